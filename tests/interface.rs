//! The command line as a whole: every command has help, an example that parses, the options of its kind,
//! and its manual page and completions are the committed ones.
//!
//! `TAOCTL_BLESS=1 cargo test --test interface` rewrites `man/` and `completions/`.

#![expect(clippy::expect_used, reason = "a test may fail loudly")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use clap::{Command, CommandFactory as _};
use clap_complete::Shell;
use taoctl::cli::{Cli, commands_by_kind};
use taoctl::commands::contract::Kind;
use taoctl::commands::{completions, man};

fn root() -> Command {
    let mut root = Cli::command();
    root.build();
    root
}

/// Every command with the words that are typed for it.
fn leaves(command: &Command, path: Vec<String>, found: &mut Vec<(String, Command)>) {
    let children: Vec<_> =
        command.get_subcommands().filter(|child| child.get_name() != "help").collect();
    if children.is_empty() {
        found.push((path.join(" "), command.clone()));
    }
    for child in children {
        let mut path = path.clone();
        path.push(child.get_name().to_owned());
        leaves(child, path, found);
    }
}

fn all() -> Vec<(String, Command)> {
    let mut found = Vec::new();
    leaves(&root(), vec![], &mut found);
    assert!(found.len() >= 30, "only {} commands", found.len());
    found
}

#[test]
fn the_tree_is_sound() {
    Cli::command().debug_assert();
}

#[test]
fn every_command_says_what_it_does_and_shows_an_example_that_parses() {
    for (path, command) in all() {
        let about = command.get_about().map(ToString::to_string).unwrap_or_default();
        assert!(!about.is_empty(), "{path} has no help");
        assert!(!about.ends_with('.'), "{path}: a headline has no full stop");
        let after = command.get_after_long_help().map(ToString::to_string).unwrap_or_default();
        if path.starts_with("tx") {
            let mut examples = after.lines().skip_while(|line| *line != "Examples:");
            let long = examples.find(|line| line.chars().count() > 80);
            assert_eq!(long, None, "{path}: a terminal breaks it");
        }
        let after = after.replace("\\\n", " ");
        let examples: Vec<&str> =
            after.lines().map(str::trim).filter(|line| line.starts_with("taoctl ")).collect();
        assert!(!examples.is_empty(), "{path} has no example");
        for example in examples {
            let words = example.split(" > ").next().expect("a first part");
            let words: Vec<String> = split_like_a_shell(words);
            assert!(
                words.join(" ").starts_with(&format!("taoctl {path}")),
                "{path}: the example is of another command: {example}"
            );
            let parsed = Cli::command().try_get_matches_from(&words);
            assert!(parsed.is_ok(), "{path}: {example}: {}", parsed.expect_err("it is wrong"));
        }
        for argument in command.get_arguments().filter(|argument| !argument.is_hide_set()) {
            let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
            assert!(!help.is_empty(), "{path}: {} has no help", argument.get_id());
        }
    }
}

/// Words, with `'…'` for a word that holds spaces.
fn split_like_a_shell(line: &str) -> Vec<String> {
    let (mut words, mut word, mut quoted) = (Vec::new(), String::new(), false);
    for c in line.chars() {
        match c {
            '\'' => quoted = !quoted,
            ' ' if !quoted => words.push(std::mem::take(&mut word)),
            _ => word.push(c),
        }
    }
    words.push(word);
    words.retain(|word| !word.is_empty());
    words
}

#[test]
fn what_signs_has_the_signing_options_and_nothing_else_has() {
    let kinds: BTreeMap<String, Kind> = commands_by_kind().into_iter().collect();
    for (path, command) in all() {
        let kind = kinds.get(&path).unwrap_or_else(|| panic!("{path} is in no table"));
        let options: BTreeSet<&str> =
            command.get_arguments().filter_map(|argument| argument.get_long()).collect();
        for option in ["dry-run", "save", "yes", "wait", "valid-for", "nonce", "again", "id"] {
            let has = options.contains(option);
            // What is built for another machine has a nonce and an era; what comes back from it may be open already.
            let of_others = match path.as_str() {
                "tx build" => ["save", "valid-for", "nonce"].contains(&option),
                "tx submit" => option == "again",
                _ => false,
            };
            let excused = option == "yes" || option == "wait" || of_others;
            match kind {
                Kind::Transaction => assert!(has, "{path} has no --{option}"),
                _ => assert!(!has || excused, "{path} has --{option} and does not sign"),
            }
        }
        assert!(options.contains("json"), "{path} has no --json");
    }
}

