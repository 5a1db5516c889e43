//! Calls as people write them: `Balances.transfer_keep_alive dest=5F… value=1.5tao`, typed by the metadata.
//!
//! Nothing is guessed: an argument too many, too few or of another type is an error that names it.

mod describe;
mod error;
mod syntax;
mod typed;

pub use error::NotationError;

use scale_info::{Field, Variant, form::PortableForm};
use scale_value::Value;

use self::describe::describe;
pub use self::error::nearest;
use self::syntax::{Written, WrittenCall};
use self::typed::Argument;
use super::{Call, decode_call, variants_of};
use crate::chain::Runtime;
use crate::domain::address::{AccountId, AddressError};

/// The account that a word names, where the argument is called so; an error in words.
pub type Accounts<'a> = dyn Fn(&str, &str) -> Result<AccountId, String> + 'a;

/// Addresses and no names.
pub fn addresses(_: &str, text: &str) -> Result<AccountId, String> {
    text.parse().map_err(|error: AddressError| error.to_string())
}

/// Reads `Pallet.call name=value …`, or an encoded call as `0x…`.
///
/// Integers are decimal, with `_` where it helps; 64-bit ones also amounts: `1.5tao`, `250rao`, `3a`. Accounts are what
/// `accounts` knows. Bytes are `0x…` or text. Enums are named, options are `none` or the value. Calls stand in brackets
/// or are `0x…`. Lists and structs are written as in JSON.
///
/// # Errors
/// [`NotationError`], which names the argument, what it should be, and the nearest names there are.
pub fn parse(runtime: &Runtime, text: &str, accounts: &Accounts) -> Result<Call, NotationError> {
    build(runtime, &syntax::read(text)?, accounts)
}

fn build(
    runtime: &Runtime,
    call: &WrittenCall,
    accounts: &Accounts,
) -> Result<Call, NotationError> {
    let (path, args) = match call {
        WrittenCall::Hex(hex) => return encoded(runtime, hex),
        WrittenCall::Named { path, args } => (path, args),
    };
    let (pallet, variant) = find(runtime, path)?;
    let path = format!("{pallet}.{}", variant.name);
    let wanted: Vec<&str> = variant.fields.iter().map(name_of).collect();
    for (index, (name, _)) in args.iter().enumerate() {
        if !wanted.contains(&name.as_str()) {
            let near = nearest(name, wanted.iter().copied());
            return Err(NotationError::UnknownArgument {
                call: path,
                argument: name.clone(),
                near,
                takes: takes(runtime, variant),
            });
        }
        if args.iter().take(index).any(|(other, _)| other == name) {
            return Err(NotationError::Twice { call: path, argument: name.clone() });
        }
    }
    let given =
        |name: &str| args.iter().find_map(|(given, value)| (given == name).then_some(value));
    let missing = wanted.iter().filter(|name| given(name).is_none());
    let missing: Vec<String> = missing.map(|name| (*name).to_owned()).collect();
    if !missing.is_empty() {
        return Err(NotationError::Missing { call: path, missing, takes: takes(runtime, variant) });
    }
    variant.fields.iter().try_fold(Call::new(pallet, variant.name.clone()), |call, field| {
        let name = name_of(field);
        let written = given(name).cloned().unwrap_or(Written::List(vec![]));
        let type_name = field.type_name.as_deref();
        let argument = Argument { runtime, accounts, path: name.to_owned(), type_name };
        Ok(call.with(name.to_owned().into(), argument.value(&written, field.ty.id)?))
    })
}

/// The value of a call that stands in another.
fn nested(
    runtime: &Runtime,
    call: &WrittenCall,
    accounts: &Accounts,
) -> Result<Value, NotationError> {
    Ok(build(runtime, call, accounts)?.to_value(runtime)?)
}

/// Names from bytes; bytes that would be encoded otherwise are refused, because they would not be what is signed.
fn encoded(runtime: &Runtime, hex: &str) -> Result<Call, NotationError> {
    let bytes = hex::decode(hex).map_err(|error| NotationError::Hex(error.to_string()))?;
    let call = decode_call(runtime, &bytes)?.into_call();
    match call.encode(runtime)? == bytes {
        true => Ok(call),
        false => Err(NotationError::Hex("these are not the usual bytes of a call".to_owned())),
    }
}

fn find<'a>(
    runtime: &'a Runtime,
    path: &str,
) -> Result<(String, &'a Variant<PortableForm>), NotationError> {
    let types = runtime.metadata().types();
    let pallets = variants_of(types, runtime.metadata().outer_enums().call_enum_ty());
    let (pallet, name) = path.split_once('.').ok_or(NotationError::Syntax {
        place: format!("at `{path}`"),
        expected: "Pallet.call or 0x…",
    })?;
    let Some(found) = pallets.iter().find(|variant| variant.name == pallet) else {
        let near = nearest(pallet, pallets.iter().map(|variant| variant.name.as_str()));
        return Err(NotationError::UnknownPallet { pallet: pallet.to_owned(), near });
    };
    let calls = found.fields.first().map_or(&[][..], |field| variants_of(types, field.ty.id));
    match calls.iter().find(|variant| variant.name == name) {
        Some(call) => Ok((found.name.clone(), call)),
        None => Err(NotationError::UnknownCall {
            pallet: pallet.to_owned(),
            call: name.to_owned(),
            near: nearest(name, calls.iter().map(|variant| variant.name.as_str())),
        }),
    }
}

fn takes(runtime: &Runtime, variant: &Variant<PortableForm>) -> Vec<String> {
    let types = runtime.metadata().types();
    let describe = |field| format!("{}: {}", name_of(field), describe(types, field.ty.id));
    variant.fields.iter().map(describe).collect()
}

fn name_of(field: &Field<PortableForm>) -> &str {
    field.name.as_deref().unwrap_or_default()
}

#[cfg(test)]
mod tests;
