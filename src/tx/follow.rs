//! From the submission to the outcome: over one connection while it lasts, by search when it breaks.

use std::time::Duration;

use serde_json::json;
use tokio::time::Instant;

use crate::chain::head::{Found, Header};
use crate::chain::rejection::Rejection;
use crate::chain::submit::Watch;
use crate::chain::{self, Chain, Pin};
use crate::error::{Code, Error, Exit, Result};

use super::Ui;
use super::entry::{Entry, Inclusion, State};
use super::journal::Journal;
use super::late;
use super::news::{self, News};
use super::receipt::Outcome;
use super::rival;
use super::scan::{Finding, Scan};
use super::search::{self, Lost};

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
    let is_late = late::is_over(chain, &entry, &sent).await;
    let sent = match sent {
        Err(chain::Error::Rejected(rejection)) if rejection.fits_included() || is_late => {
            second_look(chain, &entry, rejection).await.map(|()| None)
        }
        sent => sent,
    };
    match sent {
        Ok(watch) => Ok(Watched { entry, watch }),
        Err(chain::Error::Rejected(rejection)) => {
            let error = match is_late {
                true => late::too_late(&entry),
                false => rival::refusal(chain, journal, &entry, rejection.clone()).await,
            };
            let reason = if is_late { late::TOO_LATE.to_owned() } else { rejection.to_string() };
            entry.state = State::Refused { reason, proven: false };
            keep(journal, ui, &entry);
            ui.settled(entry.hash);
            Err(error)
        }
        Err(error) if follow => {
            ui.warn(&format!("{error}; looking for it on the chain"));
            Ok(Watched { entry, watch: None })
        }
        // Nobody looks for it afterwards: once more, the same bytes.
        Err(error) => match chain.reconnect().await {
            Ok(fresh) if fresh.submit(&signed).await.is_ok() => Ok(Watched { entry, watch: None }),
            _ => Err(error.into()),
        },
    }
}

