//! How a person's shell starts programs.

use nix::sys::signal::{SigHandler, Signal, signal};

/// Children inherit which signals are ignored, and whoever started the tests may have them ignored: `nohup`, a job in
/// the background.
pub fn none_ignored() {
    for kind in [Signal::SIGHUP, Signal::SIGINT, Signal::SIGQUIT] {
        #[expect(unsafe_code, reason = "no handler is given")]
        // SAFETY: the default action runs none of our code.
        let set = unsafe { signal(kind, SigHandler::SigDfl) };
        set.expect("a signal that can be set");
    }
}
