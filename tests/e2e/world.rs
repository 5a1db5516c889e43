//! A chain, an empty home, and the binary between them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use jsonrpsee::core::client::ClientT as _;
use jsonrpsee::core::params::ArrayParams;
use jsonrpsee::rpc_params;
use jsonrpsee::ws_client::WsClientBuilder;
use localnet::{Node, Options, Production, Scenario};
use serde::de::DeserializeOwned;
use serde_json::Value;
use sp_crypto_hashing::{blake2_128, twox_128};
use sp_keyring::Sr25519Keyring as Key;
use taoctl::domain::address::AccountId;
use taoctl::wallet::keyfile::Protection;
use taoctl::wallet::keyfile::taoctl::Cost;
use taoctl::wallet::keypair::Scheme;
use taoctl::wallet::secret::SecretString;
use taoctl::wallet::source::KeySource;
use taoctl::wallet::store::Store;
use tempfile::TempDir;
use tokio::runtime::Runtime;

pub const TAO: u64 = 1_000_000_000;

/// Opens the wallet `bot`.
pub const PASSWORD: &str = "a password that nobody guesses";

/// Longer than anything here takes.
const PATIENCE: Duration = Duration::from_secs(60);

pub struct World {
    pub node: Node,
    runtime: Runtime,
    home: TempDir,
}

impl World {
    pub fn start(production: Production) -> Self {
        Self::of(Scenario::Development, production)
    }

    /// A chain with more on it from the start.
    pub fn of(scenario: Scenario, production: Production) -> Self {
        Self::with(Options { production, scenario, ..Options::default() })
    }

    /// Blocks come only by [`Self::advance`], and each announces a key of the MEV shield.
    pub fn shielded() -> Self {
        let production = Production::Manual;
        Self::with(Options { production, shield: true, ..Options::default() })
    }

    /// A chain with 64 subnets, on which //Dave has 200 positions.
    pub fn busy(production: Production) -> Self {
        Self::of(Scenario::MainnetLike, production)
    }

    pub fn with(options: Options) -> Self {
        let runtime = Runtime::new().expect("a runtime");
        let node = runtime.block_on(Node::start(options)).expect("a node");
        Self { node, runtime, home: TempDir::new().expect("a folder") }
    }

    /// Blocks come only by [`Self::advance`].
    pub fn manual() -> Self {
        Self::start(Production::Manual)
    }

    pub fn fast() -> Self {
        Self::start(Production::Every(Duration::from_millis(200)))
    }

    /// Makes a coldkey that [`PASSWORD`] opens, quickly.
    pub fn make_coldkey(&self, wallet: &str, uri: &str) {
        let password = SecretString::new(PASSWORD.to_owned());
        let wallet = wallet.parse().expect("a name");
        self.store().create_coldkey(&wallet, &key(uri), quick(&password)).expect("a coldkey");
    }

    /// Makes a hotkey that [`PASSWORD`] opens, quickly.
    pub fn make_hotkey(&self, wallet: &str, hotkey: &str, uri: &str) {
        let password = SecretString::new(PASSWORD.to_owned());
        let (wallet, hotkey) = (wallet.parse().expect("a name"), hotkey.parse().expect("a name"));
        let made = self.store().create_hotkey(&wallet, &hotkey, &key(uri), quick(&password));
        made.expect("a hotkey");
    }

    /// Makes a hotkey without a password, in a wallet that may have nothing else.
    pub fn make_plain_hotkey(&self, wallet: &str, hotkey: &str, uri: &str) {
        let (wallet, hotkey) = (wallet.parse().expect("a name"), hotkey.parse().expect("a name"));
        let made = self.store().create_hotkey(&wallet, &hotkey, &key(uri), Protection::Plain);
        made.expect("a hotkey");
    }

    /// Makes the wallet `bot`: //Eve, who has money, and as `hot` the owner's hotkey of subnet 1.
    pub fn make_bot(&self) {
        self.make_coldkey("bot", "//Eve");
        self.make_hotkey("bot", "hot", "//Bob//stash");
    }

    /// Makes the wallet `bot`: //Eve, and as `hot` the validator of subnet 2, where weights are committed.
    pub fn make_validator(&self) {
        self.make_coldkey("bot", "//Eve");
        self.make_hotkey("bot", "hot", "//Eve//stash");
    }

    fn store(&self) -> Store {
        Store::new(self.home().join(".bittensor/wallets"))
    }

