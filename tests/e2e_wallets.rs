//! Wallets of the official tools on a running chain: their keys sign, and what cannot be opened or paid sends nothing.

#![expect(clippy::unwrap_used, reason = "tests")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use localnet::{Node, Options, Production};
use serde_json::Value;
use taoctl::chain::{self, Chain, Endpoint};
use taoctl::config::networks::Network;
use taoctl::error::{Diagnose as _, Exit};

const BOB: &str = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";

/// A chain on which every block is a transaction that arrived.
async fn node() -> Node {
    let options = Options { production: Production::Instant, ..Options::default() };
    Node::start(options).await.unwrap()
}

fn vectors() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors")
}

fn manifest() -> Value {
    serde_json::from_slice(&fs::read(vectors().join("manifest.json")).unwrap()).unwrap()
}

fn password(manifest: &Value) -> String {
    manifest["password_default"].as_str().unwrap().to_owned()
}

fn address(manifest: &Value, path: &str) -> String {
    let files = manifest["files"].as_array().unwrap();
    let file = files.iter().find(|file| file["path"] == path).unwrap();
    file["expected"]["ss58"].as_str().unwrap().to_owned()
}

/// A user at a node: an own home, the wallets of a folder.
struct User<'a> {
    node: &'a Node,
    home: tempfile::TempDir,
    wallets: PathBuf,
    password: Option<String>,
}

impl<'a> User<'a> {
    fn new(node: &'a Node, wallets: PathBuf) -> Self {
        Self { node, home: tempfile::tempdir().unwrap(), wallets, password: None }
    }

    fn with_password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Exit code and JSON document of a command.
    fn run(&self, args: &[&str]) -> (Option<i32>, Value) {
        let output = Command::new(env!("CARGO_BIN_EXE_taoctl"))
            .args(["--json", "--network", &self.node.url(), "--wallet-path"])
            .arg(&self.wallets)
            .args(args)
            .env_clear()
            .env("HOME", self.home.path())
            .envs(self.password.as_ref().map(|password| ("BT_WALLET_PASSWORD", password)))
            .output()
            .unwrap();
        if let Some(password) = &self.password {
            let said = [output.stdout.as_slice(), output.stderr.as_slice()].concat();
            assert!(
                !String::from_utf8_lossy(&said).contains(password),
                "{args:?} tells the password"
            );
        }
        (output.status.code(), serde_json::from_slice(&output.stdout).unwrap())
    }

    fn transfer(&self, from: &str, amount: &str, to: &str) -> (Option<i32>, Value) {
        self.run(&["--wallet", from, "transfer", amount, "--to", to, "--yes"])
    }

    fn free(&self, account: &str) -> u64 {
        let (code, answer) = self.run(&["balance", account]);
        assert_eq!(code, Some(0), "{answer}");
        let free = &answer["data"]["accounts"][0]["free"];
        free.as_str().unwrap().parse().unwrap()
    }

    /// Every submission that was written down.
    fn journal(&self) -> usize {
        fn files(folder: &Path) -> usize {
            let Ok(entries) = fs::read_dir(folder) else { return 0 };
            let paths = entries.map(|entry| entry.unwrap().path());
            paths.map(|path| if path.is_dir() { files(&path) } else { 1 }).sum()
        }
        files(&self.home.path().join(".local/state/taoctl"))
    }
}

/// Refused with this code, and neither the chain nor the journal saw anything.
#[track_caller]
fn assert_nothing_sent(user: &User<'_>, exit: Exit, code: &str, args: &[&str]) {
    let (before, journal) = (user.node.block_number(), user.journal());
    let (status, answer) = user.run(args);
    assert_eq!(status, Some(i32::from(exit.code())), "{answer}");
    assert_eq!(answer["error"]["code"], code, "{answer}");
    assert_eq!(answer["error"]["exit"], exit.code(), "{answer}");
    assert!(!answer["error"]["hints"].as_array().unwrap().is_empty(), "{answer}");
    assert_eq!((user.node.block_number(), user.journal()), (before, journal), "something was sent");
}

