//! What the journal remembers, whom it names, and what it answers.

use std::process::Command;

use serde_json::Value;
use sp_keyring::Sr25519Keyring::{Eve, Two};

use crate::world::{TAO, World, read};

/// The same program of the same account on another machine: with a journal of its own.
fn on_another_machine(world: &World, home: &tempfile::TempDir, words: &str) -> (i32, Value) {
    let mut command: Command = world.taoctl(words);
    read(&command.arg("--json").env("HOME", home.path()).output().expect("it runs"))
}

fn hints(document: &Value) -> String {
    document["error"]["hints"].to_string()
}

#[test]
fn a_nonce_that_is_used_names_who_has_it() {
    let world = World::manual();
    let other = tempfile::tempdir().expect("a folder");
    let (code, first) = world.json("transfer 1 --to //Eve --yes --wait none");
    assert_eq!(code, 0, "{first}");
    let hash = first["data"]["hash"].as_str().expect("a hash");

    let again = "transfer 2 --to //Eve --yes --wait none --nonce 0";
    let (code, document) = world.json(again);
    assert_eq!((code, &document["error"]["code"]), (7, &"tx_pool_priority_too_low".into()));
    let named = hints(&document);
    assert!(named.contains(hash) && named.contains("transfer 1 TAO"), "{named}");
    assert!(named.contains("none replaces another"), "{named}");
    assert_eq!(document["error"]["details"]["same_nonce"]["hash"], hash);

    let (code, document) = on_another_machine(&world, &other, again);
    assert_eq!((code, &document["error"]["code"]), (7, &"tx_pool_priority_too_low".into()));
    let named = hints(&document);
    assert!(named.contains("nonce 0") && named.contains("another program or machine"), "{named}");

    world.advance(1);
    let (code, document) = on_another_machine(&world, &other, again);
    assert_eq!((code, &document["error"]["code"]), (7, &"tx_pool_stale".into()));
    assert_eq!(document["error"]["details"]["next_nonce"], 1);
    let named = hints(&document);
    assert!(named.contains("was used by a transaction of another program or machine"), "{named}");
}

/// Nothing is left to plan with the second time.
#[test]
fn a_key_answers_before_the_plan_is_made() {
    let world = World::fast();
    let all = "transfer all --to //Eve --yes --id everything --wallet //Two";
    let (code, first) = world.json(all);
    assert_eq!(code, 0, "{first}");
    let (left, got) = (world.free(Two), world.free(Eve));
    let (code, second) = world.json(all);
    assert_eq!(code, 0, "{second}");
    assert_eq!(second["data"]["transaction"], first["data"]["transaction"]);
    // How it is run is no part of what it is.
    let (code, third) = world.json(&format!("{all} --wait finalized --valid-for 8"));
    assert_eq!(code, 0, "{third}");
    // What comes in later is not sent by the old key either.
    let (code, paid) = world.json("transfer 5 --to //Two --yes");
    assert_eq!(code, 0, "{paid}");
    let (code, fourth) = world.json(all);
    assert_eq!(code, 0, "{fourth}");
    assert_eq!((world.free(Two), world.free(Eve)), (left + 5 * TAO, got));
    let (code, other) = world.json(&all.replace("transfer all", "transfer 1"));
    assert_eq!((code, &other["error"]["code"]), (4, &"id_used".into()), "{other}");
}

#[test]
fn what_another_machine_sent_is_shown_from_its_block() {
    let world = World::manual();
    let (code, sent) = world.json("transfer 3 --to //Eve --yes --wait none --valid-for 16");
    assert_eq!(code, 0, "{sent}");
    world.advance(1);
    let hash = sent["data"]["hash"].as_str().expect("a hash");
    let (code, own) = world.json(&format!("tx show {hash}"));
    assert_eq!(code, 0, "{own}");

    let other = tempfile::tempdir().expect("a folder");
    for words in [format!("tx show {hash}"), format!("tx show {hash} --block 1")] {
        let (code, shown) = on_another_machine(&world, &other, &words);
        assert_eq!(code, 0, "{shown}");
        for same in ["signer", "nonce", "anchor", "last_valid", "call", "call_data", "result"] {
            assert_eq!(shown["data"][same], own["data"][same], "{same}");
        }
        assert_eq!(shown["data"]["signed_at"], Value::Null);
    }
    world.advance(1);
    let words = format!("tx show {hash} --block 2");
    let (code, missing) = on_another_machine(&world, &other, &words);
    assert_eq!((code, &missing["error"]["code"]), (4, &"transaction_unknown".into()));
}

#[test]
fn the_list_is_of_what_was_asked_for() {
    let world = World::manual();
    let (code, document) = world.json("transfer 1 --to //Eve --yes --wait none");
    assert_eq!(code, 0, "{document}");
    world.advance(1);
    let (code, document) = world.json("transfer 2 --to //Eve --yes --wait none --wallet //Two");
    assert_eq!(code, 0, "{document}");
    let amounts = |words: &str| {
        let (code, document) = world.json(&format!("tx list {words}"));
        assert_eq!(code, 0, "{document}");
        let sent = document["data"]["transactions"].as_array().expect("a list").clone();
        let amount = |sent: Value| sent["summary"].as_str().and_then(|s| s.chars().nth(9));
        sent.into_iter().filter_map(amount).collect::<String>()
    };
    assert_eq!(amounts(""), "21");
    assert_eq!((amounts("--open"), amounts("--done")), ("2".into(), "1".into()));
    assert_eq!((amounts("--account //Two"), amounts("--account //Bob")), ("2".into(), "".into()));
    assert_eq!((amounts("--since 2h"), amounts("--since 2999-01-31")), ("21".into(), "".into()));
    assert_eq!(amounts("--since 2020-01-31T12:00Z --done"), "1");
    let (code, _) = world.json("tx list --since yesterday");
    assert_eq!(code, 2);
}

