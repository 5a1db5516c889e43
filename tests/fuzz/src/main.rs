//! One program for all targets: `FUZZ_TARGET` chooses.

#![no_main]

#[path = "../targets.rs"]
mod targets;

use std::sync::LazyLock;

static TARGET: LazyLock<fn(&[u8])> = LazyLock::new(|| {
    let name = std::env::var("FUZZ_TARGET").unwrap_or_default();
    match targets::TARGETS.iter().find(|(known, _)| *known == name) {
        Some((_, target)) => *target,
        None => panic!("FUZZ_TARGET is none of {:?}", targets::TARGETS.map(|(name, _)| name)),
    }
});

libfuzzer_sys::fuzz_target!(|data: &[u8]| (*TARGET)(data));
