//! The chain layer against a node over a real WebSocket.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

#[path = "support/fake_node.rs"]
#[expect(dead_code, reason = "other tests use the rest of it")]
mod fake_node;

use futures::TryStreamExt as _;
use std::{collections::HashMap, path::Path, time::Duration};

use fake_node::{BEST, FakeNode, GENESIS, PARENT, Story, Submission, other_runtime};
use serde_json::json;
use taoctl::{
    chain::{
        Chain, Endpoint, Error, Hash, Options, Timeouts,
        api::{stake::StakesOf, swap::Prices},
        extrinsic::Signed,
        read::{Item, account::Account, pool::PoolOf},
        rejection::Rejection,
        submit::PoolStatus,
    },
    domain::{
        address::AccountId,
        units::{NetUid, Rao},
    },
    error::{Diagnose, Exit},
};

const ALICE: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
const BOB: &str = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";
/// `System.LastRuntimeUpgrade`, `System.Events`.
const LAST_UPGRADE: &str = "0x26aa394eea5630e07c48ae0c9558cef7f9cce9c888469bb1a0dceaa129672ef8";
const EVENTS: &str = "0x26aa394eea5630e07c48ae0c9558cef780d41e5e16056765bc8461851072c9d7";

fn account(address: &str) -> AccountId {
    address.parse().unwrap()
}

fn hash(text: &str) -> Hash {
    text.parse().unwrap()
}

fn options(cache: &Path) -> Options {
    // What never answers is waited for so long; whatever answers does it in time on any machine.
    let patience = Duration::from_secs(5);
    let timeouts = Timeouts { resolve: patience, connect: patience, call: patience };
    Options { timeouts, cache_dir: Some(cache.to_owned()) }
}

async fn open(node: &FakeNode, genesis: Option<&str>, cache: &Path) -> Chain {
    let endpoint = Endpoint {
        name: "fake".to_owned(),
        url: node.url.clone(),
        expected_genesis: genesis.map(hash),
    };
    Chain::open(endpoint, options(cache)).await.unwrap()
}

/// A cache that has seen this node.
async fn warmed(node: &FakeNode, genesis: Option<&str>) -> tempfile::TempDir {
    let cache = tempfile::tempdir().unwrap();
    open(node, genesis, cache.path()).await.read(()).await.unwrap();
    node.take();
    cache
}

fn spec(version: u8) -> HashMap<String, String> {
    // Compact<u32> of 424 to 426, then the name.
    let compact = (u16::from(version) + 256) << 2 | 1;
    let value = [&compact.to_le_bytes()[..], &[14 << 2], b"node-subtensor"].concat();
    HashMap::from([(LAST_UPGRADE.to_owned(), format!("0x{}", hex::encode(value)))])
}

#[tokio::test]
async fn a_warm_read_is_one_round_trip_and_brings_its_block() {
    let node = FakeNode::start(Story::real()).await;
    for genesis in [Some(GENESIS), None] {
        let cache = warmed(&node, genesis).await;
        let chain = open(&node, genesis, cache.path()).await;
        let read = (Account(account(ALICE)), vec![PoolOf(NetUid(1)), PoolOf(NetUid(77))]);
        let read = chain.read(read).await.unwrap();
        let (rounds, asked) = node.take();
        assert_eq!(rounds, 1, "{asked:?}");
        assert_eq!(asked.iter().filter(|method| *method == "state_queryStorageAt").count(), 1);
        assert!(!asked.iter().any(|method| method.contains("Metadata")));

        assert_eq!((read.block.number, read.block.hash), (476, hash(BEST)));
        assert_eq!(read.value.0.free, Rao(992_943_106_117_231));
        assert_eq!(read.value.1[0].unwrap().pool.tao, Rao(52_467_817_029_346));
        assert_eq!(read.value.1[1], None);

        // A runtime API at the pinned block is the second.
        let stakes =
            chain.ask(StakesOf(vec![account(ALICE), account(BOB)]), read.block.hash).await.unwrap();
        assert_eq!(stakes[0].1[0].stake.0, 5_000_000_000_000);
        assert_eq!(node.take().0, 1);
        // What is needed to sign is the third.
        let signing = chain.signing(account(ALICE)).await.unwrap();
        assert_eq!(
            (signing.nonce, signing.anchor.number, signing.anchor.hash),
            (27, 475, hash(PARENT))
        );
        assert_eq!(node.take().0, 1);
    }
}

