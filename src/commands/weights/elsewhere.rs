//! Reveals of commits that another program made: with their weights and their salt.

use std::path::Path;

use serde_json::json;

use super::commit::{commit_reveal_disabled, unknown_epochs};
use super::due::refuse_opening;
use super::file;
use super::given::by_uid;
use super::standing::Standing;
use crate::chain::calls::commits::reveal_weights;
use crate::chain::read::commits::Salted;
use crate::chain::read::sender::Sender;
use crate::commands::args::text::read_text;
use crate::commands::sender::may_sign_call;
use crate::commands::too_early::too_early;
use crate::ctx::Ctx;
use crate::domain::commit::{NearMiss, Opening, Window, parse_salt};
use crate::domain::mechanism::MechId;
use crate::domain::units::NetUid;
use crate::domain::weights::{Weight, exact, normalise};
use crate::error::{Code, Error, Exit, Result};
use crate::tx::plan::{Plan, Preview, Spend, Step};
use crate::tx::signer::Signer;

/// A salt is a few numbers.
const MAX_SALT_BYTES: u64 = 64 << 10;

/// Weights and their salt, as they were given. No part of it is printed.
pub struct Given {
    weights: Vec<Weight>,
    salt: Vec<u16>,
}

impl std::fmt::Debug for Given {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("weights with a salt")
    }
}

impl Given {
    /// From the command line and files.
    pub fn read(weights: &[Weight], file: Option<&Path>, salt: &Path) -> Result<Self> {
        let weights = match file {
            Some(path) if path.as_os_str() == "-" && salt.as_os_str() == "-" => {
                return Err(Error::usage("the standard input cannot be both, weights and salt"));
            }
            Some(path) => by_uid(file::read(path)?)?,
            None if weights.is_empty() => {
                return Err(Error::usage("--salt-file needs the weights that it is of")
                    .hint("give them as UID:WEIGHT or with --file, in the order of the commit"));
            }
            None => weights.to_vec(),
        };
        let text = read_text(salt, MAX_SALT_BYTES).map_err(|error| {
            let name = salt.display();
            Error::new(
                Code("salt_file", Exit::Usage),
                format!("the salt in `{name}` cannot be read: {error}"),
            )
            .hint("give a file with the salt, or - for the standard input")
        })?;
        Ok(Self { weights, salt: parse_salt(&text)? })
    }

    /// The one transaction that reveals it.
    pub async fn plan(
        &self,
        cx: &Ctx,
        signer: Signer,
        (netuid, mechanism): (NetUid, MechId),
        version_key: Option<u64>,
    ) -> Result<Plan> {
        // read
        let hotkey = signer.account();
        let (standing, sender) =
            Standing::read(cx, netuid, mechanism, hotkey, Sender(hotkey)).await?;
        let deposit = cx.chain().await?.existential_deposit().await?;

        // decide
        if !standing.rules.commit_reveal {
            return Err(commit_reveal_disabled(netuid));
        }
        let version_key = version_key.unwrap_or(standing.rules.version_key);
        let (opening, at) = self.opening(&standing, version_key)?;
        let commits = &standing.commits.salted;
        let commit = commits.get(at).ok_or_else(|| Error::internal("a commit was lost"))?;
        refuse_window(&standing, commit)?;
        refuse_opening(&standing, &opening)?;
        let call = reveal_weights(netuid, mechanism, &opening);
        let account = may_sign_call(sender, standing.block, (&call.pallet, &call.name))?;

        // say
        let (uid, place, committed) = (standing.neuron.uid, standing.place(), commit.block);
        let mut preview = Preview::default()
            .row("validator", format!("{signer}, UID {uid}"))
            .row("reveals", format!("the weights of block {committed} on {place}"))
            .row("version key", opening.version_key);
        for (uid, value) in opening.weights() {
            preview = preview.row(&format!("uid {uid}"), value);
        }
        if at > 0 {
            let older: Vec<String> =
                commits.iter().take(at).map(|commit| commit.block.to_string()).collect();
            preview = preview.warn(format!(
                "older commits that are not revealed are dropped by it: of block {}",
                older.join(", ")
            ));
        }
        let summary = format!("reveal the weights of block {committed} on {place}");
        let spend = Spend::only_fee(account.spendable(deposit));
        let step = Step { call, signer, summary, spend, fee: None, trades: false, until: None };
        Ok(Plan::one(standing.block, step, preview))
    }

