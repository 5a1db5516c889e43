//! The beacon whose signatures open what is timelocked: pallet Drand, into which validators write them.

use std::num::NonZeroU64;

use scale_decode::DecodeAsType;

use super::{IfStored, Item, Read, Values};
use crate::chain::{Error, Result, Runtime};
use crate::domain::timelock::{Beacon, BeaconKey, Rounds, Signature};

const PALLET: &str = "Drand";

/// Reads the beacon of the chain and what is stored of it. Whether the beacon can be trusted, who reads it knows: on a
/// public network it must be drand quicknet ([`Beacon::require_quicknet`]).
#[derive(Clone, Copy, Debug)]
pub struct BeaconState;

/// At the block that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredBeacon {
    pub beacon: Beacon,
    /// The oldest and the newest round with a pulse; zero: none. Rounds between may be missing.
    pub oldest: u64,
    pub newest: u64,
    /// `Timestamp.Now`: Unix time in milliseconds.
    pub now: u64,
}

/// `BeaconConfig`, times in seconds.
#[derive(DecodeAsType)]
struct Configuration {
    public_key: Vec<u8>,
    period: u32,
    genesis_time: u32,
    hash: Vec<u8>,
}

type Items = (Item<Configuration>, Item<u64>, Item<u64>, Item<u64>);

fn items() -> Items {
    let item = |entry| Item::new(PALLET, entry);
    let configuration = Item::new(PALLET, "BeaconConfig");
    (configuration, item("OldestStoredRound"), item("LastStoredRound"), now())
}

/// The time of a block: Unix time in milliseconds; the genesis has none.
pub fn now() -> Item<u64> {
    Item::new("Timestamp", "Now")
}

impl Read for BeaconState {
    type Out = StoredBeacon;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        items().keys(runtime)
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<StoredBeacon> {
        let (configuration, oldest, newest, now) = items().decode(runtime, values)?;
        Ok(StoredBeacon { beacon: configuration.beacon()?, oldest, newest, now })
    }
}

impl Configuration {
    fn beacon(self) -> Result<Beacon> {
        let bad = |reason: String| Error::Bytes { what: "a beacon", reason };
        let key =
            BeaconKey::from_bytes(&self.public_key).map_err(|error| bad(error.to_string()))?;
        let period = NonZeroU64::new(u64::from(self.period).saturating_mul(1_000));
        let period = period.ok_or_else(|| bad("its period is zero".to_owned()))?;
        let genesis = u64::from(self.genesis_time).saturating_mul(1_000);
        Ok(Beacon { key, rounds: Rounds { genesis, period }, hash: self.hash })
    }
}

/// Reads the signature of a round; `None` where the chain does not have it, not yet or no longer. What it is of, only
/// opening tells.
#[derive(Clone, Copy, Debug)]
pub struct PulseOf(pub u64);

#[derive(DecodeAsType)]
struct Pulse {
    signature: Vec<u8>,
}

impl PulseOf {
    fn item(self) -> IfStored<Pulse> {
        Item::new(PALLET, "Pulses").key(self.0).if_stored()
    }
}

impl Read for PulseOf {
    type Out = Option<Signature>;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        self.item().keys(runtime)
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<Option<Signature>> {
        let Some(Pulse { signature }) = self.item().decode(runtime, values)? else {
            return Ok(None);
        };
        // As the chain itself reads them.
        let bytes = signature.strip_prefix(b"0x").unwrap_or(&signature);
        let signature = Signature::from_bytes(bytes).map_err(|error| {
            let reason = error.to_string();
            Error::Bytes { what: "a pulse of the beacon", reason }
        });
        signature.map(Some)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chain::fixtures::{read, runtime};

    /// Its default is in the metadata of the real chain.
    #[test]
    fn the_beacon_of_the_real_chain_is_quicknet() {
        let state = read(&BeaconState);
        assert_eq!(state.beacon, Beacon::quicknet().unwrap());
        assert_eq!(read(&PulseOf(1)), None);
    }

    /// SCALE of a pulse: round, randomness, signature.
    #[test]
    fn a_pulse_is_its_signature() {
        let signature = "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39";
        let pulse = |signature: &str| {
            let length = hex::encode([(signature.len() * 2) as u8]);
            let text = format!("e80300000000000080{}{length}{signature}", "00".repeat(32));
            hex::decode(text).unwrap()
        };
        let read = |stored: Vec<u8>| {
            let (runtime, read) = (runtime(), PulseOf(1_000));
            let keys = read.keys(&runtime).unwrap();
            let stored = keys.iter().map(|key| (key.clone(), Some(stored.clone()))).collect();
            read.decode(&runtime, &mut Values::new(keys, stored))
        };
        let expected = Signature::from_bytes(&hex::decode(signature).unwrap()).unwrap();
        assert_eq!(read(pulse(signature)).unwrap(), Some(expected));
        assert!(matches!(read(pulse(&signature[..94])), Err(Error::Bytes { .. })));
    }
}
