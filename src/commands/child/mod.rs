//! `child`: hotkeys that work with a part of another hotkey's stake.

mod family;
mod get;
mod revoke;
mod set;
mod take;

use super::contract::group;

group! {
    /// Let other hotkeys work with a part of a hotkey's stake
    ///
    /// A child validates with its share of the parent's stake; what no child gets stays with the parent. A list of
    /// children replaces the one before, and counts from the first epoch after a cooldown.
    pub enum ChildKeys {
        "get" query Get(get::Get),
        "set" tx Set(set::Set),
        "revoke" tx Revoke(revoke::Revoke),
        "take" setting Take(take::TakeCommand),
    }
}
