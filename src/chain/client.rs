//! The connected chain: handshake, and requests that are never encoded or decoded with the wrong metadata.
//!
//! The runtime of last time is presumed and the first reads are sent together with the handshake. Every answer
//! is checked against the runtime that made it: storage carries `System.LastRuntimeUpgrade` with it, runtime
//! APIs travel beside `state_getRuntimeVersion` of the same block. If that is another runtime than the one
//! presumed, its metadata is loaded and the request is made again.

use std::{collections::HashMap, path::PathBuf, time::Duration};

use futures::{join, try_join};
use serde::{Deserialize, Serialize};
use tokio::sync::{Mutex, OnceCell};

use super::{
    api::Api,
    error::{Error, Result},
    metadata::{Cache, runtime_of},
    pool::Pool,
    read::{Read, Values},
    rpc::{Rpc, Version},
    runtime::{Runtime, unwrap_metadata},
    wire::Hash,
};

/// Where the node is, and which chain it must be.
#[derive(Clone, Debug)]
pub struct Endpoint {
    /// What errors call it; the URL may hold a key.
    pub name: String,
    /// `ws://…` or `wss://…`; `http://…` or `https://…` without news of transactions.
    pub url: String,
    /// Known for known networks. A node with another genesis is refused.
    pub expected_genesis: Option<Hash>,
}

/// How a chain is opened.
#[derive(Clone, Debug, Default)]
pub struct Options {
    pub timeouts: Timeouts,
    /// Where metadata is kept; nowhere without it.
    pub cache_dir: Option<PathBuf>,
}

/// The deadline of each phase.
#[derive(Clone, Copy, Debug)]
pub struct Timeouts {
    pub resolve: Duration,
    pub connect: Duration,
    pub call: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self { resolve: seconds(5), connect: seconds(10), call: seconds(30) }
    }
}

/// A block that reads are made at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pin {
    pub number: u32,
    pub hash: Hash,
}

/// A value and the block whose state it is.
#[derive(Clone, Debug)]
pub struct Pinned<T> {
    pub block: Pin,
    pub value: T,
}

/// A connection to one node of one chain.
pub struct Chain {
    pub(super) options: Options,
    pub(super) rpc: Rpc,
    presumed: Option<Runtime>,
    verified: OnceCell<Runtime>,
    /// After an upgrade in the middle of the command: one is followed, and no second.
    upgraded: OnceCell<Runtime>,
    /// By spec version.
    pub(super) metadata_hashes: Mutex<HashMap<u32, [u8; 32]>>,
    /// Runtimes of other blocks than the best, by spec version.
    others: Mutex<HashMap<u32, Runtime>>,
}

impl Chain {
    /// Connects to the only endpoint of a network. The handshake travels with the first request.
    pub async fn open(endpoint: Endpoint, options: Options) -> Result<Self> {
        Self::open_pool(Pool { endpoints: vec![endpoint], ..Pool::default() }, options).await
    }

    /// Connects to the first endpoint that is there, and goes to the next when it breaks.
    pub async fn open_pool(pool: Pool, options: Options) -> Result<Self> {
        let rpc = Rpc::connect(pool, options.timeouts).await?;
        let endpoint = rpc.endpoint();
        let cache = Cache::new(options.cache_dir.clone(), &endpoint);
        let genesis = rpc.connections.expected().or_else(|| cache.remembered(&endpoint.url));
        let presumed = genesis.and_then(|genesis| cache.newest(genesis));
        Ok(Self::on(rpc, options, presumed))
    }

    pub(super) fn on(rpc: Rpc, options: Options, presumed: Option<Runtime>) -> Self {
        let (verified, upgraded, metadata_hashes, others) = Default::default();
        Self { options, rpc, presumed, verified, upgraded, metadata_hashes, others }
    }

    /// What is known of metadata that came from this endpoint.
    pub(super) fn cache(&self, source: &Endpoint) -> Cache {
        Cache::new(self.options.cache_dir.clone(), source)
    }

