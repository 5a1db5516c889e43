//! What commands would sign, and what they refuse: the binary with `--dry-run` against a node that serves the
//! recorded state of the real chain (runtime 425, block 476).
#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests")]

mod children;
mod claims;
mod exit;
#[path = "../support/fake_node.rs"]
#[expect(dead_code, reason = "other tests use the rest of it")]
mod fake_node;
mod keys;
mod locks;
mod metadata_hash;
mod moves;
mod recorded;
mod refusals;
mod rehearsal;
mod root;
mod second_runtime;
mod stake;
mod subnet;
mod timelock;
mod timelocked;
mod trade;
mod transfer;
mod upgrade;
mod weights;
mod weights_files;
mod weights_status;
