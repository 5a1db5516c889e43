//! `wallet`: keys in the wallet folder. Nothing here asks a node.

mod backup;
mod create;
mod import;
mod list;
mod making;
mod message;
mod new_coldkey;
mod new_hotkey;
mod restore;
mod show;
mod sign;
mod verify;
mod words;

use super::contract::group;

group! {
    /// Make, import and look at keys
    pub enum Wallet {
        "create" action Create(create::Create),
        "new-coldkey" action NewColdkey(new_coldkey::NewColdkey),
        "new-hotkey" action NewHotkey(new_hotkey::NewHotkey),
        "import" action Import(import::Import),
        "list" query List(list::List),
        "show" query Show(show::Show),
        "sign" action Sign(sign::Sign),
        "backup" action Backup(backup::Backup),
        "restore" action Restore(restore::Restore),
        "verify" query Verify(verify::Verify),
    }
}
