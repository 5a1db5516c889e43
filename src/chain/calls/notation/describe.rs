//! What a type takes, in words: for errors.

use scale_info::{PortableRegistry, TypeDef, TypeDefPrimitive, TypeDefVariant, form::PortableForm};

use super::name_of;
use super::typed::{ident, is_byte};

/// Variants that a description names.
const NAMED: usize = 12;
/// Types in types that it goes into.
const LEVELS: usize = 8;

/// What a type takes, in words.
pub(super) fn describe(types: &PortableRegistry, ty: u32) -> String {
    described(types, ty, LEVELS)
}

fn described(types: &PortableRegistry, ty: u32, depth: usize) -> String {
    use TypeDefPrimitive as P;
    let unknown = || "of a type that cannot be written".to_owned();
    let (Some(found), Some(depth)) = (types.resolve(ty), depth.checked_sub(1)) else {
        return unknown();
    };
    let inner = |ty: u32| described(types, ty, depth);
    match (ident(found), &found.type_def) {
        (Some("AccountId32" | "MultiAddress"), _) => "an account".to_owned(),
        (Some("RuntimeCall"), _) => "a call in brackets or as 0x…".to_owned(),
        (Some("Option"), TypeDef::Variant(options)) => {
            let some = options.variants.iter().find_map(|option| option.fields.first());
            some.map_or_else(unknown, |some| format!("none, or {}", inner(some.ty.id)))
        }
        (_, TypeDef::Variant(variants)) => one_of(variants),
        (_, TypeDef::Composite(composite)) => match &composite.fields[..] {
            [field] => inner(field.ty.id),
            fields => {
                let names: Vec<&str> = fields.iter().map(name_of).collect();
                format!("{{{}}}", names.join(", "))
            }
        },
        (_, TypeDef::Sequence(list)) if is_byte(types, list.type_param.id) => {
            "bytes as 0x… or text".to_owned()
        }
        (_, TypeDef::Array(list)) if is_byte(types, list.type_param.id) => {
            format!("{} bytes as 0x… or text", list.len)
        }
        (_, TypeDef::Sequence(list)) => format!("a [list], each {}", inner(list.type_param.id)),
        (_, TypeDef::Array(list)) => {
            format!("a [list] of {}, each {}", list.len, inner(list.type_param.id))
        }
        (_, TypeDef::Tuple(tuple)) => {
            let parts: Vec<String> = tuple.fields.iter().map(|part| inner(part.id)).collect();
            format!("a [list] with {}", parts.join(" and "))
        }
        (_, TypeDef::Compact(compact)) => inner(compact.type_param.id),
        (_, TypeDef::BitSequence(_)) => unknown(),
        (_, TypeDef::Primitive(primitive)) => match primitive {
            P::Bool => "true or false".to_owned(),
            P::Char => "one letter".to_owned(),
            P::Str => "text".to_owned(),
            P::U8 => format!("a number up to {}", u8::MAX),
            P::U16 => format!("a number up to {}", u16::MAX),
            P::U32 => format!("a number up to {}", u32::MAX),
            P::U64 => "a number, or an amount like 1.5tao, 250rao or 3a".to_owned(),
            P::U128 => "a number".to_owned(),
            P::I8 => format!("a number from {} to {}", i8::MIN, i8::MAX),
            P::I16 => format!("a number from {} to {}", i16::MIN, i16::MAX),
            P::I32 => format!("a number from {} to {}", i32::MIN, i32::MAX),
            P::I64 | P::I128 => "a number, perhaps negative".to_owned(),
            P::U256 | P::I256 => unknown(),
        },
    }
}

fn one_of(variants: &TypeDefVariant<PortableForm>) -> String {
    let names =
        variants.variants.iter().take(NAMED).map(|variant| match variant.fields.is_empty() {
            true => variant.name.clone(),
            false => format!("{{{}: …}}", variant.name),
        });
    let more = if variants.variants.len() > NAMED { " …" } else { "" };
    format!("one of {}{more}", names.collect::<Vec<_>>().join(", "))
}
