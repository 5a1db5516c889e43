//! The commits of a hotkey that were made here with a salt, as the journal and the chain know them at one block.

use std::collections::{BTreeMap, BTreeSet};

use crate::chain::calls::commits::revealed;
use crate::chain::calls::decode_call;
use crate::chain::read::commits::{Queue, QueueOf, Salted};
use crate::chain::{Chain, Hash, Pin, Runtime};
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::commit::Window;
use crate::domain::mechanism::MechId;
use crate::domain::units::NetUid;
use crate::error::Result;
use crate::tx::entry::{Entry, State, Verdict};
use crate::tx::journal::{CommitEnd, CommitRecord, Journal};
use crate::tx::search;

/// A commit that may still be revealed, or has just ended.
#[derive(Clone, Debug)]
pub struct Pending {
    pub record: CommitRecord,
    pub fate: Fate,
}

/// Where it stands when the next block is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Its extrinsic may still come into a block, or leave one.
    OnItsWay,
    /// It is in the block `committed`, and its window begins with the block `from`; `None` where epochs are stopped.
    Early { committed: u64, from: Option<u64> },
    /// The next block takes its reveal, and the block before `until` is the last one.
    Due { committed: u64, until: Option<u64> },
    /// This transaction reveals it, and is not final yet.
    Revealing { by: Hash },
    /// The subnet reveals nothing any more.
    Off { committed: u64 },
    /// It has ended.
    Ended { committed: Option<u64>, how: CommitEnd },
}

/// The commits of a hotkey, of all subnets, in the order they were made; empty without a look at the chain where the
/// journal has none. Ended ones are told once, and put away.
pub async fn pending(cx: &Ctx, hotkey: AccountId) -> Result<(Option<Pin>, Vec<Pending>)> {
    let journal = cx.journal().await?;
    let records = journal.open_commits(hotkey)?;
    if records.is_empty() {
        return Ok((None, vec![]));
    }
    let chain = cx.chain().await?;
    let places: BTreeSet<_> = records.iter().map(place).collect();
    let queues = places.iter().map(|(netuid, mechanism)| QueueOf(*netuid, *mechanism, hotkey));
    let pinned = chain.read(queues.collect::<Vec<_>>()).await?;
    let block = pinned.block;
    let queues: BTreeMap<_, Queue> = places.into_iter().zip(cx.pinned(pinned)).collect();
    let reveals = Reveals::open(chain, &journal, hotkey).await?;
    let mut pending = vec![];
    for record in records {
        let Some(queue) = queues.get(&place(&record)) else { continue };
        let found = queue.commits.iter().find(|commit| commit.hash == record.hash);
        let fate = match (found, reveals.of(record.hash)) {
            (Some(_), Some(reveal)) if reveal.is_open() => Fate::Revealing { by: reveal.hash },
            (Some(commit), _) => in_queue(queue, commit),
            (None, reveal) => {
                let reveal = reveal.cloned();
                outside(chain, &journal, &record, reveal, block).await?
            }
        };
        if let Fate::Ended { how, .. } = fate {
            journal.end_commit(&record, how)?;
        }
        pending.push(Pending { record, fate });
    }
    Ok((Some(block), pending))
}

fn place(record: &CommitRecord) -> (NetUid, MechId) {
    (record.netuid, MechId(record.mechanism))
}

fn in_queue(queue: &Queue, commit: &Salted) -> Fate {
    let committed = commit.block;
    match queue.window(commit.epoch) {
        Window::Over => Fate::Ended { committed: Some(committed), how: CommitEnd::Expired },
        _ if !queue.commit_reveal => Fate::Off { committed },
        Window::Open => Fate::Due { committed, until: queue.begin(1) },
        Window::Early { epochs } => Fate::Early { committed, from: queue.begin(epochs) },
    }
}

