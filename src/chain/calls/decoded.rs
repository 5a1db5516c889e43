//! An encoded call back in names, for the preview and `tx show`.

use scale_value::{Composite, Value, ValueDef, scale};

use super::{Call, variants_of};
use crate::chain::depth::length;
use crate::chain::{Error, Result, Runtime};
use crate::domain::address::AccountId;

/// A call whose bytes were decoded completely.
#[derive(Clone, Debug, PartialEq)]
pub struct DecodedCall {
    pub pallet: String,
    pub name: String,
    /// In the runtime's order. The context of each value is its type in the metadata.
    pub args: Vec<(String, Value<u32>)>,
}

/// Decodes an encoded call. Fails on bytes that are left over.
pub fn decode_call(runtime: &Runtime, bytes: &[u8]) -> Result<DecodedCall> {
    decode(runtime, bytes).map_err(|error| match mistake(runtime, bytes) {
        Some(reason) => Error::Bytes { what: "a call", reason },
        None => error,
    })
}

fn decode(runtime: &Runtime, bytes: &[u8]) -> Result<DecodedCall> {
    let what = || "the call".to_owned();
    let call_type = runtime.metadata().outer_enums().call_enum_ty();
    runtime.check_depth("the call", bytes, call_type)?;
    let mut input = bytes;
    let value = scale::decode_as_type(&mut input, call_type, runtime.metadata().types());
    let value = value.map_err(|error| runtime.shape(what(), error.to_string()))?;
    if !input.is_empty() {
        return Err(runtime.shape(what(), format!("{} bytes too many", input.len())));
    }
    from_value(&value).ok_or_else(|| runtime.shape(what(), "it is no pallet and call".to_owned()))
}

/// What is wrong with bytes that are no call of this runtime, where that is the bytes alone.
fn mistake(runtime: &Runtime, bytes: &[u8]) -> Option<String> {
    let types = runtime.metadata().types();
    let [pallet, rest @ ..] = bytes else { return Some("there are none".to_owned()) };
    let pallets = variants_of(types, runtime.metadata().outer_enums().call_enum_ty());
    let Some(pallet) = pallets.iter().find(|known| known.index == *pallet) else {
        return Some(format!("the chain has no pallet with calls at index {pallet}"));
    };
    let name = &pallet.name;
    let [call, ..] = rest else { return Some(format!("they end after the pallet, {name}")) };
    let calls = variants_of(types, pallet.fields.first()?.ty.id);
    let Some(call) = calls.iter().find(|known| known.index == *call) else {
        return Some(format!("the pallet {name} has no call at index {call}"));
    };
    let path = format!("{name}.{}", call.name);
    if let Some(length) = call_length(runtime, bytes) {
        let left = bytes.len().checked_sub(length).filter(|left| *left > 0)?;
        return Some(format!("after {path}, there are {left} bytes too many"));
    }
    let longer = [bytes, &[0; MISSING]].concat();
    Some(match call_length(runtime, &longer) {
        Some(_) => format!("they end in the middle of {path}"),
        None => format!("what follows {path} ends too early or is not what it takes"),
    })
}

/// So many bytes may be missing, to be known as missing.
const MISSING: usize = 4096;

/// The bytes of the call at the start.
pub fn call_length(runtime: &Runtime, bytes: &[u8]) -> Option<usize> {
    length(runtime.metadata().types(), runtime.metadata().outer_enums().call_enum_ty(), bytes)
}

impl DecodedCall {
    /// The calls that stand in its arguments, without those inside of them; `None` if one cannot be read.
    pub fn inner(&self, runtime: &Runtime) -> Option<Vec<Self>> {
        let call_type = runtime.metadata().outer_enums().call_enum_ty();
        let mut calls = vec![];
        self.args.iter().try_for_each(|(_, value)| collect(value, call_type, &mut calls))?;
        Some(calls)
    }

    /// A value that is a call.
    pub fn of_value(runtime: &Runtime, value: &Value<u32>) -> Option<Self> {
        let call_type = runtime.metadata().outer_enums().call_enum_ty();
        if value.context == call_type { from_value(value) } else { None }
    }

    /// The same call by names, to be encoded again.
    pub fn into_call(self) -> Call {
        let call = Call::new(self.pallet, self.name);
        self.args
            .into_iter()
            .fold(call, |call, (name, value)| call.with(name.into(), value.remove_context()))
    }

    /// An argument that is an account.
    pub fn account(&self, name: &str) -> Option<AccountId> {
        Some(AccountId(self.bytes(name)?.try_into().ok()?))
    }

    /// An argument that is a list of bytes.
    pub fn bytes(&self, name: &str) -> Option<Vec<u8>> {
        let (_, value) = self.args.iter().find(|(arg, _)| arg == name)?;
        let mut bytes = vec![];
        bytes_of(value, &mut bytes)?;
        Some(bytes)
    }

