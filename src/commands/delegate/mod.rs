//! `delegate`: hotkeys that others stake to.

mod list;
mod take;

use super::contract::group;

group! {
    /// Choose a validator to stake to
    pub enum Delegate {
        "list" query List(list::List),
        "take" setting Take(take::TakeCommand),
    }
}
