//! What the chain itself says: read from the node, decoded by the node's own types.

use codec::{Decode, DecodeAll as _, Encode as _};
use jsonrpsee::core::client::ClientT as _;
use jsonrpsee::core::params::ArrayParams;
use jsonrpsee::rpc_params;
use jsonrpsee::ws_client::{WsClient, WsClientBuilder};
use localnet::runtime::{RuntimeEvent, UncheckedExtrinsic};
use serde::de::DeserializeOwned;
use serde_json::Value;
use sp_core::crypto::AccountId32;
use sp_crypto_hashing::{blake2_128, blake2_256, twox_128};
use sp_runtime::MultiAddress;
use sp_runtime::generic::Preamble;

/// A signed extrinsic in a block.
#[derive(Debug)]
pub struct Included {
    pub hash: String,
    pub signer: AccountId32,
    pub block: u64,
    pub block_hash: String,
    pub index: u64,
    pub events: Vec<RuntimeEvent>,
}

/// Reads the blocks in order, each once.
pub struct Truth {
    client: WsClient,
    next: u64,
}

#[derive(Decode, PartialEq)]
enum Phase {
    ApplyExtrinsic(u32),
    Finalization,
    Initialization,
}

impl Truth {
    pub async fn of(url: &str) -> Self {
        let client = WsClientBuilder::default().max_response_size(64 << 20);
        Self { client: client.build(url).await.expect("a node"), next: 1 }
    }

    async fn ask<T: DeserializeOwned>(&self, method: &str, params: ArrayParams) -> T {
        self.client.request(method, params).await.expect(method)
    }

    /// Gives the node an extrinsic.
    pub async fn send(&self, bytes: &str) {
        let bytes = format!("0x{bytes}");
        let _: String = self.ask("author_submitExtrinsic", rpc_params![bytes]).await;
    }

    /// The signed extrinsics of the blocks since the last time.
    pub async fn news(&mut self) -> Vec<Included> {
        let header: Value = self.ask("chain_getHeader", rpc_params![]).await;
        let best = header["number"].as_str().expect("a number").trim_start_matches("0x");
        let best = u64::from_str_radix(best, 16).expect("hexadecimal digits");
        let mut news = Vec::new();
        while self.next <= best {
            self.read(self.next, &mut news).await;
            self.next += 1;
        }
        news
    }

    async fn read(&self, block: u64, news: &mut Vec<Included>) {
        let block_hash: String = self.ask("chain_getBlockHash", rpc_params![block]).await;
        let body: Value = self.ask("chain_getBlock", rpc_params![&block_hash]).await;
        let extrinsics = body["block"]["extrinsics"].as_array().expect("a list").clone();
        let mut records = None;
        for (index, extrinsic) in (0..).zip(extrinsics) {
            let bytes = from_hex(extrinsic.as_str().expect("bytes"));
            let decoded = UncheckedExtrinsic::decode_all(&mut &bytes[..]).expect("an extrinsic");
            let Preamble::Signed(MultiAddress::Id(signer), ..) = decoded.preamble else { continue };
            if records.is_none() {
                records = Some(self.records(&block_hash).await);
            }
            let own = records.iter().flatten().filter(|(phase, ..)| {
                *phase == Phase::ApplyExtrinsic(u32::try_from(index).expect("a small index"))
            });
            news.push(Included {
                hash: format!("0x{}", hex::encode(blake2_256(&bytes))),
                signer,
                block,
                block_hash: block_hash.clone(),
                index,
                events: own.map(|(_, event, _)| event.clone()).collect(),
            });
        }
    }

    async fn records(&self, block: &str) -> Vec<(Phase, RuntimeEvent, Vec<[u8; 32]>)> {
        let key = [twox_128(b"System"), twox_128(b"Events")].concat();
        let key = format!("0x{}", hex::encode(key));
        let stored: String = self.ask("state_getStorage", rpc_params![key, block]).await;
        Decode::decode(&mut &from_hex(&stored)[..]).expect("events")
    }

    /// The free balance in rao: `AccountInfo` is four `u32`, then `free: u64`.
    pub async fn free(&self, account: &AccountId32) -> u64 {
        let id: &[u8; 32] = account.as_ref();
        let parts = [&twox_128(b"System")[..], &twox_128(b"Account"), &blake2_128(id), id];
        let key = format!("0x{}", hex::encode(parts.concat()));
        let stored: Option<String> = self.ask("state_getStorage", rpc_params![key]).await;
        stored.map_or(0, |stored| {
            let bytes = from_hex(&stored);
            u64::from_le_bytes(bytes[16..24].try_into().expect("eight bytes"))
        })
    }

    /// The hashes of what waits in the pool for the next block.
    pub async fn pending(&self) -> Vec<String> {
        let pending: Vec<String> = self.ask("author_pendingExtrinsics", rpc_params![]).await;
        let hash = |hex: &String| format!("0x{}", hex::encode(blake2_256(&from_hex(hex))));
        pending.iter().map(hash).collect()
    }
}

impl Included {
    /// Whether it only carries another one.
    pub fn is_carrier(&self) -> bool {
        self.events.iter().any(|event| matches!(event, RuntimeEvent::MevShield(_)))
    }

    /// Pallet System is number 0 of the real runtime; its first event is the success of an extrinsic.
    pub fn succeeded(&self) -> bool {
        let outcome = |event: &&RuntimeEvent| matches!(event.encode()[..2], [0, 0] | [0, 1]);
        let mut outcomes = self.events.iter().filter(outcome);
        let first = outcomes.next().expect("every extrinsic has an outcome");
        assert!(outcomes.next().is_none(), "one outcome");
        first.encode()[1] == 0
    }
}

fn from_hex(text: &str) -> Vec<u8> {
    hex::decode(text.trim_start_matches("0x")).expect("hexadecimal digits")
}
