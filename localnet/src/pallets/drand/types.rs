//! Values kept in the pallet's storage, and what its calls carry.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::BoundedVec;
use frame_support::traits::{ConstU32, Get};
use scale_info::TypeInfo;

/// Number of a round, from 1.
pub type RoundNumber = u64;
type Hash = BoundedVec<u8, ConstU32<32>>;

/// Key and clock of a beacon. Round r comes at `genesis_time` + (r − 1) · `period`, in seconds since 1970.
#[derive(
    Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug,
)]
pub struct BeaconConfiguration {
    /// Point on G2, compressed: 96 bytes.
    pub public_key: BoundedVec<u8, ConstU32<96>>,
    pub period: u32,
    pub genesis_time: u32,
    /// Names the beacon: of all the other values.
    pub hash: Hash,
    pub group_hash: Hash,
    pub scheme_id: Hash,
    pub metadata: Metadata,
}

/// Name of a beacon.
#[derive(
    Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug,
)]
pub struct Metadata {
    pub beacon_id: Hash,
}

/// A round of a beacon.
#[derive(
    Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo, Clone, PartialEq, Eq, Debug,
)]
pub struct Pulse {
    pub round: RoundNumber,
    /// SHA-256 of the signature.
    pub randomness: Hash,
    /// Point on G1, compressed: 48 bytes.
    pub signature: BoundedVec<u8, ConstU32<144>>,
}

/// Rounds, and which validator wrote them when.
#[derive(Encode, Decode, DecodeWithMemTracking, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct PulsesPayload<Public, BlockNumber> {
    pub block_number: BlockNumber,
    pub pulses: Vec<Pulse>,
    pub public: Public,
}

/// A beacon, and which validator wrote it when.
#[derive(Encode, Decode, DecodeWithMemTracking, TypeInfo, Clone, PartialEq, Eq, Debug)]
pub struct BeaconConfigurationPayload<Public, BlockNumber> {
    pub block_number: BlockNumber,
    pub config: BeaconConfiguration,
    pub public: Public,
}

/// The beacon of the real chain, <https://api.drand.sh/v2/beacons/quicknet/info>.
#[derive(Debug)]
pub struct Quicknet;

impl Get<BeaconConfiguration> for Quicknet {
    fn get() -> BeaconConfiguration {
        BeaconConfiguration {
            public_key: BoundedVec::truncate_from(QUICKNET_KEY.to_vec()),
            period: 3,
            genesis_time: 1_692_803_367,
            hash: BoundedVec::truncate_from(QUICKNET_HASH.to_vec()),
            group_hash: BoundedVec::truncate_from(QUICKNET_GROUP_HASH.to_vec()),
            scheme_id: BoundedVec::truncate_from(b"bls-unchained-g1-rfc9380".to_vec()),
            metadata: Metadata { beacon_id: BoundedVec::truncate_from(b"quicknet".to_vec()) },
        }
    }
}

const QUICKNET_KEY: [u8; 96] = sp_core::hex2array!(
    "83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a"
);
const QUICKNET_HASH: [u8; 32] =
    sp_core::hex2array!("52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971");
const QUICKNET_GROUP_HASH: [u8; 32] =
    sp_core::hex2array!("f477d5c89f21a17c863a7f937c6a6d15859414d2be09cd448d4279af331c5d3e");
