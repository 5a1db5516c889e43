//! The life of a key: it is made or brought over, it signs, it is shown.

use std::fs::File;
use std::os::fd::AsRawFd as _;
use std::os::unix::process::CommandExt as _;
use std::path::PathBuf;
use std::process::Stdio;

use crate::needles::Needles;
use crate::run::{
    PASSWORD, Run, besides, contents, derived_key, frees_the_memory_of_argon2, holds_only,
};
use crate::terminal::Terminal;
use crate::tracee::{Call, Tracee};
use crate::world::World;

/// Of the test vectors of BIP-39.
const PHRASE: &str = "scheme spot photo card baby mountain device kick cradle pact join borrow";

fn secrets() -> Needles {
    Needles::default().password(PASSWORD).phrase(PHRASE)
}

/// How a run comes by the password.
type Give = fn(&mut Run) -> Option<Terminal>;

/// Words of a new key, when they are about to be written: as they are to a file, numbered in columns to the terminal.
fn words_that_leave(tracee: &Tracee, call: &Call) -> Option<Leaving> {
    let [_, address, length, ..] = call.arguments;
    let written = (call.number == libc::SYS_write).then(|| tracee.bytes(address, length))?;
    let text = String::from_utf8(written).ok()?;
    let (numbers, words): (Vec<_>, Vec<_>) =
        text.split_whitespace().partition(|piece| piece.parse::<usize>().is_ok());
    let in_order = (1..=12).map(|number| number.to_string()).eq(numbers.iter().copied());
    let are_words = words.iter().all(|word| word.bytes().all(|byte| byte.is_ascii_lowercase()));
    let leave = words.len() == 12 && are_words && (in_order || numbers.is_empty());
    leave.then(|| Leaving { phrase: words.join(" "), text: text.clone() })
}

/// Words, and the text that is written of them.
struct Leaving {
    phrase: String,
    text: String,
}

/// Runs to the moment when the words of a new key leave.
fn next_words(tracee: &mut Tracee) -> Leaving {
    let mut words = None;
    tracee.run_until("the words", |tracee, call| {
        words = words_that_leave(tracee, call);
        words.is_some()
    });
    words.expect("words")
}

fn typed(run: &mut Run) -> Option<Terminal> {
    Some(Terminal::of(&mut run.command, &[("password for", PASSWORD.to_owned())]))
}

fn in_a_file(run: &mut Run) -> Option<Terminal> {
    run.password_file();
    None
}

fn on_a_descriptor(run: &mut Run) -> Option<Terminal> {
    run.file("password", PASSWORD);
    let file = File::open(run.folder().join("password")).expect("a file");
    run.command.args(["--password-fd", "9"]);
    #[expect(unsafe_code, reason = "the child gets the file under a number")]
    // SAFETY: one system call, which is safe between fork and exec; the file is open as long as the closure is.
    unsafe {
        run.command.pre_exec(move || match libc::dup2(file.as_raw_fd(), 9) {
            9 => Ok(()),
            _ => Err(std::io::Error::last_os_error()),
        })
    };
    None
}

fn by_a_command(run: &mut Run) -> Option<Terminal> {
    run.file("password", PASSWORD);
    run.command.args(["--password-cmd", "cat password"]);
    None
}

fn in_a_variable(run: &mut Run) -> Option<Terminal> {
    run.command.env("BT_WALLET_PASSWORD", PASSWORD);
    None
}

/// The coldkey `w` pays Bob, and waits until a block has it; only what is `kept` is in the memory then.
fn pay(world: &World, give: Give, secrets: &Needles, kept: &[&str]) {
    let mut run = Run::new(world, "transfer 1 --to //Bob --wallet w --yes -vv --again");
    let terminal = give(&mut run);
    let before = world.journal().len();
    let mut tracee = run.start();
    tracee.run_until("the key derivation", frees_the_memory_of_argon2);
    holds_only(&mut tracee, secrets, &["password", "derived key"], &[]);
    assert_eq!(secrets.search(&tracee.outside()), [""; 0]);
    // Signed, and not sent yet.
    tracee.run_until("the journal", |_, _| world.journal().len() > before);
    holds_only(&mut tracee, secrets, &["private key"], &["password"]);
    // A slow machine takes more than the second that this waits to get the answer and to forget the key.
    for _ in 0..20 {
        tracee.run_until_settled("the pool", || world.pending() == 1);
        if besides(&tracee.search(secrets), kept).is_empty() {
            break;
        }
    }
    holds_only(&mut tracee, secrets, &[], kept);
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
    let mut run = Run::new(&world, "wallet import w --yes -vv");
    let answers = [
        ("words, separated", PHRASE.to_owned()),
        ("password for", PASSWORD.to_owned()),
        ("password again", PASSWORD.to_owned()),
    ];
    let terminal = Terminal::of(&mut run.command, &answers);
    let mut tracee = run.start();
    tracee.run_until("the key derivation", frees_the_memory_of_argon2);
    holds_only(&mut tracee, &secrets, &["password", "entropy"], &["private key"]);
    run.ends_without(tracee, &secrets);
    assert_eq!(secrets.search(terminal.shown().as_bytes()), [""; 0]);

    let secrets = secrets.derived(&derived_key(&coldkey(&world)));
    fund(&world);
    for give in [typed as Give, on_a_descriptor, by_a_command] {
        pay(&world, give, &secrets, &[]);
    }
    // Taken from the environment at once, and kept until the end.
    pay(&world, in_a_variable, &secrets, &["password"]);
}

#[test]
fn a_key_from_the_standard_input_in_the_format_of_the_official_tools() {
    let world = World::manual();
    let secrets = secrets();
    let mut run = Run::new(&world, "wallet import w --yes -vv --format nacl --mnemonic-file -");
    run.file("words", PHRASE);
    let words = File::open(run.folder().join("words")).expect("a file");
    run.command.stdin(Stdio::from(words));
    run.password_file();
    let tracee = run.start();
    run.ends_without(tracee, &secrets);

    let secrets = secrets.derived(&derived_key(&coldkey(&world)));
    fund(&world);
    pay(&world, in_a_file, &secrets, &[]);
}

#[test]
fn fresh_keys_whose_words_are_shown() {
    let world = World::manual();
    let mut run = Run::new(&world, "wallet create w -vv");
    let password = ("password", PASSWORD.to_owned());
    let terminal = Terminal::of(&mut run.command, &[password.clone(), password]);
    let mut tracee = run.start();
    let (coldkey, hotkey) = (next_words(&mut tracee), next_words(&mut tracee));
    let secrets = Needles::default().password(PASSWORD);
    let secrets = secrets.phrase(&coldkey.phrase).phrase(&hotkey.phrase);
    let secrets = secrets.rows(&coldkey.text).rows(&hotkey.text);
    holds_only(&mut tracee, &secrets, &["words", "rows of words"], &["password"]);
    run.ends_without(tracee, &secrets);
    let screen = terminal.shown();
    let rows = [coldkey.text, hotkey.text].concat();
    assert!(rows.lines().all(|row| screen.contains(row)), "{screen}");
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
    let secrets = Needles::default().phrase(&next_words(&mut tracee).phrase);
    holds_only(&mut tracee, &secrets, &["words"], &[]);
    run.ends_without(tracee, &secrets);

    let mut run = Run::new(&world, "wallet show w -vv");
    let tracee = run.start();
    run.ends_without(tracee, &secrets);
}
