//! Whether two types of two registries encode alike.
//!
//! Paths and docs do not count; field names, variant names, indices, primitives, compactness and
//! lengths do. A wrapper of one unnamed field is what it wraps; something empty is the empty tuple.

use scale_info::{Field, PortableRegistry, TypeDef, TypeDefVariant, Variant, form::PortableForm};
use std::collections::HashSet;

/// Enums that list the pallets of a runtime: localnet may have fewer variants, not others.
const OUTER_ENUMS: [&str; 7] = [
    "RuntimeCall",
    "RuntimeEvent",
    "RuntimeError",
    "RuntimeHoldReason",
    "RuntimeFreezeReason",
    "RuntimeTask",
    "OriginCaller",
];

/// The comparison of one registry with another. Differences are collected, one line each.
pub struct Shapes<'a> {
    ours: &'a PortableRegistry,
    real: &'a PortableRegistry,
    /// Our enums that may have fewer variants than the real ones: calls, events and errors.
    partial: HashSet<u32>,
    compared: HashSet<(u32, u32)>,
    differences: Vec<String>,
}

impl<'a> Shapes<'a> {
    pub fn new(
        ours: &'a PortableRegistry,
        real: &'a PortableRegistry,
        partial: HashSet<u32>,
    ) -> Self {
        Self { ours, real, partial, compared: HashSet::new(), differences: Vec::new() }
    }

    pub fn into_differences(self) -> Vec<String> {
        self.differences
    }

    pub fn differ(&mut self, place: &str, what: impl AsRef<str>) {
        self.differences.push(format!("{place}: {}", what.as_ref()));
    }

    /// Notes a difference unless the values are equal.
    pub fn equal<T: PartialEq + std::fmt::Debug>(&mut self, place: &str, ours: &T, real: &T) {
        if ours != real {
            self.differ(place, format!("{ours:?}, on the real chain {real:?}"));
        }
    }

    /// Compares two types, and what they contain.
    pub fn types(&mut self, place: &str, ours: u32, real: u32) {
        let (ours, real) = (unwrapped(self.ours, ours), unwrapped(self.real, real));
        if !self.compared.insert((ours, real)) {
            return;
        }
        let (our_type, real_type) = (resolve(self.ours, ours), resolve(self.real, real));
        match (&our_type.type_def, &real_type.type_def) {
            (TypeDef::Primitive(a), TypeDef::Primitive(b)) => self.equal(place, a, b),
            (TypeDef::Compact(a), TypeDef::Compact(b)) => {
                self.types(place, a.type_param.id, b.type_param.id)
            }
            (TypeDef::Sequence(a), TypeDef::Sequence(b)) => {
                self.types(&format!("{place}[]"), a.type_param.id, b.type_param.id);
            }
            (TypeDef::Array(a), TypeDef::Array(b)) => {
                self.equal(place, &a.len, &b.len);
                self.types(&format!("{place}[]"), a.type_param.id, b.type_param.id);
            }
            (TypeDef::BitSequence(a), TypeDef::BitSequence(b)) => {
                self.types(place, a.bit_store_type.id, b.bit_store_type.id);
                self.types(place, a.bit_order_type.id, b.bit_order_type.id);
            }
            (TypeDef::Tuple(a), TypeDef::Tuple(b)) => {
                self.equal(place, &a.fields.len(), &b.fields.len());
                for (index, (a, b)) in a.fields.iter().zip(&b.fields).enumerate() {
                    self.types(&format!("{place}.{index}"), a.id, b.id);
                }
            }
            (TypeDef::Composite(a), TypeDef::Composite(b)) => {
                self.fields(place, &a.fields, &b.fields)
            }
            (TypeDef::Variant(a), TypeDef::Variant(b)) => {
                let name = our_type.path.segments.last().map(String::as_str).unwrap_or_default();
                let partial = self.partial.contains(&ours) || OUTER_ENUMS.contains(&name);
                self.variants(place, a, b, partial);
            }
            (TypeDef::Composite(a), TypeDef::Tuple(b))
                if a.fields.is_empty() && b.fields.is_empty() => {}
            (TypeDef::Tuple(a), TypeDef::Composite(b))
                if a.fields.is_empty() && b.fields.is_empty() => {}
            (a, b) => self.differ(place, format!("{a:?}, on the real chain {b:?}")),
        }
    }

    fn fields(&mut self, place: &str, ours: &[Field<PortableForm>], real: &[Field<PortableForm>]) {
        let names = |fields: &[Field<PortableForm>]| -> Vec<_> {
            fields.iter().map(|field| field.name.clone()).collect()
        };
        self.equal(place, &names(ours), &names(real));
        for (index, (a, b)) in ours.iter().zip(real).enumerate() {
            let name = a.name.clone().unwrap_or_else(|| index.to_string());
            self.types(&format!("{place}.{name}"), a.ty.id, b.ty.id);
        }
    }

    fn variants(
        &mut self,
        place: &str,
        ours: &TypeDefVariant<PortableForm>,
        real: &TypeDefVariant<PortableForm>,
        partial: bool,
    ) {
        if !partial {
            let names = |variants: &[Variant<PortableForm>]| -> HashSet<String> {
                variants.iter().map(|variant| variant.name.clone()).collect()
            };
            self.equal(place, &names(&ours.variants), &names(&real.variants));
        }
        for variant in &ours.variants {
            let place = format!("{place}.{}", variant.name);
            match real.variants.iter().find(|other| other.name == variant.name) {
                Some(other) => {
                    self.equal(&format!("{place} index"), &variant.index, &other.index);
                    self.fields(&place, &variant.fields, &other.fields);
                }
                None => self.differ(&place, "not on the real chain"),
            }
        }
    }
}

fn resolve(registry: &PortableRegistry, id: u32) -> &scale_info::Type<PortableForm> {
    registry.resolve(id).expect("the registry is complete")
}

/// The type under wrappers of one unnamed field.
fn unwrapped(registry: &PortableRegistry, mut id: u32) -> u32 {
    loop {
        id = match &resolve(registry, id).type_def {
            TypeDef::Composite(composite) => match composite.fields.as_slice() {
                [Field { name: None, ty, .. }] => ty.id,
                _ => return id,
            },
            TypeDef::Tuple(tuple) => match tuple.fields.as_slice() {
                [field] => field.id,
                _ => return id,
            },
            _ => return id,
        };
    }
}
