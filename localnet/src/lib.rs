//! A Bittensor development chain inside the process.
//!
//! [`Node::start`] gives a chain with the real one's interface: the [`runtime`] is executed natively,
//! its state lies in memory, and clients reach it by JSON-RPC as they reach a real node.
//!
//! Inside: `state` (what a runtime reads and writes), `chain` (blocks), `pool` (transactions that
//! wait), `ledger` (both behind one lock), `shield` and `beacon` (the author's keys), `rpc` and `server` (clients), `node` (all together);
//! [`pallets`] are the runtime's own ones. The node knows the runtime through its APIs only, as a real
//! node knows Wasm.

mod beacon;
mod chain;
mod ledger;
mod node;
pub mod pallets;
mod pool;
mod rpc;
pub mod runtime;
mod server;
mod shield;
mod state;

pub use chain::BuildError;
pub use node::{Error, Node, Options, Production};
pub use runtime::{HOLDER, Scenario};
pub use state::CallError;
