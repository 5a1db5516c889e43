//! Decoded values as JSON: accounts as addresses, bytes as `0x…`, numbers that may exceed 2^53 as strings.

use scale_info::form::PortableForm;
use scale_info::{PortableRegistry, TypeDef, TypeDefPrimitive, Variant};
use scale_value::{Composite, Primitive, Value, ValueDef};
use serde_json::{Map, Value as Json, json};

use super::calls::unit::{Unit, unit_of};
use super::calls::{DecodedCall, is_account, variant_in, variant_of};
use super::events::Event;
use super::runtime::Runtime;
use crate::domain::address::AccountId;
use crate::domain::units::{Alpha, Rao};

/// Characters of a line about a call.
const LONGEST_LINE: usize = 200;

/// A value; the context of each part is its type in the metadata.
pub fn value(runtime: &Runtime, value: &Value<u32>) -> Json {
    plain(runtime.metadata().types(), value)
}

/// `{"pallet", "name", "args"}`.
pub fn call(runtime: &Runtime, call: &DecodedCall) -> Json {
    let args = call.args.iter().map(|(name, arg)| (name.clone(), value(runtime, arg)));
    json!({ "pallet": call.pallet, "name": call.name, "args": Json::Object(args.collect()) })
}

/// A call for people: its name, then a line for each argument, and those of the calls inside it further in. Amounts
/// also with their unit, by the name of their type.
pub fn call_lines(runtime: &Runtime, call: &DecodedCall) -> Vec<(String, String)> {
    let mut lines = vec![];
    add_lines(runtime, call, "call", 0, &mut lines);
    lines
}

fn add_lines(
    runtime: &Runtime,
    call: &DecodedCall,
    label: &str,
    indent: usize,
    lines: &mut Vec<(String, String)>,
) {
    let indented = |indent: usize, label: &str| format!("{}{label}", " ".repeat(indent));
    lines.push((indented(indent, label), format!("{}.{}", call.pallet, call.name)));
    for (name, arg) in &call.args {
        let inner = DecodedCall::of_value(runtime, arg);
        let listed = match &arg.value {
            ValueDef::Composite(items) => {
                items.values().map(|item| DecodedCall::of_value(runtime, item)).collect()
            }
            _ => None,
        };
        match (inner, listed) {
            (Some(inner), _) => add_lines(runtime, &inner, name, indent + 2, lines),
            (None, Some(calls)) if !Vec::is_empty(&calls) => {
                for (index, inner) in calls.iter().enumerate() {
                    let label = format!("{name}[{index}]");
                    add_lines(runtime, inner, &label, indent + 2, lines);
                }
            }
            _ => lines.push((indented(indent + 2, name), in_words(runtime, call, name, arg))),
        }
    }
}

fn in_words(runtime: &Runtime, call: &DecodedCall, name: &str, arg: &Value<u32>) -> String {
    let variant = variant_of(runtime, &call.pallet, &call.name);
    worded(value(runtime, arg), type_name(variant, name), call.number(name))
}

/// What the runtime's source calls the type of a field.
fn type_name<'a>(variant: Option<&'a Variant<PortableForm>>, name: &str) -> &'a str {
    let field = variant.and_then(|variant| {
        variant.fields.iter().find(|field| field.name.as_deref() == Some(name))
    });
    field.and_then(|field| field.type_name.as_deref()).unwrap_or_default()
}

fn worded(value: Json, type_name: &str, number: Option<u128>) -> String {
    let text = match value {
        Json::String(text) => text,
        // `MultiAddress`, of which wallets have this variant only.
        Json::Object(fields)
            if fields.len() == 1 && fields.get("Id").is_some_and(Json::is_string) =>
        {
            fields.get("Id").and_then(Json::as_str).unwrap_or_default().to_owned()
        }
        other => other.to_string(),
    };
    let amount = number.and_then(|number| u64::try_from(number).ok());
    match (amount, unit_of(type_name)) {
        (Some(amount), Some(Unit::Alpha)) => format!("{text} ({})", Alpha(amount)),
        (Some(amount), Some(Unit::Tao)) => format!("{text} ({})", Rao(amount)),
        _ => match spelt(&text) {
            Some(spelt) => format!("{text} (\"{spelt}\")"),
            None => text,
        },
    }
}

/// What bytes spell, if all of them are letters, digits, signs or spaces.
fn spelt(text: &str) -> Option<String> {
    let spelt = String::from_utf8(hex::decode(text.strip_prefix("0x")?).ok()?).ok()?;
    let readable = !spelt.is_empty() && spelt.chars().all(|c| c == ' ' || c.is_ascii_graphic());
    readable.then_some(spelt)
}

/// The same in one line, cut where it is long: `Balances.transfer_all dest=5F… keep_alive=true`.
pub fn call_line(runtime: &Runtime, call: &DecodedCall) -> String {
    let mut lines = call_lines(runtime, call).into_iter();
    let name = lines.next().map(|(_, name)| name).unwrap_or_default();
    let line = lines.fold(name, |line, (label, value)| format!("{line} {}={value}", label.trim()));
    match line.char_indices().nth(LONGEST_LINE) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line,
    }
}

/// `{"pallet", "name", "fields"}`.
pub fn event(runtime: &Runtime, event: &Event) -> Json {
    let fields = composite(runtime.metadata().types(), &event.fields, false);
    json!({ "pallet": event.pallet, "name": event.name, "fields": fields })
}

/// An event for people, in one line: `Balances.Transfer from=5F… to=5G… amount=1000000000 (1 TAO)`.
pub fn event_line(runtime: &Runtime, event: &Event) -> String {
    let outer = runtime.metadata().outer_enums().event_enum_ty();
    let variant = variant_in(runtime, outer, &event.pallet, &event.name);
    let fields = match &event.fields {
        Composite::Named(fields) => fields
            .iter()
            .map(|(name, field)| {
                let words =
                    worded(value(runtime, field), type_name(variant, name), field.as_u128());
                format!("{name}={words}")
            })
            .collect::<Vec<_>>(),
        Composite::Unnamed(fields) => {
            fields.iter().map(|field| worded(value(runtime, field), "", None)).collect()
        }
    };
    [event.path()].into_iter().chain(fields).collect::<Vec<_>>().join(" ")
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
