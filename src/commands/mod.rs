//! The command line as a tree: `taoctl stake add` is `stake/add.rs`.
//!
//! Adding a command is one new file and its two lines in the group's table.

pub mod args;
pub mod contract;

mod balance;
mod chain;
pub mod completions;
mod config;
mod localnet;
pub mod man;
mod stake;
mod subnet;
mod transfer;
mod tx;
mod wallet;
mod weights;

use contract::group;

group! {
    pub enum Command {
        "wallet" group Wallet(wallet::Wallet),
        "balance" query Balance(balance::Balance),
        "transfer" tx Transfer(transfer::Transfer),
        "stake" group Stake(stake::Stake),
        "subnet" group Subnet(subnet::Subnet),
        "weights" group Weights(weights::Weights),
        "tx" group Tx(tx::Tx),
        "chain" group Chain(chain::Chain),
        "config" group Config(config::Config),
        "localnet" group Localnet(localnet::Localnet),
        "completions" action Completions(completions::Completions),
        "man" action Man(man::Man),
    }
}
