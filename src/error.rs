//! The one error that leaves a command: what went wrong, what to do next, and the exit code.
//!
//! Each layer has its own typed errors. They become an [`Error`] through [`Diagnose`], whose code and
//! hints stand beside the variants in an exhaustive match; nobody looks at message text.

use std::fmt;

use serde_json::Value;

/// What a script branches on. The table is part of the interface and printed by `taoctl --help`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Internal or unclassified.
    Internal = 1,
    /// Wrong usage, or an answer is needed and there is no terminal.
    Usage = 2,
    /// The user said no.
    Declined = 3,
    /// Refused before sending: a check, a limit, a policy, too little balance.
    Refused = 4,
    /// Wallet missing, locked, unreadable, or the password is wrong.
    Wallet = 5,
    /// Node unreachable, or no answer before anything was sent.
    Unreachable = 6,
    /// The chain rejected it, or it failed in the block.
    Rejected = 7,
    /// Sent, outcome unknown.
    Unknown = 8,
    /// Too early or rate limited; `details` tells the blocks to wait.
    TooEarly = 9,
    /// Expired, never included: safe to send again.
    Expired = 10,
    /// The program that `localnet run` should run cannot be started; as shells tell it.
    NoProgram = 127,
    /// Interrupted before anything was sent, by Ctrl-C, SIGTERM or SIGHUP.
    Interrupted = 130,
}

impl Exit {
    /// The process exit code.
    pub fn code(self) -> u8 {
        self as u8
    }
}

/// The stable name of an error in JSON, and its exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code(pub &'static str, pub Exit);

/// What each layer's error type says about itself.
pub trait Diagnose: std::error::Error {
    /// Stable name and exit code.
    fn code(&self) -> Code;

    /// What to do next, naming the flag or command. May be empty.
    fn hints(&self) -> Vec<String> {
        Vec::new()
    }

    /// What a script needs: hash, block, blocks to wait.
    fn details(&self) -> Value {
        Value::Null
    }
}

/// The result of everything above the layers.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// An error ready to be shown.
#[derive(Debug)]
pub struct Error(Box<Report>);

#[derive(Debug)]
struct Report {
    code: Code,
    message: String,
    hints: Vec<String>,
    details: Value,
}

impl Error {
    /// An error that belongs to no layer: a check made by a command.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        let report = Report { code, message: message.into(), hints: vec![], details: Value::Null };
        Self(Box::new(report))
    }

    /// Wrong usage that clap could not see.
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(Code("usage", Exit::Usage), message)
    }

    /// What should not happen; there is nothing that the user can do about it.
    pub fn internal(message: impl Into<String>) -> Self {
        Self::new(Code("internal", Exit::Internal), message)
    }

    /// Refused before anything was sent.
    pub fn refused(name: &'static str, message: impl Into<String>) -> Self {
        Self::new(Code(name, Exit::Refused), message)
    }

    /// Adds what to do next.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hints.push(hint.into());
        self
    }

    /// Sets what a script needs.
    pub fn with_details(mut self, details: Value) -> Self {
        self.0.details = details;
        self
    }

    /// Adds the reason; its hints, if there are any, know more than those so far.
    pub fn because(mut self, reason: &str, hints: &[String]) -> Self {
        self.0.message = format!("{}: {reason}", self.0.message);
        if !hints.is_empty() {
            self.0.hints = hints.to_vec();
        }
        self
    }

    /// Adds to what a script needs.
    pub fn with_more_details(mut self, more: Value) -> Self {
        match (&mut self.0.details, more) {
            (Value::Object(details), Value::Object(more)) => details.extend(more),
            (_, Value::Null) => {}
            (details, more) => *details = more,
        }
        self
    }

    /// Stable name and exit code.
    pub fn code(&self) -> Code {
        self.0.code
    }

    /// What to do next.
    pub fn hints(&self) -> &[String] {
        &self.0.hints
    }

    /// What a script needs.
    pub fn details(&self) -> &Value {
        &self.0.details
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl<E: Diagnose> From<E> for Error {
    fn from(error: E) -> Self {
        let mut message = error.to_string();
        let mut source = error.source();
        while let Some(cause) = source {
            let text = cause.to_string();
            if !message.contains(&text) {
                message.push_str(": ");
                message.push_str(&text);
            }
            source = cause.source();
        }
        Self(Box::new(Report {
            code: error.code(),
            message,
            hints: error.hints(),
            details: error.details(),
        }))
    }
}
