//! Weights that are committed with a salt and revealed by later runs, on subnet 2 of the development chain.

use std::fs;
use std::path::PathBuf;

use localnet::Production;
use serde_json::{Value, json};

use crate::world::{PASSWORD, World, read, wait_for};

/// A block for each transaction, and the encrypted hotkey of the validator.
fn world() -> World {
    let world = World::start(Production::Instant);
    world.make_validator();
    world
}

/// Exit code and document of `taoctl` as the validator.
fn run(world: &World, words: &str) -> (i32, Value) {
    read(&world.as_bot(words, true).output().expect("it runs"))
}

fn result(world: &World, words: &str) -> Value {
    let (exit, document) = run(world, words);
    assert_eq!(exit, 0, "{words}: {document}");
    document["data"].clone()
}

fn refusal(world: &World, words: &str) -> (i32, String) {
    let (exit, document) = run(world, words);
    (exit, document["error"]["code"].as_str().unwrap_or_default().to_owned())
}

/// The blocks until something is due, as its error says them.
fn wait(world: &World, words: &str) -> u32 {
    let (exit, document) = run(world, words);
    assert_eq!(exit, 9, "{document}");
    let blocks = document["error"]["details"]["blocks_to_wait"].as_u64().expect("blocks");
    u32::try_from(blocks).expect("few blocks")
}

/// What is stored on subnet 2 for the validator.
fn stored(world: &World) -> Value {
    let mut shown = result(world, "weights show 2 --uid 1")["validators"][0]["weights"].clone();
    for entry in shown.as_array_mut().expect("weights") {
        entry.as_object_mut().and_then(|entry| entry.remove("outdated")).expect("a mark");
    }
    shown
}

fn weights(pairs: &[(u16, u16)]) -> Value {
    pairs.iter().map(|(uid, weight)| json!({ "uid": uid, "weight": weight })).collect()
}

/// The records of commits, with the folder that they are in.
fn records(world: &World, folder: &str) -> Vec<(PathBuf, Value)> {
    let chains = fs::read_dir(world.state().join("journal")).into_iter().flatten().flatten();
    let files = chains
        .flat_map(|chain| fs::read_dir(chain.path().join(folder)).into_iter().flatten().flatten());
    let files = files.map(|file| file.path());
    let json = files.filter(|path| path.extension().is_some_and(|end| end == "json"));
    json.map(|path| {
        let text = fs::read_to_string(&path).expect("a record");
        (path, serde_json::from_str(&text).expect("JSON"))
    })
    .collect()
}

/// Everything below the state folder, as text.
fn state(world: &World) -> String {
    fn all(folder: PathBuf, text: &mut String) {
        for file in fs::read_dir(folder).into_iter().flatten().flatten() {
            match file.path() {
                path if path.is_dir() => all(path, text),
                path => text.push_str(&String::from_utf8_lossy(&fs::read(path).expect("a file"))),
            }
        }
    }
    let mut text = String::new();
    all(world.state(), &mut text);
    text
}

