//! `SwapRuntimeApi`: prices.

use scale_decode::DecodeAsType;
use serde::Serialize;

use super::api;
use crate::domain::units::{NetUid, Price};

api! {
    /// The spot price. Unknown subnets answer 1 as well: check that the subnet exists.
    PriceOf(netuid: NetUid) = "SwapRuntimeApi", "current_alpha_price" => Price;
    /// The spot price of every subnet.
    Prices = "SwapRuntimeApi", "current_alpha_price_all" => Vec<SubnetPrice>;
}

/// The spot price of a subnet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, DecodeAsType)]
pub struct SubnetPrice {
    pub netuid: NetUid,
    pub price: Price,
}
