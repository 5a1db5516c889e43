//! A person at a terminal: what is typed is never seen, and a question that is given up leaves the terminal and the
//! disk as they were.

#![expect(clippy::expect_used, clippy::panic, reason = "tests")]

mod given_up;
mod person;
mod questions;

#[path = "../support/signals.rs"]
mod signals;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use person::Person;
use rustix::process::Signal;
use serde_json::Value;
use sp_core::{Pair as _, sr25519};
use tempfile::TempDir;

const PASSWORD: &str = "correct horse battery staple";
const WORDS: &str = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";
const ADDRESS: &str = "5DfhGyQdFobKM8NsWvEeAKk5EQQgYe9AydgJ7rMB6E1EqRzV";

/// Milliseconds; longer than anything here takes.
const PATIENCE: u64 = 60_000;

const PASSWORD_OF: &str = "password for the new key savings: ";
const AGAIN: &str = "the same password again: ";
/// Its answer is no secret, and is seen.
const WRITE: &str = "as savings? [y/N] ";
const THE_WORDS: &str = "the words, separated by spaces: ";

/// The files of a home, but for the empty ones that key derivations lock.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        match path.is_dir() {
            true if path.ends_with("taoctl/turns") => {}
            true => found.extend(files(&path)),
            false => found.push(path),
        }
    }
    found
}

#[test]
fn the_words_of_a_new_key_are_shown_when_it_is_on_disk() {
    let mut person = Person::runs("wallet create savings");
    person.answers(PASSWORD_OF, PASSWORD);
    person.answers(AGAIN, PASSWORD);
    person.sees("Write these words down");
    let keys = ["coldkey", "coldkeypub.txt", "hotkeys/default", "hotkeys/defaultpub.txt"];
    assert!(keys.iter().all(|key| person.wallet().join(key).exists()), "shown before it is there");
    let (code, seen) = person.ends(&[PASSWORD]);
    assert_eq!(code, 0, "{seen}");
    let (_, shown) = seen.split_once("  savings\r\n\r\n").expect("words");
    let shown = shown.split("\r\n\r\n").next().expect("words");
    let (numbers, words): (Vec<_>, Vec<_>) =
        shown.split_whitespace().partition(|text| text.parse::<usize>().is_ok());
    assert_eq!(numbers, (1..=12).map(|number| number.to_string()).collect::<Vec<_>>(), "{shown}");
    let (pair, _) = sr25519::Pair::from_phrase(&words.join(" "), None).expect("a phrase");
    let public = taoctl::domain::address::AccountId(pair.public().0);
    assert_eq!(person.address(), public.to_string());
    assert_eq!(files(person.home.path()).len(), keys.len(), "{:?}", files(person.home.path()));
}

#[test]
fn words_are_typed_hidden() {
    let mut person = Person::runs("wallet import savings");
    person.answers(THE_WORDS, WORDS);
    person.sees(ADDRESS);
    person.answers(WRITE, "y");
    person.answers(PASSWORD_OF, PASSWORD);
    person.answers(AGAIN, PASSWORD);
    let secrets: Vec<&str> =
        WORDS.split(' ').filter(|word| word.len() > 4).chain([PASSWORD]).collect();
    let (code, seen) = person.ends(&secrets);
    assert_eq!((code, person.address().as_str()), (0, ADDRESS), "{seen}");
}

/// A paste in place of a line, and what is typed while a key is derived.
#[test]
fn what_is_typed_ahead_is_no_answer_and_is_not_seen() {
    let words = WORDS.replace(' ', "\r");
    let mut person = Person::runs("wallet import savings");
    person.sees(THE_WORDS);
    person.types(&format!("{WORDS}\ry\r{words}\r"));
    person.answers(WRITE, "y");
    person.sees(PASSWORD_OF);
    person.types(&format!("{PASSWORD}\r"));
    person.sees(AGAIN);
    person.types(&format!("{PASSWORD}\r"));
    // The key is written now.
    person.types("typed ahead");
    let secrets: Vec<&str> = WORDS.split(' ').filter(|word| word.len() > 4).collect();
    let (code, seen) = person.ends(&[&secrets[..], &[PASSWORD, "typed ahead"]].concat());
    assert_eq!((code, person.address().as_str()), (0, ADDRESS), "{seen}");

    let mut person = Person::runs("wallet new-coldkey savings");
    person.types("before it is asked for\r");
    person.answers(PASSWORD_OF, PASSWORD);
    person.answers(AGAIN, PASSWORD);
    let (code, seen) = person.ends(&[PASSWORD]);
    assert_eq!((code, seen.matches(PASSWORD_OF).count()), (0, 1), "{seen}");

    // Two keys, one after the other: nothing is taken for the second that was typed while the first was opened.
    let mut person = Person::runs_in(person.home, "wallet new-hotkey -w savings --encrypt");
    let question = "password for the new key savings/default: ";
    person.answers(question, PASSWORD);
    person.answers(AGAIN, PASSWORD);
    person.ends(&[PASSWORD]);
    let mut person = Person::runs_in(person.home, "wallet check --unlock");
    person.answers("password for savings: ", PASSWORD);
    person.types("wrong, and typed ahead\r");
    person.answers("password for savings/default: ", PASSWORD);
    let (code, seen) = person.ends(&[PASSWORD, "typed ahead"]);
    assert_eq!(code, 0, "{seen}");
}

