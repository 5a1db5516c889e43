//! What the program's own types are as chain values: the counterpart of `decode`.

use scale_value::Value;

use crate::domain::{
    address::AccountId,
    units::{Alpha, NetUid, Price, Rao},
};

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
