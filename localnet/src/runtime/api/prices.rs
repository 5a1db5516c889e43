//! Spot prices.

use super::{Swap, netuids};
use crate::pallets::NetUid;
use codec::{Decode, Encode};
use scale_info::TypeInfo;

/// Price of a subnet's alpha.
#[derive(Encode, Decode, TypeInfo, Clone, Debug, Eq, PartialEq)]
pub struct SubnetPrice {
    pub netuid: NetUid,
    /// Rao per alpha.
    pub price: u64,
}

/// Of every subnet.
pub fn prices() -> Vec<SubnetPrice> {
    let price = |netuid| SubnetPrice { netuid, price: Swap::current_alpha_price(netuid) };
    netuids().into_iter().map(price).collect()
}
