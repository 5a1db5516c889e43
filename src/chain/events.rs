//! What happened in a block: its events, and the whole outcome of one extrinsic.
//!
//! An extrinsic that carries other calls succeeds although they fail: the failure is a `DispatchError` inside
//! another event. Every event field of that type, or of a result with it, is therefore a verdict, whatever
//! pallet it is of.

use scale_decode::DecodeAsType;
use scale_value::{At, Composite, Value, ValueDef};

use super::{
    dispatch::DispatchFailure,
    error::{Error, Result},
    read::{Read, Values},
    runtime::Runtime,
    wire::Hash,
};
use crate::domain::units::Rao;

/// Reads all events of a block.
#[derive(Clone, Copy, Debug)]
pub struct BlockEvents;

/// One event.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The extrinsic that it belongs to; `None` for the beginning and end of the block.
    pub extrinsic: Option<u32>,
    pub pallet: String,
    pub name: String,
    /// The context of each value is its type in the metadata.
    pub fields: Composite<u32>,
}

impl Event {
    pub fn is(&self, pallet: &str, name: &str) -> bool {
        self.pallet == pallet && self.name == name
    }

    /// A field by name, decoded into a type of this program.
    pub fn field<T: DecodeAsType>(&self, runtime: &Runtime, name: &str) -> Result<T> {
        self.decode(runtime, name, self.fields.at(name))
    }

    /// A field by position, for events whose fields have no names.
    pub fn field_at<T: DecodeAsType>(&self, runtime: &Runtime, index: usize) -> Result<T> {
        self.decode(runtime, &index.to_string(), self.fields.values().nth(index))
    }

    fn decode<T: DecodeAsType>(
        &self,
        runtime: &Runtime,
        name: &str,
        field: Option<&Value<u32>>,
    ) -> Result<T> {
        let what = || format!("event {}.{} field {name}", self.pallet, self.name);
        let field = field.ok_or_else(|| runtime.unknown(what()))?;
        let mut bytes = vec![];
        let encoded = scale_value::scale::encode_as_type(
            field,
            field.context,
            runtime.metadata().types(),
            &mut bytes,
        );
        encoded.map_err(|error| runtime.shape(what(), error.to_string()))?;
        runtime.decode(&what(), &bytes, field.context)
    }
}

impl Read for BlockEvents {
    type Out = Vec<Event>;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        Ok(vec![runtime.storage_key("System", "Events", &[])?])
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<Vec<Event>> {
        match values.next()? {
            Some(bytes) => decode_events(runtime, bytes),
            None => Ok(vec![]),
        }
    }
}

/// Decodes raw `System.Events` with the runtime of their block.
pub fn decode_events(runtime: &Runtime, bytes: &[u8]) -> Result<Vec<Event>> {
    let what = "the events";
    let storage = runtime.metadata().pallet_by_name("System").and_then(|system| system.storage());
    let entry = storage.and_then(|storage| storage.entry_by_name("Events"));
    let ty = entry.ok_or_else(|| runtime.unknown(what.to_owned()))?.value_ty();
    let mut input = bytes;
    let records = scale_value::scale::decode_as_type(&mut input, ty, runtime.metadata().types());
    let records = records.map_err(|error| runtime.shape(what.to_owned(), error.to_string()))?;
    let ValueDef::Composite(records) = records.value else {
        return Err(runtime.shape(what.to_owned(), "they are no list".to_owned()));
    };
    let strange = || runtime.shape(what.to_owned(), "one is no phase and event".to_owned());
    records.into_values().map(|record| event(record).ok_or_else(strange)).collect()
}

/// `EventRecord { phase, event: Pallet(Event { … }), topics }`.
fn event(record: Value<u32>) -> Option<Event> {
    let ValueDef::Composite(Composite::Named(fields)) = record.value else { return None };
    let (mut extrinsic, mut event) = (None, None);
    for (name, value) in fields {
        match (name.as_str(), value.value) {
            ("phase", ValueDef::Variant(phase)) if phase.name == "ApplyExtrinsic" => {
                extrinsic = Some(u32::try_from(phase.values.values().next()?.as_u128()?).ok()?);
            }
            ("event", ValueDef::Variant(variant)) => event = Some(variant),
            _ => {}
        }
    }
    let outer = event?;
    let ValueDef::Variant(inner) = outer.values.into_values().next()?.value else { return None };
    Some(Event { extrinsic, pallet: outer.name, name: inner.name, fields: inner.values })
}

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
}

/// A call inside the extrinsic that failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InnerFailure {
    /// The event that says so: `Proxy.ProxyExecuted`.
    pub event: String,
    /// Its place in a batch, where the event tells.
    pub index: Option<u32>,
    pub failure: DispatchFailure,
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
        for event in &events {
            let name = format!("{}.{}", event.pallet, event.name);
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
                _ => {
                    let index = event.field(runtime, "index").ok();
                    let failed = failures(runtime, event)?.into_iter();
                    inner.extend(failed.map(|failure| InnerFailure {
                        event: name.clone(),
                        index,
                        failure,
                    }));
                }
            }
        }
        let outer = outer.ok_or(Error::NoSuchExtrinsic { block, index })?;
        Ok(Self { events, outer, inner, fee })
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

/// The dispatch errors in an event's fields: directly, or in the `Err` of a result.
fn failures(runtime: &Runtime, event: &Event) -> Result<Vec<DispatchFailure>> {
    let what = || format!("event {}.{}", event.pallet, event.name);
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
    use crate::chain::fixtures::{blocks, runtime, unhex};

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
        ("force_batch, second fails", "ok > Utility.ItemFailed Arithmetic.Underflow"),
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

    fn written(outcome: &Outcome) -> String {
        let mut text = match &outcome.outer {
            Ok(()) => "ok".to_owned(),
            Err(failure) => failure.name(),
        };
        for InnerFailure { event, index, failure } in &outcome.inner {
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
            assert_eq!(written(&outcome), *verdict, "{what}");
            assert_eq!(outcome.verdict().is_ok(), *verdict == "ok");

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

    #[test]
    fn fields_by_name_and_by_position() {
        let runtime = runtime();
        let blocks = blocks();
        let outcome = |what: &str| {
            let block = blocks.iter().find(|block| block.what == what).unwrap();
            let events = decode_events(&runtime, &unhex(&block.events)).unwrap();
            Outcome::of(&runtime, events, Hash([0; 32]), block.extrinsic_index.unwrap()).unwrap()
        };
        let transfer = outcome("transfer_keep_alive");
        let event = transfer.find("Balances", "Transfer").unwrap();
        assert_eq!(event.field::<Rao>(&runtime, "amount").unwrap(), Rao(5_000_000_000));
        assert_eq!(transfer.fee, Some(Rao(136_250)));
        assert!(matches!(event.field::<Rao>(&runtime, "sum"), Err(Error::Unknown { .. })));
        assert!(matches!(event.field::<u8>(&runtime, "amount"), Err(Error::Shape { .. })));

        let removed = outcome("remove_stake of everything of one hotkey");
        let event = removed.find("SubtensorModule", "StakeRemoved").unwrap();
        assert_eq!(event.field_at::<u16>(&runtime, 4).unwrap(), 1);
    }
}
