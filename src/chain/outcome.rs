//! The whole outcome of one extrinsic, from the events of its block.
//!
//! An extrinsic that carries other calls succeeds although they fail: the failure is a `DispatchError` inside
//! another event. Every event field of that type, or of a result with it, is therefore a verdict, whatever
//! pallet it is of; but a fallback that was provided for is none.

use scale_value::ValueDef;
use serde::{Serialize, Serializer};

use super::{
    batch_items::{Item, items},
    calls::{DecodedCall, decode_call},
    caveats::caveats,
    dispatch::DispatchFailure,
    error::{Error, Result},
    events::Event,
    inner_calls::{self, Place},
    runtime::Runtime,
    wire::Hash,
};
use crate::domain::units::Rao;

/// Everything that an included extrinsic did.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// Its own events, in order.
    pub events: Vec<Event>,
    /// What the extrinsic itself came to.
    pub outer: Result<(), DispatchFailure>,
    /// Calls inside it that failed although it succeeded.
    pub inner: Vec<InnerFailure>,
    /// What was paid for it; `None` if nothing, or not in TAO.
    pub fee: Option<Rao>,
    /// What its success does not say, a sentence each: a scheduled call was not made yet.
    pub caveats: Vec<String>,
    /// The calls of a batch, once it is known what was signed.
    pub items: Vec<Item>,
    /// What was signed, once that is known.
    pub call: Option<DecodedCall>,
}

/// A call inside the extrinsic that failed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InnerFailure {
    /// The event that says so: `Proxy.ProxyExecuted`.
    pub event: String,
    /// Its place in a batch.
    pub index: Option<u32>,
    /// Which call it was, where that is known.
    #[serde(flatten)]
    pub place: Option<Place>,
    #[serde(rename = "error", serialize_with = "as_text")]
    pub failure: DispatchFailure,
    /// The place of the event among those of the extrinsic.
    #[serde(skip)]
    at: usize,
}

impl Outcome {
    /// Picks the events of one extrinsic of a block.
    pub fn of(runtime: &Runtime, events: Vec<Event>, block: Hash, index: u32) -> Result<Self> {
        let events: Vec<Event> =
            events.into_iter().filter(|event| event.extrinsic == Some(index)).collect();
        let mut outer = None;
        let mut inner = vec![];
        let mut fee = None;
        // The fee event tells the amount in TAO even where the chain took alpha for it.
        let in_alpha =
            events.iter().any(|event| event.is("SubtensorModule", "TransactionFeePaidWithAlpha"));
        for (at, event) in events.iter().enumerate() {
            let name = event.path();
            match name.as_str() {
                "System.ExtrinsicSuccess" => outer = Some(Ok(())),
                "System.ExtrinsicFailed" => {
                    let failure = failures(runtime, event)?.into_iter().next();
                    outer = Some(Err(failure
                        .ok_or_else(|| runtime.shape(name, "no dispatch error".to_owned()))?));
                }
                "TransactionPayment.TransactionFeePaid" if in_alpha => {}
                "TransactionPayment.TransactionFeePaid" => {
                    fee = Some(event.field(runtime, "actual_fee")?);
                }
                // The fallback was made instead, and succeeded.
                "Utility.IfElseFallbackCalled" => {}
                _ => {
                    let index = event.field(runtime, "index").ok();
                    inner.extend(failures(runtime, event)?.into_iter().map(|failure| {
                        InnerFailure { event: name.clone(), index, place: None, failure, at }
                    }));
                }
            }
        }
        let outer = outer.ok_or(Error::NoSuchExtrinsic { block, index })?;
        let caveats = caveats(runtime, &events);
        Ok(Self { events, outer, inner, fee, caveats, items: vec![], call: None })
    }

    /// Says of each failure inside which call it was, from the encoded call of the extrinsic. What cannot be told
    /// stays open.
    pub fn located(mut self, runtime: &Runtime, call: &[u8]) -> Self {
        let Ok(call) = decode_call(runtime, call) else { return self };
        let succeeded = self.outer.is_ok();
        if succeeded {
            let failures = self.inner.iter().map(|failed| failed.at).collect();
            for (at, place) in inner_calls::places(runtime, &call, &self.events, &failures) {
                if let Some(failed) = self.inner.iter_mut().find(|failed| failed.at == at) {
                    failed.index = failed.index.or(place.batch().map(|(index, _)| index));
                    failed.place = Some(place);
                }
            }
        } else if (call.pallet.as_str(), call.name.as_str()) == ("Utility", "batch_all") {
            let nothing = "none of the batch's calls was made; the chain does not say which failed";
            self.caveats.push(nothing.to_owned());
        }
        self.items = items(runtime, &call, succeeded, &self.inner);
        self.call = Some(call);
        self
    }

    /// Success only if nothing failed, outside or inside.
    pub fn verdict(&self) -> Result<(), &DispatchFailure> {
        let inner = self.inner.first().map(|inner| &inner.failure);
        match self.outer.as_ref().err().or(inner) {
            Some(failure) => Err(failure),
            None => Ok(()),
        }
    }

