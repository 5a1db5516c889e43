//! `delegate`: hotkeys that others stake to.

mod list;
mod returns;
mod show;
mod table;
mod take;

use super::contract::group;

group! {
    /// Choose a validator to stake to
    pub enum Delegate {
        "list" query List(list::List),
        "show" query Show(show::Show),
        "take" setting Take(take::TakeCommand),
    }
}
