//! The recorded chain with single values changed, and the binary that asks it from a home of its own.

use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Arc;

use serde_json::Value;
use taoctl::chain::{Hash, Runtime, value::IntoValue};
use taoctl::domain::address::AccountId;
use tempfile::TempDir;

use crate::fake_node::{BEST, BLOB, FakeNode, GENESIS, Story, Submission, Turn};

/// A coldkey with stake on many hotkeys.
pub const ALICE: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
pub const BOB: &str = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";

/// A node and a home; commands are those of //Alice unless they say otherwise.
pub struct Rehearsal {
    node: FakeNode,
    home: TempDir,
    /// Serves the node while a command runs.
    _runtime: tokio::runtime::Runtime,
}

/// How a command with `--json` ended.
pub struct Run {
    pub exit: i32,
    pub json: Value,
    pub stderr: String,
}

/// A part of a storage key.
pub enum Part {
    /// A netuid or a UID.
    Number(u16),
    Account(&'static str),
    /// The last change of a hotkey's take, among the blocks of rate limits.
    LastTake(&'static str),
}

impl Part {
    fn value(&self) -> scale_value::Value {
        match self {
            Self::Number(number) => number.into_value(),
            Self::Account(address) => account(address),
            Self::LastTake(address) => {
                let name = "LastTxBlockDelegateTake";
                scale_value::Value::unnamed_variant(name, [account(address)])
            }
        }
    }
}

fn account(address: &str) -> scale_value::Value {
    address.parse::<AccountId>().unwrap().into_value()
}

impl Rehearsal {
    /// The real chain, where every call costs `fee` rao.
    pub fn new(fee: u64) -> Self {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let node = runtime.block_on(FakeNode::start(Story::real()));
        let home = tempfile::tempdir().unwrap();
        let rehearsal = Self { node, home, _runtime: runtime };
        // Two compact zeros of weight, the normal class, the fee.
        let fee = format!("0x000000{}", hex::encode(fee.to_le_bytes()));
        rehearsal.answer("TransactionPaymentCallApi_query_call_info", &fee)
    }

    /// What a runtime API answers, whatever its input.
    pub fn answer(self, function: &str, answer: &str) -> Self {
        self.node.now(|story| {
            story.answers.insert(function.to_owned(), answer.to_owned());
        });
        self
    }

    /// A node that says something else of itself.
    pub fn saying(self, change: impl FnOnce(&mut Story)) -> Self {
        self.node.now(change);
        self
    }

    /// As [`Self::set`], for a chain that is being prepared.
    pub fn with(self, entry: &str, key: &[Part], value: &[u8]) -> Self {
        self.set(entry, key, value);
        self
    }

    /// An open account with so many rao, nothing of them reserved or frozen.
    pub fn with_balance(self, account: &'static str, free: u64) -> Self {
        // Nonce, consumers, providers, sufficients; free, reserved, frozen, and flags of 16 bytes.
        let counters = [26_u32, 0, 1, 0].map(u32::to_le_bytes).concat();
        let balances = [free, 0, 0, 0, 0].map(u64::to_le_bytes).concat();
        self.with("System.Account", &[Part::Account(account)], &[counters, balances].concat())
    }

    /// Stores a value, from the next command on. The entry is one of SubtensorModule unless its pallet is named.
    pub fn set(&self, entry: &str, key: &[Part], value: &[u8]) {
        let change = stored(entry, key, value);
        self.node.now(|story| change(story));
    }

    /// Changes the chain when a method is asked for the first time, for that answer already.
    pub fn when(self, method: &'static str, change: Turn) -> Self {
        self.saying(|story| story.turn = Some((method, change)))
    }

    /// What the pool answers to every submission.
    pub fn refusing(self, code: i32, message: &'static str, data: &str) -> Self {
        let data = Value::from(data);
        self.saying(|story| story.submission = Submission::Error(code, message, data))
    }

    /// How often commands waited for the node, and for which methods, since the last time.
    pub fn asked(&self) -> (usize, Vec<String>) {
        self.node.take()
    }

    /// A hotkey of which only the address is readable: enough for everything but signing.
    pub fn sealed_hotkey(&self, wallet: &str, name: &str, address: &str) {
        let wallets = self.home.path().join(".bittensor/wallets");
        let folder = wallets.join(wallet).join("hotkeys");
        fs::create_dir_all(&folder).unwrap();
        let sealed = [b"$NACL".as_slice(), &[7; 80]].concat();
        fs::write(folder.join(name), sealed).unwrap();
        let public = serde_json::json!({ "ss58Address": address });
        fs::write(folder.join(format!("{name}pub.txt")), public.to_string()).unwrap();
    }

    /// A coldkey of which only the address is readable.
    pub fn sealed_coldkey(&self, wallet: &str, address: &str) {
        let folder = self.home.path().join(".bittensor/wallets").join(wallet);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("coldkey"), [b"$NACL".as_slice(), &[7; 80]].concat()).unwrap();
        let public = serde_json::json!({ "ss58Address": address });
        fs::write(folder.join("coldkeypub.txt"), public.to_string()).unwrap();
    }

    /// A file in the home.
    pub fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.home.path().join(name);
        fs::write(&path, text).unwrap();
        path
    }

