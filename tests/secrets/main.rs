//! No word, seed, key or password is found where it does not belong: in the output, the journal, the arguments,
//! the environment, a crash, and the memory of the real binary, searched after signing and at its exit.
//!
//! Each run is searched at moments when the secret must be in the memory too, so that a search that finds
//! nothing means something. What the tests cannot see, and the program cannot wipe: what the kernel keeps of a
//! terminal or a pipe, and registers.

#![cfg(all(target_os = "linux", target_env = "gnu"))]
#![expect(clippy::expect_used, clippy::panic, reason = "tests")]

mod ends;
mod needles;
mod run;
mod terminal;
mod tracee;
mod wallets;
#[expect(dead_code, reason = "shared with the end-to-end tests, which need all of it")]
#[path = "../e2e/world.rs"]
mod world;

#[path = "../support/signals.rs"]
mod signals;
