//! Who has the nonce that a transaction wanted: named from the journal, or said to be of another program.

use serde_json::json;

use crate::chain::rejection::Rejection;
use crate::chain::{self, Chain, Hash};
use crate::error::{Code, Error, Exit};

use super::entry::{Entry, State};
use super::journal::Journal;

const NOBODY_WE_KNOW: &str = "a transaction of another program or machine";
const NOTHING_IS_REPLACED: &str = "every transaction has the same priority on this chain: none replaces another, whatever it pays";

/// A refusal of the pool; where it is about the nonce, who is in the way.
pub async fn refusal(
    chain: &Chain,
    journal: &Journal,
    entry: &Entry,
    rejection: Rejection,
) -> Error {
    let (is_low, is_stale) =
        (rejection == Rejection::PriorityTooLow, rejection == Rejection::Stale);
    let about_nonce = is_low || is_stale || rejection == Rejection::Future;
    let error = Error::from(chain::Error::Rejected(rejection));
    if !about_nonce {
        return error;
    }
    let nonce = entry.nonce;
    let next = chain.signing(entry.signer).await.ok().map(|now| now.nonce);
    let other = holder(journal, entry);
    let name = named(other.as_ref(), None);
    let error = match (is_low, next) {
        (true, _) => error
            .hint(format!("nonce {nonce} of {} belongs to {name}, which waits", entry.signer))
            .hint(NOTHING_IS_REPLACED),
        (false, Some(next)) if next > nonce => {
            error.hint(format!("nonce {nonce} was used by {name}; the next one is {next}"))
        }
        (false, Some(next)) if next < nonce => {
            error.hint(format!("the next nonce is {next}, and this transaction has {nonce}"))
        }
        (false, _) => error,
    };
    let pending = other.map(|other| json!({ "hash": other.hash, "summary": other.summary }));
    let details = json!({
        "hash": entry.hash, "nonce": nonce, "next_nonce": next, "same_nonce": pending,
    });
    error.with_details(details)
}

/// The error of a transaction whose nonce another one has used in a final block.
pub fn nonce_taken(journal: &Journal, entry: &Entry, by: Option<Hash>) -> Error {
    let other = holder(journal, entry);
    let name = named(other.as_ref(), by);
    let by = by.or(other.map(|other| other.hash));
    let message = format!(
        "transaction {} was never included: its nonce {} was taken by {name}",
        entry.hash, entry.nonce
    );
    Error::new(Code("nonce_taken", Exit::Expired), message)
        .hint("it is safe to send it again, unless that one did the same")
        .with_details(json!({ "hash": entry.hash, "nonce": entry.nonce, "by": by }))
}

fn named(other: Option<&Entry>, by: Option<Hash>) -> String {
    match (other, by) {
        (Some(other), _) => format!("{} ({})", other.hash, other.summary),
        (None, Some(hash)) => format!("{hash}, {NOBODY_WE_KNOW}"),
        (None, None) => NOBODY_WE_KNOW.to_owned(),
    }
}

/// The other transaction of the journal with this nonce that came into a block or still may.
fn holder(journal: &Journal, entry: &Entry) -> Option<Entry> {
    let (entries, _) = journal.all_readable().ok()?;
    entries.into_iter().find(|other| {
        let same = (other.signer, other.nonce) == (entry.signer, entry.nonce);
        let alive = matches!(other.state, State::Unknown | State::Included { .. });
        same && alive && other.hash != entry.hash
    })
}
