//! A process that is stopped where it matters and whose whole memory is searched.
//!
//! The tracer is its parent from the first instruction on, so nothing that the process does to shut others out
//! hinders it. All of it belongs to the thread of the test that started it.

use std::fs::File;
use std::io::{Read as _, Seek as _};
use std::mem::MaybeUninit;
use std::os::unix::fs::FileExt as _;
use std::os::unix::process::CommandExt as _;
use std::process::Command;
use std::time::{Duration, Instant};

use aho_corasick::AhoCorasick;
use nix::errno::Errno;
use nix::sys::ptrace::{self, Event, Options};
use nix::sys::signal::Signal;
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::Pid;

use super::needles::Needles;

/// Longer than anything here takes.
const PATIENCE: Duration = Duration::from_secs(120);
/// How much of the memory is looked at together.
const CHUNK: usize = 4 << 20;

pub struct Tracee {
    pid: Pid,
    memory: File,
    maps: File,
    /// The thread that is stopped, and the signal that it is waiting for.
    stopped: Option<(Pid, Option<Signal>)>,
    exiting: bool,
}

/// A system call that is about to be made.
#[derive(Clone, Copy, Debug)]
pub struct Call {
    pub number: i64,
    pub arguments: [u64; 6],
}

enum Step {
    Call(Call),
    Exiting,
    Ended(WaitStatus),
    Other,
    Nothing,
}

impl Tracee {
    pub fn start(command: &mut Command) -> Self {
        #[expect(unsafe_code, reason = "the child asks to be traced between fork and exec")]
        // SAFETY: one system call, which is safe there.
        unsafe {
            command.pre_exec(|| Ok(ptrace::traceme()?))
        };
        #[expect(clippy::zombie_processes, reason = "`end` waits for it, as its tracer")]
        let child = command.spawn().expect("it starts");
        let pid = Pid::from_raw(i32::try_from(child.id()).expect("a process id"));
        let stop = waitpid(pid, None).expect("the stop at exec");
        assert_eq!(stop, WaitStatus::Stopped(pid, Signal::SIGTRAP));
        let options = Options::PTRACE_O_EXITKILL
            | Options::PTRACE_O_TRACESYSGOOD
            | Options::PTRACE_O_TRACECLONE
            | Options::PTRACE_O_TRACEEXIT;
        ptrace::setoptions(pid, options).expect("options");
        // Opened now, because the process will shut out even its own user.
        let open = |name| File::open(format!("/proc/{pid}/{name}")).expect("its memory");
        let (memory, maps) = (open("mem"), open("maps"));
        Self { pid, memory, maps, stopped: Some((pid, None)), exiting: false }
    }

    /// Runs on until it is about to make a system call for which this is so.
    pub fn run_until(&mut self, what: &str, mut so: impl FnMut(&Self, &Call) -> bool) {
        let start = Instant::now();
        loop {
            assert!(start.elapsed() < PATIENCE, "waited in vain for {what}");
            match self.step() {
                Step::Call(call) if so(self, &call) => return,
                Step::Exiting | Step::Ended(_) => panic!("it ended before {what}"),
                Step::Nothing => std::thread::sleep(Duration::from_millis(1)),
                Step::Call(_) | Step::Other => {}
            }
        }
    }

    /// Runs on until this has been so for a second, in which it finishes what it was about.
    pub fn run_until_settled(&mut self, what: &str, mut so: impl FnMut() -> bool) {
        let start = Instant::now();
        let (mut looked, mut since) = (start, None::<Instant>);
        while since.is_none_or(|since| since.elapsed() < Duration::from_secs(1)) {
            assert!(start.elapsed() < PATIENCE, "waited in vain for {what}");
            match self.step() {
                Step::Exiting | Step::Ended(_) => panic!("it ended before {what}"),
                Step::Nothing => std::thread::sleep(Duration::from_millis(1)),
                Step::Call(_) | Step::Other => {}
            }
            if since.is_none() && looked.elapsed() > Duration::from_millis(50) {
                looked = Instant::now();
                since = so().then_some(looked);
            }
        }
    }

    /// Runs on until it is about to give its memory back.
    pub fn run_to_exit(&mut self) {
        let start = Instant::now();
        while !self.exiting {
            assert!(start.elapsed() < PATIENCE, "it does not end");
            match self.step() {
                Step::Ended(status) => panic!("it ended unseen: {status:?}"),
                Step::Nothing => std::thread::sleep(Duration::from_millis(1)),
                Step::Call(_) | Step::Exiting | Step::Other => {}
            }
        }
    }

    /// Sends it a signal.
    pub fn signal(&self, signal: Signal) {
        nix::sys::signal::kill(self.pid, signal).expect("it runs");
    }

    /// How it ended.
    pub fn end(mut self) -> WaitStatus {
        loop {
            match self.step() {
                Step::Ended(status) => return status,
                Step::Nothing => std::thread::sleep(Duration::from_millis(1)),
                Step::Call(_) | Step::Exiting | Step::Other => {}
            }
        }
    }

    /// What others see of a process: its arguments and its environment.
    pub fn outside(&self) -> Vec<u8> {
        let read = |name| std::fs::read(format!("/proc/{}/{name}", self.pid)).unwrap_or_default();
        [read("cmdline"), read("environ")].concat()
    }

