//! Settings: flag, then environment, then config file, then default; resolved once, each with its origin.

pub mod file;
pub mod keys;
pub mod networks;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use etcetera::BaseStrategy as _;

use crate::domain::fraction::Fraction;
use crate::error::{Code, Diagnose, Exit};
use file::ConfigFile;
pub use keys::Key;
use keys::UnknownKey;
use networks::{Choice, Network, NetworkError};

/// Which one set a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// An option of this command line.
    Flag,
    /// This environment variable.
    Environment(&'static str),
    /// The config file.
    File,
    /// Nothing set it.
    Default,
}

impl Origin {
    /// After a value in a message.
    fn of_value(&self) -> String {
        match self {
            Self::Flag => String::new(),
            other => format!(" from {other}"),
        }
    }
}

impl std::fmt::Display for Origin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Flag => f.write_str("flag"),
            Self::Environment(name) => f.write_str(name),
            Self::File => f.write_str("config file"),
            Self::Default => f.write_str("default"),
        }
    }
}

/// Why the settings cannot be used. Nothing falls back to a default.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read or written.
    #[error("the config file {} cannot be used", path.display())]
    Io {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The file is not TOML.
    #[error("the config file {} does not parse: {message}", path.display())]
    Syntax {
        /// Which.
        path: PathBuf,
        /// Where and why.
        message: String,
    },
    /// A setting in the file is wrong.
    #[error("{} = `{}` in the config file {} is wrong: {why}", key.name(), key.shown(value), path.display())]
    File {
        /// Which file.
        path: PathBuf,
        /// The setting.
        key: Key,
        /// As written there.
        value: String,
        /// Why.
        why: String,
    },
    /// The file has what is no setting.
    #[error("the config file {} is wrong: {source}", path.display())]
    Unknown {
        /// Which file.
        path: PathBuf,
        /// The name.
        source: UnknownKey,
    },
    /// A value from a flag or a variable is wrong.
    #[error("{} `{}`{origin} is wrong: {why}", key.name(), key.shown(value))]
    Value {
        /// The setting.
        key: Key,
        /// As given.
        value: String,
        /// From where: ` from BT_NETWORK`, or nothing where it was typed.
        origin: String,
        /// Why.
        why: String,
    },
    /// Two variables for one setting.
    #[error("{first} and {second} are both set and differ")]
    Disagree {
        /// One.
        first: &'static str,
        /// The other.
        second: &'static str,
    },
    /// There is no home folder.
    #[error("the home folder is unknown: {0}")]
    NoHome(String),
}

const MEND: &str = "mend the file, or move it away: nothing is read from a wrong one";

impl Diagnose for ConfigError {
    fn code(&self) -> Code {
        Code("config", Exit::Usage)
    }

    fn hints(&self) -> Vec<String> {
        match self {
            Self::Io { .. } | Self::Syntax { .. } => vec![MEND.into()],
            Self::Unknown { source, .. } => {
                source.hints().into_iter().chain([MEND.into()]).collect()
            }
            Self::File { key, .. } => {
                vec![format!("{} is {}", key.name(), key.accepts()), MEND.into()]
            }
            Self::Value { key, .. } => vec![format!("give {}", key.accepts())],
            Self::Disagree { first, second } => vec![format!("unset {first} or {second}")],
            Self::NoHome(_) => vec!["set HOME".into()],
        }
    }
}

/// Values given as options of this command line.
pub type Flags = HashMap<Key, String>;

/// The folders that are not settings.
#[derive(Clone, Debug)]
pub struct Folders {
    /// `$XDG_CACHE_HOME/taoctl`: metadata.
    pub cache: PathBuf,
    /// `$XDG_CONFIG_HOME/taoctl`: the policy, and the config file unless TAOCTL_CONFIG names another one.
    pub settings: PathBuf,
    /// `$XDG_STATE_HOME/taoctl`: the journal.
    pub state: PathBuf,
    /// `$XDG_RUNTIME_DIR/taoctl`, or below the state: the socket of the agent.
    pub agent: PathBuf,
    home: PathBuf,
}

