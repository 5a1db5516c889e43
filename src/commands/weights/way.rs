//! How weights reach the chain: set at once, or committed for a later round of the beacon, as the subnet wants it.

use super::standing::Standing;
use crate::chain::calls::weights;
use crate::chain::read::sender::SenderInfo;
use crate::commands::sender::may_sign_call;
use crate::ctx::Ctx;
use crate::error::{Error, Result};
use crate::tx::plan::{Spend, Step};
use crate::tx::signer::Signer;

/// Which call carries weights now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// They are set and count at once.
    Plain,
    /// They are committed encrypted, in the form of this version, and the chain reveals them by itself.
    Timelock { version: u16 },
}

/// The form of timelocked commits that this program writes.
const VERSION: u16 = 4;

impl Standing {
    /// The way that the subnet takes now.
    ///
    /// # Errors
    /// `commit_version_unknown` where it wants a form that this program does not know.
    pub fn way(&self) -> Result<Way> {
        match (self.rules.commit_reveal, self.rules.commit_version) {
            (false, _) => Ok(Way::Plain),
            (true, Some(VERSION)) => Ok(Way::Timelock { version: VERSION }),
            (true, version) => Err(unknown_version(version)),
        }
    }
}

/// Weights with the step that sends them.
pub struct Sending {
    pub way: Way,
    pub step: Step,
}

/// The step that sends these weights now, as [`crate::domain::weights::normalise`] made them. It asks nothing but what
/// sends them: see [`Standing::refuse`], [`Standing::refuse_waiting`] and [`Standing::refuse_early`] first.
///
/// # Errors
/// Those of [`Standing::way`] and of [`may_sign_call`].
pub async fn sending(
    cx: &Ctx,
    standing: &Standing,
    (signer, sender): (Signer, SenderInfo),
    values: &[(u16, u16)],
    version_key: u64,
) -> Result<Sending> {
    let way = standing.way()?;
    let (netuid, mechanism) = (standing.netuid, standing.mechanism);
    let call = match way {
        Way::Plain => weights::set(netuid, mechanism, values, version_key),
        Way::Timelock { .. } => return Err(commit_reveal(standing)),
    };
    let deposit = cx.chain().await?.existential_deposit().await?;
    let account = may_sign_call(sender, standing.block, (&call.pallet, &call.name))?;
    let summary = format!(
        "set {} weights on {} as UID {}",
        values.len(),
        standing.place(),
        standing.neuron.uid
    );
    let spend = Spend::only_fee(account.spendable(deposit));
    Ok(Sending { way, step: Step { call, signer, summary, spend, fee: None, trades: false } })
}

fn commit_reveal(standing: &Standing) -> Error {
    let message = format!(
        "on subnet {} weights are committed and revealed later, which this version cannot send",
        standing.netuid
    );
    Error::refused("commit_reveal_enabled", message)
}

fn unknown_version(version: Option<u16>) -> Error {
    let wanted = match version {
        Some(version) => format!("commits of version {version}"),
        None => "commits in a way that this runtime does not name".to_owned(),
    };
    let message = format!("the chain wants {wanted}; this program writes version {VERSION}");
    Error::refused("commit_version_unknown", message)
        .hint("a newer taoctl may know it; `taoctl weights commit` with a salt does not need it")
}