    /// The entries of the journal, oldest first.
    pub fn journal(&self) -> Vec<Value> {
        let journals = self.home.path().join(".local/state/taoctl/journal");
        let inside = |folder: PathBuf| {
            let entries = fs::read_dir(folder).into_iter().flatten();
            entries.map(|entry| entry.unwrap().path())
        };
        let states = inside(journals).flat_map(|chain| [chain.join("live"), chain.join("done")]);
        let texts = states.flat_map(inside).map(|file| fs::read_to_string(file).unwrap());
        let mut entries: Vec<Value> =
            texts.map(|text| serde_json::from_str(&text).unwrap()).collect();
        entries.sort_by_key(|entry| entry["signed_at"].to_string());
        entries
    }

    /// Runs a command line of words without spaces.
    pub fn run(&self, words: &str) -> Run {
        self.run_with(words, "")
    }

    /// The same, with something on the standard input.
    pub fn run_with(&self, words: &str, input: &str) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_taoctl"));
        command.args(words.split_whitespace()).arg("--json").env_clear();
        command.env("HOME", self.home.path()).env("BT_NETWORK", &self.node.url);
        command.env("BT_WALLET", "//Alice");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        // A command that does not read its input may have closed it.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        let output = child.wait_with_output().unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        let json = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|error| panic!("{words}: {error}: {stderr}"));
        Run { exit: output.status.code().unwrap(), json, stderr }
    }

    /// What would be signed.
    pub fn plan(&self, words: &str) -> Planned {
        self.run(&format!("{words} --dry-run")).plan()
    }

    /// Why nothing would be signed; as [`Run::error`].
    pub fn refusal(&self, words: &str) -> (i32, String, Value) {
        self.run(&format!("{words} --dry-run")).error()
    }
}

/// The change of one stored value at the best block.
pub fn stored(entry: &str, key: &[Part], value: &[u8]) -> Turn {
    let (pallet, entry) = entry.split_once('.').unwrap_or(("SubtensorModule", entry));
    let parts: Vec<_> = key.iter().map(Part::value).collect();
    let runtime = Runtime::new(GENESIS.parse::<Hash>().unwrap(), BLOB).unwrap();
    let key = format!("0x{}", hex::encode(runtime.storage_key(pallet, entry, &parts).unwrap()));
    let value = format!("0x{}", hex::encode(value));
    Arc::new(move |story| {
        for block in ["", BEST] {
            let state = story.storage_at.entry(block.to_owned()).or_default();
            state.insert(key.clone(), value.clone());
        }
    })
}

impl Run {
    /// The message of an error.
    pub fn message(&self) -> &str {
        self.json["error"]["message"].as_str().unwrap()
    }

    /// The data of a success.
    pub fn data(self) -> Value {
        assert_eq!((self.exit, &self.json["ok"]), (0, &Value::Bool(true)), "{}", self.json);
        self.json["data"].clone()
    }

    /// What a dry run would sign.
    pub fn plan(self) -> Planned {
        Planned(self.data())
    }

    /// The exit code, the name and the details of an error.
    pub fn error(self) -> (i32, String, Value) {
        let error = &self.json["error"];
        assert_eq!(error["exit"], self.exit, "{} {}", self.json, self.stderr);
        (self.exit, error["code"].as_str().unwrap().to_owned(), error["details"].clone())
    }
}

/// The data of a dry run with one step.
pub struct Planned(Value);

impl Planned {
    /// `{"summary", "signer", "call", …}`.
    pub fn step(&self) -> &Value {
        assert_eq!(self.0["steps"].as_array().unwrap().len(), 1);
        &self.0["steps"][0]
    }

    /// Name and arguments of the call.
    pub fn call(&self) -> (&str, &Value) {
        let call = &self.step()["call"];
        assert_eq!(call["pallet"], "SubtensorModule");
        (call["name"].as_str().unwrap(), &call["args"])
    }

    /// Name and arguments of every call, of a plan of several steps.
    pub fn calls(&self) -> Vec<(&str, &Value)> {
        let steps = self.0["steps"].as_array().unwrap().iter().map(|step| &step["call"]);
        steps.map(|call| (call["name"].as_str().unwrap(), &call["args"])).collect()
    }

    /// A line of the preview.
    pub fn row(&self, label: &str) -> &str {
        let rows = self.0["preview"]["rows"].as_array().unwrap();
        let row = rows.iter().find(|row| row["label"] == label);
        row.unwrap_or_else(|| panic!("no {label} in {rows:?}"))["value"].as_str().unwrap()
    }

    /// The warnings of the preview, as one text.
    pub fn warnings(&self) -> String {
        self.0["preview"]["warnings"].to_string()
    }
}
