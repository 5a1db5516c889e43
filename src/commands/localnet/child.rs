//! A program run by `run` or `demo`: its signals and its exit code, as a shell would do it.

use std::os::unix::process::ExitStatusExt as _;
use std::process::ExitStatus;

use rustix::process::{Pid, Signal, kill_process};
use tokio::process::Command;
use tokio::signal::unix::{SignalKind, signal};

use crate::error::{Code, Error, Exit, Result};

/// How a program ended.
pub struct Ended {
    /// Its exit code; 128 and the signal if it was killed by one.
    pub code: u8,
    /// What it wrote, where `Command::stdout` was piped.
    pub stdout: Vec<u8>,
}

/// Runs a program to its end. A terminal sends Ctrl-C to the program too, which decides what it means; SIGTERM is
/// passed on.
pub async fn run(mut command: Command) -> Result<Ended> {
    let mut interrupt = signal(SignalKind::interrupt()).map_err(no_signals)?;
    let mut terminate = signal(SignalKind::terminate()).map_err(no_signals)?;
    let child = command.kill_on_drop(true).spawn().map_err(|error| {
        let program = command.as_std().get_program().to_string_lossy().into_owned();
        Error::new(Code("no_program", Exit::NoProgram), format!("cannot run `{program}`: {error}"))
            .hint("a program and its arguments, no shell line: `-- sh -c '…'` runs one")
    })?;
    let id = child.id().and_then(|id| Pid::from_raw(i32::try_from(id).ok()?));
    let mut ended = std::pin::pin!(child.wait_with_output());
    loop {
        tokio::select! {
            output = &mut ended => {
                let output = output.map_err(|error| Error::internal(format!("the program: {error}")))?;
                return Ok(Ended { code: exit_code(output.status), stdout: output.stdout });
            }
            _ = interrupt.recv() => {}
            _ = terminate.recv() => if let Some(id) = id {
                // It may have ended just now, which is what is wanted.
                let _ = kill_process(id, Signal::TERM);
            },
        }
    }
}

fn exit_code(status: ExitStatus) -> u8 {
    let code = status.code().or_else(|| Some(128 + status.signal()?));
    code.and_then(|code| u8::try_from(code).ok()).unwrap_or(Exit::Internal.code())
}

pub fn no_signals(error: std::io::Error) -> Error {
    Error::internal(format!("no signals can be received: {error}"))
}