    /// `taoctl` as the wallet `bot`, with or without its password.
    pub fn as_bot(&self, words: &str, password: bool) -> Command {
        let mut command = self.taoctl(words);
        command.arg("--json").env("BT_WALLET", "bot").env("BT_WALLET_HOTKEY", "hot");
        command.envs(password.then_some(("BT_WALLET_PASSWORD", PASSWORD)));
        command
    }

    /// `taoctl` with these words, an empty home, and //Alice as the wallet.
    pub fn taoctl(&self, words: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_taoctl"));
        command.args(words.split_whitespace()).env_clear().env("HOME", self.home.path());
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.env("BT_NETWORK", self.node.url()).env("BT_WALLET", "//Alice");
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Runs it to its end: the exit code, and the one document of `--json`.
    pub fn json(&self, words: &str) -> (i32, Value) {
        let output = self.taoctl(words).arg("--json").output().expect("it runs");
        read(&output)
    }

    pub fn advance(&self, blocks: u32) {
        self.runtime.block_on(self.node.advance(blocks)).expect("blocks");
    }

    /// Ends the chain and starts another one at the same address.
    pub fn another_chain(&mut self) {
        let start = |port| {
            let options = Options { port, production: Production::Manual, ..Options::default() };
            self.runtime.block_on(Node::start(options)).expect("a node")
        };
        let port = self.node.port();
        let old = std::mem::replace(&mut self.node, start(0));
        self.runtime.block_on(old.stop());
        self.node = start(port);
    }

    pub fn rpc<T: DeserializeOwned>(&self, method: &str, params: ArrayParams) -> T {
        self.runtime.block_on(async {
            let client = WsClientBuilder::default().build(self.node.url()).await.expect("a node");
            client.request(method, params).await.expect("an answer")
        })
    }

    pub fn block_on<F: Future>(&self, future: F) -> F::Output {
        self.runtime.block_on(future)
    }

    pub fn free(&self, account: Key) -> u64 {
        self.free_of(AccountId(account.to_raw_public()))
    }

    /// The free balance in rao, from the raw storage: `AccountInfo` is four `u32`, then `free: u64`.
    pub fn free_of(&self, account: AccountId) -> u64 {
        let AccountId(id) = account;
        let parts = [&twox_128(b"System")[..], &twox_128(b"Account"), &blake2_128(&id), &id];
        let key = format!("0x{}", hex::encode(parts.concat()));
        let stored: Option<String> = self.rpc("state_getStorage", rpc_params![key]);
        let stored = hex::decode(stored.expect("an account").trim_start_matches("0x"));
        let stored = stored.expect("hexadecimal digits");
        u64::from_le_bytes(stored[16..24].try_into().expect("eight bytes"))
    }

    /// Transactions that the pool would put into the next block.
    pub fn pending(&self) -> usize {
        self.rpc::<Vec<String>>("author_pendingExtrinsics", rpc_params![]).len()
    }

    /// The home of everything that runs here.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// Where the journals are.
    pub fn state(&self) -> PathBuf {
        self.home.path().join(".local/state/taoctl")
    }

    /// The files of the journal.
    pub fn journal(&self) -> Vec<PathBuf> {
        let root = self.state().join("journal");
        let chains = fs::read_dir(root).into_iter().flatten().flatten();
        let folders = chains.flat_map(|chain| ["live", "done"].map(|name| chain.path().join(name)));
        let files = folders.flat_map(|folder| fs::read_dir(folder).into_iter().flatten().flatten());
        let files = files.map(|file| file.path());
        files.filter(|path| path.extension().is_some_and(|end| end == "json")).collect()
    }

    /// The hash of the only transaction in the journal.
    pub fn only_hash(&self) -> String {
        let files = self.journal();
        let [file] = files.as_slice() else { panic!("{} entries in the journal", files.len()) };
        format!("0x{}", file.file_stem().expect("a name").to_string_lossy())
    }
}

pub fn read(output: &Output) -> (i32, Value) {
    let code = output.status.code().expect("it was not killed");
    let document = serde_json::from_slice(&output.stdout).unwrap_or_else(|error| {
        panic!("{error}: {output:?}");
    });
    (code, document)
}

/// Until it is so.
pub fn wait_for(what: &str, mut so: impl FnMut() -> bool) {
    let start = Instant::now();
    while !so() {
        assert!(start.elapsed() < PATIENCE, "waited in vain for {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn key(uri: &str) -> KeySource {
    KeySource::from_uri(Scheme::Sr25519, uri).expect("a key")
}

/// A derivation that costs nothing: no test is about its strength.
fn quick(password: &SecretString) -> Protection<'_> {
    Protection::Taoctl(password, Cost::new(64, 1, 1).expect("a cost"))
}
