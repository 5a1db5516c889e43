//! What root stake has earned on the subnets and was not paid yet, by hotkey and subnet.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::chain::api::stake::{StakeInfo, StakesOf};
use crate::chain::read::claims::{claim_threshold, claimable, claimed};
use crate::chain::{Chain, Hash};
use crate::domain::address::AccountId;
use crate::domain::claim::Claim;
use crate::domain::units::{Alpha, NetUid, Rao};
use crate::error::Result;

/// What is owed for the root stake on a hotkey, of one subnet's dividends.
#[derive(Clone, Debug, Serialize)]
pub struct Owed {
    pub netuid: NetUid,
    pub hotkey: AccountId,
    pub root_stake: Rao,
    /// In the smallest part of the subnet's alpha.
    pub owed: Alpha,
    /// Less is not paid.
    pub threshold: Alpha,
    /// Whether a claim pays it.
    pub is_due: bool,
    #[serde(skip)]
    pub claim: Claim,
}

/// Everything owed to a coldkey in a block, by subnet and hotkey.
pub async fn owed(chain: &Chain, coldkey: AccountId, at: Hash) -> Result<Vec<Owed>> {
    let stakes = chain.ask(StakesOf(vec![coldkey]), at).await?;
    let on_root = |stake: &StakeInfo| stake.netuid.is_root();
    let stakes = stakes.into_iter().flat_map(|(_, stakes)| stakes).filter(on_root);
    let stakes: Vec<(AccountId, u64)> = stakes.map(|stake| (stake.hotkey, stake.stake.0)).collect();
    let rates = stakes.iter().map(|(hotkey, _)| claimable(*hotkey)).collect::<Vec<_>>();
    let rates = chain.read_at(rates, Some(at)).await?.value;
    let mut all = vec![];
    for ((hotkey, stake), rates) in stakes.into_iter().zip(rates) {
        all.extend(rates.into_iter().map(|(netuid, rate)| (netuid, hotkey, stake, rate)));
    }
    let paid = all
        .iter()
        .map(|(netuid, hotkey, ..)| (claimed(*netuid, *hotkey, coldkey), claim_threshold(*netuid)));
    let paid = chain.read_at(paid.collect::<Vec<_>>(), Some(at)).await?.value;
    let owed = all.into_iter().zip(paid).map(|((netuid, hotkey, stake, rate), paid)| {
        let (claimed, threshold) = paid;
        let claim = Claim { rate, stake, claimed, threshold };
        Owed {
            netuid,
            hotkey,
            root_stake: Rao(stake),
            owed: claim.owed(),
            threshold: claim.least(),
            is_due: claim.is_due(),
            claim,
        }
    });
    let mut owed: Vec<Owed> = owed.collect();
    owed.sort_by_key(|owed| (owed.netuid, owed.hotkey));
    Ok(owed)
}

/// The subnets of which a claim pays something.
pub fn due(owed: &[Owed]) -> BTreeSet<NetUid> {
    owed.iter().filter(|owed| owed.is_due).map(|owed| owed.netuid).collect()
}
