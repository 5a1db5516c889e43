//! `agent serve`: the process that `agent unlock` starts. It gets its first keys over a pipe on its standard input.

use std::fs::File;
use std::io;
use std::sync::Arc;

use clap::Args;
use serde::Serialize;
use tokio::net::unix::pipe::Receiver;

use crate::commands::contract::Stream;
use crate::ctx::Ctx;
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::process::Stop;
use crate::tx::agent::error::AgentError;
use crate::tx::agent::held::Held;
use crate::tx::agent::protocol::{self, Arrived};
use crate::tx::agent::server::Agent;

/// Hold the keys that come over a pipe (`agent unlock` starts it)
#[derive(Debug, Args)]
#[command(after_long_help = "Example:\n  taoctl agent serve")]
pub struct Serve {
    /// Stay with the terminal or the service manager that started it
    #[arg(long)]
    attached: bool,
}

/// It listens.
#[derive(Debug, Serialize)]
pub struct Serving {
    pid: u32,
    socket: String,
}

impl Stream for Serve {
    type Item = Serving;

    async fn stream(&self, cx: &Ctx, tell: &dyn Fn(&Serving) -> Result<()>) -> Result<u8> {
        let mut stop = Stop::listen();
        let keys = tokio::select! {
            keys = keys() => keys?,
            () = stop.asked() => return Ok(0),
        };
        let place = cx.agent_place();
        let listening = place.listen()?;
        if !self.attached {
            // A session of its own: no terminal ends it, and none can be read by it. One that has it already is as good.
            let _ = rustix::process::setsid();
        }
        tell(&Serving { pid: std::process::id(), socket: place.socket().display().to_string() })?;
        if !self.attached {
            // Nobody reads it any more.
            let null = File::options().write(true).open("/dev/null");
            let _ = null.map(rustix::stdio::dup2_stdout);
        }
        Arc::new(Agent::new(keys)).serve(listening, stop.asked()).await;
        Ok(0)
    }
}

/// Everything that comes over the standard input, which has to be a pipe.
async fn keys() -> Result<Vec<Held>> {
    let input = rustix::io::dup(io::stdin()).map_err(io::Error::from);
    let input = input.and_then(Receiver::from_owned_fd);
    let mut input = input.map_err(|_| no_keys())?;
    let mut keys = vec![];
    while let Some(arrived) = protocol::request(&mut input).await? {
        let held = match arrived {
            Arrived::Key(key, terms) => Held::new(key, terms),
            Arrived::Request(_) => None,
        };
        keys.push(held.ok_or(AgentError::Protocol("a key that is none"))?);
    }
    if keys.is_empty() { Err(no_keys()) } else { Ok(keys) }
}

fn no_keys() -> Error {
    Error::usage("its keys come over a pipe").hint("`taoctl agent unlock` starts it")
}

impl View for Serving {
    fn render(&self, page: &mut Page) {
        page.line(format!("process {} listens on {}", self.pid, self.socket));
    }
}
