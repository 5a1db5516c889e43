//! What the pool takes, refuses, orders and tells.

use crate::client::{Signed, by, hex, next, silent, start, start_with, unhex};
use localnet::{Options, Production};
use serde_json::{Value, json};
use sp_keyring::Sr25519Keyring as Key;
use std::time::Duration;
use subxt::{config::DefaultExtrinsicParamsBuilder, dynamic, ext::futures::future::join_all};
use subxt_rpcs::client::rpc_params;

fn text(data: &Value) -> &str {
    data.as_str().expect("text")
}

#[tokio::test]
async fn a_later_nonce_waits_for_the_earlier_one() {
    let client = start(Production::Manual).await;
    let first = client.transfer(&by(Key::Alice), 0, 1_000).await;
    let second = client.transfer(&by(Key::Alice), 1, 2_000).await;

    let mut watched = client.watch(&second).await;
    assert_eq!(next(&mut watched).await, "future");
    assert_eq!(client.pending().await, Vec::<String>::new());
    let next_index = rpc_params![Key::Alice.to_account_id().to_string()];
    assert_eq!(client.ask("account_nextIndex", next_index.clone()).await, 0);
    client.node.advance(1).await.expect("a block");
    silent(&mut watched).await;

    client.submit(&first).await;
    assert_eq!(next(&mut watched).await, "ready");
    assert_eq!(client.pending().await, [hex(&first), hex(&second)]);
    assert_eq!(client.ask("system_accountNextIndex", next_index).await, 2);

    let block = client.node.advance(1).await.expect("a block");
    let block = format!("{block:?}");
    assert_eq!(next(&mut watched).await, json!({ "inBlock": block }));
    assert_eq!(next(&mut watched).await, json!({ "finalized": block }));
    let body = client.ask("chain_getBlock", rpc_params![block]).await;
    // The timestamp comes first.
    assert_eq!(
        body["block"]["extrinsics"].as_array().expect("a list")[1..],
        [hex(&first), hex(&second)]
    );
    assert_eq!(client.account(Key::Alice, None).await.1, 2);
}

#[tokio::test]
async fn an_invalid_transaction_is_refused_with_its_reason_and_then_unseen() {
    let client = start(Production::Instant).await;
    let included = client.transfer(&by(Key::Alice), 0, 1_000).await;
    client.submit(&included).await;
    assert_eq!(client.account(Key::Alice, None).await.1, 1);

    let stale = client.transfer(&by(Key::Alice), 0, 2_000).await;
    let forged = client.transfer(&Signed { account: Key::Alice, key: Key::Bob }, 1, 1_000).await;
    let penniless = client.transfer(&by(Key::AliceStash), 0, 1_000).await;
    for (extrinsic, reason) in [
        (stale, "Transaction is outdated"),
        (forged, "Transaction has a bad signature"),
        (penniless, "Inability to pay some fees (e.g. account balance too low)"),
    ] {
        let refused = client.submit_refused(&extrinsic).await;
        assert_eq!(refused, (1010, "Invalid Transaction".to_owned(), json!(reason)));
        let again = client.submit_refused(&extrinsic).await;
        assert_eq!(again, (1012, "Transaction is temporarily banned".to_owned(), Value::Null));
    }
    assert_eq!(client.submit_refused(&included).await.0, 1012);
}

#[tokio::test]
async fn a_guard_of_the_chain_has_its_number() {
    let client = start(Production::Manual).await;
    // Charlie has no neuron on subnet 1.
    let args = [1u128, 1, 0x0102_0304, 8091, 4, 4, 0, 0].map(dynamic::Value::u128);
    let serve = dynamic::tx("SubtensorModule", "serve_axon", args.to_vec());
    let params = DefaultExtrinsicParamsBuilder::new().immortal().nonce(0);
    let serve = client.sign(&by(Key::Charlie), &serve, params).await;
    let refused = client.submit_refused(&serve).await;
    assert_eq!(refused, (1010, "Invalid Transaction".to_owned(), json!("Custom error: 10")));
}

#[tokio::test]
async fn a_nonce_is_taken_once() {
    let client = start(Production::Manual).await;
    let first = client.transfer(&by(Key::Alice), 0, 1_000).await;
    let hash = client.submit(&first).await;
    let (code, message, data) = client.submit_refused(&first).await;
    assert_eq!((code, message.as_str()), (1013, "Transaction Already Imported"));
    assert_eq!(data, hash);

    // A tip buys nothing on this chain.
    let params = DefaultExtrinsicParamsBuilder::new().immortal().nonce(0).tip(1_000_000);
    let second = client.transfer_with(&by(Key::Alice), 2_000, params).await;
    let (code, message, data) = client.submit_refused(&second).await;
    assert_eq!((code, message.as_str()), (1014, "Priority is too low: (1 vs 1)"));
    assert!(text(&data).starts_with("The transaction has too low priority"), "{data}");

    client.node.advance(1).await.expect("a block");
    assert_eq!(client.account(Key::Alice, None).await.1, 1);
}

