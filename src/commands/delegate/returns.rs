//! What stake on a hotkey earns in a day, from what was paid in its last epochs.

use std::collections::BTreeSet;

use crate::chain::read::holding::{Holdings, HoldingsOf};
use crate::chain::{Chain, Pin};
use crate::commands::stake::Earned;
use crate::domain::address::AccountId;
use crate::domain::dividend::THOUSAND_TAO;
use crate::domain::units::{Alpha, NetUid, Rao};
use crate::error::{Error, Result};

/// The state after the last epoch of each subnet, and after earlier ones.
pub struct Epochs(pub Vec<Holdings>);

impl Epochs {
    /// Adds earlier states to the one that was read at `newest`, one tempo apart: the longest of the subnets.
    pub async fn read(
        chain: &Chain,
        wanted: &HoldingsOf,
        newest: (Pin, Holdings),
        count: u32,
    ) -> Result<Self> {
        let (pin, newest) = newest;
        let tempo =
            newest.markets.values().map(|market| u32::from(market.tempo)).max().unwrap_or(0);
        let numbers = (1..count).map(|back| pin.number.checked_sub(tempo.saturating_mul(back)));
        let numbers: Option<Vec<u32>> = numbers.collect();
        let numbers = numbers.ok_or_else(|| {
            Error::usage(format!("the chain is younger than {count} epochs of {tempo} blocks"))
                .hint("ask for fewer --epochs")
        })?;
        let read = async |number| {
            let block = chain.block_at(number).await?;
            Ok::<_, Error>(chain.read_at(wanted.clone(), Some(block.hash)).await?.value)
        };
        let mut states = vec![newest];
        states.extend(futures::future::try_join_all(numbers.into_iter().map(read)).await?);
        Ok(Self(states))
    }

    /// What 1,000 TAO staked to a hotkey on a subnet get in a day, in rao at the spot prices of each state; the average of
    /// the epochs, rounded down. `None` where one of them is not known.
    pub fn per_thousand(&self, hotkey: AccountId, netuid: NetUid) -> Option<Rao> {
        let returns = self.0.iter().map(|state| per_thousand(state, hotkey, netuid));
        let sum = returns.sum::<Option<u128>>()?;
        let count = u128::try_from(self.0.len()).ok()?;
        u64::try_from(sum.checked_div(count)?).ok().map(Rao)
    }
}

/// On a subnet the price is on both sides: what 1,000 TAO buy, and what is earned with it.
fn per_thousand(state: &Holdings, hotkey: AccountId, netuid: NetUid) -> Option<u128> {
    let earned = Earned::per_day(state, hotkey, netuid, Alpha(THOUSAND_TAO.0));
    let parts = match earned.alpha {
        Some(alpha) => alpha.0,
        None => earned.value?.0,
    };
    Some(parts.into())
}

/// What is to be read for hotkeys on a subnet: on root what every subnet pays.
pub fn wanted(
    netuid: NetUid,
    hotkeys: impl IntoIterator<Item = AccountId>,
    all: &BTreeSet<NetUid>,
) -> HoldingsOf {
    let positions = hotkeys.into_iter().map(|hotkey| (hotkey, netuid)).collect();
    let netuids = if netuid.is_root() { all.clone() } else { BTreeSet::from([netuid]) };
    HoldingsOf { netuids, positions }
}
