//! The journeys of users as scripts, on the chain that the binary carries: how many commands they take, and what they
//! have achieved by what the chain says.
#![expect(clippy::expect_used, reason = "tests")]

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use codec::{Compact, Decode};
use jsonrpsee::core::client::ClientT as _;
use jsonrpsee::rpc_params;
use jsonrpsee::ws_client::WsClientBuilder;
use localnet::pallets::subtensor::Event::{StakeAdded, StakeRemoved};
use localnet::runtime::RuntimeEvent::SubtensorModule;
use serde_json::Value;
use sp_core::crypto::AccountId32;
use sp_keyring::Sr25519Keyring::{CharlieStash, Dave};
use tempfile::TempDir;
use truth::{Included, Truth};

#[path = "faults/truth.rs"]
#[expect(dead_code, reason = "other tests use the rest of it")]
mod truth;

/// `localnet start`, and an empty home to use it from.
struct Chain {
    node: Child,
    url: String,
    home: TempDir,
}

impl Chain {
    fn start() -> Self {
        let mut node = Command::new(env!("CARGO_BIN_EXE_taoctl"))
            .args(["localnet", "start", "--scenario", "mainnet-like", "--port", "0"])
            .args(["--instant", "--json"])
            .stdout(Stdio::piped())
            .spawn()
            .expect("it starts");
        let mut told = String::new();
        let stdout = node.stdout.take().expect("a pipe");
        BufReader::new(stdout).read_line(&mut told).expect("a line");
        let told: Value = serde_json::from_str(&told).expect("JSON");
        let url = told["data"]["url"].as_str().expect("a URL").to_owned();
        Self { node, url, home: TempDir::new().expect("a folder") }
    }

    /// A program that finds `taoctl`, the chain, and an empty home.
    fn program(&self, program: impl Into<OsString>) -> Command {
        let mut command = Command::new(program.into());
        let folder = Path::new(env!("CARGO_BIN_EXE_taoctl")).parent().expect("a folder");
        let inherited = env::var_os("PATH").unwrap_or_default();
        let path = [PathBuf::from(folder)].into_iter().chain(env::split_paths(&inherited));
        command.env_clear().env("PATH", env::join_paths(path).expect("a path"));
        command.env("HOME", self.home.path()).env("BT_NETWORK", &self.url);
        command.env("BT_WALLET_PASSWORD", "correct horse battery staple");
        command.stdin(Stdio::null());
        command
    }

    fn play(&self, journey: &str) -> Vec<Value> {
        documents(&self.program("sh").arg(script(journey)).output().expect("it runs"))
    }

    fn taoctl(&self, words: &str) -> Value {
        let mut command = self.program("taoctl");
        let output = command.args(words.split(' ')).arg("--json").output().expect("it runs");
        documents(&output).pop().expect("a document")
    }
}

impl Drop for Chain {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.node.kill();
        let _ = self.node.wait();
    }
}

fn script(journey: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journeys").join(journey)
}

