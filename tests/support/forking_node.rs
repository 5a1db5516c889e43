//! A node whose chain is written by the test: it forks, finalizes and forgets what it is told to.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};

use jsonrpsee::RpcModule;
use jsonrpsee::server::{Server, ServerHandle};
use jsonrpsee::types::{ErrorObjectOwned, Params};
use serde_json::{Value, json};
use sp_crypto_hashing::{blake2_128, blake2_256, twox_128};
use taoctl::chain::{Hash, Pin};

const BLOB: &[u8] = include_bytes!("../fixtures/subtensor-425-v15-nodocs.scale");

pub struct ForkingNode {
    pub url: String,
    script: Arc<Mutex<Script>>,
    _server: ServerHandle,
}

/// What the node knows.
#[derive(Default)]
pub struct Script {
    /// The best chain, from block 0.
    chain: Vec<Block>,
    pub finalized: usize,
    /// Nonces of one account by block number, from there on.
    pub nonces: HashMap<usize, u32>,
    pub account: [u8; 32],
    /// The code of the answer to a submission; none takes it.
    pub refusal: Option<(i32, &'static str)>,
    pub submitted: Vec<String>,
    /// Blocks whose bodies were asked for.
    pub read: Vec<u64>,
    storage: HashMap<String, String>,
    /// A transfer in a block of the real chain: its other extrinsics, its place, its events.
    recorded: Value,
    forks: u32,
}

#[derive(Clone)]
struct Block {
    hash: Hash,
    extrinsics: Vec<String>,
}

fn fixture(name: &str) -> Value {
    let path = format!("{}/tests/fixtures/{name}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).expect("a fixture")).expect("JSON")
}

fn key(parts: &[&[u8]]) -> String {
    format!("0x{}", hex::encode(parts.concat()))
}

impl Script {
    /// Adds a block with this transaction, or without any.
    pub fn grow(&mut self, transaction: Option<&[u8]>) -> Pin {
        let number = self.chain.len();
        let parent = self.chain.last().map_or([0; 32], |block| block.hash.0);
        let mut extrinsics: Vec<String> = vec![];
        if let Some(bytes) = transaction {
            let others = self.recorded["extrinsics"].as_array().expect("extrinsics");
            extrinsics = others.iter().map(|e| e.as_str().expect("hex").to_owned()).collect();
            let index = self.recorded["extrinsic_index"].as_u64().expect("an index") as usize;
            extrinsics[index] = format!("0x{}", hex::encode(bytes));
        }
        let unique = format!("{parent:?} {number} {} {extrinsics:?}", self.forks);
        let hash = Hash(blake2_256(unique.as_bytes()));
        self.chain.push(Block { hash, extrinsics });
        Pin { number: number as u32, hash }
    }

    /// Adds blocks until this one is the best.
    pub fn grow_to(&mut self, number: usize) {
        while self.chain.len() <= number {
            self.grow(None);
        }
    }

    /// The best chain ends at this block now; what comes next is another one than before.
    pub fn fork_after(&mut self, number: usize) {
        self.chain.truncate(number + 1);
        self.forks += 1;
    }

    pub fn at(&self, number: usize) -> Pin {
        Pin { number: number as u32, hash: self.chain[number].hash }
    }

    fn number(&self, hash: &str) -> Option<usize> {
        self.chain.iter().position(|block| block.hash.to_string() == hash)
    }

    fn answer(&mut self, method: &str, params: &[Value]) -> Result<Value, ErrorObjectOwned> {
        let text = |index: usize| params.get(index).and_then(Value::as_str).unwrap_or_default();
        let best = self.chain.len() - 1;
        Ok(match method {
            "chain_getBlockHash" => {
                let number = params.first().and_then(Value::as_u64).map_or(best, |n| n as usize);
                json!(self.chain.get(number).map(|block| block.hash))
            }
            "chain_getFinalizedHead" => json!(self.chain[self.finalized].hash),
            "chain_getHeader" if text(0).is_empty() => self.header(best),
            "chain_getHeader" => self.number(text(0)).map_or(Value::Null, |n| self.header(n)),
            "chain_getBlock" => match self.number(text(0)) {
                Some(number) => {
                    self.read.push(number as u64);
                    let extrinsics = &self.chain[number].extrinsics;
                    json!({ "block": { "header": self.header(number), "extrinsics": extrinsics } })
                }
                None => Value::Null,
            },
            "state_getRuntimeVersion" => json!({ "specVersion": 425, "transactionVersion": 1 }),
            "state_queryStorageAt" => {
                let at = params.get(1).and_then(Value::as_str);
                let number = at.map_or(Some(best), |hash| self.number(hash));
                let number = number.ok_or_else(|| error(4003, "State already discarded"))?;
                let keys = params[0].as_array().expect("keys");
                let pairs = keys.iter().map(|key| json!([key, self.stored(number, key)]));
                json!([{ "block": self.chain[number].hash, "changes": pairs.collect::<Vec<_>>() }])
            }
            "state_call" => json!(format!("0x{}", hex::encode(codec::Encode::encode(&Some(BLOB))))),
            "system_accountNextIndex" => json!(self.nonce(best)),
            "author_submitExtrinsic" => {
                self.submitted.push(text(0).to_owned());
                match self.refusal {
                    Some((code, data)) => return Err(error(code, data)),
                    None => json!(self.chain[0].hash),
                }
            }
            other => return Err(error(-32601, other)),
        })
    }

    fn header(&self, number: usize) -> Value {
        let parent = number.checked_sub(1).map_or(Hash([0; 32]), |n| self.chain[n].hash);
        json!({ "parentHash": parent, "number": format!("{number:#x}") })
    }

    fn nonce(&self, number: usize) -> u32 {
        let known = self.nonces.iter().filter(|(from, _)| **from <= number);
        known.max_by_key(|(from, _)| **from).map_or(0, |(_, nonce)| *nonce)
    }

    fn stored(&self, number: usize, asked: &Value) -> Value {
        let asked = asked.as_str().expect("a key");
        let account = [&blake2_128(&self.account)[..], &self.account].concat();
        if asked == key(&[&twox_128(b"System"), &twox_128(b"Account"), &account]) {
            // Nonce, consumers, providers, sufficients; free, reserved, frozen, flags.
            let counts = [self.nonce(number), 0, 1, 0].map(u32::to_le_bytes).concat();
            let amounts = [1_000_000_000_u64, 0, 0].map(u64::to_le_bytes).concat();
            return json!(key(&[&counts, &amounts, &[0; 16]]));
        }
        if asked == key(&[&twox_128(b"System"), &twox_128(b"Number")]) {
            return json!(key(&[&(number as u32).to_le_bytes()]));
        }
        if asked == key(&[&twox_128(b"System"), &twox_128(b"Events")]) {
            return self.recorded["events"].clone();
        }
        json!(self.storage.get(asked))
    }
}

fn error(code: i32, data: &str) -> ErrorObjectOwned {
    ErrorObjectOwned::owned(code, "told by the script", Some(data))
}

const METHODS: [&str; 9] = [
    "chain_getBlockHash",
    "chain_getHeader",
    "chain_getFinalizedHead",
    "chain_getBlock",
    "state_getRuntimeVersion",
    "state_queryStorageAt",
    "state_call",
    "system_accountNextIndex",
    "author_submitExtrinsic",
];

impl ForkingNode {
    /// A chain of one block.
    pub async fn start() -> Self {
        let blocks = fixture("blocks-425.json");
        let recorded = blocks["blocks"].as_array().expect("blocks").iter();
        let recorded = recorded.clone().find(|block| block["what"] == "transfer_keep_alive");
        let mut script = Script {
            recorded: recorded.expect("a transfer").clone(),
            storage: serde_json::from_value(fixture("state-425.json")["storage"].clone())
                .expect("storage"),
            ..Script::default()
        };
        script.grow(None);
        let script = Arc::new(Mutex::new(script));
        let mut module = RpcModule::new(Arc::clone(&script));
        for method in METHODS {
            let answer = move |params: Params<'_>, script: &Arc<Mutex<Script>>, _: &_| {
                let params: Vec<Value> = params.parse().unwrap_or_default();
                script.lock().expect("a script").answer(method, &params)
            };
            module.register_method(method, answer).expect("a new method");
        }
        let server = Server::builder().build("127.0.0.1:0").await.expect("a free port");
        let url = format!("ws://{}", server.local_addr().expect("an address"));
        Self { url, script, _server: server.start(module) }
    }

    pub fn script(&self) -> MutexGuard<'_, Script> {
        self.script.lock().expect("a script")
    }
}
