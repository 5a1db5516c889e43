//! A node for clients under test, until it is killed: `cargo run -p localnet --example node -- PORT`.

use localnet::{Node, Options};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let port = std::env::args().nth(1).map_or(Ok(0), |port| port.parse())?;
    let node = Node::start(Options { port, ..Options::default() }).await?;
    node.stopped().await;
    Ok(())
}
