//! `stake`: positions on subnets.

mod add;
mod auto;
mod checks;
mod claim;
mod claimable;
mod list;
mod preview;
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
        "list" query List(list::List),
        "show" query Show(show::Show),
        "auto" setting Auto(auto::Auto),
        "claim" setting Claim(claim::Claim),
    }
}
