//! A chain with two ways to it, and a home.

use std::process::Output;
use std::time::Duration;

use localnet::{Node, Options, Production};
use serde_json::Value;

use crate::proxy::Proxy;

pub struct World {
    pub node: Node,
    pub first: Proxy,
    pub second: Proxy,
    home: tempfile::TempDir,
}

impl World {
    pub async fn new(options: Options) -> Self {
        let node = Node::start(options).await.expect("a node");
        node.advance(3).await.expect("blocks");
        let first = Proxy::start(node.port(), Duration::ZERO).await;
        let second = Proxy::start(node.port(), Duration::ZERO).await;
        Self { node, first, second, home: tempfile::tempdir().expect("a folder") }
    }

    /// Blocks come by hand.
    pub async fn manual() -> Self {
        Self::new(manual()).await
    }

    /// Both ways, the first one preferred.
    pub fn both(&self) -> String {
        format!("{},{}", self.first.url(), self.second.url())
    }

    pub async fn run(&self, network: &str, args: &[&str]) -> Told {
        self.run_with(network, &[], args).await
    }

    pub async fn run_with(&self, network: &str, env: &[(&str, &str)], args: &[&str]) -> Told {
        Told::from(self.output(network, env, &[args, &["--json"]].concat()).await)
    }

    /// What a person reads.
    pub async fn text(&self, network: &str, args: &[&str]) -> String {
        String::from_utf8_lossy(&self.output(network, &[], args).await.stdout).into_owned()
    }

    async fn output(&self, network: &str, env: &[(&str, &str)], args: &[&str]) -> Output {
        let output = tokio::process::Command::new(env!("CARGO_BIN_EXE_taoctl"))
            .args(["--network", network, "--wallet", "//Alice"])
            .args(args)
            .env_clear()
            .env("HOME", self.home.path())
            .envs(env.iter().copied())
            .stdin(std::process::Stdio::null())
            .kill_on_drop(true)
            .output();
        let output = tokio::time::timeout(Duration::from_secs(120), output).await;
        output.expect("an end").expect("the binary runs")
    }
}

pub fn manual() -> Options {
    Options { production: Production::Manual, ..Options::default() }
}

/// The chain of nobody else.
pub async fn other_chain() -> Node {
    let node = Node::start(manual()).await.expect("a node");
    node.advance(3).await.expect("blocks");
    node
}

/// How a run ended.
#[derive(Debug)]
pub struct Told {
    pub code: i32,
    pub document: Value,
    pub stderr: String,
}

impl Told {
    pub fn warnings(&self) -> String {
        self.document["warnings"].to_string()
    }
}

impl From<Output> for Told {
    fn from(output: Output) -> Self {
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        let document = serde_json::from_slice(&output.stdout).expect(&stderr);
        Self { code: output.status.code().expect("an exit code"), document, stderr }
    }
}
