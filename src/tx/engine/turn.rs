//! What `--id` and `--nonce` mean for each step of a plan, and its place among the steps of its command.

use crate::chain::Hash;
use crate::tx::entry::Place;
use crate::tx::options::Options;
use crate::tx::plan::{Order, Plan};

/// The place of a step in its command.
pub(super) struct Turn {
    /// Its own idempotency key.
    pub id: Option<String>,
    /// Instead of the next nonce.
    pub nonce: Option<u32>,
    /// Steps before it, those of an earlier run too.
    pub step: u32,
    /// Steps that come after it.
    pub rest: u32,
    /// Whether it is made although one before it failed.
    pub independent: bool,
}

impl Turn {
    /// One for each step, after those that are `done`. A chosen nonce is that of the first step; later ones of the same
    /// account count on.
    pub(super) fn all(plan: &Plan, done: usize, options: &Options) -> Vec<Self> {
        let first = plan.steps.first().map(|step| step.signer.account());
        let (mut nonce, mut rest) = (options.nonce, plan.steps.len());
        let done = u32::try_from(done).unwrap_or(u32::MAX);
        let turns = plan.steps.iter().zip(done..).map(|(step, index)| {
            rest -= 1;
            let own = nonce.filter(|_| Some(step.signer.account()) == first);
            if own.is_some() {
                nonce = nonce.and_then(|nonce| nonce.checked_add(1));
            }
            Self {
                id: options.id.as_deref().map(|id| step_id(id, index)),
                nonce: own,
                step: index,
                rest: u32::try_from(rest).unwrap_or(u32::MAX),
                independent: plan.order == Order::Independent,
            }
        });
        turns.collect()
    }

    /// For the journal, with the step before; `None` where it is the only one.
    pub(super) fn place(&self, after: Option<Hash>) -> Option<Place> {
        let Self { step, rest, independent, .. } = *self;
        (step > 0 || rest > 0).then_some(Place { step, after, independent })
    }
}

/// The key of a step: the first has the user's own.
pub(super) fn step_id(id: &str, index: u32) -> String {
    match index {
        0 => id.to_owned(),
        _ => format!("{id}#{}", index.saturating_add(1)),
    }
}
