//! Why no connection comes up, and who is asked instead.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener};
use std::time::Duration;

use taoctl::chain::error::ConnectFailure;
use taoctl::chain::{Chain, Endpoint, Error, Options, Timeouts};
use taoctl::error::{Diagnose as _, Exit};

use crate::fake_node::{FakeNode, Story};
use crate::world::World;

async fn failure(url: &str) -> ConnectFailure {
    let endpoint =
        Endpoint { name: "fake".to_owned(), url: url.to_owned(), expected_genesis: None };
    let second = Duration::from_secs(2);
    let timeouts = Timeouts { resolve: second, connect: second, call: second };
    match Chain::open(endpoint, Options { timeouts, cache_dir: None }).await {
        Err(error @ Error::Connect { failure, .. }) => {
            assert_eq!(error.code().1, Exit::Unreachable);
            failure
        }
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("connected"),
    }
}

/// A port that says the same to everybody.
fn says(answer: &'static [u8]) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("a connection");
            let _ = stream.read(&mut [0; 4096]);
            let _ = stream.write_all(answer);
        }
    });
    address
}

#[tokio::test(flavor = "multi_thread")]
async fn tls_to_a_port_without_it() {
    let node = FakeNode::start(Story::real()).await;
    for scheme in ["wss:", "https:"] {
        assert_eq!(failure(&node.url.replace("ws:", scheme)).await, ConnectFailure::PlainPort);
    }
    // What speaks neither has no advice to give.
    let neither = says(b"220 mail.example ESMTP\r\n");
    assert_eq!(failure(&format!("wss://{neither}")).await, ConnectFailure::Tls);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_tls_to_a_port_with_it() {
    // An alert, as TLS libraries answer, and the page of a web server.
    let alert = says(&[0x15, 3, 3, 0, 2, 2, 10]);
    let page = says(
        b"HTTP/1.1 400 Bad Request\r\nContent-Length: 55\r\nConnection: close\r\n\r\n\
        The plain HTTP request was sent to HTTPS port, by nginx",
    );
    for address in [alert, page] {
        for scheme in ["ws", "http"] {
            let failed = failure(&format!("{scheme}://{address}")).await;
            assert_eq!(failed, ConnectFailure::TlsPort, "{scheme} {address}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn other_reasons() {
    for wrong in ["ws://", "http//nowhere"] {
        assert_eq!(failure(wrong).await, ConnectFailure::Url);
    }
    for unknown in ["ws://node.invalid", "http://node.invalid"] {
        assert_eq!(failure(unknown).await, ConnectFailure::Resolve, "{unknown}");
    }
    for closed in ["ws://127.0.0.1:1", "http://127.0.0.1:1"] {
        assert_eq!(failure(closed).await, ConnectFailure::Unreachable, "{closed}");
    }
    let silent = TcpListener::bind("127.0.0.1:0").expect("a port");
    let silent = silent.local_addr().map(|address| (silent, address)).expect("an address");
    for scheme in ["ws", "http"] {
        let failed = failure(&format!("{scheme}://{}", silent.1)).await;
        assert_eq!(failed, ConnectFailure::Timeout, "{scheme}");
    }
    let teapot = says(b"HTTP/1.1 418 I'm a teapot\r\nContent-Length: 0\r\n\r\n");
    for scheme in ["ws", "http"] {
        let failed = failure(&format!("{scheme}://{teapot}")).await;
        assert_eq!(failed, ConnectFailure::Status(418), "{scheme}");
    }
}

/// The first one has a head start, not the whole deadline.
#[tokio::test(flavor = "multi_thread")]
async fn an_endpoint_that_says_nothing_does_not_hold_up_the_next() {
    let world = World::manual().await;
    let silent = TcpListener::bind("127.0.0.1:0").expect("a port");
    let silent = format!("ws://{}", silent.local_addr().expect("an address"));
    let pool = format!("{silent},{}", world.second.url());
    let told = world.run(&pool, &["balance", "//Alice", "--timeout", "9"]).await;
    assert_eq!(told.code, 0, "{told:?}");
    assert!(told.stderr.contains(&silent), "{told:?}");
}
