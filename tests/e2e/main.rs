//! The binary as users run it, against a development chain of its own for each test.
#![expect(clippy::expect_used, clippy::panic, reason = "tests")]

mod agent;
mod journal;
mod killed;
mod localnet_commands;
mod metadata_hash;
mod moves;
mod neurons;
mod offline;
mod policy;
mod portfolio;
mod races;
mod shield;
mod stake;
mod transfers;
mod wallets;
mod world;
mod wrapped;
