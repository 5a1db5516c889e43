//! Who has the nonce that a transaction wanted: named from the journal, or said to be of another program.

use serde_json::json;

use crate::chain::rejection::Rejection;
use crate::chain::{self, Chain, Hash};
use crate::error::{Code, Error, Exit};

use super::entry::{Entry, State};
use super::journal::Journal;

const NOBODY_WE_KNOW: &str = "a transaction of another program or machine";
const NOTHING_IS_REPLACED: &str = "every transaction has the same priority on this chain: none replaces another, whatever it pays";

/// A refusal of the pool; where it is about a nonce that is in use, who has it.
pub async fn refusal(
    chain: &Chain,
    journal: &Journal,
    entry: &Entry,
    rejection: Rejection,
) -> Error {
    let (nonce, signer) = (entry.first_nonce(), entry.signer);
    let is_low = rejection == Rejection::PriorityTooLow;
    // Outdated is a transaction whose era is over, too.
    let is_used = rejection == Rejection::Stale
        && chain.signing(signer).await.is_ok_and(|now| now.nonce > nonce);
    let error = Error::from(chain::Error::Rejected(rejection));
    if !is_low && !is_used {
        return error;
    }
    let other = holder(journal, entry, nonce, None);
    let name = named(other.as_ref(), None);
    let error = match is_low {
        true => error
            .hint(format!("nonce {nonce} of {signer} belongs to {name}, which waits"))
            .hint(NOTHING_IS_REPLACED),
        false => error.hint(format!("nonce {nonce} of {signer} was used by {name}")),
    };
    let other = other.map(|other| json!({ "hash": other.hash, "summary": other.summary }));
    error.with_more_details(json!({ "hash": entry.hash, "nonce": nonce, "same_nonce": other }))
}

/// The error of a transaction whose nonce another one has used in a final block. Where that one did the same, this is
/// no "safe to send again".
pub fn nonce_taken(journal: &Journal, entry: &Entry, by: Option<Hash>) -> Error {
    let other = holder(journal, entry, entry.nonce, by);
    let name = named(other.as_ref(), by);
    let is_done = other.as_ref().is_some_and(|other| is_same(entry, other));
    let by = by.or(other.map(|other| other.hash));
    let message = format!(
        "transaction {} was never included: its nonce {} was taken by {name}",
        entry.hash, entry.nonce
    );
    let details = json!({ "hash": entry.hash, "nonce": entry.nonce, "by": by });
    let error = match by.filter(|_| is_done) {
        Some(by) => Error::new(
            Code("nonce_taken_by_the_same", Exit::Unknown),
            format!("{message}, the same"),
        )
        .hint(format!(
            "do not send it again: `taoctl tx wait {by}` tells what happened to that one"
        )),
        None => Error::new(Code("nonce_taken", Exit::Expired), message)
            .hint("it is safe to send it again, unless that one did the same"),
    };
    let error = error.with_details(details);
    match &entry.carrier {
        Some(carrier) => {
            error.hint(carrier.alone()).with_more_details(json!({ "carrier": carrier }))
        }
        None => error,
    }
}

/// The other transaction of the journal that used the nonce of this one, if it did the same.
pub fn done_by(journal: &Journal, entry: &Entry, by: Option<Hash>) -> Option<Entry> {
    holder(journal, entry, entry.nonce, by).filter(|other| is_same(entry, other))
}

fn is_same(entry: &Entry, other: &Entry) -> bool {
    entry.call == other.call || entry.summary == other.summary
}

fn named(other: Option<&Entry>, by: Option<Hash>) -> String {
    match (other, by) {
        (Some(other), _) => format!("{} ({})", other.hash, other.summary),
        (None, Some(hash)) => format!("{hash}, {NOBODY_WE_KNOW}"),
        (None, None) => NOBODY_WE_KNOW.to_owned(),
    }
}

/// The other transaction of the journal with this nonce that a block has, `by` that hash, or still may.
fn holder(journal: &Journal, entry: &Entry, nonce: u32, by: Option<Hash>) -> Option<Entry> {
    let (entries, _) = journal.all_readable().ok()?;
    entries.into_iter().find(|other| {
        let same = other.signer == entry.signer && other.nonces().contains(&nonce);
        let alive = matches!(other.state, State::Unknown | State::Included { .. });
        same && by.map_or(alive, |by| other.is_called(by)) && other.hash != entry.hash
    })
}
