//! How the end of a transaction is shown: what the command says of it, and where it is on chain.

use serde::Serialize;
use serde_json::Value;

use super::View;
use super::page::Page;
use crate::tx::plan::Order;
use crate::tx::planned::DryRun;
use crate::tx::receipt::{Noted, Outcome, Submitted};

/// The receipt of a command with the transaction that it is of.
#[derive(Serialize)]
pub struct Receipt<R> {
    result: R,
    /// The last one; `null` where there was nothing to do.
    transaction: Option<Value>,
    /// Each, where there are several.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    steps: Vec<Value>,
    #[serde(skip)]
    lines: Vec<String>,
}

impl<R: View> Receipt<R> {
    /// What these came to, one after the other.
    pub fn new(result: R, outcomes: &[Outcome]) -> Self {
        let steps: Vec<Value> = outcomes.iter().map(Outcome::transaction).collect();
        Self {
            result,
            transaction: steps.last().cloned(),
            steps: if steps.len() > 1 { steps } else { vec![] },
            lines: outcomes.iter().map(Outcome::line).collect(),
        }
    }
}

impl<R: View> View for Receipt<R> {
    fn render(&self, page: &mut Page) {
        self.result.render(page);
        match self.lines.as_slice() {
            [line] => page.line(line),
            lines => {
                for (step, line) in (1..).zip(lines) {
                    page.line(format!("step {step}: {line}"));
                }
            }
        }
    }

    fn exit_code(&self) -> u8 {
        self.result.exit_code()
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
        for (index, step) in self.steps.iter().enumerate() {
            let expected = index > 0 && self.order == Some(Order::FromOutcomes);
            let numbers = if expected { ", with the numbers of the step before it" } else { "" };
            page.line(format!("would sign: {}{numbers}", step.summary));
            page.line(format!("call data:  {}", step.call_data));
        }
        page.line("nothing was signed");
    }
}
