//! The public key of a beacon, and the signatures that it publishes.

use ark_bls12_381::g2::{G2_GENERATOR_X, G2_GENERATOR_Y};
use ark_bls12_381::{G1Affine, G2Affine};
use ark_serialize::CanonicalDeserialize;
use sha2::{Digest, Sha256};
use timelock::engines::{EngineBLS, drand::TinyBLS381};
use timelock::ibe::fullident::Identity;

use super::TimelockError;

/// The public key of drand quicknet, the beacon of finney and test: a point of G2, compressed.
/// <https://api.drand.sh/52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971/info>
pub const QUICKNET: [u8; 96] = *b"\
    \x83\xcf\x0f\x28\x96\xad\xee\x7e\xb8\xb5\xf0\x1f\xca\xd3\x91\x22\x12\xc4\x37\xe0\x07\x3e\x91\x1f\
    \xb9\x00\x22\xd3\xe7\x60\x18\x3c\x8c\x4b\x45\x0b\x6a\x0a\x6c\x3a\xc6\xa5\x77\x6a\x2d\x10\x64\x51\
    \x0d\x1f\xec\x75\x8c\x92\x1c\xc2\x2b\x0e\x17\xe6\x3a\xaf\x4b\xcb\x5e\xd6\x63\x04\xde\x9c\xf8\x09\
    \xbd\x27\x4c\xa7\x3b\xab\x4a\xf5\xa6\xe9\xc7\x6a\x4b\xc0\x9e\x76\xea\xe8\x99\x1e\xf5\xec\xe4\x5a";

/// What is sealed for a round of this beacon opens with its signature of that round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BeaconKey(G2Affine);

impl BeaconKey {
    /// From the 96 bytes of the compressed point; a point outside of the group of prime order is refused, and so is
    /// its identity, for which anybody could open everything.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, TimelockError> {
        if bytes.len() != 96 {
            return Err(TimelockError::Key);
        }
        let point = G2Affine::deserialize_compressed(bytes).map_err(|_| TimelockError::Key)?;
        if point.infinity { Err(TimelockError::Key) } else { Ok(Self(point)) }
    }

    /// Whether the beacon with this key made this signature for this round.
    pub fn verify(&self, round: u64, signature: &Signature) -> bool {
        let generator = G2Affine::new_unchecked(G2_GENERATOR_X, G2_GENERATOR_Y);
        let signed = identity(round).public::<TinyBLS381>();
        TinyBLS381::pairing(generator, signature.0) == TinyBLS381::pairing(self.0, signed)
    }

    pub(super) fn point(&self) -> G2Affine {
        self.0
    }
}

/// What a beacon publishes for a round; public from then on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signature(G1Affine);

impl Signature {
    /// From the 48 bytes of the compressed point, checked like a key. Which round it is of, only [`BeaconKey::verify`]
    /// tells.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, TimelockError> {
        if bytes.len() != 48 {
            return Err(TimelockError::Signature);
        }
        let point = G1Affine::deserialize_compressed(bytes);
        let point = point.map_err(|_| TimelockError::Signature)?;
        if point.infinity { Err(TimelockError::Signature) } else { Ok(Self(point)) }
    }

    pub(super) fn point(&self) -> G1Affine {
        self.0
    }
}

/// What the beacon signs for a round.
pub(super) fn identity(round: u64) -> Identity {
    Identity::new(b"", &Sha256::digest(round.to_be_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Round 1000 of quicknet.
    const PULSE: &str = "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125\
        e342b73a8dd2bacbe47e4b6b63ed5e39";

    fn pulse() -> Signature {
        Signature::from_bytes(&hex::decode(PULSE).unwrap()).unwrap()
    }

    #[test]
    fn a_pulse_of_quicknet_belongs_to_its_round() {
        let quicknet = BeaconKey::from_bytes(&QUICKNET).unwrap();
        assert!(quicknet.verify(1_000, &pulse()));
        assert!(!quicknet.verify(1_001, &pulse()));
        let other = G2Affine::new_unchecked(G2_GENERATOR_X, G2_GENERATOR_Y);
        assert!(!BeaconKey(other).verify(1_000, &pulse()));
    }

    #[test]
    fn only_points_of_the_group_are_taken() {
        let key = |bytes: &[u8]| BeaconKey::from_bytes(bytes);
        let signature = |bytes: &[u8]| Signature::from_bytes(bytes);
        let pulse = hex::decode(PULSE).unwrap();
        for length in [0, 48, 95] {
            assert_eq!(key(&QUICKNET[..length]), Err(TimelockError::Key));
        }
        assert_eq!(key(&[&QUICKNET[..], &[0]].concat()), Err(TimelockError::Key));
        assert_eq!(signature(&pulse[..47]), Err(TimelockError::Signature));
        assert_eq!(signature(&[&pulse[..], &[0]].concat()), Err(TimelockError::Signature));

        // The identity, and x above the modulus.
        for first in [0xc0, 0x9f, 0xff, 0x00] {
            let fill = if first == 0xc0 { 0 } else { 0xff };
            let bytes = [&[first][..], &[fill; 95]].concat();
            assert_eq!(key(&bytes), Err(TimelockError::Key), "{first:x}");
            assert_eq!(signature(&bytes[..48]), Err(TimelockError::Signature), "{first:x}");
        }
    }

    /// (0, 2) is on the curve of G1 with order 3; of G2 a point with a small x serves.
    #[test]
    fn points_of_other_order_are_refused() {
        let three = [&[0x80][..], &[0; 47]].concat();
        assert!(G1Affine::deserialize_compressed_unchecked(&three[..]).is_ok());
        assert_eq!(Signature::from_bytes(&three), Err(TimelockError::Signature));

        let small = |x: u8| [&[0x80][..], &[0; 94], &[x]].concat();
        let on_curve = |x: &u8| G2Affine::deserialize_compressed_unchecked(&small(*x)[..]).is_ok();
        let x = (1..20).find(on_curve).unwrap();
        assert_eq!(BeaconKey::from_bytes(&small(x)), Err(TimelockError::Key));
    }
}
