//! What policies allow. The expected verdicts are written by hand from the rules in the manual, the calls by the
//! metadata of the real chain.

mod attacks;
mod days;
mod files;
mod verdicts;

use std::path::Path;

use super::*;
use crate::chain::calls::notation::{addresses, parse};
use crate::chain::fixtures::{ALICE, BOB, runtime};
use crate::domain::units::{Price, Rao};

/// Known to nobody here.
const EVE: &str = "5HGjWAeFDfFCWPsjFQdVV2Msvz2XtMktvgocEZcCj68kUMaw";
/// Saturday, noon.
const NOON: &str = "2026-03-14T12:00:00Z";

fn policy(text: &str) -> Policy {
    let text = text.replace("$BOB", BOB).replace("$ALICE", ALICE);
    Policy::parse(Path::new("/p/policy.toml"), &text)
        .unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn effect(call: &str) -> Effect {
    let runtime = runtime();
    let text = call.replace("$BOB", BOB).replace("$ALICE", ALICE).replace("$EVE", EVE);
    let call = parse(&runtime, &text, &addresses).unwrap_or_else(|error| panic!("{text}: {error}"));
    let bytes = call.encode(&runtime).unwrap();
    Effect::of(&runtime, &decode_call(&runtime, &bytes).unwrap())
}

/// `ok`, or the code of the refusal. Subnet 1 is at 0.5 TAO, subnet 2 at 2 TAO, subnet 3 is stable; a day on which
/// nothing was sent before.
fn verdict(policy: &Policy, effect: &Effect) -> &'static str {
    let prices = [(1, Some(Price(500_000_000))), (2, Some(Price(2_000_000_000))), (3, None)];
    let prices = prices.into_iter().map(|(netuid, price)| (NetUid(netuid), price)).collect();
    let (now, today) = (NOON.parse().unwrap(), Today::default());
    let case = Case { effect, now, today: &today, prices: &prices };
    policy.judge(&case).map_or_else(|forbidden| forbidden.code(), |()| "ok")
}
