//! The binary as users run it, against a development chain of its own for each test.
#![expect(clippy::expect_used, clippy::panic, reason = "tests")]

mod agent;
mod children;
mod claims;
mod commits;
mod exit;
mod journal;
mod killed;
mod localnet_commands;
mod locks;
mod metadata_hash;
mod moves;
mod neurons;
mod offline;
mod policy;
mod portfolio;
#[path = "../support/proxy.rs"]
#[expect(dead_code, reason = "other tests use the rest of it")]
mod proxy;
mod races;
mod shield;
mod stake;
mod steps;
mod timelock;
mod trade;
mod transfers;
#[path = "../faults/truth.rs"]
#[expect(dead_code, reason = "other tests use the rest of it")]
mod truth;
mod unattended;
mod upkeep;
mod wallets;
mod weights;
mod weights_status;
mod world;
mod wrapped;
