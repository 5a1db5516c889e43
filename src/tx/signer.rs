//! Who signs: a locked key until the moment it is needed.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sp_keyring::Sr25519Keyring;

use crate::chain::extrinsic::{Signature, Unsigned};
use crate::chain::{Hash, Runtime};
use crate::domain::address::AccountId;
use crate::error::{Code, Error, Exit, Result};
use crate::wallet::keypair::{Keypair, Scheme};
use crate::wallet::locked::LockedKey;

use super::Ui;
use super::agent::client::{Agent, Holds};

/// A key that can sign, still locked.
#[derive(Clone)]
pub struct Signer {
    account: AccountId,
    name: String,
    folder: Option<PathBuf>,
    key: Key,
}

#[derive(Clone)]
pub(super) enum Key {
    Wallet(Arc<LockedKey>),
    Development(Sr25519Keyring),
    /// On another machine.
    Elsewhere,
}

impl Signer {
    /// A coldkey or hotkey of the wallet in `folder`; `name` is how the user calls it.
    pub fn wallet(name: impl Into<String>, folder: &Path, key: LockedKey) -> Result<Self> {
        let name = name.into();
        let account = match key.address() {
            // The file alone tells whose it is.
            None if !key.is_encrypted() => Some(key.unlock(None)?.public()),
            stated => stated,
        };
        let Some(account) = account else {
            let message = format!("the address of {name} is not known: its public file is missing");
            return Err(Error::new(Code("address_unknown", Exit::Wallet), message)
                .hint("import the key again, or copy its coldkeypub.txt or …pub.txt beside it"));
        };
        let folder = Some(folder.to_owned());
        Ok(Self { account, name, folder, key: Key::Wallet(Arc::new(key)) })
    }

    /// A well-known account whose key is public: only for development chains.
    pub fn development(account: Sr25519Keyring) -> Self {
        Self {
            account: AccountId(account.to_raw_public()),
            name: format!("//{account}"),
            folder: None,
            key: Key::Development(account),
        }
    }

    /// An account whose key is not needed here, or not even on this machine; the folder is that of its wallet.
    pub fn elsewhere(name: impl Into<String>, folder: Option<PathBuf>, account: AccountId) -> Self {
        Self { account, name: name.into(), folder, key: Key::Elsewhere }
    }

    /// The account that signs.
    pub fn account(&self) -> AccountId {
        self.account
    }

    /// How the user calls it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The folder of its wallet, whose policy applies; a development account has none.
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    /// Where its key is.
    pub(super) fn key(&self) -> &Key {
        &self.key
    }

    /// Whether its key is on another machine.
    pub fn is_elsewhere(&self) -> bool {
        matches!(self.key, Key::Elsewhere)
    }

    /// Whether anybody could sign for it.
    pub fn is_development(&self) -> bool {
        matches!(self.key, Key::Development(_))
    }

    /// Opens the key; the only place where a password is asked for in order to sign.
    pub async fn unlock(&self, ui: &dyn Ui) -> Result<Unlocked> {
        match &self.key {
            Key::Wallet(key) => Ok(Unlocked::Wallet(ui.unlock(&self.name, Arc::clone(key)).await?)),
            Key::Development(account) => Ok(Unlocked::Development(*account)),
            Key::Elsewhere => Err(elsewhere(&self.name)),
        }
    }

    /// Gives an open key back until it signs.
    pub(super) fn keep_open(&self, ui: &dyn Ui, open: Keypair) {
        if let Key::Wallet(key) = &self.key {
            ui.keep(key, open);
        }
    }

    /// Tells, before a password is asked for, that the agent is no help: it holds this key and signs transactions only.
    pub async fn note_agent_signs_no_message(&self, ui: &dyn Ui, agent: &Agent) {
        if self.needs_password(ui)
            && let Ok(Some(status)) = agent.status().await
            && status.keys.iter().any(|key| key.terms.account == self.account.0)
        {
            let name = &self.name;
            ui.note(&format!("the agent never signs messages: the password of {name} is needed"));
        }
    }

    /// Whether somebody would have to type one.
    fn needs_password(&self, ui: &dyn Ui) -> bool {
        matches!(&self.key, Key::Wallet(key) if key.is_encrypted() && !ui.has_password(key))
    }

    /// What signs transactions of a chain: a password that was given comes before the agent, and the agent before a
    /// question.
    pub async fn transaction_key(
        &self,
        ui: &dyn Ui,
        agent: &Agent,
        chain: Hash,
    ) -> Result<TransactionKey> {
        if self.needs_password(ui) {
            match agent.holds(self.account, chain).await {
                Ok(Holds::Key(name)) => {
                    let (agent, account) = (agent.clone(), self.account);
                    return Ok(TransactionKey::Agent { agent, name, account });
                }
                Ok(Holds::ForOtherChain(network)) => ui.note(&format!(
                    "the agent holds {} for the network {network}, and signs nothing for this one",
                    self.name
                )),
                // Which of these an agent cannot tell: it keeps nothing of a key that is wiped.
                Ok(Holds::NoKey) => ui.note(&format!(
                    "the agent does not hold {} (its uses or its time are over, or it was never unlocked)",
                    self.name
                )),
                Ok(Holds::NobodyRuns) => {}
                Err(error) => ui.warn(&format!("the agent is not asked: {error}")),
            }
        }
        self.unlock(ui).await.map(TransactionKey::Open)
    }
}

/// A plan that is only saved or shown asks for no key.
pub(super) fn elsewhere(name: &str) -> Error {
    Error::internal(format!("the key of {name} was not meant to be used"))
}

/// As previews show it: `savings (5F…)`.
impl fmt::Display for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.name, self.account)
    }
}

/// A key that signs; wiped when dropped.
pub enum Unlocked {
    /// From a keyfile.
    Wallet(Keypair),
    /// Well known.
    Development(Sr25519Keyring),
}

impl Unlocked {
    /// Signs exactly these bytes.
    pub fn sign(&self, bytes: &[u8]) -> Signature {
        match self {
            Self::Wallet(pair) => match pair.scheme() {
                Scheme::Sr25519 => Signature::Sr25519(pair.sign(bytes)),
                Scheme::Ed25519 => Signature::Ed25519(pair.sign(bytes)),
            },
            Self::Development(account) => Signature::Sr25519(account.sign(bytes).0),
        }
    }
}

/// What signs transactions.
pub enum TransactionKey {
    /// In this process.
    Open(Unlocked),
    /// Held by the agent, which signs what it was unlocked for.
    Agent {
        /// Who is asked.
        agent: Agent,
        /// How it calls the key.
        name: String,
        /// Whose key it is.
        account: AccountId,
    },
}

impl TransactionKey {
    /// Signs a transaction that was built for this runtime.
    ///
    /// # Errors
    /// `agent_refused` where the agent does not sign this.
    pub async fn sign(&self, unsigned: &Unsigned, runtime: &Runtime) -> Result<Signature> {
        match self {
            Self::Open(key) => Ok(key.sign(&unsigned.payload())),
            Self::Agent { agent, name, account } => {
                Ok(agent.sign(name, *account, runtime, unsigned).await?)
            }
        }
    }
}
