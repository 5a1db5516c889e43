//! `delegate`: validators.

mod take;

use super::contract::group;

group! {
    /// Show validators, and set what they keep
    pub enum Delegate {
        "take" setting Take(take::TakeCommand),
    }
}
