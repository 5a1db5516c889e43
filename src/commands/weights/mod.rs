//! `weights`: what a validator says of the neurons of a subnet.

mod batch;
mod batch_result;
mod checks;
mod commit;
mod due;
mod elsewhere;
mod ensure;
pub mod file;
mod given;
mod keeping;
mod list;
mod npy;
mod pending;
mod reveal;
mod set;
mod show;
mod shown;
mod standing;
mod status;
mod way;

use super::contract::group;

group! {
    /// Set and show the weights of validators
    pub enum Weights {
        "set" tx Set(set::Set),
        "batch" tx Batch(batch::Batch),
        "ensure" tx Ensure(ensure::Ensure),
        "commit" tx Commit(commit::Commit),
        "reveal" tx Reveal(reveal::Reveal),
        "status" query Status(status::Status),
        "show" query Show(show::Show),
    }
}