/// The text of every source, and of the README.
fn texts() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut found, mut folders) = (vec![root.join("README.md")], vec![root.join("src")]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a source folder") {
            let path = entry.expect("a source").path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    let text =
        |path: PathBuf| (path.display().to_string(), fs::read_to_string(path).expect("a text"));
    found.into_iter().map(text).collect()
}

/// What stands in backticks, and lines that begin with the program's name.
fn command_lines(text: &str) -> impl Iterator<Item = &str> {
    let quoted = text.lines().flat_map(|line| line.split('`').skip(1).step_by(2));
    let typed = text.lines().map(|line| line.split(" #").next().unwrap_or(line));
    quoted.chain(typed).filter_map(|line| line.trim().strip_prefix("taoctl "))
}

/// What is wrong with a command line: a word where a command should be, an option that the command does not have.
fn misnamed(root: &Command, line: &str) -> Option<String> {
    let mut command = root;
    for word in line.split([' ', '"', ',', ')']).filter(|word| !word.is_empty()) {
        if let Some(option) = word.strip_prefix("--") {
            let option = option.split_once('=').map_or(option, |(name, _value)| name);
            let mut known = command.get_arguments().filter_map(|argument| argument.get_long());
            if option.is_empty() {
                break;
            }
            if !known.any(|known| known == option) {
                return Some(word.to_owned());
            }
        } else if command.has_subcommands() {
            // After a short option comes its value, and after `…` anything.
            if !word.starts_with(|c: char| c.is_ascii_lowercase()) {
                break;
            }
            match command.find_subcommand(word) {
                Some(found) => command = found,
                None => return Some(word.to_owned()),
            }
        }
    }
    None
}

#[test]
fn every_command_that_a_text_names_exists() {
    let root = root();
    let (mut checked, mut wrong) = (0, Vec::new());
    for (path, text) in texts() {
        for line in command_lines(&text) {
            checked += 1;
            wrong.extend(misnamed(&root, line).map(|word| format!("{path}: {word} in `{line}`")));
        }
    }
    assert!(checked > 80, "only {checked} command lines were found");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Hints and help name options by themselves, too.
#[test]
fn every_option_that_a_text_names_exists() {
    let mut known: BTreeSet<String> = ["help", "version"].map(str::to_owned).into();
    for (_, command) in all() {
        for argument in command.get_arguments() {
            let names = argument.get_long_and_visible_aliases().into_iter().flatten();
            known.extend(names.map(str::to_owned));
            known.extend(argument.get_all_aliases().into_iter().flatten().map(str::to_owned));
        }
    }
    for (path, text) in texts().into_iter().filter(|(path, _)| path.ends_with(".rs")) {
        for (at, _) in text.match_indices("--") {
            let alone = text[..at].ends_with([' ', '"', '`', '(', '\n']);
            let name: String = text[at + 2..]
                .chars()
                .take_while(|c| c.is_ascii_lowercase() || *c == '-')
                .collect();
            assert!(!alone || name.is_empty() || known.contains(&name), "{path}: --{name}");
        }
    }
}

fn compare(folder: &str, fresh: BTreeMap<String, Vec<u8>>) {
    let folder: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    if std::env::var_os("TAOCTL_BLESS").is_some() {
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("the folder can be made");
        for (name, text) in &fresh {
            fs::write(folder.join(name), text).expect("the file can be written");
        }
    }
    let committed: BTreeSet<String> = fs::read_dir(&folder)
        .expect("the folder is there")
        .map(|file| file.expect("a file").file_name().to_string_lossy().into_owned())
        .collect();
    let names: BTreeSet<String> = fresh.keys().cloned().collect();
    assert_eq!(committed, names, "{} is out of date: bless it", folder.display());
    for (name, text) in fresh {
        let old = fs::read(folder.join(&name)).expect("a committed file");
        assert!(old == text, "{}/{name} is out of date: bless it", folder.display());
    }
}

#[test]
fn the_manual_pages_are_the_committed_ones() {
    compare("man", man::pages().expect("pages can be made").into_iter().collect());
}

#[test]
fn the_completions_are_the_committed_ones() {
    let shells = [
        ("taoctl.bash", Shell::Bash),
        ("_taoctl", Shell::Zsh),
        ("taoctl.fish", Shell::Fish),
        ("_taoctl.ps1", Shell::PowerShell),
        ("taoctl.elv", Shell::Elvish),
    ];
    let fresh = shells.map(|(name, shell)| (name.to_owned(), completions::script(shell)));
    compare("completions", fresh.into_iter().collect());
}
