//! The settings: their names, their environment variables, their defaults, what they accept.

use crate::domain::fraction::Fraction;
use crate::error::{Code, Diagnose, Exit};
use crate::wallet::name::{HotkeyName, WalletName};

use super::networks::{Choice, Network};
use crate::chain::shown_url::shown_urls;

/// A word that names no setting.
#[derive(Debug, thiserror::Error)]
#[error("there is no setting `{0}`")]
pub struct UnknownKey(pub String);

impl Diagnose for UnknownKey {
    fn code(&self) -> Code {
        Code("setting_unknown", Exit::Usage)
    }

    fn hints(&self) -> Vec<String> {
        let names: Vec<_> = Key::ALL.iter().map(|key| key.name()).collect();
        vec![format!("the settings are {}", names.join(", "))]
    }
}

/// A setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// Name or URL of the network, or several with commas between.
    Network,
    /// Endpoints for when the first one of a public network is away.
    FallbackEndpoints,
    /// Nodes for blocks whose state is discarded elsewhere.
    ArchiveEndpoints,
    /// The wallet whose coldkey signs.
    Wallet,
    /// The hotkey of the wallet that signs.
    WalletHotkey,
    /// The folder of the wallets.
    WalletPath,
    /// How far a price may move before inclusion.
    Tolerance,
    /// How far an own trade may move the price.
    MaxImpact,
    /// Whether transactions go encrypted.
    Shield,
    /// How new coldkeys are written.
    KeyfileFormat,
    /// Seconds for a whole command, waiting for a block included.
    Timeout,
    /// Colours.
    Color,
}

impl Key {
    /// Every setting, in the order of `config list`.
    pub const ALL: [Self; 12] = [
        Self::Network,
        Self::FallbackEndpoints,
        Self::ArchiveEndpoints,
        Self::Wallet,
        Self::WalletHotkey,
        Self::WalletPath,
        Self::Tolerance,
        Self::MaxImpact,
        Self::Shield,
        Self::KeyfileFormat,
        Self::Timeout,
        Self::Color,
    ];

    /// Its name in the file and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Network => "network",
            Self::FallbackEndpoints => "fallback-endpoints",
            Self::ArchiveEndpoints => "archive-endpoints",
            Self::Wallet => "wallet",
            Self::WalletHotkey => "wallet-hotkey",
            Self::WalletPath => "wallet-path",
            Self::Tolerance => "tolerance",
            Self::MaxImpact => "max-impact",
            Self::Shield => "shield",
            Self::KeyfileFormat => "keyfile-format",
            Self::Timeout => "timeout",
            Self::Color => "color",
        }
    }

    /// By its name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|key| key.name() == name)
    }

    /// The environment variables that set it; when two are set they must agree.
    pub fn variables(self) -> &'static [&'static str] {
        match self {
            Self::Network => &["BT_NETWORK"],
            Self::FallbackEndpoints => &["BT_FALLBACK_ENDPOINTS"],
            Self::ArchiveEndpoints => &["BT_ARCHIVE_ENDPOINTS"],
            Self::Wallet => &["BT_WALLET", "BT_WALLET_NAME"],
            Self::WalletHotkey => &["BT_WALLET_HOTKEY"],
            Self::WalletPath => &["BT_WALLET_PATH"],
            Self::Tolerance
            | Self::MaxImpact
            | Self::Shield
            | Self::KeyfileFormat
            | Self::Timeout
            | Self::Color => &[],
        }
    }

    /// Its value when nothing sets it.
    pub fn default(self) -> &'static str {
        match self {
            Self::Network => "finney",
            Self::FallbackEndpoints | Self::ArchiveEndpoints => "public",
            Self::Wallet | Self::WalletHotkey => "default",
            Self::WalletPath => "~/.bittensor/wallets",
            Self::Tolerance => "0.5%",
            Self::MaxImpact => "5%",
            Self::Shield => "auto",
            Self::KeyfileFormat => "taoctl",
            Self::Timeout => "300",
            Self::Color => "auto",
        }
    }

    /// What it accepts, in a few words.
    pub fn accepts(self) -> &'static str {
        match self {
            Self::Network => {
                "finney, test, archive, local, a ws://, wss://, http:// or https:// URL, or several with commas between"
            }
            Self::FallbackEndpoints | Self::ArchiveEndpoints => {
                "public, none, or URLs with commas between"
            }
            Self::Wallet => "the name of a wallet, or //Alice on a development chain",
            Self::WalletHotkey => "the name of a hotkey, or //Alice on a development chain",
            Self::WalletPath => "a folder",
            Self::Tolerance | Self::MaxImpact => "a share such as 0.5%",
            Self::Shield => "auto, on or off",
            Self::KeyfileFormat => "taoctl or nacl",
            Self::Timeout => "seconds, from 1 to 86400",
            Self::Color => "auto, always or never",
        }
    }

    /// A value as far as it holds no key to an endpoint.
    pub fn shown(self, value: &str) -> String {
        match self {
            Self::Network | Self::FallbackEndpoints | Self::ArchiveEndpoints => shown_urls(value),
            _ => value.to_owned(),
        }
    }

    /// Why `value` is not one of its values, if it is not.
    pub fn complaint(self, value: &str) -> Option<String> {
        let outcome = match self {
            Self::Network => Network::parse(value, None).map(drop).map_err(|e| e.why().to_owned()),
            Self::FallbackEndpoints | Self::ArchiveEndpoints => {
                value.parse::<Choice>().map(drop).map_err(|e| e.why().to_owned())
            }
            // `-w //Alice` names a development account.
            Self::Wallet | Self::WalletHotkey if value.starts_with("//") => Ok(()),
            Self::Wallet => value.parse::<WalletName>().map(drop).map_err(|e| e.to_string()),
            Self::WalletHotkey => value.parse::<HotkeyName>().map(drop).map_err(|e| e.to_string()),
            Self::WalletPath if value.is_empty() => Err("it is empty".to_owned()),
            Self::WalletPath => Ok(()),
            Self::Tolerance | Self::MaxImpact => {
                value.parse::<Fraction>().map(drop).map_err(|e| e.to_string())
            }
            Self::Shield => self.one_of(value, &["auto", "on", "off"]),
            Self::KeyfileFormat => self.one_of(value, &["taoctl", "nacl"]),
            Self::Timeout => match value.parse::<u64>() {
                Ok(1..=86_400) => Ok(()),
                _ => Err(format!("it is not {}", self.accepts())),
            },
            Self::Color => self.one_of(value, &["auto", "always", "never"]),
        };
        outcome.err()
    }

    fn one_of(self, value: &str, allowed: &[&str]) -> Result<(), String> {
        match allowed.contains(&value) {
            true => Ok(()),
            false => Err(format!("it is not {}", self.accepts())),
        }
    }
}
