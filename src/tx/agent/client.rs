//! The side of everybody who asks the agent.

use tokio::io::AsyncWriteExt as _;
use tokio::net::UnixStream;
use tokio::time::timeout;

use crate::chain::extrinsic::{Signature, Unsigned};
use crate::chain::{Hash, Runtime};
use crate::domain::address::AccountId;
use crate::wallet::keypair::{Scheme, verify};
use crate::wallet::secret::SecretBytes;

use super::error::AgentError;
use super::place::Place;
use super::protocol::{self, Answer, PATIENCE, Record, Request, Sealing, Sign, Status};

type Result<T> = std::result::Result<T, AgentError>;

/// What an agent has of an account.
#[derive(Debug, PartialEq, Eq)]
pub enum Holds {
    /// Its key, by the name that the agent calls it.
    Key(String),
    /// Its key, unlocked for this network.
    ForOtherChain(String),
    /// Nothing, or nothing any more.
    NoKey,
    /// There is no agent.
    NobodyRuns,
}

/// The agent of this user, whether it runs or not.
#[derive(Clone, Debug)]
pub struct Agent {
    place: Place,
}

impl Agent {
    /// The one that listens there.
    pub fn at(place: Place) -> Self {
        Self { place }
    }

    /// What it holds; `None` if none is running.
    pub async fn status(&self) -> Result<Option<Status>> {
        match self.ask(&Request::Status).await {
            Ok(Answer::Status(status)) => Ok(Some(status)),
            Err(AgentError::NotRunning) => Ok(None),
            other => Err(unexpected(other)),
        }
    }

    /// Whether it holds the key of an account, and for this chain.
    pub async fn holds(&self, account: AccountId, chain: Hash) -> Result<Holds> {
        let Some(status) = self.status().await? else { return Ok(Holds::NobodyRuns) };
        let mut keys = status.keys.into_iter();
        Ok(match keys.find(|key| key.terms.account == account.0).map(|key| key.terms) {
            Some(terms) if terms.genesis == chain.0 => Holds::Key(terms.name),
            Some(terms) => Holds::ForOtherChain(terms.network),
            None => Holds::NoKey,
        })
    }

    /// Hands a key over, as [`protocol::add_message`] has written it.
    pub async fn add(&self, message: &[u8]) -> Result<()> {
        match self.talk(async |stream| stream.write_all(message).await).await {
            Ok(Answer::Done) => Ok(()),
            other => Err(unexpected(other)),
        }
    }

    /// Makes it wipe these accounts' keys; without any, all.
    pub async fn lock(&self, accounts: Option<&[AccountId]>) -> Result<()> {
        let accounts = accounts.map(|accounts| accounts.iter().map(|account| account.0).collect());
        match self.ask(&Request::Lock(accounts)).await {
            Ok(Answer::Done) => Ok(()),
            other => Err(unexpected(other)),
        }
    }

    /// Has a transaction signed by a key that it calls `name`. The signature is checked here, too.
    pub async fn sign(
        &self,
        name: &str,
        account: AccountId,
        runtime: &Runtime,
        unsigned: &Unsigned,
    ) -> Result<Signature> {
        let sign = Sign {
            account: account.0,
            metadata: runtime.blob().to_vec(),
            payload: unsigned.whole_payload(),
        };
        let (scheme, bytes) = match self.ask(&Request::Sign(Box::new(sign))).await {
            Ok(Answer::Signed(scheme, bytes)) => (scheme, bytes),
            Ok(Answer::Refused(reason)) => return Err(refused(name, reason)),
            Ok(Answer::NotHeld) => {
                return Err(refused(name, "it holds no such key any more".to_owned()));
            }
            other => return Err(unexpected(other)),
        };
        let wrong = || AgentError::Protocol("its signature is not valid");
        let scheme = Scheme::from_crypto_type(scheme.into()).ok_or_else(wrong)?;
        if !verify(scheme, &account, &unsigned.payload(), &bytes) {
            return Err(wrong());
        }
        Ok(match scheme {
            Scheme::Sr25519 => Signature::Sr25519(bytes),
            Scheme::Ed25519 => Signature::Ed25519(bytes),
        })
    }

    /// Has a record encrypted for a key that it calls `name`; `context` is needed to decrypt it.
    pub async fn seal(
        &self,
        name: &str,
        account: AccountId,
        context: Vec<u8>,
        record: Vec<u8>,
    ) -> Result<Vec<u8>> {
        let sealing = Sealing { account: account.0, context, record: Record(record) };
        let sealed = self.record(name, Request::Seal(sealing)).await?;
        sealed.ok_or(AgentError::Protocol("it seals nothing"))
    }

    /// Has one decrypted; `None` where it is not for this key, chain and context.
    pub async fn open(
        &self,
        name: &str,
        account: AccountId,
        context: Vec<u8>,
        sealed: Vec<u8>,
    ) -> Result<Option<SecretBytes>> {
        let sealing = Sealing { account: account.0, context, record: Record(sealed) };
        Ok(self.record(name, Request::Open(sealing)).await?.map(SecretBytes::new))
    }

    async fn record(&self, name: &str, request: Request) -> Result<Option<Vec<u8>>> {
        match self.ask(&request).await {
            Ok(Answer::Record(record)) => {
                Ok(record.map(|mut record| std::mem::take(&mut record.0)))
            }
            Ok(Answer::Refused(reason)) => Err(refused(name, reason)),
            Ok(Answer::NotHeld) => Err(refused(name, "it holds no such key any more".to_owned())),
            other => Err(unexpected(other)),
        }
    }

    async fn ask(&self, request: &Request) -> Result<Answer> {
        self.talk(async |stream| protocol::send(stream, request).await).await
    }

    async fn talk(
        &self,
        say: impl AsyncFnOnce(&mut UnixStream) -> std::io::Result<()>,
    ) -> Result<Answer> {
        let talk = async {
            let mut stream = self.place.connect().await?.ok_or(AgentError::NotRunning)?;
            say(&mut stream).await.map_err(|_| AgentError::NotRunning)?;
            protocol::answer(&mut stream).await
        };
        timeout(PATIENCE, talk).await.map_err(|_| AgentError::Protocol("it takes too long"))?
    }
}

fn refused(key: &str, reason: String) -> AgentError {
    AgentError::Refused { key: key.to_owned(), reason }
}

/// What an answer means that is not the one hoped for.
fn unexpected(answer: Result<Answer>) -> AgentError {
    match answer {
        Err(error) => error,
        Ok(Answer::Ending) => AgentError::NotRunning,
        Ok(_) => AgentError::Protocol("an answer to another question"),
    }
}
