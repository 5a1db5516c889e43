//! Calls at a later block, and the bytes of calls kept for them.

use crate::chain::Chain;
use crate::{TAO, transfer};
use codec::Encode;
use localnet::runtime::{Runtime, RuntimeCall, RuntimeEvent};
use pallet_scheduler::Event;
use sp_keyring::Sr25519Keyring::{Alice, Bob};
use sp_runtime::{DispatchError, TokenError};

#[test]
fn a_scheduled_call_fails_in_its_block_and_in_no_extrinsic() {
    let mut chain = Chain::new();
    let source = sp_runtime::MultiAddress::Id(sp_keyring::Sr25519Keyring::BobStash.to_account_id());
    let dest = sp_runtime::MultiAddress::Id(Bob.to_account_id());
    let call = pallet_balances::Call::force_transfer { source, dest, value: TAO };
    let call = Box::new(RuntimeCall::from(call));
    let schedule =
        pallet_scheduler::Call::schedule { when: 4, maybe_periodic: None, priority: 0, call };
    let schedule = RuntimeCall::from(schedule);
    assert_eq!(chain.run(Bob, schedule.clone()), Err(DispatchError::BadOrigin));
    let sudo = pallet_sudo::Call::sudo { call: Box::new(schedule) };
    assert_eq!(chain.run(Alice, sudo), Ok(()));
    let scheduled = |event: &RuntimeEvent| {
        matches!(event, RuntimeEvent::Scheduler(Event::Scheduled { when: 4, index: 0 }))
    };
    assert!(chain.events().iter().any(scheduled));
    chain.blocks(1);
    let failed = Err(DispatchError::Token(TokenError::FundsUnavailable));
    let phases = chain.read(|| {
        let records = frame_system::Pallet::<Runtime>::read_events_no_consensus();
        let dispatched = records.filter(|record| {
            matches!(&record.event, RuntimeEvent::Scheduler(Event::Dispatched { task: (4, 0), result, .. })
                if *result == failed)
        });
        dispatched.map(|record| record.phase).collect::<Vec<_>>()
    });
    assert_eq!(phases, [frame_system::Phase::Initialization]);
}

#[test]
fn a_preimage_is_held_for() {
    let mut chain = Chain::new();
    let bytes = RuntimeCall::from(transfer(Bob, 1)).encode();
    let length = bytes.len() as u64;
    assert_eq!(chain.run(Alice, pallet_preimage::Call::note_preimage { bytes }), Ok(()));
    assert_eq!(chain.reserved(Alice), 104_000_000 + length * 1_000_000);
}
