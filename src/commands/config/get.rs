//! `config get`: one setting.

use clap::Args;

use super::list::Setting;
use crate::commands::args::setting::parse_key;
use crate::commands::contract::Query;
use crate::config::Key;
use crate::ctx::Ctx;
use crate::error::Result;

/// Print the value of a setting
#[derive(Debug, Args)]
#[command(after_long_help = "Example:\n  taoctl config get network")]
pub struct Get {
    /// Name of the setting, as in `config list`
    #[arg(value_name = "SETTING", value_parser = parse_key)]
    key: Key,
}

impl Query for Get {
    type View = Setting;

    async fn query(&self, cx: &Ctx) -> Result<Setting> {
        Ok(Setting::read(cx, self.key))
    }
}
