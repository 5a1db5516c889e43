//! What counts today.

use super::*;
use crate::chain::{Hash, Pin};
use crate::tx::entry::{Entry, Inclusion, State, Verdict};

const DAY: &str = "2026-03-14T00:00:00Z";

fn spent(tao: u64) -> Spent {
    Spent { tao: Some(Rao(tao)), ..Spent::default() }
}

/// Of one TAO each, an account, its own hash.
fn entry(number: u8, signed_at: &str, state: State, spent: Option<Spent>) -> Entry {
    Entry {
        hash: Hash([number; 32]),
        bytes: vec![],
        call: vec![],
        signer: AccountId([1; 32]),
        nonce: 0,
        anchor: Pin { number: 1, hash: Hash([0; 32]) },
        last_valid: 2,
        genesis: Hash([9; 32]),
        spec_version: u32::from(number),
        endpoint: String::new(),
        network: String::new(),
        summary: String::new(),
        id: None,
        request: None,
        rest: 0,
        place: None,
        carrier: None,
        signed_at: signed_at.parse().unwrap(),
        spent,
        state,
    }
}

fn included(result: Verdict, finalized: bool) -> State {
    let block = Pin { number: 2, hash: Hash([2; 32]) };
    State::Included { inclusion: Inclusion { block, index: 1, finalized, result, fee: None } }
}

fn failed() -> Verdict {
    Verdict::Failed { error: "x".to_owned() }
}

fn taken(entries: &[Entry]) -> Result<u64, Hash> {
    let folder = tempfile::tempdir().unwrap();
    let journal = Journal::open(folder.path(), Hash([9; 32])).unwrap();
    for entry in entries {
        journal.record(entry).unwrap();
        journal.update(entry).unwrap();
    }
    let today = Today::of(&journal, AccountId([1; 32]), NOON.parse().unwrap()).unwrap();
    today.taken(&policy("max-per-day = '1tao'"), error::Unit::Tao)
}

#[test]
fn what_may_have_happened_counts() {
    let refused = |proven| State::Refused { reason: String::new(), proven };
    let mut another = entry(9, DAY, State::Unknown, Some(spent(1)));
    another.signer = AccountId([2; 32]);
    let in_parts = Spent { in_parts: true, ..spent(512) };
    // Each counts another bit.
    let entries = [
        entry(1, DAY, State::Unknown, Some(spent(1))),
        entry(2, DAY, included(Verdict::Succeeded, true), Some(spent(2))),
        entry(3, "2026-03-14T11:59:59Z", included(Verdict::Succeeded, false), Some(spent(4))),
        entry(4, DAY, included(Verdict::Unreadable, true), Some(spent(8))),
        // A reorganisation could make it a success.
        entry(5, DAY, included(failed(), false), Some(spent(16))),
        entry(6, DAY, included(failed(), true), Some(spent(32))),
        entry(7, DAY, refused(true), Some(spent(64))),
        entry(14, DAY, refused(false), Some(spent(4096))),
        entry(8, DAY, State::Expired, Some(spent(128))),
        another,
        entry(10, "2026-03-13T23:59:59.999Z", State::Unknown, Some(spent(256))),
        // The first calls of a batch whose last one failed.
        entry(11, DAY, included(failed(), true), Some(in_parts)),
        entry(13, DAY, State::NonceTaken { by: None }, Some(spent(2048))),
        // By a clock that was set back since.
        entry(12, "2026-03-15T01:00:00Z", State::Unknown, Some(spent(1024))),
    ];
    assert_eq!(taken(&entries), Ok(1 + 2 + 4 + 8 + 16 + 512 + 1024 + 4096));
}

