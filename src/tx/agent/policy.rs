//! What the agent may sign: fixed when a key is unlocked, never read again.

use thiserror::Error;

use crate::chain::Runtime;
use crate::chain::calls::{DecodedCall, decode_call};
use crate::domain::units::Rao;

use super::protocol::Terms;

/// Signed without `--allow`: they move neither value nor rights, and neurons need them every few minutes.
pub(in crate::tx) const HARMLESS: [(&str, &[&str]); 2] = [
    (
        "SubtensorModule",
        &[
            "set_weights",
            "set_mechanism_weights",
            "batch_set_weights",
            "commit_weights",
            "commit_mechanism_weights",
            "batch_commit_weights",
            "commit_crv3_mechanism_weights",
            "commit_timelocked_weights",
            "commit_timelocked_mechanism_weights",
            "reveal_weights",
            "reveal_mechanism_weights",
            "batch_reveal_weights",
            "serve_axon",
            "serve_axon_tls",
            "serve_prometheus",
        ],
    ),
    ("Commitments", &["set_commitment"]),
];

/// Whose only effect is that of the calls inside of them, each of which is judged.
pub(super) const WRAPPERS: [(&str, &[&str]); 2] =
    [("Utility", &["batch", "batch_all", "force_batch"]), ("Proxy", &["proxy"])];

/// The argument that says how much TAO a call takes at most; `None`: none at all. What is not here can take
/// anything, because nothing in it says how much.
pub(super) const AMOUNTS: [(&str, &str, Option<&str>); 10] = [
    ("Balances", "transfer_keep_alive", Some("value")),
    ("Balances", "transfer_allow_death", Some("value")),
    ("Balances", "burn", Some("value")),
    ("SubtensorModule", "add_stake", Some("amount_staked")),
    ("SubtensorModule", "add_stake_limit", Some("amount_staked")),
    ("SubtensorModule", "add_stake_burn", Some("amount")),
    ("SubtensorModule", "register_limit", Some("limit_price")),
    ("Crowdloan", "contribute", Some("amount")),
    ("System", "remark", None),
    ("System", "remark_with_event", None),
];

/// Carries another transaction encrypted.
const CARRIER: &str = "MevShield.submit_encrypted";

/// The calls behind the words of a command.
const COMMANDS: [(&str, &[&str]); 4] = [
    ("transfer", &["Balances.transfer_keep_alive", "Balances.transfer_all"]),
    ("stake add", &["SubtensorModule.add_stake_limit"]),
    (
        "stake remove",
        &["SubtensorModule.remove_stake_limit", "SubtensorModule.remove_stake_full_limit"],
    ),
    ("subnet register", &["SubtensorModule.register_limit", "SubtensorModule.root_register"]),
];

/// Why a call is not signed.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// Its bytes are no call of the runtime, or a call in it is none.
    #[error("the call cannot be decoded")]
    Undecodable,
    /// It carries out other calls in a way of its own.
    #[error("{0} carries out another call, in a way that is not understood")]
    Opaque(String),
    /// Neither harmless nor allowed.
    #[error("{0} was not allowed when the key was unlocked")]
    NotAllowed(String),
    /// Only without a limit may what cannot be counted be signed.
    #[error("{0} does not say how much TAO it takes, and the key was unlocked up to {1}")]
    Uncountable(String, Rao),
    /// Together with what was signed before.
    #[error("it takes {amount}, and {left} is left of the {max} that were allowed")]
    TooMuch {
        /// By this call.
        amount: Rao,
        /// Before it.
        left: Rao,
        /// Over the life of the key in the agent.
        max: Rao,
    },
    /// `--max-uses`.
    #[error("all its uses are spent")]
    NoUses,
}

/// The TAO that a call takes at most, the calls inside of it included and fees not; zero where nothing limits it.
pub fn judge(runtime: &Runtime, terms: &Terms, call: &[u8]) -> Result<Rao, Refusal> {
    let call = decode_call(runtime, call).map_err(|_| Refusal::Undecodable)?;
    amount(runtime, terms, &call)
}

fn amount(runtime: &Runtime, terms: &Terms, call: &DecodedCall) -> Result<Rao, Refusal> {
    let name = format!("{}.{}", call.pallet, call.name);
    let inner = call.inner(runtime).ok_or(Refusal::Undecodable)?;
    if is_in(&WRAPPERS, call) {
        return inner.iter().try_fold(Rao::ZERO, |sum, call| {
            let amount = amount(runtime, terms, call)?;
            sum.checked_add(amount).ok_or(Refusal::Undecodable)
        });
    }
    if !inner.is_empty() {
        return Err(Refusal::Opaque(name));
    }
    if is_in(&HARMLESS, call) {
        return Ok(Rao::ZERO);
    }
    // What it carries for this key was judged when it was signed. It takes its own fee only, and who may sign nothing
    // that costs one needs none.
    if name == CARRIER && !terms.allow.is_empty() {
        return Ok(Rao::ZERO);
    }
    if !terms.allow.contains(&name) {
        return Err(Refusal::NotAllowed(name));
    }
    let Some(max) = terms.max.map(Rao) else { return Ok(Rao::ZERO) };
    let known =
        AMOUNTS.iter().find(|(pallet, known, _)| (*pallet, *known) == (&call.pallet, &call.name));
    match known {
        Some((_, _, None)) => Ok(Rao::ZERO),
        Some((_, _, Some(arg))) => {
            let amount = call.number(arg).and_then(|amount| u64::try_from(amount).ok());
            amount.map(Rao).ok_or(Refusal::Uncountable(name, max))
        }
        None => Err(Refusal::Uncountable(name, max)),
    }
}

fn is_in(table: &[(&str, &[&str])], call: &DecodedCall) -> bool {
    table.iter().any(|(pallet, calls)| *pallet == call.pallet && calls.contains(&&*call.name))
}

/// The calls that a word of `--allow` stands for: `Pallet.call`, or the words of a command.
pub fn calls_of(word: &str) -> Option<Vec<String>> {
    let words = word.split_whitespace().collect::<Vec<_>>().join(" ");
    let command = COMMANDS.iter().find(|(command, _)| *command == words);
    match command {
        Some((_, calls)) => Some(calls.iter().map(|call| (*call).to_owned()).collect()),
        None => word.split_once('.').map(|_| vec![word.to_owned()]),
    }
}

/// The words that [`calls_of`] knows besides the names of calls.
pub fn commands() -> impl Iterator<Item = &'static str> {
    COMMANDS.iter().map(|(command, _)| *command)
}
