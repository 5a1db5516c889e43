//! Whether a call means the same on two runtimes: the same names, values and types, whatever its bytes.

use scale_info::{PortableRegistry, TypeDef, TypeDefPrimitive};
use scale_value::{Composite, Value, ValueDef};

use super::{DecodedCall, variant_of};
use crate::chain::{Error, Result, Runtime};

/// Refuses a call that another runtime takes for something else, and names what changed.
///
/// # Errors
/// [`Error::CallChanged`].
pub fn same_meaning(
    (before, old): (&Runtime, &DecodedCall),
    (now, new): (&Runtime, &DecodedCall),
) -> Result<()> {
    let call = format!("{}.{}", old.pallet, old.name);
    let changed = |change: String| Error::CallChanged {
        call: call.clone(),
        before: before.spec_version,
        now: now.spec_version,
        change,
    };
    if (&old.pallet, &old.name) != (&new.pallet, &new.name) {
        return Err(changed(format!("it is {}.{} now", new.pallet, new.name)));
    }
    if let Some((name, _)) = new.args.iter().find(|(name, _)| argument(old, name).is_none()) {
        return Err(changed(format!("it also has `{name}`")));
    }
    for (name, value) in &old.args {
        let Some(now_value) = argument(new, name) else {
            return Err(changed(format!("it no longer has `{name}`")));
        };
        let (types, now_types) = (before.metadata().types(), now.metadata().types());
        if !same((types, value), (now_types, now_value)) {
            let (was, is) = (type_name(before, old, name), type_name(now, new, name));
            return Err(changed(format!("`{name}` was {was} and is {is}")));
        }
    }
    Ok(())
}

fn argument<'c>(call: &'c DecodedCall, name: &str) -> Option<&'c Value<u32>> {
    call.args.iter().find_map(|(known, value)| (known == name).then_some(value))
}

/// As the runtime's source writes it.
fn type_name(runtime: &Runtime, call: &DecodedCall, argument: &str) -> String {
    let variant = variant_of(runtime, &call.pallet, &call.name);
    let fields = variant.map(|variant| variant.fields.as_slice()).unwrap_or_default();
    let field = fields.iter().find(|field| field.name.as_deref() == Some(argument));
    let name = field.and_then(|field| field.type_name.clone());
    name.map_or_else(|| "of another type".to_owned(), |name| format!("`{name}`"))
}

type Typed<'v> = (&'v PortableRegistry, &'v Value<u32>);

/// A wrapper around a single field is not looked at: a runtime may add or drop one, the bytes stay.
fn same(old: Typed<'_>, new: Typed<'_>) -> bool {
    let ((types, a), (now_types, b)) = (unwrapped(old), unwrapped(new));
    if kind(types, a.context) != kind(now_types, b.context) {
        return false;
    }
    match (&a.value, &b.value) {
        (ValueDef::Composite(a), ValueDef::Composite(b)) => same_fields((types, a), (now_types, b)),
        (ValueDef::Variant(a), ValueDef::Variant(b)) => {
            a.name == b.name && same_fields((types, &a.values), (now_types, &b.values))
        }
        (ValueDef::Primitive(a), ValueDef::Primitive(b)) => a == b,
        (ValueDef::BitSequence(a), ValueDef::BitSequence(b)) => a == b,
        _ => false,
    }
}

fn same_fields(
    (types, old): (&PortableRegistry, &Composite<u32>),
    (now_types, new): (&PortableRegistry, &Composite<u32>),
) -> bool {
    old.len() == new.len()
        && match (old, new) {
            (Composite::Named(old), Composite::Named(new)) => old.iter().all(|(name, value)| {
                let of_that_name = new.iter().find(|(other, _)| other == name);
                of_that_name.is_some_and(|(_, now)| same((types, value), (now_types, now)))
            }),
            (Composite::Unnamed(old), Composite::Unnamed(new)) => {
                old.iter().zip(new).all(|(a, b)| same((types, a), (now_types, b)))
            }
            _ => false,
        }
}

fn unwrapped((types, mut value): Typed<'_>) -> Typed<'_> {
    while let ValueDef::Composite(fields) = &value.value
        && kind(types, value.context) == Some(Kind::Struct)
        && fields.len() == 1
        && let Some(inner) = fields.values().next()
    {
        value = inner;
    }
    (types, value)
}

/// What a type is, its parts aside.
#[derive(PartialEq)]
enum Kind {
    Struct,
    Enum,
    List,
    Bits,
    Number(TypeDefPrimitive),
    Compact,
}

fn kind(types: &PortableRegistry, ty: u32) -> Option<Kind> {
    Some(match &types.resolve(ty)?.type_def {
        TypeDef::Composite(_) | TypeDef::Tuple(_) => Kind::Struct,
        TypeDef::Variant(_) => Kind::Enum,
        TypeDef::Sequence(_) | TypeDef::Array(_) => Kind::List,
        TypeDef::BitSequence(_) => Kind::Bits,
        TypeDef::Primitive(primitive) => Kind::Number(primitive.clone()),
        TypeDef::Compact(_) => Kind::Compact,
    })
}
