//! The import rule of `src/lib.rs`, held over the sources: a layer names only the layers below it.

#![expect(clippy::expect_used, reason = "a test may fail loudly")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Each module of the crate and what it may name.
const ALLOWED: [(&str, &[&str]); 11] = [
    ("error", &[]),
    ("process", &[]),
    ("domain", &["error"]),
    ("chain", &["domain", "error"]),
    ("wallet", &["domain", "error"]),
    ("config", &["chain", "wallet", "domain", "error"]),
    ("tx", &["chain", "wallet", "domain", "error"]),
    ("output", &["tx", "chain", "wallet", "domain", "error"]),
    ("ctx", &["commands", "tx", "chain", "wallet", "domain", "config", "output", "error"]),
    (
        "commands",
        &["cli", "ctx", "tx", "chain", "wallet", "domain", "config", "output", "process", "error"],
    ),
    ("cli", &["commands", "ctx", "wallet", "domain", "config", "output", "process", "error"]),
];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a source folder") {
        let path = entry.expect("a source file").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
    found
}

/// The modules of this crate that a file names with `crate::…`, also inside `use crate::{…}`.
fn named(text: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (at, _) in text.match_indices("crate::") {
        let rest = text[at + "crate::".len()..].trim_start_matches(['{', ' ', '\n']);
        let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        names.insert(name);
        if text[at..].starts_with("crate::{") {
            let group = &text[at + "crate::{".len()..];
            names.extend(top_level_names(group));
        }
    }
    names
}

fn top_level_names(group: &str) -> Vec<String> {
    let (mut depth, mut names, mut word) = (0, Vec::new(), String::new());
    for c in group.chars() {
        match c {
            '}' if depth == 0 => break,
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => names.push(std::mem::take(&mut word)),
            _ if depth == 0 && !c.is_whitespace() => word.push(c),
            _ => {}
        }
    }
    names.push(word);
    names.into_iter().filter_map(|word| Some(word.split("::").next()?.to_owned())).collect()
}

#[test]
fn imports_go_one_way() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let known: BTreeSet<&str> = ALLOWED.iter().map(|(layer, _)| *layer).collect();
    let (mut checked, mut wrong) = (0, Vec::new());
    for path in sources(&root) {
        let inside = path.strip_prefix(&root).expect("below src");
        let layer = inside.components().next().expect("a name").as_os_str().to_string_lossy();
        let layer = layer.trim_end_matches(".rs").to_owned();
        if matches!(layer.as_str(), "main" | "lib") {
            continue;
        }
        let allowed = ALLOWED.iter().find(|(name, _)| *name == layer);
        let (_, allowed) = allowed.unwrap_or_else(|| panic!("{layer} is a layer without a rule"));
        let text = fs::read_to_string(&path).expect("a source file");
        checked += 1;
        for name in named(&text) {
            if known.contains(name.as_str()) && name != layer && !allowed.contains(&name.as_str()) {
                wrong.push(format!("{} names {name}", inside.display()));
            }
        }
    }
    assert!(checked > 50, "only {checked} sources were found");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_module_is_a_dumping_ground() {
    for package in ["src", "localnet/src"] {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(package);
        for path in sources(&root) {
            let stem = path.file_stem().expect("a name").to_string_lossy().into_owned();
            assert!(
                !["utils", "util", "helpers", "common", "misc"].contains(&stem.as_str()),
                "{}",
                path.display()
            );
        }
    }
}

/// `"add" tx Add(add::Add),` as word and module.
fn row(line: &str) -> Option<(String, String)> {
    let (word, rest) = line.trim().strip_prefix('"')?.split_once('"')?;
    let module = rest.split_once('(')?.1.split("::").next()?;
    Some((word.to_owned(), module.to_owned()))
}

/// The file of a command is found from the words that are typed, and a group's own file is a table and nothing else:
/// adding a command is its file, its `mod` line and its row.
#[test]
fn groups_are_tables_and_a_command_is_the_file_of_its_words() {
    let commands = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/commands");
    let mut rows = 0;
    for path in sources(&commands).into_iter().filter(|path| path.ends_with("mod.rs")) {
        let folder = path.parent().expect("a folder");
        let text = fs::read_to_string(&path).expect("a source file");
        for line in text.lines() {
            let comment = line.trim_start().starts_with("//");
            let logic = ["fn", "impl", "struct", "let", "match", "if", "const"];
            let table = comment || !line.split_whitespace().any(|word| logic.contains(&word));
            assert!(table, "{}: {line}", path.display());
            let Some((word, module)) = row(line) else { continue };
            rows += 1;
            let module = module.trim_start_matches("r#");
            assert_eq!(word.replace('-', "_"), module, "{}", path.display());
            let file = folder.join(format!("{module}.rs"));
            assert!(file.is_file() || folder.join(module).is_dir(), "{}", file.display());
        }
    }
    assert!(rows >= 40, "only {rows} rows were found");
}

/// Scripts branch on them: a name is written in one way, and means one exit code.
#[test]
fn error_codes_are_snake_case_and_have_one_exit_code() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut exits: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for path in sources(&root) {
        let text = fs::read_to_string(&path).expect("a source file");
        for (start, exit) in [("Code(", None), ("refused(", Some("Refused"))] {
            for rest in text.split(start).skip(1) {
                let Some(rest) = rest.trim_start().strip_prefix('"') else { continue };
                let (name, rest) = rest.split_once('"').expect("the end of a name");
                let snake =
                    name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
                assert!(snake, "{}: {name}", path.display());
                let told = rest.trim_start_matches([',', ' ', '\n']).strip_prefix("Exit::");
                let word = |text: &str| text.chars().take_while(|c| c.is_alphanumeric()).collect();
                let exit = exit.map(str::to_owned).or(told.map(word));
                exits.entry(name.to_owned()).or_default().extend(exit);
            }
        }
    }
    assert!(exits.len() > 80, "only {} codes were found", exits.len());
    exits.retain(|_, exits| exits.len() != 1);
    assert!(exits.is_empty(), "{exits:#?}");
}

/// What is longer has two subjects. (The length of functions is clippy's.)
#[test]
fn no_file_is_longer_than_400_lines() {
    for package in ["src", "localnet/src", "tests", "localnet/tests"] {
        for path in sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join(package)) {
            let lines = fs::read_to_string(&path).expect("a source file").lines().count();
            assert!(lines <= 400, "{} has {lines} lines", path.display());
        }
    }
}
