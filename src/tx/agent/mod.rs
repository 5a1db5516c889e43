//! The agent: a process that holds open keys for a while and signs within bounds, so that no password is needed.
//!
//! It listens on a Unix socket that only its own user reaches ([`place`]), speaks [`protocol`], and decides alone:
//! [`server`] takes whole payloads with the metadata they were built with, [`policy`] says what may be signed, and
//! [`held`] counts. [`client`] is the side of everybody else. What it trusts is the key's owner at the moment of
//! unlocking; whoever asks later, it gives no key, no raw signature, and nothing that was not allowed then. Records that
//! are sealed for a key ([`super::salts`]) it seals and opens as long as it holds the key.

pub mod client;
pub mod error;
pub mod held;
pub mod place;
pub mod policy;
pub mod protocol;
#[cfg(test)]
mod sealing_tests;
pub mod server;
#[cfg(test)]
mod tests;
