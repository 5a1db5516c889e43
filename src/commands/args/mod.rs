//! Arguments that many commands share.

pub mod account;
pub mod amount;
pub mod call;
pub mod claim_type;
pub mod file;
pub mod hash;
pub mod hotkey;
pub mod key;
pub mod netuid;
pub mod part;
pub mod password;
pub mod position;
pub mod price;
pub mod ratio;
pub mod read;
pub mod save;
pub mod setting;
pub mod split;
pub mod text;
pub mod transaction;
pub mod tx;
