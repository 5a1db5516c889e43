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
        let mut chosen = vec![];
        for word in &self.keys {
            let found = held.iter().find(|key| is_called(key, word));
            chosen.push(found.ok_or_else(|| not_held(word))?);
        }
        if self.keys.is_empty() {
            chosen = held.iter().collect();
        }
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
