//! Runs the binary as a user would, with a home of its own and no terminal.

#![expect(clippy::unwrap_used, reason = "tests")]

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde_json::Value;
use tempfile::TempDir;

/// A home folder, and the node that commands ask.
pub struct Cli {
    home: TempDir,
    url: String,
}

/// How a run with `--json` ended.
#[derive(Debug)]
pub struct Run {
    pub exit: i32,
    pub json: Value,
}

impl Cli {
    pub fn new(url: &str) -> Self {
        Self { home: tempfile::tempdir().unwrap(), url: url.to_owned() }
    }

    /// A hotkey of which only the address is readable: enough for everything but signing.
    pub fn sealed_hotkey(&self, wallet: &str, name: &str, address: &str) {
        let folder = self.wallets().join(wallet).join("hotkeys");
        fs::create_dir_all(&folder).unwrap();
        let sealed = [b"$NACL".as_slice(), &[7; 80]].concat();
        fs::write(folder.join(name), sealed).unwrap();
        let public = serde_json::json!({ "ss58Address": address });
        fs::write(folder.join(format!("{name}pub.txt")), public.to_string()).unwrap();
    }

    pub fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.home.path().join(name);
        fs::write(&path, text).unwrap();
        path
    }

    fn wallets(&self) -> PathBuf {
        self.home.path().join("wallets")
    }

    fn command(&self, line: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_taoctl"));
        let folder = |name: &str| Path::join(self.home.path(), name);
        command.env_clear().env("HOME", self.home.path()).env("BT_NETWORK", &self.url);
        command.env("BT_WALLET_PATH", self.wallets());
        for (name, path) in [
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_STATE_HOME", "state"),
        ] {
            command.env(name, folder(path));
        }
        command.args(line).arg("--json");
        command
    }

    /// Runs a command line of words without spaces.
    pub async fn run(&self, line: &str) -> Run {
        self.run_with(line, "").await
    }

    /// The same, with something on the standard input.
    pub async fn run_with(&self, line: &str, input: &str) -> Run {
        let words: Vec<&str> = line.split_whitespace().collect();
        let mut command = self.command(&words);
        let input = input.to_owned();
        let output = tokio::task::spawn_blocking(move || {
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
            let mut child = command.spawn().unwrap();
            // A command that does not read its input may have closed it.
            let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
            child.wait_with_output().unwrap()
        });
        let output = output.await.unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        let json = serde_json::from_str(&text);
        let json =
            json.unwrap_or_else(|_| panic!("{line}: {text:?} {output:?}", output = output.stderr));
        Run { exit: output.status.code().unwrap(), json }
    }
}

impl Run {
    /// The data of a success.
    pub fn data(self) -> Value {
        assert_eq!((self.exit, &self.json["ok"]), (0, &Value::Bool(true)), "{}", self.json);
        self.json["data"].clone()
    }

    /// The first call of a dry run.
    pub fn call(self) -> Value {
        let data = self.data();
        assert_eq!(data["dry_run"], true);
        data["steps"][0]["call"].clone()
    }

    /// The exit code, the name and the details of an error.
    pub fn error(self) -> (i32, String, Value) {
        let error = &self.json["error"];
        assert_eq!(error["exit"], self.exit, "{}", self.json);
        (self.exit, error["code"].as_str().unwrap().to_owned(), error["details"].clone())
    }
}
