//! Blocks: production, transfers in them, their states and roots.

use crate::client::{account_key, by, hex, next, plain_key, start, start_with, unhex};
use localnet::{Node, Options, Production};
use serde_json::{Value, json};
use sp_keyring::Sr25519Keyring as Key;
use sp_runtime::traits::BlakeTwo256;
use sp_trie::{LayoutV1, TrieConfiguration};
use std::time::{Duration, SystemTime};
use subxt::utils::H256;
use subxt_rpcs::client::rpc_params;

#[tokio::test]
async fn a_transfer_is_watched_to_its_end_and_moves_the_money() {
    let client = start(Production::Every(Duration::from_millis(300))).await;
    let alice = client.account(Key::Alice, None).await;
    let ferdie = client.account(Key::Ferdie, None).await;
    let transfer = client.transfer(&by(Key::Alice), 0, 5_000_000_000).await;
    let info = client.ask("payment_queryInfo", rpc_params![hex(&transfer)]).await;
    let details = client.ask("payment_queryFeeDetails", rpc_params![hex(&transfer)]).await;
    let fee: u64 = info["partialFee"].as_str().expect("a string").parse().expect("rao");
    assert_eq!(info["class"], "normal");
    assert!(info["weight"]["ref_time"].is_u64(), "{info}");
    let parts = &details["inclusionFee"];
    let sum: u64 = ["baseFee", "lenFee", "adjustedWeightFee"]
        .map(|part| parts[part].as_u64().unwrap_or_else(|| panic!("{details}")))
        .iter()
        .sum();
    assert_eq!(sum, fee);

    let submitted = client.subxt.tx().await.unwrap().from_bytes(transfer.clone());
    let progress = submitted.submit_and_watch().await.expect("the pool takes it");
    progress.wait_for_finalized_success().await.expect("it succeeds");

    assert_eq!(client.account(Key::Ferdie, None).await.0, ferdie.0 + 5_000_000_000);
    assert_eq!(client.account(Key::Alice, None).await, (alice.0 - 5_000_000_000 - fee, 1));
}

#[tokio::test]
async fn instant_production_makes_a_block_of_each_transaction() {
    let client = start(Production::Instant).await;
    // One that is not ready makes none.
    client.submit(&client.transfer(&by(Key::Alice), 1, 1_000).await).await;
    assert_eq!(client.node.block_number(), 0);
    let mut watched = client.watch(&client.transfer(&by(Key::Alice), 0, 1_000).await).await;
    assert_eq!(client.node.block_number(), 1);
    assert_eq!(client.account(Key::Alice, None).await.1, 2);
    let head = client.ask("chain_getFinalizedHead", rpc_params![]).await;
    assert_eq!(next(&mut watched).await, "ready");
    assert_eq!(next(&mut watched).await, json!({ "inBlock": head }));
    assert_eq!(next(&mut watched).await, json!({ "finalized": head }));
}

#[tokio::test]
async fn manual_seal_makes_blocks_on_demand() {
    let client = start(Production::Manual).await;
    let refused = client.refused("engine_createBlock", rpc_params![false, true]).await;
    assert_eq!(refused.0, 12_000, "{refused:?}");
    let created = client.ask("engine_createBlock", rpc_params![true, true, Value::Null]).await;
    assert_eq!(created["hash"], client.ask("chain_getBlockHash", rpc_params![1]).await);
    client.submit(&client.transfer(&by(Key::Alice), 0, 1_000).await).await;
    client.ask("engine_createBlock", rpc_params![false, true, &created["hash"]]).await;
    assert_eq!(client.account(Key::Alice, None).await.1, 1);
    let refused =
        client.refused("engine_createBlock", rpc_params![true, true, &created["hash"]]).await;
    assert_eq!(refused.0, 13_000, "{refused:?}");
    let newest = client.ask("localnet_advance", rpc_params![3]).await;
    assert_eq!(newest, client.ask("chain_getBlockHash", rpc_params![5]).await);
}

#[tokio::test]
async fn time_begins_with_the_clock_and_goes_on_by_slots() {
    let client = start(Production::Manual).await;
    let mut times = Vec::new();
    for _ in 0..20 {
        client.node.advance(1).await.expect("a block");
        let value =
            client.ask("state_getStorage", rpc_params![plain_key("Timestamp", "Now")]).await;
        let bytes = unhex(value.as_str().expect("a timestamp"));
        times.push(u64::from_le_bytes(bytes.try_into().expect("8 bytes")));
    }
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).expect("after 1970");
    let (first, last) = (times[0], times[19]);
    assert!(Duration::from_millis(first).abs_diff(now) < Duration::from_secs(60));
    // Twelve seconds each: faster than any clock ticks here.
    assert_eq!(last - first, 19 * 12_000, "{times:?}");
}