#[tokio::test]
async fn an_operational_call_takes_the_place_of_a_normal_one() {
    let client = start(Production::Manual).await;
    let mut watched = client.watch(&client.transfer(&by(Key::Alice), 0, 1_000).await).await;
    let after = client.submit(&client.transfer(&by(Key::Alice), 1, 1_000).await).await;
    assert_eq!(next(&mut watched).await, "ready");
    let operational = dynamic::tx("System", "set_heap_pages", vec![dynamic::Value::u128(1)]);
    let params = DefaultExtrinsicParamsBuilder::new().immortal().nonce(0);
    let operational = client.sign(&by(Key::Alice), &operational, params).await;
    let hash = client.submit(&operational).await;
    assert_eq!(next(&mut watched).await, json!({ "usurped": hash }));
    let pending = client.pending().await;
    assert_eq!(pending[0], hex(&operational));
    assert_eq!(hex(&sp_core::blake2_256(&unhex(&pending[1]))), after);
    client.node.advance(1).await.expect("a block");
    assert_eq!(client.account(Key::Alice, None).await.1, 2);
}

#[tokio::test]
async fn a_full_pool_drops_what_comes() {
    let options = Options { production: Production::Manual, pool_limit: 1, ..Options::default() };
    let client = start_with(options).await;
    client.submit(&client.transfer(&by(Key::Alice), 0, 1_000).await).await;
    let refused = client.submit_refused(&client.transfer(&by(Key::Bob), 0, 1_000).await).await;
    assert_eq!((refused.0, refused.1.as_str()), (1016, "Immediately Dropped"));
}

#[tokio::test]
async fn what_is_no_extrinsic_is_refused() {
    let client = start(Production::Manual).await;
    // A length of two, then one byte.
    let cut = client.submit_refused(&[8, 4]).await;
    assert_eq!(cut.0, 1040, "{cut:?}");
    let watched = client.refused("author_submitAndWatchExtrinsic", rpc_params!["0x0804"]).await;
    assert_eq!(watched.0, 1001, "{watched:?}");
    // Framed, but nonsense inside: the runtime fails on it, and the node lives on.
    let nonsense = client.submit_refused(&[8, 4, 4]).await;
    assert_eq!(nonsense.0, 1002, "{nonsense:?}");
    client.node.advance(1).await.expect("a block");
}

#[tokio::test]
async fn a_mortal_transaction_dies_in_the_pool() {
    let client = start(Production::Manual).await;
    let genesis = client.subxt.genesis_hash();
    // Valid at blocks 0 to 3, but its nonce has to wait.
    let params = DefaultExtrinsicParamsBuilder::new().mortal_from_unchecked(4, 0, genesis).nonce(1);
    let mut watched =
        client.watch(&client.transfer_with(&by(Key::Alice), 1_000, params).await).await;
    assert_eq!(next(&mut watched).await, "future");
    client.node.advance(2).await.expect("two blocks");
    silent(&mut watched).await;
    client.node.advance(2).await.expect("two blocks");
    assert_eq!(next(&mut watched).await, "invalid");
    client.submit(&client.transfer(&by(Key::Alice), 0, 1_000).await).await;
    client.node.advance(1).await.expect("a block");
    assert_eq!(client.account(Key::Alice, None).await.1, 1);
}

#[tokio::test]
async fn what_can_no_longer_be_paid_is_dropped() {
    let client = start(Production::Manual).await;
    let (free, _) = client.account(Key::Dave, None).await;
    let second = client.transfer(&by(Key::Dave), 1, 1_000).await;
    let third = client.transfer(&by(Key::Dave), 2, 1_000).await;
    let info = client.ask("payment_queryInfo", rpc_params![hex(&second)]).await;
    let fee: u64 = text(&info["partialFee"]).parse().expect("rao");
    // All are payable alone; after the first two, half a fee is left for the third.
    let most = client.transfer(&by(Key::Dave), 0, free - fee * 5 / 2).await;
    client.submit(&most).await;
    client.submit(&second).await;
    let mut watched = client.watch(&third).await;
    assert_eq!(next(&mut watched).await, "ready");
    client.node.advance(1).await.expect("a block");
    assert_eq!(next(&mut watched).await, "invalid");
    assert_eq!(client.account(Key::Dave, None).await.1, 2);
}

#[tokio::test]
async fn many_at_once_all_arrive_while_blocks_come() {
    const EACH: u64 = 60;
    let client = start(Production::Every(Duration::from_millis(20))).await;
    let keys = [Key::Alice, Key::Bob, Key::Charlie];
    let mut extrinsics = Vec::new();
    // Later nonces first, so that most wait in the future queue.
    for nonce in (0..EACH).rev() {
        for key in keys {
            extrinsics.push(client.transfer(&by(key), nonce, 1_000).await);
        }
    }
    let (before, _) = client.account(Key::Ferdie, None).await;
    join_all(extrinsics.iter().map(|extrinsic| client.submit(extrinsic))).await;
    let all_in = async {
        while client.account(Key::Ferdie, None).await.0 < before + 3 * EACH * 1_000 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(60), all_in).await.expect("all are included");
    for key in keys {
        assert_eq!(u64::from(client.account(key, None).await.1), EACH);
    }
    assert_eq!(client.pending().await, Vec::<String>::new());
}
