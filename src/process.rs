//! This process: what others may see of it, how it is asked to end, and what it says when it fails itself.

use std::alloc::{GlobalAlloc, Layout, System};
use std::fs::File;
use std::future::poll_fn;
use std::io::{self, IsTerminal as _, Write as _};
use std::os::fd::AsFd as _;
use std::panic::PanicHookInfo;
use std::task::Poll;

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use rustix::termios::{OptionalActions, Termios, tcgetattr, tcsetattr};
use tokio::signal::unix::{Signal, SignalKind, signal};
use zeroizing_alloc::ZeroAlloc;

/// Where mistakes of this program are reported.
pub const REPORTS: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "/issues");

/// Shuts others out of this process's memory, before any secret is in it. A refusal is no reason to stop.
///
/// No crash and no Ctrl-\ writes it into a file, and (on Linux) no other program of the same user can trace the
/// process or read its memory, environment or limits of it; not even a crash reporter is handed a dump, which
/// the core limit alone would allow. As much memory may be locked as the system lets anybody lock.
pub fn harden() {
    #[cfg(target_os = "linux")]
    let _refused = {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        set_dumpable_behavior(DumpableBehavior::NotDumpable)
    };
    let Rlimit { maximum, .. } = getrlimit(Resource::Core);
    let _refused = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum });
    let Rlimit { maximum, .. } = getrlimit(Resource::Memlock);
    let _refused = setrlimit(Resource::Memlock, Rlimit { current: maximum, maximum });
}

/// The system's memory, wiped when it is freed, so that no library leaves a secret behind in it.
pub struct WipedMemory;

/// Bytes. On Linux a block of this size is a mapping of its own (`M_MMAP_THRESHOLD` is never above 32 MiB): when it is
/// freed it is gone at once, and to wipe that of Argon2 first would take a tenth of the key derivation.
const MAPPED: usize = 64 << 20;

#[expect(unsafe_code, reason = "what an allocator is")]
// SAFETY: everything is done by the system's allocator, directly or after the whole block was overwritten; a block
// that grows is a new one, because `realloc` is that of the trait.
unsafe impl GlobalAlloc for WipedMemory {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller keeps the same promises.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller keeps the same promises.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        let is_mapped = cfg!(target_os = "linux") && layout.size() >= MAPPED;
        // SAFETY: the caller keeps the same promises.
        match is_mapped {
            true => unsafe { System.dealloc(block, layout) },
            false => unsafe { ZeroAlloc(System).dealloc(block, layout) },
        }
    }
}

/// A panic tells where it was and whom to tell: its message and its frames may hold what nobody should read.
pub fn report_panics() {
    std::panic::set_hook(Box::new(|panic: &PanicHookInfo<'_>| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        // A closed stderr leaves nobody to tell.
        let _ = writeln!(io::stderr(), "taoctl made a mistake at {place}; please tell {REPORTS}");
    }));
}

/// The standard input, for secrets: that of the standard library has a buffer in which they would stay.
pub fn standard_input() -> io::Result<File> {
    Ok(File::from(io::stdin().as_fd().try_clone_to_owned()?))
}

/// Ctrl-C, SIGTERM, and SIGHUP unless the process was started to outlive its terminal.
///
/// From the moment it is made these do not kill: the run ends in order, its secrets are wiped, and what a prompt
/// did to the terminal is taken back.
#[derive(Debug)]
pub struct Stop {
    signals: Vec<Signal>,
    terminal: Option<Termios>,
}

impl Stop {
    /// Begins to listen.
    pub fn listen() -> Self {
        let mut kinds = vec![SignalKind::interrupt(), SignalKind::terminate()];
        if !is_ignored(SignalKind::hangup()) {
            kinds.push(SignalKind::hangup());
        }
        // One that cannot be listened to kills, as it would without this.
        let signals = kinds.into_iter().filter_map(|kind| signal(kind).ok()).collect();
        let stdin = io::stdin();
        let terminal = stdin.is_terminal().then(|| tcgetattr(&stdin).ok()).flatten();
        Self { signals, terminal }
    }

    /// Returns when one of them comes.
    pub async fn asked(&mut self) {
        poll_fn(|cx| {
            let mut signals = self.signals.iter_mut();
            match signals.any(|signal| signal.poll_recv(cx).is_ready()) {
                true => Poll::Ready(()),
                false => Poll::Pending,
            }
        })
        .await;
    }

    /// Sets the terminal as it was: a question that is given up may have left the echo off.
    pub fn restore_terminal(&self) {
        if let Some(terminal) = &self.terminal {
            // Half of an answer is not left for the shell. A terminal that has gone needs nothing.
            let _ = tcsetattr(io::stdin(), OptionalActions::Flush, terminal);
        }
    }
}

/// Whether whoever started this process chose that the signal does nothing, as `nohup` does.
fn is_ignored(kind: SignalKind) -> bool {
    let mut action = std::mem::MaybeUninit::<libc::sigaction>::uninit();
    #[expect(unsafe_code, reason = "no safe interface tells it")]
    // SAFETY: without a new action the call only writes the present one; it is read only if it was written.
    unsafe {
        libc::sigaction(kind.as_raw_value(), std::ptr::null(), action.as_mut_ptr()) == 0
            && action.assume_init().sa_sigaction == libc::SIG_IGN
    }
}