#[test]
fn a_commit_is_revealed_in_its_epoch_and_its_salt_is_seen_by_nobody_before() {
    let world = world();
    let commit = "weights commit 2 2:1 3:3 --yes";
    let locked = read(&world.as_bot(commit, false).output().expect("it runs"));
    assert_eq!((locked.0, &locked.1["error"]["code"]), (2, &json!("password_needed")));
    assert!(records(&world, "commits").is_empty(), "nothing was signed");

    let output = world.as_bot(commit, true).output().expect("it runs");
    let (exit, committed) = read(&output);
    assert_eq!(exit, 0, "{committed}");
    let told = format!("{committed} {}", String::from_utf8_lossy(&output.stderr));
    let [(_, record)] = records(&world, "commits").try_into().expect("one record");
    assert_eq!(record["hash"], committed["data"]["result"]["commit_hash"]);
    let before = format!("{told} {}", state(&world));

    let reveal = "weights reveal --yes";
    let blocks = wait(&world, reveal);
    world.advance(blocks - 1);
    assert_eq!(wait(&world, reveal), 1);
    world.advance(1);
    let revealed = result(&world, reveal);
    // 1 of 3 of 65535.
    let expected = weights(&[(2, 21_845), (3, 65_535)]);
    assert_eq!(revealed["result"]["revealed"][0]["weights"], expected);
    assert_eq!(stored(&world), expected);
    assert_eq!(result(&world, reveal)["result"]["revealed"], json!([]));
    assert_eq!(refusal(&world, "weights reveal 2 --yes"), (4, "commit_not_found".into()));

    // Now everybody may know the salt; before, it was nowhere, nor were the weights in what is kept.
    let hash = revealed["transaction"]["hash"].as_str().expect("a hash");
    let salt = result(&world, &format!("tx show {hash}"))["call"]["args"]["salt"].clone();
    let numbers: Vec<u16> = serde_json::from_value(salt).expect("numbers");
    assert_eq!(numbers.len(), 8);
    let scale: Vec<u8> = numbers.iter().flat_map(|number| number.to_le_bytes()).collect();
    let list = numbers.iter().map(u16::to_string).collect::<Vec<_>>();
    for secret in [hex::encode(&scale), list.join(","), list.join(", "), "0802000300".to_owned()] {
        assert!(!before.contains(&secret), "{secret} in {before}");
    }
    assert!(state(&world).contains(&hex::encode(&scale)), "the journal has what was sent");
    let [(_, done)] = records(&world, "commits/done").try_into().expect("one record");
    assert_eq!((&done["end"], &done["sealed"]), (&json!("revealed"), &record["sealed"]));
}

#[test]
fn several_are_revealed_at_once_and_before_what_comes_next() {
    let world = world();
    let limit = |words: &str| {
        world.advance(wait(&world, words));
    };
    result(&world, "weights commit 2 2:1 --yes");
    limit("weights commit 2 3:1 --yes");
    result(&world, "weights commit 2 3:1 --yes");
    world.advance(wait(&world, "weights reveal --yes"));

    // A dry run shows that the reveals come first, and each is one transaction of its own.
    let commit = "weights commit 2 2:1 3:1 --yes";
    let shown = result(&world, &commit.replace("--yes", "--dry-run"));
    let names: Vec<_> = shown["steps"]
        .as_array()
        .expect("steps")
        .iter()
        .map(|step| step["call"]["name"].as_str().unwrap_or_default())
        .collect();
    assert_eq!(names, ["batch_reveal_weights", "commit_weights"]);
    let uids = &shown["steps"][0]["call"]["args"]["uids_list"];
    assert_eq!(*uids, json!([[2], [3]]), "in the order of the commits");

    let committed = result(&world, commit);
    assert_eq!(committed["steps"].as_array().map(Vec::len), Some(2), "{committed}");
    assert_eq!(stored(&world), weights(&[(3, 65_535)]));
    assert_eq!(committed["result"]["netuid"], 2);

    // Where its own step is impossible the reveal is made all the same, and the reason told.
    world.advance(wait(&world, "weights reveal --yes"));
    let off = "weights commit 2 9:1 --yes";
    assert_eq!(refusal(&world, off), (4, "uid_unknown".into()));
    assert_eq!(stored(&world), weights(&[(2, 65_535), (3, 65_535)]));
}

#[test]
fn one_that_was_not_revealed_in_time_is_told_once_and_kept() {
    let world = world();
    result(&world, "weights commit 2 2:1 --yes");
    let reveal = "weights reveal 2 --yes";
    world.advance(wait(&world, reveal));
    let last = run(&world, "weights reveal 2 --dry-run").1["data"]["preview"]["rows"].clone();
    let last = last.as_array().into_iter().flatten().find(|row| row["label"] == "up to").cloned();
    let last = last.expect("a row")["value"].as_str().expect("text").replace("block ", "");
    let head = result(&world, "chain status")["best"]["number"].as_u64().expect("a number");
    // The next block is the last one that takes it, then it is too late.
    let blocks = last.parse::<u64>().expect("a block") - 1 - head;
    world.advance(u32::try_from(blocks).expect("few blocks"));
    result(&world, "weights reveal 2 --dry-run");
    world.advance(1);
    assert_eq!(refusal(&world, reveal), (4, "commit_expired".into()));
    let [(_, done)] = records(&world, "commits/done").try_into().expect("one record");
    assert_eq!(done["end"], "expired");
    assert_eq!(result(&world, "weights reveal --yes")["result"]["revealed"], json!([]));
    assert_eq!(stored(&world), json!([]));
}

