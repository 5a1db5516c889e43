//! What a policy allows, over the whole program.

use std::fs;
use std::path::Path;

use serde_json::Value;
use sp_keyring::Sr25519Keyring::{Bob, Eve};

use crate::world::{TAO, World, read};

const HOTKEY: &str = "5HpG9w8EBLe5XCrbczpwq5TSXvedjrBGCwqxK1iQ7qUsSWFc";

fn allow(folder: &Path, rules: &str) {
    fs::create_dir_all(folder).expect("a folder");
    fs::write(folder.join("policy.toml"), rules).expect("a policy");
}

impl World {
    /// The policy for every key.
    pub fn policy(&self, rules: &str) {
        allow(&self.home().join(".config/taoctl"), rules);
    }

    /// The exit code, and the code of the error.
    fn verdict(&self, words: &str) -> (i32, Value) {
        let (exit, document) = self.json(words);
        (exit, document["error"]["code"].clone())
    }
}

fn refused(code: &str) -> (i32, Value) {
    (4, code.into())
}

/// No key of its own, no `--again` and no other process makes the day longer.
#[test]
fn of_twenty_processes_seven_fit_into_the_day() {
    let world = World::fast();
    world.policy("max-per-day = '7.9tao'");
    let before = world.free(Bob);
    let start = |number: u32| {
        let own = if number.is_multiple_of(2) {
            format!("--id pay-{number}")
        } else {
            "--again".to_owned()
        };
        let words = format!("transfer 1 --to //Bob --yes --json {own}");
        world.taoctl(&words).spawn().expect("it starts")
    };
    let processes: Vec<_> = (0..20).map(start).collect();
    let outputs = processes.into_iter().map(|process| process.wait_with_output().expect("it ends"));
    let ended: Vec<_> = outputs.map(|output| read(&output)).collect();
    let paid = ended.iter().filter(|(exit, _)| *exit == 0).count();
    let over = ended
        .iter()
        .filter(|(exit, document)| *exit == 4 && document["error"]["code"] == "policy_day");
    assert_eq!((paid, over.count()), (7, 13), "{ended:?}");
    assert_eq!(world.free(Bob), before + 7 * TAO);
}

#[test]
fn what_is_in_flight_counts_and_nothing_is_asked_for_what_is_forbidden() {
    let world = World::manual();
    world.policy("max-per-day = '5tao'\nmax-per-transaction = '3tao'");
    let sent = world.json("transfer 3 --to //Bob --yes --wait none");
    assert_eq!(sent.0, 0, "{sent:?}");
    assert_eq!(world.pending(), 1);
    // A dry run too, and without a terminal no question comes before the refusal.
    for words in ["--yes --again", "--dry-run", "--yes --id other"] {
        let transfer = format!("transfer 2.1 --to //Bob --wait none {words}");
        let (exit, document) = world.json(&transfer);
        assert_eq!((exit, &document["error"]["code"]), (4, &"policy_day".into()), "{document}");
        let today = &document["error"]["details"]["today"];
        assert_eq!(today["amount"], "3000000000", "{document}");
    }
    assert_eq!(world.verdict("transfer 3.1 --to //Bob --dry-run"), refused("policy_amount"));
    let (_, shown) = world.json("policy show");
    assert_eq!(shown["data"]["rules"][1]["left"]["amount"], "2000000000", "{shown}");
    world.advance(1);
    assert_eq!(world.verdict("tx wait --all").0, 0);
    assert_eq!(world.verdict("transfer 2.1 --to //Bob --yes --wait none"), refused("policy_day"));
    assert_eq!(world.verdict("transfer 2 --to //Bob --yes --wait none").0, 0);
    assert_eq!(world.journal().len(), 2);

    // Whoever writes nonsense is not the one who lifts the limits; the entry of an older version neither.
    world.policy("max-per-day = '500tao'\nmax-per-dya = '5tao'");
    assert_eq!(
        world.verdict("transfer 1 --to //Eve --yes --wait none"),
        refused("policy_unusable")
    );
    assert_eq!(
        world.verdict(
            "stake add 1 --to 5HpG9w8EBLe5XCrbczpwq5TSXvedjrBGCwqxK1iQ7qUsSWFc@1 --dry-run"
        ),
        refused("policy_unusable")
    );
    // A name that the chain does not have stops whatever is signed, not only what it resembles.
    world.policy("forbid-calls = ['Balances.transfr_keep_alive']");
    let check = "policy check System.remark remark=0x00 -w //Alice";
    for words in ["transfer 1 --to //Bob --yes --wait none", check] {
        assert_eq!(world.verdict(words), refused("policy_no_such_call"), "{words}");
    }
    world.policy("max-per-day = '500tao'");
    for file in world.journal() {
        let mut entry: Value =
            serde_json::from_slice(&fs::read(&file).expect("an entry")).expect("JSON");
        entry.as_object_mut().expect("an object").remove("spent").expect("what it takes");
        fs::write(&file, entry.to_string()).expect("it is written");
    }
    assert_eq!(
        world.verdict("transfer 1 --to //Eve --yes --wait none"),
        refused("policy_day_unknown")
    );
}

