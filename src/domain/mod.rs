//! The rules of the chain as pure functions: no I/O, no async, no chain types.
//!
//! Amounts are integers with a unit in their type; no float touches them.

pub mod address;
pub mod pool;
pub mod units;
