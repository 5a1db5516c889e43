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
use crate::domain::{address::AccountId, units::Rao};

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
    /// `None` if no fee was taken, or not in TAO.
    pub fee: Option<Fee>,
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

/// What was paid for the extrinsic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fee {
    pub payer: AccountId,
    /// The tip included.
    pub paid: Rao,
    pub tip: Rao,
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
                "TransactionPayment.TransactionFeePaid" => fee = Some(fee_of(runtime, event)?),
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
        self.outer.as_ref().map_err(|failure| failure)?;
        self.inner.first().map_or(Ok(()), |inner| Err(&inner.failure))
    }

    /// The first event of that name.
    pub fn find(&self, pallet: &str, name: &str) -> Option<&Event> {
        self.events.iter().find(|event| event.is(pallet, name))
    }
}

fn fee_of(runtime: &Runtime, event: &Event) -> Result<Fee> {
    let payer = event.field(runtime, "who")?;
    let paid = event.field(runtime, "actual_fee")?;
    Ok(Fee { payer, paid, tip: event.field(runtime, "tip")? })
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