#[tokio::test]
async fn a_cold_start_downloads_the_metadata_once() {
    let node = FakeNode::start(Story::real()).await;
    let cache = tempfile::tempdir().unwrap();
    for downloads in [1, 0] {
        let chain = open(&node, None, cache.path()).await;
        // Reads of one command share one handshake.
        let (a, b) =
            futures::join!(chain.read(Account(account(ALICE))), chain.read(PoolOf(NetUid(1))));
        assert!(a.is_ok() && b.is_ok());
        let count = |asked: &[String], name: &str| {
            asked.iter().filter(|method| method.contains(name)).count()
        };
        let (_, asked) = node.take();
        assert_eq!(count(&asked, "Metadata"), downloads, "{asked:?}");
        assert_eq!(count(&asked, "state_getRuntimeVersion"), 1);
    }
    // A damaged file is replaced.
    let mut folders = std::fs::read_dir(&cache).unwrap().map(|entry| entry.unwrap().path());
    let of_the_chain = |path: &std::path::PathBuf| path.to_string_lossy().contains(GENESIS);
    let file = folders.find(of_the_chain).unwrap().join("425-v15.scale");
    std::fs::write(&file, "damaged").unwrap();
    open(&node, None, cache.path()).await.read(Account(account(ALICE))).await.unwrap();
    assert_eq!(std::fs::read(&file).unwrap(), fake_node::BLOB);
}

#[tokio::test]
async fn a_node_of_another_chain_is_refused() {
    let node = FakeNode::start(Story::real()).await;
    let cache = warmed(&node, Some(GENESIS)).await;
    node.now(|story| {
        story.genesis = PARENT.to_owned();
        // Its state is not even readable: what it is comes first.
        story
            .storage_at
            .insert(String::new(), HashMap::from([(LAST_UPGRADE.to_owned(), "0x".to_owned())]));
    });
    for cache in [cache.path(), tempfile::tempdir().unwrap().path()] {
        let chain = open(&node, Some(GENESIS), cache).await;
        let error = chain.read(Account(account(ALICE))).await.unwrap_err();
        assert!(matches!(error, Error::OtherChain { found, .. } if found == hash(PARENT)));
        assert_eq!(error.code().1, Exit::Refused);
        let error = chain.ask(Prices, hash(BEST)).await.unwrap_err();
        assert!(matches!(error, Error::OtherChain { .. }));
        assert!(matches!(chain.signing(account(ALICE)).await, Err(Error::OtherChain { .. })));
    }
}

#[tokio::test]
async fn an_address_that_leads_to_another_chain_than_last_time_is_learned_anew() {
    let node = FakeNode::start(Story::real()).await;
    let cache = warmed(&node, None).await;
    node.now(|story| {
        story.genesis = PARENT.to_owned();
        story.versions.insert(String::new(), 426);
        story.storage_at.insert(String::new(), spec(170));
        story.storage_at.insert(BEST.to_owned(), spec(170));
        story.blobs.insert(426, other_runtime(426, "SubnetAlphaIn", "SubnetAlphaXy"));
    });
    let chain = open(&node, None, cache.path()).await;
    assert!(chain.read(Account(account(ALICE))).await.is_ok());
    let runtime = chain.runtime().await.unwrap();
    assert_eq!((runtime.genesis, runtime.spec_version), (hash(PARENT), 426));
    node.take();
    let chain = open(&node, None, cache.path()).await;
    chain.read(Account(account(ALICE))).await.unwrap();
    assert_eq!(node.take().0, 1);
}

