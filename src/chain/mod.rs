//! The node: one connection at a time to an endpoint of the pool, the runtime's metadata, typed reads, calls, submission and events.
//!
//! Nothing about the chain is compiled in: storage, calls, errors and runtime APIs are looked up by name in
//! the metadata of the connected chain. A name or shape that is not there is an error, never a default.
//! This layer knows nothing of wallets, the terminal or the command line.
//!
//! - The way to a node: [`pool`] → `connection` (one WebSocket, or HTTP) → `rpc` (the node's methods, with their types),
//!   `connect_failure`, `failover`; [`liveness`] and [`survey`] tell how good a node is; `wire` and [`shown_url`] how
//!   things are written.
//! - The runtime: [`Runtime`] (names to bytes and back), `metadata` and [`kept`] (on disk), [`metadata_hash`], `depth`
//!   (limits on what a node sends), `decode` and [`value`] (own types).
//! - Asking: `client` ([`Chain`], its handshake), [`read`] (storage), `state` (as raw bytes), `keys` (of a map), [`api`] (runtime APIs),
//!   [`head`] (blocks), `pace` (their times), [`node`], `dev`.
//! - Transactions: [`calls`], [`extrinsic`] with `era`, [`payload`] and [`whole_payload`] (what is signed),
//!   [`signed_extrinsic`] (taken apart again), [`shield`] and [`timelock`] (encrypted), [`submit`], [`rejection`] (the pool's no).
//! - What it came to: [`events`], [`outcome`], [`dispatch`] with `advice` (errors), `inner_calls` and [`batch_items`]
//!   (which call failed), `caveats` (what success leaves open), [`plain`] (for people and JSON).

mod advice;
pub mod api;
pub mod batch_items;
pub mod calls;
mod caveats;
mod client;
mod connect_failure;
mod connection;
mod decode;
mod depth;
mod dev;
pub mod dispatch;
mod era;
pub mod error;
pub mod events;
pub mod extrinsic;
mod failover;
#[cfg(test)]
pub(crate) mod fixtures;
pub mod head;
mod inner_calls;
pub mod kept;
mod keys;
#[cfg(test)]
mod lies;
pub mod liveness;
mod metadata;
pub mod metadata_hash;
pub mod node;
pub mod outcome;
mod pace;
pub mod payload;
pub mod plain;
pub mod pool;
pub mod read;
pub mod rejection;
mod rpc;
pub mod runtime;
pub mod shield;
pub mod shown_url;
pub mod signed_extrinsic;
mod state;
pub mod submit;
pub mod survey;
pub mod timelock;
pub mod value;
pub mod whole_payload;
mod wire;

pub use client::{Chain, Endpoint, Options, Pin, Pinned, Timeouts};
pub use decode::Text;
pub use error::{Error, Result};
pub use pool::{Notice, Pool};
pub use runtime::Runtime;
pub use wire::Hash;
