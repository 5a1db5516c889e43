//! What is read from storage, as data: any reads put together are one request and of one block.

pub mod account;
pub mod epoch;
pub mod hotkey;
pub mod neuron;
pub mod pool;
pub mod subnet;
pub mod weights;

use std::{collections::HashMap, marker::PhantomData};

use scale_decode::DecodeAsType;
use scale_value::Value;

use super::{
    error::{Error, Result},
    runtime::Runtime,
};
use crate::domain::{
    address::AccountId,
    units::{Alpha, NetUid, Price, Rao},
};

/// Something that can be read from the state of a block. Tuples and vectors of reads are reads.
pub trait Read {
    type Out;

    /// The storage keys it needs.
    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>>;

    /// Makes the value of what is stored; takes its values in the order of its keys.
    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<Self::Out>;
}

/// What is stored under the keys of a [`Read`], in their order.
pub struct Values {
    keys: std::vec::IntoIter<Vec<u8>>,
    stored: HashMap<Vec<u8>, Option<Vec<u8>>>,
}

impl Values {
    pub(super) fn new(keys: Vec<Vec<u8>>, stored: HashMap<Vec<u8>, Option<Vec<u8>>>) -> Self {
        Self { keys: keys.into_iter(), stored }
    }

    pub(super) fn next(&mut self) -> Result<Option<&[u8]>> {
        let bad = |reason: &str| Error::Answer {
            method: "state_queryStorageAt",
            reason: reason.to_owned(),
        };
        let key = self.keys.next().ok_or_else(|| bad("it has fewer values than were asked for"))?;
        let value = self.stored.get(&key).ok_or_else(|| bad("it leaves out a key"))?;
        Ok(value.as_deref())
    }
}

/// One storage entry. Where nothing is stored its value is the runtime's own default.
#[derive(Clone, Debug)]
pub struct Item<T> {
    pallet: &'static str,
    entry: &'static str,
    keys: Vec<Value>,
    value: PhantomData<fn() -> T>,
}

impl<T> Item<T> {
    /// A plain value, or with [`Self::key`] an entry of a map.
    pub fn new(pallet: &'static str, entry: &'static str) -> Self {
        Self { pallet, entry, keys: vec![], value: PhantomData }
    }

    /// Adds a part of the map's key.
    pub fn key(mut self, part: impl IntoValue) -> Self {
        self.keys.push(part.into_value());
        self
    }

    /// Reads `None` where nothing is stored.
    pub fn if_stored(self) -> IfStored<T> {
        IfStored(self)
    }
}

/// One storage entry that may be absent.
#[derive(Clone, Debug)]
pub struct IfStored<T>(Item<T>);

impl<T: DecodeAsType> Read for Item<T> {
    type Out = T;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        Ok(vec![runtime.storage_key(self.pallet, self.entry, &self.keys)?])
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<T> {
        runtime.stored_or_default(self.pallet, self.entry, values.next()?)
    }
}

impl<T: DecodeAsType> Read for IfStored<T> {
    type Out = Option<T>;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        self.0.keys(runtime)
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<Option<T>> {
        runtime.stored(self.0.pallet, self.0.entry, values.next()?)
    }
}

/// A part of a map's key, an input of a runtime API, an argument of a call: encoded as the metadata says.
pub trait IntoValue {
    fn into_value(self) -> Value;
}

impl IntoValue for AccountId {
    fn into_value(self) -> Value {
        Value::from_bytes(self.0)
    }
}

macro_rules! number_into_value {
    ($($number:ty),+) => {$(
        impl IntoValue for $number {
            fn into_value(self) -> Value {
                Value::u128(self.into())
            }
        }
    )+};
}

number_into_value!(u8, u16, u32, u64, u128);

macro_rules! amount_into_value {
    ($($amount:ty),+) => {$(
        impl IntoValue for $amount {
            fn into_value(self) -> Value {
                self.0.into_value()
            }
        }
    )+};
}

amount_into_value!(NetUid, Rao, Alpha, Price);

impl IntoValue for bool {
    fn into_value(self) -> Value {
        Value::bool(self)
    }
}

impl<T: IntoValue> IntoValue for Vec<T> {
    fn into_value(self) -> Value {
        Value::unnamed_composite(self.into_iter().map(IntoValue::into_value))
    }
}

impl<T: IntoValue> IntoValue for Option<T> {
    fn into_value(self) -> Value {
        match self {
            Some(value) => Value::unnamed_variant("Some", [value.into_value()]),
            None => Value::unnamed_variant("None", []),
        }
    }
}

impl<T: Read> Read for Vec<T> {
    type Out = Vec<T::Out>;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        let mut keys = vec![];
        for read in self {
            keys.extend(read.keys(runtime)?);
        }
        Ok(keys)
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<Self::Out> {
        self.iter().map(|read| read.decode(runtime, values)).collect()
    }
}

impl<T: Read> Read for Option<T> {
    type Out = Option<T::Out>;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        self.as_ref().map_or_else(|| Ok(vec![]), |read| read.keys(runtime))
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<Self::Out> {
        self.as_ref().map(|read| read.decode(runtime, values)).transpose()
    }
}

/// Reads nothing: the answer is the best block itself.
impl Read for () {
    type Out = ();

    fn keys(&self, _: &Runtime) -> Result<Vec<Vec<u8>>> {
        Ok(vec![])
    }

    fn decode(&self, _: &Runtime, _: &mut Values) -> Result<()> {
        Ok(())
    }
}

macro_rules! read_tuple {
    ($($name:ident $index:tt),+) => {
        impl<$($name: Read),+> Read for ($($name,)+) {
            type Out = ($($name::Out,)+);

            fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
                let mut keys = vec![];
                $(keys.extend(self.$index.keys(runtime)?);)+
                Ok(keys)
            }

            fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<Self::Out> {
                Ok(($(self.$index.decode(runtime, values)?,)+))
            }
        }
    };
}

read_tuple!(A 0);
read_tuple!(A 0, B 1);
read_tuple!(A 0, B 1, C 2);
read_tuple!(A 0, B 1, C 2, D 3);
read_tuple!(A 0, B 1, C 2, D 3, E 4);
read_tuple!(A 0, B 1, C 2, D 3, E 4, F 5);
read_tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6);
read_tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7);
read_tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8);
read_tuple!(A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7, I 8, J 9);
