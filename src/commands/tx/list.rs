//! `tx list`: the journal.

use clap::Args;
use jiff::civil::DateTime;
use jiff::{Span, SpanRound, Timestamp, Unit, Zoned};
use serde::Serialize;

use super::submission::Submission;
use crate::chain::shown_url::shown_url;
use crate::chain::{Chain, Hash};
use crate::commands::args::account::AccountArg;
use crate::commands::contract::Query;
use crate::ctx::Ctx;
use crate::error::{Error, Exit, Result};
use crate::output::View;
use crate::output::page::{Page, Table};
use crate::tx::entry::Entry;
use crate::tx::journal::Journal;
use crate::tx::search;

/// List what was sent from this machine, open transactions first
///
/// Open transactions are looked for on the chain again. Without a node the journal is shown as it is.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl tx list
  taoctl tx list --open
  taoctl tx list --account savings --since 7d
  taoctl tx list --all --offline --json")]
pub struct List {
    /// The journals of all chains, not only of the chosen network
    #[arg(long)]
    all: bool,

    /// Only what this account signed
    #[arg(long, value_name = "ACCOUNT")]
    account: Option<AccountArg>,

    /// Only what can still change
    #[arg(long, conflicts_with = "done")]
    open: bool,

    /// Only what is settled
    #[arg(long)]
    done: bool,

    /// Only what was signed since then: 2h, 7d, 2026-01-31, 2026-01-31T12:00Z
    #[arg(long, value_name = "AGE|TIME", value_parser = parse_since)]
    since: Option<Timestamp>,

    /// Show the journal as it is, ask no node
    #[arg(long)]
    offline: bool,
}

/// An age, a day or a time; the last two are local unless they say otherwise.
fn parse_since(text: &str) -> Result<Timestamp, String> {
    let now = Zoned::now();
    let then = match (text.parse::<Span>(), text.parse::<Timestamp>(), text.parse::<DateTime>()) {
        (Ok(age), ..) => now.checked_sub(age.abs()).map(|then| then.timestamp()),
        (_, Ok(time), _) => Ok(time),
        (.., Ok(time)) => time.to_zoned(now.time_zone().clone()).map(|time| time.timestamp()),
        _ => return Err("it is no age like 2h or 7d, and no time like 2026-01-31".to_owned()),
    };
    then.map_err(|error| error.to_string())
}

/// The journal, open entries first, then the newest first.
#[derive(Debug, Serialize)]
pub struct Listing {
    transactions: Vec<Submission>,
    #[serde(skip)]
    now: Timestamp,
}

impl Query for List {
    type View = Listing;

    async fn query(&self, cx: &Ctx) -> Result<Listing> {
        let account = self.account.as_ref().map(|arg| cx.account(Some(arg))).transpose()?;
        if !self.offline {
            look_again(cx).await?;
        }
        let chosen = Chosen::of(cx, self.all).await?;
        let mut entries = Vec::new();
        for journal in chosen.journals(cx)? {
            entries.extend(readable(cx, &journal)?);
        }
        entries.retain(|entry| {
            chosen.has(entry)
                && account.is_none_or(|account| account == entry.signer)
                && (!self.open || entry.is_open())
                && (!self.done || !entry.is_open())
                && self.since.is_none_or(|since| since <= entry.signed_at)
        });
        entries.sort_by_key(|entry| (!entry.is_open(), std::cmp::Reverse(entry.signed_at)));
        let transactions = entries.iter().map(Submission::from).collect();
        Ok(Listing { transactions, now: Timestamp::now() })
    }
}

/// What can be read of a journal; what cannot is a warning, because nothing is sent here.
fn readable(cx: &Ctx, journal: &Journal) -> Result<Vec<Entry>> {
    let (entries, errors) = journal.all_readable()?;
    for error in errors {
        cx.output().warn(&Error::from(error).to_string());
    }
    Ok(entries)
}

/// Settles the open entries of the connected chain, as far as that is possible now.
async fn look_again(cx: &Ctx) -> Result<()> {
    let journal = match cx.journal().await {
        Ok(journal) => journal,
        Err(error) if error.code().1 == Exit::Unreachable => {
            cx.output().warn(&format!("{error}; this is what is known without it"));
            return Ok(());
        }
        Err(error) => return Err(error),
    };
    let chain: &Chain = cx.chain().await?;
    let (entries, _) = journal.all_readable()?;
    let open: Vec<Entry> = entries.into_iter().filter(|entry| !entry.is_settled()).collect();
    match search::settle_all(chain, &journal, open.clone()).await {
        Ok(settled) => {
            let pairs = open.iter().zip(&settled);
            let moved = pairs.filter_map(|(before, after)| search::moved(before, after));
            moved.for_each(|text| cx.output().warn(&text));
        }
        Err(error) => cx.output().warn(&format!("{error}; what is open stays as it was")),
    }
    Ok(())
}

/// Which entries are of the chosen network.
enum Chosen {
    Every,
    /// The chain is known.
    Chain(Hash),
    /// It is not: what was sent to one of these URLs.
    Urls(Vec<String>),
}

impl Chosen {
    async fn of(cx: &Ctx, all: bool) -> Result<Self> {
        if all {
            return Ok(Self::Every);
        }
        let network = cx.network()?;
        Ok(match (cx.connected_genesis(), network.genesis) {
            (Some(genesis), _) | (None, Some(genesis)) => Self::Chain(genesis),
            (None, None) => Self::Urls(network.urls().map(shown_url).collect()),
        })
    }

    fn journals(&self, cx: &Ctx) -> Result<Vec<Journal>> {
        Ok(match self {
            Self::Chain(genesis) => vec![Journal::open(&cx.state_folder(), *genesis)?],
            Self::Every | Self::Urls(_) => Journal::all(&cx.state_folder())?,
        })
    }

    fn has(&self, entry: &Entry) -> bool {
        match self {
            Self::Every => true,
            Self::Chain(genesis) => entry.genesis == *genesis,
            Self::Urls(urls) => urls.contains(&entry.endpoint),
        }
    }
}

impl View for Listing {
    fn render(&self, page: &mut Page) {
        let titles = ["sent", "network", "signer", "what", "state", "hash", "id"];
        let mut table = Table::new(&titles);
        for sent in &self.transactions {
            let state = match (sent.block, &sent.error) {
                (Some(block), Some(error)) => format!("failed in {}: {error}", block.number),
                (Some(block), None) => format!("{} {}", sent.state.word(), block.number),
                (None, Some(error)) => format!("refused: {error}"),
                (None, None) => sent.state.word().to_owned(),
            };
            table.row([
                sent.signed_at.map(|then| self.age(then)).unwrap_or_default(),
                sent.network.clone(),
                sent.signer.to_string(),
                sent.summary.clone(),
                state,
                sent.hash.to_string(),
                sent.id.clone().unwrap_or_default(),
            ]);
        }
        page.table(table, "nothing was sent");
    }
}

impl Listing {
    /// `2026-01-31 12:00 (3h 5m ago)`.
    fn age(&self, then: Timestamp) -> String {
        let local = then.to_zoned(jiff::tz::TimeZone::system()).strftime("%F %T").to_string();
        let round = SpanRound::new().smallest(Unit::Second).largest(Unit::Hour);
        match then.until(self.now).and_then(|age| age.round(round)) {
            Ok(age) => format!("{local} ({age:#} ago)"),
            Err(_) => local,
        }
    }
}