    /// An argument that is one number, however wrapped.
    pub fn number(&self, name: &str) -> Option<u128> {
        let mut value = self.args.iter().find_map(|(arg, value)| (arg == name).then_some(value))?;
        while let ValueDef::Composite(fields) = &value.value {
            let mut fields = fields.values();
            value = fields.next()?;
            if fields.next().is_some() {
                return None;
            }
        }
        value.as_u128()
    }

    /// An argument that is a list of numbers of 16 bits.
    pub fn u16s(&self, name: &str) -> Option<Vec<u16>> {
        let value = self.args.iter().find_map(|(arg, value)| (arg == name).then_some(value))?;
        let ValueDef::Composite(list) = &value.value else { return None };
        list.values().map(|value| u16::try_from(value.as_u128()?).ok()).collect()
    }
}

/// Of a list of bytes, however wrapped.
fn bytes_of(value: &Value<u32>, bytes: &mut Vec<u8>) -> Option<()> {
    match &value.value {
        ValueDef::Composite(fields) => fields.values().try_for_each(|value| bytes_of(value, bytes)),
        _ => {
            bytes.push(u8::try_from(value.as_u128()?).ok()?);
            Some(())
        }
    }
}

fn collect(value: &Value<u32>, call_type: u32, calls: &mut Vec<DecodedCall>) -> Option<()> {
    if value.context == call_type {
        calls.push(from_value(value)?);
        return Some(());
    }
    match &value.value {
        ValueDef::Composite(fields) => {
            fields.values().try_for_each(|value| collect(value, call_type, calls))
        }
        ValueDef::Variant(variant) => {
            variant.values.values().try_for_each(|value| collect(value, call_type, calls))
        }
        ValueDef::BitSequence(_) | ValueDef::Primitive(_) => Some(()),
    }
}