    /// What opens a commit of the queue, and its place there. Whole numbers are tried as they are, then in proportion,
    /// as this program commits them.
    fn opening(&self, standing: &Standing, version_key: u64) -> Result<(Opening, usize)> {
        let queue: Vec<[u8; 32]> =
            standing.commits.salted.iter().map(|commit| commit.hash.0).collect();
        if queue.is_empty() {
            return Err(not_found(standing, true));
        }
        let candidates: Vec<Opening> = [exact(&self.weights), Some(normalise(&self.weights)?)]
            .into_iter()
            .flatten()
            .map(|weights| Opening::new(&weights, self.salt.clone(), version_key))
            .collect();
        let (hotkey, index) = (standing.hotkey, standing.index());
        let misses: Vec<Option<NearMiss>> = candidates
            .iter()
            .map(|opening| {
                opening.nearly_opens(hotkey, index, &queue, &[standing.rules.version_key])
            })
            .collect();
        for opening in candidates {
            let hash = opening.hash(hotkey, index);
            if let Some(at) = queue.iter().position(|known| *known == hash) {
                return Ok((opening, at));
            }
        }
        Err(match misses.into_iter().flatten().next() {
            Some(NearMiss::Version(version)) => wrong_version(version_key, version),
            Some(NearMiss::Order(uids)) => wrong_order(&uids),
            None => wrong_salt(standing, queue.len()),
        })
    }
}

fn refuse_window(standing: &Standing, commit: &Salted) -> Result<()> {
    let epochs = &standing.rules.epochs;
    let index = epochs.index.ok_or_else(unknown_epochs)?;
    let now = epochs.schedule.commit_epoch(index).unwrap_or(index);
    let (block, place) = (commit.block, standing.place());
    match Window::of(commit.epoch, epochs.reveal_period, now) {
        Window::Open => Ok(()),
        Window::Over => {
            let message =
                format!("the weights of block {block} on {place} were not revealed in their epoch");
            Err(Error::refused("commit_expired", message)
                .hint("they never count; commit new ones")
                .with_details(json!({ "commit_hash": commit.hash })))
        }
        Window::Early { epochs: left } => {
            let head = u64::from(standing.block.number);
            let from = epochs.schedule.reveal_block(left);
            let wait = from.map_or(100, |from| from.saturating_sub(head.saturating_add(1)).max(1));
            let message = format!("the weights of block {block} on {place} cannot be revealed yet");
            Err(too_early("reveal_too_early", message, wait, standing.block))
        }
    }
}

/// No commit of the hotkey is there, or none that was made here.
pub fn not_found(standing: &Standing, given: bool) -> Error {
    let (place, commits) = (standing.place(), &standing.commits.salted);
    let error = match commits.last() {
        Some(commit) if !given => {
            let message = format!(
                "no commit on {place} was made from here, and one was elsewhere, in block {}",
                commit.block
            );
            Error::refused("commit_not_found", message)
                .hint("reveal it on the machine that made it, or with its weights and --salt-file")
        }
        _ => Error::refused(
            "commit_not_found",
            format!("no commit of the hotkey waits on {place}"),
        )
        .hint("it was revealed, or its epoch is over; `taoctl weights show` shows what is set"),
    };
    error.with_details(json!({ "netuid": standing.netuid, "commits": commits.len() }))
}

fn wrong_version(given: u64, committed: u64) -> Error {
    let message = format!("these weights were committed with version {committed}, not {given}");
    Error::refused("reveal_wrong_version", message)
        .hint(format!("give --version-key {committed}"))
        .with_details(json!({ "version_key": committed }))
}

fn wrong_order(uids: &[u16]) -> Error {
    let order = uids.iter().map(u16::to_string).collect::<Vec<_>>().join(", ");
    Error::refused("reveal_wrong_order", "these weights were committed in another order of UIDs")
        .hint(format!("give them in this order: {order}"))
        .with_details(json!({ "uids": uids }))
}

fn wrong_salt(standing: &Standing, commits: usize) -> Error {
    let message = format!(
        "none of the {commits} commits on {} has these weights with this salt",
        standing.place()
    );
    Error::refused("reveal_wrong_salt", message)
        .hint("the salt is another one, or a weight is: give the values as they were committed")
        .with_details(json!({ "commits": commits }))
}