#[test]
fn killed_after_it_was_sent() {
    let world = World::manual();
    world.make_validator();
    let mut child = world.as_bot("weights commit 2 2:1 --yes", true).spawn().expect("it starts");
    wait_for("the pool", || world.pending() == 1);
    child.kill().expect("it was still running");
    child.wait().expect("it ends");
    assert_eq!(wait(&world, "weights reveal --yes"), 1, "it is on its way");
    world.advance(1);
    world.advance(wait(&world, "weights reveal --yes"));
    result(&world, "weights reveal --yes --wait none");
    // A second reveal of the same is not made while the first waits.
    let again = result(&world, "weights reveal --yes");
    assert_eq!((&again["result"]["revealed"], world.pending()), (&json!([]), 1));
    world.advance(1);
    assert_eq!(stored(&world), weights(&[(2, 65_535)]));
}

#[test]
fn killed_before_it_was_sent() {
    let world = World::manual();
    world.make_validator();
    // A nonce too high: no block can take it.
    let commit = world.as_bot("weights commit 2 2:1 --yes --nonce 9", true).spawn();
    wait_for("the journal", || !world.journal().is_empty());
    let mut child = commit.expect("it starts");
    child.kill().expect("it was still running");
    child.wait().expect("it ends");
    // As if it had been killed between the two files.
    for file in world.journal() {
        fs::remove_file(file).expect("an entry");
    }
    assert_eq!(records(&world, "commits").len(), 1);
    assert_eq!(wait(&world, "weights reveal --yes"), 1);
    world.advance(70);
    assert_eq!(result(&world, "weights reveal --yes")["result"]["revealed"], json!([]));
    assert!(records(&world, "commits").is_empty());
    let [(_, done)] = records(&world, "commits/done").try_into().expect("one record");
    assert_eq!(done["end"], "never_committed");
}

#[test]
fn the_agent_seals_and_opens_and_asks_for_nothing() {
    let world = world();
    result(&world, "agent unlock bot/hot");
    let alone = |words: &str| {
        let (exit, document) = read(&world.as_bot(words, false).output().expect("it runs"));
        assert!([0, 9].contains(&exit), "{words}: {document}");
        document
    };
    alone("weights commit 2 2:1 --yes");
    let early = alone("weights reveal --yes");
    let blocks = early["error"]["details"]["blocks_to_wait"].as_u64().expect("blocks");
    world.advance(u32::try_from(blocks).expect("few blocks"));
    alone("weights reveal --yes");
    assert_eq!(stored(&world), weights(&[(2, 65_535)]));
    let status = alone("agent status");
    assert_eq!(status["data"]["keys"][0]["signed"], 2, "records are no signatures: {status}");
    alone("agent lock");
    assert!(!state(&world).contains(PASSWORD));
}

#[test]
fn what_keeps_weights_young_reveals_what_is_due() {
    let world = world();
    result(&world, "weights commit 2 2:1 --yes");
    world.advance(wait(&world, "weights reveal --yes"));
    let file = world.home().join("weights.csv");
    fs::write(&file, "3,1").expect("a file");
    let ensure = format!("weights ensure 2 --max-age 1 --yes --file {}", file.display());
    let ensured = result(&world, &ensure);
    assert_eq!(ensured["result"]["state"], "committed", "{ensured}");
    assert_eq!(ensured["steps"].as_array().map(Vec::len), Some(2), "{ensured}");
    assert_eq!(stored(&world), weights(&[(2, 65_535)]));
    let again = result(&world, &ensure);
    assert_eq!(again["result"]["state"], "waiting", "{again}");
}

/// A commit is due to be revealed, and the next one comes too early: in so many blocks.
fn due_and_too_early(world: &World, next: &str) -> u32 {
    result(world, "weights commit 2 2:1 --yes");
    let (due, limit) = (wait(world, "weights reveal --yes"), wait(world, next));
    assert!(due > limit, "{due} {limit}");
    world.advance(due - 1);
    result(world, "weights commit 2 3:1 --yes");
    wait(world, &format!("{next} --id other"))
}

