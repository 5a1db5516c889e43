//! The sources of a password, in their order.
//!
//! 1. `--password-fd`, `--password-file`, `--password-cmd`: at most one of them;
//! 2. `BT_WALLET_PASSWORD`; 3. `BT_WALLET_PASSWORD_FILE`; 4. `BT_PW_<PATH>` of the key;
//! 5. the system keyring, where the program was built with it; 6. the prompt.
//!
//! The agent stands before the keyring; it is asked for a signature and not for a password, so not here.

use std::ffi::OsString;
use std::fmt;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::Duration;

use thiserror::Error;

use super::AskPassword;
use super::command::Commands;
use super::descriptor::Inherited;
use super::environment::{self, Environment};
use super::{keyring, reading};
use crate::domain::address::AccountId;
use crate::wallet::error::WalletError;
use crate::wallet::locked::LockedKey;
use crate::wallet::secret::SecretString;
use crate::wallet::turns::{Turn, Turns};

/// What an option says about where the password is.
#[derive(Clone, Debug)]
pub enum PasswordOption {
    /// `--password-fd`.
    Fd(Inherited),
    /// `--password-file`.
    File(PathBuf),
    /// `--password-cmd`.
    Command(OsString),
}

/// Where a password may come from. What a descriptor, a file or a command gave is kept until [`Self::forget`], so
/// that a second key of the same run gets the same password.
#[derive(Default)]
pub struct PasswordSources {
    /// What stands before `password` in the names of the options: nothing, `new-`, `source-`.
    prefix: &'static str,
    option: Option<PasswordOption>,
    environment: Environment,
    kept: Mutex<Option<SecretString>>,
    commands: Commands,
    keyring: Keyring,
    turns: Option<Turns>,
}

/// The password that the system keeps for an account.
struct Keyring(fn(&AccountId) -> Result<Option<SecretString>, Unreadable>);

impl Default for Keyring {
    fn default() -> Self {
        Self(keyring::password)
    }
}

/// Which source a password came from; named in errors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PasswordSource {
    /// `--password-fd`, with what stands before `password` in its name.
    Fd(&'static str, i32),
    /// `--password-file`, likewise.
    File(&'static str, PathBuf),
    /// `--password-cmd`, likewise. Its text is not told.
    Command(&'static str),
    /// `BT_WALLET_PASSWORD`.
    Env,
    /// `BT_WALLET_PASSWORD_FILE`.
    EnvFile(PathBuf),
    /// `BT_PW_<PATH>`, by its whole name.
    EnvOfKey(String),
    /// The keyring of the system.
    Keyring,
    /// The terminal.
    Prompt,
}

impl fmt::Display for PasswordSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fd(prefix, number) => write!(f, "--{prefix}password-fd {number}"),
            Self::File(prefix, path) => write!(f, "--{prefix}password-file {}", path.display()),
            Self::Command(prefix) => write!(f, "--{prefix}password-cmd"),
            Self::Env => f.write_str("BT_WALLET_PASSWORD"),
            Self::EnvFile(path) => write!(f, "BT_WALLET_PASSWORD_FILE ({})", path.display()),
            Self::EnvOfKey(name) => f.write_str(name),
            Self::Keyring => f.write_str("the system keyring"),
            Self::Prompt => f.write_str("the prompt"),
        }
    }
}

/// Why a source that is set gives no password. Never holds one.
#[derive(Debug, Error)]
pub enum Unreadable {
    /// The operating system refused.
    #[error("{0}")]
    Io(io::Error),
    /// The most bytes.
    #[error("it has more than {0} bytes")]
    TooLong(usize),
    /// Bytes of something else.
    #[error("it is not UTF-8 text")]
    NotText,
    /// `BT_PW_…` with something else in it.
    #[error("it is not encoded as the official tools do it (base64)")]
    NotBase64,
    /// What is typed there would be seen.
    #[error("it is a terminal, which shows what is typed")]
    IsTerminal,
    /// The exit code of the command.
    #[error("the command ended with exit code {0}")]
    Failed(i32),
    /// The signal that ended the command.
    #[error("the command was killed by signal {0}")]
    Killed(i32),
    /// It was killed.
    #[error("the command gave no password within {} seconds", .0.as_secs())]
    TimedOut(Duration),
    /// It was killed.
    #[error("the command wants to ask on the terminal")]
    WantsTerminal,
    /// What the system keyring has, or how it failed.
    #[error("{0}")]
    Keyring(&'static str),
    /// The person or the system wants this program to end.
    #[error("interrupted")]
    Interrupted,
}

impl Unreadable {
    /// What to do about it.
    pub fn hint(&self, source: &PasswordSource) -> &'static str {
        match (source, self) {
            (_, Self::IsTerminal) => "leave the option away: the password is asked for, hidden",
            (_, Self::NotBase64) => "use BT_WALLET_PASSWORD for a password that is not encoded",
            (_, Self::TimedOut(_) | Self::WantsTerminal) => {
                "a password command cannot ask on the terminal: let it ask in a window, or leave it away and type the password"
            }
            (PasswordSource::File(..) | PasswordSource::EnvFile(_), _) => {
                "give a file that you may read and that holds the password and nothing else"
            }
            (PasswordSource::Command(_), _) => {
                "run the command by itself: it must end with exit code 0 and print the password and nothing else"
            }
            (PasswordSource::Keyring, _) => {
                "look at the entries of the service taoctl in the keyring, or give the password with --password-file"
            }
            _ => "check the source it names, or remove it",
        }
    }
}

