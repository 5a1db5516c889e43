//! The command line as a tree: `taoctl stake add` is `stake/add.rs`.
//!
//! Adding a command is one new file and its two lines in the group's table.

pub mod args;
pub mod contract;

mod agent;
mod balance;
mod beacon;
mod chain;
mod child;
pub mod completions;
mod config;
mod delegate;
mod localnet;
mod lock;
pub mod man;
mod ownership;
mod policy;
pub mod questions;
mod root;
mod sender;
mod stake;
mod subnet;
mod take;
mod timelock;
mod together;
mod too_early;
mod transfer;
mod tx;
pub mod typed;
mod wallet;
pub mod weights;

use crate::tx::policy::EXAMPLE;
use contract::group;

group! {
    pub enum Command {
        #[command(subcommand, alias = "w")]
        "wallet" group Wallet(wallet::Wallet),
        "balance" query Balance(balance::Balance),
        "transfer" tx Transfer(transfer::Transfer),
        #[command(subcommand, alias = "st")]
        "stake" group Stake(stake::Stake),
        #[command(subcommand, alias = "children")]
        "child" group Child(child::ChildKeys),
        #[command(subcommand)]
        "delegate" group Delegate(delegate::Delegate),
        #[command(subcommand)]
        "root" group Root(root::Root),
        #[command(subcommand, alias = "conviction")]
        "lock" group Lock(lock::Lock),
        #[command(subcommand, alias = "subnets", alias = "s")]
        "subnet" group Subnet(subnet::Subnet),
        #[command(subcommand, alias = "wt", alias = "weight")]
        "weights" group Weights(weights::Weights),
        #[command(subcommand)]
        "timelock" group Timelock(timelock::Timelock),
        #[command(subcommand, after_long_help = EXAMPLE)]
        "policy" group Policy(policy::Policy),
        #[command(subcommand)]
        "agent" group Agent(agent::Agent),
        #[command(subcommand)]
        "tx" group Tx(tx::Tx),
        #[command(subcommand)]
        "chain" group Chain(chain::Chain),
        #[command(subcommand, alias = "conf")]
        "config" group Config(config::Config),
        #[command(subcommand)]
        "localnet" group Localnet(localnet::Localnet),
        "completions" action Completions(completions::Completions),
        "man" action Man(man::Man),
    }
}
