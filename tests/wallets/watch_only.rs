//! `wallet watch-only`: addresses without keys, never over anything.

use std::fs;

use super::{data, home_with, json, refusal, root, tree};

const COLD: &str = "5DfhGyQdFobKM8NsWvEeAKk5EQQgYe9AydgJ7rMB6E1EqRzV";
const HOT: &str = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";

#[test]
fn the_files_are_those_of_the_official_tools() {
    let home = home_with("v11");
    let one = format!("one={HOT}");
    let two = format!("two={COLD}");
    let args =
        ["wallet", "watch-only", "farm", "--coldkey", COLD, "--hotkey", &one, "--hotkey", &two];
    let made = data(&home, &args);
    assert_eq!(made["made"].as_array().unwrap().len(), 3);

    let files = tree(&root(&home).join("farm"));
    let names: Vec<String> = files.keys().map(|path| path.display().to_string()).collect();
    assert_eq!(names, ["coldkeypub.txt", "hotkeys", "hotkeys/onepub.txt", "hotkeys/twopub.txt"]);
    // The same members as in the file that bittensor 11.3.0 wrote for the same key.
    let members = |path: &str| -> serde_json::Map<String, serde_json::Value> {
        serde_json::from_slice(&fs::read(root(&home).join(path)).unwrap()).unwrap()
    };
    let (ours, theirs) = (members("farm/coldkeypub.txt"), members("m12/coldkeypub.txt"));
    for (name, value) in &theirs {
        assert_eq!(ours.get(name).map(|v| v.to_string()), Some(value.to_string()), "{name}");
    }
    let shown = data(&home, &["wallet", "show", "farm"]);
    assert_eq!(shown["coldkey"]["address"], COLD);
    assert_eq!(
        (&shown["hotkeys"][0]["address"], &shown["hotkeys"][0]["watch_only"]),
        (&HOT.into(), &true.into())
    );
    assert_eq!(json(&home, &["wallet", "check", "farm"]).1, 0);
}

#[test]
fn nothing_that_exists_is_touched_and_half_of_it_is_not_written() {
    let home = home_with("v11");
    let before = tree(&root(&home));
    let hot = format!("new={HOT}");
    for args in [
        &["wallet", "watch-only", "m12", "--coldkey", HOT][..],
        &["wallet", "watch-only", "watch", "--coldkey", HOT, "--hotkey", &hot],
        &[
            "wallet",
            "watch-only",
            "m12",
            "--hotkey",
            &hot,
            "--hotkey",
            &hot.replace("new", "default"),
        ],
    ] {
        assert_eq!(refusal(&home, args), ("key_exists".to_owned(), 5), "{args:?}");
        assert_eq!(tree(&root(&home)), before, "{args:?}");
    }
    // A key whose public file is missing gets no other address.
    fs::remove_file(root(&home).join("m12/coldkeypub.txt")).unwrap();
    let refused = refusal(&home, &["wallet", "watch-only", "m12", "--coldkey", HOT]);
    assert_eq!(refused, ("key_exists".to_owned(), 5));
    // What is missing can be added.
    data(&home, &["wallet", "watch-only", "m12", "--hotkey", &hot]);
}
