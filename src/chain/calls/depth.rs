//! A limit on nesting, checked before bytes from outside are decoded by recursion.

use codec::{Compact, Decode};
use scale_info::{Field, PortableRegistry, TypeDef, TypeDefPrimitive, form::PortableForm};

/// Type levels. The chain allows calls in calls eight deep; each takes about four levels.
const MAX_DEPTH: usize = 64;

/// Whether `bytes` start with a value of the type that nests no deeper than any honest one.
pub(super) fn is_shallow(types: &PortableRegistry, ty: u32, bytes: &[u8]) -> bool {
    length(types, ty, bytes).is_some()
}

/// The bytes of the value at the start, if it nests no deeper than any honest one.
pub(super) fn length(types: &PortableRegistry, ty: u32, bytes: &[u8]) -> Option<usize> {
    let mut rest = bytes;
    skip(types, ty, &mut rest, MAX_DEPTH)?;
    bytes.len().checked_sub(rest.len())
}

/// Moves past one value; `None` if it is too deep or the bytes end.
fn skip(types: &PortableRegistry, ty: u32, input: &mut &[u8], depth: usize) -> Option<()> {
    let depth = depth.checked_sub(1)?;
    let length =
        |input: &mut &[u8]| Compact::<u32>::decode(input).ok().map(|Compact(length)| length);
    match &types.resolve(ty)?.type_def {
        TypeDef::Composite(composite) => skip_fields(types, &composite.fields, input, depth),
        TypeDef::Variant(variants) => {
            let index = u8::decode(input).ok()?;
            let variant = variants.variants.iter().find(|variant| variant.index == index)?;
            skip_fields(types, &variant.fields, input, depth)
        }
        TypeDef::Sequence(sequence) => {
            let count = length(input)?;
            (0..count).try_for_each(|_| skip_item(types, sequence.type_param.id, input, depth))
        }
        TypeDef::Array(array) => {
            (0..array.len).try_for_each(|_| skip_item(types, array.type_param.id, input, depth))
        }
        TypeDef::Tuple(tuple) => {
            tuple.fields.iter().try_for_each(|field| skip(types, field.id, input, depth))
        }
        TypeDef::Primitive(primitive) => skip_primitive(primitive, input),
        TypeDef::Compact(_) => Compact::<u128>::decode(input).ok().map(|_| ()),
        // No call has one; decoding would have to follow its store and order types.
        TypeDef::BitSequence(_) => None,
    }
}

/// An element of a list. One without any bytes could be repeated four billion times for nothing.
fn skip_item(types: &PortableRegistry, ty: u32, input: &mut &[u8], depth: usize) -> Option<()> {
    let before = input.len();
    skip(types, ty, input, depth)?;
    (input.len() < before).then_some(())
}

fn skip_fields(
    types: &PortableRegistry,
    fields: &[Field<PortableForm>],
    input: &mut &[u8],
    depth: usize,
) -> Option<()> {
    fields.iter().try_for_each(|field| skip(types, field.ty.id, input, depth))
}

fn skip_primitive(primitive: &TypeDefPrimitive, input: &mut &[u8]) -> Option<()> {
    let bytes = match primitive {
        TypeDefPrimitive::Bool | TypeDefPrimitive::U8 | TypeDefPrimitive::I8 => 1,
        TypeDefPrimitive::U16 | TypeDefPrimitive::I16 => 2,
        TypeDefPrimitive::U32 | TypeDefPrimitive::I32 | TypeDefPrimitive::Char => 4,
        TypeDefPrimitive::U64 | TypeDefPrimitive::I64 => 8,
        TypeDefPrimitive::U128 | TypeDefPrimitive::I128 => 16,
        TypeDefPrimitive::U256 | TypeDefPrimitive::I256 => 32,
        TypeDefPrimitive::Str => usize::try_from(Compact::<u32>::decode(input).ok()?.0).ok()?,
    };
    *input = input.get(bytes..)?;
    Some(())
}