#[test]
fn the_bound_of_a_trade_is_measured_by_the_price() {
    let world = World::fast();
    world
        .policy("tolerance = '1%'\nallow-netuids = [1]\n[alpha.other]\nmax-per-transaction = '1a'");
    let stake = |words: &str| world.verdict(&format!("stake add {words} --to {HOTKEY}@1 --yes"));
    assert_eq!(stake("1 --tolerance 1.5%"), refused("policy_price"));
    assert_eq!(stake("1").0, 0);
    let remove =
        |words: &str| world.verdict(&format!("stake remove {words} --from {HOTKEY}@1 --yes"));
    assert_eq!(remove("1.1"), refused("policy_amount"));
    assert_eq!(remove("all"), refused("policy_unbounded"));
    assert_eq!(remove("1 --tolerance 2%"), refused("policy_price"));
    assert_eq!(remove("1").0, 0);
    world.policy("allow-netuids = [2]");
    assert_eq!(stake("1"), refused("policy_netuid"));
}

#[test]
fn a_wallet_has_a_policy_of_its_own_and_the_agent_asks_nobody_to_break_it() {
    let world = World::fast();
    world.make_bot();
    let wallets = world.home().join(".bittensor/wallets");
    let run = |words: &str, open: bool| {
        let mut command = world.as_bot(words, open);
        let (exit, document) = read(&command.output().expect("it runs"));
        (exit, document["error"]["code"].clone())
    };
    world.policy("max-per-transaction = '5tao'");
    allow(
        &wallets.join("bot"),
        "max-per-day = '3tao'\nforbid-calls = ['SubtensorModule.set_weights']",
    );
    assert_eq!(run("transfer 5.1 --to //Bob --yes", true), refused("policy_amount"));
    assert_eq!(run("transfer 3.1 --to //Bob --yes", true), refused("policy_day"));
    assert_eq!(run("weights set 1 0:1 --yes", true), refused("policy_call"));
    // The wallet's policy is not that of others.
    assert_eq!(world.verdict("transfer 4 --to //Bob --yes").0, 0);
    assert_eq!(run("transfer 2 --to //Bob --yes", true).0, 0);

    assert_eq!(run("agent unlock bot --for 60s --allow transfer --max 50", true).0, 0);
    let before = world.free(Eve);
    assert_eq!(run("transfer 1.1 --to //Bob --yes", false), refused("policy_day"));
    assert_eq!(world.free(Eve), before);
    assert_eq!(run("transfer 1 --to //Bob --yes", false).0, 0);
    assert_eq!(run("agent lock", false).0, 0);

    // The same key by another name: it is no way around, and no other key is held to it.
    world.make_coldkey("spare", "//Eve");
    world.make_coldkey("other", "//Ferdie");
    assert_eq!(run("transfer 1.1 --to //Bob --yes -w spare", true), refused("policy_day"));
    assert_eq!(run("transfer 4 --to //Bob --dry-run -w other", true).0, 0);

    let check = "policy check Balances.transfer_keep_alive dest=//Bob value=1";
    assert_eq!(run(check, false), refused("policy_day"));
    allow(&wallets.join("bot"), "max-per-day = 3");
    assert_eq!(run(check, false), refused("policy_unusable"));
    assert_eq!(run("weights set 1 0:1 --yes", true), refused("policy_unusable"));
    fs::remove_file(wallets.join("bot/policy.toml")).expect("a file");
    assert_eq!(run(check, false).0, 0);
}

#[test]
fn what_is_signed_for_another_machine_is_held_to_the_policy_and_counts_once() {
    let world = World::fast();
    for (name, amount) in [("a", "2"), ("b", "1.5")] {
        let path = world.home().join(name);
        let built = world.json(&format!("transfer {amount} --to //Bob --save {}", path.display()));
        assert_eq!(built.0, 0, "{built:?}");
    }
    world.policy("max-per-day = '3tao'\nmax-per-transaction = '2tao'");
    let over = world.home().join("c");
    let save = format!("transfer 2.1 --to //Bob --save {}", over.display());
    assert_eq!(world.verdict(&save), refused("policy_amount"));
    assert!(!over.exists());

    let sign = |name: &str| {
        let (from, to) = (world.home().join(name), world.home().join(format!("{name}.signed")));
        world.verdict(&format!("tx sign {} --out {} --yes", from.display(), to.display()))
    };
    assert_eq!(sign("a").0, 0);
    assert_eq!(sign("b"), refused("policy_day"));
    assert!(!world.home().join("b.signed").exists());
    // Signed and not sent: it may be sent at any time.
    assert_eq!(world.verdict("transfer 1.1 --to //Bob --dry-run"), refused("policy_day"));

    let submit = format!("tx submit {}", world.home().join("a.signed").display());
    let submitted = world.json(&submit);
    assert_eq!(submitted.0, 0, "{submitted:?}");
    assert_eq!(world.verdict("transfer 1.1 --to //Bob --yes"), refused("policy_day"));
    assert_eq!(world.verdict("transfer 1 --to //Bob --yes").0, 0);
}
