//! What the chain has of the beacon's rounds.

use scale_decode::DecodeAsType;

use super::known::IfKnown;
use super::{IfStored, Item};

/// An entry of `Drand.Pulses`.
#[derive(Clone, Debug, PartialEq, Eq, DecodeAsType)]
pub struct Pulse {
    /// A point of G1, compressed.
    pub signature: Vec<u8>,
}

/// The pulse of a round; `None` while it has not arrived, and again when it is old.
pub fn pulse(round: u64) -> IfKnown<IfStored<Pulse>> {
    IfKnown(Item::new("Drand", "Pulses").key(round).if_stored())
}
