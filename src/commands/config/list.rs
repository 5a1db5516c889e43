//! `config list`: every setting with its value.

use clap::Args;
use serde::Serialize;

use crate::commands::contract::Query;
use crate::config::Key;
use crate::ctx::Ctx;
use crate::error::Result;
use crate::output::View;
use crate::output::page::{Page, Table};

/// List every setting
#[derive(Debug, Args)]
#[command(after_long_help = "Example:\n  taoctl config list --origin")]
pub struct List {
    /// Show who set each value: flag, environment variable, config file or default
    #[arg(long)]
    origin: bool,
}

#[derive(Debug, Serialize)]
pub struct Settings {
    settings: Vec<Setting>,
    #[serde(skip)]
    with_origin: bool,
}

#[derive(Debug, Serialize)]
pub struct Setting {
    name: &'static str,
    value: String,
    origin: String,
}

impl Setting {
    pub fn read(cx: &Ctx, key: Key) -> Self {
        let (value, origin) = cx.config().get(key);
        Self { name: key.name(), value: value.to_owned(), origin: origin.to_string() }
    }

    /// A list is what people show each other; `config get` prints the value itself.
    fn without_keys(mut self, key: Key) -> Self {
        self.value = key.shown(&self.value);
        self
    }
}

impl Query for List {
    type View = Settings;

    async fn query(&self, cx: &Ctx) -> Result<Settings> {
        let settings = Key::ALL.into_iter().map(|key| Setting::read(cx, key).without_keys(key));
        let settings = settings.collect();
        Ok(Settings { settings, with_origin: self.origin })
    }
}

impl View for Settings {
    fn render(&self, page: &mut Page) {
        let titles: &[&str] =
            if self.with_origin { &["setting", "value", "origin"] } else { &["setting", "value"] };
        let mut table = Table::new(titles);
        for setting in &self.settings {
            let cells = [setting.name, &setting.value, &setting.origin];
            table.row(cells.into_iter().take(titles.len()));
        }
        page.table(table, "no settings");
    }
}

impl View for Setting {
    fn render(&self, page: &mut Page) {
        page.line(&self.value);
    }
}
