//! The side of everybody who asks the agent.

use tokio::io::AsyncWriteExt as _;
use tokio::net::UnixStream;
use tokio::time::timeout;

use crate::chain::extrinsic::{Signature, Unsigned};
use crate::chain::{Hash, Runtime};
use crate::domain::address::AccountId;
use crate::wallet::keypair::{Scheme, verify};

use super::error::AgentError;
use super::place::Place;
use super::protocol::{self, Answer, PATIENCE, Request, Sign, Status};

type Result<T> = std::result::Result<T, AgentError>;

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

    /// Whether it holds the key of an account for this chain.
    pub async fn holds(&self, account: AccountId, chain: Hash) -> Result<bool> {
        let keys = self.status().await?.map(|status| status.keys).unwrap_or_default();
        let wanted = (account.0, chain.0);
        Ok(keys.iter().any(|key| (key.terms.account, key.terms.genesis) == wanted))
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

    /// Has a transaction signed. The signature is checked here, too.
    pub async fn sign(
        &self,
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

/// What an answer means that is not the one hoped for.
fn unexpected(answer: Result<Answer>) -> AgentError {
    match answer {
        Err(error) => error,
        Ok(Answer::Refused(reason)) => AgentError::Refused { reason },
        Ok(Answer::NotHeld) => {
            AgentError::Refused { reason: "it holds no such key any more".into() }
        }
        Ok(Answer::Ending) => AgentError::NotRunning,
        Ok(_) => AgentError::Protocol("an answer to another question"),
    }
}
