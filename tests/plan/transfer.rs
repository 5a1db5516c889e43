//! `transfer`: what the chain would refuse.

use crate::rehearsal::{BOB, Part, Rehearsal};

/// The recorded fee of a transfer, in rao.
const FEE: u64 = 136_250;

/// The chain with so many rao on an account that is open.
fn receiver(free: u64) -> Rehearsal {
    // Nonce 0, no consumers, one provider, no sufficients; nothing reserved or frozen, no flags.
    let counters = [0, 0, 1_u32, 0].map(u32::to_le_bytes).concat();
    let account = [counters, free.to_le_bytes().to_vec(), vec![0; 32]].concat();
    Rehearsal::new(FEE).with("System.Account", &[Part::Account(BOB)], &account)
}

/// The balances pallet compares the receiver's free balance with the deposit, also that of an open account.
#[test]
fn nobody_can_end_below_the_existential_deposit() {
    let transfer = |rao| format!("transfer {rao}rao --to {BOB} --dry-run");
    for (free, rao, code) in [(0, 499, 4), (0, 500, 0), (100, 399, 4), (100, 400, 0), (500, 1, 0)] {
        let ended = receiver(free).run(&transfer(rao));
        assert_eq!(ended.exit, code, "{free} {rao}: {}", ended.json);
    }
}
