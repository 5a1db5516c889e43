//! `policy path`: where the policies are.

use std::path::PathBuf;

use clap::Args;
use serde::Serialize;

use super::applied;
use crate::commands::contract::Query;
use crate::ctx::Ctx;
use crate::error::Result;
use crate::output::View;
use crate::output::page::{Page, Table};

/// Print the paths of the policies, whether the files are there or not
#[derive(Debug, Args)]
#[command(after_long_help = "Example:\n  taoctl policy path -w savings")]
pub struct Path {}

#[derive(Debug, Serialize)]
pub struct Locations {
    policies: Vec<Location>,
}

#[derive(Debug, Serialize)]
struct Location {
    /// `every key`, or the name of a wallet.
    of: String,
    path: PathBuf,
    exists: bool,
}

impl Query for Path {
    type View = Locations;

    async fn query(&self, cx: &Ctx) -> Result<Locations> {
        let policies = applied::places(cx)?.into_iter().map(|(of, path)| {
            let exists = path.symlink_metadata().is_ok();
            Location { of, path, exists }
        });
        Ok(Locations { policies: policies.collect() })
    }
}

impl View for Locations {
    fn render(&self, page: &mut Page) {
        let mut table = Table::new(&["of", "exists", "path"]);
        for Location { of, path, exists } in &self.policies {
            let exists = if *exists { "yes" } else { "no" };
            table.row([of.clone(), exists.to_owned(), path.display().to_string()]);
        }
        page.table(table, "no policies");
    }
}
