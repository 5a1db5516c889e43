//! The ways in which a run ends that nobody planned: a crash, a signal, a panic.

use std::os::unix::process::CommandExt as _;
use std::process::Command;
use std::time::{Duration, Instant};

use nix::sys::signal::{SigHandler, Signal, kill, signal};
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::Pid;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use serde_json::Value;

use crate::needles::Needles;
use crate::run::{PASSWORD, Run, contents, frees_the_memory_of_argon2};
use crate::terminal::Terminal;
use crate::world::{World, wait_for};

/// As much as the system lets us: what is not written is the program's own doing.
fn may_dump_core(command: &mut Command) {
    #[expect(unsafe_code, reason = "a limit of the child")]
    // SAFETY: two system calls, which are safe between fork and exec.
    unsafe {
        command.pre_exec(|| {
            let Rlimit { maximum, .. } = getrlimit(Resource::Core);
            Ok(setrlimit(Resource::Core, Rlimit { current: maximum, maximum })?)
        })
    };
}

fn spawn(command: &mut Command) -> Pid {
    Pid::from_raw(i32::try_from(command.spawn().expect("it starts").id()).expect("a process id"))
}

/// How it ended; it has a minute.
fn end(pid: Pid) -> WaitStatus {
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(60) {
        match waitpid(pid, Some(WaitPidFlag::WNOHANG)).expect("our child") {
            WaitStatus::StillAlive => std::thread::sleep(Duration::from_millis(10)),
            ended => return ended,
        }
    }
    panic!("it does not end");
}

#[test]
fn a_crash_with_an_open_key_leaves_nothing() {
    let secrets = Needles::default().password(PASSWORD);
    // Not SIGSEGV: Rust's own handler takes the first one that no access caused.
    for crash in [Signal::SIGABRT, Signal::SIGILL, Signal::SIGQUIT] {
        let world = World::manual();
        let mut run = Run::new(&world, "wallet new-coldkey w -vv --mnemonic-file words");
        run.password_file();
        may_dump_core(&mut run.command);
        let mut tracee = run.start();
        tracee.run_until("the key derivation", frees_the_memory_of_argon2);
        tracee.signal(crash);
        let ended = tracee.end();
        assert!(matches!(ended, WaitStatus::Signaled(_, by, false) if by == crash), "{ended:?}");
        std::fs::remove_file(run.folder().join("password")).expect("a file");
        assert_eq!(secrets.search(&contents(run.folder())), [""; 0]);
        assert_eq!(secrets.search(&contents(world.home())), [""; 0]);
    }
}

#[test]
fn a_signal_ends_a_question_and_the_terminal_is_as_before() {
    for ending in [Signal::SIGINT, Signal::SIGTERM, Signal::SIGHUP] {
        let world = World::manual();
        let mut run = Run::new(&world, "wallet import w");
        let terminal = Terminal::of(&mut run.command, &[]);
        let pid = spawn(&mut run.command);
        wait_for("the question", || terminal.so_far().contains("words, separated"));
        wait_for("the hidden input", || !terminal.echoes());
        kill(pid, ending).expect("it runs");
        assert_eq!(end(pid), WaitStatus::Exited(pid, 130), "{ending}");
        assert!(terminal.echoes(), "{ending}");
        let answer: Value = serde_json::from_str(&run.read("stdout")).expect("JSON");
        assert_eq!(answer["error"]["code"], "interrupted", "{ending}: {answer}");
        assert_eq!(contents(world.home()), [0; 0], "{ending}");
    }
}

#[test]
fn who_was_started_to_outlive_its_terminal_does() {
    let world = World::manual();
    let mut run = Run::new(&world, "transfer 1 --to //Bob --yes");
    #[expect(unsafe_code, reason = "the child ignores the signal, as nohup does it")]
    // SAFETY: one system call, which is safe between fork and exec.
    unsafe {
        run.command.pre_exec(|| Ok(signal(Signal::SIGHUP, SigHandler::SigIgn).map(drop)?))
    };
    let pid = spawn(&mut run.command);
    wait_for("the pool", || world.pending() == 1);
    kill(pid, Signal::SIGHUP).expect("it runs");
    world.advance(1);
    assert_eq!(end(pid), WaitStatus::Exited(pid, 0), "{}", run.read("stderr"));
}

/// The panic is that of another process, which is this test again.
#[test]
fn a_panic_tells_where_and_not_what() {
    const AGAIN: &str = "PANIC_WITH_A_SECRET";
    if std::env::var_os(AGAIN).is_some() {
        taoctl::process::report_panics();
        panic!("{PASSWORD}");
    }
    let name = "ends::a_panic_tells_where_and_not_what";
    let output = Command::new(std::env::current_exe().expect("this test"))
        .args([name, "--exact", "--nocapture"])
        .env(AGAIN, "1")
        .env("RUST_BACKTRACE", "full")
        .output()
        .expect("it runs");
    assert!(!output.status.success());
    let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    assert!(said.contains(file!()) && said.contains(taoctl::process::REPORTS), "{said}");
    assert!(!said.contains(PASSWORD) && !said.contains("begin_unwind"), "{said}");
}
