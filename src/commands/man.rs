//! `man`: the manual pages, made from the same definitions as `--help`.

use std::path::PathBuf;

use clap::{Args, Command, CommandFactory as _};
use serde::Serialize;

use super::contract::Action;
use crate::cli::Cli;
use crate::ctx::Ctx;
use crate::error::{Code, Error, Exit, Result};
use crate::output::View;
use crate::output::page::Page;

/// Write the manual pages into a folder
#[derive(Debug, Args)]
#[command(after_long_help = "Example:\n  taoctl man ~/.local/share/man/man1")]
pub struct Man {
    /// Folder to write into; it is made if it is missing
    folder: PathBuf,
}

#[derive(Debug, Serialize)]
pub struct Pages {
    folder: String,
    pages: Vec<String>,
}

/// Name and text of every manual page: one for `taoctl` and one for each command.
pub fn pages() -> std::io::Result<Vec<(String, Vec<u8>)>> {
    let mut root = Cli::command().disable_help_subcommand(true);
    root.build();
    let mut pages = Vec::new();
    collect(&root, "taoctl", &mut pages)?;
    Ok(pages)
}

fn collect(
    command: &Command,
    name: &str,
    pages: &mut Vec<(String, Vec<u8>)>,
) -> std::io::Result<()> {
    let mut text = Vec::new();
    clap_mangen::Man::new(command.clone().name(name.to_owned())).render(&mut text)?;
    pages.push((format!("{name}.1"), text));
    for child in command.get_subcommands().filter(|child| !child.is_hide_set()) {
        collect(child, &format!("{name}-{}", child.get_name()), pages)?;
    }
    Ok(())
}

impl Action for Man {
    type View = Pages;

    async fn act(&self, _cx: &Ctx) -> Result<Pages> {
        let write = || -> std::io::Result<Vec<String>> {
            std::fs::create_dir_all(&self.folder)?;
            let mut names = Vec::new();
            for (name, text) in pages()? {
                std::fs::write(self.folder.join(&name), text)?;
                names.push(name);
            }
            Ok(names)
        };
        let pages = write().map_err(|error| {
            let folder = self.folder.display();
            Error::new(
                Code("man_unwritable", Exit::Refused),
                format!("{folder} cannot be written: {error}"),
            )
            .hint("give a folder that you may write to")
        })?;
        Ok(Pages { folder: self.folder.display().to_string(), pages })
    }
}

impl View for Pages {
    fn render(&self, page: &mut Page) {
        page.line(format!("{} pages in {}", self.pages.len(), self.folder));
    }
}
