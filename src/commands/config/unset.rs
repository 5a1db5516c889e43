//! `config unset`: take a setting out of the config file.

use clap::Args;
use serde::Serialize;

use crate::commands::args::setting::parse_key;
use crate::commands::contract::Action;
use crate::config::Key;
use crate::config::file::ConfigFile;
use crate::ctx::Ctx;
use crate::error::Result;
use crate::output::View;
use crate::output::page::Page;

/// Take a setting out of the config file
#[derive(Debug, Args)]
#[command(after_long_help = "Example:\n  taoctl config unset network")]
pub struct Unset {
    /// Name of the setting, as in `config list`
    #[arg(value_name = "SETTING", value_parser = parse_key)]
    key: Key,
}

#[derive(Debug, Serialize)]
pub struct Removed {
    name: &'static str,
    removed: bool,
}

impl Action for Unset {
    type View = Removed;

    async fn act(&self, cx: &Ctx) -> Result<Removed> {
        let mut file = ConfigFile::read(cx.config().file.path())?;
        let removed = file.unset(self.key);
        if removed {
            file.save()?;
        }
        Ok(Removed { name: self.key.name(), removed })
    }
}

impl View for Removed {
    fn render(&self, page: &mut Page) {
        let what = if self.removed { "is no longer set" } else { "was not set" };
        page.line(format!("{} {what} in the config file", self.name));
    }
}
