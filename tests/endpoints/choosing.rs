//! Which endpoint is the best, and which is not the one to sign with.

use std::time::SystemTime;

use serde_json::{Value, json};
use taoctl::chain::liveness::Behind;
use taoctl::chain::{Chain, Endpoint, Error, Hash, Notice, Options, Pool};

use crate::fake_node::{FakeNode, GENESIS, Story};
use crate::world::{World, other_chain};

#[tokio::test(flavor = "multi_thread")]
async fn endpoints_are_asked_together_and_ranked() {
    let (world, other) = (World::manual().await, other_chain().await);
    let (dead, good) = ("ws://127.0.0.1:1", world.first.url());
    let pool = format!("{good},{dead},{}", other.url());
    let told = world.run(&pool, &["chain", "endpoints"]).await;
    assert_eq!(told.code, 0, "{told:?}");
    let endpoints = told.document["data"]["endpoints"].as_array().expect("a list");
    let of = |url: &str| endpoints.iter().find(|one| one["endpoint"] == url).expect("it is listed");
    assert_eq!(of(&good)["rank"], 1);
    assert_eq!(of(&good)["best"], 3);
    assert_eq!(of(&good)["genesis"], json!(format!("{:?}", world.node.genesis_hash())));
    assert_eq!(
        (&of(dead)["rank"], &of(dead)["error"]["code"]),
        (&Value::Null, &"chain_connect".into())
    );
    assert_eq!(of(&other.url())["error"]["code"], "chain_other_chain");
    let text = world.text(&pool, &["chain", "endpoints"]).await;
    let (own, others) = (world.node.genesis_hash(), other.genesis_hash());
    for part in [format!("rank: genesis {own:?}"), format!("another chain: genesis {others:?}")] {
        assert!(text.contains(&part), "{text}");
    }

    let told = world.run(dead, &["chain", "endpoints"]).await;
    assert_eq!((told.code, &told.document["ok"]), (6, &true.into()), "{told:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_archive_is_known_by_the_state_of_the_first_block() {
    let options = |states| localnet::Options { states, ..crate::world::manual() };
    for (states, keeps) in [(1_000, true), (4, false)] {
        let world = World::new(options(states)).await;
        world.node.advance(300).await.expect("blocks");
        let told = world.run(&world.node.url(), &["chain", "endpoints"]).await;
        assert_eq!(told.document["data"]["endpoints"][0]["archive"], keeps, "{told:?}");
    }
}

fn endpoint(node: &FakeNode, name: &str, genesis: Option<&str>) -> Endpoint {
    let expected_genesis = genesis.map(|genesis| genesis.parse().expect("a hash"));
    Endpoint { name: name.to_owned(), url: node.url.clone(), expected_genesis }
}

fn noting() -> (Pool, std::sync::mpsc::Receiver<Notice>) {
    let (sender, notices) = std::sync::mpsc::channel();
    let sender = std::sync::Mutex::new(sender);
    let observer = move |notice: &Notice| {
        let _ = sender.lock().expect("a sender").send(notice.clone());
    };
    (Pool { observer: Some(std::sync::Arc::new(observer)), ..Pool::default() }, notices)
}

/// The preferred endpoint of a known network answers, and is of another chain.
#[tokio::test(flavor = "multi_thread")]
async fn the_first_endpoint_may_be_the_wrong_one() {
    let mut story = Story::real();
    story.genesis = format!("0x{}", "11".repeat(32));
    let (wrong, right) = (FakeNode::start(story).await, FakeNode::start(Story::real()).await);
    let (mut pool, notices) = noting();
    pool.endpoints =
        vec![endpoint(&wrong, "wrong", None), endpoint(&right, "right", Some(GENESIS))];
    let chain = Chain::open_pool(pool.clone(), Options::default()).await.expect("a connection");
    // Head and version come together with the genesis that proves them to be nothing worth.
    let (header, runtime) = tokio::join!(chain.best_header(), chain.runtime());
    assert_eq!(header.expect("a header").number, 476);
    assert_eq!(runtime.expect("a runtime").genesis.to_string(), GENESIS);
    assert_eq!(chain.endpoint().name, "right");
    let notices: Vec<_> = notices.try_iter().collect();
    assert!(
        matches!(&notices[..], [Notice::OtherChain { name, .. }] if name == "wrong"),
        "{notices:?}"
    );

    pool.endpoints.truncate(1);
    pool.endpoints[0].expected_genesis = Some(GENESIS.parse().expect("a hash"));
    let chain = Chain::open_pool(pool, Options::default()).await.expect("a connection");
    let error = chain.best_header().await.expect_err("nobody is left");
    assert!(matches!(error, Error::OtherChain { .. }), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_break_the_next_endpoint_of_the_same_chain_is_taken() {
    let mut story = Story::real();
    story.genesis = format!("0x{}", "11".repeat(32));
    let (first, wrong) = (FakeNode::start(Story::real()).await, FakeNode::start(story).await);
    let last = FakeNode::start(Story::real()).await;
    let (mut pool, _notices) = noting();
    let names = [(&first, "first"), (&wrong, "wrong"), (&last, "last")];
    pool.endpoints = names.map(|(node, name)| endpoint(node, name, None)).to_vec();
    let chain = Chain::open_pool(pool, Options::default()).await.expect("a connection");
    let genesis: Hash = chain.runtime().await.expect("a runtime").genesis;
    let again = chain.reconnect().await.expect("another one");
    assert_eq!(again.endpoint().name, "last");
    assert_eq!(again.runtime().await.expect("a runtime").genesis, genesis);
    assert!(!last.take().1.iter().any(|asked| asked.contains("Metadata")), "it is known");
    // And around to the first.
    let again = again.reconnect().await.expect("another one");
    assert_eq!(again.endpoint().name, "first");
}

/// The recorded block is of some day in the past.
#[tokio::test(flavor = "multi_thread")]
async fn a_node_whose_blocks_are_old_is_left_for_one_that_is_further() {
    let stuck = FakeNode::start(Story::real()).await;
    let mut story = Story::real();
    // The fake node takes the block without a hash for the best one.
    story.blocks.push((String::new(), json!({ "number": 500 })));
    let further = FakeNode::start(story).await;
    let (mut pool, notices) = noting();
    pool.endpoints =
        vec![endpoint(&stuck, "stuck", Some(GENESIS)), endpoint(&further, "further", None)];
    let chain = Chain::open_pool(pool, Options::default()).await.expect("a connection");
    let pulse = chain.pulse().await.expect("a head");
    let made_at = pulse.made_at.expect("a time");
    let then = SystemTime::UNIX_EPOCH + std::time::Duration::from_millis(made_at);
    assert_eq!(pulse.behind(then), None);
    let behind = pulse.behind(SystemTime::now()).expect("it is old");
    assert!(matches!(behind, Behind::Old { best: 476, .. }), "{behind:?}");
    let better = chain.leave(&pulse, behind).await.expect("a better one");
    assert_eq!((better.best, chain.endpoint().name.as_str()), (500, "further"));
    assert!(matches!(notices.try_recv(), Ok(Notice::Moved { to, .. }) if to == "further"));
    // And nobody is further than that one.
    assert_eq!(chain.leave(&better, behind).await, None);
}
