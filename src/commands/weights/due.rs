//! Reveals that are due: every command of weights makes them before its own step.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use super::pending::{Fate, Pending, pending};
use super::standing::{Standing, place};
use crate::chain::Pin;
use crate::chain::calls::commits::{batch_reveal_weights, reveal_weights};
use crate::chain::read::sender::Sender;
use crate::commands::args::tx::TxArgs;
use crate::commands::sender::may_sign_call;
use crate::commands::too_early::blocks_to_wait;
use crate::ctx::Ctx;
use crate::domain::commit::Opening;
use crate::domain::mechanism::MechId;
use crate::domain::units::NetUid;
use crate::error::{Error, Exit, Result};
use crate::tx::journal::{CommitEnd, CommitRecord};
use crate::tx::plan::{Order, Plan, Preview, Row, Spend, Step};
use crate::tx::receipt::Outcome;
use crate::tx::salts::UNREADABLE;
use crate::tx::signer::Signer;

/// Blocks in which something can be signed, sent and included.
const SHORTEST: u32 = 8;

/// One transaction that reveals commits of a mechanism.
pub struct Reveal {
    pub netuid: NetUid,
    pub mechanism: MechId,
    /// The blocks that have the commits, in order.
    pub committed: Vec<u64>,
    /// The block that does not take it any more; `None` where epochs are stopped.
    pub until: Option<u64>,
    pub step: Step,
}

impl Reveal {
    /// `the weights of block 7 on subnet 4`.
    pub fn what(&self) -> String {
        what(self.netuid, self.mechanism, &self.committed)
    }
}

fn what(netuid: NetUid, mechanism: MechId, committed: &[u64]) -> String {
    let blocks = committed.iter().map(u64::to_string).collect::<Vec<_>>().join(", ");
    let blocks =
        if committed.len() > 1 { format!("blocks {blocks}") } else { format!("block {blocks}") };
    format!("the weights of {blocks} on {}", place(netuid, mechanism))
}

/// What can be revealed now of these, and what the chain would refuse, with the reason. Opens the records: the hotkey
/// is needed, or the agent that holds it.
pub async fn reveals(
    cx: &Ctx,
    signer: &Signer,
    pending: &[Pending],
) -> Result<(Vec<Reveal>, Vec<Error>)> {
    let mut due: BTreeMap<_, Vec<&Pending>> = BTreeMap::new();
    for commit in pending.iter().filter(|commit| matches!(commit.fate, Fate::Due { .. })) {
        let place = (commit.record.netuid, MechId(commit.record.mechanism));
        due.entry(place).or_default().push(commit);
    }
    let (mut made, mut refused) = (vec![], vec![]);
    for ((netuid, mechanism), mut commits) in due {
        commits.sort_by_key(|commit| committed(&commit.fate));
        match revealing(cx, signer, (netuid, mechanism), &commits).await {
            Ok(reveals) => made.extend(reveals),
            Err(error) if error.code().1 == Exit::Refused || error.code() == UNREADABLE => {
                refused.push(error);
            }
            Err(error) => return Err(error),
        }
    }
    Ok((made, refused))
}

fn committed(fate: &Fate) -> u64 {
    if let Fate::Due { committed, .. } = fate { *committed } else { 0 }
}

/// The commits of one mechanism, oldest first: in one transaction, where the chain has one for several.
async fn revealing(
    cx: &Ctx,
    signer: &Signer,
    (netuid, mechanism): (NetUid, MechId),
    commits: &[&Pending],
) -> Result<Vec<Reveal>> {
    let records: Vec<CommitRecord> = commits.iter().map(|commit| commit.record.clone()).collect();
    let hotkey = signer.account();
    let (standing, sender) = Standing::read(cx, netuid, mechanism, hotkey, Sender(hotkey)).await?;
    let openings = cx.openings(signer, &records).await?;
    for opening in &openings {
        refuse_opening(&standing, opening)?;
    }
    let until = commits.iter().find_map(|commit| match commit.fate {
        Fate::Due { until, .. } => until,
        _ => None,
    });
    let parts: Vec<Vec<usize>> = match mechanism {
        MechId::MAIN => vec![(0..commits.len()).collect()],
        _ => (0..commits.len()).map(|at| vec![at]).collect(),
    };
    let deposit = cx.chain().await?.existential_deposit().await?;
    let account = may_sign_call(sender, standing.block, ("SubtensorModule", "reveal_weights"))?;
    let part = |part: Vec<usize>| {
        let opened: Vec<&Opening> =
            part.iter().filter_map(|at| openings.get(*at)).map(Arc::as_ref).collect();
        let blocks: Vec<u64> = part
            .iter()
            .filter_map(|at| commits.get(*at))
            .map(|commit| committed(&commit.fate))
            .collect();
        let call = match opened.as_slice() {
            [one] => reveal_weights(netuid, mechanism, one),
            several => batch_reveal_weights(netuid, several),
        };
        let summary = format!("reveal {}", what(netuid, mechanism, &blocks));
        let spend = Spend::only_fee(account.spendable(deposit));
        let step = Step {
            call,
            signer: signer.clone(),
            summary,
            spend,
            fee: None,
            trades: false,
            until: era_end(until, standing.block),
        };
        Reveal { netuid, mechanism, committed: blocks, until, step }
    };
    Ok(parts.into_iter().map(part).collect())
}

