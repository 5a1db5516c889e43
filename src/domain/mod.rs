//! The rules of the chain as pure functions: no I/O, no async, no chain types.
//!
//! Amounts are integers with a unit in their type; no float touches them.

pub mod address;
pub mod amount;
pub mod bound;
pub mod epoch;
pub mod era;
pub mod fixed;
pub mod fraction;
pub mod parts;
pub mod pool;
mod power;
pub mod pruning;
pub mod quote;
pub mod share;
pub mod trade;
pub mod units;
pub mod weights;