/// `Pallet(call { … })`.
fn from_value(value: &Value<u32>) -> Option<DecodedCall> {
    let ValueDef::Variant(pallet) = &value.value else { return None };
    let ValueDef::Variant(call) = &pallet.values.values().next()?.value else { return None };
    let args: Vec<(String, Value<u32>)> = match &call.values {
        Composite::Named(fields) => fields.clone(),
        Composite::Unnamed(fields) => {
            let numbered = fields.iter().cloned().enumerate();
            numbered.map(|(index, value)| (index.to_string(), value)).collect()
        }
    };
    Some(DecodedCall { pallet: pallet.name.clone(), name: call.name.clone(), args })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        chain::{
            Error,
            calls::{Call, balances, subtensor, weights, weights::OfSubnet},
            fixtures::{account, blocks, runtime, runtime_with, unhex},
            value::IntoValue,
        },
        domain::{
            address::AccountId,
            mechanism::MechId,
            units::{Alpha, NetUid, Price, Rao},
        },
    };

    const HOTKEY: AccountId = AccountId([5; 32]);

    #[test]
    fn bytes_that_are_no_call_say_why() {
        let table = [
            ("", "there are none"),
            ("fd", "no pallet with calls at index 253"),
            ("00", "end after the pallet, System"),
            ("00fd", "the pallet System has no call at index 253"),
            ("000008", "end in the middle of System.remark"),
            ("0000ff", "what follows System.remark ends too early"),
            ("0000046868", "after System.remark, there are 1 bytes too many"),
        ];
        for (bytes, expected) in table {
            let error = decode_call(&runtime(), &hex::decode(bytes).unwrap()).unwrap_err();
            assert!(matches!(error, Error::Bytes { .. }), "{bytes}: {error}");
            assert!(error.to_string().contains(expected), "{bytes}: {error}");
        }
    }

    /// The bytes by the field order and types of the interface list: pallet 7, then the call's index.
    #[test]
    fn encoded_as_the_interface_says() {
        let runtime = runtime();
        let check = |call: Call, parts: &[&[u8]]| {
            let bytes = call.encode(&runtime).unwrap();
            assert_eq!(bytes, parts.concat(), "{call:?}");
            let decoded = decode_call(&runtime, &bytes).unwrap();
            assert_eq!(
                (decoded.pallet.as_str(), decoded.name.as_str()),
                (&*call.pallet, &*call.name)
            );
        };
        let (hot, net, limit) = (HOTKEY.0.as_slice(), NetUid(258), Price(7));
        let amount = 1_000_000_000_000_u64.to_le_bytes();
        let seven = 7_u64.to_le_bytes();
        check(
            subtensor::add_stake_limit(HOTKEY, net, Rao(1_000_000_000_000), limit, true),
            &[&[7, 88], hot, &[2, 1], &amount, &seven, &[1]],
        );
        check(
            subtensor::remove_stake_limit(HOTKEY, net, Alpha(1_000_000_000_000), limit, false),
            &[&[7, 89], hot, &[2, 1], &amount, &seven, &[0]],
        );
        check(
            subtensor::remove_stake_full_limit(HOTKEY, net, Some(limit)),
            &[&[7, 103], hot, &[2, 1], &[1], &seven],
        );
        check(
            subtensor::remove_stake_full_limit(HOTKEY, net, None),
            &[&[7, 103], hot, &[2, 1], &[0]],
        );
        check(subtensor::register_limit(net, HOTKEY, Rao(7)), &[&[7, 134, 2, 1], hot, &seven]);
        check(subtensor::root_register(HOTKEY), &[&[7, 62], hot]);
        check(
            weights::set(net, MechId::MAIN, &[(1, 3), (2, 65_535)], 7),
            &[&[7, 0, 2, 1], &[8, 1, 0, 2, 0], &[8, 3, 0, 255, 255], &seven],
        );
        check(
            weights::set(net, MechId(1), &[(1, 3)], 7),
            &[&[7, 119, 2, 1, 1], &[4, 1, 0], &[4, 3, 0], &seven],
        );
        check(
            weights::commit_timelocked(net, MechId(1), vec![8, 9], 7, 4),
            &[&[7, 118, 2, 1, 1], &[8, 8, 9], &seven, &[4, 0]],
        );
        let of = |netuid, weights| OfSubnet { netuid, weights, version_key: 7 };
        let batch = [of(NetUid(1), vec![(1, 3), (2, 64)]), of(net, vec![])];
        // All numbers are compact.
        check(
            weights::batch_set(&batch),
            &[&[7, 80], &[8, 4, 9, 4], &[8, 8, 4, 12, 8, 1, 1, 0], &[8, 28, 28]],
        );
        let to = [&[0], hot].concat();
        check(balances::transfer_keep_alive(HOTKEY, Rao(1)), &[&[5, 3], &to, &[4]]);
        check(balances::transfer_keep_alive(HOTKEY, Rao(64)), &[&[5, 3], &to, &[1, 1]]);
        check(balances::transfer_all(HOTKEY, true), &[&[5, 4], &to, &[1]]);
    }

    #[test]
    fn an_argument_too_many_or_too_few_is_refused() {
        let transfer = || balances::transfer_keep_alive(HOTKEY, Rao(1));
        let renamed = runtime_with("keep_alive", "keep_alove"); // of transfer_all, and the call's name
        let refused = balances::transfer_all(HOTKEY, true).encode(&renamed).unwrap_err();
        let Error::Arguments { missing, surplus, .. } = refused else { panic!("{refused}") };
        assert_eq!(
            (missing, surplus),
            (vec!["keep_alove".to_owned()], vec!["keep_alive".to_owned()])
        );
        assert!(matches!(transfer().encode(&renamed), Err(Error::Unknown { .. })));

        let runtime = runtime();
        let surplus = transfer().arg("tip", 1_u8);
        let short = Call::new("Balances", "transfer_keep_alive").arg("value", Rao(1));
        let twice = transfer().arg("value", Rao(2));
        for call in [surplus, short, twice] {
            assert!(matches!(call.encode(&runtime), Err(Error::Arguments { .. })));
        }
        // A number that does not fit is not cut.
        let large = Call::new("SubtensorModule", "burned_register")
            .arg("netuid", 65_536_u32)
            .arg("hotkey", HOTKEY);
        assert!(matches!(large.encode(&runtime), Err(Error::Shape { .. })));
    }

    #[test]
    fn recorded_calls() {
        let runtime = runtime();
        let names = |what: &str| {
            let block = blocks().into_iter().find(|block| block.what == what).unwrap();
            let bytes =
                unhex(block.extrinsics.get(block.extrinsic_index.unwrap() as usize).unwrap());
            // Everything after the last extension of an immortal extrinsic with a nonce of two bytes.
            let start = (100..110).find(|at| decode_call(&runtime, &bytes[*at..]).is_ok()).unwrap();
            let call = decode_call(&runtime, &bytes[start..]).unwrap();
            format!("{}.{}", call.pallet, call.name)
        };
        assert_eq!(names("transfer_keep_alive"), "Balances.transfer_keep_alive");
        assert_eq!(names("batch in batch"), "Utility.batch");
        assert_eq!(names("proxy, inner fails"), "Proxy.proxy");
        assert_eq!(names("sudo, inner fails"), "Sudo.sudo");
    }

    #[test]
    fn bytes_that_are_no_call() {
        let runtime = runtime();
        let bytes = balances::transfer_keep_alive(HOTKEY, Rao(1)).encode(&runtime).unwrap();
        let longer = [bytes.as_slice(), &[0]].concat();
        for bad in [&bytes[..bytes.len() - 1], &longer, &[], &[5], &[200, 0], &[5, 200]] {
            assert!(decode_call(&runtime, bad).is_err());
        }
        // A hundred thousand sudos in each other must not end the process.
        let deep = [12, 0].repeat(100_000);
        assert!(decode_call(&runtime, &deep).is_err());
        assert_eq!(account(&HOTKEY.to_string()).into_value(), HOTKEY.into_value());
    }
}
