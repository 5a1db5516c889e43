//! How far a command of several steps has come.

use serde_json::{Value, json};

use crate::chain::Hash;
use crate::error::Error;

use super::plan::Step;
use super::receipt::Outcome;

/// The steps that are on chain, in order.
#[derive(Default)]
pub struct Progress {
    outcomes: Vec<Outcome>,
    summaries: Vec<String>,
    noted: Option<Hash>,
}

impl Progress {
    /// What each came to.
    pub fn outcomes(&self) -> &[Outcome] {
        &self.outcomes
    }

    /// Whether there is none yet.
    pub fn is_empty(&self) -> bool {
        self.outcomes.is_empty()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.outcomes.len()
    }

    /// The step that the journal has noted last for this command, on chain or not.
    pub fn noted(&self) -> Option<Hash> {
        self.noted
    }

    /// Nothing is done, and this step was noted last.
    pub fn behind(noted: Option<Hash>) -> Self {
        Self { noted, ..Self::default() }
    }

    /// A step was noted and came to nothing.
    pub fn note(&mut self, noted: Option<Hash>) {
        self.noted = noted;
    }

    /// One more, of an earlier run.
    pub fn add_earlier(&mut self, summary: &str, outcome: Outcome) {
        let noted = self.noted;
        self.add(summary, outcome);
        self.noted = noted;
    }

    /// One more.
    pub fn add(&mut self, summary: &str, outcome: Outcome) {
        self.noted = Some(outcome.hash);
        self.summaries.push(summary.to_owned());
        self.outcomes.push(outcome);
    }

    /// All of them, at the end.
    pub fn into_outcomes(self) -> Vec<Outcome> {
        self.outcomes
    }

    /// The newest.
    pub fn last(&self) -> Option<&Outcome> {
        self.outcomes.last()
    }

    /// Their extrinsic hashes.
    pub fn hashes(&self) -> Vec<Hash> {
        self.outcomes.iter().map(|outcome| outcome.hash).collect()
    }

    /// Each as JSON: `{"step", "summary", "state", "hash", "block"}`.
    fn told(&self) -> Vec<Value> {
        let steps = (1..).zip(self.summaries.iter().zip(&self.outcomes));
        let told = steps.map(|(step, (summary, outcome)): (usize, _)| {
            let state = if outcome.failure().is_none() { "done" } else { "failed" };
            json!({
                "step": step, "summary": summary, "state": state,
                "hash": outcome.hash, "block": outcome.block,
            })
        });
        told.collect()
    }

    /// Why the command stopped before its end: what was done, what was not, and what goes on. `left`: the steps that
    /// were not made, the first of which is what `error` is about; `typed`: the command.
    pub fn stopped(&self, error: Error, left: &[Step], typed: Option<&str>) -> Error {
        let (made, all) = (self.len(), self.len().saturating_add(left.len()));
        let Some(next) = left.first().filter(|_| made > 0) else { return error };
        let step = made.saturating_add(1);
        let mut steps = self.told();
        steps.extend((step..).zip(left).map(
            |(step, left)| json!({ "step": step, "summary": left.summary, "state": "not_done" }),
        ));
        let message = format!("step {step} of {all} ({}): {error}", next.summary);
        let details = error.details().clone();
        let stopped = Error::new(error.code(), message).with_details(details);
        let stopped = error.hints().iter().fold(stopped, |told, hint| told.hint(hint.as_str()));
        let done = self.summaries.iter().zip(&self.outcomes).filter(|(_, o)| o.failure().is_none());
        let stopped = done.fold(stopped, |told, (summary, outcome)| {
            told.hint(format!("done: {summary} ({}, block {})", outcome.hash, outcome.block.number))
        });
        let stopped = left
            .iter()
            .fold(stopped, |told, step| told.hint(format!("not done: {}", step.summary)));
        stopped.hint(goes_on(step, typed)).with_more_details(json!({ "steps": steps }))
    }
}

/// What to do after a stop.
pub fn goes_on(step: usize, typed: Option<&str>) -> String {
    let command = typed.map_or_else(|| "the same command".to_owned(), |typed| format!("`{typed}`"));
    format!("{command} goes on with step {step}; with --again it begins anew")
}
