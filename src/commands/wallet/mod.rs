//! `wallet`: keys in the wallet folder. Nothing here asks a node.

mod convert;
mod create;
mod import;
mod list;
mod making;
mod new_coldkey;
mod new_hotkey;
mod password;
mod remove;
mod rename;
mod rewriting;
mod show;
mod typing;
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
        "password" action Password(password::Password),
        "convert" action Convert(convert::Convert),
        "rename" action Rename(rename::Rename),
        "remove" action Remove(remove::Remove),
    }
}
