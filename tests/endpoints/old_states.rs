//! Blocks whose state the node has discarded.

use localnet::{Options, Production};

use crate::proxy::Fault;
use crate::world::{World, manual, other_chain};

const DISCARDED: Fault = Fault::Error(4003, "Client error: UnknownBlock: State already discarded");
const BALANCE: [&str; 4] = ["balance", "//Alice", "--at-block", "1"];

#[tokio::test(flavor = "multi_thread")]
async fn without_an_archive_the_error_names_one() {
    let world = World::new(Options { states: 2, ..manual() }).await;
    world.node.advance(5).await.expect("blocks");
    let told = world.run(&world.node.url(), &BALANCE).await;
    let error = &told.document["error"];
    assert_eq!((told.code, &error["code"]), (6, &"chain_state_discarded".into()), "{told:?}");
    assert!(error["hints"].to_string().contains("--network archive"), "{told:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_discarded_state_is_read_from_the_archive() {
    let world = World::manual().await;
    let second = world.second.url();
    let archive = [("BT_ARCHIVE_ENDPOINTS", second.as_str())];
    let direct = world.run(&world.node.url(), &BALANCE).await;
    assert_eq!(world.run(&world.first.url(), &["balance"]).await.code, 0);
    world.second.take();
    world.first.fail_once("state_queryStorageAt", DISCARDED);
    let told = world.run_with(&world.first.url(), &archive, &BALANCE).await;
    assert_eq!(told.code, 0, "{told:?}");
    assert_eq!(told.document["data"], direct.document["data"]);
    assert!(told.stderr.contains(&second), "{told:?}");
    assert!(world.second.take().iter().any(|asked| asked.method == "state_queryStorageAt"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_archive_of_another_chain_is_not_used() {
    let (world, other) = (World::manual().await, other_chain().await);
    assert_eq!(world.run(&world.first.url(), &["balance"]).await.code, 0);
    world.first.fail_once("state_queryStorageAt", DISCARDED);
    let archive = [("BT_ARCHIVE_ENDPOINTS", other.url())];
    let archive = archive.each_ref().map(|(name, url)| (*name, url.as_str()));
    let told = world.run_with(&world.first.url(), &archive, &BALANCE).await;
    assert_eq!((told.code, &told.document["error"]["code"]), (6, &"chain_state_discarded".into()));
    assert!(told.stderr.contains(&other.url()), "{told:?}");
}

/// The result of a transaction is in the state of its block.
#[tokio::test(flavor = "multi_thread")]
async fn the_result_of_an_old_transaction_comes_from_the_archive() {
    let world = World::new(Options { production: Production::Instant, ..Options::default() }).await;
    let first = world.first.url();
    let told = world.run(&first, &["transfer", "1", "--to", "//Bob", "--yes"]).await;
    let transaction = &told.document["data"]["transaction"];
    let hash = transaction["hash"].as_str().expect("a hash");
    world.second.take();
    world.first.fail_once("state_queryStorageAt", DISCARDED);
    let second = world.second.url();
    let archive = [("BT_ARCHIVE_ENDPOINTS", second.as_str())];
    let told = world.run_with(&first, &archive, &["tx", "wait", hash]).await;
    assert_eq!(told.code, 0, "{told:?}");
    let waited = &told.document["data"]["transactions"][0]["transaction"];
    assert_eq!(waited["fee"], transaction["fee"], "{told:?}");
    assert!(world.second.take().iter().any(|asked| asked.method == "state_queryStorageAt"));
}
