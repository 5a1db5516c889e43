//! `delegate`: hotkeys that others stake to.

mod list;

use super::contract::group;

group! {
    /// Choose a validator to stake to
    pub enum Delegate {
        "list" query List(list::List),
    }
}
