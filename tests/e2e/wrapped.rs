//! Calls inside other calls: the extrinsic succeeds, and what failed inside is told as the failure that it is.

use std::fs;

use localnet::Production;
use serde_json::{Value, json};
use sp_keyring::Sr25519Keyring::Eve;

use crate::world::{TAO, World, read};

/// Builds, signs and sends any call.
pub fn send(world: &World, signer: &str, call: &str) -> (i32, Value) {
    let [unsigned, signed] = ["unsigned", "signed"].map(|name| world.home().join(name));
    for file in [&unsigned, &signed] {
        let _ = fs::remove_file(file);
    }
    let run = |words: &str, more: &[&str]| {
        let mut command = world.taoctl(words);
        read(&command.args(more).arg("--json").output().expect("it runs"))
    };
    let [unsigned, signed] = [unsigned, signed].map(|file| file.display().to_string());
    let (code, built) =
        run("tx build", &[call, "--signer", signer, "--save", &unsigned, "--valid-for", "64"]);
    assert_eq!(code, 0, "{built}");
    let (code, document) = run("tx sign --yes", &[&unsigned, "--out", &signed, "-w", signer]);
    assert_eq!(code, 0, "{document}");
    run("tx submit", &[&signed])
}

const REMARK: &str = "(System.remark remark=hi)";
/// More than anybody has; the chain has more.
const TOO_MUCH: &str = "(Balances.transfer_keep_alive dest=//Bob value=2000000tao)";
/// Only root may.
const FORCED: &str = "(Balances.force_transfer source=//Eve dest=//Bob value=1)";

