//! `completions`: the script that completes `taoctl` in a shell.

use clap::{Args, CommandFactory as _};
use clap_complete::Shell;
use serde::Serialize;

use super::contract::Action;
use crate::cli::Cli;
use crate::ctx::Ctx;
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::Page;

/// Print the completion script of a shell
#[derive(Debug, Args)]
#[command(
    after_long_help = "Example:\n  taoctl completions bash > ~/.local/share/bash-completion/completions/taoctl"
)]
pub struct Completions {
    /// Shell to complete in
    shell: Shell,
}

#[derive(Debug, Serialize)]
pub struct Script {
    script: String,
}

/// The completion script of a shell.
pub fn script(shell: Shell) -> Vec<u8> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "taoctl", &mut script);
    script
}

impl Action for Completions {
    type View = Script;

    async fn act(&self, _cx: &Ctx) -> Result<Script> {
        let script = String::from_utf8(script(self.shell))
            .map_err(|error| Error::internal(error.to_string()))?;
        Ok(Script { script })
    }
}

impl View for Script {
    fn render(&self, page: &mut Page) {
        page.verbatim(&self.script);
    }
}
