//! The life of a key: it is made or brought over, it signs, it is shown.

use std::path::PathBuf;
use std::process::Stdio;

use crate::needles::Needles;
use crate::run::{PASSWORD, Run, contents, derived_key, frees_the_memory_of_argon2, holds_only};
use crate::terminal::Terminal;
use crate::world::World;

/// Of the test vectors of BIP-39.
const PHRASE: &str = "scheme spot photo card baby mountain device kick cradle pact join borrow";

fn secrets() -> Needles {
    Needles::default().password(PASSWORD).phrase(PHRASE)
}

/// How a run comes by the password.
type Give = fn(&mut Run) -> Option<Terminal>;

fn typed(run: &mut Run) -> Option<Terminal> {
    Some(Terminal::of(&mut run.command, &[("password for", PASSWORD.to_owned())]))
}

fn in_a_file(run: &mut Run) -> Option<Terminal> {
    run.password_file();
    None
}

/// The coldkey `w` pays Bob, and waits until a block has it.
fn pay(world: &World, give: Give, secrets: &Needles) {
    let mut run = Run::new(world, "transfer 1 --to //Bob --wallet w --yes -vv --again");
    let terminal = give(&mut run);
    let before = world.journal().len();
    let mut tracee = run.start();
    tracee.run_until("the key derivation", frees_the_memory_of_argon2);
    holds_only(&mut tracee, secrets, &["password in", "derived key in"]);
    assert_eq!(secrets.search(&tracee.outside()), [""; 0]);
    // Signed, and not sent yet.
    tracee.run_until("the journal", |_| world.journal().len() > before);
    holds_only(&mut tracee, secrets, &["private key in"]);
    tracee.run_until_idle("the pool", || world.pending() == 1);
    holds_only(&mut tracee, secrets, &[]);
    world.advance(1);
    run.ends_without(tracee, secrets);
    assert_eq!(secrets.search(&contents(world.home())), [""; 0]);
    if let Some(terminal) = terminal {
        assert_eq!(secrets.search(terminal.shown().as_bytes()), [""; 0]);
    }
}

fn coldkey(world: &World) -> PathBuf {
    world.home().join(".bittensor/wallets/w/coldkey")
}

fn fund(world: &World) {
    let (code, document) = world.json("transfer 10 --to w --yes --wait none");
    assert_eq!(code, 0, "{document}");
    world.advance(1);
}

#[test]
fn a_key_that_is_typed() {
    let world = World::manual();
    let secrets = secrets();
    let mut run = Run::new(&world, "wallet import w -vv");
    let answers = [
        ("words, separated", PHRASE.to_owned()),
        ("password for", PASSWORD.to_owned()),
        ("password again", PASSWORD.to_owned()),
    ];
    let terminal = Terminal::of(&mut run.command, &answers);
    let mut tracee = run.start();
    tracee.run_until("the key derivation", frees_the_memory_of_argon2);
    holds_only(&mut tracee, &secrets, &["password in", "entropy in"]);
    run.ends_without(tracee, &secrets);
    assert_eq!(secrets.search(terminal.shown().as_bytes()), [""; 0]);

    let secrets = secrets.derived(&derived_key(&coldkey(&world)));
    fund(&world);
    pay(&world, typed, &secrets);
}

#[test]
fn a_key_from_the_standard_input_in_the_format_of_the_official_tools() {
    let world = World::manual();
    let secrets = secrets();
    let mut run = Run::new(&world, "wallet import w -vv --format nacl --mnemonic-file -");
    run.file("words", PHRASE);
    let words = std::fs::File::open(run.folder().join("words")).expect("a file");
    run.command.stdin(Stdio::from(words));
    run.password_file();
    let tracee = run.start();
    run.ends_without(tracee, &secrets);

    let secrets = secrets.derived(&derived_key(&coldkey(&world)));
    fund(&world);
    pay(&world, in_a_file, &secrets);
}

#[test]
fn fresh_keys_whose_words_are_shown() {
    let world = World::manual();
    let mut run = Run::new(&world, "wallet create w -vv");
    let password = ("password", PASSWORD.to_owned());
    let terminal = Terminal::of(&mut run.command, &[password.clone(), password]);
    let mut tracee = run.start();
    let words = |name: &str| {
        let screen = terminal.so_far();
        // The line has come to its end.
        let (line, _) = screen.split_once(&format!("  {name}: "))?.1.split_once("\r\n")?;
        Some(line.to_owned())
    };
    tracee.run_until("the words", |_| words("w/default").is_some());
    let secrets = Needles::default().password(PASSWORD);
    let secrets = secrets.phrase(&words("w").expect("the words of the coldkey"));
    let secrets = secrets.phrase(&words("w/default").expect("the words of the hotkey"));
    holds_only(&mut tracee, &secrets, &["words in"]);
    run.ends_without(tracee, &secrets);
    let screen = terminal.shown();
    assert!(!screen.contains(PASSWORD), "{screen}");

    let mut run = Run::new(&world, "wallet show w -vv");
    let tracee = run.start();
    run.ends_without(tracee, &secrets);
}

#[test]
fn a_fresh_hotkey_whose_words_go_to_a_file() {
    let world = World::manual();
    let mut run = Run::new(&world, "wallet new-hotkey h --wallet w -vv --mnemonic-file words");
    let mut tracee = run.start();
    let file = run.folder().join("words");
    tracee.run_until("the words", |_| std::fs::metadata(&file).is_ok_and(|file| file.len() > 0));
    let secrets = Needles::default().phrase(run.read("words").trim());
    holds_only(&mut tracee, &secrets, &["words in"]);
    run.ends_without(tracee, &secrets);

    let mut run = Run::new(&world, "wallet show w -vv");
    let tracee = run.start();
    run.ends_without(tracee, &secrets);
}
