//! The URL of an endpoint can hold a key: it is in no log, no error and no result.

#![expect(clippy::expect_used, reason = "tests")]

use localnet::{Node, Options};

async fn taoctl(url: &str, words: &[&str]) -> (String, String) {
    let home = tempfile::tempdir().expect("a folder");
    let output = tokio::process::Command::new(env!("CARGO_BIN_EXE_taoctl"))
        .args(["-vv", "--json", "--network", url])
        .args(words)
        .env_clear()
        .env("HOME", home.path())
        .output()
        .await
        .expect("the binary runs");
    let text = |bytes| String::from_utf8(bytes).expect("text");
    (text(output.stdout), text(output.stderr))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_key_in_a_url_is_shown_nowhere() {
    let node = Node::start(Options::default()).await.expect("a node");
    node.advance(1).await.expect("a block");
    for host in [node.url(), "ws://127.0.0.1:1".to_owned()] {
        for words in [["balance", "//Alice"], ["chain", "status"]] {
            let (stdout, stderr) = taoctl(&format!("{host}/SECRET?key=SECRET"), &words).await;
            assert!(stdout.contains(&format!("{host}/…")), "{stdout}");
            assert!(!stdout.contains("SECRET") && !stderr.contains("SECRET"), "{stdout}{stderr}");
        }
    }
}

/// One breaks off, one is of another chain, one is not there: all of them are told by host and port.
#[tokio::test(flavor = "multi_thread")]
async fn the_keys_of_a_pool_are_shown_nowhere() {
    let node = Node::start(Options::default()).await.expect("a node");
    let other = Node::start(Options::default()).await.expect("a node");
    node.advance(1).await.expect("a block");
    let http = node.url().replace("ws:", "http:");
    let hosts = ["ws://127.0.0.1:1".to_owned(), "http://127.0.0.1:1".to_owned(), http, other.url()];
    let pool = hosts.map(|host| format!("{host}/SECRET?key=SECRET")).join(",");
    for words in
        [["balance", "//Alice"], ["chain", "status"], ["chain", "endpoints"], ["config", "list"]]
    {
        let (stdout, stderr) = taoctl(&pool, &words).await;
        assert!(
            stdout.contains("http://127.0.0.1") || stderr.contains("http://127.0.0.1"),
            "{stdout}"
        );
        assert!(!stdout.contains("SECRET") && !stderr.contains("SECRET"), "{stdout}{stderr}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_setting_is_shown_without_its_key() {
    let (stdout, _) = taoctl("wss://node.example/SECRET,ws://SECRET@", &["chain", "status"]).await;
    assert!(stdout.contains("wss://node.example/…") && !stdout.contains("SECRET"), "{stdout}");
}

#[tokio::test(flavor = "multi_thread")]
async fn messages_to_and_from_the_node_are_shown_on_demand() {
    let node = Node::start(Options::default()).await.expect("a node");
    let (_, stderr) = taoctl(&node.url(), &["balance", "//Alice"]).await;
    let genesis = format!("{:?}", node.genesis_hash());
    assert!(stderr.contains(r#""method":"chain_getBlockHash""#) && stderr.contains(&genesis));
}
