//! An encoded call back in names, for the preview, the policy and `tx decode`.

use scale_value::{Composite, Value, ValueDef, scale};

use super::depth::is_shallow;
use crate::chain::{Result, Runtime};

/// A call whose bytes were decoded completely.
#[derive(Clone, Debug, PartialEq)]
pub struct DecodedCall {
    pub pallet: String,
    pub name: String,
    /// In the runtime's order. The context of each value is its type in the metadata.
    pub args: Vec<(String, Value<u32>)>,
    /// The calls inside its arguments, in order.
    pub inner: Vec<DecodedCall>,
}

/// Decodes an encoded call. Fails on bytes that are left over.
pub fn decode_call(runtime: &Runtime, bytes: &[u8]) -> Result<DecodedCall> {
    let what = || "the call".to_owned();
    let call_type = runtime.metadata().outer_enums().call_enum_ty();
    if !is_shallow(runtime.metadata().types(), call_type, bytes) {
        return Err(runtime.shape(what(), "it is cut off or nested too deeply".to_owned()));
    }
    let mut input = bytes;
    let value = scale::decode_as_type(&mut input, call_type, runtime.metadata().types());
    let value = value.map_err(|error| runtime.shape(what(), error.to_string()))?;
    if !input.is_empty() {
        return Err(runtime.shape(what(), format!("{} bytes too many", input.len())));
    }
    from_value(&value, call_type)
        .ok_or_else(|| runtime.shape(what(), "it is no pallet and call".to_owned()))
}

/// `Pallet(call { … })`.
fn from_value(value: &Value<u32>, call_type: u32) -> Option<DecodedCall> {
    let ValueDef::Variant(pallet) = &value.value else { return None };
    let ValueDef::Variant(call) = &pallet.values.values().next()?.value else { return None };
    let args: Vec<(String, Value<u32>)> = match &call.values {
        Composite::Named(fields) => fields.clone(),
        Composite::Unnamed(fields) => {
            let numbered = fields.iter().cloned().enumerate();
            numbered.map(|(index, value)| (index.to_string(), value)).collect()
        }
    };
    let mut inner = vec![];
    for (_, value) in &args {
        collect_calls(value, call_type, &mut inner);
    }
    Some(DecodedCall { pallet: pallet.name.clone(), name: call.name.clone(), args, inner })
}

fn collect_calls(value: &Value<u32>, call_type: u32, calls: &mut Vec<DecodedCall>) {
    if value.context == call_type {
        calls.extend(from_value(value, call_type));
        return;
    }
    match &value.value {
        ValueDef::Composite(fields) => {
            fields.values().for_each(|value| collect_calls(value, call_type, calls));
        }
        ValueDef::Variant(variant) => {
            variant.values.values().for_each(|value| collect_calls(value, call_type, calls));
        }
        ValueDef::Primitive(_) | ValueDef::BitSequence(_) => {}
    }
}
