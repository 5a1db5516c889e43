//! Runtime APIs: questions that the runtime itself computes, asked at a pinned block.
//!
//! Structs name the fields they want; a field that the runtime does not have is an error.

pub mod delegate;
pub mod fee;
pub mod metagraph;
pub mod stake;
pub mod subnet;
pub mod swap;

use scale_decode::DecodeAsType;
use scale_value::Value;

/// One method of a runtime API with its inputs.
pub trait Api {
    const TRAIT: &'static str;
    const METHOD: &'static str;
    type Out: DecodeAsType;

    /// In the order of the method's inputs.
    fn inputs(&self) -> Vec<Value>;
}

/// Declares `pub struct Name(inputs)` as the API method `Trait.method` with its answer.
macro_rules! api {
    ($($(#[$doc:meta])* $name:ident $(($($input:ident: $ty:ty),+))? = $api:literal, $method:literal => $out:ty;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name $(($(pub $ty),+))?;

        impl $crate::chain::api::Api for $name {
            const TRAIT: &'static str = $api;
            const METHOD: &'static str = $method;
            type Out = $out;

            fn inputs(&self) -> Vec<scale_value::Value> {
                let Self $(($($input),+))? = self;
                vec![$($($crate::chain::read::IntoValue::into_value($input.clone())),+)?]
            }
        }
    )*};
}
pub(crate) use api;
