//! `taoctl`: a wallet and operator command line for the Bittensor chain.
//!
//! Imports go one way: `cli → commands → tx → { chain, wallet } → domain`; `commands` also use `output`
//! and `config`. `chain` and `wallet` do not know each other: `tx` joins them. `error` is for all.

pub mod domain;
pub mod error;
pub mod wallet;