#[tokio::test]
async fn nothing_is_decoded_with_the_metadata_of_another_runtime() {
    let node = FakeNode::start(Story::real()).await;
    let cache = warmed(&node, Some(GENESIS)).await;
    let other = |spec| other_runtime(spec, "SubnetAlphaIn", "SubnetAlphaXy");
    // The chain was upgraded since the cache was filled: the presumed runtime knows the entry, the real does not.
    node.now(|story| {
        story.versions.insert(String::new(), 426);
        story.storage_at.insert(String::new(), spec(170));
        story.storage_at.insert(BEST.to_owned(), spec(170));
        story.blobs.insert(426, other(426));
    });
    let chain = open(&node, Some(GENESIS), cache.path()).await;
    let error = chain.read(PoolOf(NetUid(1))).await.unwrap_err();
    assert!(matches!(error, Error::Unknown { spec: 426, .. }), "{error}");
    assert!(chain.read(Account(account(ALICE))).await.is_ok());
    assert!(chain.ask(Prices, hash(BEST)).await.is_ok());

    // An old block, of an older runtime.
    node.now(|story| {
        story.versions.insert(PARENT.to_owned(), 424);
        story.storage_at.insert(PARENT.to_owned(), spec(168));
        story
            .blobs
            .insert(424, other_runtime(424, "current_alpha_price_all", "current_alpha_price_one"));
    });
    let error = chain.ask(Prices, hash(PARENT)).await.unwrap_err();
    assert!(matches!(error, Error::Unknown { spec: 424, .. }), "{error}");
    let old = chain.read_at(PoolOf(NetUid(1)), Some(hash(PARENT))).await.unwrap();
    assert_eq!(old.block.hash, hash(PARENT));
    assert!(old.value.is_some());
    assert_eq!(chain.runtime_at(hash(PARENT)).await.unwrap().spec_version, 424);

    // Upgraded after the handshake: what comes next is of the new runtime. A second time is too much.
    node.now(|story| {
        story.versions.insert(String::new(), 427);
        story.blobs.insert(427, other(427));
    });
    let signing = chain.signing(account(ALICE)).await.unwrap();
    assert_eq!(signing.runtime.spec_version, 427);
    assert_eq!(chain.runtime().await.unwrap().spec_version, 427);
    node.now(|story| {
        story.versions.insert(String::new(), 428);
        story.blobs.insert(428, other(429));
    });
    let error = chain.signing(account(ALICE)).await.unwrap_err();
    assert!(matches!(error, Error::RuntimeChanged { before: 427, now: 428 }));
    // And a node whose metadata is not of the version that it claims.
    let chain = open(&node, Some(GENESIS), cache.path()).await;
    let error = chain.read(Account(account(ALICE))).await.unwrap_err();
    assert!(matches!(error, Error::RuntimeChanged { before: 428, now: 429 }), "{error}");
}

#[tokio::test]
async fn many_keys_are_asked_in_chunks_of_one_block() {
    let node = FakeNode::start(Story::real()).await;
    let cache = warmed(&node, Some(GENESIS)).await;
    let chain = open(&node, Some(GENESIS), cache.path()).await;
    let burns =
        (0..1200).map(|netuid| Item::<Rao>::new("SubtensorModule", "Burn").key(NetUid(netuid)));
    let burns = chain.read(burns.collect::<Vec<_>>()).await.unwrap().value;
    let (rounds, asked) = node.take();
    assert_eq!(rounds, 2);
    assert_eq!(asked.iter().filter(|method| *method == "state_queryStorageAt").count(), 3);
    let stored = |netuid: &str| {
        let prefix = "0x658faa385070e074c85bf6b568cf0555";
        let key = node.stored(&format!("{prefix}{BURN}{netuid}"))?;
        let bytes = hex::decode(key.strip_prefix("0x")?).ok()?;
        Some(Rao(u64::from_le_bytes(bytes.try_into().ok()?)))
    };
    assert_eq!(Some(burns[1]), stored("0100"));
    assert_eq!(burns[1199], Rao(100_000_000));
}

