//! Whatever breaks on the line to the node, and whenever the process is killed: what is said of a transaction is what
//! the chain says, and nothing is paid twice.
#![expect(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod broken_line;
mod draw;
mod killed;
mod kinds;
#[path = "../support"]
mod support {
    pub mod frames;
    pub mod line;
}
mod truth;
mod verdict;
mod world;
