//! How often a warm command waits for the node: counted by a proxy that delays every message.

#![expect(clippy::expect_used, clippy::panic, reason = "tests")]
#![expect(clippy::disallowed_macros, reason = "what was measured is printed")]

mod support {
    #[expect(dead_code, reason = "nothing breaks here")]
    pub mod proxy;
}
mod portfolio {
    mod positions;
}

use std::path::Path;
use std::process::Output;
use std::time::Duration;

use jsonrpsee::core::client::ClientT as _;
use jsonrpsee::rpc_params;
use jsonrpsee::ws_client::WsClientBuilder;
use localnet::{Node, Options, Production};
use sp_keyring::Sr25519Keyring as Key;
use support::proxy::{Proxy, Request};

/// Far longer than what the command itself computes between an answer and the next request.
const DELAY: Duration = Duration::from_millis(400);

/// A node, the proxy before it, and a home whose cache knows the chain.
struct Warm {
    home: tempfile::TempDir,
    proxy: Proxy,
    node: Node,
}

impl Warm {
    async fn up(production: Production) -> Self {
        Self::on(Options { production, ..Options::default() }).await
    }

    async fn on(options: Options) -> Self {
        let node = Node::start(options).await.expect("a node");
        node.advance(3).await.expect("blocks");
        let proxy = Proxy::start(node.port(), DELAY).await;
        let home = tempfile::tempdir().expect("a folder");
        let warm = Self { home, proxy, node };
        let (_, requests) = warm.run(&["balance"]).await;
        assert!(
            requests.iter().any(asks_for_metadata),
            "the first run downloads it: {requests:#?}"
        );
        warm
    }

    async fn run(&self, args: &[&str]) -> (Output, Vec<Request>) {
        let output = taoctl(self.home.path(), &self.proxy.url(), args).await;
        (output, self.proxy.take())
    }

    /// The command has to succeed without metadata, over one connection, in so many rounds at most.
    async fn at_most(&self, most: usize, args: &[&str]) {
        let (output, requests) = self.run(args).await;
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        assert!(!requests.iter().any(asks_for_metadata), "{requests:#?}");
        assert!(requests.iter().all(|request| request.connection == requests[0].connection));
        let rounds = requests.iter().map(|request| request.round).max().expect("requests");
        assert!(rounds <= most, "{rounds} rounds: {requests:#?}");
    }
}

async fn taoctl(home: &Path, url: &str, args: &[&str]) -> Output {
    tokio::process::Command::new(env!("CARGO_BIN_EXE_taoctl"))
        .args(["--network", url, "--wallet", "//Alice", "--json"])
        .args(args)
        .env_clear()
        .env("HOME", home)
        .output()
        .await
        .expect("the binary runs")
}

fn asks_for_metadata(request: &Request) -> bool {
    request.method == "state_getMetadata" || request.params.contains("Metadata_")
}