impl PasswordSources {
    /// The sources of the keys that a run opens or makes.
    pub fn new(option: Option<PasswordOption>, environment: Environment) -> Self {
        Self { option, environment, ..Self::default() }
    }

    /// Derives keys in turns with other processes.
    pub fn taking_turns(self, turns: Turns) -> Self {
        Self { turns: Some(turns), ..self }
    }

    /// The right to derive a key now. Blocking.
    pub fn turn(&self) -> Option<Turn> {
        self.turns.as_ref()?.take()
    }

    /// The sources of a second password of a command: only options, whose names have `prefix` before `password`.
    pub fn prefixed(prefix: &'static str, option: Option<PasswordOption>) -> Self {
        Self { prefix, option, ..Self::default() }
    }

    /// Whether the password of this key comes from an option or the environment. Reads nothing.
    pub fn is_given(&self, key: &LockedKey) -> bool {
        self.is_given_for_all() || self.environment.of_key(key.path()).is_some()
    }

    /// The same for a password that belongs to no key file yet.
    pub fn is_given_for_all(&self) -> bool {
        self.option.is_some()
            || self.environment.password().is_some()
            || self.environment.file().is_some()
    }

    /// The variables of passwords that the environment held.
    pub fn environment(&self) -> &Environment {
        &self.environment
    }

    /// Wipes what was read: no further key will be opened.
    pub fn forget(&self) {
        if let Ok(mut kept) = self.kept.lock() {
            *kept = None;
        }
    }

    /// Kills the command that is being asked for a password, with all that it started.
    pub fn stop(&self) {
        self.commands.stop();
    }

    /// The password of what exists; `key`, if it is one of the wallet folder. Blocking.
    pub fn existing(
        &self,
        key: Option<&LockedKey>,
        label: &str,
        ask: &dyn AskPassword,
    ) -> Result<(SecretString, PasswordSource), WalletError> {
        if let Some(given) = self.given(key.map(LockedKey::path))? {
            return Ok(given);
        }
        match self.in_keyring(key)? {
            Some(password) => not_empty(password, PasswordSource::Keyring),
            None => self.asked(label, false, ask),
        }
    }

    /// Only keys have entries there, and only those whose account is known.
    fn in_keyring(&self, key: Option<&LockedKey>) -> Result<Option<SecretString>, WalletError> {
        let Some(account) = key.and_then(LockedKey::address) else { return Ok(None) };
        let Keyring(password) = self.keyring;
        let unusable =
            |reason| WalletError::PasswordSource { source_of: PasswordSource::Keyring, reason };
        password(&account).map_err(unusable)
    }

    /// The password of a new key: confirmed if it is typed. Blocking.
    pub fn new_password(
        &self,
        label: &str,
        ask: &dyn AskPassword,
    ) -> Result<(SecretString, PasswordSource), WalletError> {
        match self.given(None)? {
            Some(given) => Ok(given),
            None => self.asked(label, true, ask),
        }
    }

    fn asked(
        &self,
        label: &str,
        confirm: bool,
        ask: &dyn AskPassword,
    ) -> Result<(SecretString, PasswordSource), WalletError> {
        let password = ask.password(label, confirm);
        let password = password.map_err(WalletError::unanswered(label, self.prefix))?;
        not_empty(password, PasswordSource::Prompt)
    }

    /// The part that asks nobody.
    fn given(
        &self,
        key: Option<&Path>,
    ) -> Result<Option<(SecretString, PasswordSource)>, WalletError> {
        let of_key = || self.environment.of_key(key?);
        let (password, source) = if let Some(option) = &self.option {
            (self.once(|| self.read(option)), self.named(option))
        } else if let Some(value) = self.environment.password() {
            (reading::text(value.expose()), PasswordSource::Env)
        } else if let Some(path) = self.environment.file() {
            (self.once(|| file(&path)), PasswordSource::EnvFile(path))
        } else if let Some((name, value)) = of_key() {
            (environment::decode(&name, value), PasswordSource::EnvOfKey(name))
        } else {
            return Ok(None);
        };
        match password {
            Ok(password) => not_empty(password, source).map(Some),
            Err(reason) => Err(WalletError::PasswordSource { source_of: source, reason }),
        }
    }

