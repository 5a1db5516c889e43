//! `weights`: what a validator says of the neurons of a subnet.

mod checks;
mod ensure;
pub mod file;
mod keeping;
mod set;
mod show;
mod standing;
mod way;

use super::contract::group;

group! {
    /// Set and show the weights of validators
    pub enum Weights {
        "set" tx Set(set::Set),
        "ensure" tx Ensure(ensure::Ensure),
        "show" query Show(show::Show),
    }
}
