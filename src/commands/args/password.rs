//! Options that say where a password is. They never hold one.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::Args;

use crate::error::{Error, Result};
use crate::wallet::unlock::descriptor::Inherited;
use crate::wallet::unlock::{PasswordOption, PasswordSources};

/// Of the keys that a command opens or makes; global.
#[derive(Clone, Debug, Args)]
pub struct PasswordArgs {
    /// Open file descriptor that gives the password
    #[arg(long, global = true, value_name = "N")]
    password_fd: Option<Inherited>,

    /// File that holds the password and nothing else [env: BT_WALLET_PASSWORD_FILE]
    #[arg(long, global = true, value_name = "FILE")]
    password_file: Option<PathBuf>,

    /// Command, run by sh, that prints the password
    #[arg(long, global = true, value_name = "CMD")]
    password_cmd: Option<OsString>,
}

/// Of the password that a key gets instead of its old one.
#[derive(Clone, Debug, Args)]
pub struct NewPasswordArgs {
    /// Open file descriptor that gives the new password
    #[arg(long, value_name = "N")]
    new_password_fd: Option<Inherited>,

    /// File that holds the new password and nothing else
    #[arg(long, value_name = "FILE")]
    new_password_file: Option<PathBuf>,

    /// Command, run by sh, that prints the new password
    #[arg(long, value_name = "CMD")]
    new_password_cmd: Option<OsString>,

    #[command(flatten)]
    pub strength: StrengthArg,
}

/// Of a file that is brought over.
#[derive(Clone, Debug, Args)]
pub struct SourcePasswordArgs {
    /// Open file descriptor that gives the password of the file
    #[arg(long, value_name = "N")]
    source_password_fd: Option<Inherited>,

    /// File that holds the password of the file and nothing else
    #[arg(long, value_name = "FILE")]
    source_password_file: Option<PathBuf>,

    /// Command, run by sh, that prints the password of the file
    #[arg(long, value_name = "CMD")]
    source_password_cmd: Option<OsString>,
}

/// Of commands that take a new password.
#[derive(Clone, Debug, Args)]
pub struct StrengthArg {
    /// Take a new password although it is easy to guess: for tests
    #[arg(long)]
    pub allow_weak_password: bool,
}

impl PasswordArgs {
    /// The option that is given.
    pub fn option(self) -> Result<Option<PasswordOption>> {
        one("", self.password_fd, self.password_file, self.password_cmd)
    }
}

impl NewPasswordArgs {
    /// Where the new password comes from: the option that is given, else the prompt.
    pub fn sources(&self) -> Result<PasswordSources> {
        let Self {
            new_password_fd: fd, new_password_file: file, new_password_cmd: command, ..
        } = self.clone();
        Ok(PasswordSources::prefixed("new-", one("new-", fd, file, command)?))
    }
}

impl SourcePasswordArgs {
    /// Where the password of the file comes from: the option that is given, else the prompt.
    pub fn sources(&self) -> Result<PasswordSources> {
        let Self {
            source_password_fd: fd,
            source_password_file: file,
            source_password_cmd: command,
        } = self.clone();
        Ok(PasswordSources::prefixed("source-", one("source-", fd, file, command)?))
    }
}

/// Not left to clap, which does not see an option before the command and one after it together.
fn one(
    prefix: &str,
    fd: Option<Inherited>,
    file: Option<PathBuf>,
    command: Option<OsString>,
) -> Result<Option<PasswordOption>> {
    let given = [
        fd.map(PasswordOption::Fd),
        file.map(PasswordOption::File),
        command.map(PasswordOption::Command),
    ];
    let mut given = given.into_iter().flatten();
    let first = given.next();
    match given.next() {
        Some(_) => Err(Error::usage("the password is given in two ways").hint(format!(
            "keep one of --{prefix}password-fd, --{prefix}password-file and --{prefix}password-cmd"
        ))),
        None => Ok(first),
    }
}
