//! `wallet`: keys in the wallet folder. Nothing here asks a node.

mod backup;
mod brought;
mod check;
mod convert;
mod create;
mod export;
mod import;
mod list;
mod making;
mod message;
mod new_coldkey;
mod new_hotkey;
mod password;
mod plain_coldkey;
mod remove;
mod rename;
mod restore;
mod rewriting;
mod show;
mod sign;
mod typing;
mod verify;
mod watch_only;
mod words;
mod written;

use super::contract::group;

group! {
    /// Make, bring over, look after and use keys
    pub enum Wallet {
        "create" action Create(create::Create),
        "new-coldkey" action NewColdkey(new_coldkey::NewColdkey),
        "new-hotkey" action NewHotkey(new_hotkey::NewHotkey),
        #[command(alias = "regen-coldkey")]
        "import" action Import(import::Import),
        "export" action Export(export::Export),
        "watch-only" action WatchOnly(watch_only::WatchOnly),
        "list" query List(list::List),
        "show" query Show(show::Show),
        "check" action Check(check::Check),
        "sign" action Sign(sign::Sign),
        "verify" query Verify(verify::Verify),
        "password" action Password(password::Password),
        "convert" action Convert(convert::Convert),
        "rename" action Rename(rename::Rename),
        "remove" action Remove(remove::Remove),
        "backup" action Backup(backup::Backup),
        "restore" action Restore(restore::Restore),
    }
}
