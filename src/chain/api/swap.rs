//! `SwapRuntimeApi`: prices and simulated trades.

use scale_decode::DecodeAsType;
use serde::Serialize;

use super::api;
use crate::domain::units::{Alpha, NetUid, Price, Rao};

api! {
    /// The spot price. Unknown subnets answer 1 as well: check that the subnet exists.
    PriceOf(netuid: NetUid) = "SwapRuntimeApi", "current_alpha_price" => Price;
    /// The spot price of every subnet.
    Prices = "SwapRuntimeApi", "current_alpha_price_all" => Vec<SubnetPrice>;
    /// What buying alpha for that much TAO would bring. All zeros: the trade fails.
    SimulateBuy(netuid: NetUid, tao: Rao) = "SwapRuntimeApi", "sim_swap_tao_for_alpha" => SimulatedSwap;
    /// What selling that much alpha would bring. All zeros: the trade fails.
    SimulateSale(netuid: NetUid, alpha: Alpha) = "SwapRuntimeApi", "sim_swap_alpha_for_tao" => SimulatedSwap;
}

/// The spot price of a subnet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, DecodeAsType)]
pub struct SubnetPrice {
    pub netuid: NetUid,
    pub price: Price,
}

/// A trade that was only computed. The input side is what is left of it after the fee.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, DecodeAsType)]
pub struct SimulatedSwap {
    pub tao_amount: Rao,
    pub alpha_amount: Alpha,
    pub tao_fee: Rao,
    pub alpha_fee: Alpha,
    pub tao_slippage: Rao,
    pub alpha_slippage: Alpha,
}
