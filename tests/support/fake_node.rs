//! A node that serves recorded state over a real WebSocket, and counts what it is asked.
//!
//! It answers in rounds: all requests that arrive together are answered together, so that the number of rounds
//! is the number of times that the client had to wait.

#![expect(clippy::unwrap_used, reason = "tests")]

use std::{
    collections::{BTreeSet, HashMap},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use jsonrpsee::{
    RpcModule,
    core::RpcResult,
    server::{Server, ServerHandle, SubscriptionMessage},
    types::{ErrorObjectOwned, Params},
};
use serde_json::{Value, json};
use tokio::sync::Notify;

pub const BLOB: &[u8] = include_bytes!("../fixtures/subtensor-425-v15-nodocs.scale");
/// The block whose state is served as the best one.
pub const BEST: &str = "0x4ddf90924e7f32a2c79fe4f0dd40e01d9485acff9f8bb810133b4b839aac2775";
pub const PARENT: &str = "0x05d63b110e4e45c0919c7f74d78cf0eab519bf4b07cf93b6bd7e09455f17d966";
pub const GENESIS: &str = "0x76539c4d1f278ba4f13c0ae0a8fbcd76ae321e1c4b8dc81cd62209b75fb0dc52";

/// What the node says it is. Tests change it while it runs.
#[derive(Clone)]
pub struct Story {
    pub genesis: String,
    /// Versions by block hash; `""` is the best block.
    pub versions: HashMap<String, u32>,
    /// Metadata by spec version.
    pub blobs: HashMap<u32, Vec<u8>>,
    pub blocks: Vec<(String, Value)>,
    /// Storage that only some blocks have.
    pub storage_at: HashMap<String, HashMap<String, String>>,
    /// Blocks whose state the node has not kept.
    pub discarded: Vec<String>,
    /// Answers of runtime APIs to every input, in place of the recorded ones.
    pub answers: HashMap<String, String>,
    pub submission: Submission,
    /// What changes when a method is asked for the first time, for that answer already.
    pub turn: Option<(&'static str, Turn)>,
}

pub type Turn = Arc<dyn Fn(&mut Story) + Send + Sync>;

#[derive(Clone)]
pub enum Submission {
    Accept(Vec<Value>),
    Error(i32, &'static str, Value),
    /// Tells this twice a second, for ever.
    Chatter(Value),
    /// Never answers.
    Silence,
}

pub struct FakeNode {
    pub url: String,
    shared: Arc<Shared>,
    _server: ServerHandle,
}

struct Shared {
    story: Mutex<Story>,
    storage: HashMap<String, String>,
    apis: HashMap<(String, String), String>,
    asked: Mutex<Vec<String>>,
    rounds: AtomicUsize,
    waiting: AtomicUsize,
    answer: Notify,
    arrived: Notify,
}

fn fixture(name: &str) -> Value {
    let path = format!("{}/tests/fixtures/{name}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn map(value: &Value) -> HashMap<String, String> {
    serde_json::from_value(value.clone()).unwrap()
}

impl Story {
    /// The real chain at block 476, with the recorded blocks.
    pub fn real() -> Self {
        let blocks = fixture("blocks-425.json")["blocks"].as_array().unwrap().clone();
        let blocks = blocks.into_iter().filter(|block| block["block_hash"].is_string());
        let blocks = blocks.map(|block| (block["block_hash"].as_str().unwrap().to_owned(), block));
        Self {
            genesis: GENESIS.to_owned(),
            versions: HashMap::from([(String::new(), 425)]),
            blobs: HashMap::from([(425, BLOB.to_vec())]),
            blocks: blocks.collect(),
            storage_at: HashMap::new(),
            discarded: Vec::new(),
            answers: HashMap::new(),
            submission: Submission::Accept(vec![]),
            turn: None,
        }
    }
}

/// The metadata of another runtime: another spec version, and one storage entry renamed.
pub fn other_runtime(spec: u32, before: &str, after: &str) -> Vec<u8> {
    let version = [1_u32.to_le_bytes(), 425_u32.to_le_bytes()].concat();
    let other = [1_u32.to_le_bytes(), spec.to_le_bytes()].concat();
    let blob = replace(BLOB, &version, &other);
    replace(&blob, before.as_bytes(), after.as_bytes())
}

fn replace(blob: &[u8], before: &[u8], after: &[u8]) -> Vec<u8> {
    assert_eq!(before.len(), after.len());
    let mut blob = blob.to_vec();
    let places: Vec<usize> = (0..blob.len()).filter(|at| blob[*at..].starts_with(before)).collect();
    assert!(!places.is_empty());
    for at in places {
        blob[at..at + before.len()].copy_from_slice(after);
    }
    blob
}

impl FakeNode {
    pub async fn start(story: Story) -> Self {
        let state = fixture("state-425.json");
        let answers = fixture("answers-425.json");
        let apis = answers["calls"].as_array().unwrap().iter().map(|call| {
            let text = |field: &str| call[field].as_str().unwrap().to_owned();
            ((format!("{}_{}", text("api"), text("method")), text("params")), text("result"))
        });
        let shared = Arc::new(Shared {
            story: Mutex::new(story),
            storage: map(&state["storage"]),
            apis: apis.collect(),
            asked: Mutex::default(),
            rounds: AtomicUsize::new(0),
            waiting: AtomicUsize::new(0),
            answer: Notify::new(),
            arrived: Notify::new(),
        });
        let server = Server::builder().build("127.0.0.1:0").await.unwrap();
        let url = format!("ws://{}", server.local_addr().unwrap());
        let server = server.start(module(Arc::clone(&shared)));
        tokio::spawn(rounds(Arc::downgrade(&shared)));
        Self { url, shared, _server: server }
    }

    /// Changes the story.
    pub fn now(&self, change: impl FnOnce(&mut Story)) {
        change(&mut self.shared.story.lock().unwrap());
    }

    /// How often clients waited, and for which methods, since the last time.
    pub fn take(&self) -> (usize, Vec<String>) {
        let asked = std::mem::take(&mut *self.shared.asked.lock().unwrap());
        (self.shared.rounds.swap(0, Ordering::SeqCst), asked)
    }

    pub fn stored(&self, key: &str) -> Option<String> {
        self.shared.storage.get(key).cloned()
    }
}

/// Waits until no further request comes for a moment, then lets all of them be answered.
async fn rounds(shared: std::sync::Weak<Shared>) {
    while let Some(shared) = shared.upgrade() {
        let arrived = shared.arrived.notified();
        if tokio::time::timeout(Duration::from_millis(120), arrived).await.is_ok() {
            continue;
        }
        if shared.waiting.swap(0, Ordering::SeqCst) > 0 {
            shared.rounds.fetch_add(1, Ordering::SeqCst);
            shared.answer.notify_waiters();
        }
    }
}

fn error(code: i32, message: &str, data: Value) -> ErrorObjectOwned {
    ErrorObjectOwned::owned(code, message.to_owned(), (!data.is_null()).then_some(data))
}

impl Shared {
    async fn wait(&self, method: &str) {
        self.asked.lock().unwrap().push(method.to_owned());
        self.turn(method);
        let answer = self.answer.notified();
        self.waiting.fetch_add(1, Ordering::SeqCst);
        self.arrived.notify_one();
        answer.await;
    }

    fn turn(&self, method: &str) {
        let mut story = self.story.lock().unwrap();
        if let Some((_, change)) = story.turn.take_if(|(awaited, _)| *awaited == method) {
            change(&mut story);
        }
    }

    fn answer(&self, method: &str, params: &[Value]) -> RpcResult<Value> {
        let story = self.story.lock().unwrap().clone();
        let text =
            |index: usize| params.get(index).and_then(Value::as_str).unwrap_or_default().to_owned();
        let version = |hash: &str| {
            let known = story.versions.get(hash).or_else(|| story.versions.get(""));
            *known.unwrap()
        };
        Ok(match method {
            "chain_getBlockHash" => match params.first().and_then(Value::as_u64) {
                Some(0) => json!(story.genesis),
                Some(number) => {
                    let block = story.blocks.iter().find(|(_, block)| block["number"] == number);
                    json!(block.map(|(hash, _)| hash))
                }
                None => json!(BEST),
            },
            "chain_getHeader" => {
                let hash = text(0);
                let number = story.blocks.iter().find(|(known, _)| *known == hash);
                let number = number.map_or(476, |(_, block)| block["number"].as_u64().unwrap());
                json!({ "parentHash": PARENT, "number": format!("{number:#x}") })
            }
            "chain_getFinalizedHead" => json!(PARENT),
            "chain_getBlock" => {
                let hash = text(0);
                let block = story.blocks.iter().find(|(known, _)| *known == hash);
                json!(block.map(|(_, block)| as_the_node_says(block)))
            }
            "state_getRuntimeVersion" => {
                json!({ "specVersion": version(&text(0)), "transactionVersion": 1, "specName": "node-subtensor" })
            }
            "state_queryStorageAt" if story.discarded.contains(&text(1)) => {
                return Err(error(4003, "State already discarded for that block", Value::Null));
            }
            "state_queryStorageAt" => self.changes(&story, params),
            "state_getKeysPaged" => self.page_of_keys(&story, params),
            "state_call" if text(0) == "Metadata_metadata_at_version" => {
                let spec = version(&text(2));
                let blob = story.blobs.get(&spec).unwrap();
                let answer = codec::Encode::encode(&Some(blob.clone()));
                json!(format!("0x{}", hex::encode(answer)))
            }
            "state_call" => {
                let recorded = self.apis.get(&(text(0), text(1)));
                let known = story.answers.get(&text(0)).or(recorded);
                json!(known.ok_or_else(|| error(4003, "no such recording", Value::Null))?)
            }
            "system_accountNextIndex" => json!(27),
            other => return Err(error(-32601, other, Value::Null)),
        })
    }

    fn changes(&self, story: &Story, params: &[Value]) -> Value {
        let hash = params.get(1).and_then(Value::as_str);
        let own = story.storage_at.get(hash.unwrap_or(""));
        let changes = params[0].as_array().unwrap().iter().map(|key| {
            let name = key.as_str().unwrap();
            let value = own.and_then(|own| own.get(name)).or_else(|| self.storage.get(name));
            json!([key, value])
        });
        json!([{ "block": hash.unwrap_or(BEST), "changes": changes.collect::<Vec<_>>() }])
    }

    fn page_of_keys(&self, story: &Story, params: &[Value]) -> Value {
        let text = |index: usize| params.get(index).and_then(Value::as_str).unwrap_or_default();
        let own = story.storage_at.get(text(3)).into_iter().flat_map(HashMap::keys);
        let all: BTreeSet<&String> = own.chain(self.storage.keys()).collect();
        let (prefix, after) = (text(0), text(2));
        let found = all.into_iter().filter(|key| key.starts_with(prefix) && key.as_str() > after);
        let count = params[1].as_u64().unwrap().try_into().unwrap();
        json!(found.take(count).collect::<Vec<_>>())
    }
}

/// A recorded block in the shape of `chain_getBlock`.
fn as_the_node_says(block: &Value) -> Value {
    let number = format!("{:#x}", block["number"].as_u64().unwrap());
    let header = json!({ "parentHash": PARENT, "number": number });
    json!({ "block": { "header": header, "extrinsics": block["extrinsics"] } })
}

/// What is asked and answered once; submissions have their own ways.
const METHODS: [&str; 9] = [
    "chain_getBlockHash",
    "chain_getHeader",
    "chain_getFinalizedHead",
    "chain_getBlock",
    "state_getRuntimeVersion",
    "state_queryStorageAt",
    "state_getKeysPaged",
    "state_call",
    "system_accountNextIndex",
];

fn module(shared: Arc<Shared>) -> RpcModule<Arc<Shared>> {
    let mut module = RpcModule::new(shared);
    for method in METHODS {
        let answer = move |params: Params<'static>, shared: Arc<Arc<Shared>>, _| async move {
            let params: Vec<Value> = params.parse().unwrap_or_default();
            let function = params.first().and_then(Value::as_str).unwrap_or_default();
            let name = if method == "state_call" {
                format!("{method} {function}")
            } else {
                method.to_owned()
            };
            shared.wait(&name).await;
            shared.answer(method, &params)
        };
        module.register_async_method(method, answer).unwrap();
    }
    module
        .register_async_method("author_submitExtrinsic", |_, shared, _| async move {
            shared.wait("author_submitExtrinsic").await;
            let submission = shared.story.lock().unwrap().submission.clone();
            match submission {
                Submission::Accept(_) | Submission::Chatter(_) => Ok(json!(BEST)),
                Submission::Error(code, message, data) => Err(error(code, message, data)),
                Submission::Silence => std::future::pending().await,
            }
        })
        .unwrap();
    let watch = "author_submitAndWatchExtrinsic";
    module
        .register_subscription(
            watch,
            "author_extrinsicUpdate",
            "author_unwatchExtrinsic",
            |_, pending, shared, _| async move {
                shared.wait("author_submitAndWatchExtrinsic").await;
                let submission = shared.story.lock().unwrap().submission.clone();
                match submission {
                    Submission::Accept(statuses) => {
                        let sink = pending.accept().await.unwrap();
                        for status in statuses {
                            let raw = serde_json::value::to_raw_value(&status).unwrap();
                            sink.send(SubscriptionMessage::from(raw)).await.unwrap();
                        }
                    }
                    Submission::Chatter(status) => {
                        let sink = pending.accept().await.unwrap();
                        let raw = serde_json::value::to_raw_value(&status).unwrap();
                        while sink.send(SubscriptionMessage::from(raw.clone())).await.is_ok() {
                            tokio::time::sleep(Duration::from_millis(500)).await;
                        }
                    }
                    Submission::Error(code, message, data) => {
                        pending.reject(error(code, message, data)).await
                    }
                    Submission::Silence => std::future::pending().await,
                }
            },
        )
        .unwrap();
    module
}
