//! Arguments that many commands share.

pub mod account;
pub mod hash;
pub mod position;
pub mod read;
pub mod setting;
pub mod tx;