/// The settings of this run.
#[derive(Debug)]
pub struct Config {
    values: HashMap<Key, (String, Origin)>,
    /// The file behind them.
    pub file: ConfigFile,
    /// Where state and cache live.
    pub folders: Folders,
    local_url: Option<String>,
}

impl Config {
    /// Resolves every setting; `variable` reads the environment.
    pub fn load(
        flags: Flags,
        variable: &dyn Fn(&str) -> Option<String>,
    ) -> Result<Self, ConfigError> {
        let xdg = etcetera::base_strategy::Xdg::new()
            .map_err(|error| ConfigError::NoHome(error.to_string()))?;
        let path = match variable("TAOCTL_CONFIG") {
            Some(path) => PathBuf::from(path),
            None => xdg.config_dir().join("taoctl/config.toml"),
        };
        let state = xdg.state_dir().unwrap_or_else(|| xdg.data_dir()).join("taoctl");
        let agent = xdg.runtime_dir().map(|folder| folder.join("taoctl"));
        let agent = agent.unwrap_or_else(|| state.join("agent"));
        let folders = Folders {
            cache: xdg.cache_dir().join("taoctl"),
            settings: xdg.config_dir().join("taoctl"),
            agent,
            state,
            home: xdg.home_dir().to_owned(),
        };
        let file = ConfigFile::read(&path)?;
        let mut values = HashMap::new();
        for key in Key::ALL {
            values.insert(key, resolve(key, &flags, variable, &file)?);
        }
        Ok(Self { values, file, folders, local_url: variable("BT_CHAIN_ENDPOINT") })
    }

    /// The text of a setting and who set it.
    pub fn get(&self, key: Key) -> (&str, &Origin) {
        // Every key was resolved in `load`.
        self.values.get(&key).map_or((key.default(), &Origin::Default), |(v, o)| (v.as_str(), o))
    }

    /// Another default than the usual one: `localnet` is not about the main network.
    pub fn set_default(&mut self, key: Key, value: &str) {
        if !self.is_chosen(key) {
            self.values.insert(key, (value.to_owned(), Origin::Default));
        }
    }

    /// Whether the user chose it, as opposed to the default.
    pub fn is_chosen(&self, key: Key) -> bool {
        *self.get(key).1 != Origin::Default
    }

    /// Where to connect.
    pub fn network(&self) -> Result<Network, ConfigError> {
        // The name itself was checked in `load`.
        self.network_called(self.get(Key::Network).0)
    }

    /// The same for a name or URL of which it is known that it is one.
    pub fn network_called(&self, name: &str) -> Result<Network, ConfigError> {
        let local = self.local_url.as_deref();
        let network = Network::parse(name, local);
        let network = network.map_err(|error| ConfigError::Value {
            key: Key::Network,
            value: local.unwrap_or_default().to_owned(),
            origin: " from BT_CHAIN_ENDPOINT".to_owned(),
            why: error.why().to_owned(),
        })?;
        let fallbacks = self.choice(Key::FallbackEndpoints)?;
        let archives = self.choice(Key::ArchiveEndpoints)?;
        Ok(network.with_fallbacks(&fallbacks).with_archives(&archives))
    }

    /// The one on this machine.
    pub fn local_network(&self) -> Result<Network, NetworkError> {
        Network::parse("local", self.local_url.as_deref())
    }

    fn choice(&self, key: Key) -> Result<Choice, ConfigError> {
        let (value, origin) = self.get(key);
        value.parse().map_err(|error: NetworkError| ConfigError::Value {
            key,
            value: value.to_owned(),
            origin: origin.of_value(),
            why: error.why().to_owned(),
        })
    }

    /// The folder of the wallets, `~` expanded.
    pub fn wallet_path(&self) -> PathBuf {
        expand(self.get(Key::WalletPath).0, &self.folders.home)
    }

    /// A share setting; its text was checked in `load`.
    pub fn fraction(&self, key: Key) -> Result<Fraction, ConfigError> {
        let (value, origin) = self.get(key);
        value.parse::<Fraction>().map_err(|error| ConfigError::Value {
            key,
            value: value.to_owned(),
            origin: origin.of_value(),
            why: error.to_string(),
        })
    }

