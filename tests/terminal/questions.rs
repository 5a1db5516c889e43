//! What a command line leaves out is asked for, and the line that does the same is told.

use std::path::Path;
use std::process::Command;

use localnet::{Node, Options, Production};
use serde_json::Value;
use tempfile::TempDir;
use tokio::runtime::Runtime;

use crate::person::Person;

/// `//Bob//stash`: the owner's hotkey of subnet 1, and the only validator there.
const HOTKEY: &str = "5HpG9w8EBLe5XCrbczpwq5TSXvedjrBGCwqxK1iQ7qUsSWFc";

fn node() -> (Runtime, Node) {
    let runtime = Runtime::new().expect("a runtime");
    let options = Options { production: Production::Instant, ..Options::default() };
    let node = runtime.block_on(Node::start(options)).expect("a node");
    (runtime, node)
}

fn staked(home: &Path, url: &str) -> Vec<Value> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_taoctl"));
    command.args(["-n", url, "-w", "//Alice", "stake", "list", "--json"]);
    let output = command.env_clear().env("HOME", home).output().expect("it runs");
    let document: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    document["data"]["positions"].as_array().expect("a list").clone()
}

#[test]
fn enter_takes_what_is_proposed_and_the_line_does_the_same() {
    let (_runtime, node) = node();
    let url = node.url();
    let mut person = Person::runs(&format!("-n {url} -w //Alice stake add"));
    person.answers("subnet [1]:", "77");
    person.sees("there is no subnet 77");
    person.answers("subnet [1]:", "");
    // As much of the address as a narrow terminal has room for.
    person.sees(&HOTKEY[..6]);
    person.answers("[1]:", "9");
    person.sees("9 is not in the list");
    person.answers("[1]:", "");
    person.answers("how much TAO", "5a");
    person.answers("how much TAO", "5");
    person.answers("sign with //Alice and send? [y/N]", "y");
    let line = format!("taoctl -n {url} -w //Alice stake add --to {HOTKEY}@1 5");
    let (code, seen) = person.ends(&[]);
    // The terminal breaks long lines between words.
    let words: Vec<&str> = seen.split_whitespace().collect();
    assert_eq!(code, 0, "{seen}");
    assert!(words.join(" ").contains(&line), "{seen}");
    assert_eq!(staked(person.home.path(), &url).len(), 1);

    // What moves and what is destroyed is asked for as well.
    let start = format!("-n {url} -w //Alice stake");
    let mut person = Person::runs_in(person.home, &format!("{start} transfer"));
    person.answers("position [1]:", "");
    person.answers("new owner", "nobody-of-this-name");
    person.answers("new owner", "//Eve");
    person.answers("[all]:", "1");
    person.answers("[y/N]", "y");
    let (code, seen) = person.ends(&[]);
    let words: Vec<&str> = seen.split_whitespace().collect();
    assert_eq!(code, 0, "{seen}");
    let line = format!("stake transfer --from {HOTKEY}@1 --owner //Eve 1`");
    assert!(words.join(" ").contains(&line), "{seen}");
    let mut person = Person::runs_in(person.home, &format!("{start} recycle"));
    person.answers("position [1]:", "");
    person.answers("[all]:", "1");
    person.answers("[y/N]", "y");
    assert_eq!(person.ends(&[]).0, 0);
    let mut person = Person::runs_in(person.home, &format!("{start} swap 5"));
    person.answers("position [1]:", "");
    person.answers("subnet [1]:", "0");
    person.answers("[y/N]", "n");
    let (code, seen) = person.ends(&[]);
    let words: Vec<&str> = seen.split_whitespace().collect();
    assert_eq!(code, 3, "{seen}");
    assert!(words.join(" ").contains(&format!("swap 5 --from {HOTKEY}@1 --to 0`")), "{seen}");

    // The one position, and everything, are proposed.
    let mut person = Person::runs_in(person.home, &format!("-n {url} -w //Alice stake remove"));
    person.answers("position [1]:", "");
    person.answers("[all]:", "");
    person.answers("[y/N]", "y");
    let (code, seen) = person.ends(&[]);
    assert_eq!(code, 0, "{seen}");
    assert!(staked(person.home.path(), &url).is_empty());
}

/// Nobody is asked where nobody can answer.
#[test]
fn without_a_terminal_it_is_an_error() {
    let home = TempDir::new().expect("a folder");
    let from = format!("--from {HOTKEY}@1");
    for (words, missing) in [
        ("add", "amount"),
        ("add 5", "position"),
        ("remove", "amount"),
        ("move 5", "position"),
        (&format!("move 5 {from}"), "destination"),
        (&format!("swap 5 {from}"), "destination"),
        (&format!("swap {from} --to 0"), "amount"),
        (&format!("transfer 5 {from}"), "new owner"),
        ("burn 5", "position"),
        (&format!("recycle {from}"), "amount"),
    ] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_taoctl"));
        command.args(["-n", "ws://127.0.0.1:1", "-w", "//Alice", "stake"]).args(words.split(' '));
        let output = command.arg("--yes").env_clear().env("HOME", home.path()).output();
        let output = output.expect("it runs");
        assert_eq!(output.status.code(), Some(2), "{words}");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains(&format!("the {missing} is missing")), "{words}: {said}");
    }
}
