//! The one object that a command receives: settings, wallets, the node, the journal, the way to speak.

mod keys;
mod openings;

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::SystemTime;

use tokio::sync::OnceCell;

use crate::chain::kept::runtime_of_last_time;
use crate::chain::{self, Chain, Notice, Pin, Pool, Runtime};
use crate::commands::contract::Kind;
use crate::config::networks::Network;
use crate::config::{Config, Key, Origin};
use crate::error::{Code, Error, Exit, Result};
use crate::output::Output;
use crate::output::envelope;
use crate::output::ui::TerminalUi;
use crate::tx::agent::client::Agent;
use crate::tx::agent::place::Place;
use crate::tx::engine::Engine;
use crate::tx::follow;
use crate::tx::journal::Journal;
use crate::tx::options::Options;
use crate::tx::policy;
use crate::tx::progress;
use crate::wallet::name::{HotkeyName, WalletName};
use crate::wallet::store::{Store, Wallet};
use crate::wallet::unlock::PasswordSources;

/// What a command needs, opened when it is first asked for.
pub struct Ctx {
    config: Config,
    output: Arc<Output>,
    ui: TerminalUi,
    store: Store,
    chain: OnceCell<Chain>,
    /// The network that a transaction was found to be of, where it is not the chosen one.
    found: OnceLock<Network>,
    found_chain: OnceCell<Chain>,
    read: Mutex<Option<Pin>>,
    asked: Mutex<Asked>,
    /// What opens commits: asked for once.
    openings: openings::Openings,
    signed_elsewhere: AtomicBool,
    takes_time: AtomicBool,
}

/// What the command line says.
#[derive(Default)]
struct Asked {
    request: Option<String>,
    typed: Option<String>,
}

impl Ctx {
    /// The context of this run.
    pub fn new(config: Config, output: Output, sources: PasswordSources) -> Self {
        let output = Arc::new(output);
        let store = Store::new(config.wallet_path());
        let ui = TerminalUi::new(Arc::clone(&output), sources);
        let (chain, found, found_chain, read, asked) = Default::default();
        Self {
            config,
            output,
            ui,
            store,
            chain,
            found,
            found_chain,
            read,
            asked,
            openings: Default::default(),
            signed_elsewhere: AtomicBool::default(),
            takes_time: AtomicBool::default(),
        }
    }

    /// The command as it was typed: without what only says how it is run, and as it can be typed again.
    pub fn asked_for(&self, request: Option<String>, typed: Option<String>) {
        if let Ok(mut asked) = self.asked.lock() {
            *asked = Asked { request, typed };
        }
    }

    /// What [`Self::asked_for`] was told.
    pub fn request(&self) -> Option<String> {
        self.asked.lock().ok().and_then(|asked| asked.request.clone())
    }

    /// The same, as it can be typed again.
    pub fn typed(&self) -> Option<String> {
        self.asked.lock().ok().and_then(|asked| asked.typed.clone())
    }

    /// The settings.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// The way to speak.
    pub fn output(&self) -> &Output {
        &self.output
    }

    /// The way to ask for passwords.
    pub fn ui(&self) -> &TerminalUi {
        &self.ui
    }

    /// The wallets.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// The chosen network, or the one gone to.
    pub fn network(&self) -> Result<Network> {
        match self.found.get() {
            Some(network) => Ok(network.clone()),
            None => Ok(self.config.network()?),
        }
    }

    /// From now on another network is asked than the chosen one: a name, or a URL.
    pub fn go_to(&self, network: &str) -> Result<()> {
        let network = self.config.network_called(network)?;
        self.found.set(network).map_err(|_| Error::internal("two networks were found"))
    }

    /// Whether the network was typed on this command line.
    pub fn has_typed_network(&self) -> bool {
        *self.config.get(Key::Network).1 == Origin::Flag
    }

    /// The node; connects on first use.
    pub async fn chain(&self) -> Result<&Chain> {
        let chain = if self.found.get().is_some() { &self.found_chain } else { &self.chain };
        chain.get_or_try_init(|| self.connect()).await
    }

    /// The node, if one was reached.
    fn connected(&self) -> Option<&Chain> {
        if self.found.get().is_some() { self.found_chain.get() } else { self.chain.get() }
    }

