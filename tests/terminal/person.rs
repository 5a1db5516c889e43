//! Who sits at the terminal of a command.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use rexpect::process::PtyProcess;
use rexpect::process::wait::WaitStatus;
use rexpect::session::{PtySession, spawn_command};
use rustix::process::{Pid, Signal, kill_process};
use rustix::termios::{LocalModes, tcgetattr};
use serde_json::Value;
use tempfile::TempDir;

use crate::{PATIENCE, signals};

/// `taoctl` in an empty home, on a terminal that echoes, as that of a shell does.
pub struct Person {
    pub home: TempDir,
    session: PtySession,
    seen: String,
}

impl Person {
    pub fn runs(arguments: &str) -> Self {
        Self::runs_in(TempDir::new().expect("a folder"), arguments)
    }

    pub fn runs_in(home: TempDir, arguments: &str) -> Self {
        Self::runs_by(home, "", arguments)
    }

    /// `by`: what starts it.
    pub fn runs_by(home: TempDir, by: &str, arguments: &str) -> Self {
        signals::none_ignored();
        // The pty comes without the echo.
        let script = format!("stty echo && exec {by} {} {arguments}", env!("CARGO_BIN_EXE_taoctl"));
        let mut command = Command::new("sh");
        command.args(["-c", &script]).current_dir(home.path()).env_clear();
        command.env("HOME", home.path()).env("PATH", std::env::var_os("PATH").unwrap_or_default());
        let session = spawn_command(command, Some(PATIENCE)).expect("a terminal");
        Self { home, session, seen: String::new() }
    }

    /// Waits until this is on the screen.
    pub fn sees(&mut self, text: &str) {
        let before = self.session.exp_string(text);
        self.seen +=
            &before.unwrap_or_else(|error| panic!("no `{text}` after {}: {error}", self.seen));
        self.seen += text;
    }

    /// Answers a question; the answer is not seen.
    pub fn answers(&mut self, question: &str, answer: &str) {
        self.sees(question);
        self.types(answer);
        self.types("\r");
    }

    pub fn types(&mut self, keys: &str) {
        self.session.send(keys).expect("it reads");
        self.session.flush().expect("it reads");
    }

    pub fn is_sent(&self, signal: Signal) {
        let id = Pid::from_raw(self.process().child_pid.as_raw()).expect("a process");
        kill_process(id, signal).expect("it runs");
    }

    fn process(&self) -> &PtyProcess {
        self.session.process()
    }

    /// The exit code and all that was seen; the terminal echoes again, and none of the secrets was seen.
    #[track_caller]
    pub fn ends(&mut self, secrets: &[&str]) -> (i32, String) {
        self.seen += &self.session.exp_eof().expect("it ends");
        let status = self.process().wait().expect("its end");
        let modes = tcgetattr(&self.process().pty).expect("a terminal").local_modes;
        let usual = LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG;
        assert!(modes.contains(usual), "the terminal was left in {modes:?}");
        for secret in secrets {
            assert!(!self.seen.contains(secret), "{secret} was seen in {}", self.seen);
        }
        match status {
            WaitStatus::Exited(_, code) => (code, self.seen.clone()),
            other => panic!("{other:?} after {}", self.seen),
        }
    }

    pub fn wallet(&self) -> PathBuf {
        self.home.path().join(".bittensor/wallets/savings")
    }

    /// The address of the public file beside the coldkey.
    pub fn address(&self) -> String {
        let text = fs::read(self.wallet().join("coldkeypub.txt")).expect("a public file");
        let json: Value = serde_json::from_slice(&text).expect("JSON");
        json["ss58Address"].as_str().expect("an address").to_owned()
    }
}
