//! `agent lock`: the agent wipes keys; without any it ends.

use clap::Args;
use serde::Serialize;

use crate::commands::contract::Action;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::error::{Code, Error, Exit, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::tx::agent::protocol::KeyStatus;

/// Make the agent forget keys; without names all of them, and it ends
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl agent lock
  taoctl agent lock bot/validator")]
pub struct Lock {
    /// Keys as `agent status` names them, or their addresses
    #[arg(value_name = "KEY")]
    keys: Vec<String>,
}

/// What was wiped.
#[derive(Debug, Serialize)]
pub struct Locked {
    locked: Vec<String>,
    left: usize,
}

impl Action for Lock {
    type View = Locked;

    async fn act(&self, cx: &Ctx) -> Result<Locked> {
        let agent = cx.agent();
        let held = agent.status().await?.map(|status| status.keys).unwrap_or_default();
        let chosen = chosen(&held, &self.keys)?;
        let accounts: Vec<_> = chosen.iter().map(|key| AccountId(key.terms.account)).collect();
        if !accounts.is_empty() {
            // Without names also what was unlocked in the meantime.
            agent.lock((!self.keys.is_empty()).then_some(&accounts)).await?;
        }
        let locked: Vec<String> = chosen.iter().map(|key| key.terms.name.clone()).collect();
        let left = held.iter().filter(|key| !accounts.contains(&AccountId(key.terms.account)));
        Ok(Locked { left: left.count(), locked })
    }
}

/// Every key that one of the words names: a name can stand for one key in each wallet folder.
fn chosen<'a>(held: &'a [KeyStatus], words: &[String]) -> Result<Vec<&'a KeyStatus>> {
    let unknown = words.iter().find(|word| !held.iter().any(|key| is_called(key, word)));
    if let Some(word) = unknown {
        return Err(not_held(word));
    }
    let wanted = |key: &&KeyStatus| words.is_empty() || words.iter().any(|w| is_called(key, w));
    Ok(held.iter().filter(wanted).collect())
}

fn is_called(key: &KeyStatus, word: &str) -> bool {
    key.terms.name == word || AccountId(key.terms.account).to_string() == word
}

fn not_held(word: &str) -> Error {
    Error::new(Code("key_not_held", Exit::Wallet), format!("the agent holds no key `{word}`"))
        .hint("`taoctl agent status` shows what it holds; nothing was locked")
}

impl View for Locked {
    fn render(&self, page: &mut Page) {
        match self.locked.as_slice() {
            [] => page.line("nothing was unlocked"),
            names => page.line(format!("locked {}", names.join(", "))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tx::agent::protocol::Terms;

    #[test]
    fn a_name_means_every_key_that_has_it() {
        let key = |name: &str, account| {
            let terms = Terms {
                name: name.to_owned(),
                account: [account; 32],
                network: "test".to_owned(),
                genesis: [0; 32],
                seconds: 60,
                uses: None,
                allow: vec![],
                max: Some(0),
            };
            KeyStatus { terms, seconds_left: 60, uses_left: None, spent: 0, signed: 0 }
        };
        let held = [key("bot", 1), key("savings", 2), key("bot", 3)];
        let accounts = |words: &[&str]| {
            let words: Vec<_> = words.iter().map(|word| (*word).to_owned()).collect();
            let chosen = chosen(&held, &words).ok()?;
            Some(chosen.iter().map(|key| key.terms.account[0]).collect::<Vec<_>>())
        };
        assert_eq!(accounts(&["bot"]), Some(vec![1, 3]));
        assert_eq!(accounts(&[&AccountId([3; 32]).to_string()]), Some(vec![3]));
        assert_eq!(accounts(&[]), Some(vec![1, 2, 3]));
        assert_eq!(accounts(&["bot", "bit"]), None);
    }
}