    /// What was read before, else what is read now: a pipe gives it once, a command may ask a person.
    fn once(
        &self,
        read: impl FnOnce() -> Result<SecretString, Unreadable>,
    ) -> Result<SecretString, Unreadable> {
        let copy = |password: &SecretString| SecretString::new(password.expose().to_owned());
        // Locked while it is read, so that two keys do not read at once.
        let Ok(mut kept) = self.kept.lock() else { return read() };
        match kept.as_ref() {
            Some(password) => Ok(copy(password)),
            None => Ok(copy(kept.insert(read()?))),
        }
    }

    fn read(&self, option: &PasswordOption) -> Result<SecretString, Unreadable> {
        match option {
            PasswordOption::Fd(inherited) => reading::read(inherited.file()),
            PasswordOption::File(path) => file(path),
            PasswordOption::Command(command) => self.commands.run(command),
        }
    }

    fn named(&self, option: &PasswordOption) -> PasswordSource {
        match option {
            PasswordOption::Fd(inherited) => PasswordSource::Fd(self.prefix, inherited.number()),
            PasswordOption::File(path) => PasswordSource::File(self.prefix, path.clone()),
            PasswordOption::Command(_) => PasswordSource::Command(self.prefix),
        }
    }
}

fn file(path: &Path) -> Result<SecretString, Unreadable> {
    reading::read(File::open(path).map_err(Unreadable::Io)?)
}

fn not_empty(
    password: SecretString,
    source: PasswordSource,
) -> Result<(SecretString, PasswordSource), WalletError> {
    match password.expose().is_empty() {
        true => Err(WalletError::EmptyPassword(source)),
        false => Ok((password, source)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wallet::keyfile::Protection;
    use crate::wallet::keypair::Scheme;
    use crate::wallet::source::KeySource;
    use crate::wallet::store::Store;
    use crate::wallet::unlock::{AskError, environment::Environment, open_keeping_password};

    struct Nobody;

    impl AskPassword for Nobody {
        fn password(&self, _: &str, _: bool) -> Result<SecretString, AskError> {
            Err(AskError::NoTerminal)
        }

        fn refused(&self, _: &str) {}
    }

    /// The keyring is asked for the account of the key, after what was given and before the person.
    #[test]
    fn the_keyring_comes_before_the_prompt() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::new(folder.path());
        let source = KeySource::from_uri(Scheme::Sr25519, "//Alice").unwrap();
        let password = SecretString::new("of the keyring".into());
        let cost = crate::wallet::envelope::Cost::new(64, 1, 1).unwrap();
        let name = "my".parse().unwrap();
        store.create_coldkey(&name, &source, Protection::Taoctl(&password, cost)).unwrap();
        let key = store.wallet(&name).unwrap().coldkey().unwrap();
        let opened_by = |keyring, variables: &[(&str, &str)]| {
            let environment = Environment::from_vars(variables.iter().copied());
            let sources =
                PasswordSources { environment, keyring: Keyring(keyring), ..Default::default() };
            let opened = open_keeping_password(&key, "my", &sources, &Nobody);
            opened.map(|(_, given)| given.unwrap().1)
        };

        let right = |account: &AccountId| {
            // Alice, as everybody knows her.
            let alice = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
            let found = account.to_string() == alice;
            Ok(found.then(|| SecretString::new("of the keyring".into())))
        };
        assert_eq!(opened_by(right, &[]).unwrap(), PasswordSource::Keyring);
        let from_variable = opened_by(right, &[("BT_WALLET_PASSWORD", "another")]);
        let Err(WalletError::WrongPassword { from: PasswordSource::Env, .. }) = from_variable
        else {
            panic!("the variable comes first")
        };
        let wrong = opened_by(|_| Ok(Some(SecretString::new("another".into()))), &[]);
        assert!(wrong.is_err_and(|error| error.to_string().contains("the system keyring")));
        let broken = opened_by(|_| Err(Unreadable::Keyring("it failed")), &[]);
        assert!(matches!(broken, Err(WalletError::PasswordSource { .. })));
        assert!(matches!(
            opened_by(|_| Ok(None), &[]),
            Err(WalletError::NoPassword { prefix: "", .. })
        ));
    }
}
