//! This process: what others may see of it, how it is asked to end, and what it says when it fails itself.

use std::fs::File;
use std::future::poll_fn;
use std::io::{self, Write as _};
use std::os::fd::AsFd as _;
use std::panic::PanicHookInfo;
use std::task::Poll;

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use tokio::signal::unix::{Signal, SignalKind, signal};

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
/// did to the terminal is taken back by whoever runs the command.
#[derive(Debug)]
pub struct Stop {
    signals: Vec<Signal>,
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
        Self { signals }
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
