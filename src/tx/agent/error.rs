//! What can go wrong with the agent, with codes and hints.

use std::io;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::error::{Code, Diagnose, Exit};

/// Every error of asking or being the agent.
#[derive(Debug, thiserror::Error)]
pub enum AgentError {
    /// Nobody listens.
    #[error("no agent is running")]
    NotRunning,
    /// Another one has the socket.
    #[error("an agent is running already")]
    Running,
    /// It answered, and will not sign this.
    #[error("the agent refuses to sign: {reason}")]
    Refused {
        /// The key, as `agent status` names it.
        key: String,
        /// In its words.
        reason: String,
    },
    /// The folder of its socket is not safe, or the path is too long.
    #[error("the agent's folder {} cannot be used: {why}", path.display())]
    Folder {
        /// Which.
        path: PathBuf,
        /// Why not.
        why: &'static str,
    },
    /// The operating system refused.
    #[error("cannot {action} {}: {source}", path.display())]
    Io {
        /// A verb.
        action: &'static str,
        /// Where.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// Whoever listens or asks is another user.
    #[error("the other side of the agent's socket is another user")]
    OtherUser,
    /// It took too long, hung up, or said what no agent says.
    #[error("the agent does not answer as it should: {0}")]
    Protocol(&'static str),
    /// Its process could not be started.
    #[error("the agent could not be started: {0}")]
    Start(String),
}

impl Diagnose for AgentError {
    fn code(&self) -> Code {
        match self {
            Self::NotRunning => Code("agent_not_running", Exit::Wallet),
            Self::Running => Code("agent_running", Exit::Wallet),
            Self::Refused { .. } => Code("agent_refused", Exit::Refused),
            Self::Folder { .. } => Code("agent_folder", Exit::Wallet),
            Self::Io { .. } => Code("agent_io", Exit::Wallet),
            Self::OtherUser => Code("agent_other_user", Exit::Wallet),
            Self::Protocol(_) => Code("agent_protocol", Exit::Wallet),
            Self::Start(_) => Code("agent_start", Exit::Wallet),
        }
    }

    fn hints(&self) -> Vec<String> {
        match self {
            Self::NotRunning => vec!["`taoctl agent unlock` starts one".to_owned()],
            Self::Running => vec!["`taoctl agent status` shows what it holds".to_owned()],
            Self::Refused { key, .. } => vec![
                format!(
                    "sign with the password: --password-file FILE, or `taoctl agent lock {key}` and answer the prompt"
                ),
                format!(
                    "or unlock again for more: `taoctl agent unlock {key} --allow CALLS --max AMOUNT`"
                ),
            ],
            Self::Folder { .. } => {
                vec![
                    "make it yours alone (chmod 700), or set XDG_RUNTIME_DIR to a folder that is"
                        .to_owned(),
                ]
            }
            Self::Protocol(_) => {
                vec![
                    "end the process `taoctl agent serve`, and unlock again with this version"
                        .to_owned(),
                ]
            }
            Self::Io { .. } | Self::OtherUser | Self::Start(_) => {
                vec!["set XDG_RUNTIME_DIR to a folder of your own that can be written".to_owned()]
            }
        }
    }

    fn details(&self) -> Value {
        match self {
            Self::Refused { reason, .. } => json!({ "reason": reason }),
            _ => Value::Null,
        }
    }
}
