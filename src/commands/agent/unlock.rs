//! `agent unlock`: opens keys once and leaves them to the agent, with what it may sign.

use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use zeroize::Zeroizing;

use super::shown::Shown;
use super::start;
use crate::chain::Hash;
use crate::chain::calls::variant_of;
use crate::commands::contract::Action;
use crate::config::Key;
use crate::config::networks::Network;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::amount::Amount;
use crate::error::{Code, Error, Exit, Result};
use crate::tx::Ui as _;
use crate::tx::agent::error::AgentError;
use crate::tx::agent::policy::{calls_of, commands};
use crate::tx::agent::protocol::{Terms, add_message};
use crate::wallet::name::{KeyName, NameError};

/// Open keys once, and sign without their passwords for a while
///
/// The keys are bound to the network that is chosen now. Without --allow the agent signs what neurons do every few
/// minutes (weights, axons, commitments, alone or in a batch) and nothing that moves value or rights.
///
/// --max is the TAO that all signatures together may take, fees not counted. A call that does not say how much it takes
/// (everything: `transfer all`, alpha, and most others) is signed with --max all only.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl agent unlock bot/validator --for 12h
  taoctl agent unlock savings --allow transfer,'stake add' --max 5 --max-uses 3
  taoctl agent unlock bot --allow SubtensorModule.burned_register --max all --for 10m
  taoctl agent unlock bot/validator --for 30d --foreground --password-file /run/secrets/bot")]
pub struct Unlock {
    /// WALLET for its coldkey, WALLET/HOTKEY for a hotkey; the coldkey of --wallet when none is given
    #[arg(value_name = "WALLET|WALLET/HOTKEY", value_parser = parse_key)]
    keys: Vec<KeyName>,

    /// How long: 90s, 30m, 12h, 7d; at most 30 days
    #[arg(long = "for", value_name = "TIME", default_value = "30m", value_parser = parse_time)]
    time: Duration,

    /// How many signatures each key may make
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    max_uses: Option<u32>,

    /// What may be signed besides: Pallet.call, or transfer, 'stake add', 'stake remove', 'subnet register'
    #[arg(long, value_name = "CALL", value_delimiter = ',', requires = "max")]
    allow: Vec<String>,

    /// The TAO that each key may take in all, or `all`
    #[arg(long, value_name = "AMOUNT", requires = "allow")]
    max: Option<Amount>,

    /// Become the agent instead of starting one: for a service manager
    #[arg(long)]
    foreground: bool,
}

/// How often another agent is waited for that is about to start or to end.
const TRIES: usize = 30;
const PAUSE: Duration = Duration::from_millis(100);
const MAX_TIME: Duration = Duration::from_secs(30 * 24 * 3_600);

impl Action for Unlock {
    type View = Shown;

    async fn act(&self, cx: &Ctx) -> Result<Shown> {
        let max = match self.max {
            None => Some(0),
            Some(Amount::All) => None,
            Some(amount) => Some(amount.as_tao()?.0),
        };
        let (network, genesis, allow) = self.bounds(cx).await?;
        let (mut accounts, mut messages) = (vec![], vec![]);
        for name in self.names(cx)? {
            let key = Arc::new(cx.store().key(&name)?);
            let name = name.to_string();
            let key = cx.ui().unlock(&name, key).await?;
            let terms = Terms {
                name,
                account: key.public().0,
                network: network.clone(),
                genesis: genesis.0,
                seconds: self.time.as_secs(),
                uses: self.max_uses,
                allow: allow.clone(),
                max,
            };
            accounts.push(key.public());
            messages.push(add_message(&key, terms));
        }
        self.hand_over(cx, &messages).await?;
        shown(cx, &accounts).await
    }
}

impl Unlock {
    fn names(&self, cx: &Ctx) -> Result<Vec<KeyName>> {
        match self.keys.as_slice() {
            [] if cx.config().get(Key::Wallet).0.starts_with("//") => {
                Err(Error::usage(DEVELOPMENT).hint("sign without the agent; no password is asked"))
            }
            [] => Ok(vec![KeyName::Coldkey(cx.wallet_name()?)]),
            names => Ok(names.to_vec()),
        }
    }