    /// The first event of that name.
    pub fn find(&self, pallet: &str, name: &str) -> Option<&Event> {
        self.events.iter().find(|event| event.is(pallet, name))
    }
}

impl InnerFailure {
    /// `Balances.transfer_all failed (Proxy.proxy > Utility.batch, call 2 of 3): Token.Frozen`.
    pub fn describe(&self) -> String {
        match &self.place {
            Some(place) => format!("{place}: {}", self.failure),
            None => format!("a call inside failed, by {}: {}", self.event, self.failure),
        }
    }

    /// What became of the rest, where there is one: it must not be sent again with this call.
    pub fn rest(&self) -> Option<String> {
        let batch = self.place.as_ref().and_then(Place::batch);
        match (self.event.as_str(), batch) {
            ("Utility.BatchInterrupted", Some((index, count))) => Some(format!(
                "calls of the batch that were made before it and stay: {index} of {count}; not tried: {}",
                count.saturating_sub(index).saturating_sub(1)
            )),
            ("Utility.ItemFailed", _) => {
                Some("the other calls of the batch were made all the same, and stay".to_owned())
            }
            ("Multisig.MultisigExecuted", _) => {
                Some("the multisig's operation is over: propose it anew to try again".to_owned())
            }
            _ => None,
        }
    }
}

fn as_text<S: Serializer>(
    failure: &DispatchFailure,
    to: S,
) -> std::result::Result<S::Ok, S::Error> {
    to.collect_str(failure)
}

