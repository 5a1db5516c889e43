//! Limits on nesting and on work, checked before bytes from outside are decoded by recursion.

use codec::{Compact, Decode};
use scale_info::{Field, PortableRegistry, TypeDef, TypeDefPrimitive, form::PortableForm};

/// Type levels. The chain allows calls in calls eight deep; each takes about four levels.
const MAX_DEPTH: usize = 64;
/// Values, those inside of others included. The longest transaction has a million bytes, and honest types put one
/// or two values around each; types without any bytes could double the work with every level.
const MAX_VALUES: usize = 4 << 20;

/// Whether `bytes` start with a value of the type that nests no deeper than any honest one.
pub(in crate::chain) fn is_shallow(types: &PortableRegistry, ty: u32, bytes: &[u8]) -> bool {
    length(types, ty, bytes).is_some()
}

/// The bytes of the value at the start, if it nests no deeper than any honest one.
pub(in crate::chain) fn length(types: &PortableRegistry, ty: u32, bytes: &[u8]) -> Option<usize> {
    let mut walk = Walk { types, input: bytes, values_left: MAX_VALUES };
    walk.skip(ty, MAX_DEPTH)?;
    bytes.len().checked_sub(walk.input.len())
}

/// On the way through the bytes; every step is `None` if it is too deep or too much, or the bytes end.
struct Walk<'a> {
    types: &'a PortableRegistry,
    input: &'a [u8],
    values_left: usize,
}

impl Walk<'_> {
    /// Moves past one value.
    fn skip(&mut self, ty: u32, depth: usize) -> Option<()> {
        let depth = depth.checked_sub(1)?;
        self.values_left = self.values_left.checked_sub(1)?;
        match &self.types.resolve(ty)?.type_def {
            TypeDef::Composite(composite) => self.skip_fields(&composite.fields, depth),
            TypeDef::Variant(variants) => {
                let index = u8::decode(&mut self.input).ok()?;
                let variant = variants.variants.iter().find(|variant| variant.index == index)?;
                self.skip_fields(&variant.fields, depth)
            }
            TypeDef::Sequence(sequence) => {
                let count = self.count()?;
                (0..count).try_for_each(|_| self.skip_item(sequence.type_param.id, depth))
            }
            TypeDef::Array(array) => {
                (0..array.len).try_for_each(|_| self.skip_item(array.type_param.id, depth))
            }
            TypeDef::Tuple(tuple) => {
                tuple.fields.iter().try_for_each(|field| self.skip(field.id, depth))
            }
            TypeDef::Primitive(primitive) => self.skip_primitive(primitive),
            TypeDef::Compact(_) => Compact::<u128>::decode(&mut self.input).ok().map(|_| ()),
            // No call has one; decoding would have to follow its store and order types.
            TypeDef::BitSequence(_) => None,
        }
    }

    /// An element of a list. One without any bytes could be repeated four billion times for nothing.
    fn skip_item(&mut self, ty: u32, depth: usize) -> Option<()> {
        let before = self.input.len();
        self.skip(ty, depth)?;
        (self.input.len() < before).then_some(())
    }

    fn skip_fields(&mut self, fields: &[Field<PortableForm>], depth: usize) -> Option<()> {
        fields.iter().try_for_each(|field| self.skip(field.ty.id, depth))
    }

    fn skip_primitive(&mut self, primitive: &TypeDefPrimitive) -> Option<()> {
        let bytes = match primitive {
            TypeDefPrimitive::Bool | TypeDefPrimitive::U8 | TypeDefPrimitive::I8 => 1,
            TypeDefPrimitive::U16 | TypeDefPrimitive::I16 => 2,
            TypeDefPrimitive::U32 | TypeDefPrimitive::I32 | TypeDefPrimitive::Char => 4,
            TypeDefPrimitive::U64 | TypeDefPrimitive::I64 => 8,
            TypeDefPrimitive::U128 | TypeDefPrimitive::I128 => 16,
            TypeDefPrimitive::U256 | TypeDefPrimitive::I256 => 32,
            TypeDefPrimitive::Str => usize::try_from(self.count()?).ok()?,
        };
        self.input = self.input.get(bytes..)?;
        Some(())
    }

    fn count(&mut self) -> Option<u32> {
        Compact::<u32>::decode(&mut self.input).ok().map(|Compact(count)| count)
    }
}

#[cfg(test)]
mod tests {
    use scale_info::{Path, PortableType, Type, TypeDefTuple};

    use super::*;

    /// The first type has the second twice, and so on; the last is empty.
    fn doubling(levels: u32) -> PortableRegistry {
        let tuple = |id: u32| {
            let inner = if id + 1 < levels { vec![(id + 1).into(); 2] } else { vec![] };
            let def = TypeDef::Tuple(TypeDefTuple::new_portable(inner));
            PortableType { id, ty: Type::new(Path::default(), vec![], def, vec![]) }
        };
        PortableRegistry { types: (0..levels).map(tuple).collect() }
    }

    #[test]
    fn values_without_bytes_are_not_walked_for_ever() {
        assert_eq!(length(&doubling(10), 0, &[7]), Some(0));
        assert_eq!(length(&doubling(60), 0, &[7]), None);
        assert_eq!(length(&doubling(70), 0, &[7]), None);
    }
}
