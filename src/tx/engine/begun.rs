//! A command of several steps that was stopped between two of them: what its first steps did.

use futures::future::try_join_all;
use serde_json::json;

use crate::chain::Hash;
use crate::error::{Error, Result};

use super::Engine;
use super::turn::Turn;
use crate::tx::entry::{Entry, State, Verdict};
use crate::tx::progress::Progress;
use crate::tx::rival;
use crate::tx::search;

impl Engine<'_> {
    /// The steps that earlier runs of this command made, if it did not come to its end; none with `--again`.
    ///
    /// # Errors
    /// `already_sent` while the fate of one of them is open, `result_unknown` where the node has lost what it did.
    pub async fn begun(&self) -> Result<Progress> {
        let Some(run) = self.options.run_key() else { return Ok(Progress::default()) };
        let (noted, newest) = self.journal.newest_step(&run)?;
        let mut progress = Progress::behind(noted);
        let Some(newest) = newest.filter(|_| !self.options.again) else { return Ok(progress) };
        let entries = self.steps_up_to(newest)?;
        let entries = search::settle_all(self.chain, &self.journal, entries).await?;
        let entries = entries.into_iter().map(|entry| self.done_by_the_same(entry));
        let entries = try_join_all(entries).await?;
        if entries.last().is_some_and(is_end) {
            self.journal.end_run(&run)?;
            return Ok(Progress::default());
        }
        for entry in &entries {
            let independent = entry.place.is_some_and(|place| place.independent);
            let State::Included { .. } = entry.state else {
                if entry.state == State::Unknown {
                    return Err(self.still_open(entry));
                }
                break;
            };
            match search::outcome(self.chain, entry).await {
                Ok(outcome) if outcome.failure().is_some() && !independent => break,
                Ok(outcome) => progress.add_earlier(&entry.summary, outcome),
                // What is left does not depend on it.
                Err(error) if independent => self.ui.warn(&error.to_string()),
                Err(error) => return Err(error.hint("--again begins anew")),
            }
        }
        if let Some(last) = progress.last() {
            let (made, hash, block) = (progress.len(), last.hash, last.block.number);
            let steps = if made == 1 { "step 1 was" } else { "the first steps were" };
            self.ui.note(&format!(
                "{steps} made before, up to block {block} ({hash}); going on with step {}; --again begins anew",
                made.saturating_add(1)
            ));
        }
        Ok(progress)
    }

    /// A step, or what was refused before it, had the same nonce and did the same: that was taken all the same.
    async fn done_by_the_same(&self, entry: Entry) -> Result<Entry> {
        if let State::NonceTaken { by } = entry.state
            && let Some(same) = rival::done_by(&self.journal, &entry, by)
        {
            return search::settle(self.chain, &self.journal, same).await;
        }
        Ok(entry)
    }

    /// Under the lock of the account: whether the same command was typed twice, and the other one has made a step of it.
    pub(super) fn refuse_another_run(&self, turn: &Turn, noted: Option<Hash>) -> Result<()> {
        let Some(run) = self.options.run_key().filter(|_| turn.place(None).is_some()) else {
            return Ok(());
        };
        let (now, _) = self.journal.newest_step(&run)?;
        if now == noted {
            return Ok(());
        }
        let message = "the same command was typed twice, and the other one goes on with it";
        let error = Error::refused("run_elsewhere", message)
            .hint("nothing more is sent here: wait for the other one, or look at `taoctl tx list`");
        Err(error.with_details(json!({ "hash": now })))
    }

    /// A step with those before it, in order.
    fn steps_up_to(&self, newest: Entry) -> Result<Vec<Entry>> {
        let mut entries = vec![newest];
        while let Some(before) = entries.last().and_then(|entry| entry.place?.after) {
            let entry = self.journal.find(before)?;
            entries.push(entry.ok_or_else(|| {
                Error::refused("journal_incomplete", format!("the journal has lost {before}"))
                    .hint("--again begins anew; look at the positions before")
            })?);
        }
        entries.reverse();
        Ok(entries)
    }
}

/// Whether nothing is left after it.
fn is_end(entry: &Entry) -> bool {
    let failed = match &entry.state {
        State::Included { inclusion } => matches!(inclusion.result, Verdict::Failed { .. }),
        _ => return false,
    };
    entry.rest == 0 && (!failed || entry.place.is_some_and(|place| place.independent))
}
