//! The official client's encrypted trade, opened by our chain.

use std::env;
use std::process::Command;
use std::time::Duration;

use localnet::{Node, Options, Production};
use serde_json::json;

use super::answer;

#[tokio::test(flavor = "multi_thread")]
async fn its_encrypted_trade_lands_right_behind_its_carrier() {
    let production = Production::Every(Duration::from_secs(1));
    let options = Options { production, shield: true, ..Options::default() };
    let node = Node::start(options).await.unwrap();
    let mut command = Command::new(env::var("TAOCTL_BITTENSOR_PYTHON").unwrap());
    command.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/interop/shield.py")).arg(node.url());
    let answer = tokio::task::spawn_blocking(move || answer(command)).await.unwrap();
    assert_eq!(answer, json!({ "carrier": true, "trade": true }));
}
