//! Endpoints without a WebSocket.

use std::time::Duration;

use localnet::{Options, Production};

use crate::world::World;

#[tokio::test(flavor = "multi_thread")]
async fn over_http_everything_is_read_and_a_transaction_is_followed_by_its_blocks() {
    let production = Production::Every(Duration::from_millis(300));
    let world = World::new(Options { production, ..Options::default() }).await;
    let url = world.node.url().replace("ws:", "http:");
    for read in [&["balance", "//Bob"][..], &["chain", "status"], &["subnet", "list"]] {
        let told = world.run(&url, read).await;
        assert_eq!(told.code, 0, "{told:?}");
    }
    let told = world.run(&url, &["transfer", "1", "--to", "//Bob", "--yes"]).await;
    assert_eq!(told.code, 0, "{told:?}");
    assert!(told.document["data"]["transaction"]["block"]["number"].is_u64(), "{told:?}");
    let told = world.run(&world.node.url(), &["balance", "//Bob"]).await;
    assert_eq!(told.document["data"]["accounts"][0]["free"], "1000001000000000");
}

/// It stands in for a WebSocket that is gone.
#[tokio::test(flavor = "multi_thread")]
async fn http_and_websocket_are_one_pool() {
    let world = World::manual().await;
    let pool = format!("ws://127.0.0.1:1,{}", world.node.url().replace("ws:", "http:"));
    let told = world.run(&pool, &["balance", "//Bob"]).await;
    assert_eq!(told.code, 0, "{told:?}");
    assert!(told.stderr.contains("ws://127.0.0.1:1"), "{told:?}");
}
