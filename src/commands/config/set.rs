//! `config set`: write a setting into the config file.

use clap::Args;
use serde::Serialize;

use crate::commands::args::setting::parse_key;
use crate::commands::contract::Action;
use crate::config::file::ConfigFile;
use crate::config::{ConfigError, Key};
use crate::ctx::Ctx;
use crate::error::Result;
use crate::output::View;
use crate::output::page::Page;

/// Write a setting into the config file
#[derive(Debug, Args)]
#[command(after_long_help = "Example:\n  taoctl config set network test")]
pub struct Set {
    /// Name of the setting, as in `config list`
    #[arg(value_name = "SETTING", value_parser = parse_key)]
    key: Key,

    /// Its new value
    value: String,
}

#[derive(Debug, Serialize)]
pub struct Written {
    name: &'static str,
    value: String,
    file: String,
}

impl Action for Set {
    type View = Written;

    async fn act(&self, cx: &Ctx) -> Result<Written> {
        if let Some(why) = self.key.complaint(&self.value) {
            let (key, value) = (self.key, self.value.clone());
            return Err(ConfigError::Value { key, value, origin: String::new(), why }.into());
        }
        let mut file = ConfigFile::read(cx.config().file.path())?;
        file.set(self.key, &self.value);
        file.save()?;
        Ok(Written {
            name: self.key.name(),
            value: self.value.clone(),
            file: file.path().display().to_string(),
        })
    }
}

impl View for Written {
    fn render(&self, page: &mut Page) {
        page.line(format!("{} = {} in {}", self.name, self.value, self.file));
    }
}
