//! Arguments that many commands share.

pub mod account;
pub mod call;
pub mod hash;
pub mod hotkey;
pub mod key;
pub mod netuid;
pub mod password;
pub mod position;
pub mod price;
pub mod ratio;
pub mod read;
pub mod save;
pub mod setting;
pub mod text;
pub mod transaction;
pub mod tx;
