//! `agent status`: what the agent holds, how long, and what it may sign.

use clap::Args;

use super::shown::Shown;
use crate::commands::contract::Query;
use crate::ctx::Ctx;
use crate::error::Result;
use crate::tx::agent::error::AgentError;

/// Show which keys are unlocked, for how long and for what
///
/// Exit code 5 (agent_not_running) where none is.
#[derive(Debug, Args)]
#[command(after_long_help = "Example:\n  taoctl agent status --json")]
pub struct Status {}

impl Query for Status {
    type View = Shown;

    async fn query(&self, cx: &Ctx) -> Result<Shown> {
        let status = cx.agent().status().await?;
        Ok(Shown::from(status.ok_or(AgentError::NotRunning)?))
    }
}
