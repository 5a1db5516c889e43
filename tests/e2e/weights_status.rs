//! `weights status` from the commit to its end, and until the weights are too old.

use localnet::{Options, Production};
use serde_json::{Value, json};

use crate::weights::{head, in_time, settings};
use crate::world::World;
use crate::wrapped::send;

/// A block for each transaction; with each comes the round of its time.
fn world() -> World {
    let production = Production::Instant;
    let world = World::with(Options { production, beacon: true, ..Options::default() });
    world.advance(30);
    world
}

/// The validator of subnet 2, and what is warned of.
fn status(world: &World, rest: &str) -> (Value, String) {
    let (code, document) = world.json(&format!("weights status 2 -H //EveStash {rest}"));
    assert_eq!(code, 0, "{document}");
    (document["data"]["subnets"][0].clone(), document["warnings"].to_string())
}

fn until(world: &World, block: &Value) {
    let block: u32 = block.as_u64().expect("a block").try_into().expect("a number");
    world.advance(block.checked_sub(head(world)).expect("a block to come"));
}

#[test]
fn a_commit_waits_is_revealed_and_grows_too_old() {
    let world = world();
    let (never, _) = status(&world, "--events");
    assert_eq!(never["last_reveal"], json!({ "state": "no_commit" }));
    let set = in_time(&world, "weights set 2 -H //EveStash 0:2 1:1 --yes");
    let (waits, _) = status(&world, "--events");
    let commit = &waits["timelocked"][0];
    assert_eq!(commit["round"], set["result"]["commit"]["round"], "{waits}");
    assert_eq!(commit["block"], waits["last_update"]);
    assert_eq!((&commit["round_stored"], &waits["stored_weights"]), (&json!(false), &json!(0)));
    assert_eq!(waits["last_reveal"]["state"], "waiting");
    let file = world.home().join("weights.json");
    std::fs::write(&file, "{\"0\": 2, \"1\": 1}").expect("a file");
    let ensure = format!("weights ensure --netuid 2 --file {} --max-age 1epoch", file.display());
    let (code, ensured) = world.json(&format!("{ensure} -H //EveStash --yes"));
    assert_eq!((code, &ensured["data"]["result"]["state"]), (0, &json!("waiting")), "{ensured}");

    // Later blocks, an epoch more and another tempo do not hide where it was.
    let (mut revealed, mut before) = (waits.clone(), 0);
    while revealed["timelocked"] != json!([]) {
        before = head(&world);
        world.advance(1);
        revealed = status(&world, "").0;
    }
    assert_eq!(revealed["stored_weights"], 2);
    assert_eq!(revealed["last_reveal"]["state"], "unknown");
    world.advance(25);
    let tempo = "Sudo.sudo call=(AdminUtils.sudo_set_tempo netuid=2 tempo=30)";
    settings(&world, "//Alice", tempo);
    let (found, _) = status(&world, "--events");
    assert_eq!(found["last_reveal"], json!({ "state": "revealed", "block": before + 1 }));

    // The cutoff follows the tempo.
    let from = &found["activity"]["inactive_from"];
    let from = from.as_u64().expect("a block");
    until(&world, &json!(from - 1));
    let (near, warned) = status(&world, "");
    assert_eq!(
        (&near["activity"]["state"], &near["activity"]["blocks_left"]),
        (&json!("near_cutoff"), &json!(1))
    );
    assert!(warned.contains("stop counting in 1 blocks"), "{warned}");
    world.advance(1);
    let (old, warned) = status(&world, "");
    assert_eq!(old["activity"]["state"], "inactive", "{old}");
    assert!(warned.contains(&format!("since block {from}")), "{warned}");
}

/// The chain takes anything for a commit, and drops what does not open.
#[test]
fn a_dropped_commit_is_told_from_a_revealed_one() {
    let world = world();
    let file = world.home().join("file");
    std::fs::write(&file, "x").expect("a file");
    let (_, sealed) = world.json(&format!("timelock encrypt {} --in-blocks 3", file.display()));
    let round = &sealed["data"]["round"];
    let call = format!(
        "SubtensorModule.commit_timelocked_mechanism_weights netuid=2 mecid=0 commit=0x00 \
         reveal_round={round} commit_reveal_version=4"
    );
    let (code, sent) = send(&world, "//EveStash", &call);
    assert_eq!(code, 0, "{sent}");
    let (waits, _) = status(&world, "");
    until(&world, &waits["timelocked"][0]["reveal_block"]);
    world.advance(20);
    let (gone, _) = status(&world, "");
    assert_eq!((&gone["timelocked"], &gone["stored_weights"]), (&json!([]), &json!(0)));
    assert_eq!(gone["last_reveal"]["state"], "unknown");
    let (dropped, warned) = status(&world, "--events");
    assert_eq!(dropped["last_reveal"]["state"], "dropped", "{dropped}");
    assert!(warned.contains("dropped the last commit"), "{warned}");
}
