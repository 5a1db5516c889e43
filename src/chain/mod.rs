//! The node: one connection at a time to an endpoint of the pool, the runtime's metadata, typed reads, calls, submission and events.
//!
//! Nothing about the chain is compiled in: storage, calls, errors and runtime APIs are looked up by name in
//! the metadata of the connected chain. A name or shape that is not there is an error, never a default.
//! This layer knows nothing of wallets, the terminal or the command line.

mod advice;
pub mod api;
pub mod calls;
mod caveats;
mod client;
mod connect;
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
pub mod inside;
pub mod items;
pub mod kept;
#[cfg(test)]
mod lies;
mod line;
pub mod liveness;
mod metadata;
pub mod metadata_hash;
pub mod node;
pub mod outcome;
pub mod payload;
pub mod plain;
pub mod pool;
pub mod read;
pub mod rejection;
mod rpc;
pub mod runtime;
pub mod shown_url;
pub mod signed_extrinsic;
mod state;
pub mod submit;
pub mod survey;
pub mod value;
pub mod whole_payload;
mod wire;

pub use client::{Chain, Endpoint, Options, Pin, Pinned, Timeouts};
pub use decode::Text;
pub use error::{Error, Result};
pub use pool::{Notice, Pool};
pub use runtime::Runtime;
pub use wire::Hash;