    /// The runtime of the best block when the connection was opened, or since [`Self::signing`] saw it upgraded.
    pub async fn runtime(&self) -> Result<&Runtime> {
        match self.upgraded.get() {
            Some(runtime) => Ok(runtime),
            None => self.verified.get_or_try_init(|| self.handshake()).await,
        }
    }

    /// The genesis, once the node has told it.
    pub fn known_genesis(&self) -> Option<Hash> {
        self.verified.get().map(|runtime| runtime.genesis)
    }

    /// Reads at the best block, which the answer names: one round trip.
    pub async fn read<R: Read>(&self, read: R) -> Result<Pinned<R::Out>> {
        self.read_at(read, None).await
    }

    /// Reads at a block, or at the best one without.
    pub async fn read_at<R: Read>(&self, read: R, at: Option<Hash>) -> Result<Pinned<R::Out>> {
        // Names that this runtime does not have may be those of the block's own: ask which that is.
        let known_keys = |runtime: &Runtime| read.keys(runtime).unwrap_or_default();
        let guess = self.guess();
        let early = async {
            match guess {
                Some(runtime) => Some((runtime, self.query(&known_keys(runtime), at).await)),
                None => None,
            }
        };
        let (runtime, early) = join!(self.runtime(), early);
        let runtime = runtime?;
        // What a wrong presumption brought does not count, not even its error.
        let mut answer = match early {
            Some((guessed, answer)) if same(guessed, runtime) => answer?,
            _ => self.query(&known_keys(runtime), at).await?,
        };
        let block = answer.block;
        let mut runtime = runtime.clone();
        if answer.spec != runtime.spec_version {
            runtime = self.other_runtime(answer.spec, Some(block.hash)).await?;
            answer = self.query(&read.keys(&runtime)?, Some(block.hash)).await?;
        }
        let keys = read.keys(&runtime)?;
        let value = read.decode(&runtime, &mut Values::new(keys, answer.values))?;
        Ok(Pinned { block, value })
    }

    /// Calls a runtime API at a block, usually that of an earlier read.
    pub async fn ask<A: Api>(&self, api: A, at: Hash) -> Result<A::Out> {
        self.ask_at(api, Some(at)).await
    }

    /// Calls a runtime API at a block, or at about the best one without: what it answers then tells only what to read
    /// next, at a block that has a name.
    pub async fn hint<A: Api>(&self, api: A, at: Option<Hash>) -> Result<A::Out> {
        self.ask_at(api, at).await
    }

    /// Calls a runtime API at a block, or at the best one without. That one may change between the two requests, and its
    /// runtime with it: what is then decoded wrongly is an estimate at most, because [`Self::signing`] asks for the
    /// version again, after the answer, and lets nothing be signed by the old one.
    pub(super) async fn ask_at<A: Api>(&self, api: A, at: Option<Hash>) -> Result<A::Out> {
        let input = |runtime: &Runtime| runtime.api_input(A::TRAIT, A::METHOD, &api.inputs());
        let call = async |(function, input): (String, Vec<u8>)| {
            self.rpc.state_call(&function, input, at).await
        };
        let guess = self.guess();
        let early = async {
            let (runtime, input) =
                guess.and_then(|runtime| Some((runtime, input(runtime).ok()?)))?;
            Some((runtime, call(input).await))
        };
        let (runtime, version, early) = join!(self.runtime(), self.rpc.version(at), early);
        let (runtime, version) = (runtime?, version?);
        let mut runtime = runtime.clone();
        if !runtime.has_version(version) {
            runtime = self.other_runtime(version.spec_version, at).await?;
        }
        let bytes = match early {
            Some((guessed, bytes)) if same(guessed, &runtime) => bytes?,
            _ => call(input(&runtime)?).await?,
        };
        runtime.api_answer(A::TRAIT, A::METHOD, &bytes)
    }

    /// The runtime that made the state of a block.
    pub async fn runtime_at(&self, block: Hash) -> Result<Runtime> {
        let (runtime, answer) = join!(self.runtime(), self.query(&[], Some(block)));
        let (runtime, answer) = (runtime?, answer?);
        if answer.spec == runtime.spec_version {
            Ok(runtime.clone())
        } else {
            self.other_runtime(answer.spec, Some(block)).await
        }
    }

