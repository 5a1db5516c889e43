//! Whatever breaks on the line to the node, and whenever the process is killed: what is said of a transaction is what
//! the chain says, and nothing is paid twice.
#![expect(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod bad_node;
mod broken_line;
mod cases;
mod draw;
mod effects;
mod killed;
mod kinds;
mod steps;
#[path = "../support"]
mod support {
    pub mod frames;
    pub mod line;
    pub mod scripted_node;
}
mod truth;
mod verdict;
mod world;
