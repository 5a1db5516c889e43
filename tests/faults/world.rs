//! A chain with a line that breaks before it, and the binary at the other end of the line.

use std::fs;
use std::path::PathBuf;
use std::process::Stdio;
use std::time::{Duration, Instant};

use localnet::{Node, Options, Production};
use serde_json::Value;
use tempfile::TempDir;
use tokio::process::Command;

use crate::support::line::Line;
use crate::truth::Truth;

/// What a process may take longer than its `--timeout`, to start and to end on a machine that is busy.
const GRACE: Duration = Duration::from_secs(15);

pub struct World {
    pub node: Node,
    pub line: Line,
    pub truth: Truth,
    home: TempDir,
    /// Of somebody else, whose line is whole.
    elsewhere: TempDir,
}

/// How a run of the binary ended.
#[derive(Debug)]
pub struct End {
    pub code: i32,
    pub document: Value,
    pub stderr: String,
    pub took: Duration,
}

impl World {
    pub async fn new(production: Production) -> Self {
        Self::with(Options { production, ..Options::default() }).await
    }

    pub async fn with(options: Options) -> Self {
        let node = Node::start(options).await.expect("a node");
        // An era begins after block 0.
        node.advance(3).await.expect("blocks");
        let (line, truth) = (Line::to(node.port()).await, Truth::of(&node.url()).await);
        let folder = || TempDir::new().expect("a folder");
        Self { node, line, truth, home: folder(), elsewhere: folder() }
    }

    /// The binary at the end of the line.
    pub fn taoctl(&self, words: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_taoctl"));
        command.args(words.split_whitespace()).arg("--json").env_clear();
        command.env("HOME", self.home.path()).env("BT_NETWORK", self.line.url());
        command.env("BT_WALLET", "//Alice").kill_on_drop(true);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Runs it to its end, which comes before its deadline.
    pub async fn run(&self, words: &str, deadline: u64) -> Result<End, String> {
        self.run_at(&self.line.url(), words, deadline).await
    }

    /// The same with another node.
    pub async fn run_at(&self, url: &str, words: &str, deadline: u64) -> Result<End, String> {
        let started = Instant::now();
        let command = &mut self.taoctl(&format!("{words} --timeout {deadline}"));
        command.env("BT_NETWORK", url);
        let most = Duration::from_secs(deadline) + GRACE;
        let output = tokio::time::timeout(most, command.output()).await;
        let output = output.map_err(|_| format!("{words} runs longer than {deadline} s"))?;
        let output = output.expect("the binary runs");
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        let document = serde_json::from_slice(&output.stdout)
            .map_err(|error| format!("{words}: no document ({error}): {stderr}"))?;
        let code = output.status.code().ok_or_else(|| format!("{words} was killed: {stderr}"))?;
        Ok(End { code, document, stderr, took: started.elapsed() })
    }

    /// Writes a file; its path.
    pub fn file(&self, name: &str, text: &str) -> String {
        let path = self.home.path().join(name);
        fs::write(&path, text).expect("a file");
        path.display().to_string()
    }

    /// The files of the journal that are open.
    pub fn journal(&self) -> Vec<PathBuf> {
        let genesis = hex::encode(self.node.genesis_hash());
        let live = self.home.path().join(".local/state/taoctl/journal").join(genesis).join("live");
        let files = fs::read_dir(live).into_iter().flatten().flatten().map(|file| file.path());
        files.filter(|path| path.extension().is_some_and(|end| end == "json")).collect()
    }

    /// Runs it as somebody else, past the line; it has to succeed.
    pub async fn elsewhere(&self, words: &str) {
        self.told(words).await;
    }

    /// The same, and what it says.
    pub async fn told(&self, words: &str) -> Value {
        let mut command = self.taoctl(words);
        command.env("HOME", self.elsewhere.path()).env("BT_NETWORK", self.node.url());
        let output = command.output().await.expect("the binary runs");
        let told = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{words}: {told}");
        serde_json::from_str(&told).expect("a document")
    }
}

/// Until it is so, which takes less than a minute.
pub async fn until(what: &str, so: impl AsyncFn() -> bool) {
    let started = Instant::now();
    while !so().await {
        assert!(started.elapsed() < Duration::from_secs(60), "waited in vain for {what}");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}
