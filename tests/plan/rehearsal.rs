//! The binary with an empty home, and the recorded chain with single values changed.

use std::collections::HashMap;
use std::process::{Command, Stdio};

use serde_json::Value;
use taoctl::chain::{Hash, Runtime, read::IntoValue};
use taoctl::domain::address::AccountId;
use tempfile::TempDir;

use crate::fake_node::{BEST, BLOB, FakeNode, GENESIS, Story};

/// A coldkey with stake on many hotkeys.
pub const ALICE: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
pub const BOB: &str = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";

/// A recorded chain before it is served.
pub struct Rehearsal(Story);

/// How a command ended: exit code, the document on stdout, stderr.
pub struct Ended {
    pub code: i32,
    pub document: Value,
    pub stderr: String,
}

impl Rehearsal {
    /// The real chain, and the fee that it gave for a staking call.
    pub fn new() -> Self {
        // DispatchInfo of `add_stake_limit`: partial_fee is 1,680,730 rao.
        let fee = "0x03c8eae4c15d88005aa5190000000000";
        Self(Story::real()).answer("TransactionPaymentCallApi_query_call_info", fee)
    }

    /// What a runtime API answers, whatever its input.
    pub fn answer(mut self, function: &str, answer: &str) -> Self {
        self.0.answers.insert(function.to_owned(), answer.to_owned());
        self
    }

    /// What is stored under an entry, little-endian hexadecimal; its key has these parts.
    pub fn store(mut self, (pallet, entry): (&str, &str), key: &[Part], value: &str) -> Self {
        let parts: Vec<_> = key.iter().map(Part::value).collect();
        let runtime = Runtime::new(GENESIS.parse::<Hash>().unwrap(), BLOB).unwrap();
        let key = runtime.storage_key(pallet, entry, &parts).unwrap();
        let stored = HashMap::from([(format!("0x{}", hex::encode(key)), value.to_owned())]);
        for block in ["", BEST] {
            self.0.storage_at.entry(block.to_owned()).or_default().extend(stored.clone());
        }
        self
    }

    /// Runs `taoctl … --json` as the coldkey //Alice.
    pub fn run(self, words: &str) -> Ended {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let node = runtime.block_on(FakeNode::start(self.0));
        let home = TempDir::new().unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_taoctl"));
        command.args(words.split_whitespace()).arg("--json").env_clear();
        command.env("HOME", home.path()).env("BT_NETWORK", &node.url).env("BT_WALLET", "//Alice");
        let output = command.stdin(Stdio::null()).output().unwrap();
        let stderr = String::from_utf8(output.stderr).unwrap();
        let document = serde_json::from_slice(&output.stdout).unwrap_or_else(|error| {
            panic!("{error}: {stderr}");
        });
        Ended { code: output.status.code().unwrap(), document, stderr }
    }

    /// What would be signed.
    pub fn plan(self, words: &str) -> Planned {
        let Ended { code, document, stderr } = self.run(&format!("{words} --dry-run"));
        assert_eq!(code, 0, "{document}\n{stderr}");
        Planned(document)
    }

    /// The name and the exit code of the refusal.
    pub fn refusal(self, words: &str) -> (String, i32, Value) {
        let Ended { code, document, .. } = self.run(&format!("{words} --dry-run"));
        let error = document["error"].clone();
        (error["code"].as_str().unwrap_or_default().to_owned(), code, error)
    }
}

/// A part of a storage key.
pub enum Part {
    Netuid(u16),
    Account(&'static str),
}

impl Part {
    fn value(&self) -> scale_value::Value {
        match self {
            Self::Netuid(netuid) => netuid.into_value(),
            Self::Account(address) => address.parse::<AccountId>().unwrap().into_value(),
        }
    }
}

/// The document of a dry run with one step.
pub struct Planned(pub Value);

impl Planned {
    pub fn call(&self) -> (&str, &Value) {
        let call = &self.0["data"]["steps"][0]["call"];
        assert_eq!(call["pallet"], "SubtensorModule");
        (call["name"].as_str().unwrap(), &call["args"])
    }

    /// A line of the preview.
    pub fn row(&self, label: &str) -> &str {
        let rows = self.0["data"]["preview"]["rows"].as_array().unwrap();
        let row = rows.iter().find(|row| row["label"] == label);
        row.unwrap_or_else(|| panic!("no {label} in {rows:?}"))["value"].as_str().unwrap()
    }

    pub fn warnings(&self) -> String {
        self.0["warnings"].to_string()
    }
}