/// Of one that is not in the queue: not yet, or not any more.
async fn outside(
    chain: &Chain,
    journal: &Journal,
    record: &CommitRecord,
    reveal: Option<Entry>,
    head: Pin,
) -> Result<Fate> {
    let ended = |committed, how| Fate::Ended { committed, how };
    let entry = match journal.find(record.extrinsic)? {
        Some(entry) => search::settle(chain, journal, entry).await?,
        // Its bytes leave when the journal has them. Another process may be about to write them.
        None if head.number > record.last_valid => {
            return Ok(ended(None, CommitEnd::NeverCommitted));
        }
        None => return Ok(Fate::OnItsWay),
    };
    let inclusion = match &entry.state {
        State::Included { inclusion } => inclusion,
        _ if entry.is_settled() => return Ok(ended(None, CommitEnd::NeverCommitted)),
        _ => return Ok(Fate::OnItsWay),
    };
    let committed = Some(u64::from(inclusion.block.number));
    let failed = matches!(inclusion.result, Verdict::Failed { .. });
    let reveal = match reveal {
        Some(reveal) => Some(reveal),
        None => settled_reveal(chain, journal, record).await?,
    };
    Ok(match reveal {
        Some(reveal) if is_success(&reveal) && reveal.is_final() => {
            ended(committed, CommitEnd::Revealed)
        }
        Some(reveal) if reveal.is_open() => Fate::Revealing { by: reveal.hash },
        _ if !inclusion.finalized || inclusion.block.number > head.number => Fate::OnItsWay,
        _ if failed => ended(committed, CommitEnd::NeverCommitted),
        _ => ended(committed, CommitEnd::Gone),
    })
}

fn is_success(entry: &Entry) -> bool {
    matches!(&entry.state, State::Included { inclusion } if inclusion.result == Verdict::Succeeded)
}

/// The transactions of a hotkey that reveal commits and are not final yet, by what they reveal.
struct Reveals(Vec<(Hash, Entry)>);

impl Reveals {
    async fn open(chain: &Chain, journal: &Journal, hotkey: AccountId) -> Result<Self> {
        let runtime = chain.runtime().await?;
        let reveals = by_commit(runtime, journal.live()?, hotkey);
        let entries = reveals.iter().map(|(_, entry)| entry.clone()).collect();
        let entries = search::settle_all(chain, journal, entries).await?;
        let commits = reveals.into_iter().map(|(commit, _)| commit);
        Ok(Self(commits.zip(entries).collect()))
    }

    /// The newest, unless it came to nothing.
    fn of(&self, commit: Hash) -> Option<&Entry> {
        let mut reveals = self.0.iter().rev().filter(|(revealed, _)| *revealed == commit);
        let alive = |entry: &&Entry| entry.is_open() && !has_failed(entry) || is_success(entry);
        reveals.find_map(|(_, entry)| Some(entry).filter(alive))
    }
}

fn has_failed(entry: &Entry) -> bool {
    matches!(&entry.state, State::Included { inclusion }
        if matches!(inclusion.result, Verdict::Failed { .. }))
}

/// The reveal of a commit that left the queue, among all that the journal remembers.
async fn settled_reveal(
    chain: &Chain,
    journal: &Journal,
    record: &CommitRecord,
) -> Result<Option<Entry>> {
    let (entries, _) = journal.all_readable()?;
    let after = entries.into_iter().filter(|entry| entry.signed_at >= record.signed_at).collect();
    let reveals = by_commit(chain.runtime().await?, after, record.hotkey);
    let mut reveals = reveals.into_iter().filter(|(commit, _)| *commit == record.hash);
    Ok(reveals.find_map(|(_, entry)| is_success(&entry).then_some(entry)))
}

/// What was written for another runtime than this one reveals nothing that can be read; it is as old as that.
fn by_commit(runtime: &Runtime, entries: Vec<Entry>, hotkey: AccountId) -> Vec<(Hash, Entry)> {
    let own = entries.into_iter().filter(|entry| entry.signer == hotkey);
    let reveals = own.flat_map(|entry| {
        let call = decode_call(runtime, &entry.call).ok();
        let revealed = call.and_then(|call| revealed(&call));
        let hashes = revealed.map(|(netuid, mechanism, openings)| {
            let index = mechanism.index(netuid);
            openings.iter().map(|opening| Hash(opening.hash(hotkey, index))).collect::<Vec<_>>()
        });
        hashes.unwrap_or_default().into_iter().map(move |hash| (hash, entry.clone()))
    });
    reveals.collect()
}
