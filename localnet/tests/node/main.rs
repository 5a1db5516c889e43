//! The node as clients see it: through a WebSocket, with transactions signed by subxt.
#![expect(clippy::panic, clippy::expect_used, reason = "tests")]

mod beacon;
mod blocks;
mod client;
mod interface;
mod pool;
mod shield;
