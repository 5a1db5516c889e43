//! An endpoint breaks in the middle of a command.

use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::proxy::Fault;
use crate::world::{World, other_chain};

/// `balance` reads storage and then asks a runtime API at the block that it has read.
#[tokio::test(flavor = "multi_thread")]
async fn a_command_goes_on_at_the_next_endpoint_and_at_the_same_block() {
    let world = World::manual().await;
    world.first.fail_once("state_call", Fault::Lost);
    // The metadata is there, so that the call is the one of the balance.
    assert_eq!(world.run(&world.first.url(), &["balance", "//Alice"]).await.code, 0);
    world.first.fail_once("state_call", Fault::Lost);
    let told = world.run(&world.both(), &["balance", "//Alice"]).await;
    assert_eq!(told.code, 0, "{told:?}");
    assert!(told.stderr.contains(&world.second.url()), "{told:?}");
    let pinned = told.document["block"]["hash"].as_str().expect("a block");
    let asked = world.second.take();
    let calls: Vec<_> = asked.iter().filter(|asked| asked.method == "state_call").collect();
    assert!(!calls.is_empty(), "{asked:?}");
    assert!(calls.iter().all(|call| call.params.contains(pinned)), "{calls:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_member_of_another_chain_is_named_and_never_used() {
    let (world, other) = (World::manual().await, other_chain().await);
    let pool = format!("{},{},{}", world.first.url(), other.url(), world.second.url());
    assert_eq!(world.run(&world.first.url(), &["balance", "//Alice"]).await.code, 0);
    world.first.fail_once("state_call", Fault::Lost);
    let told = world.run(&pool, &["balance", "//Alice"]).await;
    assert_eq!(told.code, 0, "{told:?}");
    assert!(told.warnings().contains(&other.url()), "{told:?}");
    assert!(world.second.take().iter().any(|asked| asked.method == "state_call"));
    // Without a third one the command does not end there.
    world.first.fail_once("state_call", Fault::Unanswered);
    let pool = format!("{},{}", world.first.url(), other.url());
    let told = world.run(&pool, &["balance", "//Alice"]).await;
    assert_eq!(told.code, 0, "{told:?}");
    let genesis = format!("{:?}", other.genesis_hash());
    assert!(told.warnings().contains(&genesis), "{told:?}");
}

/// The next node may get the block only in a moment.
#[tokio::test(flavor = "multi_thread")]
async fn a_member_that_is_behind_is_given_a_moment() {
    let world = World::manual().await;
    assert_eq!(world.run(&world.first.url(), &["balance", "//Alice"]).await.code, 0);
    world.first.fail_once("state_call", Fault::Lost);
    let unknown = Fault::Error(4003, "Client error: UnknownBlock: Header was not found");
    world.second.fail_once("state_call", unknown);
    let told = world.run(&world.both(), &["balance", "//Alice"]).await;
    assert_eq!(told.code, 0, "{told:?}");
    // It was asked again.
    let asked = world.second.take();
    assert!(asked.iter().filter(|asked| asked.method == "state_call").count() > 1, "{asked:?}");
}

/// The same bytes may go anywhere, other bytes nowhere.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_answered_is_sent_to_the_next_endpoint_as_it_was() {
    let world = World::manual().await;
    world.first.fail_once("author_submitExtrinsic", Fault::Unanswered);
    let transfer = ["transfer", "1", "--to", "//Bob", "--yes", "--wait", "none"];
    let told = world.run(&world.both(), &transfer).await;
    assert_eq!(told.code, 0, "{told:?}");
    let submitted = |proxy: &crate::proxy::Proxy| -> Vec<String> {
        let asked = proxy.take().into_iter().filter(|asked| asked.method.contains("submit"));
        asked.map(|asked| asked.params).collect()
    };
    let (first, second) = (submitted(&world.first), submitted(&world.second));
    assert_eq!((first.len(), &first), (1, &second));
}

/// What is waited for is found although the endpoint that took it is gone.
#[tokio::test(flavor = "multi_thread")]
async fn an_outcome_is_found_at_another_endpoint() {
    let often = localnet::Production::Every(Duration::from_millis(300));
    let options = localnet::Options { production: often, ..localnet::Options::default() };
    let world = World::new(options).await;
    world.first.fail_once("author_submitAndWatchExtrinsic", Fault::Unanswered);
    let told = world.run(&world.both(), &["transfer", "1", "--to", "//Bob", "--yes"]).await;
    assert_eq!(told.code, 0, "{told:?}");
    assert!(world.second.take().iter().any(|asked| asked.method == "chain_getBlock"));
}

/// What becomes of a connection once the client has asked something.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Then {
    Cut,
    Silence,
}

/// A way to the node that lets the handshake through. So many connections end as it is said, later ones are whole.
async fn way(port: u16, spoilt: usize, then: Then) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("ws://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move {
        for number in 0.. {
            let (mut client, _) = listener.accept().await.expect("a client");
            let mut node = TcpStream::connect(("127.0.0.1", port)).await.expect("the node");
            tokio::spawn(async move {
                if number >= spoilt {
                    return tokio::io::copy_bidirectional(&mut client, &mut node).await.map(drop);
                }
                let mut bytes = [0; 4096];
                let read = client.read(&mut bytes).await?;
                node.write_all(&bytes[..read]).await?;
                let read = node.read(&mut bytes).await?;
                client.write_all(&bytes[..read]).await?;
                client.readable().await?;
                if then == Then::Silence {
                    std::future::pending::<()>().await;
                }
                Ok::<_, std::io::Error>(())
            });
        }
    });
    url
}

#[tokio::test(flavor = "multi_thread")]
async fn the_only_endpoint_is_tried_again_for_a_while() {
    let world = World::manual().await;
    let url = way(world.node.port(), 4, Then::Cut).await;
    let told = world.run(&url, &["balance", "//Alice"]).await;
    assert_eq!(told.code, 0, "{told:?}");

    let (url, start) = (way(world.node.port(), usize::MAX, Then::Cut).await, Instant::now());
    let told = world.run(&url, &["balance", "//Alice"]).await;
    assert_eq!((told.code, &told.document["error"]["code"]), (6, &"chain_disconnected".into()));
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    let words = told.document["error"].to_string();
    assert!(!words.contains("background task") && !words.contains("restart"), "{words}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_endpoint_that_hangs_is_left_long_before_the_last_deadline() {
    let world = World::manual().await;
    let silent = way(world.node.port(), usize::MAX, Then::Silence).await;
    let pool = format!("{silent},{}", world.second.url());
    let told = world.run(&pool, &["balance", "//Alice", "--timeout", "20"]).await;
    assert_eq!(told.code, 0, "{told:?}");
    assert!(told.stderr.contains("within 8 s"), "{told:?}");
}
