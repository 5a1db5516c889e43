//! The MEV shield: keys that roll with the blocks, and extrinsics that nobody reads before their block.

use crate::client::{Client, by, hex, plain_key, start, start_with, unhex};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce, aead::Aead};
use codec::Decode;
use localnet::pallets::mev_shield::ShieldedTransaction;
use localnet::{Options, Production};
use ml_kem::{EncapsulationKey, MlKem768, kem::Encapsulate};
use serde_json::{Value, json};
use sp_keyring::Sr25519Keyring as Key;
use subxt::{config::DefaultExtrinsicParamsBuilder, dynamic};
use subxt_rpcs::client::rpc_params;

/// The official client's own function made the ciphertext, for a key that a third implementation derived.
const OFFICIAL: &str = include_str!("../../../tests/fixtures/shield.json");

async fn shielded() -> Client {
    let production = Production::Manual;
    start_with(Options { production, shield: true, ..Options::default() }).await
}

async fn key(client: &Client, entry: &str) -> Option<Vec<u8>> {
    let value = client.ask("state_getStorage", rpc_params![plain_key("MevShield", entry)]).await;
    let bytes = value.as_str().map(unhex)?;
    Some(Vec::<u8>::decode(&mut bytes.as_slice()).expect("bytes"))
}

/// By the layout that the chain's source tells clients.
fn encrypt(key: &[u8], plain: &[u8]) -> Vec<u8> {
    let public = EncapsulationKey::<MlKem768>::new(key.try_into().expect("1,184 bytes"));
    let (kem, secret) = public.expect("a key").encapsulate();
    let nonce = [9; 24];
    let sealed = XChaCha20Poly1305::new(&secret).encrypt(&XNonce::from(nonce), plain);
    let length = u16::try_from(kem.len()).expect("two bytes").to_le_bytes();
    let parts: [&[u8]; 5] =
        [&sp_core::twox_128(key), &length, &kem, &nonce, &sealed.expect("a ciphertext")];
    parts.concat()
}

/// A carrier by Alice that begins at the genesis.
async fn carrier(client: &Client, ciphertext: &[u8], nonce: u64, period: u64) -> Vec<u8> {
    let call =
        dynamic::tx("MevShield", "submit_encrypted", vec![dynamic::Value::from_bytes(ciphertext)]);
    let genesis = client.node.genesis_hash().0.into();
    let params =
        DefaultExtrinsicParamsBuilder::new().mortal_from_unchecked(period, 0, genesis).nonce(nonce);
    client.sign(&by(Key::Alice), &call, params).await
}

async fn body(client: &Client) -> Vec<Value> {
    let body = client.ask("chain_getBlock", rpc_params![]).await;
    body["block"]["extrinsics"].as_array().expect("a list").clone()
}

#[test]
fn the_official_clients_ciphertext_opens() {
    let official: Value = serde_json::from_str(OFFICIAL).expect("JSON");
    let bytes = |name: &str| hex::decode(official[name].as_str().expect("text")).expect("hex");
    let shielded = ShieldedTransaction::parse(&bytes("official")).expect("all parts");
    assert_eq!(shielded.key_hash, sp_core::twox_128(&bytes("key")));
    assert_eq!(shielded.open(&bytes("seed")), Some(bytes("plain")));
    let mut other = bytes("seed");
    other[0] ^= 1;
    assert_eq!(shielded.open(&other), None);
}

#[tokio::test]
async fn keys_move_on_by_one_place_in_each_block() {
    let client = shielded().await;
    let mut next = key(&client, "NextKey").await;
    let mut pending = None;
    let mut seen = vec![next.clone().expect("one to begin with")];
    for block in 1..6u32 {
        client.node.advance(1).await.expect("a block");
        assert_eq!(key(&client, "CurrentKey").await, pending);
        assert_eq!(key(&client, "PendingKey").await, next);
        (pending, next) = (next, key(&client, "NextKey").await);
        let new = next.clone().expect("a key");
        assert_eq!(new.len(), 1_184);
        assert!(!seen.contains(&new), "block {block}");
        seen.push(new);
        let expires = rpc_params![plain_key("MevShield", "NextKeyExpiresAt")];
        let expires = client.ask("state_getStorage", expires).await;
        assert_eq!(expires, json!(hex(&(block + 3).to_le_bytes())));
    }
}

#[tokio::test]
async fn what_is_encrypted_comes_right_behind_its_carrier_two_blocks_later() {
    let client = shielded().await;
    let inner = client.transfer(&by(Key::Alice), 1, 5_000).await;
    let next = key(&client, "NextKey").await.expect("a key");
    let carrier = carrier(&client, &encrypt(&next, &inner), 0, 8).await;
    client.submit(&carrier).await;
    let (before, _) = client.account(Key::Ferdie, None).await;

    client.node.advance(1).await.expect("a block");
    assert_eq!(client.pending().await, [hex(&carrier)]);
    client.node.advance(1).await.expect("a block");
    // The timestamp and the next key come first.
    assert_eq!(body(&client).await[2..], [json!(hex(&carrier)), json!(hex(&inner))]);
    assert_eq!(client.account(Key::Ferdie, None).await.0, before + 5_000);
    assert_eq!(client.account(Key::Alice, None).await.1, 2);
}

#[tokio::test]
async fn a_carrier_whose_key_has_rolled_away_comes_into_no_block() {
    let client = shielded().await;
    let inner = client.transfer(&by(Key::Alice), 1, 5_000).await;
    let next = key(&client, "NextKey").await.expect("a key");
    let carrier = carrier(&client, &encrypt(&next, &inner), 0, 8).await;
    client.node.advance(2).await.expect("blocks");
    client.submit(&carrier).await;
    client.node.advance(4).await.expect("blocks");
    assert_eq!(client.pending().await, [hex(&carrier)]);
    // Block 7 is the last one of its era.
    client.node.advance(1).await.expect("a block");
    assert_eq!(client.pending().await, Vec::<String>::new());
    assert_eq!(client.account(Key::Alice, None).await.1, 0);
}

#[tokio::test]
async fn a_carrier_is_included_although_what_it_carries_is_not() {
    let client = shielded().await;
    // Nonce 2 where 1 is next, and what is no extrinsic.
    let inner = client.transfer(&by(Key::Alice), 2, 5_000).await;
    for (nonce, plain) in [(0, inner), (1, vec![7; 64])] {
        let next = key(&client, "NextKey").await.expect("a key");
        let carrier = carrier(&client, &encrypt(&next, &plain), nonce, 8).await;
        client.submit(&carrier).await;
        client.node.advance(2).await.expect("blocks");
        assert_eq!(body(&client).await[2..], [json!(hex(&carrier))]);
    }
}

#[tokio::test]
async fn the_pool_refuses_long_carriers_and_broken_ciphertexts() {
    let client = start(Production::Manual).await;
    assert_eq!(key(&client, "NextKey").await, None);
    for (ciphertext, period, reason) in [
        (vec![0; 1_200], 16, "Transaction is outdated"),
        (vec![0; 5], 8, "Custom error: 23"),
        // The length of the second part reaches behind the end.
        (vec![0xff; 1_200], 8, "Custom error: 23"),
    ] {
        let refused = client.submit_refused(&carrier(&client, &ciphertext, 0, period).await).await;
        assert_eq!(refused, (1010, "Invalid Transaction".to_owned(), json!(reason)));
    }
    // Without keys nobody includes it.
    let carrier = carrier(&client, &[0; 1_200], 0, 8).await;
    client.submit(&carrier).await;
    client.node.advance(3).await.expect("blocks");
    assert_eq!(client.pending().await, [hex(&carrier)]);
}
