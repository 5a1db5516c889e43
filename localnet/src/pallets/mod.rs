//! The pallets that the published FRAME ones do not cover, under the names and indices of the real chain.

pub mod admin;
pub mod drand;
pub mod fixed;
pub mod mev_shield;
pub mod proxy;
pub mod subtensor;
pub mod swap;
pub mod timelock;

/// Number of a subnet; 0 is the root network. A plain `u16` in the metadata of spec 425.
pub type NetUid = u16;
/// Key of the per-mechanism maps: mechanism × 4096 + netuid.
pub type NetUidStorageIndex = u16;
/// Amount of TAO in rao (1e-9 TAO). A plain `u64` in the metadata of spec 425.
pub type TaoBalance = u64;
/// Amount of a subnet's alpha in its 1e-9 part. A plain `u64` in the metadata of spec 425.
pub type AlphaBalance = u64;

/// The root network.
pub const ROOT: NetUid = 0;
