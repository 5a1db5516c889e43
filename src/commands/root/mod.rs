//! `root`: the network of the validators that stake TAO itself.

mod auto_parent;
mod list;
pub mod register;

use super::contract::group;

group! {
    /// Show the root network, and register on it
    ///
    /// Root stake is TAO, and earns a part of the dividends of every subnet: `stake claim` shows and pays them.
    pub enum Root {
        "list" query List(list::List),
        "register" tx Register(register::Register),
        "auto-parent" setting AutoParent(auto_parent::AutoParent),
    }
}
