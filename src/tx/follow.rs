//! From the submission to the outcome: over one connection while it lasts, by search when it breaks.

use std::time::Duration;

use serde_json::json;

use crate::chain::head::{Found, Header};
use crate::chain::rejection::Rejection;
use crate::chain::submit::{PoolStatus, Watch};
use crate::chain::{self, Chain, Pin};
use crate::error::{Code, Error, Exit, Result};

use super::Ui;
use super::entry::{Entry, Inclusion, State};
use super::journal::Journal;
use super::receipt::Outcome;
use super::search::{self, Finding, Lost};

/// A submission that is recorded and, as far as we know, sent.
pub struct Watched {
    entry: Entry,
    watch: Option<Watch>,
}

impl Watched {
    /// The journal entry.
    pub fn entry(&self) -> &Entry {
        &self.entry
    }

    /// One that an earlier process sent.
    pub fn earlier(entry: Entry) -> Self {
        Self { entry, watch: None }
    }
}

/// Sends recorded bytes. A refusal of the node is an error; so is a missing answer if nobody will `follow` it.
pub async fn submit(
    chain: &Chain,
    journal: &Journal,
    ui: &dyn Ui,
    mut entry: Entry,
    follow: bool,
) -> Result<Watched> {
    let signed = entry.signed();
    let sent = match follow {
        true => chain.submit_and_watch(&signed).await.map(Some),
        false => chain.submit(&signed).await.map(|()| None),
    };
    let sent = match sent {
        Err(chain::Error::Rejected(rejection)) if rejection.fits_included() => {
            second_look(chain, &entry, rejection).await.map(|()| None)
        }
        sent => sent,
    };
    match sent {
        Ok(watch) => Ok(Watched { entry, watch }),
        Err(chain::Error::Rejected(rejection)) => {
            entry.state = State::Refused { reason: rejection.to_string() };
            keep(journal, ui, &entry);
            ui.submitting(None);
            Err(chain::Error::Rejected(rejection).into())
        }
        Err(error) if follow => {
            ui.warn(&format!("{error}; looking for it on the chain"));
            Ok(Watched { entry, watch: None })
        }
        Err(error) => Err(error.into()),
    }
}

/// A refusal stands if no block has the transaction.
async fn second_look(chain: &Chain, entry: &Entry, rejection: Rejection) -> chain::Result<()> {
    match search::look(chain, entry).await {
        Ok(Finding::Included(..)) => Ok(()),
        Ok(Finding::Pending | Finding::Expired) => Err(chain::Error::Rejected(rejection)),
        Err(error) => Err(chain::Error::Unanswered { hash: entry.hash, source: Box::new(error) }),
    }
}

/// Writes what is known now. What cannot be written is still true: an entry that stays open is looked at again.
fn keep(journal: &Journal, ui: &dyn Ui, entry: &Entry) {
    if let Err(error) = journal.update(entry) {
        ui.warn(&format!("{}; `taoctl tx list` will look again", Error::from(error)));
    }
}

/// Waits until a block, or a final block, has it; whatever breaks on the way. What it did there is for the caller
/// to judge; an error is "expired", or "unknown" with the hash.
pub async fn wait(
    chain: &Chain,
    journal: &Journal,
    ui: &dyn Ui,
    watched: Watched,
    finalized: bool,
) -> Result<Outcome> {
    let hash = watched.entry.hash;
    let outcome = until_included(chain, journal, ui, watched, finalized).await;
    outcome.map_err(|error| match error.code().1 {
        Exit::Unknown | Exit::Expired => error,
        // Whatever went wrong here, the bytes are out.
        _ => unknown(
            hash,
            format!("transaction {hash} was sent and its outcome is not known yet: {error}"),
        ),
    })
}

/// The error of a transaction that was sent and of which no more is known.
pub fn unknown(hash: chain::Hash, message: String) -> Error {
    Error::new(Code("outcome_unknown", Exit::Unknown), message)
        .hint(format!("`taoctl tx wait {hash}` tells what happened; do not send it again"))
        .with_details(json!({ "hash": hash }))
}

async fn until_included(
    chain: &Chain,
    journal: &Journal,
    ui: &dyn Ui,
    watched: Watched,
    finalized: bool,
) -> Result<Outcome> {
    let Watched { mut entry, watch } = watched;
    ui.waiting(Some("waiting for a block"));
    if let Some(watch) = watch
        && let Some((found, is_final)) = watch_until(chain, ui, &entry, watch, finalized).await
        && let Progress::Done(outcome) =
            record(chain, journal, ui, &mut entry, found, is_final).await?
    {
        return Ok(*outcome);
    }
    let (mut connection, mut head, mut pause) = (None, None, PAUSE);
    loop {
        let chain = connection.as_ref().unwrap_or(chain);
        match look_again(chain, journal, ui, &mut entry, finalized, &mut head).await? {
            Progress::Done(outcome) => return Ok(*outcome),
            Progress::Waiting => pause = PAUSE,
            Progress::Away => {
                ui.waiting(Some("the node is away; trying again"));
                match chain.reconnect().await {
                    Ok(fresh) => connection = Some(fresh),
                    Err(_) => pause = (pause * 2).min(LONGEST_PAUSE),
                }
            }
        }
        tokio::time::sleep(pause).await;
    }
}