/// Who signs, the call, what is said, the event that tells it, its place in the batch.
type Failing = (&'static str, String, &'static str, &'static str, Value);

fn for_alice(call: &str) -> String {
    format!("Proxy.proxy real=//Alice force_proxy_type=Any call=({call})")
}

fn batch(kind: &str, calls: &[&str]) -> String {
    format!("Utility.{kind} calls=[{}]", calls.join(", "))
}

fn failing_through_a_proxy() -> Vec<Failing> {
    let transfer = TOO_MUCH.trim_matches(['(', ')']);
    vec![
        (
            "//Bob",
            for_alice(transfer),
            "Balances.transfer_keep_alive failed (Proxy.proxy): Token.FundsUnavailable",
            "Proxy.ProxyExecuted",
            Value::Null,
        ),
        (
            "//Bob",
            for_alice(&batch("batch", &[REMARK, FORCED, REMARK])),
            "Balances.force_transfer failed (Proxy.proxy > Utility.batch, call 2 of 3): BadOrigin",
            "Utility.BatchInterrupted",
            json!(1),
        ),
        (
            "//Bob",
            batch("force_batch", &[REMARK, &format!("({})", for_alice(transfer)), REMARK]),
            "Balances.transfer_keep_alive failed (Utility.force_batch, call 2 of 3 > Proxy.proxy): Token.FundsUnavailable",
            "Proxy.ProxyExecuted",
            json!(1),
        ),
        (
            "//Bob",
            for_alice(&batch("batch_all", &[REMARK, FORCED])),
            "Utility.batch_all failed (Proxy.proxy): BadOrigin",
            "Proxy.ProxyExecuted",
            Value::Null,
        ),
    ]
}

fn failing_through_root() -> Vec<Failing> {
    vec![
        (
            "//Alice",
            "Sudo.sudo call=(Balances.force_transfer source=//Ferdie dest=//Bob value=9000tao)"
                .to_owned(),
            "Balances.force_transfer failed (Sudo.sudo): Token.FundsUnavailable",
            "Sudo.Sudid",
            Value::Null,
        ),
        (
            "//Alice",
            format!("Sudo.sudo_as who=//Ferdie call={TOO_MUCH}"),
            "Balances.transfer_keep_alive failed (Sudo.sudo_as): Token.FundsUnavailable",
            "Sudo.SudoAsDone",
            Value::Null,
        ),
        (
            "//Alice",
            // Root passes the filter against batches in batches.
            format!(
                "Sudo.sudo call=({})",
                batch(
                    "force_batch",
                    &[
                        &format!("({})", batch("batch", &[REMARK, TOO_MUCH])),
                        &format!("({})", batch("batch_all", &[REMARK, TOO_MUCH])),
                        REMARK,
                    ]
                )
            ),
            "Balances.transfer_keep_alive failed (Sudo.sudo > Utility.force_batch, call 1 of 3 > Utility.batch, call 2 of 2): BadOrigin … and 1 more failed inside",
            "Utility.BatchInterrupted",
            json!(1),
        ),
    ]
}

#[test]
fn every_wrapper_tells_which_call_inside_failed() {
    let world = World::start(Production::Instant);
    let proxied = "Proxy.add_proxy delegate=//Bob proxy_type=Any delay=0";
    let (code, document) = send(&world, "//Alice", proxied);
    assert_eq!(code, 0, "{document}");
    let failing = failing_through_a_proxy().into_iter().chain(failing_through_root());
    for (signer, call, message, event, index) in failing {
        let (code, document) = send(&world, signer, &call);
        let error = &document["error"];
        assert_eq!((code, &error["code"]), (7, &json!("inner_call_failed")), "{document}");
        let told = error["message"].as_str().expect("a message");
        assert!(message.split(" … ").all(|part| told.contains(part)), "{document}");
        let first = &error["details"]["inner_failures"][0];
        assert_eq!((&first["event"], &first["index"]), (&json!(event), &index), "{document}");
        assert!(!error["hints"].as_array().expect("hints").is_empty(), "{document}");
    }
}

#[test]
fn a_success_says_what_it_leaves_open() {
    let world = World::start(Production::Instant);
    let caveat = |document: &Value| {
        let caveats = document["data"]["transaction"]["caveats"].as_array().cloned();
        caveats.unwrap_or_default().iter().map(Value::to_string).collect::<Vec<_>>().join("; ")
    };
    let fallback = format!("Utility.if_else main={FORCED} fallback={REMARK}");
    let (code, document) = send(&world, "//Alice", &fallback);
    assert_eq!(code, 0, "{document}");
    assert!(caveat(&document).contains("fallback was made instead"), "{document}");

    let scheduled = format!(
        "Sudo.sudo call=(Scheduler.schedule when=1000 maybe_periodic=none priority=0 call={FORCED})"
    );
    let (code, document) = send(&world, "//Alice", &scheduled);
    assert_eq!(code, 0, "{document}");
    assert!(caveat(&document).contains("only scheduled a call for block 1000"), "{document}");
    let hash = document["data"]["transaction"]["hash"].as_str().expect("a hash");
    let (_, shown) = world.json(&format!("tx show {hash}"));
    assert_eq!(shown["data"]["result"]["caveats"], document["data"]["transaction"]["caveats"]);

    let approve = |other: &str, timepoint: &str| {
        format!(
            "Multisig.as_multi threshold=2 other_signatories=[{other}] maybe_timepoint={timepoint} \
             call=(Balances.transfer_keep_alive dest=//Eve value=1tao) \
             max_weight={{ref_time: 1000000000, proof_size: 100000}}"
        )
    };
    let (code, document) = send(&world, "//Alice", &approve("//Bob", "none"));
    assert_eq!(code, 0, "{document}");
    assert!(caveat(&document).contains("only noted an approval"), "{document}");
    let transaction = &document["data"]["transaction"];
    let (block, index) = (&transaction["block"]["number"], &transaction["index"]);
    let timepoint = format!("{{height: {block}, index: {index}}}");
    let (code, document) = send(&world, "//Bob", &approve("//Alice", &timepoint));
    assert_eq!(code, 7, "{document}");
    let message = "Balances.transfer_keep_alive failed (Multisig.as_multi): Token.FundsUnavailable";
    let error = document["error"]["message"].as_str().expect("a message");
    assert!(error.contains(message), "{document}");
}

#[test]
fn a_batch_tells_what_became_of_each_call() {
    let world = World::start(Production::Instant);
    let before = world.free(Eve);
    let pay = "Balances.transfer_keep_alive dest=//Eve value=1tao";
    let forced = FORCED.trim_matches(['(', ')']);
    let file = world.home().join("calls.txt");
    let batch = |mode: &str, lines: &[&str]| {
        fs::write(&file, lines.join("\n")).expect("a file");
        let mut command = world.taoctl("tx batch --yes --json --mode");
        read(&command.arg(mode).arg(&file).output().expect("it runs"))
    };
    let states = |items: &Value| -> Vec<String> {
        let items = items.as_array().expect("items").iter();
        items.map(|item| item["state"].as_str().expect("a state").to_owned()).collect()
    };
    let lines = ["# two of three", pay, "", forced, pay];
    for (mode, expected, paid) in [
        ("all", ["undone", "undone", "undone"], 0),
        ("force", ["done", "failed", "done"], 2),
        ("interrupt", ["done", "failed", "not_tried"], 3),
    ] {
        let (code, document) = batch(mode, &lines);
        assert_eq!(code, 7, "{document}");
        assert_eq!(states(&document["error"]["details"]["items"]), expected, "{document}");
        assert_eq!(world.free(Eve), before + paid * TAO, "{mode}");
    }
    let array = format!(
        r#"["{pay}", {{"pallet": "System", "name": "remark", "args": {{"remark": "0x6869"}}}}]"#
    );
    let (code, document) = batch("all", &[&array]);
    assert_eq!(code, 0, "{document}");
    assert_eq!(states(&document["data"]["result"]["calls"]), ["done", "done"]);
    assert_eq!(world.free(Eve), before + 4 * TAO);

    // Refused before anything is signed.
    let much = "Balances.transfer_keep_alive dest=//Eve value=600000tao";
    let refused: [(&[&str], i32, &str, &str); 4] = [
        (&[much, much], 4, "balance_too_low", "1200000 TAO"),
        (&["Utility.batch calls=[]"], 4, "batch_in_batch", "line 1"),
        (&[pay, "", "Balances.transfer dest=//Eve"], 2, "", "line 3"),
        (&["# nothing"], 2, "batch_file", "none"),
    ];
    let sent = world.journal().len();
    for (lines, exit, name, part) in refused {
        let (code, document) = batch("all", lines);
        assert_eq!(code, exit, "{document}");
        let error = &document["error"];
        assert!(name.is_empty() || error["code"] == name, "{document}");
        assert!(error["message"].as_str().expect("a message").contains(part), "{document}");
    }
    assert_eq!(world.journal().len(), sent);
}