    /// The chain, which is asked only where its genesis is not known, or for the names of calls.
    async fn bounds(&self, cx: &Ctx) -> Result<(String, Hash, Vec<String>)> {
        let network = cx.network()?;
        let mut allow = vec![];
        for word in &self.allow {
            allow.extend(calls_of(word).ok_or_else(|| unknown_call(word))?);
        }
        let genesis = match network.genesis {
            Some(genesis) if allow.is_empty() => genesis,
            _ => {
                let runtime = cx.chain().await?.runtime().await?;
                let exists = |name: &&String| {
                    let parts = name.split_once('.');
                    parts.is_some_and(|(pallet, call)| variant_of(runtime, pallet, call).is_some())
                };
                if let Some(unknown) = allow.iter().find(|name| !exists(name)) {
                    return Err(unknown_call(unknown));
                }
                runtime.genesis
            }
        };
        allow.sort();
        allow.dedup();
        // A node at a typed URL can be of a public network, or say so.
        let name = Network::public_name(genesis).map_or(network.name, str::to_owned);
        Ok((name, genesis, allow))
    }

    /// To the agent that runs, or to a new one.
    async fn hand_over(&self, cx: &Ctx, messages: &[Zeroizing<Vec<u8>>]) -> Result<()> {
        let agent = cx.agent();
        if self.foreground {
            if agent.status().await?.is_some() {
                return Err(AgentError::Running.into());
            }
            return Err(start::in_this_process(messages, cx.output().json()).into());
        }
        for _ in 0..TRIES {
            let handed = match agent.status().await? {
                Some(_) => {
                    let mut handed = Ok(());
                    for message in messages {
                        handed = handed.and(agent.add(message).await);
                    }
                    handed
                }
                None => start::in_background(messages).await,
            };
            match handed {
                Err(AgentError::Running | AgentError::NotRunning) => {
                    tokio::time::sleep(PAUSE).await;
                }
                handed => return Ok(handed?),
            }
        }
        Err(AgentError::Running.into())
    }
}

/// What the agent now says of these keys.
async fn shown(cx: &Ctx, accounts: &[AccountId]) -> Result<Shown> {
    let status = cx.agent().status().await?;
    let mut shown = Shown::from(status.ok_or(AgentError::NotRunning)?);
    shown.keys.retain(|key| accounts.contains(&key.address));
    Ok(shown)
}

fn unknown_call(name: &str) -> Error {
    let known: Vec<_> = commands().collect();
    Error::new(Code("unknown_call", Exit::Usage), format!("no call is named `{name}`"))
        .hint(format!("write Pallet.call as the chain names it, or one of: {}", known.join(", ")))
}

const DEVELOPMENT: &str = "development keys need no agent: everybody has them";

fn parse_key(text: &str) -> Result<KeyName, String> {
    match text.starts_with("//") {
        true => Err(DEVELOPMENT.to_owned()),
        false => text.parse().map_err(|error: NameError| error.to_string()),
    }
}

/// `90s`, `30m`, `12h`, `7d`.
fn parse_time(text: &str) -> Result<Duration, String> {
    let wrong = || format!("`{text}` is no time like 90s, 30m, 12h or 7d");
    let unit = text.chars().last().ok_or_else(wrong)?;
    let seconds = match unit {
        's' => 1,
        'm' => 60,
        'h' => 3_600,
        'd' => 24 * 3_600,
        _ => return Err(wrong()),
    };
    let count = text.strip_suffix(unit).and_then(|count| count.parse::<u64>().ok());
    let count = count.ok_or_else(wrong)?;
    let time = Duration::from_secs(count.checked_mul(seconds).ok_or_else(wrong)?);
    match time {
        Duration::ZERO => Err("no time at all".to_owned()),
        time if time > MAX_TIME => Err("30 days are the longest".to_owned()),
        time => Ok(time),
    }
}