    pub(super) fn guess(&self) -> Option<&Runtime> {
        self.upgraded.get().or_else(|| self.verified.get()).or(self.presumed.as_ref())
    }

    async fn handshake(&self) -> Result<Runtime> {
        let (genesis, version) = try_join!(self.rpc.genesis(), self.rpc.version(None))?;
        let endpoint = self.endpoint();
        let cache = self.cache(&endpoint);
        let presumed = self.presumed.as_ref();
        let fits = |runtime: &&Runtime| runtime.genesis == genesis && runtime.has_version(version);
        let known = presumed.filter(fits).cloned().or_else(|| cache.load(genesis, version));
        let runtime = match known {
            Some(runtime) => runtime,
            None => self.download(genesis, version.spec_version, None).await?,
        };
        if !runtime.has_version(version) {
            let Version { spec_version: now, .. } = version;
            return Err(Error::RuntimeChanged { before: runtime.spec_version, now });
        }
        if endpoint.expected_genesis.is_none() {
            cache.remember(&endpoint.url, genesis);
        }
        Ok(runtime)
    }

    async fn download(&self, genesis: Hash, spec: u32, at: Option<Hash>) -> Result<Runtime> {
        let version = 15_u32.to_le_bytes().to_vec();
        let method = "Metadata_metadata_at_version";
        let (answer, source) = self.rpc.state_call_from(method, version, at).await?;
        let blob = unwrap_metadata(&answer)?;
        let runtime = runtime_of(genesis, &blob, spec)?;
        self.cache(&source).store(&runtime, &blob);
        Ok(runtime)
    }

    async fn other_runtime(&self, spec: u32, at: Option<Hash>) -> Result<Runtime> {
        let genesis = self.runtime().await?.genesis;
        let mut others = self.others.lock().await;
        let before = self.verified.get().filter(|runtime| runtime.spec_version == spec);
        if let Some(runtime) = before.or_else(|| others.get(&spec)) {
            return Ok(runtime.clone());
        }
        let runtime = match self.cache(&self.endpoint()).read(genesis, spec) {
            Some(runtime) => runtime,
            None => self.download_of_state(genesis, spec, at).await?,
        };
        others.insert(spec, runtime.clone());
        Ok(runtime)
    }

    /// The block that brings an upgrade has the new code, and the state that the old one wrote: the metadata of the
    /// old one is that of the parent.
    async fn download_of_state(
        &self,
        genesis: Hash,
        spec: u32,
        at: Option<Hash>,
    ) -> Result<Runtime> {
        match (self.download(genesis, spec, at).await, at) {
            (Err(Error::RuntimeChanged { .. }), Some(block)) => {
                let parent = self.header(block).await?.parent;
                self.download(genesis, spec, Some(parent)).await
            }
            (downloaded, _) => downloaded,
        }
    }

    /// The runtime of the best block right now, for a transaction that is about to be signed. One that was upgraded
    /// since is the runtime of everything after.
    pub(super) async fn current_runtime(&self) -> Result<Runtime> {
        let now = self.rpc.version(None);
        let (runtime, now) = try_join!(self.runtime(), now)?;
        if runtime.has_version(now) {
            return Ok(runtime.clone());
        }
        let load = async || match self.cache(&self.endpoint()).load(runtime.genesis, now) {
            Some(upgraded) => Ok(upgraded),
            None => self.download(runtime.genesis, now.spec_version, None).await,
        };
        let upgraded = self.upgraded.get_or_try_init(load).await?;
        match upgraded.has_version(now) {
            true => Ok(upgraded.clone()),
            false => {
                Err(Error::RuntimeChanged { before: upgraded.spec_version, now: now.spec_version })
            }
        }
    }

    /// The version of the runtime that executes what comes after a block, or after the best one without.
    pub async fn spec_after(&self, block: Option<Hash>) -> Result<u32> {
        Ok(self.rpc.version(block).await?.spec_version)
    }
}

fn same(a: &Runtime, b: &Runtime) -> bool {
    (a.genesis, a.spec_version, a.transaction_version)
        == (b.genesis, b.spec_version, b.transaction_version)
}
