//! What stands in the arguments of a decoded call: the numbers, accounts and flags, however they are wrapped.

use scale_info::PortableRegistry;
use scale_value::{Composite, Value, ValueDef};

use super::DecodedCall;
use crate::chain::Runtime;
use crate::domain::address::AccountId;

impl DecodedCall {
    /// The numbers in an argument, in order: one of an amount, none of an absent option, many of a list. `None` where
    /// the call has no such argument.
    pub fn numbers(&self, name: &str) -> Option<Vec<u128>> {
        let mut numbers = vec![];
        visit(self.argument(name)?, &mut |value| {
            numbers.extend(value.as_u128());
            false
        });
        Some(numbers)
    }

    /// The accounts in an argument: none where an address is of another kind than an account. `None` where the call has
    /// no such argument.
    pub fn accounts(&self, runtime: &Runtime, name: &str) -> Option<Vec<AccountId>> {
        let types = runtime.metadata().types();
        let mut accounts = vec![];
        visit(self.argument(name)?, &mut |value| match &value.value {
            ValueDef::Composite(fields) if is_account(types, value.context) => {
                accounts.extend(account(fields));
                true
            }
            _ => false,
        });
        Some(accounts)
    }

    fn argument(&self, name: &str) -> Option<&Value<u32>> {
        self.args.iter().find_map(|(arg, value)| (arg == name).then_some(value))
    }
}

/// Shows every value to `seen`, from the outside in; one that it has taken is not opened.
fn visit(value: &Value<u32>, seen: &mut impl FnMut(&Value<u32>) -> bool) {
    if seen(value) {
        return;
    }
    match &value.value {
        ValueDef::Composite(fields) => fields.values().for_each(|value| visit(value, seen)),
        ValueDef::Variant(variant) => variant.values.values().for_each(|value| visit(value, seen)),
        ValueDef::BitSequence(_) | ValueDef::Primitive(_) => {}
    }
}

/// Whether a type is that of accounts, by its name.
pub(in crate::chain) fn is_account(types: &PortableRegistry, ty: u32) -> bool {
    let ident = types.resolve(ty).and_then(|ty| ty.path.ident());
    ident.is_some_and(|ident| ident == "AccountId32")
}

fn account(fields: &Composite<u32>) -> Option<AccountId> {
    let mut bytes = vec![];
    fields.values().for_each(|field| {
        visit(field, &mut |value| {
            bytes.extend(value.as_u128().and_then(|byte| u8::try_from(byte).ok()));
            false
        });
    });
    bytes.try_into().ok().map(AccountId)
}
