//! Several endpoints of one network: what breaks, who is asked then, and who never.

#![expect(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod choosing;
mod connecting;
mod failing;
mod http;
mod old_states;
mod world;

#[path = "../support/fake_node.rs"]
#[expect(dead_code, reason = "other tests use the rest")]
mod fake_node;
#[path = "../support/proxy.rs"]
mod proxy;