    async fn connect(&self) -> Result<Chain> {
        let (output, told) = (Arc::clone(&self.output), Mutex::new(HashSet::new()));
        let observer = Arc::new(move |notice: &Notice| {
            let text = notice.to_string();
            match notice {
                Notice::OtherChain { .. } => {
                    if told.lock().is_ok_and(|mut told| told.insert(text.clone())) {
                        output.warn(&text);
                    }
                }
                Notice::Moved { .. } | Notice::Archive { .. } => output.note(&text),
            }
        });
        let network = self.network()?;
        if network.genesis.is_none() && self.config.is_chosen(Key::FallbackEndpoints) {
            tracing::info!(
                "the fall-back endpoints are not used: the chain of {} is not known by its name",
                network.name
            );
        }
        let pool = Pool { observer: Some(observer), ..network.pool() };
        Ok(Chain::open_pool(pool, self.chain_options()).await?)
    }

    /// What this machine calls a chain: a public network, or the one that the chosen network or `local` led to last time.
    pub fn chain_name(&self, genesis: chain::Hash) -> Option<String> {
        if let Some(name) = Network::public_name(genesis) {
            return Some(name.to_owned());
        }
        let options = self.chain_options();
        let known = [self.config.network().ok(), self.config.local_network().ok()];
        let named = known.into_iter().flatten().find(|network| {
            let pool = network.pool();
            let mut runtimes = pool
                .endpoints
                .iter()
                .filter_map(|endpoint| runtime_of_last_time(endpoint, &options));
            runtimes.any(|runtime| runtime.genesis == genesis)
        });
        named.map(|network| network.name)
    }

    fn chain_options(&self) -> chain::Options {
        let cache_dir = Some(self.config.folders.cache.clone());
        chain::Options { cache_dir, ..chain::Options::default() }
    }

    /// The runtime that the chosen network had last time; no connection is opened.
    pub fn runtime_of_last_time(&self) -> Result<Option<Runtime>> {
        let (pool, options) = (self.network()?.pool(), self.chain_options());
        Ok(pool.endpoints.iter().find_map(|endpoint| runtime_of_last_time(endpoint, &options)))
    }

    /// Remembers the block whose state was read, for the envelope.
    pub fn pinned<T>(&self, pinned: chain::Pinned<T>) -> T {
        self.note_block(pinned.block);
        pinned.value
    }

    /// The block that was pinned, remembered for the envelope.
    pub fn pinned_block(&self, pinned: chain::Pinned<()>) -> Pin {
        let block = pinned.block;
        self.pinned(pinned);
        block
    }

    /// Remembers the block whose state was read, for the envelope.
    pub fn note_block(&self, block: Pin) {
        if let Ok(mut read) = self.read.lock() {
            *read = Some(block);
        }
    }

    /// The genesis of the chain, if a node has been reached.
    pub fn connected_genesis(&self) -> Option<chain::Hash> {
        self.connected()?.known_genesis()
    }

    /// Where the result comes from.
    pub fn place(&self) -> envelope::Place {
        let network = self.connected().and_then(|_| Some(self.network().ok()?.name));
        let block = self.read.lock().ok().and_then(|read| *read);
        envelope::Place { network, block }
    }

    /// From now on the command may take any time: it waits for a block, perhaps for days.
    pub fn take_time(&self) {
        self.takes_time.store(true, Ordering::Relaxed);
    }

    /// Whether [`Self::take_time`] was called, and no time limit was given.
    pub fn takes_time(&self) -> bool {
        self.takes_time.load(Ordering::Relaxed) && !self.config.is_chosen(Key::Timeout)
    }

    /// The wallet that signs.
    pub fn wallet(&self) -> Result<Wallet> {
        Ok(self.store.wallet(&self.wallet_name()?)?)
    }

    /// The name of the wallet that signs, whether it exists or not.
    pub fn wallet_name(&self) -> Result<WalletName> {
        Ok(self.config.get(Key::Wallet).0.parse::<WalletName>()?)
    }

    /// The name of the hotkey that signs, whether it exists or not.
    pub fn hotkey_name(&self) -> Result<HotkeyName> {
        Ok(self.config.get(Key::WalletHotkey).0.parse::<HotkeyName>()?)
    }

