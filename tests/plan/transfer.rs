//! `transfer`: what the chain would refuse.

use serde_json::json;

use crate::fake_node::{BEST, PARENT, Submission};
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

/// A pool that tells of a transaction without an end does not keep the command from looking at the blocks.
#[test]
fn a_node_that_talks_and_tells_nothing_is_asked_for_its_blocks() {
    let empty = |number: u32| json!({ "number": number, "extrinsics": [] });
    let chain = Rehearsal::new(FEE).saying(|story| {
        story.blocks = vec![(PARENT.to_owned(), empty(475)), (BEST.to_owned(), empty(476))];
        story.submission = Submission::Chatter(json!("ready"));
    });
    let run = chain.run(&format!("transfer 1 --to {BOB} --yes --timeout 20"));
    assert_eq!(run.exit, 8, "{}", run.json);
    assert!(chain.asked().1.iter().any(|method| method == "chain_getBlock"));
}
