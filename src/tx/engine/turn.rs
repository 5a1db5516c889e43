//! What `--id` and `--nonce` mean for each step of a plan.

use crate::tx::options::Options;
use crate::tx::plan::Step;

/// The place of a step in its plan.
pub(super) struct Turn {
    /// Its own idempotency key.
    pub id: Option<String>,
    /// Instead of the next nonce.
    pub nonce: Option<u32>,
    /// Steps that come after it.
    pub rest: u32,
}

impl Turn {
    /// One for each step. A chosen nonce is that of the first step; later ones of the same account count on.
    pub(super) fn all(steps: &[Step], options: &Options) -> Vec<Self> {
        let first = steps.first().map(|step| step.signer.account());
        let (mut nonce, mut rest) = (options.nonce, steps.len());
        let turns = steps.iter().zip(0..).map(|(step, index)| {
            rest -= 1;
            let own = nonce.filter(|_| Some(step.signer.account()) == first);
            if own.is_some() {
                nonce = nonce.and_then(|nonce| nonce.checked_add(1));
            }
            let id = options.id.as_deref().map(|id| step_id(id, index));
            Self { id, nonce: own, rest: u32::try_from(rest).unwrap_or(u32::MAX) }
        });
        turns.collect()
    }
}

/// The key of a step: the first has the user's own.
pub(super) fn step_id(id: &str, index: u32) -> String {
    match index {
        0 => id.to_owned(),
        _ => format!("{id}#{}", index + 1),
    }
}