#[test]
fn behind_the_reveals_what_is_too_early_is_waited_for() {
    let world = world();
    let next = "weights commit 2 2:1 3:1 --yes";
    let limit = due_and_too_early(&world, next);
    let child = world.as_bot(&format!("{next} --wait-allowed"), true).spawn().expect("it starts");
    wait_for("the reveal", || stored(&world) == weights(&[(3, 65_535)]));
    world.advance(limit);
    let (exit, committed) = read(&child.wait_with_output().expect("it ends"));
    assert_eq!((exit, &committed["data"]["result"]["netuid"]), (0, &json!(2)), "{committed}");
    assert_eq!(committed["data"]["steps"].as_array().map(Vec::len), Some(2), "{committed}");
}

#[test]
fn an_id_is_that_of_the_own_step_and_of_no_reveal() {
    let world = world();
    let next = "weights commit 2 2:1 3:1 --yes";
    let limit = due_and_too_early(&world, next);
    let own = format!("{next} --id mine");
    assert_eq!(wait(&world, &own), limit);
    assert_eq!(stored(&world), json!([]), "the reveal has not taken it");
    world.advance(limit);
    let (exit, committed) = run(&world, &own);
    assert_eq!((exit, &committed["data"]["result"]["netuid"]), (0, &json!(2)), "{committed}");
    assert!(committed["warnings"].to_string().contains("are due"), "{committed}");
}

#[test]
fn the_last_use_that_an_agent_has_of_the_key_is_enough() {
    let world = world();
    result(&world, "agent unlock bot/hot --max-uses 1");
    let commit = world.as_bot("weights commit 2 2:1 --yes", false);
    let (exit, document) = read(&{ commit }.output().expect("it runs"));
    assert_eq!(exit, 0, "{document}");
    assert_eq!(records(&world, "commits").len(), 1);
}

#[test]
fn a_password_file_is_enough() {
    let world = world();
    let file = world.home().join("password");
    fs::write(&file, PASSWORD).expect("a file");
    let with_file = |words: &str| {
        let words = format!("{words} --yes --password-file {}", file.display());
        read(&world.as_bot(&words, false).output().expect("it runs"))
    };
    assert_eq!(with_file("weights commit 2 2:1").0, 0);
    world.advance(wait(&world, "weights reveal --yes"));
    let (exit, revealed) = with_file("weights reveal");
    assert_eq!(exit, 0, "{revealed}");
    assert_eq!(stored(&world), weights(&[(2, 65_535)]));
}

#[test]
fn a_record_that_was_changed_opens_nothing_and_keeps_nobody_from_the_rest() {
    let world = world();
    result(&world, "weights commit 2 2:1 --yes");
    world.advance(wait(&world, "weights reveal --yes"));
    let [(path, mut record)] = records(&world, "commits").try_into().expect("one record");
    let sealed = record["sealed"].as_str().expect("text").to_owned();
    let last = if sealed.ends_with('0') { "1" } else { "0" };
    record["sealed"] = json!(sealed[..sealed.len() - 1].to_owned() + last);
    fs::write(&path, record.to_string()).expect("a file");
    let (exit, told) = run(&world, "weights reveal --yes");
    assert_eq!((exit, &told["error"]["code"]), (5, &json!("commit_record_unreadable")));
    let name = path.file_name().expect("a name").to_string_lossy();
    assert!(told["error"]["hints"].to_string().contains(&*name), "{told}");
    let (exit, committed) = run(&world, "weights commit 2 3:1 --yes");
    assert_eq!(exit, 0, "{committed}");
    assert!(committed["warnings"].to_string().contains("cannot be opened"), "{committed}");
    // What is no record at all could be the commit of anybody.
    fs::write(&path, "{").expect("a file");
    let (exit, told) = run(&world, "weights commit 2 3:1 --yes");
    assert_ne!(exit, 0);
    assert!(told["error"]["message"].to_string().contains(&*name), "{told}");
}
