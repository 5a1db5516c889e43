//! A Bittensor development chain inside the process.

pub mod runtime;