/// The last block that takes a reveal; where that is near, one that leaves room for the shortest eras: a reveal that comes
/// too late costs nothing.
fn era_end(until: Option<u64>, head: Pin) -> Option<u32> {
    let last = u32::try_from(until?.saturating_sub(1)).ok()?;
    Some(last.max(head.number.saturating_add(SHORTEST)))
}

/// What the chain checks of weights when they are revealed, as when they are set.
pub fn refuse_opening(standing: &Standing, opening: &Opening) -> Result<()> {
    standing.refuse(&opening.weights())?;
    standing.version_key(Some(opening.version_key)).map(drop)
}

/// What a command of weights does with reveals that are due: they are its first steps.
///
/// A reveal that fails does not keep the own step from being made, and where that one is impossible, the reveals are
/// made all the same.
#[derive(Debug, Default)]
pub struct First {
    /// Why there is no own step.
    refused: Mutex<Option<Error>>,
}

impl First {
    /// The own plan behind the reveals that are due. Nothing is read or asked where there are none.
    pub async fn plan(
        &self,
        (cx, tx): (&Ctx, &TxArgs),
        signer: &Signer,
        own: Result<Plan>,
    ) -> Result<Plan> {
        if signer.is_elsewhere() || own.as_ref().is_err_and(|error| error.code().1 == Exit::Usage) {
            return own;
        }
        let (block, pending) = pending(cx, signer.account()).await?;
        if tx.is_about_one() {
            return own.map(|own| warned(own, pending.iter().filter_map(Self::left)));
        }
        let (reveals, refused) = reveals(cx, signer, &pending).await?;
        let warnings =
            refused.iter().map(|error| format!("a reveal is due and impossible: {error}"));
        let warnings = warnings.chain(pending.iter().filter_map(Self::lost));
        let Some(block) = block.filter(|_| !reveals.is_empty()) else {
            return own.map(|own| warned(own, warnings));
        };
        let mut plan = match own {
            Ok(own) => {
                self.note(None);
                own
            }
            Err(error) => {
                let none = Plan::several(block, vec![], Order::Independent, Preview::default());
                let told = format!("only the reveals are made: {error}");
                self.note(Some(error));
                warned(none, [told])
            }
        };
        for reveal in reveals.iter().rev() {
            let row = Row { label: "first".to_owned(), value: reveal.step.summary.clone() };
            plan.preview.rows.insert(0, row);
        }
        plan.optional = reveals.len();
        let own = std::mem::take(&mut plan.steps);
        plan.steps = reveals.into_iter().map(|reveal| reveal.step).chain(own).collect();
        plan.order = Order::Independent;
        Ok(warned(plan, warnings))
    }

    /// What to tell of a commit that is due and not revealed by this command.
    fn left(pending: &Pending) -> Option<String> {
        let Fate::Due { committed, .. } = pending.fate else { return Self::lost(pending) };
        let record = &pending.record;
        let what = what(record.netuid, MechId(record.mechanism), &[committed]);
        Some(format!("{what} are due: reveal them with `taoctl weights reveal`"))
    }

    /// What to tell of a commit that ended without a reveal.
    pub fn lost(pending: &Pending) -> Option<String> {
        let Pending { record, fate: Fate::Ended { committed: Some(block), how } } = pending else {
            return None;
        };
        let what = what(record.netuid, MechId(record.mechanism), &[*block]);
        match how {
            CommitEnd::Expired => Some(format!("{what} were not revealed in their epoch")),
            CommitEnd::Gone => {
                Some(format!("{what} left the queue of the chain without a reveal from here"))
            }
            CommitEnd::Revealed | CommitEnd::NeverCommitted => None,
        }
    }

    fn note(&self, refused: Option<Error>) {
        if let Ok(mut slot) = self.refused.lock() {
            *slot = refused;
        }
    }

    /// Why there was no own step, where it will be possible later; it is told here or by [`Self::own`].
    pub fn not_yet(&self) -> Option<Error> {
        let mut refused = self.refused.lock().ok()?;
        refused.take_if(|error| blocks_to_wait(error).is_some())
    }

    /// Why there was no own step.
    pub fn refusal(&self) -> Result<()> {
        let refused = self.refused.lock().ok().and_then(|mut refused| refused.take());
        refused.map_or(Ok(()), Err)
    }

    /// The outcome of the own step, behind those of the reveals.
    ///
    /// # Errors
    /// Why there was none, or why it failed.
    pub fn own<'o>(&self, outcomes: &'o [Outcome]) -> Result<&'o Outcome> {
        self.refusal()?;
        let own = outcomes.last().ok_or_else(|| Error::internal("nothing was done"))?;
        own.clone().succeeded().map(|_| own)
    }
}

fn warned(mut plan: Plan, warnings: impl IntoIterator<Item = String>) -> Plan {
    plan.preview.warnings.extend(warnings);
    plan
}
