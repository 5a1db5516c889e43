//! `timelock`: files that nobody opens before their time.

mod decrypt;
mod encrypt;
mod opening;
mod place;
mod show;

use super::contract::group;

group! {
    /// Encrypt files for a later time: nobody can open them before
    pub enum Timelock {
        "encrypt" action Encrypt(encrypt::Encrypt),
        "decrypt" action Decrypt(decrypt::Decrypt),
        "show" query Show(show::Show),
    }
}
