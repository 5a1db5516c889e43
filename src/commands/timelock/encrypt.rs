//! `timelock encrypt`: a file that nobody opens before its time.

use std::io::IsTerminal as _;
use std::path::PathBuf;

use clap::Args;
use jiff::civil::DateTime;
use jiff::{Span, SpanRelativeTo, Timestamp, Zoned};
use serde::Serialize;
use zeroize::Zeroizing;

use super::opening::Opening;
use super::place::{Place, Written, read_message};
use crate::chain::timelock::seal;
use crate::commands::beacon::{self, Known};
use crate::commands::contract::Action;
use crate::ctx::Ctx;
use crate::domain::timelock::{Locked, TimelockError};
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::Page;

/// Encrypt a file for a later time
///
/// Nobody can open it before, you neither: the key is a signature that the beacon publishes then. Nobody can take it
/// back either: what is given away opens when its time has come.
///
/// On finney and test the beacon is drand quicknet, which is known here: --round and --at ask no node. --in and
/// --in-blocks count from the clock of the chain. On other networks the beacon is that of the chain. The official
/// packages open such files, and theirs open here.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl timelock encrypt bid.txt --at 2026-12-01T12:00Z
  taoctl timelock encrypt bid.txt --in 2h --out bid.tlock
  taoctl timelock encrypt - --round 30000000 --out bid.tlock")]
pub struct Encrypt {
    /// What to encrypt, at most 16 MiB; - is the standard input
    #[arg(value_name = "FILE|-")]
    file: PathBuf,

    #[command(flatten)]
    when: When,

    /// The file to write, which must not exist; - is the standard output [default: FILE.tlock]
    #[arg(long, value_name = "FILE|-")]
    out: Option<PathBuf>,
}

/// One of four ways to say when.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
struct When {
    /// Not before this time: 2026-12-01T12:00Z, or 2026-12-01 in local time
    #[arg(long, value_name = "TIME", value_parser = parse_time)]
    at: Option<Timestamp>,

    /// Not before so much time has passed: 90s, 30m, 2h, 7d
    #[arg(long = "in", value_name = "TIME", value_parser = parse_delay)]
    delay: Option<u64>,

    /// Not before so many blocks were made, as fast as they are made now
    #[arg(long, value_name = "N")]
    in_blocks: Option<u64>,

    /// With this round of the beacon
    #[arg(long, value_name = "N")]
    round: Option<u64>,
}

/// A time; local unless it says otherwise.
fn parse_time(text: &str) -> Result<Timestamp, String> {
    let wrong = || format!("`{text}` is no time like 2026-12-01T12:00Z");
    if let Ok(time) = text.parse::<Timestamp>() {
        return Ok(time);
    }
    let time = text.parse::<DateTime>().map_err(|_| wrong())?;
    let local = time.to_zoned(Zoned::now().time_zone().clone()).map_err(|_| wrong())?;
    Ok(local.timestamp())
}

/// In milliseconds.
fn parse_delay(text: &str) -> Result<u64, String> {
    let span: Option<Span> = text.parse().ok();
    let time = span.and_then(|span| span.to_duration(SpanRelativeTo::days_are_24_hours()).ok());
    let time = time.and_then(|time| u64::try_from(time.as_millis()).ok());
    time.ok_or_else(|| format!("`{text}` is no time like 90s, 30m, 2h or 7d"))
}

/// A file was encrypted.
#[derive(Serialize)]
pub struct Encrypted {
    out: Written,
    /// Of what was written.
    bytes: usize,
    #[serde(flatten)]
    opening: Opening,
}

impl Action for Encrypt {
    type View = Encrypted;

    async fn act(&self, cx: &Ctx) -> Result<Encrypted> {
        // resolve
        let place = Place::of_encrypted(self.out.as_deref(), &self.file)?;
        if matches!(place, Place::Stdout) && !cx.output().json() && std::io::stdout().is_terminal()
        {
            return Err(Error::usage("a ciphertext is nothing for a terminal")
                .hint("write it with --out FILE, or pipe it into a program"));
        }
        if self.when.round == Some(0) {
            return Err(TimelockError::RoundZero.into());
        }
        let message = read_message(&self.file)?;

        // read, decide
        let (known, round) = self.when.round(cx).await?;
        let opening = Opening::new(&known.beacon, round, known.now);
        if opening.is_past() {
            let text = "that round is published already: whoever has the file can open it now";
            cx.output().warn(text);
        }

        // say
        let ciphertext = seal(&known.beacon.key, round, &message)?;
        let bytes = Zeroizing::new(Locked { ciphertext, round }.encode());
        Ok(Encrypted { bytes: bytes.len(), out: place.write(bytes)?, opening })
    }
}

impl When {
    /// The first round that is not published before what was asked for.
    async fn round(&self, cx: &Ctx) -> Result<(Known, u64)> {
        let (known, moment) = match (self.at, self.delay, self.in_blocks, self.round) {
            (Some(time), ..) => {
                let moment = u64::try_from(time.as_millisecond()).unwrap_or_default();
                (beacon::known(cx).await?, moment)
            }
            (_, Some(delay), ..) => {
                let stored = beacon::of_chain(cx).await?.value;
                let moment = beacon::time(&stored)?.saturating_add(delay);
                (Known::from(stored), moment)
            }
            (_, _, Some(blocks), _) => {
                let stored = beacon::of_chain(cx).await?;
                let pace = beacon::pace(cx, stored.block, &stored.value).await?;
                let moment = pace.time_of(pace.head.saturating_add(blocks));
                (Known::from(stored.value), moment)
            }
            (.., Some(round)) => return Ok((beacon::known(cx).await?, round)),
            (None, None, None, None) => return Err(Error::usage("when may it be opened?")),
        };
        let round = known.beacon.rounds.first_from(moment);
        Ok((known, round))
    }
}

impl View for Encrypted {
    fn render(&self, page: &mut Page) {
        page.fields([
            ("file", self.out.to_string()),
            ("size", format!("{} bytes", self.bytes)),
            ("round", self.opening.which()),
            ("opens", self.opening.when()),
        ]);
    }

    fn bytes(&self) -> Option<&[u8]> {
        self.out.bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_moments_or_spans() {
        let time = |text| parse_time(text).map(|time| time.as_millisecond()).ok();
        assert_eq!(time("2023-08-23T15:59:24Z"), Some(1_692_806_364_000));
        assert_eq!(time("2023-08-23T17:59:24+02:00"), Some(1_692_806_364_000));
        assert!(time("2023-08-23").is_some());
        assert_eq!((time("2h"), time("tomorrow"), time("")), (None, None, None));
        assert_eq!(parse_delay("2h"), Ok(7_200_000));
        assert_eq!(parse_delay("7d"), Ok(604_800_000));
        assert_eq!(parse_delay("90s"), Ok(90_000));
        for wrong in ["", "2", "-2h", "1y", "soon"] {
            assert!(parse_delay(wrong).is_err(), "{wrong}");
        }
    }
}
