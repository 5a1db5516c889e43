//! Where a hotkey stands on all subnets where it is registered, in two requests of one block.

use futures::future::try_join_all;

use crate::chain::api::metagraph::TotalStakesOf;
use crate::chain::api::swap::Prices;
use crate::chain::read::Read;
use crate::chain::read::commits::CommitsOf;
use crate::chain::read::weights::{PlaceOf, WeightsOf, stake_threshold};
use crate::chain::{Chain, Pin};
use crate::commands::weights::standing::Standing;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::mechanism::MechId;
use crate::domain::units::{Alpha, NetUid};
use crate::error::Result;

/// Subnets that are looked at before it is known which there are: with three keys each they are one request. Higher
/// ones, of which there are none today, cost a second one.
const PRESUMED: u16 = 160;

/// The main network takes no weights. What the caller needs `beside` it is read at the same block.
pub async fn standings<R: Read>(
    cx: &Ctx,
    mechanism: MechId,
    hotkey: AccountId,
    beside: R,
) -> Result<(Vec<Standing>, R::Out)> {
    let chain = cx.chain().await?;
    let presumed: Vec<NetUid> = (1..PRESUMED).map(NetUid).collect();
    let places = |netuids: &[NetUid]| -> Vec<PlaceOf> {
        netuids.iter().map(|netuid| PlaceOf(*netuid, hotkey)).collect()
    };
    let reads = (places(&presumed), stake_threshold(), beside);
    let (pinned, prices) = tokio::try_join!(chain.read(reads), chain.hint(Prices, None))?;
    let block = pinned.block;
    let (found, threshold, beside) = cx.pinned(pinned);
    let mut found: Vec<_> = presumed.into_iter().zip(found).collect();
    let netuids = prices.into_iter().map(|price| price.netuid);
    let higher: Vec<NetUid> = netuids.filter(|netuid| netuid.0 >= PRESUMED).collect();
    if !higher.is_empty() {
        let more = chain.read_at(places(&higher), Some(block.hash)).await?.value;
        found.extend(higher.into_iter().zip(more));
    }

    let reads = found.into_iter().filter_map(|(netuid, place)| {
        let (uid, epochs) = place?;
        let index = mechanism.index(netuid);
        let commits = CommitsOf { index, hotkey, uid, epochs };
        Some((netuid, (WeightsOf(netuid, mechanism, hotkey), commits)))
    });
    let (netuids, reads): (Vec<NetUid>, Vec<_>) = reads.unzip();
    let stakes = netuids.iter().map(|netuid| stakes(chain, *netuid, threshold, block));
    let read = async { Ok(chain.read_at(reads, Some(block.hash)).await?.value) };
    let (read, stakes) = tokio::try_join!(read, try_join_all(stakes))?;
    let standings = netuids.into_iter().zip(read).zip(stakes);
    let standings = standings.filter_map(|((netuid, (rules, commits)), stakes)| {
        let rules = rules.filter(|rules| rules.has(mechanism))?;
        let neuron = rules.neuron?;
        let needs_stake = rules.owner_hotkey != hotkey;
        let stake = stakes.get(usize::from(neuron.uid)).copied().filter(|_| needs_stake);
        Some(Standing { netuid, mechanism, hotkey, block, rules, neuron, stake, commits })
    });
    Ok((standings.collect(), beside))
}

/// By UID; nothing where nothing is asked.
async fn stakes(chain: &Chain, netuid: NetUid, threshold: u64, block: Pin) -> Result<Vec<Alpha>> {
    if threshold == 0 {
        return Ok(vec![]);
    }
    let stakes = chain.ask(TotalStakesOf::new(netuid), block.hash).await?;
    Ok(stakes.and_then(|stakes| stakes.total_stake).unwrap_or_default())
}
