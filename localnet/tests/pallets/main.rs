//! The two pallets against what the real chain recorded, in a runtime of their own.
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod mock;
mod trades;
