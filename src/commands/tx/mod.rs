//! `tx`: what was sent from this machine, and what became of it.

mod elsewhere;
mod list;
mod show;
mod submission;
mod wait;

use super::contract::group;

group! {
    /// See what became of transactions
    ///
    /// Every transaction is written into a journal before it is sent. Its file is in the state folder, one per chain.
    pub enum Tx {
        "list" query List(list::List),
        "show" query Show(show::Show),
        "wait" action Wait(wait::Wait),
    }
}
