//! Names, shapes and errors of the JSON-RPC methods, as a real node has them.

use crate::client::{Client, account_key, by, next, plain_key, start, unhex};
use localnet::Production;
use serde_json::{Value, json};
use sp_keyring::Sr25519Keyring as Key;
use std::{
    io::{Read, Write},
    net::TcpStream,
    time::Duration,
};
use subxt::utils::H256;
use subxt_rpcs::client::rpc_params;

#[tokio::test]
async fn http_works_on_the_same_port() {
    let client = start(Production::Manual).await;
    let port = client.node.port();
    let answer = tokio::task::spawn_blocking(move || {
        let body = r#"{"jsonrpc":"2.0","id":1,"method":"system_properties"}"#;
        let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
        let head = "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json";
        write!(stream, "{head}\r\nContent-Length: {}\r\n\r\n{body}", body.len()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    });
    let answer = answer.await.unwrap();
    let (_, body) = answer.split_once("\r\n\r\n").expect("a body");
    let body: Value = serde_json::from_str(body).expect("JSON");
    assert_eq!(
        body["result"],
        json!({ "ss58Format": 42, "tokenDecimals": 9, "tokenSymbol": "TAO" })
    );
}

#[tokio::test]
async fn methods_are_listed() {
    let client = start(Production::Manual).await;
    let listed = client.ask("rpc_methods", rpc_params![]).await;
    let listed: Vec<String> =
        serde_json::from_value(listed["methods"].clone()).expect("a list of names");
    for name in [
        "account_nextIndex",
        "author_submitAndWatchExtrinsic",
        "author_unwatchExtrinsic",
        "chain_subscribeNewHead",
        "rpc_methods",
        "state_getStorageAt",
        "state_subscribeStorage",
        "system_health",
    ] {
        assert!(listed.iter().any(|listed| listed == name), "{name} in {listed:?}");
    }
    assert!(listed.is_sorted());
}

#[tokio::test]
async fn a_typed_client_reads_everything() {
    let client = start(Production::Manual).await;
    let hash = client.node.advance(2).await.expect("two blocks");
    let legacy = &client.legacy;
    assert_eq!(legacy.chain_get_finalized_head().await.unwrap().0, hash.0);
    let version = legacy.state_get_runtime_version(None).await.unwrap();
    assert_eq!((version.spec_version, version.transaction_version), (425, 1));
    assert_eq!(version.other["specName"], "node-subtensor");
    // The id of an API is a hash of its name.
    let core = format!("0x{}", hex::encode(sp_core::blake2_64(b"Core")));
    let apis = version.other["apis"].as_array().expect("a list");
    assert!(apis.iter().any(|api| api[0] == core && api[1].is_u64()), "{apis:?}");
    assert_eq!(client.ask("chain_getRuntimeVersion", rpc_params![]).await["specVersion"], 425);

    let health = legacy.system_health().await.unwrap();
    assert!(!health.is_syncing && !health.should_have_peers && health.peers == 0);
    let metadata = legacy.state_get_metadata(None).await.unwrap();
    assert!(metadata.to_frame_metadata().is_ok());
    assert_eq!(client.ask("system_syncState", rpc_params![]).await["currentBlock"], 2);
    assert_eq!(client.ask("system_chainType", rpc_params![]).await, "Local");
}

#[tokio::test]
async fn hashes_of_blocks_are_found_by_numbers_in_all_spellings() {
    let client = start(Production::Manual).await;
    client.node.advance(2).await.expect("two blocks");
    let hash = async |number: Value| client.ask("chain_getBlockHash", rpc_params![&number]).await;
    let (one, two) = (hash(json!(1)).await, hash(json!(2)).await);
    assert!(one.is_string() && one != two);
    assert_eq!(hash(json!("0x1")).await, one);
    assert_eq!(hash(json!([1, "0x2", 3])).await, json!([one, two, null]));
    assert_eq!(hash(json!(3)).await, Value::Null);
    assert_eq!(hash(Value::Null).await, two);
    assert_eq!(client.ask("chain_getHead", rpc_params![]).await, two);
    assert_eq!(client.refused("chain_getBlockHash", rpc_params![1u64 << 32]).await.0, 3001);
    let unknown = H256::repeat_byte(7);
    assert_eq!(client.ask("chain_getHeader", rpc_params![unknown]).await, Value::Null);
    assert_eq!(client.ask("chain_getBlock", rpc_params![unknown]).await, Value::Null);
    let block = client.ask("chain_getBlock", rpc_params![]).await;
    assert_eq!(block["justifications"], Value::Null);
    assert_eq!(block["block"]["header"]["number"], "0x2");
    assert_eq!(block["block"]["header"]["digest"], json!({ "logs": [] }));
}

#[tokio::test]
async fn storage_is_read_by_key_and_by_page() {
    let client = start(Production::Manual).await;
    let alice = account_key(Key::Alice);
    let value = client.ask("state_getStorage", rpc_params![&alice]).await;
    let bytes = unhex(value.as_str().expect("a value"));
    assert_eq!(client.ask("state_getStorageSize", rpc_params![&alice]).await, bytes.len());
    let hash = format!("0x{}", hex::encode(sp_core::blake2_256(&bytes)));
    assert_eq!(client.ask("state_getStorageHash", rpc_params![&alice]).await, hash);
    assert_eq!(client.ask("state_getStorage", rpc_params!["0x1234"]).await, Value::Null);
    let head = client.ask("chain_getBlockHash", rpc_params![]).await;
    assert_eq!(
        client.ask("state_queryStorageAt", rpc_params![[alice.as_str(), "0x1234"]]).await,
        json!([{ "block": head, "changes": [[alice, value], ["0x1234", null]] }])
    );

    let map = plain_key("System", "Account");
    let all = client.ask("state_getKeys", rpc_params![&map]).await;
    let all = all.as_array().expect("a list");
    assert!(all.contains(&json!(alice)) && all.len() > 5, "{all:?}");
    let mut paged = Vec::new();
    loop {
        let page = client.ask("state_getKeysPaged", rpc_params![&map, 3, paged.last()]).await;
        let page = page.as_array().expect("a list").clone();
        assert!(page.len() <= 3);
        if page.is_empty() {
            break;
        }
        paged.extend(page);
    }
    assert_eq!(&paged, all);
    assert_eq!(client.refused("state_getKeysPaged", rpc_params![&map, 1001]).await.0, 4002);
}

#[tokio::test]
async fn a_failing_runtime_call_is_an_error_and_no_more() {
    let client = start(Production::Manual).await;
    let unknown = client.refused("state_call", rpc_params!["No_method", "0x"]).await;
    assert_eq!(
        (unknown.0, unknown.1.as_str()),
        (4003, "Client error: Execution failed: Exported method No_method is not found")
    );
    let garbage =
        client.refused("state_call", rpc_params!["AccountNonceApi_account_nonce", "0x00"]).await;
    assert_eq!(garbage.0, 4003);
    let nowhere = H256::repeat_byte(7);
    let missing = client.refused("state_getStorage", rpc_params!["0x00", nowhere]).await;
    let text =
        format!("Client error: UnknownBlock: Header was not found in the database: {nowhere:?}");
    assert_eq!((missing.0, missing.1), (4003, text));
    assert_eq!(
        client.refused("state_queryStorageAt", rpc_params![["0x00"], nowhere]).await.0,
        4001
    );
    for name in ["state_queryStorage", "state_getPairs", "system_dryRun"] {
        let refused = client.refused(name, rpc_params![]).await;
        assert_eq!(
            (refused.0, refused.1.as_str()),
            (-32601, "RPC call is unsafe to be called externally")
        );
    }
    // What a call changes is not kept: initialising a block would move the number.
    let header = client.legacy.chain_get_header(None).await.unwrap().expect("a header");
    let opening = codec::Encode::encode(&subxt::config::substrate::SubstrateHeader {
        number: 1,
        parent_hash: client.subxt.genesis_hash(),
        ..header
    });
    let number = plain_key("System", "Number");
    let before = client.ask("state_getStorage", rpc_params![&number]).await;
    client
        .ask(
            "state_call",
            rpc_params!["Core_initialize_block", format!("0x{}", hex::encode(opening))],
        )
        .await;
    assert_eq!(client.ask("state_getStorage", rpc_params![number]).await, before);
    client.node.advance(1).await.expect("a block");
}

async fn heads(client: &Client, name: &str, end: &str) {
    let mut heads = client.subscribe(name, rpc_params![], end).await;
    let mut number = client.node.block_number();
    assert_eq!(next(&mut heads).await["number"], format!("{number:#x}"), "{name}");
    client.node.advance(2).await.expect("two blocks");
    for _ in 0..2 {
        number += 1;
        assert_eq!(next(&mut heads).await["number"], format!("{number:#x}"), "{name}");
    }
}

#[tokio::test]
async fn subscriptions_tell_every_block_and_every_written_value() {
    let client = start(Production::Manual).await;
    heads(&client, "chain_subscribeNewHeads", "chain_unsubscribeNewHeads").await;
    heads(&client, "chain_subscribeNewHead", "chain_unsubscribeNewHead").await;
    heads(&client, "chain_subscribeAllHeads", "chain_unsubscribeAllHeads").await;
    heads(&client, "chain_subscribeFinalizedHeads", "chain_unsubscribeFinalizedHeads").await;

    let ferdie = account_key(Key::Ferdie);
    let mut values = client
        .subscribe("state_subscribeStorage", rpc_params![[&ferdie]], "state_unsubscribeStorage")
        .await;
    let first = next(&mut values).await;
    assert_eq!(first["block"], client.ask("chain_getBlockHash", rpc_params![]).await);
    client.node.advance(1).await.expect("an empty block");
    client.submit(&client.transfer(&by(Key::Alice), 0, 1_000).await).await;
    let block = client.node.advance(1).await.expect("a block");
    let value = client.ask("state_getStorage", rpc_params![&ferdie]).await;
    // The empty block wrote nothing there.
    assert_eq!(next(&mut values).await, json!({ "block": block, "changes": [[ferdie, value]] }));
    assert_ne!(first["changes"][0][1], value);

    let name = "state_subscribeRuntimeVersion";
    let mut versions =
        client.subscribe(name, rpc_params![], "state_unsubscribeRuntimeVersion").await;
    assert_eq!(next(&mut versions).await["specVersion"], 425);
    let refused = client.refused("state_subscribeStorage", rpc_params![]).await;
    assert_eq!(refused.0, -32601);
}

#[tokio::test]
async fn a_node_stops_with_clients_connected() {
    let client = start(Production::Every(Duration::from_millis(10))).await;
    let Client { node, rpc, legacy, subxt } = client;
    let mut heads = legacy.chain_subscribe_new_heads().await.expect("a subscription");
    assert!(heads.next().await.is_some());
    tokio::time::timeout(Duration::from_secs(10), node.stop()).await.expect("it stops");
    let end = async { while let Some(Ok(_)) = heads.next().await {} };
    tokio::time::timeout(Duration::from_secs(10), end).await.expect("the subscription ends");
    assert!(rpc.request::<Value>("system_name", rpc_params![]).await.is_err());
    drop(subxt);
}
