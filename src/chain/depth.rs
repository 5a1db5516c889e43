//! Limits on nesting and on work, checked before bytes from outside are decoded by recursion.

use std::collections::HashMap;

use codec::{Compact, Decode};
use scale_info::{
    Field, PortableRegistry, PortableType, TypeDef, TypeDefPrimitive, form::PortableForm,
};

/// Type levels. The chain allows calls in calls eight deep; each takes about four levels.
const MAX_DEPTH: usize = 64;
/// Levels of types that a value goes through without any byte or choice between them; honest ones have a few.
const MAX_WRAPPED: usize = 32;
/// Values, those inside of others included. The longest transaction has a million bytes, and honest types put one
/// or two values around each; types without any bytes could double the work with every level.
const MAX_VALUES: usize = 4 << 20;

/// Whether every type comes to an end. A node can send one that holds nothing but itself, or a very long chain of wrappers:
/// what is encoded or decoded as it would never end.
pub(super) fn all_end(types: &PortableRegistry) -> bool {
    let mut heights: HashMap<u32, usize> = HashMap::new();
    // Each round finds the next level, whatever order the types are in.
    for _ in 0..MAX_WRAPPED {
        let mut grown = false;
        for PortableType { id, ty } in &types.types {
            let inner = wrapped(&ty.type_def).filter_map(|inner| heights.get(&inner));
            let height = inner.max().map_or(1, |height| height + 1);
            grown |= heights.insert(*id, height) != Some(height);
        }
        if !grown {
            return true;
        }
    }
    false
}

/// The types that a value of this one holds at once, with no byte of its own before them.
fn wrapped(def: &TypeDef<PortableForm>) -> Box<dyn Iterator<Item = u32> + '_> {
    match def {
        TypeDef::Composite(composite) => Box::new(composite.fields.iter().map(|it| it.ty.id)),
        TypeDef::Tuple(tuple) => Box::new(tuple.fields.iter().map(|it| it.id)),
        TypeDef::Array(array) => Box::new(std::iter::once(array.type_param.id)),
        TypeDef::Compact(compact) => Box::new(std::iter::once(compact.type_param.id)),
        // A byte, or a choice, stands before each.
        TypeDef::Variant(_) | TypeDef::Sequence(_) => Box::new(std::iter::empty()),
        TypeDef::Primitive(_) | TypeDef::BitSequence(_) => Box::new(std::iter::empty()),
    }
}

/// Whether `bytes` start with a value of the type that nests no deeper than any honest one.
pub(super) fn is_shallow(types: &PortableRegistry, ty: u32, bytes: &[u8]) -> bool {
    length(types, ty, bytes).is_some()
}

/// The bytes of the value at the start, if it nests no deeper than any honest one.
pub(super) fn length(types: &PortableRegistry, ty: u32, bytes: &[u8]) -> Option<usize> {
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
            // Nothing that is read here has one; decoding would have to follow its store and order types.
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
    use scale_info::{Path, Type, TypeDefTuple};

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
    fn chains_of_wrappers_are_bounded() {
        assert!(all_end(&doubling(20)));
        assert!(!all_end(&doubling(70)));
    }

    #[test]
    fn values_without_bytes_are_not_walked_for_ever() {
        assert_eq!(length(&doubling(10), 0, &[7]), Some(0));
        assert_eq!(length(&doubling(60), 0, &[7]), None);
        assert_eq!(length(&doubling(70), 0, &[7]), None);
    }
}