#[test]
fn a_terminal_that_shows_what_is_typed_is_no_file_of_words() {
    let mut person = Person::runs("wallet import savings -");
    let (code, seen) = person.ends(&[]);
    assert_eq!(code, 2, "{seen}");
    assert!(seen.contains("leave - away"), "{seen}");
    assert!(!person.wallet().exists());
}

/// Known before the key is made, not after.
#[test]
fn no_key_is_made_whose_words_cannot_be_shown() {
    // A session of its own has no terminal, though the streams are those of one.
    let home = TempDir::new().expect("a folder");
    let mut person = Person::runs_by(home, "setsid -w", "wallet new-hotkey -w savings");
    let (code, seen) = person.ends(&[]);
    assert_eq!((code, seen.contains("give --mnemonic-file FILE")), (2, true), "{seen}");
    assert!(!person.wallet().exists(), "{seen}");
}

#[test]
fn a_password_that_is_not_taken_is_asked_for_again() {
    let mut person = Person::runs("wallet new-coldkey savings");
    person.answers(PASSWORD_OF, PASSWORD);
    person.answers(AGAIN, "another horse battery staple");
    person.sees("the two passwords differ");
    person.answers(PASSWORD_OF, "savings2024");
    person.sees("too easy to guess");
    person.answers(PASSWORD_OF, PASSWORD);
    person.answers(AGAIN, PASSWORD);
    let (code, seen) = person.ends(&[PASSWORD, "another horse", "savings2024"]);
    assert_eq!(code, 0, "{seen}");

    let too_long = "long ".repeat(1000);
    for (tries, code, reason) in [
        ([("", ""), (PASSWORD, "b"), ("password1", "")], 4, "common password"),
        ([("password1", ""), ("", ""), (PASSWORD, "b")], 2, "the two passwords differ"),
        ([(PASSWORD, "b"), ("", ""), (&too_long, "")], 2, "longer than 4094 bytes"),
    ] {
        let mut person = Person::runs("wallet new-coldkey savings");
        for (password, again) in tries {
            person.answers(PASSWORD_OF, password);
            // What is not taken at once is not asked for again.
            if !again.is_empty() {
                person.answers(AGAIN, again);
            }
        }
        let (found, seen) = person.ends(&["password1", "long long"]);
        assert_eq!(found, code, "{seen}");
        let last = seen.rsplit("error: ").next().unwrap_or_default();
        assert!(last.contains(reason), "{seen}");
        assert!(files(person.home.path()).is_empty(), "{seen}");
    }
}

/// Words with a slip, and a wrong password of what is opened.
#[test]
fn what_is_mistyped_is_asked_for_again() {
    let mut person = Person::runs("wallet import savings");
    person.answers(THE_WORDS, "bottom drive");
    person.sees("2 words; a mnemonic has");
    person.answers(THE_WORDS, &WORDS.replace("walk", "wlak"));
    person.sees("word 12 is not in the English BIP-39 list");
    person.answers(THE_WORDS, WORDS);
    person.answers(WRITE, "y");
    person.answers(PASSWORD_OF, PASSWORD);
    person.answers(AGAIN, PASSWORD);
    assert_eq!(person.ends(&[WORDS, "wlak", PASSWORD]).0, 0);

    let sign = "wallet sign savings --message hello";
    let mut person = Person::runs_in(person.home, sign);
    person.answers("password for savings: ", "another one");
    person.sees("wrong password from the prompt");
    person.answers("password for savings: ", PASSWORD);
    assert_eq!(person.ends(&["another one", PASSWORD]).0, 0);

    let mut person = Person::runs_in(person.home, sign);
    for _ in 0..3 {
        person.answers("password for savings: ", "another one");
    }
    let (code, seen) = person.ends(&["another one"]);
    assert_eq!(code, 5, "{seen}");
}

