//! A command whose output is the password: `--password-cmd`.
//!
//! It runs in `sh -c`, in a process group of its own, with nothing on its standard input, with our standard error,
//! and without the variables of passwords, which are no longer in our environment. Its output is never told.

use std::ffi::OsStr;
use std::mem;
use std::os::unix::process::{CommandExt as _, ExitStatusExt as _};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{
    Pid, Signal, WaitId, WaitIdOptions, WaitIdStatus, kill_process_group, waitid,
};

use super::reading::read_all;
use super::sources::Unreadable;
use crate::wallet::secret::SecretString;

/// Long enough for a person who confirms it on another device.
const PATIENCE: Duration = Duration::from_secs(120);
/// How often is looked whether it has ended.
const LOOK: Duration = Duration::from_millis(10);

type Output = Result<SecretString, Unreadable>;
type Told = mpsc::Receiver<Output>;

/// The command that runs now, so that it can be stopped from another thread.
#[derive(Default)]
pub struct Commands {
    running: Mutex<Running>,
}

#[derive(Default)]
enum Running {
    #[default]
    None,
    /// Its process group, whose leader is not reaped: the number belongs to nobody else.
    Group(Pid),
    Stopped,
}

impl Commands {
    /// Runs a command and takes its output. Blocking.
    pub fn run(&self, command: &OsStr) -> Result<SecretString, Unreadable> {
        self.run_within(command, PATIENCE)
    }

    /// Kills it with all that it started; none is run any more.
    pub fn stop(&self) {
        if let Ok(mut running) = self.running.lock()
            && let Running::Group(group) = mem::replace(&mut *running, Running::Stopped)
        {
            kill(group);
        }
    }

    fn run_within(&self, command: &OsStr, patience: Duration) -> Result<SecretString, Unreadable> {
        let (mut child, group) = self.start(command)?;
        let (tell, told) = mpsc::sync_channel(1);
        if let Some(mut output) = child.stdout.take() {
            thread::spawn(move || {
                let read = read_all(&mut output);
                // Nobody listens any more after the deadline.
                let _ = tell.send(read);
            });
        }
        let waited = wait(group, &told, patience);
        if waited.is_err() {
            kill(group);
        }
        let stopped = self.finish();
        let status = child.wait().map_err(Unreadable::Io)?;
        if stopped {
            return Err(Unreadable::Interrupted);
        }
        match (waited?, status.code(), status.signal()) {
            (Err(error @ Unreadable::TooLong(_)), ..) => Err(error),
            (password, Some(0), _) => password,
            (_, Some(code), _) => Err(Unreadable::Failed(code)),
            (_, None, signal) => Err(Unreadable::Killed(signal.unwrap_or_default())),
        }
    }

    fn start(&self, command: &OsStr) -> Result<(Child, Pid), Unreadable> {
        // Locked while it starts, so that it cannot be missed by who stops it.
        let mut running = self.running.lock().map_err(|_| Unreadable::Interrupted)?;
        if matches!(*running, Running::Stopped) {
            return Err(Unreadable::Interrupted);
        }
        let mut shell = Command::new("sh");
        shell.arg("-c").arg(command).stdin(Stdio::null()).stdout(Stdio::piped()).process_group(0);
        let child = shell.spawn().map_err(Unreadable::Io)?;
        let group = Pid::from_child(&child);
        *running = Running::Group(group);
        Ok((child, group))
    }

    /// Before it is reaped. Whether it was stopped from outside.
    fn finish(&self) -> bool {
        let Ok(mut running) = self.running.lock() else { return true };
        let stopped = matches!(*running, Running::Stopped);
        if !stopped {
            *running = Running::None;
        }
        stopped
    }
}

/// Waits until it has ended and closed its output; an error if it takes too long, or stands still because it wants
/// to use the terminal, which belongs to this program.
fn wait(group: Pid, told: &Told, patience: Duration) -> Result<Output, Unreadable> {
    let deadline = Instant::now() + patience;
    // It is looked at and not reaped.
    let look = WaitIdOptions::EXITED | WaitIdOptions::STOPPED | WaitIdOptions::NOWAIT;
    let mut output = None;
    while Instant::now() < deadline {
        let state = waitid(WaitId::Pid(group), look | WaitIdOptions::NOHANG).ok().flatten();
        if state.as_ref().is_some_and(WaitIdStatus::stopped) {
            return Err(Unreadable::WantsTerminal);
        }
        output = match output.take() {
            Some(output) if state.is_some() => return Ok(output),
            Some(output) => {
                thread::sleep(LOOK);
                Some(output)
            }
            None => told.recv_timeout(LOOK).ok(),
        };
    }
    Err(Unreadable::TimedOut(patience))
}

fn kill(group: Pid) {
    // It may have ended just now, which is what is wanted.
    let _ = kill_process_group(group, Signal::KILL);
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    fn run(command: &str) -> Result<String, Unreadable> {
        let password = Commands::default().run(OsStr::new(command))?;
        Ok(password.expose().to_owned())
    }

    #[test]
    fn what_it_prints_is_the_password() {
        assert!(run("printf 'pass word\\n'").is_ok_and(|password| password == "pass word"));
        assert!(run("cat").is_ok_and(|password| password.is_empty()), "its input is empty");
        assert!(run("(sleep 0.3; echo late) &").is_ok_and(|password| password == "late"));
    }

    #[test]
    fn its_failure_is_told_without_its_output() {
        let failed = |command: &str| run(command).err().map(|error| error.to_string());
        let told = failed("echo secret; exit 3").unwrap_or_default();
        assert_eq!(told, "the command ended with exit code 3");
        assert_eq!(failed("kill -9 $$").unwrap_or_default(), "the command was killed by signal 9");
        assert!(matches!(run("yes"), Err(Unreadable::TooLong(_))));
        assert!(matches!(run("kill -TTIN $$"), Err(Unreadable::WantsTerminal)));
    }

    /// The shell and what it started in the background are gone, seen by the pipe that they share with us.
    #[test]
    fn it_is_killed_with_what_it_started() -> Result<(), Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir()?;
        let alive = folder.path().join("alive");
        let command = format!("sleep 60 & echo $! $$ > {}; sleep 60", alive.display());
        let patience = Duration::from_millis(500);
        let begin = Instant::now();
        let outcome = Commands::default().run_within(OsStr::new(&command), patience);
        assert!(matches!(outcome, Err(Unreadable::TimedOut(_))));

        let commands = Arc::new(Commands::default());
        let stopper = Arc::clone(&commands);
        let stop = thread::spawn(move || {
            thread::sleep(Duration::from_millis(300));
            stopper.stop();
        });
        let outcome = commands.run(OsStr::new(&command));
        assert!(matches!(outcome, Err(Unreadable::Interrupted)));
        assert!(matches!(commands.run(OsStr::new("echo late")), Err(Unreadable::Interrupted)));
        stop.join().map_err(|_| "the stopping thread")?;
        assert!(begin.elapsed() < Duration::from_secs(30), "{:?}", begin.elapsed());

        let ids = std::fs::read_to_string(&alive)?;
        let is_alive = |id: &&str| {
            let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
            !matches!(
                stat.rsplit(") ").next().and_then(|state| state.chars().next()),
                None | Some('Z')
            )
        };
        // A signal is on its way for a moment.
        while ids.split_whitespace().any(|id| is_alive(&id)) {
            assert!(begin.elapsed() < Duration::from_secs(30), "one of {ids} is alive");
            thread::sleep(LOOK);
        }
        Ok(())
    }
}
