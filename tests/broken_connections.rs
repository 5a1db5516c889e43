//! Whatever breaks between this machine and the node, one payment is one payment, and what is said of it is true.

#![expect(clippy::expect_used, reason = "tests")]

mod support {
    pub mod proxy;
}

use std::fs;
use std::path::PathBuf;
use std::process::{Output, Stdio};
use std::time::Duration;

use jsonrpsee::core::client::ClientT as _;
use jsonrpsee::rpc_params;
use jsonrpsee::ws_client::WsClientBuilder;
use localnet::{Node, Options, Production};
use serde_json::Value;
use support::proxy::{Fault, Proxy};
use tokio::process::Command;

const SUBMIT: &str = "author_submitExtrinsic";
const SUBMIT_AND_WATCH: &str = "author_submitAndWatchExtrinsic";
const TRANSFER: [&str; 5] = ["transfer", "1", "--to", "//Bob", "--yes"];

struct World {
    home: tempfile::TempDir,
    proxy: Proxy,
    node: Node,
}

impl World {
    async fn new(production: Production) -> Self {
        let node = Node::start(Options { production, ..Options::default() }).await.expect("a node");
        node.advance(3).await.expect("blocks");
        let proxy = Proxy::start(node.port(), Duration::ZERO).await;
        Self { home: tempfile::tempdir().expect("a folder"), proxy, node }
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_taoctl"));
        command
            .args(["--network", &self.proxy.url(), "--wallet", "//Alice", "--json"])
            .args(args)
            .env_clear()
            .env("HOME", self.home.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true);
        command
    }

    /// The exit code and the document.
    async fn run(&self, args: &[&str]) -> (i32, Value) {
        told(&self.command(args).output().await.expect("the binary runs"))
    }

    /// What Bob has got, in TAO.
    async fn paid(&self) -> u64 {
        let (code, balance) = self.run(&["balance", "//Bob"]).await;
        assert_eq!(code, 0, "{balance:#}");
        let free = balance["data"]["accounts"][0]["free"].as_str().expect("an amount").to_owned();
        (free.parse::<u64>().expect("rao") - 1_000_000_000_000_000) / 1_000_000_000
    }

