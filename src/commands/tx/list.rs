//! `tx list`: the journal.

use std::cmp::Reverse;
use std::time::Duration;

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
use crate::output::short::{self, Names};
use crate::tx::entry::Entry;
use crate::tx::journal::Journal;
use crate::tx::search;

/// List what was sent from this machine, open transactions first
///
/// Open transactions are looked for on the chain again, for as long as half of --timeout and at most ten seconds.
/// Without an answer the journal is shown as it is. What is pending is still valid and in no block yet; in JSON it is
/// `unknown`, as before the look. On a terminal the newest 20 are shown; `tx show` has the rest of each.
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

    /// Show at most so many; 0 is all [default: 20 on a terminal, else all]
    #[arg(long, value_name = "N")]
    limit: Option<usize>,

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

/// Rows that a terminal shows of a long journal.
const USUAL: usize = 20;
/// The longest look for open transactions.
const LOOK: Duration = Duration::from_secs(10);

/// The journal, open entries first, then the newest first.
#[derive(Debug, Serialize)]
pub struct Listing {
    transactions: Vec<Submission>,
    #[serde(skip)]
    limit: Option<usize>,
    /// How many --limit left out.
    #[serde(skip)]
    left_out: usize,
    /// What is said of no transactions.
    #[serde(skip)]
    empty: String,
    /// The chain where open ones were looked for.
    #[serde(skip)]
    looked_at: Option<Hash>,
    #[serde(skip)]
    names: Names,
    #[serde(skip)]
    all: bool,
    #[serde(skip)]
    now: Timestamp,
}

impl Query for List {
    type View = Listing;

    async fn query(&self, cx: &Ctx) -> Result<Listing> {
        let account = self.account.as_ref().map(|arg| cx.account(Some(arg))).transpose()?;
        let has_looked = !self.offline && looked_in_time(cx).await?;
        let chosen = Chosen::of(cx, self.all).await?;
        let mut entries = Vec::new();
        for journal in chosen.journals(cx)? {
            entries.extend(readable(cx, &journal)?);
        }
        entries.retain(|entry| chosen.has(entry));
        let empty = match entries.is_empty() {
            true => self.none_here(cx, &chosen)?,
            false if self.open => "no open transactions".to_owned(),
            false => "nothing that was sent fits".to_owned(),
        };
        entries.retain(|entry| {
            account.is_none_or(|account| account == entry.signer)
                && (!self.open || entry.is_open())
                && (!self.done || !entry.is_open())
                && self.since.is_none_or(|since| since <= entry.signed_at)
        });
        entries.sort_by_key(|entry| (!entry.is_open(), Reverse(entry.signed_at)));
        let mut transactions: Vec<_> = entries.iter().map(Submission::from).collect();
        let most = self.limit.filter(|limit| *limit > 0).unwrap_or(usize::MAX);
        let left_out = transactions.len().saturating_sub(most);
        transactions.truncate(most);
        Ok(Listing {
            transactions,
            limit: self.limit,
            left_out,
            empty,
            looked_at: cx.connected_genesis().filter(|_| has_looked),
            names: cx.account_names(),
            all: self.all,
            now: Timestamp::now(),
        })
    }
}

impl List {
    /// Nothing was sent there; what other chains have may be what is looked for.
    fn none_here(&self, cx: &Ctx, chosen: &Chosen) -> Result<String> {
        let (mut others, mut open) = (0_usize, 0_usize);
        if !self.all {
            for journal in Journal::all(&cx.state_folder())? {
                let (entries, _) = journal.all_readable()?;
                let elsewhere = entries.iter().filter(|entry| !chosen.has(entry));
                for entry in elsewhere {
                    others += 1;
                    open += usize::from(entry.is_open());
                }
            }
        }
        Ok(match (others, self.open) {
            (_, true) if open == 0 => "no open transactions".to_owned(),
            (0, _) => "nothing was sent".to_owned(),
            (1, _) => {
                format!("nothing was sent on this chain; --all shows 1 other, {open} of them open")
            }
            (_, _) => {
                format!(
                    "nothing was sent on this chain; --all shows {others} others, {open} of them open"
                )
            }
        })
    }
}

