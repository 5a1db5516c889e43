//! What can go wrong between here and the chain, with its exit code and what to do next.

use serde_json::{Value, json};
use thiserror::Error as ThisError;

use super::{rejection::Rejection, wire::Hash};
use crate::error::{Code, Diagnose, Exit};

/// The result of this layer.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// The cause under an error, for the message only.
pub type Cause = Box<dyn std::error::Error + Send + Sync>;

/// Everything this layer can fail with.
#[derive(Debug, ThisError)]
pub enum Error {
    #[error("cannot connect to {endpoint}: {failure}")]
    Connect { endpoint: String, failure: ConnectFailure, source: Cause },
    #[error("the node did not answer {method} within {seconds} s")]
    Timeout { method: &'static str, seconds: u64 },
    #[error("the connection broke during {method}")]
    Disconnected { method: &'static str, source: Cause },
    /// An error object of JSON-RPC.
    #[error("the node refused {method}: {message} ({code})")]
    Node { method: &'static str, code: i32, message: String },
    #[error("the node has no method {method}")]
    NoMethod { method: &'static str },
    /// The node keeps the states of the newest blocks only.
    #[error("the node has discarded the state of that block ({method})")]
    Discarded { method: &'static str },
    #[error("the node does not know that block ({method})")]
    UnknownBlock { method: &'static str },
    #[error("the node's answer to {method} cannot be right: {reason}")]
    Answer { method: &'static str, reason: String },
    #[error("{name} is a node of another chain: its genesis is {found}, expected {expected}")]
    OtherChain { name: String, expected: Hash, found: Hash },
    /// The runtime was upgraded between two requests of one command, and not where that is followed.
    #[error("the chain's runtime changed from {before} to {now} in the middle of the command")]
    RuntimeChanged { before: u32, now: u32 },
    /// A name that the connected chain's metadata does not have.
    #[error("{what} is unknown on this runtime (spec {spec})")]
    Unknown { what: String, spec: u32 },
    /// A value of another shape than this program knows.
    #[error("{what} has an unknown shape on this runtime (spec {spec}): {reason}")]
    Shape { what: String, spec: u32, reason: String },
    /// Bytes from outside that are not what they are taken for.
    #[error("these bytes are not {what}: {reason}")]
    Bytes { what: &'static str, reason: String },
    #[error("the metadata cannot be read: {reason}")]
    Metadata { reason: String },
    /// The fields of a call differ from those of the runtime: nothing is guessed.
    #[error("{call} has other arguments on this runtime (spec {spec}): {}", difference(.missing, .surplus))]
    Arguments { call: String, spec: u32, missing: Vec<String>, surplus: Vec<String> },
    /// What was shown is not what the runtime of now would do.
    #[error("{call} changed when the chain was upgraded from {before} to {now}: {change}")]
    CallChanged { call: String, before: u32, now: u32, change: String },
    #[error("this runtime wants a transaction extension that is unknown here: {name}")]
    Extension { name: String },
    /// RFC-78: no signature can commit to this metadata.
    #[error("the metadata hash cannot be computed: {reason}")]
    MetadataHash { reason: String },
    /// An extension whose bytes are not the standard ones, or that is there twice, elsewhere or not at all.
    #[error("{name} is no transaction extension as every chain has it: {reason}")]
    StrangeExtension { name: String, reason: &'static str },
    /// Not accepted: it is in no pool, so it may be built again.
    #[error("the node rejected the transaction: {0}")]
    Rejected(Rejection),
    /// The bytes may have arrived. Only looking for the hash tells.
    #[error("the transaction {hash} was sent, but the node's answer is missing")]
    Unanswered { hash: Hash, source: Box<Error> },
    #[error("the transaction cannot be encrypted: {reason}")]
    Shield { reason: String },
    #[error("no extrinsic has index {index} in block {block}")]
    NoSuchExtrinsic { block: Hash, index: u32 },
}

/// `it no longer has x; it has y`, of names of arguments.
fn difference(missing: &[String], surplus: &[String]) -> String {
    let list = |names: &[String]| {
        let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
        quoted.join(" and ")
    };
    match (surplus.is_empty(), missing.is_empty()) {
        (false, false) => format!("it no longer has {}; it has {}", list(surplus), list(missing)),
        (false, true) => format!("it no longer has {}", list(surplus)),
        _ => format!("it also wants {}", list(missing)),
    }
}

/// Why no connection came up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ThisError)]
pub enum ConnectFailure {
    #[error("the address is not a ws, wss, http or https URL")]
    Url,
    #[error("the host name is unknown")]
    Resolve,
    #[error("nothing listens there")]
    Unreachable,
    #[error("this machine has no way to that network")]
    NoNetwork,
    #[error("there is no way to that host")]
    NoHost,
    #[error("no answer in time")]
    Timeout,
    /// A bad certificate, or something that is neither TLS nor HTTP.
    #[error("no TLS connection")]
    Tls,
    /// `wss://` or `https://` to a port without TLS.
    #[error("that port speaks without TLS")]
    PlainPort,
    /// `ws://` or `http://` to a port with TLS.
    #[error("that port speaks TLS")]
    TlsPort,
    /// An HTTP answer that is no upgrade, or no HTTP at all.
    #[error("that port does not speak WebSocket")]
    NotWebSocket,
    #[error("HTTP status {0}")]
    Status(u16),
    #[error("the connection failed")]
    Other,
}

impl Diagnose for Error {
    fn code(&self) -> Code {
        match self {
            Self::Connect { .. } => Code("chain_connect", Exit::Unreachable),
            Self::Timeout { .. } => Code("chain_timeout", Exit::Unreachable),
            Self::Disconnected { .. } => Code("chain_disconnected", Exit::Unreachable),
            Self::Node { .. } => Code("chain_node_error", Exit::Unreachable),
            Self::NoMethod { .. } => Code("chain_no_method", Exit::Refused),
            Self::Discarded { .. } => Code("chain_state_discarded", Exit::Unreachable),
            Self::UnknownBlock { .. } => Code("chain_unknown_block", Exit::Unreachable),
            Self::Answer { .. } => Code("chain_bad_answer", Exit::Unreachable),
            Self::OtherChain { .. } => Code("chain_other_chain", Exit::Refused),
            Self::RuntimeChanged { .. } => Code("chain_runtime_changed", Exit::Refused),
            Self::Unknown { .. } => Code("chain_unknown_name", Exit::Refused),
            Self::Shape { .. } => Code("chain_unknown_shape", Exit::Refused),
            Self::Bytes { .. } => Code("chain_bad_bytes", Exit::Refused),
            Self::Metadata { .. } => Code("chain_metadata", Exit::Refused),
            Self::Arguments { .. } => Code("chain_call_arguments", Exit::Refused),
            Self::CallChanged { .. } => Code("chain_call_changed", Exit::Refused),
            Self::Extension { .. } => Code("chain_unknown_extension", Exit::Refused),
            Self::StrangeExtension { .. } => Code("chain_strange_extension", Exit::Refused),
            Self::MetadataHash { .. } => Code("metadata_hash", Exit::Refused),
            Self::Rejected(rejection) => rejection.code(),
            Self::Unanswered { .. } => Code("tx_unanswered", Exit::Unknown),
            Self::Shield { .. } => Code("chain_shield", Exit::Refused),
            Self::NoSuchExtrinsic { .. } => Code("chain_no_such_extrinsic", Exit::Refused),
        }
    }

    fn hints(&self) -> Vec<String> {
        let hint = match self {
            Self::Connect { failure, .. } => failure.hint(),
            Self::Timeout { .. } | Self::Disconnected { .. } => {
                "try again, or another node with --network"
            }
            Self::Node { .. } => "try again, or another node with --network",
            Self::Discarded { .. } => {
                "an old block needs an archive node of this chain: BT_ARCHIVE_ENDPOINTS names one, for finney there is --network archive"
            }
            Self::UnknownBlock { .. } => {
                "check the block; a node that is behind does not have it yet: `taoctl chain endpoints`"
            }
            Self::NoMethod { .. } => {
                "blocks on demand are for a development node; others want a public RPC node with --network"
            }
            Self::Answer { .. } => "use another node with --network",
            Self::OtherChain { .. } => "check the URL given with --network",
            Self::RuntimeChanged { .. } => "run the command again: it takes the new runtime",
            Self::Unknown { .. }
            | Self::Shape { .. }
            | Self::Metadata { .. }
            | Self::Arguments { .. }
            | Self::Extension { .. } => "the chain was upgraded: a newer taoctl may know it",
            Self::Bytes { .. } => "check that they are whole, and of this chain as it is now",
            Self::CallChanged { .. } => {
                "it was not signed; run the command again and look at what it shows"
            }
            Self::StrangeExtension { .. } => "use another node with --network: this one may lie",
            Self::MetadataHash { .. } => {
                "use another node; --metadata-hash off signs without it, whatever the node says that bytes mean"
            }
            Self::Rejected(rejection) => return rejection.hints(),
            Self::Unanswered { hash, .. } => {
                return vec![format!("find out with `taoctl tx wait {hash}`")];
            }
            Self::Shield { .. } => "--shield off sends it in the clear",
            Self::NoSuchExtrinsic { .. } => return vec![],
        };
        vec![hint.to_owned()]
    }

    fn details(&self) -> Value {
        match self {
            Self::OtherChain { expected, found, .. } => {
                json!({ "expected": expected, "found": found })
            }
            Self::RuntimeChanged { before, now } => json!({ "before": before, "now": now }),
            Self::CallChanged { call, before, now, change } => {
                json!({ "call": call, "before": before, "now": now, "change": change })
            }
            Self::Node { code, message, .. } => json!({ "rpc_code": code, "rpc_message": message }),
            Self::Arguments { call, spec, missing, surplus } => {
                json!({ "call": call, "spec": spec, "missing": missing, "surplus": surplus })
            }
            Self::Unanswered { hash, .. } => json!({ "hash": hash }),
            Self::Rejected(rejection) => rejection.details(),
            Self::Connect { .. }
            | Self::Timeout { .. }
            | Self::Disconnected { .. }
            | Self::NoMethod { .. }
            | Self::Discarded { .. }
            | Self::UnknownBlock { .. }
            | Self::Answer { .. }
            | Self::Unknown { .. }
            | Self::Shape { .. }
            | Self::Bytes { .. }
            | Self::Metadata { .. }
            | Self::Extension { .. }
            | Self::StrangeExtension { .. }
            | Self::MetadataHash { .. }
            | Self::Shield { .. }
            | Self::NoSuchExtrinsic { .. } => Value::Null,
        }
    }
}

impl ConnectFailure {
    fn hint(self) -> &'static str {
        match self {
            Self::Url => "write ws://HOST:PORT or wss://HOST; http:// and https:// are for reads",
            Self::Resolve => "check the host name and your network",
            Self::Unreachable => {
                "check that the node runs and the port is right; `taoctl localnet start` starts one"
            }
            Self::NoNetwork => "check that this machine is online, and its routes: a VPN, IPv6",
            Self::NoHost => {
                "check the address, and whether the host is on; a firewall can say so too"
            }
            Self::Timeout => "try again, or another node with --network",
            Self::Tls => "check the certificate and the port; a local node usually speaks ws://",
            Self::PlainPort => "write ws:// instead of wss://, or http:// instead of https://",
            Self::TlsPort => "write wss:// instead of ws://, or https:// instead of http://",
            Self::NotWebSocket => "a public node usually speaks wss://, not ws://",
            Self::Status(_) => "the server refused: check the path and the key in the URL",
            Self::Other => "check the URL given with --network",
        }
    }
}
