//! Pure values and rules: no I/O, no async.

pub mod address;
