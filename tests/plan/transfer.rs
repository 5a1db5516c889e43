//! `transfer`: what the chain would refuse.

use crate::rehearsal::{BOB, Rehearsal};

/// The recorded fee of a transfer, in rao.
const FEE: u64 = 136_250;

/// The balances pallet compares the receiver's free balance with the deposit, also that of an open account.
#[test]
fn nobody_can_end_below_the_existential_deposit() {
    let transfer = |rao| format!("transfer {rao}rao --to {BOB} --dry-run");
    for (free, rao, code) in [(0, 499, 4), (0, 500, 0), (100, 399, 4), (100, 400, 0), (500, 1, 0)] {
        let ended = Rehearsal::new(FEE).with_balance(BOB, free).run(&transfer(rao));
        assert_eq!(ended.exit, code, "{free} {rao}: {}", ended.json);
    }
}