/// Typed here and read from a file there, it is the same password; and of a paste only the first line is the answer.
#[test]
fn what_is_typed_is_the_password_to_the_letter() {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/manifest.json");
    let manifest: Value =
        serde_json::from_slice(&fs::read(manifest).expect("the manifest")).expect("JSON");
    let password = manifest["password_unicode"].as_str().expect("a password");

    let mut person = Person::runs("wallet new-coldkey savings");
    person.sees(PASSWORD_OF);
    person.types(&format!("{password}x\u{7f}\nsecond line of a paste\nthird line\n"));
    person.answers(AGAIN, password);
    let (code, seen) = person.ends(&[password, "second line", "third line"]);
    assert_eq!(code, 0, "{seen}");

    let home = person.home;
    fs::write(home.path().join("password"), format!("{password}\n")).expect("a file");
    for (file, expected) in [("password", 0), ("coldkey", 5)] {
        let output = Command::new(env!("CARGO_BIN_EXE_taoctl"))
            .args(["wallet", "sign", "savings", "--message", "hello", "--password-file", file])
            .current_dir(home.path())
            .env_clear()
            .env("HOME", home.path())
            .output()
            .expect("it runs");
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(expected), "{said}");
        fs::write(home.path().join("coldkey"), "another password\n").expect("a file");
    }
}

#[test]
fn nothing_is_asked_where_the_input_or_the_errors_go_elsewhere() {
    for elsewhere in ["< /dev/null", "2> errors", "< /dev/null > result"] {
        let mut person =
            Person::runs(&format!("wallet new-coldkey savings --mnemonic-file words {elsewhere}"));
        let (code, seen) = person.ends(&[]);
        assert_eq!(code, 2, "{elsewhere}: {seen}");
        assert!(!seen.contains(PASSWORD_OF), "{elsewhere}: {seen}");
    }
    // The result may go elsewhere: the question is on the terminal, the document alone in the file.
    let mut person =
        Person::runs("wallet new-coldkey savings --json --mnemonic-file words > result");
    person.answers(PASSWORD_OF, PASSWORD);
    person.answers(AGAIN, PASSWORD);
    let (code, seen) = person.ends(&[PASSWORD]);
    assert_eq!(code, 0, "{seen}");
    let result = fs::read(person.home.path().join("result")).expect("the result");
    let document: Value = serde_json::from_slice(&result).expect("one document");
    assert_eq!(document["data"]["address"], person.address().as_str());
}

/// A home with the wallet `savings`, whose coldkey is not encrypted.
fn home_with_savings() -> TempDir {
    let mut person = Person::runs("wallet import savings --format plain --allow-plain-coldkey");
    person.answers(THE_WORDS, WORDS);
    person.answers("as savings? [y/N] ", "y");
    assert_eq!(person.ends(&[WORDS]).0, 0);
    person.home
}

#[test]
fn what_is_removed_is_shown_and_its_name_is_typed() {
    let question = "Type savings to go on: ";
    let mut person = Person::runs_in(home_with_savings(), "wallet remove savings");
    person.sees(ADDRESS);
    person.answers(question, "yes");
    let (code, seen) = person.ends(&[WORDS]);
    assert_eq!(code, 3, "{seen}");
    assert_eq!(person.address(), ADDRESS);

    let mut person = Person::runs_in(person.home, "wallet remove savings");
    person.sees(question);
    person.types("\x03");
    assert_eq!(person.ends(&[WORDS]).0, 130);
    assert_eq!(person.address(), ADDRESS);

    let mut person = Person::runs_in(person.home, "wallet remove savings");
    person.answers(question, "savings");
    person.sees("this brings it back:");
    assert_eq!(person.ends(&[WORDS]).0, 0);
    assert!(!person.wallet().exists());
    assert_eq!(files(person.home.path()).len(), 2, "they are in the trash");
}

#[test]
fn another_password_is_typed_after_the_old_one() {
    let (first, second) = (PASSWORD, "violet kettle gravel orchard");
    let again = "the same password again: ";
    let mut person = Person::runs_in(home_with_savings(), "wallet convert savings --to taoctl");
    person.answers("password for savings from now on: ", first);
    person.answers(again, first);
    assert_eq!(person.ends(&[first, WORDS]).0, 0);

    // Given up in the middle, then done.
    let before = fs::read(person.wallet().join("coldkey")).expect("a key");
    let mut person = Person::runs_in(person.home, "wallet password savings");
    person.answers("password for savings: ", first);
    person.sees("password for savings from now on: ");
    person.types("\x03");
    assert_eq!(person.ends(&[first]).0, 130);
    assert_eq!(fs::read(person.wallet().join("coldkey")).expect("a key"), before);

    let mut person = Person::runs_in(person.home, "wallet password savings");
    person.answers("password for savings: ", first);
    person.answers("password for savings from now on: ", second);
    person.answers(again, second);
    assert_eq!(person.ends(&[first, second]).0, 0);
    assert_ne!(fs::read(person.wallet().join("coldkey")).expect("a key"), before);

    // What is written without encryption is asked for by name first.
    let mut person = Person::runs_in(person.home, "wallet convert savings --to plain");
    person.answers("Type savings to go on: ", "savings");
    person.answers("password for savings: ", second);
    assert_eq!(person.ends(&[second, WORDS]).0, 0);
    let text = fs::read_to_string(person.wallet().join("coldkey")).expect("a key");
    assert!(text.contains(WORDS));
    assert_eq!(files(person.home.path()).len(), 2, "no old file is left");
}
