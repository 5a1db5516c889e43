//! From the submission to the outcome: over one connection while it lasts, by search when it breaks.

use std::time::Duration;

use futures::StreamExt as _;
use serde_json::json;

use crate::chain::submit::{Status, Watch};
use crate::chain::{self, Chain};
use crate::error::{Code, Error, Exit, Result};

use super::Ui;
use super::journal::{Entry, Inclusion, Journal, State};
use super::receipt::Outcome;
use super::search::{self, Finding};

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

/// Sends recorded bytes. A clear refusal of the node is an error; a missing answer is not the end.
pub async fn submit(
    chain: &Chain,
    journal: &Journal,
    ui: &dyn Ui,
    mut entry: Entry,
) -> Result<Watched> {
    let bytes = entry.decoded_bytes()?;
    match chain.submit_and_watch(&bytes).await {
        Ok(watch) => Ok(Watched { entry, watch: Some(watch) }),
        Err(chain::Error::Rejected(rejection)) if rejection.is_already_known() => {
            Ok(Watched { entry, watch: None })
        }
        Err(chain::Error::Rejected(rejection)) => {
            entry.state = State::Refused { reason: rejection.to_string() };
            journal.update(&entry)?;
            ui.submitting(None);
            Err(chain::Error::Rejected(rejection).into())
        }
        Err(error) => {
            ui.warn(&format!("{}; looking for the transaction on the chain", Error::from(error)));
            Ok(Watched { entry, watch: None })
        }
    }
}

/// Waits until a block, or a final block, has it; whatever breaks on the way.
pub async fn wait(
    chain: &Chain,
    journal: &Journal,
    ui: &dyn Ui,
    watched: Watched,
    finalized: bool,
) -> Result<Outcome> {
    let Watched { mut entry, watch } = watched;
    ui.waiting(Some("waiting for a block"));
    if let Some(watch) = watch
        && let Some((block, index, is_final)) = watch_until(chain, ui, &entry, watch, finalized).await?
    {
        return record(chain, journal, entry, block, index, is_final).await;
    }
    let mut connection = None;
    let mut pause = Duration::from_millis(500);
    loop {
        let chain = connection.as_ref().unwrap_or(chain);
        match search::look(chain, &entry).await {
            Ok(Finding::Included { block, index, finalized: is_final }) if is_final || !finalized => {
                return record(chain, journal, entry, block, index, is_final).await;
            }
            Ok(Finding::Included { .. }) => ui.waiting(Some("in a block; waiting for it to be final")),
            Ok(Finding::Pending) => ui.waiting(Some("not in a block yet")),
            Ok(Finding::Expired) => {
                entry.state = State::Expired;
                journal.update(&entry)?;
                ui.submitting(None);
                return Err(expired(&entry));
            }
            Err(error) if error.code().1 == Exit::Unreachable => {
                ui.waiting(Some("the node is away; trying again"));
                if let Ok(fresh) = chain.reconnect().await {
                    connection = Some(fresh);
                    continue;
                }
                pause = (pause * 2).min(Duration::from_secs(8));
            }
            Err(error) => return Err(error),
        }
        tokio::time::sleep(pause).await;
    }
}

/// Follows the node's own news of it; `None` when they end without a block.
async fn watch_until(
    chain: &Chain,
    ui: &dyn Ui,
    entry: &Entry,
    mut watch: Watch,
    finalized: bool,
) -> Result<Option<(chain::Pin, u32, bool)>> {
    while let Some(Ok(status)) = watch.next().await {
        let (hash, is_final) = match status {
            Status::InBlock(hash) if !finalized => (hash, false),
            Status::Finalized(hash) => (hash, true),
            Status::InBlock(_) => {
                ui.waiting(Some("in a block; waiting for it to be final"));
                continue;
            }
            Status::Waiting => continue,
            // The node no longer knows; the chain does.
            Status::Lost(_) => return Ok(None),
        };
        let Ok(block) = chain.block(hash).await else { return Ok(None) };
        let index = block.index_of(&entry.hash);
        return Ok(index.map(|index| (block.pin, index, is_final)));
    }
    Ok(None)
}

async fn record(
    chain: &Chain,
    journal: &Journal,
    mut entry: Entry,
    block: chain::Pin,
    index: u32,
    finalized: bool,
) -> Result<Outcome> {
    let outcome = search::read_outcome(chain, &entry.hash, block, index, finalized).await?;
    entry.state = State::Included { inclusion: Inclusion::from(&outcome) };
    journal.update(&entry)?;
    Ok(outcome)
}

/// The error of a transaction that is proven to be in no block.
pub fn expired(entry: &Entry) -> Error {
    Error::new(
        Code("expired", Exit::Expired),
        format!("transaction {} expired and was never included: {}", entry.hash, entry.summary),
    )
    .hint("it is safe to send it again")
    .with_details(json!({ "hash": entry.hash, "last_valid": entry.last_valid }))
}
