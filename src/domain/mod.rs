//! The rules of the chain as pure functions: no I/O, no async, no chain types.
//!
//! Amounts are integers with a unit in their type; no float touches them.

pub mod activity;
pub mod address;
pub mod age;
pub mod amount;
pub mod bound;
pub mod children;
pub mod claim;
pub mod commit;
pub mod difference;
pub mod dividend;
pub mod epoch;
pub mod era;
pub mod fixed;
pub mod fraction;
pub mod glob;
pub mod lock;
pub mod mechanism;
pub mod move_bound;
pub mod moves;
pub mod parts;
pub mod pool;
pub mod portion;
mod power;
pub mod pruning;
pub mod quote;
pub mod sales;
pub mod schedule;
pub mod share;
pub mod since;
pub mod span;
pub mod timelock;
pub mod together;
pub mod trade;
pub mod units;
pub mod upkeep;
pub mod weight_share;
pub mod weights;