/// Whether the open entries were looked for: a node that does not answer must not keep the journal from being shown.
async fn looked_in_time(cx: &Ctx) -> Result<bool> {
    let patience = (cx.config().timeout() / 2).min(LOOK);
    match tokio::time::timeout(patience, look_again(cx)).await {
        Ok(looked) => looked,
        Err(_) => {
            let seconds = patience.as_secs_f32();
            cx.output().warn(&format!(
                "the node gave no answer in {seconds:.0} s; this is what is known without it"
            ));
            Ok(false)
        }
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

/// Settles the open entries of the connected chain, as far as that is possible now; whether it was.
async fn look_again(cx: &Ctx) -> Result<bool> {
    let journal = match cx.journal().await {
        Ok(journal) => journal,
        Err(error) if error.code().1 == Exit::Unreachable => {
            cx.output().warn(&format!("{error}; this is what is known without it"));
            return Ok(false);
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
            Ok(true)
        }
        Err(error) => {
            cx.output().warn(&format!("{error}; what is open stays as it was"));
            Ok(false)
        }
    }
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
        let Some(_) = page.width() else { return page.table(self.whole(), &self.empty) };
        let usual = if self.limit.is_some() { usize::MAX } else { USUAL };
        let shown = self.transactions.len().min(usual);
        page.table(self.compact(shown), &self.empty);
        match self.left_out + self.transactions.len() - shown {
            0 => {}
            more => page.line(format!("… and {more} more: --limit 0")),
        }
    }
}

impl Listing {
    /// For a pipe.
    fn whole(&self) -> Table {
        let titles = ["sent", "network", "signer", "what", "state", "hash", "id"];
        let mut table = Table::new(&titles);
        for sent in &self.transactions {
            let state = match &sent.error {
                Some(error) => format!("{}: {error}", self.state(sent)),
                None => self.state(sent),
            };
            table.row([
                sent.signed_at.map(|then| self.time(then)).unwrap_or_default(),
                sent.network.clone(),
                sent.signer.to_string(),
                sent.what(),
                state,
                sent.hash.to_string(),
                sent.id.clone().unwrap_or_default(),
            ]);
        }
        table
    }

    /// For a person: what tells one from the other.
    fn compact(&self, shown: usize) -> Table {
        let mut titles = vec!["age>", "state", "what", "?signer", "hash"];
        if self.all {
            titles.push("?network");
        }
        let mut table = Table::new(&titles);
        for sent in self.transactions.iter().take(shown) {
            let hash = sent.hash.to_string();
            let mut cells = vec![
                sent.signed_at.map(|then| self.age(then)).unwrap_or_default(),
                self.state(sent),
                short::accounts_in(&sent.what(), &self.names),
                short::account(sent.signer, &self.names),
                format!("{}…", hash.get(..10).unwrap_or_default()),
            ];
            cells.extend(self.all.then(|| sent.network.clone()));
            table.row(cells);
        }
        table
    }

    /// `final 5213000`, `failed in 5213000`, `pending`.
    fn state(&self, sent: &Submission) -> String {
        let word = sent.state.word(self.looked_at == Some(sent.genesis));
        match sent.block {
            Some(block) if sent.error.is_some() => format!("{word} in {}", block.number),
            Some(block) => format!("{word} {}", block.number),
            None => word.to_owned(),
        }
    }

    /// `2026-01-31 12:00:00 (3h 5m ago)`.
    fn time(&self, then: Timestamp) -> String {
        let local = then.to_zoned(jiff::tz::TimeZone::system()).strftime("%F %T").to_string();
        let round = SpanRound::new().smallest(Unit::Second).largest(Unit::Hour);
        match then.until(self.now).and_then(|age| age.round(round)) {
            Ok(age) => format!("{local} ({age:#} ago)"),
            Err(_) => local,
        }
    }

    /// `5m`, `3h`, `12d`.
    fn age(&self, then: Timestamp) -> String {
        match self.now.duration_since(then).as_secs() {
            seconds @ ..60 => format!("{}s", seconds.max(0)),
            seconds @ ..3_600 => format!("{}m", seconds / 60),
            seconds @ ..86_400 => format!("{}h", seconds / 3_600),
            seconds => format!("{}d", seconds / 86_400),
        }
    }
}
