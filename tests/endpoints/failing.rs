//! An endpoint breaks in the middle of a command.

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
    let often = localnet::Production::Every(std::time::Duration::from_millis(300));
    let options = localnet::Options { production: often, ..localnet::Options::default() };
    let world = World::new(options).await;
    world.first.fail_once("author_submitAndWatchExtrinsic", Fault::Unanswered);
    let told = world.run(&world.both(), &["transfer", "1", "--to", "//Bob", "--yes"]).await;
    assert_eq!(told.code, 0, "{told:?}");
    assert!(world.second.take().iter().any(|asked| asked.method == "chain_getBlock"));
}