/// So long without news of the node, its blocks are looked at.
const SILENCE: Duration = Duration::from_secs(15);
/// Between two looks at the head of the chain.
const PAUSE: Duration = Duration::from_millis(500);
/// Between two attempts to reach a node that is away.
const LONGEST_PAUSE: Duration = Duration::from_secs(8);

/// What a look has brought.
enum Progress {
    Done(Box<Outcome>),
    Waiting,
    Away,
}

/// Looks at the blocks if there is a new one.
async fn look_again(
    chain: &Chain,
    journal: &Journal,
    ui: &dyn Ui,
    entry: &mut Entry,
    finalized: bool,
    head: &mut Option<(Header, Pin)>,
) -> Result<Progress> {
    let Ok(now) = tokio::try_join!(chain.best_header(), chain.finalized()) else {
        return Ok(Progress::Away);
    };
    if *head == Some(now) {
        return Ok(Progress::Waiting);
    }
    match search::look(chain, entry).await {
        Err(_) => return Ok(Progress::Away),
        Ok(Finding::Included(found, is_final)) if is_final || !finalized => {
            return record(chain, journal, ui, entry, found, is_final).await;
        }
        Ok(Finding::Included(..)) => ui.waiting(Some("in a block; waiting for it to be final")),
        Ok(Finding::Pending) => ui.waiting(Some("not in a block yet")),
        Ok(Finding::Expired) => {
            entry.state = State::Expired;
            keep(journal, ui, entry);
            ui.submitting(None);
            return Err(expired(entry));
        }
    }
    *head = Some(now);
    Ok(Progress::Waiting)
}

/// Follows the node's own news of it; `None` when they end without a block that has it.
async fn watch_until(
    chain: &Chain,
    ui: &dyn Ui,
    entry: &Entry,
    mut watch: Watch,
    finalized: bool,
) -> Option<(Found, bool)> {
    loop {
        // A connection can be dead without a sign, and a node may stop telling.
        match tokio::time::timeout(SILENCE, watch.next()).await.ok()?? {
            PoolStatus::InBlock(hash) if !finalized => {
                return locate(chain, entry, hash, false).await;
            }
            PoolStatus::Finalized(hash) => return locate(chain, entry, hash, true).await,
            PoolStatus::InBlock(_) => ui.waiting(Some("in a block; waiting for it to be final")),
            PoolStatus::Retracted(_) => ui.waiting(Some("the block left the chain; waiting again")),
            PoolStatus::Future | PoolStatus::Ready | PoolStatus::Broadcast(_) => {}
            // The node's pool no longer knows it; only the blocks tell.
            PoolStatus::FinalityTimeout(_)
            | PoolStatus::Usurped(_)
            | PoolStatus::Dropped
            | PoolStatus::Invalid => return None,
        }
    }
}

/// Where it is, and whether that is final: on a chain that finalizes at once it is by the time anybody asks.
async fn locate(
    chain: &Chain,
    entry: &Entry,
    hash: chain::Hash,
    is_final: bool,
) -> Option<(Found, bool)> {
    let (block, finalized) = tokio::join!(chain.block(hash), chain.finalized());
    let block = block.ok()?;
    let index = block.index_of(entry.hash)?;
    let found = Found { block: Pin { number: block.header.number, hash }, index };
    Some((found, is_final || finalized.is_ok_and(|finalized| finalized == found.block)))
}

/// Writes where it is and how it went.
async fn record(
    chain: &Chain,
    journal: &Journal,
    ui: &dyn Ui,
    entry: &mut Entry,
    found: Found,
    finalized: bool,
) -> Result<Progress> {
    let outcome = match search::outcome_of(chain, entry, found, finalized).await {
        Err(Lost::Away(_)) => return Ok(Progress::Away),
        outcome => outcome,
    };
    let inclusion = match &outcome {
        Ok(outcome) => Inclusion::from(outcome),
        Err(_) => Inclusion::unreadable(found, finalized),
    };
    entry.state = State::Included { inclusion };
    keep(journal, ui, entry);
    Ok(Progress::Done(Box::new(outcome?)))
}

/// The error of a transaction that is proven to be in no block.
pub fn expired(entry: &Entry) -> Error {
    let message =
        format!("transaction {} expired and was never included: {}", entry.hash, entry.summary);
    Error::new(Code("expired", Exit::Expired), message)
        .hint("it is safe to send it again")
        .with_details(json!({ "hash": entry.hash, "last_valid": entry.last_valid }))
}
