//! A process that may hold keys leaves no image of its memory behind, and shows it to nobody.

#![cfg(target_os = "linux")]
#![expect(clippy::expect_used, reason = "tests")]

use std::fs::{self, Permissions};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, Command};

/// What the system lets root do says nothing of others.
const NOBODY: u32 = 65534;

fn as_a_user(command: &mut Command) -> &mut Command {
    match rustix::process::geteuid().is_root() {
        true => command.uid(NOBODY).gid(NOBODY),
        false => command,
    }
}

/// Looks at a `taoctl` while it waits for a node that never answers.
fn while_it_waits(look: impl FnOnce(&Child)) {
    let home = tempfile::tempdir().expect("a folder");
    fs::set_permissions(home.path(), Permissions::from_mode(0o755)).expect("our folder");
    // Where every user can run it.
    let program = home.path().join("taoctl");
    // By another process: what this one had open for writing a child of another test could hold, and then it does not start.
    let copied = Command::new("cp").arg(env!("CARGO_BIN_EXE_taoctl")).arg(&program).status();
    assert!(copied.expect("cp").success());
    let silent = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    let url = format!("ws://{}", silent.local_addr().expect("an address"));
    // As much as the system lets us, so that zero is the program's own doing.
    let script = r#"ulimit -S -c "$(ulimit -H -c)"; exec "$0" "$@""#;
    let mut command = Command::new("sh");
    command.args(["-c", script]).arg(program).args(["--network", &url, "balance", "//Alice"]);
    command.env("HOME", home.path()).current_dir("/");
    let mut child = as_a_user(&mut command).spawn().expect("a shell");
    let (_connection, _) = silent.accept().expect("a connection");
    look(&child);
    child.kill().expect("it runs");
    child.wait().expect("its end");
}

#[test]
fn no_core_dump_is_written() {
    while_it_waits(|child| {
        let limits = fs::read_to_string(format!("/proc/{}/limits", child.id())).expect("limits");
        let core = limits.lines().find(|line| line.starts_with("Max core file size"));
        let soft = core.and_then(|line| line.split_whitespace().nth(4));
        assert_eq!(soft, Some("0"), "{limits}");
    });
}

/// Whether another program of the same user may look into a process: the kernel asks the same for each of these
/// files, for a debugger and for the memory itself.
fn can_be_looked_into(child: &Child) -> bool {
    let environment = format!("/proc/{}/environ", child.id());
    assert!(Path::new(&environment).exists());
    let mut reader = Command::new("cat");
    as_a_user(reader.arg(environment)).output().expect("cat").status.success()
}

#[test]
fn no_other_program_of_the_user_looks_into_it() {
    let mut sleeping = as_a_user(Command::new("sleep").arg("60")).spawn().expect("it starts");
    assert!(can_be_looked_into(&sleeping), "what others allow");
    sleeping.kill().expect("it runs");
    sleeping.wait().expect("its end");
    while_it_waits(|child| assert!(!can_be_looked_into(child)));
}
