//! Decoded values as JSON: accounts as addresses, bytes as `0x…`, numbers that may exceed 2^53 as strings.

use scale_info::{PortableRegistry, TypeDef, TypeDefPrimitive};
use scale_value::{Composite, Primitive, Value, ValueDef};
use serde_json::{Map, Value as Json, json};

use super::calls::DecodedCall;
use super::events::Event;
use super::runtime::Runtime;
use crate::domain::address::AccountId;

/// A value; the context of each part is its type in the metadata.
pub fn value(runtime: &Runtime, value: &Value<u32>) -> Json {
    plain(runtime.metadata().types(), value)
}

/// `{"pallet", "name", "args"}`.
pub fn call(runtime: &Runtime, call: &DecodedCall) -> Json {
    let args = call.args.iter().map(|(name, arg)| (name.clone(), value(runtime, arg)));
    json!({ "pallet": call.pallet, "name": call.name, "args": Json::Object(args.collect()) })
}

/// `{"pallet", "name", "fields"}`.
pub fn event(runtime: &Runtime, event: &Event) -> Json {
    let fields = composite(runtime.metadata().types(), &event.fields, false);
    json!({ "pallet": event.pallet, "name": event.name, "fields": fields })
}

fn plain(types: &PortableRegistry, value: &Value<u32>) -> Json {
    match &value.value {
        ValueDef::Composite(fields) if is_account(types, value.context) => bytes(fields)
            .and_then(|bytes| bytes.try_into().ok())
            .map_or_else(|| composite(types, fields, true), |bytes| json!(AccountId(bytes))),
        ValueDef::Composite(fields) => match items(types, value.context) {
            Some(item) if is_byte(types, item) => hexadecimal(fields),
            // Also a list of one is a list.
            Some(_) => composite(types, fields, false),
            None => composite(types, fields, true),
        },
        ValueDef::Variant(variant) if variant.values.is_empty() => json!(variant.name),
        ValueDef::Variant(variant) => {
            json!({ variant.name.clone(): composite(types, &variant.values, true) })
        }
        ValueDef::BitSequence(bits) => json!(bits.iter().map(u8::from).collect::<Vec<_>>()),
        ValueDef::Primitive(primitive) => match primitive {
            Primitive::Bool(bool) => json!(bool),
            Primitive::Char(char) => json!(char),
            Primitive::String(text) => json!(text),
            Primitive::U128(number) => integer(types, value.context, number),
            Primitive::I128(number) => integer(types, value.context, number),
            Primitive::U256(bytes) | Primitive::I256(bytes) => {
                json!(format!("0x{}", hex::encode(bytes)))
            }
        },
    }
}

/// `unwrap`: a single field without a name stands for the whole.
fn composite(types: &PortableRegistry, fields: &Composite<u32>, unwrap: bool) -> Json {
    match fields {
        Composite::Named(fields) => {
            let fields = fields.iter().map(|(name, value)| (name.clone(), plain(types, value)));
            Json::Object(fields.collect::<Map<_, _>>())
        }
        Composite::Unnamed(values) => match values.as_slice() {
            [value] if unwrap => plain(types, value),
            _ => values.iter().map(|value| plain(types, value)).collect(),
        },
    }
}

/// The type of a list's items; `None` for what is no list. Only the type tells: small numbers look like bytes.
fn items(types: &PortableRegistry, ty: u32) -> Option<u32> {
    match &types.resolve(ty)?.type_def {
        TypeDef::Sequence(list) => Some(list.type_param.id),
        TypeDef::Array(list) => Some(list.type_param.id),
        _ => None,
    }
}

fn is_byte(types: &PortableRegistry, ty: u32) -> bool {
    match types.resolve(ty).map(|ty| &ty.type_def) {
        Some(TypeDef::Primitive(primitive)) => *primitive == TypeDefPrimitive::U8,
        Some(TypeDef::Compact(compact)) => is_byte(types, compact.type_param.id),
        _ => false,
    }
}

fn hexadecimal(fields: &Composite<u32>) -> Json {
    json!(bytes(fields).map(|bytes| format!("0x{}", hex::encode(bytes))))
}

/// The bytes of a list of bytes, or of one wrapped in another.
fn bytes(fields: &Composite<u32>) -> Option<Vec<u8>> {
    let values: Vec<&Value<u32>> = fields.values().collect();
    if let [Value { value: ValueDef::Composite(inner), .. }] = values.as_slice() {
        return bytes(inner);
    }
    values.into_iter().map(|value| u8::try_from(value.as_u128()?).ok()).collect()
}

fn is_account(types: &PortableRegistry, ty: u32) -> bool {
    let ident = types.resolve(ty).and_then(|ty| ty.path.ident());
    ident.is_some_and(|ident| ident == "AccountId32")
}

/// Small integer types as numbers, the others as strings whatever their value: a script sees one type.
fn integer(types: &PortableRegistry, ty: u32, number: &impl ToString) -> Json {
    use TypeDefPrimitive::{I8, I16, I32, U8, U16, U32};
    let mut def = types.resolve(ty).map(|ty| &ty.type_def);
    if let Some(TypeDef::Compact(compact)) = def {
        def = types.resolve(compact.type_param.id).map(|ty| &ty.type_def);
    }
    match def {
        Some(TypeDef::Primitive(U8 | U16 | U32 | I8 | I16 | I32)) => number
            .to_string()
            .parse::<i64>()
            .map_or_else(|_| json!(number.to_string()), |n| json!(n)),
        _ => json!(number.to_string()),
    }
}