    /// What is in its memory at an address; less where it ends.
    pub fn bytes(&self, address: u64, length: u64) -> Vec<u8> {
        let mut bytes = vec![0; usize::try_from(length).unwrap_or_default().min(CHUNK)];
        let read = self.memory.read_at(&mut bytes, address).unwrap_or_default();
        bytes.truncate(read);
        bytes
    }

    /// Every secret that is anywhere in its memory, with the place.
    pub fn search(&mut self, needles: &Needles) -> Vec<String> {
        let machine = AhoCorasick::new(needles.bytes()).expect("patterns");
        let (mut found, mut seen) = (Vec::new(), 0);
        let mut buffer = vec![0; CHUNK + needles.longest()];
        for Mapping { start, end, name } in self.mappings() {
            let mut at = start;
            while at < end {
                let len = buffer.len().min(usize::try_from(end - at).expect("a length"));
                let Ok(read) = self.memory.read_at(&mut buffer[..len], at) else { break };
                seen += read;
                for hit in machine.find_overlapping_iter(&buffer[..read]) {
                    let place = at + hit.start() as u64 - start;
                    found.push(format!("{} in {name} + {place:#x}", needles.name(hit.pattern())));
                }
                at += CHUNK as u64;
            }
        }
        // A program with its threads and libraries has more.
        assert!(seen > 10 << 20, "only {seen} bytes could be read");
        found.sort();
        found.dedup();
        found
    }

    fn mappings(&mut self) -> Vec<Mapping> {
        let mut text = String::new();
        self.maps.rewind().expect("its mappings");
        self.maps.read_to_string(&mut text).expect("its mappings");
        let names: Vec<_> = text.lines().filter_map(Mapping::parse).collect();
        for needed in ["[heap]", "[stack]"] {
            assert!(
                names.iter().any(|mapping| mapping.name == needed),
                "{needed} is missing:\n{text}"
            );
        }
        names
    }

    /// Lets the stopped thread run, and takes the next report of any thread.
    fn step(&mut self) -> Step {
        if let Some((thread, signal)) = self.stopped.take() {
            // One that was killed in the meantime reports its end.
            let _ = ptrace::syscall(thread, signal);
        }
        let flags = WaitPidFlag::__WALL | WaitPidFlag::__WNOTHREAD | WaitPidFlag::WNOHANG;
        let status = match waitpid(None, Some(flags)) {
            Ok(status) => status,
            Err(Errno::EINTR) => return Step::Nothing,
            Err(error) => panic!("{error}"),
        };
        let (thread, signal, step) = match status {
            WaitStatus::StillAlive => return Step::Nothing,
            WaitStatus::PtraceSyscall(thread) => {
                (thread, None, call(thread).map_or(Step::Other, Step::Call))
            }
            WaitStatus::PtraceEvent(thread, _, event)
                if event == Event::PTRACE_EVENT_EXIT as i32 =>
            {
                self.exiting |= thread == self.pid;
                (thread, None, if thread == self.pid { Step::Exiting } else { Step::Other })
            }
            WaitStatus::PtraceEvent(thread, ..) => (thread, None, Step::Other),
            // How a new thread begins.
            WaitStatus::Stopped(thread, Signal::SIGSTOP) => (thread, None, Step::Other),
            WaitStatus::Stopped(thread, signal) => (thread, Some(signal), Step::Other),
            WaitStatus::Exited(thread, _) | WaitStatus::Signaled(thread, ..) => {
                return if thread == self.pid { Step::Ended(status) } else { Step::Other };
            }
            WaitStatus::Continued(_) => return Step::Other,
        };
        self.stopped = Some((thread, signal));
        step
    }
}

/// The call that the thread is about to make; none where it comes back from one.
fn call(thread: Pid) -> Option<Call> {
    let mut info = MaybeUninit::<libc::ptrace_syscall_info>::zeroed();
    let size = size_of_val(&info);
    #[expect(unsafe_code, reason = "nix does not say how much it wants to know")]
    // SAFETY: the call writes up to `size` bytes of what is plain numbers; `op` says which member of the union
    // was written.
    let (op, entry) = unsafe {
        libc::ptrace(libc::PTRACE_GET_SYSCALL_INFO, thread.as_raw(), size, info.as_mut_ptr());
        let info = info.assume_init();
        (info.op, info.u.entry)
    };
    if op != libc::PTRACE_SYSCALL_INFO_ENTRY {
        return None;
    }
    Some(Call { number: i64::try_from(entry.nr).ok()?, arguments: entry.args })
}

struct Mapping {
    start: u64,
    end: u64,
    name: String,
}

impl Mapping {
    /// A line of `/proc/PID/maps`; none for what cannot be read, or is the kernel's own.
    fn parse(line: &str) -> Option<Self> {
        let mut parts = line.split_whitespace();
        let (start, end) = parts.next()?.split_once('-')?;
        let readable = parts.next()?.starts_with('r');
        let name = parts.nth(3).unwrap_or("anonymous memory").to_owned();
        let address = |text| u64::from_str_radix(text, 16).ok();
        let own = readable && !matches!(name.as_str(), "[vvar]" | "[vvar_vclock]" | "[vsyscall]");
        Some(Self { start: address(start)?, end: address(end)?, name }).filter(|_| own)
    }
}
