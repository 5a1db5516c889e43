//! `stake`: positions on subnets.

mod add;
mod asked;
mod burn;
mod checks;
mod destroy;
mod held;
mod list;
mod preview;
mod quote;
mod recycle;
mod remove;
mod show;
mod worth;

use super::contract::group;

group! {
    /// Put TAO on subnets and take it back
    ///
    /// A position is written HOTKEY@NETUID. Every trade carries a limit price that the chain enforces.
    pub enum Stake {
        "add" tx Add(add::Add),
        "remove" tx Remove(remove::Remove),
        "quote" query Quote(quote::Quote),
        "burn" tx Burn(burn::Burn),
        "recycle" tx Recycle(recycle::Recycle),
        "list" query List(list::List),
        "show" query Show(show::Show),
    }
}
