//! `timelock decrypt`: a file whose time has come.

use std::io::IsTerminal as _;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use clap::Args;
use serde::Serialize;
use serde_json::json;

use super::opening::Opening;
use super::place::{Place, Written, read_locked};
use crate::chain::Pinned;
use crate::chain::read::beacon::{BeaconState, PulseOf, StoredBeacon};
use crate::commands::beacon::{self, Known};
use crate::commands::contract::Action;
use crate::ctx::Ctx;
use crate::domain::timelock::{Signature, TimelockError, open};
use crate::error::{Code, Error, Exit, Result};
use crate::output::View;
use crate::output::escape::escape;
use crate::output::page::Page;

/// Open a file whose time has come
///
/// The signature that opens it is read from the chain, which keeps those of some 7 days. Older ones are at drand, and
/// --signature takes them. Too early is exit code 9, with the blocks to wait.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl timelock decrypt bid.txt.tlock
  taoctl timelock decrypt bid.tlock --out - --wait
  taoctl timelock decrypt old.tlock --out old.txt \\
    --signature b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39")]
pub struct Decrypt {
    /// The timelocked file; - is the standard input
    #[arg(value_name = "FILE|-")]
    file: PathBuf,

    /// The file to write, which must not exist; - is the standard output [default: FILE without .tlock]
    #[arg(long, value_name = "FILE|-")]
    out: Option<PathBuf>,

    /// Wait until it can be opened
    #[arg(long)]
    wait: bool,

    /// The beacon's signature of the round, 96 hexadecimal digits: no node is asked
    #[arg(long, value_name = "HEX", conflicts_with = "wait")]
    signature: Option<SignatureArg>,
}

#[derive(Clone, Copy, Debug)]
struct SignatureArg(Signature);

impl FromStr for SignatureArg {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let bytes = hex::decode(text.strip_prefix("0x").unwrap_or(text));
        let bytes = bytes.map_err(|error| format!("not hexadecimal: {error}"))?;
        Signature::from_bytes(&bytes).map(Self).map_err(|error| error.to_string())
    }
}

/// A file was opened.
#[derive(Serialize)]
pub struct Decrypted {
    out: Written,
    /// Of what was in it.
    bytes: usize,
    round: u64,
}

impl Action for Decrypt {
    type View = Decrypted;

    async fn act(&self, cx: &Ctx) -> Result<Decrypted> {
        // resolve
        let place = Place::of_decrypted(self.out.as_deref(), &self.file)?;
        let (locked, _) = read_locked(&self.file)?;

        // read
        let signature = match self.signature {
            Some(SignatureArg(signature)) => signature,
            None if self.wait => waited_for(cx, locked.round).await?,
            None => published(cx, locked.round).await?,
        };

        // say
        let message = open(&locked.ciphertext, &signature)?;
        if matches!(place, Place::Stdout) && !cx.output().json() {
            refuse_tricks(&message)?;
        }
        Ok(Decrypted { bytes: message.len(), round: locked.round, out: place.write(message)? })
    }
}

/// What is no plain text could do anything to a terminal.
fn refuse_tricks(message: &[u8]) -> Result<()> {
    let is_plain =
        |text: &str| text.lines().all(|line| escape(line) == line.trim_end_matches('\r'));
    if !std::io::stdout().is_terminal() || str::from_utf8(message).is_ok_and(is_plain) {
        return Ok(());
    }
    Err(Error::usage("what is in it is no plain text, and nothing for a terminal")
        .hint("write it with --out FILE, or pipe it into a program"))
}

/// The signature of a round, from the chain.
async fn published(cx: &Ctx, round: u64) -> Result<Signature> {
    let read = cx.chain().await?.read((BeaconState, PulseOf(round))).await?;
    cx.note_block(read.block);
    let (stored, pulse) = read.value;
    beacon::trust(cx, &stored.beacon).await?;
    match pulse {
        Some(signature) if stored.beacon.key.verify(round, &signature) => Ok(signature),
        Some(_) => Err(TimelockError::FalsePulse.into()),
        None => Err(missing(cx, round, Pinned { block: read.block, value: stored }).await),
    }
}

/// Why the chain does not have it: it is too early, or too late.
async fn missing(cx: &Ctx, round: u64, stored: Pinned<StoredBeacon>) -> Error {
    let known = Known::from(stored.value.clone());
    let opening = Opening::new(&known.beacon, round, known.now);
    if round <= stored.value.newest {
        let message = format!("the chain does not have the signature of round {round} any more");
        let address = opening.address().map_or_else(
            || "--signature takes it from elsewhere".to_owned(),
            |address| format!("take it from {address} and give it with --signature"),
        );
        return Error::refused("timelock_pulse_gone", message).hint(address);
    }
    // How many they are, a chain that has just begun does not tell.
    let pace = beacon::pace(cx, stored.block, &stored.value).await.ok();
    let time = known.beacon.rounds.time_of(round);
    let blocks = pace.map_or(1, |pace| pace.blocks_until(time)).max(1);
    let message = format!("it opens with round {round}: {}", opening.when());
    Error::new(Code("timelock_too_early", Exit::TooEarly), message)
        .hint(format!("run it again in {blocks} blocks; --wait waits for them"))
        .with_details(json!({
            "blocks_to_wait": blocks,
            "round": round,
            "opens_at": opening.opens_at,
        }))
}

/// Between two looks.
const PAUSE: Duration = Duration::from_secs(3);
/// Answers in a row that a node may fail to give.
const PATIENCE: u32 = 50;

/// Ends as the whole command does: with `--timeout`, or at Ctrl-C.
async fn waited_for(cx: &Ctx, round: u64) -> Result<Signature> {
    cx.take_time();
    let progress = cx.output().progress("");
    let (mut failed, mut is_told) = (0, false);
    loop {
        match published(cx, round).await {
            Ok(signature) => return Ok(signature),
            Err(error) if error.code().1 == Exit::TooEarly => {
                failed = 0;
                if !is_told {
                    cx.output().note(&format!("{error}; waiting for it"));
                    is_told = true;
                }
                progress.say(&error.to_string());
            }
            Err(error) if error.code().1 == Exit::Unreachable && failed < PATIENCE => failed += 1,
            Err(error) => return Err(error),
        }
        tokio::time::sleep(PAUSE).await;
    }
}

impl View for Decrypted {
    fn render(&self, page: &mut Page) {
        page.fields([
            ("file", self.out.to_string()),
            ("size", format!("{} bytes", self.bytes)),
            ("round", self.round.to_string()),
        ]);
    }

    fn bytes(&self) -> Option<&[u8]> {
        self.out.bytes()
    }
}