fn documents(output: &Output) -> Vec<Value> {
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

/// The commands that the user types; those of `localnet` are the world's.
fn commands(journey: &str) -> usize {
    let text = fs::read_to_string(script(journey)).expect("a script");
    let typed = text.lines().filter(|line| line.starts_with("taoctl "));
    typed.filter(|line| !line.starts_with("taoctl localnet ")).count()
}

fn number(value: &Value) -> u64 {
    value.as_str().expect("a text").parse().expect("an integer")
}

impl Chain {
    /// What a runtime API answers now.
    async fn call(&self, method: &str, input: &[u8]) -> Vec<u8> {
        let client = WsClientBuilder::default().build(&self.url).await.expect("a node");
        let input = format!("0x{}", hex::encode(input));
        let answer: Result<String, _> =
            client.request("state_call", rpc_params![method, input]).await;
        hex::decode(answer.expect(method).trim_start_matches("0x")).expect("hexadecimal digits")
    }

    /// The positions of a coldkey: hotkey, netuid, stake.
    async fn positions(&self, coldkey: &AccountId32) -> Vec<([u8; 32], u16, u64)> {
        type Number = Compact<u64>;
        type Info = ([u8; 32], [u8; 32], Compact<u16>, Number, [Number; 4], bool);
        let method = "StakeInfoRuntimeApi_get_stake_info_for_coldkey";
        let answer = self.call(method, coldkey.as_ref()).await;
        let infos = Vec::<Info>::decode(&mut &answer[..]).expect("positions").into_iter();
        infos.map(|(hotkey, _, netuid, stake, ..)| (hotkey, netuid.0, stake.0)).collect()
    }

    /// What a sale would bring in rao; nothing where it would fail.
    async fn worth(&self, netuid: u16, alpha: u64) -> u64 {
        let input = [&netuid.to_le_bytes()[..], &alpha.to_le_bytes()].concat();
        let answer = self.call("SwapRuntimeApi_sim_swap_alpha_for_tao", &input).await;
        u64::decode(&mut &answer[..]).expect("an amount")
    }
}

fn of<'a>(
    included: &'a [Included],
    account: &'a AccountId32,
) -> impl Iterator<Item = &'a Included> {
    included.iter().filter(move |one| one.signer == *account)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_staker_holds_a_position_that_earns() {
    let journey = "new-staker.sh";
    assert!(commands(journey) <= 3);
    let chain = Chain::start();
    let documents = chain.play(journey);
    let [_made, _funded, added, _advanced, list] = documents.as_slice() else {
        panic!("{documents:?}")
    };
    let coldkey = list["data"]["positions"][0]["coldkey"].as_str().expect("an address");
    let coldkey: AccountId32 = coldkey.parse().expect("an address");

    let mut truth = Truth::of(&chain.url).await;
    let included = truth.news().await;
    let trades: Vec<_> = of(&included, &coldkey).filter(|one| !one.is_carrier()).collect();
    let [trade] = trades[..] else { panic!("{trades:?}") };
    let bought: Vec<_> = trade
        .events
        .iter()
        .filter_map(|event| match event {
            SubtensorModule(StakeAdded(_, hotkey, tao, alpha, netuid, _)) => {
                Some((hotkey.clone(), *tao, *alpha, *netuid))
            }
            _ => None,
        })
        .collect();
    let alpha = number(&added["data"]["result"]["alpha"]);
    assert_eq!(bought, [(CharlieStash.to_account_id(), 10_000_000_000, alpha, 5)]);

    let [(hotkey, 5, stake)] = chain.positions(&coldkey).await[..] else { panic!("{list}") };
    assert_eq!(hotkey, CharlieStash.to_raw_public());
    let shown = &list["data"]["positions"][0];
    assert_eq!(number(&shown["stake"]), stake);
    assert!(stake > alpha, "an epoch has run");
    assert!((stake - alpha).abs_diff(number(&shown["change"]["earned"])) <= 1, "{shown}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_holder_of_200_positions_leaves_them_all() {
    let journey = "exits-everything.sh";
    assert_eq!(commands(journey), 1);
    let chain = Chain::start();
    let (dave, mut truth) = (Dave.to_account_id(), Truth::of(&chain.url).await);
    let before = truth.free(&dave).await;
    assert_eq!(chain.positions(&dave).await.len(), 200);

    let documents = chain.play(journey);
    let [exit] = documents.as_slice() else { panic!("{documents:?}") };
    let result = &exit["data"]["result"];
    let included = truth.news().await;
    let events = of(&included, &dave).flat_map(|one| &one.events);
    let sold: Vec<u64> = events
        .filter_map(|event| match event {
            SubtensorModule(StakeRemoved(coldkey, _, tao, ..)) if *coldkey == dave => Some(*tao),
            _ => None,
        })
        .collect();
    let total: u64 = sold.iter().sum();
    assert_eq!(number(&result["received"]), total);
    assert_eq!(result["sold"].as_u64(), u64::try_from(sold.len()).ok());
    assert_eq!(result["failed"], 0, "{result}");
    let steps = exit["data"]["steps"].as_array().expect("steps");
    let paid = |step: &Value| number(&step["fee"]) + number(&step["carrier"]["seen"]["fee"]);
    let fees: u64 = steps.iter().map(paid).sum();
    assert_eq!(truth.free(&dave).await, before + total - fees);

    // What is left is locked, or brings less than the fee of its sale.
    let left = chain.positions(&dave).await;
    let told = result["positions"].as_array().expect("a list").iter();
    let left_behind = told.clone().filter(|position| position["state"] == "left");
    assert!(left_behind.clone().all(|position| position["reason"].is_string()));
    // Of one that is sold the locked part stays.
    let mut partly = told.filter(|one| one["state"] == "sold" && one["reason"].is_string());
    assert_eq!(partly.next().expect("a lock")["netuid"], 3);
    assert_eq!((left.len(), partly.count()), (left_behind.count() + 1, 0));
    for (_, netuid, alpha) in left {
        let tao = chain.worth(netuid, alpha).await;
        assert!([3, 10].contains(&netuid) || tao < 1_400_000, "{alpha} on {netuid} bring {tao}");
    }

    // Given again there is nothing to do.
    let again = chain.taoctl("stake exit --tolerance 1% --yes -w //Dave");
    assert_eq!(again["data"]["result"]["sold"], 0, "{again}");
    assert!(of(&truth.news().await, &dave).next().is_none());
}
