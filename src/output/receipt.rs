//! How the end of a transaction is shown: what the command says of it, and where it is on chain.

use serde::Serialize;
use serde_json::Value;

use super::View;
use super::page::Page;
use crate::tx::planned::DryRun;
use crate::tx::receipt::{Noted, Outcome, Submitted};

/// The receipt of a command with the transaction that it is of.
#[derive(Serialize)]
pub struct Receipt<R> {
    result: R,
    transaction: Value,
    #[serde(skip)]
    line: String,
}

impl<R: View> Receipt<R> {
    /// What `outcome` came to.
    pub fn new(result: R, outcome: &Outcome) -> Self {
        Self { result, transaction: outcome.transaction(), line: outcome.line() }
    }
}

impl<R: View> View for Receipt<R> {
    fn render(&self, page: &mut Page) {
        self.result.render(page);
        page.line(&self.line);
    }
}

impl View for Submitted {
    fn render(&self, page: &mut Page) {
        page.line(format!(
            "sent as {}; it may be included up to block {}",
            self.hash, self.last_valid
        ));
        page.line(format!("`taoctl tx wait {}` tells what happened", self.hash));
    }
}

impl View for Noted {
    fn render(&self, page: &mut Page) {
        page.line(&self.summary);
        page.line(&self.line);
    }
}

impl View for DryRun {
    fn render(&self, page: &mut Page) {
        for step in &self.steps {
            page.line(format!("would sign: {}", step.summary));
            page.line(format!("call data:  {}", step.call_data));
        }
        page.line("nothing was signed");
    }
}
