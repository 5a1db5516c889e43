//! The import rule of `src/lib.rs`, held over the sources: a layer names only the layers below it.

#![expect(clippy::expect_used, reason = "a test may fail loudly")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Each module of the crate and what it may name.
const ALLOWED: [(&str, &[&str]); 10] = [
    ("error", &[]),
    ("domain", &["error"]),
    ("chain", &["domain", "error"]),
    ("wallet", &["domain", "error"]),
    ("config", &["chain", "wallet", "domain", "error"]),
    ("tx", &["chain", "wallet", "domain", "error"]),
    ("output", &["tx", "chain", "wallet", "domain", "error"]),
    ("ctx", &["commands", "tx", "chain", "wallet", "domain", "config", "output", "error"]),
    ("commands", &["cli", "ctx", "tx", "chain", "wallet", "domain", "config", "output", "error"]),
    ("cli", &["commands", "ctx", "wallet", "domain", "config", "output", "error"]),
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