#[test]
fn the_journal_keeps_no_key_of_an_endpoint() {
    let world = World::manual();
    let mut command = world.taoctl("transfer 1 --to //Eve --yes --wait none --json");
    let url = format!("{}/?api=SECRETKEY", world.node.url());
    let (code, document) = read(&command.env("BT_NETWORK", url).output().expect("it runs"));
    assert_eq!(code, 0, "{document}");
    for file in world.journal() {
        let text = std::fs::read_to_string(file).expect("readable");
        assert!(text.contains("ws://127.0.0.1") && !text.contains("SECRETKEY"), "{text}");
    }
}

fn text(world: &World, words: &str) -> (i32, String) {
    let output = world.taoctl(words).output().expect("it runs");
    let text =
        [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned());
    (output.status.code().expect("an exit code"), text.concat())
}

#[test]
fn an_empty_list_says_what_is_elsewhere() {
    let mut world = World::manual();
    assert_eq!(text(&world, "tx list"), (0, "nothing was sent\n".to_owned()));
    let (code, document) = world.json("transfer 1 --to //Eve --yes --wait none");
    assert_eq!(code, 0, "{document}");
    assert_eq!(text(&world, "tx list --done"), (0, "nothing that was sent fits\n".to_owned()));
    world.another_chain();
    let elsewhere = "nothing was sent on this chain; --all shows 1 other, 1 of them open\n";
    assert_eq!(text(&world, "tx list"), (0, elsewhere.to_owned()));
    assert!(text(&world, "tx list --all --limit 1").1.contains("transfer 1 TAO"));
}

#[test]
fn a_transaction_is_found_by_the_beginning_of_its_hash_on_whatever_network_is_chosen() {
    let mut world = World::manual();
    let (code, sent) = world.json("transfer 1 --to //Eve --yes --wait none");
    assert_eq!(code, 0, "{sent}");
    let hash = sent["data"]["hash"].as_str().expect("a hash").to_owned();
    let (code, pending) = text(&world, &format!("tx show {}", &hash[..10]));
    assert!(code == 0 && pending.contains("state    pending"), "{pending}");
    assert!(pending.contains("  value  1000000000 (1 TAO)"), "{pending}");
    world.advance(1);

    let on_finney = |words: String| {
        let mut command = world.taoctl(&words);
        read(&command.arg("--json").env_remove("BT_NETWORK").output().expect("it runs"))
    };
    let (code, waited) = on_finney(format!("tx wait {}…", &hash[..12]));
    assert_eq!((code, &waited["data"]["transactions"][0]["hash"]), (0, &hash.clone().into()));
    let (code, typed) = on_finney(format!("tx wait {hash} -n finney"));
    assert_eq!((code, &typed["error"]["code"]), (4, &"transaction_unknown".into()), "{typed}");
    assert!(hints(&typed).contains("--network ws://127.0.0.1"), "{typed}");
    let (_, shown) = text(&world, &format!("tx show {hash}"));
    let event = "amount=1000000000 (1 TAO)";
    assert!(
        shown.lines().any(|l| l.contains("Balances.Transfer ") && l.ends_with(event)),
        "{shown}"
    );

    world.another_chain();
    let (code, gone) = world.json(&format!("tx wait {hash}"));
    assert_eq!((code, &gone["error"]["code"]), (4, &"transaction_unknown".into()), "{gone}");
}

/// Whoever accepts and says nothing does not keep the journal from being shown.
#[test]
fn a_silent_node_leaves_time_to_show_the_journal() {
    let world = World::manual();
    let (code, document) = world.json("transfer 1 --to //Eve --yes --wait none");
    assert_eq!(code, 0, "{document}");
    let silent = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("ws://{}", silent.local_addr().expect("an address"));
    let mut command = world.taoctl("tx list --all --open --timeout 20 --json");
    let (code, listed) = read(&command.env("BT_NETWORK", url).output().expect("it runs"));
    assert_eq!((code, &listed["data"]["transactions"][0]["state"]), (0, &"unknown".into()));
    assert!(listed["warnings"].to_string().contains("no answer"), "{listed}");
}

#[test]
fn again_is_no_advice_where_a_key_was_given() {
    let world = World::manual();
    let pay = "transfer 1 --to //Eve --yes --wait none";
    for (more, is_named) in [("", true), ("--wallet //Two --id rent --again", false)] {
        let words = format!("{pay} {more}");
        let (code, first) = world.json(&words);
        assert_eq!(code, 0, "{first}");
        let (code, second) = world.json(&words);
        assert_eq!((code, &second["error"]["code"]), (8, &"already_sent".into()), "{second}");
        assert_eq!(hints(&second).contains("--again"), is_named, "{second}");
    }
}