    /// How long a whole command may take.
    pub fn timeout(&self) -> Duration {
        Duration::from_secs(self.get(Key::Timeout).0.parse().unwrap_or(300))
    }
}

fn resolve(
    key: Key,
    flags: &Flags,
    variable: &dyn Fn(&str) -> Option<String>,
    file: &ConfigFile,
) -> Result<(String, Origin), ConfigError> {
    let (value, origin) = if let Some(value) = flags.get(&key) {
        (value.clone(), Origin::Flag)
    } else if let Some((name, value)) = from_environment(key, variable)? {
        (value, Origin::Environment(name))
    } else if let Some(value) = file.get(key) {
        (value, Origin::File)
    } else {
        return Ok((key.default().to_owned(), Origin::Default));
    };
    match key.complaint(&value) {
        Some(why) => Err(ConfigError::Value { key, value, origin: origin.of_value(), why }),
        None => Ok((value, origin)),
    }
}

fn from_environment(
    key: Key,
    variable: &dyn Fn(&str) -> Option<String>,
) -> Result<Option<(&'static str, String)>, ConfigError> {
    let set = key.variables().iter().filter_map(|name| {
        variable(name).filter(|value| !value.is_empty()).map(|value| (*name, value))
    });
    let set: Vec<_> = set.collect();
    match set.as_slice() {
        [(first, a), (second, b), ..] if a != b => Err(ConfigError::Disagree { first, second }),
        _ => Ok(set.into_iter().next()),
    }
}

fn expand(path: &str, home: &Path) -> PathBuf {
    match path.strip_prefix("~") {
        Some("") => home.to_owned(),
        Some(rest) if rest.starts_with('/') => home.join(rest.trim_start_matches('/')),
        _ => PathBuf::from(path),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(flags: Flags, variables: &[(&str, &str)], file: &str) -> Result<Config, ConfigError> {
        let folder = tempfile::tempdir().map_err(|e| ConfigError::NoHome(e.to_string()))?;
        let path = folder.path().join("config.toml");
        std::fs::write(&path, file)
            .map_err(|source| ConfigError::Io { path: path.clone(), source })?;
        Config::load(flags, &|name| {
            if name == "TAOCTL_CONFIG" {
                return path.to_str().map(ToOwned::to_owned);
            }
            variables.iter().find(|(n, _)| *n == name).map(|(_, v)| (*v).to_owned())
        })
    }

    #[test]
    fn flag_beats_environment_beats_file_beats_default() -> Result<(), ConfigError> {
        let file = "network = \"test\"\nwallet = \"w\"\ntolerance = \"1%\"";
        let flags = Flags::from([(Key::Network, "local".to_owned())]);
        let config = load(flags, &[("BT_NETWORK", "archive"), ("BT_WALLET_NAME", "env")], file)?;
        assert_eq!(config.get(Key::Network), ("local", &Origin::Flag));
        assert_eq!(config.get(Key::Wallet), ("env", &Origin::Environment("BT_WALLET_NAME")));
        assert_eq!(config.get(Key::Tolerance), ("1%", &Origin::File));
        assert_eq!(config.get(Key::MaxImpact), ("5%", &Origin::Default));
        Ok(())
    }

    #[test]
    fn what_is_wrong_is_never_a_silent_default() {
        assert!(matches!(load(Flags::new(), &[], "network = "), Err(ConfigError::Syntax { .. })));
        assert!(matches!(
            load(Flags::new(), &[], "netwrok = \"test\""),
            Err(ConfigError::Unknown { .. })
        ));
        assert!(matches!(
            load(Flags::new(), &[], "tolerance = \"x\""),
            Err(ConfigError::File { .. })
        ));
        let both = [("BT_WALLET", "a"), ("BT_WALLET_NAME", "b")];
        assert!(matches!(load(Flags::new(), &both, ""), Err(ConfigError::Disagree { .. })));
    }
}
