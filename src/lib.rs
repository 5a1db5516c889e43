//! `taoctl`: a wallet and operator command line for the Bittensor chain.
//!
//! Imports go one way: `cli → commands → tx → { chain, wallet } → domain`; `commands` also use `output`
//! and `config`. `chain` and `wallet` do not know each other: `tx` joins them. `error` is for all; `process`
//! is below `cli` and `commands`.
//!
//! - [`cli`]: the root of the command line, global options, how a run ends.
//! - [`commands`]: the command line as a tree, one file per command. A command returns data.
//! - [`ctx`]: the one object that a command receives.
//! - [`tx`]: from plan to receipt; the only code that unlocks keys, signs and submits.
//! - [`chain`]: the node: connection, metadata, reads, calls, submission, events.
//! - [`wallet`]: keys at rest.
//! - [`domain`]: units, addresses, quotes, weights: pure.
//! - [`process`]: who may look into this process, how it is stopped, what a panic says.
//! - [`config`]: settings, resolved once. [`output`]: what the user sees and is asked.

#![allow(async_fn_in_trait, reason = "the traits of commands are for this program only")]

pub mod chain;
pub mod cli;
pub mod commands;
pub mod config;
pub mod ctx;
pub mod domain;
pub mod error;
pub mod output;
pub mod process;
pub mod tx;
pub mod wallet;