/// `twox128("Burn")`, from the recorded keys.
const BURN: &str = "01be1755d08418802946bca51b686325";

#[tokio::test]
async fn what_the_pool_says() {
    let node = FakeNode::start(Story::real()).await;
    let cache = warmed(&node, Some(GENESIS)).await;
    let chain = open(&node, Some(GENESIS), cache.path()).await;
    let signed = Signed { bytes: vec![1, 2, 3], hash: hash(PARENT) };

    chain.submit(&signed).await.unwrap();
    node.now(|story| {
        story.submission = Submission::Error(1010, "Invalid Transaction", json!("Custom error: 6"))
    });
    let error = chain.submit(&signed).await.unwrap_err();
    assert!(matches!(error, Error::Rejected(Rejection::Custom(6))));
    assert_eq!(error.code().1, Exit::TooEarly);
    let error = chain.submit_and_watch(&signed).await.err().unwrap();
    assert!(matches!(error, Error::Rejected(Rejection::Custom(6))));
    node.now(|story| {
        story.submission = Submission::Error(1013, "Transaction Already Imported", json!(null))
    });
    chain.submit(&signed).await.unwrap();
    assert_eq!(chain.submit_and_watch(&signed).await.unwrap().next().await, None);

    // Sent, and no answer: nobody may say that it failed.
    node.now(|story| story.submission = Submission::Silence);
    let error = chain.submit(&signed).await.unwrap_err();
    assert!(matches!(error, Error::Unanswered { hash, .. } if hash == signed.hash));
    assert_eq!(error.code().1, Exit::Unknown);
    assert_eq!(node.take().1.iter().filter(|method| method.contains("submit")).count(), 6);

    let statuses = vec![json!("ready"), json!({ "broadcast": ["a"] }), json!({ "inBlock": BEST })];
    node.now(|story| story.submission = Submission::Accept(statuses));
    let mut watch = chain.submit_and_watch(&signed).await.unwrap();
    assert_eq!(watch.next().await, Some(PoolStatus::Ready));
    assert_eq!(watch.next().await, Some(PoolStatus::Broadcast(vec!["a".to_owned()])));
    assert_eq!(watch.next().await, Some(PoolStatus::InBlock(hash(BEST))));
}

#[tokio::test]
async fn a_transaction_is_found_and_its_outcome_told() {
    let node = FakeNode::start(Story::real()).await;
    let mut story = Story::real();
    for (hash, block) in &story.blocks {
        let events =
            HashMap::from([(EVENTS.to_owned(), block["events"].as_str().unwrap().to_owned())]);
        story.storage_at.insert(hash.clone(), events);
    }
    let wanted = story
        .blocks
        .iter()
        .find(|(_, block)| block["what"] == "proxy, inner fails")
        .unwrap()
        .1
        .clone();
    node.now(|now| *now = story);
    let cache = warmed(&node, Some(GENESIS)).await;
    let chain = open(&node, Some(GENESIS), cache.path()).await;

    let extrinsic = hash(wanted["extrinsic_hash"].as_str().unwrap());
    let read = |last| chain.blocks(2359..=last).try_collect::<Vec<_>>();
    let blocks = read(2387).await.unwrap();
    assert!(blocks.iter().map(|(pin, _)| pin.number).eq(2359..=2387));
    let found = blocks.iter().find_map(|(pin, block)| Some((*pin, block.index_of(extrinsic)?)));
    let (block, index) = found.unwrap();
    assert_eq!(json!(block.number), wanted["number"]);
    assert_eq!(json!(index), wanted["extrinsic_index"]);
    let outcome = chain.outcome(block.hash, index).await.unwrap();
    assert!(outcome.outer.is_ok());
    assert_eq!(outcome.verdict().unwrap_err().name(), "Arithmetic.Underflow");
    // What cannot be read is an error, never a block that is left out.
    assert!(read(2388).await.is_err());
    node.now(|story| story.blocks[3].1["extrinsics"] = json!("gone"));
    assert!(read(2387).await.is_err());
}
