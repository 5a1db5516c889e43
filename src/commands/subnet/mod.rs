//! `subnet`: what there is, who is on it, and how to get on it.

mod list;
mod metagraph;
mod price;
pub(super) mod register;
mod show;

use super::contract::group;

group! {
    /// Show subnets, and register on them
    pub enum Subnet {
        "list" query List(list::List),
        "show" query Show(show::Show),
        "price" query Price(price::PriceOf),
        "metagraph" query Metagraph(metagraph::Metagraph),
        "register" tx Register(register::Register),
    }
}
