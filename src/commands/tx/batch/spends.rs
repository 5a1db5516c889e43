//! What is known of the TAO that calls take from their signer.

use crate::chain::calls::DecodedCall;
use crate::domain::units::Rao;

/// What calls take together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spends {
    /// The sum of what is known.
    pub known: Rao,
    /// Of the calls before the first that can bring TAO in: so much is needed from the start.
    pub at_first: Rao,
}

/// Calls that take what one argument says.
const TAKEN: [(&str, &str, &str); 6] = [
    ("Balances", "transfer_keep_alive", "value"),
    ("Balances", "transfer_allow_death", "value"),
    ("Balances", "burn", "value"),
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
    let sum = |calls: &[DecodedCall]| {
        calls.iter().try_fold(Rao(0), |sum, call| sum.checked_add(taken(call)?))
    };
    let bringing = calls.iter().position(may_bring).unwrap_or(calls.len());
    Some(Spends { known: sum(calls)?, at_first: sum(calls.get(..bringing)?)? })
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chain::calls::decode_call;
    use crate::chain::calls::notation::{addresses, parse};
    use crate::chain::fixtures::{BOB, runtime};

    fn of(calls: &[&str]) -> Option<(u64, u64)> {
        let runtime = runtime();
        let decoded = calls.iter().map(|call| {
            let call = parse(&runtime, &call.replace("$BOB", BOB), &addresses).unwrap();
            decode_call(&runtime, &call.encode(&runtime).unwrap()).unwrap()
        });
        spends(&decoded.collect::<Vec<_>>()).map(|spends| (spends.known.0, spends.at_first.0))
    }

    #[test]
    fn what_comes_before_anything_can_be_brought_in_is_needed_at_first() {
        let pay = "Balances.transfer_keep_alive dest=$BOB value=5";
        let burn = "Balances.burn value=7 keep_alive=true";
        let sell = "SubtensorModule.unstake_all hotkey=$BOB";
        let proxied = "Proxy.proxy real=$BOB force_proxy_type=none call=(System.remark remark=x)";
        assert_eq!(of(&[pay, burn]), Some((12, 12)));
        assert_eq!(of(&[pay, sell, burn]), Some((12, 5)));
        assert_eq!(of(&[proxied, pay]), Some((5, 0)));
        let most = "Balances.transfer_keep_alive dest=$BOB value=18446744073709551615";
        assert_eq!(of(&[pay, sell, most]), None);
    }
}
