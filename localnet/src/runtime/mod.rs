//! The runtime: the real chain's pallets, extensions and APIs, executed natively.
//!
//! Everything here reads and writes through the externalities that the caller has set.

#![cfg_attr(
    test,
    expect(clippy::disallowed_macros, reason = "the test inside construct_runtime prints")
)]

mod api;
mod config;
pub mod extensions;
mod fee_payer;
mod fee_payment;
mod fees;
mod genesis;
mod mainnet_like;
mod metadata_digest;
mod proxy_types;
mod weights;

pub use genesis::{Scenario, announce, genesis, set_beacon, write_pulses};
pub use mainnet_like::HOLDER;
pub use metadata_digest::metadata_digest;
pub use proxy_types::ProxyType;

use frame_support::construct_runtime;
use sp_runtime::{
    Cow, MultiAddress, MultiSignature, generic,
    traits::{BlakeTwo256, IdentifyAccount, Verify},
};
use sp_version::RuntimeVersion;

/// 32 public bytes; SS58 prefix 42.
pub type AccountId = <<Signature as Verify>::Signer as IdentifyAccount>::AccountId;
/// How extrinsics name their signer.
pub type Address = MultiAddress<AccountId, ()>;
/// Rao.
pub type Balance = u64;
/// Block of transactions.
pub type Block = generic::Block<Header, UncheckedExtrinsic>;
/// Height.
pub type BlockNumber = u32;
/// BLAKE2b-256.
pub type Hash = sp_core::H256;
/// Block header.
pub type Header = generic::Header<BlockNumber, BlakeTwo256>;
/// Transactions sent by an account.
pub type Nonce = u32;
/// ed25519, sr25519 or ECDSA.
pub type Signature = MultiSignature;
/// What a client submits.
pub type UncheckedExtrinsic =
    generic::UncheckedExtrinsic<Address, RuntimeCall, Signature, extensions::TxExtension>;
/// Runs blocks and validates transactions.
pub type Executive = frame_executive::Executive<
    Runtime,
    Block,
    frame_system::ChainContext<Runtime>,
    Runtime,
    AllPalletsWithSystem,
>;

/// The version of the real runtime that localnet follows.
pub const VERSION: RuntimeVersion = RuntimeVersion {
    spec_name: Cow::Borrowed("node-subtensor"),
    impl_name: Cow::Borrowed("node-subtensor"),
    authoring_version: 1,
    spec_version: 425,
    impl_version: 1,
    apis: api::RUNTIME_API_VERSIONS,
    transaction_version: 1,
    system_version: 1,
};

construct_runtime!(
    pub struct Runtime {
        System: frame_system = 0,
        Timestamp: pallet_timestamp = 2,
        Balances: pallet_balances = 5,
        TransactionPayment: pallet_transaction_payment = 6,
        SubtensorModule: crate::pallets::subtensor = 7,
        Utility: pallet_utility = 11,
        Sudo: pallet_sudo = 12,
        Multisig: pallet_multisig = 13,
        Preimage: pallet_preimage = 14,
        Scheduler: pallet_scheduler = 15,
        Proxy: crate::pallets::proxy = 16,
        AdminUtils: crate::pallets::admin = 19,
        Drand: crate::pallets::drand = 26,
        Swap: crate::pallets::swap = 28,
        MevShield: crate::pallets::mev_shield = 30,
    }
);

/// Calls the runtime API method `Trait_method` with SCALE-encoded arguments, as `state_call` does;
/// none when there is no such method.
///
/// # Panics
/// When `args` do not decode, or when the method itself does: what traps a Wasm runtime. The caller
/// catches it.
pub fn call_api(method: &str, args: &[u8]) -> Option<Vec<u8>> {
    api::dispatch(method, args)
}
