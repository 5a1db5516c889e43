//! `timelock show`: when a timelocked file opens.

use std::path::PathBuf;

use clap::Args;
use serde::Serialize;

use super::opening::Opening;
use super::place::read_locked;
use crate::commands::beacon::{self, Known};
use crate::commands::contract::Query;
use crate::ctx::Ctx;
use crate::error::Result;
use crate::output::View;
use crate::output::page::Page;

/// Show when a timelocked file opens
///
/// On finney and test by the clock of this machine: no node is asked. On other networks by that of the chain. The file
/// names its round, and nothing proves it before it is opened.
#[derive(Debug, Args)]
#[command(after_long_help = "Example:
  taoctl timelock show bid.tlock")]
pub struct Show {
    /// The timelocked file; - is the standard input
    #[arg(value_name = "FILE|-")]
    file: PathBuf,
}

/// A timelocked file.
#[derive(Debug, Serialize)]
pub struct Shown {
    file: String,
    bytes: usize,
    #[serde(flatten)]
    opening: Opening,
    /// Whether its round is published.
    can_be_opened: bool,
    /// Whether the chain still has the signature; `null` where it was not asked.
    on_chain: Option<bool>,
}

impl Query for Show {
    type View = Shown;

    async fn query(&self, cx: &Ctx) -> Result<Shown> {
        let (locked, bytes) = read_locked(&self.file)?;
        let Known { beacon, now, stored } = beacon::known(cx).await?;
        let opening = Opening::new(&beacon, locked.round, now);
        let on_chain = stored.map(|(oldest, newest)| (oldest..=newest).contains(&locked.round));
        let file = self.file.display().to_string();
        let can_be_opened = opening.is_past();
        Ok(Shown { file, bytes, opening, can_be_opened, on_chain })
    }
}

impl View for Shown {
    fn render(&self, page: &mut Page) {
        let can = match (self.can_be_opened, self.on_chain) {
            (false, _) => "not yet",
            (true, Some(true)) => "yes",
            (true, Some(false)) => "with --signature: the chain does not have it",
            (true, None) if self.opening.is_old() => {
                "with --signature: the chain keeps those of some 7 days"
            }
            (true, None) => "yes",
        };
        page.fields([
            ("file", self.file.clone()),
            ("size", format!("{} bytes", self.bytes)),
            ("round", self.opening.which()),
            ("opens", self.opening.when()),
            ("can be opened", can.to_owned()),
        ]);
    }
}
