//! `agent`: keys that are open for a while, in a process of their own.

mod lock;
mod serve;
mod shown;
mod start;
mod status;
mod unlock;

use super::contract::group;

group! {
    /// Unlock a key once, and sign without its password for a while
    ///
    /// The agent is a process that holds open keys in locked memory and never hands them out. It signs whole transactions
    /// only, which it decodes itself with the metadata that the chain checks; without --allow it signs weights, axons
    /// and commitments, and nothing that moves value or rights. Commands use it by themselves where no password is given.
    pub enum Agent {
        "unlock" action Unlock(unlock::Unlock),
        "lock" action Lock(lock::Lock),
        "status" query Status(status::Status),
        #[command(hide = true)]
        "serve" stream Serve(serve::Serve),
    }
}
