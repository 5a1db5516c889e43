//! What happened in a block: its events.

use scale_decode::DecodeAsType;
use scale_value::{At, Composite, Value, ValueDef};

use super::{
    error::Result,
    read::{Read, Values},
    runtime::Runtime,
};

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

    /// `Pallet.Event`
    pub fn path(&self) -> String {
        format!("{}.{}", self.pallet, self.name)
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
    runtime.check_depth(what, bytes, ty)?;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chain::error::Error;
    use crate::chain::fixtures::{blocks, runtime, unhex};
    use crate::chain::outcome::Outcome;
    use crate::chain::wire::Hash;
    use crate::domain::units::Rao;

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
