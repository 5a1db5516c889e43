//! Root shortens what a test would have to wait for, and a delegate's take is checked by the pool.

use super::{Chain, TAO, rejected};
use localnet::pallets::admin::Call as Admin;
use localnet::pallets::subtensor::{Call as Subtensor, Event, PendingChildKeys, Tempo};
use localnet::runtime::{Runtime, RuntimeCall, RuntimeEvent};
use sp_keyring::Sr25519Keyring::{Alice, Bob, BobStash, Charlie};
use sp_runtime::transaction_validity::InvalidTransaction;

type Sudo = pallet_sudo::Call<Runtime>;

fn sudo(call: impl Into<RuntimeCall>) -> Sudo {
    Sudo::sudo { call: Box::new(call.into()) }
}

#[test]
fn root_sets_what_is_waited_for() {
    let mut chain = Chain::new();
    for call in [
        sudo(Admin::sudo_set_admin_freeze_window { window: 0 }),
        sudo(Admin::sudo_set_tempo { netuid: 1, tempo: 3 }),
        sudo(Admin::sudo_set_subnet_emission_enabled { netuid: 1, enabled: false }),
        sudo(Subtensor::set_pending_childkey_cooldown { cooldown: 1 }),
    ] {
        assert_eq!(chain.run(Alice, call), Ok(()));
        let refused = |event: &RuntimeEvent| {
            matches!(event, RuntimeEvent::Sudo(pallet_sudo::Event::Sudid { sudo_result: Err(_) }))
        };
        assert!(!chain.events().iter().any(refused));
    }
    assert_eq!(chain.read(|| Tempo::<Runtime>::get(1)), 3);

    let hotkey = BobStash.to_account_id();
    let children = vec![(u64::MAX, Charlie.to_account_id())];
    let call =
        Subtensor::set_children { hotkey: hotkey.clone(), netuid: 1, children: children.clone() };
    let call = chain.sign(Bob, call);
    assert_eq!(chain.block(&[call]), [Ok(Ok(()))]);
    assert!(chain.read(|| PendingChildKeys::<Runtime>::contains_key(1, &hotkey)));
    let set = RuntimeEvent::SubtensorModule(Event::SetChildren(hotkey, 1, children));
    let applied = (0..6).any(|_| {
        chain.block(&[]);
        chain.events().contains(&set)
    });
    assert!(applied, "two epochs later at the latest");

    let price = |chain: &Chain| chain.call::<u64>("SwapRuntimeApi_current_alpha_price", &1u16);
    let before = price(&chain);
    chain.blocks(5);
    assert_eq!(price(&chain), before, "the pool gets nothing");
    assert!(before > TAO / 4);
}

#[test]
fn the_pool_refuses_a_take_of_anothers_hotkey_and_none_costs_a_fee() {
    let mut chain = Chain::new();
    let raise = |take| Subtensor::increase_take { hotkey: BobStash.to_account_id(), take };
    let foreign = chain.sign(Alice, raise(100));
    assert_eq!(rejected(chain.validate(&foreign)), Some(InvalidTransaction::Custom(25)));
    let high = chain.sign(Bob, raise(11_797));
    assert_eq!(rejected(chain.validate(&high)), Some(InvalidTransaction::Custom(27)));
    let balance = chain.balance(&Bob.to_account_id());
    let fine = chain.sign(Bob, raise(100));
    assert_eq!(chain.block(&[fine]), [Ok(Ok(()))]);
    assert_eq!(chain.balance(&Bob.to_account_id()), balance);
}
