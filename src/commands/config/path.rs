//! `config path`: where the config file is.

use clap::Args;
use serde::Serialize;

use crate::commands::contract::Query;
use crate::ctx::Ctx;
use crate::error::Result;
use crate::output::View;
use crate::output::page::Page;

/// Print the path of the config file
///
/// The variable TAOCTL_CONFIG names another one.
#[derive(Debug, Args)]
#[command(after_long_help = "Example:\n  taoctl config path")]
pub struct Path {}

#[derive(Debug, Serialize)]
pub struct Location {
    path: String,
}

impl Query for Path {
    type View = Location;

    async fn query(&self, cx: &Ctx) -> Result<Location> {
        Ok(Location { path: cx.config().file.path().display().to_string() })
    }
}

impl View for Location {
    fn render(&self, page: &mut Page) {
        page.line(&self.path);
    }
}
