//! A child that is stopped at each system call that changes files.

use std::fmt;
use std::io::{Read as _, Write as _};
use std::os::fd::AsRawFd as _;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use nix::errno::Errno;
use nix::fcntl::OFlag;
use nix::libc;
use nix::sys::ptrace;
use nix::sys::signal::{Signal, kill, raise};
use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::Pid;
use taoctl::error::Diagnose as _;

use crate::operation::{Operation, Setting};

/// The operation, and the folder it works on.
const OPERATION: &str = "POWER_CUT_OPERATION";
const FOLDER: &str = "POWER_CUT_FOLDER";
/// Set where the child is to be stopped at its calls.
const TRACED: &str = "POWER_CUT_TRACED";

/// What happens at the chosen call.
#[derive(Clone, Copy, Debug)]
pub enum Act {
    KillBefore,
    KillAfter,
    Fail(Errno),
}

/// How the child ended.
#[derive(Debug, PartialEq, Eq)]
pub enum Ended {
    Killed,
    /// `ok`, or the code of its error.
    Told(String),
}

/// A system call that changes files.
#[derive(Debug)]
pub struct Call {
    pub name: &'static str,
    number: usize,
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (call {})", self.name, self.number)
    }
}

pub fn is_child() -> bool {
    std::env::var_os(OPERATION).is_some()
}

/// The other side: one operation, and what came of it on stdout.
pub fn child() {
    let operation: Operation = std::env::var(OPERATION).unwrap().parse().unwrap();
    let folder = std::env::var(FOLDER).unwrap();
    if std::env::var_os(TRACED).is_some() {
        ptrace::traceme().unwrap();
        raise(Signal::SIGSTOP).unwrap();
    } else {
        say("ready\n");
    }
    match operation.run(folder.as_ref()) {
        Ok(()) => say("ok"),
        Err(error) => say(error.code().0),
    }
}

fn say(text: &str) {
    let mut stdout = std::io::stdout().lock();
    stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()).unwrap();
}

fn start(setting: &Setting, traced: bool) -> Child {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.env(OPERATION, setting.operation.to_string()).env(FOLDER, setting.folder());
    if traced {
        command.env(TRACED, "1");
    }
    command.stdout(Stdio::piped()).spawn().unwrap()
}

/// Runs the operation of a setting; `act` happens at the call of that number, counted from 0.
pub fn run(setting: &Setting, act: Option<(usize, Act)>) -> (Ended, Vec<Call>) {
    let mut child = start(setting, true);
    let pid = Pid::from_raw(child.id() as i32);
    assert!(matches!(waitpid(pid, None), Ok(WaitStatus::Stopped(_, Signal::SIGSTOP))));
    let options = ptrace::Options::PTRACE_O_TRACESYSGOOD | ptrace::Options::PTRACE_O_EXITKILL;
    ptrace::setoptions(pid, options).unwrap();

    let mut calls = Vec::new();
    while let Some(name) = next_stop(pid) {
        let Some(name) = name else {
            // No call that matters: on to its end.
            if next_stop(pid).is_none() {
                break;
            }
            continue;
        };
        let number = calls.len();
        calls.push(Call { name, number });
        let act = act.and_then(|(at, act)| (at == number).then_some(act));
        if let Some(Act::KillBefore | Act::Fail(_)) = act {
            skip_call(pid);
        }
        if let Some(Act::KillBefore) = act {
            return end(child, calls);
        }
        assert!(next_stop(pid).is_some(), "the call has an end");
        match act {
            Some(Act::Fail(errno)) => set_result(pid, -(errno as i64)),
            Some(_) => return end(child, calls),
            None => {}
        }
    }
    // Its end has been waited for above.
    let _no_child = child.wait();
    let mut told = String::new();
    child.stdout.take().unwrap().read_to_string(&mut told).unwrap();
    (Ended::Told(told), calls)
}

fn end(mut child: Child, calls: Vec<Call>) -> (Ended, Vec<Call>) {
    child.kill().unwrap();
    child.wait().unwrap();
    (Ended::Killed, calls)
}

/// Lets the child run to the next start or end of a system call. `None` if it has ended; else the name of the call,
/// if it is one that matters.
fn next_stop(pid: Pid) -> Option<Option<&'static str>> {
    ptrace::syscall(pid, None).unwrap();
    match waitpid(pid, None).unwrap() {
        WaitStatus::PtraceSyscall(_) => Some(name(pid)),
        WaitStatus::Exited(_, 0) => None,
        other => panic!("{other:?}"),
    }
}

/// The call at whose start or end the child stands.
fn name(pid: Pid) -> Option<&'static str> {
    let registers = ptrace::getregs(pid).unwrap();
    let creates = |flags: u64| OFlag::from_bits_truncate(flags as i32).contains(OFlag::O_CREAT);
    match registers.orig_rax as i64 {
        libc::SYS_write if registers.rdi > 2 => Some("write"),
        libc::SYS_pwrite64 | libc::SYS_writev => Some("write"),
        libc::SYS_ftruncate => Some("truncate"),
        libc::SYS_fsync | libc::SYS_fdatasync => Some("fsync"),
        libc::SYS_link | libc::SYS_linkat => Some("link"),
        libc::SYS_rename | libc::SYS_renameat | libc::SYS_renameat2 => Some("rename"),
        libc::SYS_unlink => Some("unlink"),
        libc::SYS_rmdir => Some("rmdir"),
        libc::SYS_unlinkat if registers.rdx & libc::AT_REMOVEDIR as u64 != 0 => Some("rmdir"),
        libc::SYS_unlinkat => Some("unlink"),
        libc::SYS_mkdir | libc::SYS_mkdirat => Some("mkdir"),
        libc::SYS_open if creates(registers.rsi) => Some("open"),
        libc::SYS_openat if creates(registers.rdx) => Some("open"),
        libc::SYS_creat => Some("open"),
        libc::SYS_chmod | libc::SYS_fchmod | libc::SYS_fchmodat => Some("chmod"),
        libc::SYS_chown | libc::SYS_fchown | libc::SYS_fchownat => Some("chown"),
        _ => None,
    }
}

/// At the start of a call: the kernel does nothing.
fn skip_call(pid: Pid) {
    let mut registers = ptrace::getregs(pid).unwrap();
    registers.orig_rax = u64::MAX;
    ptrace::setregs(pid, registers).unwrap();
}

/// At the end of a call: what the child is told.
fn set_result(pid: Pid, result: i64) {
    let mut registers = ptrace::getregs(pid).unwrap();
    registers.rax = result as u64;
    ptrace::setregs(pid, registers).unwrap();
}

/// Runs the operation and kills it after this time; without one, tells how long it took.
pub fn killed_after(setting: &Setting, time: Option<Duration>) -> Option<Duration> {
    let mut child = start(setting, false);
    let mut stdout = child.stdout.take().unwrap();
    stdout.read_exact(&mut [0; "ready\n".len()]).unwrap();
    assert!(stdout.as_raw_fd() > 2);
    let started = Instant::now();
    let Some(time) = time else {
        stdout.read_to_end(&mut Vec::new()).unwrap();
        let took = started.elapsed();
        assert!(child.wait().unwrap().success());
        return Some(took);
    };
    // A sleep is too coarse for an operation of some milliseconds.
    while started.elapsed() < time {
        std::hint::spin_loop();
    }
    // It may have ended.
    let _gone = kill(Pid::from_raw(child.id() as i32), Signal::SIGKILL);
    child.wait().unwrap();
    None
}
