//! Keys at rest: words, key files and the folder they live in. Knows nothing of the chain, of printing or
//! of the command line.
//!
//! From the outside in: a [`store::Store`] is a wallets folder; it lists ([`listing`]), creates (`write`: whole,
//! verified, never over another file, one writer at a time: `lock`), replaces ([`replace`]), renames ([`rename`]),
//! removes ([`trash`]) and hands out a [`locked::LockedKey`], which [`unlock`] opens with a password from the first
//! source that has one. What leaves the folder is written by [`export`] and [`backup`]. The contents of the files are
//! [`keyfile`], one module per format; what they store is a [`source::KeySource`], encoded for our own format by
//! [`stored`] and encrypted by [`envelope`]. [`derive`] and [`mnemonic`] make a [`keypair::Keypair`] of it. Secrets
//! live in the types of [`secret`] only.

pub mod backup;
pub mod check;
pub mod derive;
pub mod envelope;
pub mod error;
pub mod export;
mod finding;
pub mod keyfile;
pub mod keypair;
pub mod listing;
pub mod locked;
pub mod mnemonic;
pub mod name;
pub mod obstacle;
pub mod read;
pub mod rename;
pub mod replace;
pub mod sealing;
pub mod secret;
pub mod source;
pub mod store;
pub mod stored;
pub mod trash;
pub mod turns;
pub mod unlock;
pub mod watch_only;

mod argon;
mod lock;
mod write;
