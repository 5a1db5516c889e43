//! What is known of the TAO that calls take from their signer.

use crate::chain::calls::DecodedCall;
use crate::domain::units::Rao;

/// What calls take together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spends {
    /// The sum of what is known.
    pub known: Rao,
    /// None of the calls can bring TAO in: what is known is needed before the first one.
    pub only_out: bool,
}

/// Calls that take what one argument says.
const TAKEN: [(&str, &str, &str); 5] = [
    ("Balances", "transfer_keep_alive", "value"),
    ("Balances", "transfer_allow_death", "value"),
    ("SubtensorModule", "add_stake", "amount_staked"),
    ("SubtensorModule", "add_stake_limit", "amount_staked"),
    ("SubtensorModule", "add_stake_burn", "amount"),
];

/// Calls that can bring TAO in; those of other pallets than these may do anything.
const BRINGING: [&str; 8] = [
    "remove_stake",
    "remove_stake_limit",
    "remove_stake_full_limit",
    "unstake_all",
    "unstake_all_alpha",
    "claim_root",
    "terminate_lease",
    "swap_coldkey",
];

/// The spends of these calls; `None` if the sum is more TAO than there can be.
pub fn spends(calls: &[DecodedCall]) -> Option<Spends> {
    let known = calls.iter().try_fold(Rao(0), |sum, call| sum.checked_add(taken(call)?))?;
    Some(Spends { known, only_out: !calls.iter().any(may_bring) })
}

fn taken(call: &DecodedCall) -> Option<Rao> {
    let argument = TAKEN.iter().find_map(|(pallet, name, argument)| {
        (call.pallet == *pallet && call.name == *name).then_some(*argument)
    });
    match argument.and_then(|argument| call.number(argument)) {
        Some(amount) => u64::try_from(amount).ok().map(Rao),
        None => Some(Rao(0)),
    }
}

fn may_bring(call: &DecodedCall) -> bool {
    match call.pallet.as_str() {
        "SubtensorModule" => BRINGING.contains(&call.name.as_str()),
        "System" | "Balances" | "Commitments" => false,
        _ => true,
    }
}