fn json(output: &Output) -> serde_json::Value {
    serde_json::from_slice(&output.stdout).expect("one JSON document")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_proxy_counts_what_waits_for_something() {
    let node = Node::start(Options::default()).await.expect("a node");
    let proxy = Proxy::start(node.port(), Duration::from_millis(30)).await;
    let client = WsClientBuilder::default().build(proxy.url()).await.expect("a connection");
    let ask = |method| client.request::<serde_json::Value, _>(method, rpc_params![]);
    let together = tokio::try_join!(ask("system_chain"), ask("chain_getHeader"));
    together.expect("answers");
    ask("system_name").await.expect("an answer");
    let noted: Vec<_> = proxy.take().into_iter().map(|r| (r.method, r.round)).collect();
    let expected = [("system_chain", 1), ("chain_getHeader", 1), ("system_name", 2)];
    assert_eq!(noted, expected.map(|(method, round)| (method.to_owned(), round)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_warm_balance_takes_two_round_trips() {
    let warm = Warm::up(Production::Manual).await;
    warm.at_most(2, &["balance"]).await;
    warm.at_most(2, &["balance", "//Bob", "//Charlie"]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_warm_transfer_takes_three_round_trips_with_its_submission() {
    let warm = Warm::up(Production::Manual).await;
    let transfer = ["transfer", "1", "--to", "//Bob", "--yes", "--wait", "none"];
    warm.at_most(3, &transfer).await;

    // It was really sent: the next block pays.
    warm.node.advance(1).await.expect("a block");
    let (output, _) = warm.run(&["balance", "//Bob"]).await;
    assert_eq!(json(&output)["data"]["accounts"][0]["free"], "1000001000000000");
}

/// To encrypt takes one round trip before the preview; the key of now is asked for beside the nonce.
#[tokio::test(flavor = "multi_thread")]
async fn the_shield_costs_one_round_trip() {
    let rounds = async |shield: &str| {
        let production = Production::Manual;
        let warm = Warm::on(Options { production, shield: true, ..Options::default() }).await;
        let position = format!("{}@1", Key::BobStash.to_account_id());
        let trade = ["stake", "add", "1", "--to", &position, "--yes", "--wait", "none"];
        let (output, requests) = warm.run(&[&trade[..], &["--shield", shield]].concat()).await;
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let encrypted = json(&output)["data"]["carrier"].is_object();
        assert_eq!(encrypted, shield == "auto");
        requests.iter().map(|request| request.round).max().expect("requests")
    };
    let plain = rounds("off").await;
    assert_eq!(rounds("auto").await, plain + 1);
}

/// The look at what is open goes beside what the signature needs; ten open ones are one look.
#[tokio::test(flavor = "multi_thread")]
async fn open_predecessors_cost_one_look_however_many_they_are() {
    let warm = Warm::up(Production::Manual).await;
    for amount in 1..=10 {
        let amount = amount.to_string();
        let transfer = ["transfer", &amount, "--to", "//Bob", "--yes", "--wait", "none"];
        let output = taoctl(warm.home.path(), &warm.node.url(), &transfer).await;
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    let transfer = ["transfer", "11", "--to", "//Bob", "--yes", "--wait", "none"];
    warm.at_most(7, &transfer).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_warm_transfer_that_waits_tells_the_block() {
    let warm = Warm::up(Production::Every(Duration::from_millis(300))).await;
    let transfer = ["transfer", "1", "--to", "//Bob", "--yes", "--wait", "included"];
    let (output, requests) = warm.run(&transfer).await;
    let result = json(&output);
    assert!(output.status.success(), "{result:#}");
    assert_eq!(result["data"]["result"]["amount"], "1000000000");
    let submitted = |request: &&Request| request.method == "author_submitAndWatchExtrinsic";
    let submission = requests.iter().find(submitted).expect("a submission");
    assert!(submission.round <= 3, "{requests:#?}");

    // The block that it names is the one that has it.
    let client = WsClientBuilder::default().build(warm.node.url()).await.expect("a connection");
    let transaction = &result["data"]["transaction"];
    let hash = transaction["block"]["hash"].as_str().expect("a hash");
    let block: serde_json::Value =
        client.request("chain_getBlock", rpc_params![hash]).await.expect("a block");
    let index = transaction["index"].as_u64().expect("an index");
    let index = usize::try_from(index).expect("a small index");
    let sent: Vec<String> = serde_json::from_str(&submission.params).expect("the bytes");
    assert_eq!(block["block"]["extrinsics"][index], *sent[0]);
}

/// What is stored and committed depends on the UID and the epoch. A commit measures the pace of the chain besides: the
/// hashes of two earlier blocks, then their times.
#[tokio::test(flavor = "multi_thread")]
async fn warm_weights_take_few_round_trips() {
    let warm = Warm::up(Production::Manual).await;
    let file = warm.home.path().join("weights.json");
    std::fs::write(&file, r#"{"0": 1}"#).expect("a file");
    let file = file.to_str().expect("a plain path");
    let own = |words: &[&'static str]| [words, &["--wallet-hotkey", "//EveStash"]].concat();
    warm.at_most(2, &own(&["weights", "status", "2"])).await;
    let ensure = own(&["weights", "ensure", "2", "--max-age", "1epoch", "--dry-run"]);
    warm.at_most(6, &[&ensure[..], &["--file", file]].concat()).await;
    warm.at_most(7, &own(&["weights", "set", "2", "0:1", "--yes", "--wait", "none"])).await;
}
