//! Whether a node is at the head of its network. One that is not answers well, and everything that it says is old.

use std::{
    fmt,
    time::{Duration, SystemTime},
};

use codec::Decode;
use futures::{future::join_all, join};
use jsonrpsee::rpc_params;
use sp_crypto_hashing::twox_128;

use super::{
    client::Chain,
    connection::Connection,
    error::{Error, Result},
    node::Health,
    rpc::{ChangeSet, RawHeader},
    wire::Bytes,
};

/// Fifteen blocks of a public network.
const OLD: Duration = Duration::from_secs(180);
/// So long a node has to show its head, and the others that they are further.
const PATIENCE: Duration = Duration::from_secs(5);

/// The head of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pulse {
    pub best: u32,
    /// When the best block was made, in milliseconds since 1970; `None` on a chain without a clock, or at its start.
    pub made_at: Option<u64>,
    /// Whether the node itself says that it is catching up.
    pub syncing: bool,
}

/// Why a node is not the one to sign with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Behind {
    Syncing { best: u32 },
    Old { best: u32, seconds: u64 },
}

impl fmt::Display for Behind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syncing { best } => write!(f, "is still catching up, at block {best}"),
            Self::Old { best, seconds } => {
                let minutes = seconds / 60;
                write!(f, "is behind: its newest block, {best}, is {minutes} minutes old")
            }
        }
    }
}

impl Pulse {
    /// What is wrong with it at this time, on a network whose blocks come regularly.
    pub fn behind(&self, now: SystemTime) -> Option<Behind> {
        let Self { best, made_at, syncing } = *self;
        if syncing {
            return Some(Behind::Syncing { best });
        }
        let made_at = SystemTime::UNIX_EPOCH + Duration::from_millis(made_at?);
        let age = now.duration_since(made_at).ok().filter(|age| *age > OLD)?;
        Some(Behind::Old { best, seconds: age.as_secs() })
    }

    fn is_better_than(&self, other: &Self) -> bool {
        let ready = |pulse: &Self| !pulse.syncing;
        (ready(self), self.best) > (ready(other), other.best)
    }
}

impl Chain {
    /// The head of the node that is asked now. Nothing waits long for it: a node can answer everything else.
    pub async fn pulse(&self) -> Result<Pulse> {
        let connection = self.rpc.connections.current();
        let asked = async { join!(self.rpc.connections.check(&connection), connection.pulse()) };
        let seconds = PATIENCE.as_secs();
        let (checked, pulse) = tokio::time::timeout(PATIENCE, asked)
            .await
            .map_err(|_| Error::Timeout { method: "system_health", seconds })?;
        checked.and(pulse)
    }

    /// Goes to the endpoint that is furthest, if any is further than `pulse`: its head then.
    pub async fn leave(&self, pulse: &Pulse, why: Behind) -> Option<Pulse> {
        let connections = &self.rpc.connections;
        let (pool, now) = (connections.pool(), connections.current());
        let others = pool.endpoints.iter().enumerate().filter(|(index, _)| *index != now.index);
        let heads = others.map(|(index, endpoint)| async move {
            let connection = Connection::connect(index, endpoint, connections.timeouts()).await?;
            connections.check(&connection).await?;
            let pulse = connection.pulse().await?;
            Ok::<_, Error>((connection, pulse))
        });
        let heads = heads.map(|head| tokio::time::timeout(PATIENCE, head));
        let heads = join_all(heads).await.into_iter().flatten().flatten();
        let further = heads.filter(|(_, other)| other.is_better_than(pulse));
        let (connection, best) = further.max_by_key(|(_, pulse)| (!pulse.syncing, pulse.best))?;
        let (from, to) = (&now.endpoint.name, connection.endpoint.name.clone());
        connections.moved(from, &to, format!("{from} {why}"));
        connections.take(connection);
        Some(best)
    }
}

impl Connection {
    /// One round trip.
    pub async fn pulse(&self) -> Result<Pulse> {
        let (header, health, made_at) = join!(self.header(), self.health(), self.made_at());
        let best = header?.number.0;
        Ok(Pulse { best, made_at: made_at?, syncing: health?.is_some_and(|it| it.is_syncing) })
    }

    pub async fn header(&self) -> Result<RawHeader> {
        self.request("chain_getHeader", rpc_params![]).await
    }

    /// `None` where a public endpoint does not offer it.
    async fn health(&self) -> Result<Option<Health>> {
        match self.request("system_health", rpc_params![]).await {
            Ok(health) => Ok(Some(health)),
            Err(Error::NoMethod { .. } | Error::Node { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// `Timestamp.Now` of the best block: the same key on every chain, whatever its metadata.
    async fn made_at(&self) -> Result<Option<u64>> {
        let key = [twox_128(b"Timestamp"), twox_128(b"Now")].concat();
        let sets: Vec<ChangeSet> =
            self.request("state_queryStorageAt", rpc_params![[Bytes(key)]]).await?;
        let value = sets.into_iter().flat_map(|set| set.changes).find_map(|(_, value)| value);
        Ok(value.and_then(|Bytes(value)| u64::decode(&mut value.as_slice()).ok()))
    }
}
