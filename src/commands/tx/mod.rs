//! `tx`: what was sent from this machine, what became of it, and transactions on their way between machines.

mod batch;
mod build;
mod decode;
mod elsewhere;
mod list;
mod show;
mod sign;
mod submission;
mod submit;
mod wait;

use super::contract::group;

group! {
    /// See what became of transactions; make several calls in one; build, sign and send on different machines
    ///
    /// Every transaction is written into a journal before it is sent. Its file is in the state folder, one per chain.
    #[command(after_long_help = "Examples:
  taoctl tx list --open
  taoctl tx show 0x5a1e0c2f
  taoctl tx wait --all --timeout 600")]
    pub enum Tx {
        "list" query List(list::List),
        "show" query Show(show::Show),
        "wait" action Wait(wait::Wait),
        "batch" tx Batch(batch::Batch),
        "build" action Build(build::Build),
        "sign" action Sign(sign::Sign),
        "submit" action Submit(submit::Submit),
        "decode" query Decode(decode::Decode),
    }
}
