//! Values and events as they were recorded from the real runtime.

use crate::mock::{Runtime, RuntimeEvent, System};
use codec::Decode;
use localnet::pallets::subtensor::{self as sm};
use localnet::pallets::subtensor::{Event, Pallet, SafeFloat};
use serde_json::{Value, json};
use sp_core::crypto::Ss58Codec;
use sp_runtime::{AccountId32, DispatchError};

/// `Pallet.Event`, and its fields in their order.
pub type Named = (String, Vec<Value>);

pub fn bytes(value: &Value) -> Vec<u8> {
    hex::decode(value.as_str().unwrap().trim_start_matches("0x")).unwrap()
}

pub fn decode<D: Decode>(value: &Value) -> Option<D> {
    (!value.is_null()).then(|| D::decode(&mut bytes(value).as_slice()).unwrap())
}

/// The account that an address names; none where there is no address.
pub fn account(value: &Value) -> Option<AccountId32> {
    Some(AccountId32::from_ss58check(value.as_str()?).unwrap())
}

pub fn address(account: &AccountId32) -> Value {
    account.to_ss58check_with_version(42u16.into()).into()
}

/// The recorded events of a call.
pub fn recorded_events(call: &Value) -> Vec<Named> {
    let named = |event: &Value| {
        let fields = match &event["attributes"] {
            Value::Array(fields) => fields.clone(),
            Value::Object(fields) => fields.values().cloned().collect(),
            other => panic!("not fields: {other}"),
        };
        (event["event"].as_str().unwrap().to_owned(), fields)
    };
    call["events"].as_array().unwrap().iter().map(named).collect()
}

/// The events of this chain since the last reset, of those kinds that the recordings have.
pub fn events_here() -> Vec<Named> {
    System::events().into_iter().filter_map(|record| named(&record.event)).collect()
}

fn named(event: &RuntimeEvent) -> Option<Named> {
    let (name, fields) = match event {
        RuntimeEvent::Balances(pallet_balances::Event::Transfer { from, to, amount }) => {
            ("Balances.Transfer", json!([address(from), address(to), amount]))
        }
        RuntimeEvent::SubtensorModule(event) => match event {
            Event::StakeAdded(cold, hot, tao, alpha, netuid, fee) => (
                "SubtensorModule.StakeAdded",
                json!([address(cold), address(hot), tao, alpha, netuid, fee]),
            ),
            Event::StakeRemoved(cold, hot, tao, alpha, netuid, fee) => (
                "SubtensorModule.StakeRemoved",
                json!([address(cold), address(hot), tao, alpha, netuid, fee]),
            ),
            Event::StakeMoved(cold, hot, netuid, to, to_netuid, tao) => (
                "SubtensorModule.StakeMoved",
                json!([address(cold), address(hot), netuid, address(to), to_netuid, tao]),
            ),
            Event::StakeSwapped(cold, hot, netuid, to_netuid, tao) => (
                "SubtensorModule.StakeSwapped",
                json!([address(cold), address(hot), netuid, to_netuid, tao]),
            ),
            Event::StakeTransferred(cold, to, hot, netuid, to_netuid, tao) => (
                "SubtensorModule.StakeTransferred",
                json!([address(cold), address(to), address(hot), netuid, to_netuid, tao]),
            ),
            other => panic!("no recording has {other:?}"),
        },
        _ => return None,
    };
    Some((name.into(), fields.as_array().unwrap().clone()))
}

pub fn call_error(error: DispatchError) -> String {
    match error {
        DispatchError::Module(error) => error.message.unwrap().to_owned(),
        other => panic!("not an error of a pallet: {other:?}"),
    }
}

/// Makes a position the only one on its hotkey.
pub fn set_position(hotkey: &AccountId32, coldkey: &AccountId32, netuid: u16, alpha: u64) {
    sm::TotalHotkeyAlpha::<Runtime>::insert(hotkey, netuid, alpha);
    sm::AlphaV2::<Runtime>::insert((hotkey, coldkey, netuid), SafeFloat::from(alpha));
    sm::TotalHotkeySharesV2::<Runtime>::insert(hotkey, netuid, SafeFloat::from(alpha));
    sm::StakingHotkeys::<Runtime>::mutate(coldkey, |hotkeys| {
        if !hotkeys.contains(hotkey) {
            hotkeys.push(hotkey.clone());
        }
    });
}

/// The account with the TAO of a subnet.
pub fn pool_account(netuid: u16) -> AccountId32 {
    Pallet::<Runtime>::subnet_account(netuid).unwrap()
}
