//! `stake`: positions on subnets.

mod add;
mod amounts;
mod asked;
mod auto;
mod burn;
mod checks;
mod claim;
mod claimable;
mod destroy;
mod earned;
mod exit;
mod held;
mod list;
mod r#move;
mod portfolio;
mod positions;
mod preview;
mod quote;
mod recycle;
mod relocation;
mod remove;
mod show;
mod since;
mod swap;
mod table;
mod transfer;
mod worth;

use super::contract::group;
pub use earned::Earned;
pub use table::{called, stake_cell};

group! {
    /// Put TAO on subnets and take it back
    ///
    /// A position is written HOTKEY@NETUID. Every trade carries a limit price that the chain enforces.
    pub enum Stake {
        "add" tx Add(add::Add),
        "remove" tx Remove(remove::Remove),
        "exit" tx Exit(exit::Exit),
        "move" tx Move(r#move::Move),
        "swap" tx Swap(swap::Swap),
        "transfer" tx Transfer(transfer::Transfer),
        "quote" query Quote(quote::Quote),
        "burn" tx Burn(burn::Burn),
        "recycle" tx Recycle(recycle::Recycle),
        "list" query List(list::List),
        "show" query Show(show::Show),
        "auto" setting Auto(auto::Auto),
        "claim" setting Claim(claim::Claim),
    }
}
