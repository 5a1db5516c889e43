//! What a command line leaves out, asked for at a terminal. The answers become words of the command line, and the run
//! goes on as if they had been typed: the line that is told in the end does the same without a question.

use std::ffi::OsString;
use std::fmt::Display;

use crate::chain::shown_url::shown_urls;
use crate::ctx::Ctx;
use crate::error::{Error, Result};
use crate::output::page::{Page, Table};

/// The questions of one run, and the words that answer them.
pub struct Questions<'a> {
    cx: &'a Ctx,
    words: Vec<String>,
}

impl<'a> Questions<'a> {
    /// `None` where nobody can answer: the command then says itself what is missing.
    pub fn open(cx: &'a Ctx) -> Option<Self> {
        cx.output().prompt().is_interactive().then(|| Self { cx, words: vec![] })
    }

    /// What the command receives.
    pub fn cx(&self) -> &'a Ctx {
        self.cx
    }

    /// Shows what there is to choose from.
    pub fn show(&self, title: &str, table: Table) {
        let mut page: Page = self.cx.output().aside_page();
        page.gap();
        page.line(title);
        page.table(table, "nothing");
        self.cx.output().aside(page, true);
    }

    /// Asks until the answer is one; Enter takes the default. `flag` is what a script gives in its place.
    pub async fn ask<T, E: Display>(
        &self,
        question: &str,
        default: Option<&str>,
        flag: &'static str,
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Result<T> {
        let shown = default.map(|default| format!(" [{default}]")).unwrap_or_default();
        loop {
            let typed = self.cx.ui().typed(format!("{question}{shown}:"), flag).await?;
            let answer = if typed.is_empty() { default.unwrap_or_default() } else { &typed };
            if answer.is_empty() {
                continue;
            }
            match parse(answer) {
                Ok(answer) => return Ok(answer),
                Err(why) => self.cx.output().refuse(&why.to_string()),
            }
        }
    }

    /// Adds an answer to the command line.
    pub fn answer(&mut self, words: impl IntoIterator<Item = impl Into<String>>) {
        self.words.extend(words.into_iter().map(Into::into));
    }

    /// The words that were missing.
    pub fn into_words(self) -> Vec<String> {
        self.words
    }
}

/// One of a numbered list, by its number; anything else as `other` reads it.
pub fn chosen<T: Clone>(
    answer: &str,
    list: &[T],
    other: impl FnOnce(&str) -> Result<T>,
) -> Result<T> {
    match answer.parse::<usize>() {
        Ok(number) => list.get(number.wrapping_sub(1)).cloned().ok_or_else(|| {
            Error::usage(format!("{number} is not in the list: there are 1 to {}", list.len()))
        }),
        Err(_) => other(answer),
    }
}

/// A command line for a shell. What a URL hides stays hidden: it may be a key.
pub fn command_line(args: &[OsString]) -> String {
    let words = args.iter().skip(1).map(|arg| {
        let arg = arg.to_string_lossy();
        quoted(&if arg.contains("://") { shown_urls(&arg) } else { arg.into_owned() })
    });
    std::iter::once("taoctl".to_owned()).chain(words).collect::<Vec<_>>().join(" ")
}

/// A word as a shell reads it back.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "@%+=:,./-_".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;

    fn line(words: &[&str]) -> String {
        command_line(&words.iter().map(OsString::from).collect::<Vec<_>>())
    }

    /// What a shell makes of it.
    fn read_back(line: &str) -> Vec<String> {
        let script = format!("printf '%s\\0' {line}");
        let output = Command::new("sh").arg("-c").arg(script).output().expect("a shell");
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        text.trim_end_matches('\0').split('\0').map(ToOwned::to_owned).collect()
    }

    #[test]
    fn a_shell_reads_the_words_back() {
        let words =
            ["taoctl", "stake", "add", "10", "--to", "//Alice@1", "-w", "a b", "it's $HOME", ""];
        assert_eq!(read_back(&line(&words)), words);
        assert_eq!(line(&words[..6]), "taoctl stake add 10 --to //Alice@1");
    }

    #[test]
    fn the_key_to_an_endpoint_is_not_told() {
        let told =
            line(&["taoctl", "-n", "wss://node.example:443/0123456789abcdef", "stake", "add"]);
        assert!(!told.contains("0123456789abcdef"), "{told}");
        let told = line(&["taoctl", "--network=wss://me:secret@node.example", "stake", "add"]);
        assert!(!told.contains("secret"), "{told}");
    }
}
