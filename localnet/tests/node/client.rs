//! A client of a node under test.

use localnet::{Node, Options, Production};
use serde_json::Value;
use sp_keyring::Sr25519Keyring as Key;
use std::time::Duration;
use subxt::{
    OnlineClient, SubstrateConfig,
    backend::LegacyBackend,
    config::{DefaultExtrinsicParamsBuilder, RpcConfigFor},
    dynamic,
    tx::{Payload, Signer},
    utils::{AccountId32, H256, MultiSignature},
};
use subxt_rpcs::{
    LegacyRpcMethods, RpcClient, UserError,
    client::{RpcParams, RpcSubscription, rpc_params},
};

/// Whatever a subscription has to say comes within this time.
const PATIENCE: Duration = Duration::from_secs(20);

/// A node and a connection to it.
pub struct Client {
    pub node: Node,
    pub rpc: RpcClient,
    pub legacy: LegacyRpcMethods<RpcConfigFor<SubstrateConfig>>,
    pub subxt: OnlineClient<SubstrateConfig>,
}

/// Signs for one account, named by another if it lies.
pub struct Signed {
    pub account: Key,
    pub key: Key,
}

impl Signer<SubstrateConfig> for Signed {
    fn account_id(&self) -> AccountId32 {
        AccountId32(self.account.to_raw_public())
    }

    fn sign(&self, payload: &[u8]) -> MultiSignature {
        MultiSignature::Sr25519(self.key.sign(payload).0)
    }
}

/// A node where blocks come as `production` says.
pub async fn start(production: Production) -> Client {
    start_with(Options { production, ..Options::default() }).await
}

pub async fn start_with(options: Options) -> Client {
    let node = Node::start(options).await.expect("the node starts");
    let rpc = RpcClient::from_insecure_url(node.url()).await.expect("the client connects");
    let backend = LegacyBackend::builder().build(rpc.clone());
    let subxt = OnlineClient::from_backend(std::sync::Arc::new(backend))
        .await
        .expect("subxt reads the chain");
    Client { node, legacy: LegacyRpcMethods::new(rpc.clone()), rpc, subxt }
}

impl Client {
    pub async fn ask(&self, method: &str, params: RpcParams) -> Value {
        self.rpc.request(method, params).await.unwrap_or_else(|error| panic!("{method}: {error}"))
    }

    /// Code, message and data of the error that a method answers.
    pub async fn refused(&self, method: &str, params: RpcParams) -> (i32, String, Value) {
        match self.rpc.request::<Value>(method, params).await {
            Err(subxt_rpcs::Error::User(UserError { code, message, data })) => {
                let data = data
                    .map_or(Value::Null, |data| serde_json::from_str(data.get()).expect("JSON"));
                (code, message, data)
            }
            other => panic!("{method} answers {other:?}"),
        }
    }

    pub async fn submit(&self, extrinsic: &[u8]) -> Value {
        self.ask("author_submitExtrinsic", rpc_params![hex(extrinsic)]).await
    }

    pub async fn submit_refused(&self, extrinsic: &[u8]) -> (i32, String, Value) {
        self.refused("author_submitExtrinsic", rpc_params![hex(extrinsic)]).await
    }

    pub async fn watch(&self, extrinsic: &[u8]) -> RpcSubscription<Value> {
        self.subscribe(
            "author_submitAndWatchExtrinsic",
            rpc_params![hex(extrinsic)],
            "author_unwatchExtrinsic",
        )
        .await
    }

    pub async fn subscribe(
        &self,
        name: &str,
        params: RpcParams,
        end: &str,
    ) -> RpcSubscription<Value> {
        self.rpc
            .subscribe(name, params, end)
            .await
            .unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// A transfer to Ferdie, signed as the account says.
    pub async fn transfer(&self, signed: &Signed, nonce: u64, rao: u64) -> Vec<u8> {
        self.transfer_with(
            signed,
            rao,
            DefaultExtrinsicParamsBuilder::new().immortal().nonce(nonce),
        )
        .await
    }

    pub async fn transfer_with(
        &self,
        signed: &Signed,
        rao: u64,
        params: DefaultExtrinsicParamsBuilder<SubstrateConfig>,
    ) -> Vec<u8> {
        let ferdie = dynamic::Value::unnamed_variant(
            "Id",
            [dynamic::Value::from_bytes(Key::Ferdie.to_raw_public())],
        );
        let args = vec![ferdie, dynamic::Value::u128(u128::from(rao))];
        self.sign(signed, &dynamic::tx("Balances", "transfer_keep_alive", args), params).await
    }

    pub async fn sign(
        &self,
        signed: &Signed,
        call: &impl Payload,
        params: DefaultExtrinsicParamsBuilder<SubstrateConfig>,
    ) -> Vec<u8> {
        let tx = self.subxt.tx().await.expect("the head is readable");
        let mut signable =
            tx.create_signable_offline(call, params.build()).expect("the call encodes");
        signable.sign(signed).expect("it is signed").into_encoded()
    }

    /// Free rao and nonce of an account after a block.
    pub async fn account(&self, key: Key, at: Option<H256>) -> (u64, u32) {
        let value = self.ask("state_getStorage", rpc_params![account_key(key), at]).await;
        let bytes = value.as_str().map(unhex).expect("the account exists");
        let nonce = u32::from_le_bytes(bytes[..4].try_into().expect("4 bytes"));
        (u64::from_le_bytes(bytes[16..24].try_into().expect("8 bytes")), nonce)
    }

    pub async fn pending(&self) -> Vec<String> {
        let pending = self.ask("author_pendingExtrinsics", rpc_params![]).await;
        serde_json::from_value(pending).expect("a list of extrinsics")
    }
}

/// The next notification.
pub async fn next(subscription: &mut RpcSubscription<Value>) -> Value {
    let item =
        tokio::time::timeout(PATIENCE, subscription.next()).await.expect("a notification in time");
    item.expect("the subscription goes on").expect("a notification")
}

/// That there is no notification by now.
pub async fn silent(subscription: &mut RpcSubscription<Value>) {
    let item = tokio::time::timeout(Duration::from_millis(300), subscription.next()).await;
    assert!(item.is_err(), "{item:?}");
}

pub const fn by(key: Key) -> Signed {
    Signed { account: key, key }
}

/// The storage key of `System.Account` of an account, by the rules of FRAME.
pub fn account_key(key: Key) -> String {
    let account = key.to_raw_public();
    let map = [sp_core::twox_128(b"System"), sp_core::twox_128(b"Account")].concat();
    hex(&[&map[..], &sp_core::blake2_128(&account), &account].concat())
}

/// The storage key of a plain value.
pub fn plain_key(pallet: &str, entry: &str) -> String {
    hex(&[sp_core::twox_128(pallet.as_bytes()), sp_core::twox_128(entry.as_bytes())].concat())
}

pub fn hex(bytes: &[u8]) -> String {
    format!("0x{}", hex::encode(bytes))
}

pub fn unhex(text: &str) -> Vec<u8> {
    hex::decode(text.strip_prefix("0x").expect("0x")).expect("hexadecimal")
}
