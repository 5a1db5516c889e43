//! A Bittensor development chain that runs inside the process.

pub mod pallets;
pub mod runtime;
