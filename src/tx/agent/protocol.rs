//! What goes over the agent's socket: one request and one answer for each connection.
//!
//! A message is its length (`u32`, little-endian), the version of the protocol (one byte), and a [`Request`] or
//! [`Answer`] in SCALE. After [`Request::Add`] comes the key: its scheme as in key files (one byte), then 64 bytes
//! (sr25519) or the 32-byte seed (ed25519). Nothing else ever holds a secret but records to be sealed, and opened ones.

use std::fmt;
use std::io;
use std::time::Duration;

use codec::{Decode, DecodeAll, Encode};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use zeroize::{Zeroize as _, Zeroizing};

use crate::wallet::keypair::{Keypair, Scheme};
use crate::wallet::secret::SecretArray;

use super::error::AgentError;

const VERSION: u8 = 1;
/// The real chain's is a tenth of it.
pub const MAX_METADATA: usize = 4 << 20;
/// No block takes a longer transaction.
pub const MAX_PAYLOAD: usize = 1 << 20;
/// Of a record with its context.
pub const MAX_RECORD: usize = 64 << 10;
const MAX_MESSAGE: usize = MAX_METADATA + MAX_PAYLOAD + (64 << 10);
/// For a whole connection. The digest of metadata that was not seen before takes a part of it.
pub const PATIENCE: Duration = Duration::from_secs(10);

/// What is asked of the agent.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Request {
    /// Hold the key that follows, in place of one of the same account.
    Add(Terms),
    /// Tell what is held.
    Status,
    /// Wipe these accounts' keys; without any, all.
    Lock(Option<Vec<[u8; 32]>>),
    /// Sign a transaction.
    Sign(Box<Sign>),
    /// Encrypt a record for a key.
    Seal(Sealing),
    /// Decrypt what was sealed for it.
    Open(Sealing),
}

/// A record that is for one key alone. Nothing is signed, and nothing is told of the key.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Sealing {
    /// Whose key.
    pub account: [u8; 32],
    /// What it is of; the agent puts the chain that the key was unlocked for in front.
    pub context: Vec<u8>,
    /// To be sealed, or sealed.
    pub record: Record,
}

/// Bytes that may be secret: never printed, wiped when dropped.
#[derive(Clone, PartialEq, Eq, Encode, Decode)]
pub struct Record(pub Vec<u8>);

impl Drop for Record {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

/// A transaction to be signed.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Sign {
    /// Who signs.
    pub account: [u8; 32],
    /// The prefixed blob (V15) that the payload was built with.
    pub metadata: Vec<u8>,
    /// Call ‖ extension values ‖ implicit values: never a hash.
    pub payload: Vec<u8>,
}

/// What a key is unlocked for.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Terms {
    /// How the user calls it.
    pub name: String,
    /// Its account.
    pub account: [u8; 32],
    /// The network's name.
    pub network: String,
    /// The chain that signatures are for.
    pub genesis: [u8; 32],
    /// From when it is added.
    pub seconds: u64,
    /// Signatures; any number without.
    pub uses: Option<u32>,
    /// `Pallet.call`, besides those that are harmless.
    pub allow: Vec<String>,
    /// Rao over all signatures; without, also what cannot be counted.
    pub max: Option<u64>,
}

/// What the agent says.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub enum Answer {
    /// It is done.
    Done,
    /// What is held.
    Status(Status),
    /// The scheme as in key files, and the signature.
    Signed(u8, [u8; 64]),
    /// It does not sign this, and why.
    Refused(String),
    /// It does not hold this key.
    NotHeld,
    /// It is about to end and takes no more keys.
    Ending,
    /// The request is none.
    Wrong,
    /// The record, sealed or opened; `None` where it is not sealed for this key, chain and context.
    Record(Option<Record>),
}

/// What an agent holds.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Status {
    /// Its process.
    pub pid: u32,
    /// In the order they were added.
    pub keys: Vec<KeyStatus>,
}