/// The dispatch errors in an event's fields: directly, or in the `Err` of a result.
fn failures(runtime: &Runtime, event: &Event) -> Result<Vec<DispatchFailure>> {
    let what = || format!("event {}", event.path());
    let error_type = runtime.metadata().dispatch_error_ty();
    let error_type = error_type.ok_or_else(|| runtime.unknown("DispatchError".to_owned()))?;
    let mut failures = vec![];
    for field in event.fields.values() {
        let error = if field.context == error_type {
            Some(field)
        } else {
            match &field.value {
                ValueDef::Variant(result) if result.name == "Err" => {
                    result.values.values().find(|value| value.context == error_type)
                }
                _ => None,
            }
        };
        if let Some(error) = error {
            let failure = DispatchFailure::from_value(runtime, error);
            failures
                .push(failure.ok_or_else(|| {
                    runtime.shape(what(), "an unknown dispatch error".to_owned())
                })?);
        }
    }
    Ok(failures)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chain::events::decode_events;
    use crate::chain::fixtures::{Recorded, blocks, runtime, unhex};

    /// What each recorded transaction came to, as a separate program decoded it: outside and, after the arrow,
    /// inside.
    const VERDICTS: &[(&str, &str)] = &[
        ("transfer_keep_alive", "ok"),
        ("transfer_keep_alive that would kill the sender", "Token.FundsUnavailable"),
        ("transfer_all keep_alive=false", "ok"),
        ("transfer below existential deposit to a new account", "Token.BelowMinimum"),
        ("batch, all succeed", "ok"),
        (
            "batch, second fails: interrupted",
            "ok > Utility.BatchInterrupted 1 Arithmetic.Underflow",
        ),
        ("force_batch, second fails", "ok > Utility.ItemFailed 1 Arithmetic.Underflow"),
        ("batch_all, second fails", "Arithmetic.Underflow"),
        ("batch in batch", "System.CallFiltered"),
        ("add_proxy Any", "ok"),
        ("proxy, inner succeeds", "ok"),
        ("proxy, inner fails", "ok > Proxy.ProxyExecuted Arithmetic.Underflow"),
        ("proxy without right", "Proxy.NotProxy"),
        ("add_proxy Staking to Charlie, delay 3", "ok"),
        ("announce", "ok"),
        ("remove_proxies", "ok"),
        ("sudo, inner succeeds", "ok"),
        (
            "sudo, inner fails",
            "ok > Sudo.Sudid SubtensorModule.AdminActionProhibitedDuringWeightsWindow",
        ),
        ("multisig 2 of 3: funds for the address come next; first approval with the call", "ok"),
        (
            "multisig 2 of 3: second approval executes (inner fails: no funds)",
            "ok > Multisig.MultisigExecuted Token.FundsUnavailable",
        ),
        ("add_stake too small", "SubtensorModule.AmountTooLow"),
        ("burned_register again", "SubtensorModule.HotKeyAlreadyRegisteredInSubNet"),
        ("register_limit below the price", "SubtensorModule.RegistrationPriceLimitExceeded"),
        ("try_associate_hotkey", "ok"),
        ("set_weights while commit-reveal is on", "SubtensorModule.CommitRevealEnabled"),
        ("remove_stake of everything of one hotkey", "ok"),
        ("move_stake across subnets not started", "SubtensorModule.SubtokenDisabled"),
        ("set_childkey_take", "ok"),
        ("announce_coldkey_swap by Dave", "ok"),
    ];

    /// The fee of each in rao, by the same program. Calls by sudo and weights are free.
    const FEES: [u64; 29] = [
        136_250, 136_249, 140_823, 136_245, 258_490, 258_528, 339_663, 255_695, 211_148, 130_418,
        300_829, 300_834, 300_826, 130_418, 216_708, 130_948, 0, 0, 131_971, 5_221_916, 1_586_260,
        2_097_627, 2_818_828, 254_386, 0, 142_633, 749_792, 268_657, 277_841,
    ];

    /// The calls inside that failed, from the recorded bytes read by hand: pallet 5 call 3 is the transfer, pallet 19
    /// call 25 the setting, and `0x0c` is a list of three.
    const PLACES: [(&str, &str); 5] = [
        (
            "batch, second fails: interrupted",
            "Balances.transfer_keep_alive failed (Utility.batch, call 2 of 3)",
        ),
        (
            "force_batch, second fails",
            "Balances.transfer_keep_alive failed (Utility.force_batch, call 2 of 3)",
        ),
        ("proxy, inner fails", "Balances.transfer_keep_alive failed (Proxy.proxy)"),
        ("sudo, inner fails", "AdminUtils.sudo_set_max_allowed_validators failed (Sudo.sudo)"),
        (
            "multisig 2 of 3: second approval executes (inner fails: no funds)",
            "Balances.transfer_keep_alive failed (Multisig.as_multi)",
        ),
    ];

    /// Those whose success leaves something open, by a word of what it is.
    const CAVEATS: [(&str, &str); 3] = [
        ("batch_all, second fails", "none of the batch's calls was made"),
        ("announce", "only announced"),
        (
            "multisig 2 of 3: funds for the address come next; first approval with the call",
            "only noted an approval",
        ),
    ];

    /// What was signed: everything after the last extension of an immortal extrinsic.
    fn call(runtime: &Runtime, block: &Recorded) -> Vec<u8> {
        let index = block.extrinsic_index.unwrap() as usize;
        let bytes = unhex(block.extrinsics.get(index).unwrap());
        let start = (100..110).find(|at| decode_call(runtime, &bytes[*at..]).is_ok()).unwrap();
        bytes[start..].to_vec()
    }

    fn written(outcome: &Outcome) -> String {
        let mut text = match &outcome.outer {
            Ok(()) => "ok".to_owned(),
            Err(failure) => failure.name(),
        };
        for InnerFailure { event, index, failure, .. } in &outcome.inner {
            let index = index.map_or(String::new(), |index| format!(" {index}"));
            text += &format!(" > {event}{index} {}", failure.name());
        }
        text
    }

    #[test]
    fn every_recorded_transaction() {
        let runtime = runtime();
        let blocks = blocks();
        assert_eq!(blocks.len(), VERDICTS.len());
        for ((block, (what, verdict)), paid) in blocks.iter().zip(VERDICTS).zip(FEES) {
            assert_eq!(block.what, *what);
            let events = decode_events(&runtime, &unhex(&block.events)).unwrap();
            let index = block.extrinsic_index.unwrap();
            let outcome = Outcome::of(&runtime, events.clone(), Hash([0; 32]), index).unwrap();
            let outcome = outcome.located(&runtime, &call(&runtime, block));
            assert_eq!(written(&outcome), *verdict, "{what}");
            assert_eq!(outcome.verdict().is_ok(), *verdict == "ok");
            let place = |(of, place): &(&str, &'static str)| (of == what).then_some(*place);
            let failed = outcome.inner.first().map(|failed| failed.place.as_ref().unwrap());
            let expected = PLACES.iter().find_map(place).map(str::to_owned);
            assert_eq!(failed.map(Place::to_string), expected);
            let caveat = CAVEATS.iter().find_map(place);
            assert_eq!(outcome.caveats.len(), usize::from(caveat.is_some()), "{what}");
            assert!(outcome.caveats.iter().all(|text| text.contains(caveat.unwrap())));

            // What the official client recorded of the same block.
            let names: Vec<String> = outcome
                .events
                .iter()
                .map(|event| format!("{}.{}", event.pallet, event.name))
                .collect();
            assert_eq!(names, block.event_names, "{what}");
            assert_eq!(Some(outcome.outer.is_ok()), block.outer_success);
            if let Some(error) = &block.error {
                let name = outcome.outer.clone().unwrap_err().name();
                assert!(name.split('.').any(|part| error["name"] == part), "{name} {error}");
            }
            assert_eq!(outcome.fee, Some(Rao(paid)), "{what}");
            // Nothing is known of an extrinsic that the block does not have.
            let missing = Outcome::of(&runtime, events, Hash([0; 32]), index + 1);
            assert!(matches!(missing, Err(Error::NoSuchExtrinsic { .. })));
        }
    }
}
