//! `localnet`: the development chain that this binary carries.

mod advance;
mod child;
mod demo;
mod fund;
mod node;
mod run;
mod start;

use super::contract::group;

group! {
    /// Run a development chain in this process
    ///
    /// It has the interface of the real chain and nobody's money: //Alice, //Bob and friends are funded, blocks are
    /// final at once, and it is gone when the process ends.
    pub enum Localnet {
        "start" stream Start(start::Start),
        "run" stream Run(run::Run),
        "demo" stream Demo(demo::Demo),
        "fund" tx Fund(fund::Fund),
        "advance" action Advance(advance::Advance),
    }
}