/// A refusal stands if no block has the transaction, and where its nonce is in use, another one that has it.
async fn second_look(chain: &Chain, entry: &Entry, rejection: Rejection) -> chain::Result<()> {
    let unclear = |source| chain::Error::Unanswered { hash: entry.hash, source: Box::new(source) };
    let mut scan = Scan::new([entry]);
    match scan.look(chain).await.map(|found| found.first().copied()) {
        Ok(Some(Finding::Included(..))) => Ok(()),
        Ok(Some(Finding::Pending)) if scan.carrier(entry).is_some() => Ok(()),
        Ok(Some(Finding::Pending)) if scan.rival(entry).is_none() => {
            match chain.signing(entry.signer).await {
                // A node that has not seen the block yet does not have it either.
                Ok(now) if now.nonce > entry.first_nonce() => {
                    Err(unclear(chain::Error::Rejected(rejection)))
                }
                Ok(_) => Err(chain::Error::Rejected(rejection)),
                Err(error) => Err(unclear(error)),
            }
        }
        Ok(_) => Err(chain::Error::Rejected(rejection)),
        Err(error) => Err(unclear(error)),
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

/// The same of several; `network` is what has to be typed to reach their chain.
pub fn all_unknown(why: &str, hashes: &[chain::Hash], network: Option<&str>) -> Error {
    let count = hashes.len();
    let wait = match network {
        Some(network) => format!("`taoctl tx wait --all -n {network}`"),
        None => "`taoctl tx wait --all`".to_owned(),
    };
    let message = format!("{why}; of {count} transactions the outcome is not known yet");
    let names = hashes.iter().map(|hash| format!("not known yet: {hash}"));
    names
        .fold(Error::new(Code("outcome_unknown", Exit::Unknown), message), Error::hint)
        .hint(format!("{wait} goes on; do not send them again"))
        .with_details(json!({ "hashes": hashes }))
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
    let news = match watch {
        Some(watch) => news::until(chain, ui, &entry, watch, finalized).await,
        None => News::Silence,
    };
    if let News::In(found, is_final) = news
        && let Progress::Done(outcome) =
            record(chain, journal, ui, &mut entry, found, is_final).await?
    {
        return Ok(*outcome);
    }
    // Only where the pool did not want the bytes it is too early to send them again.
    let offered = matches!(news, News::Refused).then_some(entry.anchor.number);
    let mut pursuit = Pursuit::new(&entry, finalized, offered);
    let (mut connection, mut pause) = (None, PAUSE);
    loop {
        let chain = connection.as_ref().unwrap_or(chain);
        match pursuit.look_again(chain, journal, ui, &mut entry).await? {
            Progress::Done(outcome) => return Ok(*outcome),
            Progress::Waiting => pause = PAUSE,
            Progress::Away => {
                ui.waiting(Some("the node is away; trying again"));
                match chain.reconnect().await {
                    Ok(fresh) => connection = Some(fresh),
                    Err(_) => pause = (pause * 2).min(LONGEST_PAUSE),
                }
                pursuit.offered = None;
            }
        }
        tokio::time::sleep(pause).await;
    }
}

/// Between two looks at the head of the chain.
const PAUSE: Duration = Duration::from_millis(500);
/// Between two attempts to reach a node that is away.
const LONGEST_PAUSE: Duration = Duration::from_secs(8);
/// So long without a new head the node counts as away: five blocks of a public network.
const STUCK: Duration = Duration::from_secs(60);
/// After so many blocks without it the same bytes are sent again: the node may have lost them.
const OFFER_BLOCKS: u32 = 8;

/// What a look has brought.
enum Progress {
    Done(Box<Outcome>),
    Waiting,
    Away,
}

/// Looking for one transaction at each new head, whatever connection there is.
struct Pursuit {
    finalized: bool,
    scan: Scan,
    head: Option<(Header, Pin)>,
    /// When a head was seen that was not the one before, or the node was changed.
    moved: Instant,
    /// The block that had it when it was looked at before.
    block: Option<Pin>,
    /// The head when the bytes were sent last; `None`: the node may not have them.
    offered: Option<u32>,
    refused: bool,
    /// Whether it was told that the carrier is in a block, and what it carries is not.
    is_left_behind: bool,
}

impl Pursuit {
    fn new(entry: &Entry, finalized: bool, offered: Option<u32>) -> Self {
        let block = match &entry.state {
            State::Included { inclusion } => Some(inclusion.block),
            _ => None,
        };
        let (scan, head) = (Scan::new([entry]), None);
        let (moved, refused, is_left_behind) = (Instant::now(), false, false);
        Self { finalized, scan, head, moved, block, offered, refused, is_left_behind }
    }

    /// Looks at the blocks if there is a new one.
    async fn look_again(
        &mut self,
        chain: &Chain,
        journal: &Journal,
        ui: &dyn Ui,
        entry: &mut Entry,
    ) -> Result<Progress> {
        let Ok(now) = tokio::try_join!(chain.best_header(), chain.finalized()) else {
            return Ok(Progress::Away);
        };
        if self.head != Some(now) {
            self.moved = Instant::now();
        } else if self.moved.elapsed() >= STUCK {
            self.moved = Instant::now();
            return Ok(Progress::Away);
        }
        if self.head == Some(now) && self.offered.is_some() {
            return Ok(Progress::Waiting);
        }
        let Ok(findings) = self.scan.look(chain).await else { return Ok(Progress::Away) };
        let finding = findings.first().copied().unwrap_or(Finding::Pending);
        self.tell_moved(ui, finding);
        match finding {
            Finding::Included(found, is_final) if is_final || !self.finalized => {
                return record(chain, journal, ui, entry, found, is_final).await;
            }
            Finding::Included(..) => ui.waiting(Some("in a block; waiting for it to be final")),
            Finding::Pending => {
                self.tell_pending(ui, entry);
                if !self.sent_again(chain, ui, entry, now.0.number).await {
                    return Ok(Progress::Away);
                }
            }
            Finding::Expired => {
                let carrier = self.scan.carrier(entry);
                entry.carrier = search::carrier_of(chain, entry, carrier).await;
                entry.state = State::Expired;
                keep(journal, ui, entry);
                ui.settled(entry.hash);
                return Err(ended_early(chain, entry, now.1).await);
            }
            Finding::NonceTaken(by) => {
                let carrier = self.scan.carrier(entry);
                entry.carrier = search::carrier_of(chain, entry, carrier).await;
                entry.state = State::NonceTaken { by };
                keep(journal, ui, entry);
                ui.settled(entry.hash);
                return Err(rival::nonce_taken(journal, entry, by));
            }
        }
        self.head = Some(now);
        Ok(Progress::Waiting)
    }

    /// In no block; but perhaps its carrier is, and what that had inside went nowhere.
    fn tell_pending(&mut self, ui: &dyn Ui, entry: &Entry) {
        let Some(Found { block: Pin { number, .. }, .. }) = self.scan.carrier(entry) else {
            return ui.waiting(Some("not in a block yet"));
        };
        let last = entry.last_valid;
        ui.waiting(Some(&format!("its carrier is in block {number} without it")));
        if !std::mem::replace(&mut self.is_left_behind, true) {
            ui.warn(&format!(
                "block {number} has the carrier and not what it carries, which may come until block {last}"
            ));
        }
    }

    fn tell_moved(&mut self, ui: &dyn Ui, finding: Finding) {
        let now = match finding {
            Finding::Included(found, _) => Some(found.block),
            _ => None,
        };
        if let Some(left) = self.block.filter(|block| now != Some(*block)) {
            ui.warn(&format!("block {}, which had it, left the chain", left.number));
        }
        self.block = now;
    }

    /// The same bytes, never others, where the node may have lost them. `false`: it did not answer.
    async fn sent_again(&mut self, chain: &Chain, ui: &dyn Ui, entry: &Entry, head: u32) -> bool {
        let is_due = |offered: u32| head.saturating_sub(offered) >= OFFER_BLOCKS;
        if !self.offered.is_none_or(is_due) {
            return true;
        }
        match chain.submit(&entry.signed()).await {
            Ok(()) => {}
            Err(chain::Error::Rejected(why)) => {
                let is_over = why.fits_expired() && head >= entry.last_valid;
                if !why.fits_included() && !is_over && !self.refused {
                    ui.note(&format!("the node does not take it again ({why}); the blocks tell"));
                    self.refused = true;
                }
            }
            Err(_) => return false,
        }
        self.offered = Some(head);
        true
    }
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
    if let Ok(outcome) = &outcome {
        entry.carrier.clone_from(&outcome.carrier);
    }
    keep(journal, ui, entry);
    Ok(Progress::Done(Box::new(outcome?)))
}

/// The error of a transaction whose era ended without it.
pub fn expired(entry: &Entry) -> Error {
    let message =
        format!("transaction {} expired and was never included: {}", entry.hash, entry.summary);
    let error = Error::new(Code("expired", Exit::Expired), message)
        .hint("it is safe to send it again")
        .with_details(json!({ "hash": entry.hash, "last_valid": entry.last_valid }));
    match &entry.carrier {
        Some(carrier) => {
            error.hint(carrier.alone()).with_more_details(json!({ "carrier": carrier }))
        }
        None => error,
    }
}

/// The same, with the reason where its era is not over: a signature covers the version of the runtime.
async fn ended_early(chain: &Chain, entry: &Entry, finalized: Pin) -> Error {
    let error = expired(entry);
    if finalized.number >= entry.last_valid {
        return error;
    }
    let signed = entry.spec_version;
    match chain.spec_after(Some(finalized.hash)).await {
        Ok(now) if now > signed => error
            .because(&format!("the chain was upgraded from {signed} to {now} meanwhile"), &[])
            .with_more_details(json!({ "signed_for": signed, "runtime": now })),
        _ => error,
    }
}
