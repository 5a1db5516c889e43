//! The command line as a tree: `taoctl stake add` is `stake/add.rs`.
//!
//! Adding a command is one new file and its two lines in the group's table.

pub mod args;
pub mod contract;

mod balance;
pub mod completions;
mod config;
pub mod man;
mod stake;
mod subnet;
mod transfer;
mod wallet;
mod weights;

use contract::group;

group! {
    pub enum Command {
        #[command(subcommand)]
        "wallet" group Wallet(wallet::Wallet),
        "balance" query Balance(balance::Balance),
        "transfer" tx Transfer(transfer::Transfer),
        #[command(subcommand, alias = "subnets", alias = "s")]
        "subnet" group Subnet(subnet::Subnet),
        #[command(subcommand)]
        "weights" group Weights(weights::Weights),
        #[command(subcommand)]
        "stake" group Stake(stake::Stake),
        #[command(subcommand)]
        "config" group Config(config::Config),
        "completions" action Completions(completions::Completions),
        "man" action Man(man::Man),
    }
}