#[tokio::test]
async fn recent_states_stay_readable_and_old_ones_are_discarded() {
    let client =
        start_with(Options { production: Production::Instant, states: 3, ..Options::default() })
            .await;
    let (before, _) = client.account(Key::Ferdie, None).await;
    let mut hashes = vec![client.legacy.genesis_hash().await.unwrap()];
    for nonce in 0..5 {
        client.submit(&client.transfer(&by(Key::Alice), nonce, 1_000).await).await;
        hashes.push(client.legacy.chain_get_block_hash(None).await.unwrap().unwrap());
    }
    for (sent, hash) in (0u64..).zip(&hashes).skip(3) {
        assert_eq!(client.account(Key::Ferdie, Some(*hash)).await.0, before + 1_000 * sent);
    }
    let old = hashes[2];
    let discarded = format!("Client error: UnknownBlock: State already discarded for {old:?}");
    for (method, params) in [
        ("state_getStorage", rpc_params![account_key(Key::Ferdie), old]),
        ("state_queryStorageAt", rpc_params![[account_key(Key::Ferdie)], old]),
        ("state_call", rpc_params!["Core_version", "0x", old]),
        ("state_getRuntimeVersion", rpc_params![old]),
    ] {
        assert_eq!(client.refused(method, params).await, (4003, discarded.clone(), Value::Null));
    }
    assert_eq!(
        client.legacy.chain_get_header(Some(old)).await.unwrap().expect("a header").number,
        2
    );
    let block = client.legacy.chain_get_block(Some(old)).await.unwrap().expect("a block");
    assert_eq!(block.block.extrinsics.len(), 2);
}

#[tokio::test]
async fn the_state_root_is_that_of_the_storage() {
    let options = Options { production: Production::Manual, states: 2, ..Options::default() };
    let client = start_with(options).await;
    for nonce in 0..6 {
        client.submit(&client.transfer(&by(Key::Alice), nonce, 1_000).await).await;
        client.node.advance(2).await.expect("two blocks");
        let mut pairs = Vec::new();
        for key in client.ask("state_getKeys", rpc_params!["0x"]).await.as_array().expect("a list")
        {
            let value = client.ask("state_getStorage", rpc_params![key]).await;
            pairs.push((unhex(key.as_str().unwrap()), unhex(value.as_str().expect("a value"))));
        }
        let header = client.ask("chain_getHeader", rpc_params![]).await;
        assert_eq!(header["stateRoot"], format!("{:?}", LayoutV1::<BlakeTwo256>::trie_root(pairs)));
    }
}

#[tokio::test]
async fn blocks_are_chained() {
    let client = start(Production::Manual).await;
    client.node.advance(3).await.expect("three blocks");
    let mut parent = H256::zero();
    for number in 0..=3u32 {
        let hash = client
            .legacy
            .chain_get_block_hash(Some(number.into()))
            .await
            .unwrap()
            .expect("a block");
        let header = client.legacy.chain_get_header(Some(hash)).await.unwrap().expect("a header");
        assert_eq!((header.number, header.parent_hash), (u64::from(number), parent));
        // The hash is that of the header as this client encodes it.
        let encoded = codec::Encode::encode(&header);
        assert_eq!(hash.0, sp_core::blake2_256(&encoded));
        parent = hash;
    }
}

#[tokio::test]
async fn no_two_chains_are_the_same() {
    let options = || Options { production: Production::Manual, ..Options::default() };
    let one = Node::start(options()).await.expect("a node");
    let other = Node::start(options()).await.expect("another node");
    assert_ne!(one.genesis_hash(), other.genesis_hash());
    assert_ne!(one.port(), other.port());
    let taken = Node::start(Options { port: one.port(), ..options() }).await;
    assert!(matches!(taken, Err(localnet::Error::Listen { .. })));
    let port = one.port();
    tokio::time::timeout(Duration::from_secs(10), one.stop()).await.expect("it stops");
    Node::start(Options { port, ..options() }).await.expect("the port is free again");
}
