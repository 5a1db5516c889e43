//! Runtime APIs: questions that the runtime itself computes, asked at a pinned block.
//!
//! Structs name the fields they want; a field that the runtime does not have is an error.

pub mod fee;
pub mod locks;
pub mod metagraph;
pub mod stake;
pub mod subnet;
pub mod swap;
pub mod validators;

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
                vec![$($($crate::chain::value::IntoValue::into_value($input.clone())),+)?]
            }
        }
    )*};
}
pub(crate) use api;

#[cfg(test)]
mod tests {
    use scale_info::{Field, TypeDef};
    use serde::Serialize;
    use serde_json::Value as Json;

    use super::{fee::*, metagraph::*, stake::*, subnet::*, swap::*, validators::*, *};
    use crate::{
        chain::{
            Error,
            calls::subtensor,
            fixtures::{ALICE, BOB, account, answers, runtime, runtime_with},
        },
        domain::units::{NetUid, Price, Rao},
    };

    /// Everything in `ours` must be in `theirs`, which may have more fields. Amounts are text in ours.
    fn same(ours: &Json, theirs: &Json) -> bool {
        match (ours, theirs) {
            (Json::Object(ours), Json::Object(theirs)) => ours
                .iter()
                .all(|(name, value)| theirs.get(name).is_some_and(|theirs| same(value, theirs))),
            (Json::Array(ours), Json::Array(theirs)) => {
                ours.len() == theirs.len()
                    && ours.iter().zip(theirs).all(|(ours, theirs)| same(ours, theirs))
            }
            (Json::String(ours), Json::Number(theirs)) => *ours == theirs.to_string(),
            // The variants of a hyperparameter are written in lower case.
            (Json::String(ours), Json::String(theirs)) if ours != theirs => {
                ours.replace('_', "") == theirs.to_lowercase()
            }
            _ => ours == theirs,
        }
    }

    /// The input must be the recorded one, and the answer what a separate decoder made of it.
    fn check<A: Api<Out: Serialize>>(api: A) {
        let runtime = runtime();
        let (_, input) = runtime.api_input(A::TRAIT, A::METHOD, &api.inputs()).unwrap();
        let answers = answers(A::TRAIT, A::METHOD);
        let answer = answers.iter().find(|answer| answer.params == input).expect(A::METHOD);
        let ours: A::Out = runtime.api_answer(A::TRAIT, A::METHOD, &answer.result).unwrap();
        let ours = serde_json::to_value(ours).unwrap();
        assert!(same(&ours, &answer.decoded), "{}\n{ours:#}\n{:#}", A::METHOD, answer.decoded);
        // A byte more or less is another type.
        let mut longer = answer.result.clone();
        longer.push(0);
        assert!(runtime.api_answer::<A::Out>(A::TRAIT, A::METHOD, &longer).is_err());
        let shorter = answer.result.split_last().unwrap().1;
        assert!(runtime.api_answer::<A::Out>(A::TRAIT, A::METHOD, shorter).is_err());
    }

    #[test]
    fn recorded_answers() {
        let (alice, bob) = (account(ALICE), account(BOB));
        check(StakesOf(vec![alice, bob]));
        check(AvailableStakesOf(vec![alice], None));
        check(Subnets);
        check(Prices);
        for netuid in [0, 1, 2, 77].map(NetUid) {
            check(SubnetOf(netuid));
            check(HyperparametersOf(netuid));
            check(NextEpochOf(netuid));
            check(MetagraphOf(netuid));
            check(ValidatorsOf(netuid));
            check(PriceOf(netuid));
        }
    }

    #[test]
    fn the_fee_is_decoded_in_64_bits() {
        let runtime = runtime();
        let answers = answers(FeeOf::TRAIT, FeeOf::METHOD);
        // add_stake_limit, as the recording asked for it.
        let recorded = answers.get(2).unwrap();
        let hotkey = account("5HbXXZ12PoUHEzNXqxU4q5U49KS2NECPyGbknhzM6jTkY8qM");
        let (netuid, amount) = (NetUid(1), Rao(10_000_000_000));
        let arguments = recorded.params.get(2 + 32 + 2..).unwrap();
        let read = |at: usize| Rao(u64::from_le_bytes(arguments[at..at + 8].try_into().unwrap()));
        assert_eq!(arguments.len(), 8 + 8 + 1 + 4);
        let call = subtensor::add_stake_limit(
            hotkey,
            netuid,
            read(0),
            Price(read(8).0),
            arguments[16] == 1,
        );
        let fee = FeeOf::new(&runtime, &call, 150).unwrap();
        let (_, input) = runtime.api_input(FeeOf::TRAIT, FeeOf::METHOD, &fee.inputs()).unwrap();
        assert_eq!(input, recorded.params, "{amount}");
        let info: DispatchInfo =
            runtime.api_answer(FeeOf::TRAIT, FeeOf::METHOD, &recorded.result).unwrap();
        assert_eq!(info.partial_fee, Rao(1_680_730));
    }

    /// The fields have the numbers of their places in the answer, by the chain's description of it.
    #[test]
    fn the_stakes_are_asked_for_by_the_number_of_their_field() {
        let runtime = runtime();
        let (api, method) = (TotalStakesOf::TRAIT, TotalStakesOf::METHOD);
        let described = runtime.metadata().runtime_api_trait_by_name(api).unwrap();
        let answer = described.method_by_name(method).unwrap().output_ty();
        let types = runtime.metadata().types();
        let TypeDef::Variant(option) = &types.resolve(answer).unwrap().type_def else {
            panic!("no option")
        };
        let some = option.variants.iter().find(|variant| variant.name == "Some").unwrap();
        let TypeDef::Composite(fields) = &types.resolve(some.fields[0].ty.id).unwrap().type_def
        else {
            panic!("no struct")
        };
        let is_stake = |field: &Field<_>| field.name.as_deref() == Some("total_stake");
        let number = u8::try_from(fields.fields.iter().position(is_stake).unwrap()).unwrap();
        let asked = TotalStakesOf::new(NetUid(1)).inputs();
        let (_, input) = runtime.api_input(api, method, &asked).unwrap();
        assert_eq!(input, [1, 0, 1 << 2, number, 0]);
        // The recording was asked for the name, and for fields that there are not.
        let recorded = answers(api, method).remove(0);
        let unasked: Option<TotalStakes> =
            runtime.api_answer(api, method, &recorded.result).unwrap();
        assert_eq!(unasked.unwrap().total_stake, None);
    }

    #[test]
    fn a_missing_method_or_field_is_unknown() {
        let method = runtime_with("get_all_dynamic_info", "got_all_dynamic_info");
        let asked = method.api_input(Subnets::TRAIT, Subnets::METHOD, &[]);
        assert!(matches!(asked, Err(Error::Unknown { spec: 425, .. })));

        let field = runtime_with("is_registered", "was_registered".split_at(13).0);
        let answer = answers(StakesOf::TRAIT, StakesOf::METHOD).remove(0);
        let decoded = field.api_answer::<<StakesOf as Api>::Out>(
            StakesOf::TRAIT,
            StakesOf::METHOD,
            &answer.result,
        );
        assert!(matches!(decoded, Err(Error::Shape { .. })));
    }
}