#[tokio::test(flavor = "multi_thread")]
async fn coldkeys_of_the_official_tools_sign() {
    let (node, manifest) = (node().await, manifest());
    for (folder, wallet) in [("v11", "m12"), ("v4", "m12"), ("v11", "ed12")] {
        let path = format!("{folder}/wallets/{wallet}");
        let user = User::new(&node, vectors().join(folder).join("wallets"))
            .with_password(password(&manifest));
        let own = address(&manifest, &format!("{path}/coldkey"));
        let before = user.free(&own);
        let (code, answer) = user.transfer("//Alice", "10", &own);
        assert_eq!(code, Some(0), "{path}: {answer}");
        assert_eq!(user.free(&own), before + 10_000_000_000, "{path}");

        let bob = user.free(BOB);
        let (code, answer) = user.transfer(wallet, "1.5", BOB);
        assert_eq!(code, Some(0), "{path}: {answer}");
        assert_eq!(answer["data"]["result"]["from"], own, "{path}");
        assert_eq!(user.free(BOB), bob + 1_500_000_000, "{path}");
        let rest = user.free(&own);
        let most = before + 8_500_000_000;
        assert!(rest < most && rest > most - 10_000_000, "{path}: {rest} after the fee");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_does_not_open_sends_nothing() {
    let (node, manifest) = (node().await, manifest());
    let wallets = vectors().join("v11/wallets");
    let own = address(&manifest, "v11/wallets/m12/coldkey");
    let user = User::new(&node, wallets.clone());
    assert_eq!(user.transfer("//Alice", "10", &own).0, Some(0));
    let transfer = ["--wallet", "m12", "transfer", "1", "--to", BOB, "--yes"];
    assert_nothing_sent(&user, Exit::Usage, "password_needed", &transfer);

    let user = User::new(&node, wallets.clone()).with_password("correct horse battery stapler");
    assert_nothing_sent(&user, Exit::Wallet, "wrong_password", &transfer);

    // The right password, but the last byte of the file is missing.
    let cut = tempfile::tempdir().unwrap();
    fs::create_dir(cut.path().join("m12")).unwrap();
    let bytes = fs::read(wallets.join("m12/coldkey")).unwrap();
    fs::write(cut.path().join("m12/coldkey"), &bytes[..bytes.len() - 1]).unwrap();
    fs::copy(wallets.join("m12/coldkeypub.txt"), cut.path().join("m12/coldkeypub.txt")).unwrap();
    let user = User::new(&node, cut.path().to_owned()).with_password(password(&manifest));
    assert_nothing_sent(&user, Exit::Wallet, "wrong_password", &transfer);

    // The public file beside the key is of somebody else: the funds checked were not those of the key.
    fs::write(cut.path().join("m12/coldkey"), &bytes).unwrap();
    fs::copy(wallets.join("alice/coldkeypub.txt"), cut.path().join("m12/coldkeypub.txt")).unwrap();
    assert_nothing_sent(&user, Exit::Wallet, "other_key", &transfer);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_paid_is_refused_before_the_key_is_opened() {
    let (node, manifest) = (node().await, manifest());
    let own = address(&manifest, "v11/wallets/m24/coldkey");
    // Nobody gives a password: asking for it would be another error.
    let user = User::new(&node, vectors().join("v11/wallets"));
    let transfer = |amount| ["--wallet", "m24", "transfer", amount, "--to", BOB, "--yes"];
    assert_nothing_sent(&user, Exit::Refused, "balance_too_low", &transfer("1"));
    assert_nothing_sent(&user, Exit::Refused, "balance_too_low", &transfer("all"));
    assert_eq!(user.transfer("//Alice", "1", &own).0, Some(0));
    // The fee does not fit any more, and the existential deposit must stay.
    assert_nothing_sent(&user, Exit::Refused, "balance_too_low", &transfer("1"));
    assert_nothing_sent(&user, Exit::Refused, "balance_too_low", &transfer("0.9999995"));
    assert_nothing_sent(&user, Exit::Usage, "password_needed", &transfer("0.5"));
}

/// A name binds an endpoint to its chain: here another chain answers under the name.
#[tokio::test(flavor = "multi_thread")]
async fn a_node_of_another_chain_is_refused() {
    let node = node().await;
    let finney = Network::parse("finney", None).unwrap();
    let endpoint =
        Endpoint { name: finney.name, url: node.url(), expected_genesis: finney.genesis };
    let options = chain::Options::default();
    let chain = Chain::open(endpoint, options).await.unwrap();
    let asked = tokio::time::timeout(Duration::from_secs(30), chain.runtime()).await.unwrap();
    let error = asked.map(drop).unwrap_err();
    assert!(matches!(error, chain::Error::OtherChain { .. }), "{error}");
    assert_eq!(error.code().1, Exit::Refused);
    assert!(!error.hints().is_empty());
    let found = error.details()["found"].as_str().unwrap().to_owned();
    assert_eq!(found, format!("{:?}", node.genesis_hash()));
}