    /// Whether the connected chain is nobody's money: none of the public networks, and on this machine.
    pub async fn is_development(&self) -> Result<bool> {
        Ok(self.network()?.is_loopback() && !self.is_public().await?)
    }

    /// Whether the connected chain is one of the public networks, by whatever name or URL.
    pub async fn is_public(&self) -> Result<bool> {
        let genesis = self.chain().await?.runtime().await?.genesis;
        Ok(Network::public_name(genesis).is_some())
    }

    /// Looks whether the node is at the head of a public network, and goes to a better one where there is one: then what
    /// was read before is to be read again. One that stays behind is
    /// a warning.
    pub async fn went_to_live_node(&self) -> bool {
        let Ok(chain) = self.chain().await else { return false };
        let (public, pulse) = tokio::join!(self.is_public(), chain.pulse());
        let (Ok(true), Ok(pulse)) = (public, pulse) else { return false };
        let Some(behind) = pulse.behind(SystemTime::now()) else { return false };
        let better = chain.leave(&pulse, behind).await;
        let still = better.as_ref().map_or(Some(behind), |better| better.behind(SystemTime::now()));
        if let Some(behind) = still {
            let name = chain.endpoint().name;
            self.output
                .warn(&format!("{name} {behind}; what is shown and signed may be out of date"));
        }
        better.is_some()
    }

    /// The agent of this user, whether it runs or not.
    pub fn agent(&self) -> Agent {
        Agent::at(self.agent_place())
    }

    /// Where the agent of this user listens.
    pub fn agent_place(&self) -> Place {
        Place::new(self.config.folders.agent.clone())
    }

    /// The policy of this user, whether there is one or not.
    pub fn policy_file(&self) -> PathBuf {
        self.config.folders.settings.join(policy::FILE)
    }

    /// Where journals live.
    pub fn state_folder(&self) -> PathBuf {
        self.config.folders.state.clone()
    }

    /// The genesis of the connected chain.
    pub async fn genesis(&self) -> Result<chain::Hash> {
        Ok(self.chain().await?.runtime().await?.genesis)
    }

    /// The journal of the connected chain.
    pub async fn journal(&self) -> Result<Journal> {
        Ok(Journal::open(&self.config.folders.state, self.genesis().await?)?)
    }

    /// What runs plans.
    pub async fn engine(&self, options: Options) -> Result<Engine<'_>> {
        Ok(Engine::new(self.chain().await?, self.journal().await?, &self.ui, options))
    }

    /// The error of a run that was stopped from outside: unknown once something may have been sent.
    pub fn stopped(&self, kind: Kind, name: &'static str, exit: Exit) -> Error {
        let what = if exit == Exit::Interrupted { "interrupted" } else { "the time is over" };
        if self.ui.is_asking() {
            self.output.end_line();
        }
        match self.ui.submitted().as_slice() {
            [] if !self.ui.steps_done().is_empty() => {
                let done = self.ui.steps_done();
                let message = format!("{what} between two steps; on chain so far: {}", done.len());
                let told = Error::new(Code("stopped_between_steps", Exit::Unknown), message);
                let hashes = done.iter().map(|hash| format!("done: {hash}"));
                hashes
                    .fold(told, Error::hint)
                    .hint(progress::goes_on(done.len().saturating_add(1), self.typed().as_deref()))
                    .with_details(serde_json::json!({ "done": done }))
            }
            [hash] => follow::unknown(
                *hash,
                format!("{what}; transaction {hash} was sent and its outcome is not known yet"),
            ),
            [_, _, ..] => {
                let network = self.network().ok().filter(|_| self.has_typed_network());
                // What a URL hides has to be typed by who knows it.
                let network = network.map(|network| network.name).filter(|n| !n.contains('…'));
                follow::all_unknown(what, &self.ui.submitted(), network.as_deref())
            }
            [] => {
                let message = match kind {
                    Kind::Transaction => format!("{what}; nothing was sent"),
                    _ => what.to_owned(),
                };
                let error = Error::new(Code(name, exit), message);
                match exit {
                    Exit::Interrupted => error,
                    _ => error.hint("raise --timeout if the node is slow"),
                }
            }
        }
    }
}
