//! What may be signed at all: `policy.toml` of this user, and of a wallet. Both apply; each must allow.
//!
//! [`Effect`] says what a decoded call does, [`rules`] what a policy says, [`judge`] whether they agree, and
//! [`day`] what was taken today. What an unlocked key may sign is the agent's own affair (`agent::policy`): where the
//! agent signs, both apply.

pub mod day;
pub mod effect;
pub mod error;
mod file;
pub mod judge;
mod names;
pub mod rules;
mod table;
#[cfg(test)]
mod tests;
mod wallets;

use std::path::Path;

use jiff::Timestamp;

pub use self::day::Today;
pub use self::effect::{Effect, Spent};
pub use self::error::PolicyError;
pub use self::file::EXAMPLE;
pub use self::judge::{Case, Prices};
pub use self::rules::Policy;
pub use self::wallets::files;
use crate::chain::Chain;
use crate::chain::Runtime;
use crate::chain::calls::decode_call;
use crate::chain::read::pool::PoolOf;
use crate::domain::address::AccountId;
use crate::domain::units::NetUid;
use crate::error::Result;

use super::journal::Journal;

/// The name of a policy's file.
pub const FILE: &str = "policy.toml";

/// The policies that apply to one key.
#[derive(Clone, Debug, Default)]
pub struct Policies(Vec<Policy>);

/// A call and who would sign it.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// Whose metadata the call is of.
    pub runtime: &'a Runtime,
    /// The encoded call.
    pub call: &'a [u8],
    /// Who signs.
    pub account: AccountId,
    /// Where its submissions are: the sum of the day is final only under the lock of the account.
    pub journal: &'a Journal,
    /// What earlier steps of the same plan take, where they are not in the journal.
    pub earlier: &'a [Spent],
    /// Who tells prices; without a node no bound of a trade can be measured.
    pub chain: Option<&'a Chain>,
}

impl Policies {
    /// Reads the policy of the user, that of the wallet whose folder this is, and those of other wallets that hold the
    /// same key. A file that is not there says nothing.
    ///
    /// # Errors
    /// `policy_unusable` for anything in them that is not understood.
    pub fn load(
        global: &Path,
        wallet: Option<&Path>,
        account: Option<AccountId>,
    ) -> Result<Self, PolicyError> {
        let mut paths = vec![global.to_owned()];
        paths
            .extend(wallet.map(|wallet| files(wallet, account)).transpose()?.into_iter().flatten());
        let read = paths.iter().filter_map(|path| Policy::read(path).transpose());
        read.collect::<Result<_, _>>().map(Self)
    }

    /// Each by itself.
    pub fn iter(&self) -> impl Iterator<Item = &Policy> {
        self.0.iter()
    }

    /// Refuses what one of them forbids; what the call takes, for the journal.
    ///
    /// # Errors
    /// `policy_…`, naming file and rule; `journal_…` where the sum of the day cannot be made.
    pub async fn permit(&self, request: &Request<'_>) -> Result<Spent> {
        let call = decode_call(request.runtime, request.call)?;
        for policy in self.iter() {
            policy.judge_names(request.runtime).map_err(PolicyError::Forbidden)?;
        }
        let effect = Effect::of(request.runtime, &call);
        let now = Timestamp::now();
        let mut today = Today::default();
        if self.iter().any(Policy::limits_days) {
            today = Today::of(request.journal, request.account, now)?;
        }
        request.earlier.iter().for_each(|spent| today.add(spent.clone()));
        let mut prices = Prices::new();
        if let Some(chain) = request.chain
            && self.iter().any(|policy| policy.tolerance.is_some())
        {
            prices = present_prices(chain, &effect).await?;
        }
        let case = Case { effect: &effect, now, today: &today, prices: &prices };
        for policy in self.iter() {
            policy.judge(&case).map_err(PolicyError::Forbidden)?;
        }
        Ok(effect.spent)
    }
}

/// Of the subnets that are traded on.
async fn present_prices(chain: &Chain, effect: &Effect) -> Result<Prices> {
    let netuids = effect.trades.iter().flat_map(|trade| &trade.netuids).copied();
    let netuids: Vec<NetUid> = netuids.collect();
    if netuids.is_empty() {
        return Ok(Prices::new());
    }
    let pools = chain.read(netuids.iter().copied().map(PoolOf).collect::<Vec<_>>()).await?.value;
    let known = netuids.into_iter().zip(pools).filter_map(|(netuid, state)| {
        let pool = state?.pool;
        Some((netuid, pool.dynamic.then(|| pool.price())))
    });
    Ok(known.collect())
}
