//! How the program's own types are decoded from chain values of any compatible shape.
//!
//! Each delegates to the integer, array or byte string inside it, whose decoder goes through wrappers of one
//! field: a runtime that wraps its balances or netuids changes nothing here.

use std::{fmt, marker::PhantomData};

use scale_decode::{
    DecodeAsType, Error, IntoVisitor, TypeResolver, Visitor,
    visitor::{DecodeAsTypeResult, TypeIdFor},
};
use serde::Serialize;

use super::wire::Hash;
use crate::domain::{
    address::AccountId,
    units::{Alpha, NetUid, Price, Rao},
};

/// Decodes `Inner` and makes the type of it.
pub struct Through<Own, Inner, R>(PhantomData<(Own, Inner, R)>);

impl<Own: From<Wrapped<Inner>>, Inner: DecodeAsType, R: TypeResolver> Visitor
    for Through<Own, Inner, R>
{
    type Value<'scale, 'resolver> = Own;
    type Error = Error;
    type TypeResolver = R;

    fn unchecked_decode_as_type(
        self,
        input: &mut &[u8],
        type_id: TypeIdFor<Self>,
        types: &R,
    ) -> DecodeAsTypeResult<Self, Result<Own, Error>> {
        let inner = Inner::decode_as_type(input, type_id, types);
        DecodeAsTypeResult::Decoded(inner.map(|inner| Own::from(Wrapped(inner))))
    }
}

/// Keeps the conversions below out of the public `From` of the types.
pub struct Wrapped<T>(T);

macro_rules! decode_through {
    ($($own:ident = $inner:ty;)*) => {$(
        impl From<Wrapped<$inner>> for $own {
            fn from(inner: Wrapped<$inner>) -> Self {
                $own(inner.0)
            }
        }

        impl IntoVisitor for $own {
            type AnyVisitor<R: TypeResolver> = Through<$own, $inner, R>;

            fn into_visitor<R: TypeResolver>() -> Self::AnyVisitor<R> {
                Through(PhantomData)
            }
        }
    )*};
}

decode_through! {
    Rao = u64;
    Alpha = u64;
    Price = u64;
    NetUid = u16;
    AccountId = [u8; 32];
    Hash = [u8; 32];
}

/// Text from the chain: attacker-controlled bytes, possibly not UTF-8. Escape it before it is shown.
#[derive(Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Text(pub String);

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl From<Wrapped<Vec<u8>>> for Text {
    fn from(bytes: Wrapped<Vec<u8>>) -> Self {
        Self(String::from_utf8_lossy(&bytes.0).into_owned())
    }
}

impl IntoVisitor for Text {
    type AnyVisitor<R: TypeResolver> = Through<Text, Vec<u8>, R>;

    fn into_visitor<R: TypeResolver>() -> Self::AnyVisitor<R> {
        Through(PhantomData)
    }
}
