//! `transfer`: what the chain would refuse.

use crate::rehearsal::{BOB, Part, Rehearsal};

/// The chain with so many rao on an account that is open.
fn receiver(free: u64) -> Rehearsal {
    // Nonce 0, no consumers, one provider, no sufficients.
    let counters = "00000000000000000100000000000000";
    let (free, zero) = (hex::encode(free.to_le_bytes()), "0".repeat(32));
    let account = format!("0x{counters}{free}{zero}{zero}");
    Rehearsal::new().store(("System", "Account"), &[Part::Account(BOB)], &account)
}

/// The balances pallet compares the receiver's free balance with the deposit, also that of an open account.
#[test]
fn nobody_can_end_below_the_existential_deposit() {
    let transfer = |rao| format!("transfer {rao}rao --to {BOB} --dry-run");
    for (free, rao, code) in [(0, 499, 4), (0, 500, 0), (100, 399, 4), (100, 400, 0), (500, 1, 0)] {
        let ended = receiver(free).run(&transfer(rao));
        assert_eq!(ended.code, code, "{free} {rao}: {}", ended.document);
    }
}
