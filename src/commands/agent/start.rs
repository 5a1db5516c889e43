//! Starting the agent: this program again, which gets the keys over a pipe, never by arguments or the environment.

use std::io::{self, Write as _};
use std::os::unix::process::CommandExt as _;
use std::process::{Command, Stdio};
use std::time::Duration;

use serde::Deserialize;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::time::timeout;
use zeroize::Zeroizing;

use crate::error::Result;
use crate::tx::agent::error::AgentError;

/// Until it listens.
const PATIENCE: Duration = Duration::from_secs(10);
/// What the new process needs of the environment; above all no password.
const VARIABLES: [&str; 7] = [
    "HOME",
    "TAOCTL_CONFIG",
    "XDG_CACHE_HOME",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_RUNTIME_DIR",
    "XDG_STATE_HOME",
];

/// The first line that it writes.
#[derive(Deserialize)]
struct First {
    ok: bool,
    error: Option<Why>,
}

#[derive(Deserialize)]
struct Why {
    code: String,
    message: String,
}

fn command() -> Result<Command, AgentError> {
    let program = std::env::current_exe().map_err(failed)?;
    let mut command = Command::new(program);
    let kept = VARIABLES.into_iter().filter_map(|name| Some((name, std::env::var_os(name)?)));
    command.env_clear().envs(kept).args(["agent", "serve"]);
    Ok(command)
}

/// Keeps what this process inherited from the new one, which would hold it open for as long as it runs: a lock, or
/// the pipe that somebody waits for the end of. A refusal is no reason to stop.
fn close_inherited() {
    #[cfg(target_os = "linux")]
    #[expect(unsafe_code, reason = "no safe interface reaches descriptors that nobody here opened")]
    // SAFETY: marks descriptors above the standard ones as not inherited; none is closed in this process.
    let _refused =
        unsafe { libc::syscall(libc::SYS_close_range, 3_u32, u32::MAX, libc::CLOSE_RANGE_CLOEXEC) };
}

/// Starts it in the background, and returns when it listens.
pub async fn in_background(keys: &[Zeroizing<Vec<u8>>]) -> Result<(), AgentError> {
    let mut command = command()?;
    command.arg("--json").current_dir("/");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    close_inherited();
    let mut child = tokio::process::Command::from(command).spawn().map_err(failed)?;
    let (Some(mut input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
        return Err(AgentError::Start("it has no pipes".to_owned()));
    };
    let mut line = String::new();
    let started = async {
        for key in keys {
            input.write_all(key).await?;
        }
        drop(input); // the end of the keys
        BufReader::new(output).read_line(&mut line).await
    };
    let started = timeout(PATIENCE, started).await;
    started.map_err(|_| AgentError::Start("it takes too long".to_owned()))?.map_err(failed)?;
    let first: First = serde_json::from_str(&line)
        .map_err(|_| AgentError::Start("it ended at once".to_owned()))?;
    match first.error {
        None if first.ok => Ok(()),
        Some(why) if why.code == "agent_running" => Err(AgentError::Running),
        Some(why) => Err(AgentError::Start(why.message)),
        None => Err(AgentError::Start("it does not say why".to_owned())),
    }
}

/// Becomes the agent; returns only when that fails.
pub fn in_this_process(keys: &[Zeroizing<Vec<u8>>], json: bool) -> AgentError {
    let hand_over = || -> io::Result<Stdio> {
        // A pipe holds 64 KiB, and a key some hundred bytes.
        let (reader, mut writer) = io::pipe()?;
        keys.iter().try_for_each(|key| writer.write_all(key))?;
        Ok(reader.into())
    };
    let prepared = hand_over().map_err(failed).and_then(|input| Ok((input, command()?)));
    match prepared {
        Ok((input, mut command)) => {
            command.arg("--attached").stdin(input);
            failed(command.args(json.then_some("--json")).exec())
        }
        Err(error) => error,
    }
}

fn failed(error: io::Error) -> AgentError {
    AgentError::Start(error.to_string())
}
