//! What `delegate take` and `child take` have in common: the bounds of a take, when it may be raised, how that is shown.

use serde_json::json;

use super::too_early::{in_blocks, too_early};
use crate::chain::Pin;
use crate::chain::read::children::TakeRules;
use crate::domain::epoch::blocks_to_wait;
use crate::domain::portion::Take;
use crate::error::{Error, Result};
use crate::tx::plan::Preview;

/// Until a block takes an increase.
pub fn wait_for_increase(rules: &TakeRules, head: Pin) -> u64 {
    blocks_to_wait(rules.last_set, rules.raise_after, head.number.into())
}

/// The block of the last change, if there was one.
pub fn last_set(rules: &TakeRules) -> Option<u64> {
    (rules.last_set > 0).then_some(rules.last_set)
}

/// What the chain refuses in itself; `of` is whose bounds they are.
pub fn refuse_outside(take: Take, rules: &TakeRules, of: &str) -> Result<()> {
    let TakeRules { min, max, .. } = *rules;
    if (min..=max).contains(&take) {
        return Ok(());
    }
    let message =
        format!("{} is not between {} and {}", take.in_full(), min.in_full(), max.in_full());
    Err(Error::refused("take_out_of_bounds", message)
        .hint(format!("those are the bounds of {of}"))
        .with_details(json!({ "take": take, "min": min, "max": max })))
}

/// It is what it should be; `what` is what it is called.
pub fn unchanged(take: Take, what: &str) -> Error {
    let message = format!("the {what} is {} already", take.in_full());
    Error::refused("take_unchanged", message).hint("there is nothing to do")
}

/// An increase that no block takes yet.
pub fn refuse_early(rules: &TakeRules, head: Pin) -> Result<()> {
    let wait = wait_for_increase(rules, head);
    if wait == 0 {
        return Ok(());
    }
    let TakeRules { last_set, raise_after, .. } = rules;
    let message = format!(
        "the take was changed in block {last_set}, and it is raised {raise_after} blocks later at the earliest"
    );
    let details = json!({ "last_set": last_set, "raise_after": raise_after });
    Err(too_early("take_too_early", message, wait, head).with_more_details(details))
}

/// What a change means for the next one.
pub fn warn(preview: Preview, rules: &TakeRules) -> Preview {
    preview
        .warn(format!("it can be raised again only {} blocks after this change", rules.raise_after))
}

/// The bounds, for people.
pub fn bounds(
    (min, max): (Take, Take),
    last_set: Option<u64>,
    wait: u64,
) -> [(&'static str, String); 4] {
    let changed = last_set.map_or("never".to_owned(), |block| format!("in block {block}"));
    [
        ("at least", min.in_full()),
        ("at most", max.in_full()),
        ("last changed", changed),
        ("can be raised", in_blocks(wait)),
    ]
}
