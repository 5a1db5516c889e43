//! Keys at rest.
pub mod derive;
pub mod keyfile;
pub mod keypair;
pub mod mnemonic;
pub mod name;
pub mod secret;
pub mod source;
mod stored;
