//! A process that may hold keys leaves no image of its memory behind.

#![cfg(target_os = "linux")]

use std::fs;
use std::net::TcpListener;
use std::process::Command;

#[test]
fn no_core_dump_is_written() {
    let home = tempfile::tempdir().expect("a folder");
    // It accepts and never answers, so the command waits while it is looked at.
    let silent = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    let url = format!("ws://{}", silent.local_addr().expect("an address"));
    // As much as the system lets us, so that zero is the program's own doing.
    let script = r#"ulimit -S -c "$(ulimit -H -c)"; exec "$0" "$@""#;
    let mut child = Command::new("sh")
        .args(["-c", script, env!("CARGO_BIN_EXE_taoctl")])
        .args(["--network", &url, "balance", "//Alice"])
        .env("HOME", home.path())
        .spawn()
        .expect("a shell");
    let (_connection, _) = silent.accept().expect("a connection");
    let limits = fs::read_to_string(format!("/proc/{}/limits", child.id())).expect("its limits");
    child.kill().expect("it runs");
    child.wait().expect("its end");
    let core = limits.lines().find(|line| line.starts_with("Max core file size"));
    let soft = core.and_then(|line| line.split_whitespace().nth(4));
    assert_eq!(soft, Some("0"), "{limits}");
}