#[test]
fn a_part_that_nobody_knows_makes_the_sum_unknown() {
    let unknown = |spent: Option<Spent>| {
        taken(&[
            entry(1, DAY, State::Unknown, Some(spent_one())),
            entry(2, DAY, State::Unknown, spent),
        ])
    };
    let spent_two = Err(Hash([2; 32]));
    assert_eq!(unknown(None), spent_two);
    assert_eq!(unknown(Some(Spent { tao: None, ..Spent::default() })), spent_two);
    let opaque = Spent { opaque: ["Proxy.add_proxy".to_owned()].into(), ..Spent::default() };
    assert_eq!(unknown(Some(opaque.clone())), spent_two);
    // Unless it was named.
    let mut today = Today::default();
    today.add(opaque);
    let named = policy("allow-calls = ['*', 'Proxy.add_proxy']\nmax-per-day = '1tao'");
    assert_eq!(today.taken(&named, error::Unit::Tao), Ok(0));
    // What never happened is never asked.
    assert_eq!(taken(&[entry(1, DAY, State::Expired, None)]), Ok(0));
    assert_eq!(taken(&[entry(1, "2026-03-13T12:00:00Z", State::Unknown, None)]), Ok(0));
}

fn spent_one() -> Spent {
    spent(1)
}

/// Only then is there something for `tx wait` to settle.
#[test]
fn open_is_what_counts_and_is_not_final() {
    let open = |state, spent| {
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal::open(folder.path(), Hash([9; 32])).unwrap();
        let entry = entry(1, DAY, state, Some(spent));
        journal.record(&entry).unwrap();
        journal.update(&entry).unwrap();
        let today = Today::of(&journal, AccountId([1; 32]), NOON.parse().unwrap()).unwrap();
        today.is_open(error::Unit::Tao)
    };
    assert!(open(State::Unknown, spent(1)) && open(included(Verdict::Succeeded, false), spent(1)));
    assert!(!open(State::Unknown, spent(0)) && !open(included(Verdict::Succeeded, true), spent(1)));
    assert!(!open(State::Expired, spent(1)));
}

#[test]
fn a_damaged_entry_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let journal = Journal::open(folder.path(), Hash([9; 32])).unwrap();
    for place in ["live", "done"] {
        let path = folder.path().join("journal").join("09".repeat(32)).join(place).join("x.json");
        std::fs::write(&path, "{").unwrap();
        assert!(Today::of(&journal, AccountId([1; 32]), NOON.parse().unwrap()).is_err(), "{place}");
        std::fs::remove_file(&path).unwrap();
    }
}

/// As it is on disk, whatever the names of fields become.
#[test]
fn what_a_call_takes_survives_the_journal_and_old_entries_do_without() {
    let call = "Utility.batch calls=[(Balances.transfer_keep_alive dest=$BOB value=5tao), \
        (SubtensorModule.remove_stake_full_limit hotkey=$BOB netuid=4 limit_price=1), \
        (SubtensorModule.burn_alpha hotkey=$BOB amount=7 netuid=5), (Preimage.note_preimage bytes=0x00)]";
    let written = entry(1, DAY, State::Unknown, Some(effect(call).spent));
    let mut json = serde_json::to_value(&written).unwrap();
    let expected = serde_json::json!({
        "tao": "5000000000",
        "alpha": { "4": null, "5": "7" },
        "every_alpha": false,
        "opaque": ["Preimage.note_preimage"],
        "in_parts": true,
    });
    assert_eq!(json["spent"], expected);
    assert_eq!(serde_json::from_value::<Entry>(json.clone()).unwrap(), written);
    json.as_object_mut().unwrap().remove("spent");
    assert_eq!(serde_json::from_value::<Entry>(json).unwrap().spent, None);
}

#[test]
fn earlier_steps_and_both_limits() {
    let rules = policy("max-per-day = '10tao'");
    let call = effect("Balances.transfer_keep_alive dest=$BOB value=4tao");
    let prices = Prices::new();
    let mut today = Today::default();
    let mut fits = 0;
    while fits < 9 {
        let case =
            Case { effect: &call, now: NOON.parse().unwrap(), today: &today, prices: &prices };
        if let Err(forbidden) = rules.judge(&case) {
            let text = forbidden.to_string();
            assert!(
                text.contains(
                    "takes 4 TAO, and of the 10 TAO of a day 8 TAO is taken already, 2 TAO is left"
                ),
                "{text}"
            );
            assert!(
                text.contains("/p/policy.toml") && text.contains("max-per-day in line 1"),
                "{text}"
            );
            break;
        }
        today.add(call.spent.clone());
        fits += 1;
    }
    assert_eq!(fits, 2);
}