/// A key that is held.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct KeyStatus {
    /// What it was unlocked for.
    pub terms: Terms,
    /// Until it is wiped.
    pub seconds_left: u64,
    /// Of [`Terms::uses`].
    pub uses_left: Option<u32>,
    /// Rao, of [`Terms::max`].
    pub spent: u64,
    /// Signatures made.
    pub signed: u64,
}

/// A request as it arrived.
pub enum Arrived {
    /// A key and what it may be used for.
    Key(Keypair, Terms),
    /// Anything else.
    Request(Request),
}

/// A message with a key in it: one buffer that never grows.
pub fn add_message(key: &Keypair, terms: Terms) -> Zeroizing<Vec<u8>> {
    let (head, secret) = (Request::Add(terms).encode(), key.private_key());
    let length = 1 + head.len() + 1 + secret.expose().len();
    let mut message = Zeroizing::new(Vec::with_capacity(4 + length));
    message.extend((length as u32).to_le_bytes()); // some hundred bytes
    message.push(VERSION);
    message.extend(head);
    message.push(key.scheme().crypto_type());
    message.extend_from_slice(secret.expose());
    message
}

/// Sends a request without a key, or an answer. It may hold an opened record, so no copy of it stays.
pub async fn send(out: &mut (impl AsyncWrite + Unpin), message: &impl Encode) -> io::Result<()> {
    let body = Zeroizing::new(message.encode());
    let length = u32::try_from(body.len() + 1).map_err(|_| io::ErrorKind::InvalidInput)?;
    let whole = Zeroizing::new([&length.to_le_bytes()[..], &[VERSION], &body].concat());
    out.write_all(&whole).await?;
    out.flush().await
}

/// The next message without its length and version; `None` at the end. Wiped, because it may hold a key.
async fn receive(
    input: &mut (impl AsyncRead + Unpin),
) -> Result<Option<Zeroizing<Vec<u8>>>, AgentError> {
    let mut length = [0; 4];
    if input.read(&mut length[..1]).await.map_err(|_| broken())? == 0 {
        return Ok(None);
    }
    input.read_exact(&mut length[1..]).await.map_err(|_| broken())?;
    let length = u32::from_le_bytes(length) as usize;
    if length == 0 || length > MAX_MESSAGE {
        return Err(AgentError::Protocol("a message of an impossible length"));
    }
    if input.read_u8().await.map_err(|_| broken())? != VERSION {
        return Err(AgentError::Protocol("it is of another version"));
    }
    let mut body = Zeroizing::new(vec![0; length - 1]);
    input.read_exact(&mut body).await.map_err(|_| broken())?;
    Ok(Some(body))
}

fn broken() -> AgentError {
    AgentError::Protocol("the connection broke")
}

/// The next request; `None` at the end.
pub async fn request(input: &mut (impl AsyncRead + Unpin)) -> Result<Option<Arrived>, AgentError> {
    let Some(body) = receive(input).await? else { return Ok(None) };
    let unreadable = || AgentError::Protocol("a request that is none");
    let mut rest = body.as_slice();
    match Request::decode(&mut rest).map_err(|_| unreadable())? {
        Request::Add(terms) => {
            let key = key(rest).ok_or_else(unreadable)?;
            Ok(Some(Arrived::Key(key, terms)))
        }
        other if rest.is_empty() => Ok(Some(Arrived::Request(other))),
        _ => Err(unreadable()),
    }
}

fn key(bytes: &[u8]) -> Option<Keypair> {
    let (scheme, secret) = bytes.split_first()?;
    match Scheme::from_crypto_type((*scheme).into())? {
        Scheme::Sr25519 => Keypair::from_sr25519_private_key(&SecretArray::from_slice(secret)?),
        Scheme::Ed25519 => {
            Some(Keypair::from_seed(Scheme::Ed25519, &SecretArray::from_slice(secret)?))
        }
    }
}

/// The answer to a request.
pub async fn answer(input: &mut (impl AsyncRead + Unpin)) -> Result<Answer, AgentError> {
    // It ended before it came to this request.
    let body = receive(input).await?.ok_or(AgentError::NotRunning)?;
    Answer::decode_all(&mut body.as_slice())
        .map_err(|_| AgentError::Protocol("an answer that is none"))
}
