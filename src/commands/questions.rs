//! What a command line leaves out, asked for at a terminal. The answers become words of the command line, and the run
//! goes on as if they had been typed: the line that is told in the end does the same without a question.

use std::fmt::Display;

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
