//! The node as a randomness beacon: what it publishes, and when.

use crate::client::{Client, plain_key, start_with, unhex};
use ark_bls12_381::{Bls12_381, G1Affine, G2Affine};
use ark_ec::AffineRepr;
use ark_ec::pairing::Pairing;
use ark_serialize::CanonicalDeserialize;
use codec::{Decode, Encode};
use localnet::pallets::drand::{BeaconConfiguration, Pulse};
use localnet::{Options, Production};
use sp_core::hashing::{blake2_128, sha2_256};
use std::time::Duration;
use subxt_rpcs::client::rpc_params;
use timelock::engines::drand::TinyBLS381;
use timelock::ibe::fullident::Identity;

async fn with_beacon() -> Client {
    let slot = Some(Duration::from_secs(3));
    start_with(Options { production: Production::Manual, beacon: true, slot, ..Options::default() })
        .await
}

async fn read<D: Decode>(client: &Client, key: String) -> Option<D> {
    let value = client.ask("state_getStorage", rpc_params![key]).await;
    let bytes = unhex(value.as_str()?);
    Some(D::decode(&mut bytes.as_slice()).expect("a value of this type"))
}

async fn last_round(client: &Client) -> u64 {
    read(client, plain_key("Drand", "LastStoredRound")).await.unwrap_or(0)
}

async fn pulse(client: &Client, round: u64) -> Option<Pulse> {
    let key = [blake2_128(&round.encode()).to_vec(), round.encode()].concat();
    read(client, plain_key("Drand", "Pulses") + &hex::encode(key)).await
}

#[tokio::test]
async fn each_block_brings_the_round_of_its_time_with_a_signature_of_the_chains_key() {
    let client = with_beacon().await;
    assert_eq!(last_round(&client).await, 0);
    let config = plain_key("Drand", "BeaconConfig");
    let config: BeaconConfiguration = read(&client, config).await.expect("a beacon");
    let key = G2Affine::deserialize_compressed(&config.public_key[..]).expect("a point on G2");
    assert_eq!(config.period, 3);
    for _ in 0..3 {
        client.node.advance(1).await.expect("a block");
        let millis: u64 =
            read(&client, plain_key("Timestamp", "Now")).await.expect("the time of the block");
        let round = (millis / 1_000 - u64::from(config.genesis_time)) / 3 + 1;
        assert_eq!(last_round(&client).await, round);

        let pulse = pulse(&client, round).await.expect("the round");
        assert_eq!(pulse.randomness.to_vec(), sha2_256(&pulse.signature));
        let signature = G1Affine::deserialize_compressed(&pulse.signature[..]).expect("on G1");
        let message = Identity::new(b"", &sha2_256(&round.to_be_bytes())).public::<TinyBLS381>();
        let signed = Bls12_381::pairing(message, key);
        assert_eq!(Bls12_381::pairing(signature, G2Affine::generator()), signed);
    }
}

#[tokio::test]
async fn after_an_outage_the_rounds_come_at_once() {
    let client = with_beacon().await;
    client.node.advance(1).await.expect("a block");
    let before = last_round(&client).await;
    assert_eq!(client.ask("localnet_setBeacon", rpc_params![false]).await, true);
    client.node.advance(10).await.expect("blocks");
    assert_eq!(last_round(&client).await, before);
    assert!(client.node.set_beacon(true));
    client.node.advance(1).await.expect("a block");
    assert_eq!(last_round(&client).await, before + 11);
    for round in before..=before + 11 {
        assert!(pulse(&client, round).await.is_some(), "{round}");
    }
    assert!(pulse(&client, before + 12).await.is_none());
}

#[tokio::test]
async fn without_a_beacon_the_chain_names_quicknet_and_knows_no_round() {
    let options = Options { production: Production::Manual, ..Options::default() };
    let client = start_with(options).await;
    client.node.advance(2).await.expect("blocks");
    let config: Option<BeaconConfiguration> =
        read(&client, plain_key("Drand", "BeaconConfig")).await;
    assert_eq!(config, None, "the default");
    assert_eq!(last_round(&client).await, 0);
    assert_eq!(client.ask("localnet_setBeacon", rpc_params![true]).await, false);
    let block = client.ask("chain_getBlock", rpc_params![]).await;
    assert_eq!(block["block"]["extrinsics"].as_array().map(Vec::len), Some(1), "the timestamp");
}