    /// Until the node has a transaction: a block made earlier would be without it.
    async fn pooled(&self) {
        let client = WsClientBuilder::default().build(self.node.url()).await.expect("a client");
        let waiting = async {
            loop {
                let pool: Result<Value, _> =
                    client.request("author_pendingExtrinsics", rpc_params![]).await;
                if !pool.expect("the pool").as_array().is_some_and(Vec::is_empty) {
                    return;
                }
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(60), waiting).await.expect("a transaction");
    }

    fn journal(&self, folder: &str) -> PathBuf {
        let genesis = hex::encode(self.node.genesis_hash());
        let state = self.home.path().join(".local/state/taoctl/journal");
        state.join(genesis).join(folder)
    }
}

fn told(output: &Output) -> (i32, Value) {
    let document = serde_json::from_slice(&output.stdout);
    let stderr = String::from_utf8_lossy(&output.stderr);
    (output.status.code().expect("an exit code"), document.expect(&stderr))
}

fn often() -> Production {
    Production::Every(Duration::from_millis(300))
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_is_lost_is_looked_for_on_the_chain() {
    let world = World::new(often()).await;
    world.proxy.fail_once(SUBMIT_AND_WATCH, Fault::Unanswered);
    let (code, receipt) = world.run(&TRANSFER).await;
    assert_eq!((code, &receipt["data"]["result"]["amount"]), (0, &"1000000000".into()));
    let requests = world.proxy.take().into_iter();
    let mut sent: Vec<String> = requests
        .filter(|request| request.method.starts_with("author_submit"))
        .map(|request| request.params)
        .collect();
    sent.dedup();
    assert_eq!(sent.len(), 1, "other bytes were sent: {sent:?}");
    assert_eq!(world.paid().await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_error_on_the_way_is_no_refusal() {
    let world = World::new(often()).await;
    world.proxy.fail_once(SUBMIT_AND_WATCH, Fault::Error(-32603, "upstream timed out"));
    let (code, receipt) = world.run(&TRANSFER).await;
    assert_eq!(code, 0, "{receipt:#}");
    assert_eq!(world.paid().await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn not_waiting_for_a_block_does_not_hide_that_the_answer_is_missing() {
    let world = World::new(often()).await;
    world.proxy.fail_once(SUBMIT, Fault::Unanswered);
    world.proxy.fail_once(SUBMIT, Fault::Unanswered);
    let (code, error) = world.run(&[&TRANSFER[..], &["--wait", "none"]].concat()).await;
    assert_eq!((code, &error["error"]["code"]), (8, &"tx_unanswered".into()));
    let hash = error["error"]["details"]["hash"].as_str().expect("the hash").to_owned();
    let (code, outcome) = world.run(&["tx", "wait", &hash]).await;
    assert_eq!(code, 0, "{outcome:#}");
    assert_eq!(world.paid().await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_does_not_wait_sends_the_same_bytes_once_more() {
    for fault in [Fault::Unanswered, Fault::Lost] {
        let world = World::new(often()).await;
        world.proxy.fail_once(SUBMIT, fault);
        let (code, sent) = world.run(&[&TRANSFER[..], &["--wait", "none"]].concat()).await;
        assert_eq!(code, 0, "{sent:#}");
        let hash = sent["data"]["hash"].as_str().expect("the hash").to_owned();
        let (code, outcome) = world.run(&["tx", "wait", &hash]).await;
        assert_eq!(code, 0, "{outcome:#}");
        assert_eq!(world.paid().await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pool_that_says_outdated_of_what_is_in_a_block_is_not_believed() {
    let world = World::new(Production::Instant).await;
    world.proxy.fail_once(SUBMIT_AND_WATCH, Fault::Error(1010, "Transaction is outdated"));
    let (code, receipt) = world.run(&TRANSFER).await;
    assert_eq!(code, 0, "{receipt:#}");
    assert_eq!(world.paid().await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_that_tells_no_news_is_asked_for_its_blocks() {
    let world = World::new(often()).await;
    world.proxy.fail_once(SUBMIT_AND_WATCH, Fault::Mute);
    let waited = tokio::time::timeout(Duration::from_secs(60), world.run(&TRANSFER)).await;
    let (code, receipt) = waited.expect("an end");
    assert_eq!(code, 0, "{receipt:#}");
}

/// A node keeps the state of old blocks for an hour; the journal knows for ever.
#[tokio::test(flavor = "multi_thread")]
async fn what_the_journal_knows_is_not_unknown_because_the_node_forgot_it() {
    let world = World::new(often()).await;
    let (code, sent) = world.run(&[&TRANSFER[..], &["--wait", "finalized"]].concat()).await;
    assert_eq!(code, 0, "{sent:#}");
    let hash = sent["data"]["transaction"]["hash"].as_str().expect("the hash").to_owned();
    let discarded = Fault::Error(4003, "UnknownBlock: State already discarded");
    world.proxy.fail_once("state_queryStorageAt", discarded);
    let (code, waited) = world.run(&["tx", "wait", &hash]).await;
    assert_eq!(code, 0, "{waited:#}");
    let transaction = &waited["data"]["transactions"][0]["transaction"];
    assert_eq!(*transaction, sent["data"]["transaction"]);
}

/// The quote of the second differs, so its call does; what it is for is the same.
#[tokio::test(flavor = "multi_thread")]
async fn the_same_stake_is_not_sent_twice_because_the_price_has_moved() {
    let world = World::new(Production::Manual).await;
    let stake =
        |amount| ["stake", "add", amount, "--to", "//BobStash@1", "--yes", "--wait", "none"];
    world.proxy.fail_once(SUBMIT, Fault::Lost);
    world.proxy.fail_once(SUBMIT, Fault::Lost);
    let (code, error) = world.run(&stake("10")).await;
    assert_eq!(code, 8, "{error:#}");
    let (code, other) = world.run(&[&stake("99")[..], &["--wallet", "//Charlie"]].concat()).await;
    assert_eq!(code, 0, "{other:#}");
    world.node.advance(1).await.expect("a block");

    let (code, error) = world.run(&stake("10")).await;
    assert_eq!((code, &error["error"]["code"]), (8, &"already_sent".into()), "{error:#}");
    let (code, _) = world.run(&[&stake("10")[..], &["--again"]].concat()).await;
    assert_eq!(code, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_outcome_is_told_although_the_journal_cannot_be_written_any_more() {
    let world = World::new(Production::Manual).await;
    let child = world.command(&TRANSFER).spawn().expect("the binary runs");
    world.pooled().await;
    fs::rename(world.journal("live"), world.journal("away")).expect("a new name");
    fs::write(world.journal("live"), "").expect("a file in its place");
    world.node.advance(1).await.expect("a block");
    let (code, receipt) = told(&child.wait_with_output().await.expect("an end"));
    assert_eq!((code, &receipt["data"]["result"]["amount"]), (0, &"1000000000".into()));
    assert_eq!(receipt["warnings"].as_array().map(Vec::len), Some(1));
}
