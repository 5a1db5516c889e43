//! `weights`: what a validator says of the neurons of a subnet.

mod checks;
mod commit;
mod due;
mod elsewhere;
pub mod file;
mod pending;
mod reveal;
mod set;
mod show;
mod standing;
mod status;
mod way;

use super::contract::group;

group! {
    /// Set and show the weights of validators
    pub enum Weights {
        "set" tx Set(set::Set),
        "commit" tx Commit(commit::Commit),
        "reveal" tx Reveal(reveal::Reveal),
        "status" query Status(status::Status),
        "show" query Show(show::Show),
    }
}
