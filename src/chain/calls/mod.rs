//! Calls: what a transaction does. Built by name, encoded by metadata, decoded again for showing.

pub mod balances;
pub mod burns;
pub mod carried;
pub mod children;
pub mod commits;
pub mod decoded;
pub mod dividends;
pub mod locks;
pub mod mev_shield;
pub mod moves;
pub mod notation;
mod parts;
pub mod subtensor;
pub(super) mod unit;
pub mod utility;
pub mod weights;

use std::borrow::Cow;
use std::collections::BTreeSet;

use scale_encode::EncodeAsType;
use scale_info::{PortableRegistry, TypeDef, Variant, form::PortableForm};
use scale_value::{Composite, Value};

pub(super) use self::decoded::call_length;
pub use self::decoded::{DecodedCall, decode_call};
pub(super) use self::parts::is_account;
use super::{
    error::{Error, Result},
    runtime::Runtime,
    value::IntoValue,
};
use crate::domain::address::AccountId;

/// A call by names. Nothing is known of the runtime until it is encoded.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    pub pallet: Cow<'static, str>,
    pub name: Cow<'static, str>,
    args: Vec<(Cow<'static, str>, Value)>,
}

impl Call {
    /// A call without arguments yet.
    pub fn new(pallet: impl Into<Cow<'static, str>>, name: impl Into<Cow<'static, str>>) -> Self {
        Self { pallet: pallet.into(), name: name.into(), args: vec![] }
    }

    /// Adds an argument.
    pub fn arg(self, name: &'static str, value: impl IntoValue) -> Self {
        self.with(name.into(), value.into_value())
    }

    fn with(mut self, name: Cow<'static, str>, value: Value) -> Self {
        self.args.push((name, value));
        self
    }

    /// The encoded call, by the type that is decoded again and that the metadata hash covers: the list of pallets
    /// could say anything. Fails if the runtime wants another set of arguments.
    pub fn encode(&self, runtime: &Runtime) -> Result<Vec<u8>> {
        let (metadata, types) = (runtime.metadata(), runtime.metadata().types());
        let ty = metadata.outer_enums().call_enum_ty();
        let encoded = self.to_value(runtime)?.encode_as_type(ty, types);
        encoded.map_err(|error| runtime.shape(self.path(), error.to_string()))
    }

    /// The call as a value of the runtime's call type.
    pub(super) fn to_value(&self, runtime: &Runtime) -> Result<Value> {
        let call = Value::variant(self.name.clone(), self.args(runtime)?);
        Ok(Value::unnamed_variant(self.pallet.clone(), [call]))
    }

    fn args(&self, runtime: &Runtime) -> Result<Composite<()>> {
        self.check(runtime)?;
        let args = self.args.iter().map(|(name, value)| (name.clone(), value.clone()));
        Ok(Composite::named(args))
    }

    fn check(&self, runtime: &Runtime) -> Result<()> {
        let variant = variant_of(runtime, &self.pallet, &self.name)
            .ok_or_else(|| runtime.unknown(format!("call {}", self.path())))?;
        let wanted: BTreeSet<&str> =
            variant.fields.iter().filter_map(|field| field.name.as_deref()).collect();
        let given: BTreeSet<&str> = self.args.iter().map(|(name, _)| name.as_ref()).collect();
        if wanted == given && wanted.len() == variant.fields.len() && given.len() == self.args.len()
        {
            return Ok(());
        }
        let names = |names: BTreeSet<&str>| names.into_iter().map(str::to_owned).collect();
        Err(Error::Arguments {
            call: self.path(),
            spec: runtime.spec_version,
            missing: names(&wanted - &given),
            surplus: names(&given - &wanted),
        })
    }

    fn path(&self) -> String {
        format!("{}.{}", self.pallet, self.name)
    }
}

/// A call of the runtime's call type.
pub fn variant_of<'a>(
    runtime: &'a Runtime,
    pallet: &str,
    call: &str,
) -> Option<&'a Variant<PortableForm>> {
    variant_in(runtime, runtime.metadata().outer_enums().call_enum_ty(), pallet, call)
}

/// The same in the enum of the runtime's calls, or of its events.
pub(super) fn variant_in<'a>(
    runtime: &'a Runtime,
    outer: u32,
    pallet: &str,
    name: &str,
) -> Option<&'a Variant<PortableForm>> {
    let types = runtime.metadata().types();
    let named =
        |ty: u32, name: &str| variants_of(types, ty).iter().find(|variant| variant.name == name);
    let pallet = named(outer, pallet)?;
    named(pallet.fields.first()?.ty.id, name)
}

/// The pallets of the runtime's call type.
pub fn pallets(runtime: &Runtime) -> impl Iterator<Item = &str> {
    let ty = runtime.metadata().outer_enums().call_enum_ty();
    variants_of(runtime.metadata().types(), ty).iter().map(|variant| variant.name.as_str())
}

/// The calls of a pallet in the runtime's call type; none where the pallet is not there.
pub fn calls_of<'a>(runtime: &'a Runtime, pallet: &str) -> impl Iterator<Item = &'a str> {
    let types = runtime.metadata().types();
    let all = variants_of(types, runtime.metadata().outer_enums().call_enum_ty());
    let found = all.iter().find(|variant| variant.name == pallet);
    let calls = found.and_then(|pallet| pallet.fields.first());
    let calls = calls.map_or(&[][..], |field| variants_of(types, field.ty.id));
    calls.iter().map(|call| call.name.as_str())
}

/// What an enum can be; nothing for another type.
fn variants_of(types: &PortableRegistry, ty: u32) -> &[Variant<PortableForm>] {
    match types.resolve(ty).map(|ty| &ty.type_def) {
        Some(TypeDef::Variant(variants)) => &variants.variants,
        _ => &[],
    }
}

/// An account as the destination of a transfer: `MultiAddress::Id`.
#[derive(Clone, Copy, Debug)]
struct Address(AccountId);

impl IntoValue for Address {
    fn into_value(self) -> Value {
        Value::unnamed_variant("Id", [self.0.into_value()])
    }
}
