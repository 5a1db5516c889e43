//! What decides a trade on a subnet.

use scale_decode::DecodeAsType;

use super::{Item, Read, Values};
use crate::{
    chain::{Result, Runtime},
    domain::{
        pool::Pool,
        units::{Alpha, NetUid, Rao},
    },
};

/// Reads the pool of a subnet; `None` where there is no such subnet.
#[derive(Clone, Copy, Debug)]
pub struct PoolOf(pub NetUid);

/// The pool and whether trades are open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PoolState {
    pub pool: Pool,
    /// `SubtokenEnabled`: staking fails with SubtokenDisabled until the subnet is started.
    pub started: bool,
}

/// `SubnetMechanism` of a subnet with a pool of its own.
const DYNAMIC: u16 = 1;

#[derive(DecodeAsType)]
struct Balancer {
    quote: u64,
}

type Items = (Item<bool>, Item<u16>, Item<bool>, Item<Rao>, Item<Alpha>, Item<Balancer>, Item<u16>);

impl PoolOf {
    fn items(self) -> Items {
        let subtensor = |entry| ("SubtensorModule", entry);
        (
            self.item(subtensor("NetworksAdded")),
            self.item(subtensor("SubnetMechanism")),
            self.item(subtensor("SubtokenEnabled")),
            self.item(subtensor("SubnetTAO")),
            self.item(subtensor("SubnetAlphaIn")),
            self.item(("Swap", "SwapBalancer")),
            self.item(("Swap", "FeeRate")),
        )
    }

    fn item<T>(self, (pallet, entry): (&'static str, &'static str)) -> Item<T> {
        Item::new(pallet, entry).key(self.0)
    }
}

impl Read for PoolOf {
    type Out = Option<PoolState>;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        self.items().keys(runtime)
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<Self::Out> {
        let (exists, mechanism, started, tao, alpha, balancer, fee_rate) =
            self.items().decode(runtime, values)?;
        let dynamic = mechanism == DYNAMIC;
        let pool = Pool { tao, alpha, quote_weight: balancer.quote, fee_rate, dynamic };
        Ok(exists.then_some(PoolState { pool, started }))
    }
}

/// The moving average of a price, which emission goes by: bits of `I96F32`. It is not what is traded at.
pub fn moving_price(netuid: NetUid) -> Item<i128> {
    Item::new("SubtensorModule", "SubnetMovingPrice").key(netuid)
}
