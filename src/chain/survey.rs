//! How well each endpoint of a pool answers: all are asked at the same time.

use std::time::{Duration, Instant};

use futures::{future::join_all, join};
use jsonrpsee::rpc_params;

use super::{
    client::{Endpoint, Timeouts},
    connection::Connection,
    error::{Error, Result},
    liveness::Pulse,
    pool::Pool,
    rpc::{ChangeSet, RawHeader, Version},
    wire::{Bytes, Hash},
};

/// What one endpoint has shown.
#[derive(Clone, Debug)]
pub struct Vitals {
    pub genesis: Hash,
    pub pulse: Pulse,
    /// The last final block.
    pub finalized: u32,
    pub spec_version: u32,
    /// Whether it has the state of the first block; `None` when that is not known.
    pub keeps_all_states: Option<bool>,
    /// The median of a few round trips.
    pub latency: Duration,
}

/// An endpoint and what it has shown, or why it has not.
#[derive(Debug)]
pub struct Surveyed {
    pub endpoint: Endpoint,
    /// Whether it is only asked for blocks whose state the others have discarded.
    pub for_old_states: bool,
    pub vitals: Result<Vitals>,
}

/// Round trips that are measured.
const ROUNDS: usize = 5;
/// For one endpoint, from the name look-up to the last answer.
const PATIENCE: Duration = Duration::from_secs(20);
/// Far fewer than a node keeps that discards states.
const FEW_BLOCKS: u32 = 256;

impl Pool {
    /// Asks all endpoints at the same time. One of another chain than the known one, or than the first that
    /// answered, is an error in its place.
    pub async fn survey(&self) -> Vec<Surveyed> {
        let all = self.endpoints.iter().map(|endpoint| (endpoint, false));
        let all = all.chain(self.archives.iter().map(|endpoint| (endpoint, true)));
        let surveyed = all.map(|(endpoint, for_old_states)| async move {
            let vitals = tokio::time::timeout(PATIENCE, vitals(endpoint)).await;
            let seconds = PATIENCE.as_secs();
            let late = |_| Err(Error::Timeout { method: "all questions", seconds });
            let (endpoint, vitals) = (endpoint.clone(), vitals.unwrap_or_else(late));
            Surveyed { endpoint, for_old_states, vitals }
        });
        let mut surveyed = join_all(surveyed).await;
        let known = self.endpoints.iter().find_map(|endpoint| endpoint.expected_genesis);
        let first = surveyed.iter().find_map(|one| Some(one.vitals.as_ref().ok()?.genesis));
        if let Some(expected) = known.or(first) {
            surveyed.iter_mut().for_each(|one| one.must_be_of(expected));
        }
        surveyed
    }
}

impl Surveyed {
    fn must_be_of(&mut self, expected: Hash) {
        if let Ok(Vitals { genesis: found, .. }) = self.vitals
            && found != expected
        {
            let name = self.endpoint.name.clone();
            self.vitals = Err(Error::OtherChain { name, expected, found });
        }
    }
}

async fn vitals(endpoint: &Endpoint) -> Result<Vitals> {
    let connection = Connection::connect(0, endpoint, Timeouts::default()).await?;
    let (genesis, pulse, finalized, version, keeps_all_states) = join!(
        connection.genesis(),
        connection.pulse(),
        connection.finalized(),
        connection.version(),
        connection.keeps_all()
    );
    let (genesis, pulse, version) = (genesis?, pulse?, version?);
    let latency = connection.latency().await?;
    Ok(Vitals {
        genesis,
        finalized: finalized?,
        spec_version: version.spec_version,
        // A young chain has discarded nothing yet.
        keeps_all_states: keeps_all_states.filter(|_| pulse.best > FEW_BLOCKS),
        pulse,
        latency,
    })
}

impl Connection {
    async fn version(&self) -> Result<Version> {
        self.request("state_getRuntimeVersion", rpc_params![]).await
    }

    async fn finalized(&self) -> Result<u32> {
        let hash: Hash = self.request("chain_getFinalizedHead", rpc_params![]).await?;
        let header: RawHeader = self.request("chain_getHeader", rpc_params![hash]).await?;
        Ok(header.number.0)
    }

    async fn keeps_all(&self) -> Option<bool> {
        let first: Option<Hash> = self.request("chain_getBlockHash", rpc_params![1]).await.ok()?;
        let keys: [Bytes; 0] = [];
        let state =
            self.request::<Vec<ChangeSet>>("state_queryStorageAt", rpc_params![keys, first?]);
        match state.await {
            Ok(_) => Some(true),
            Err(Error::Discarded { .. }) => Some(false),
            Err(_) => None,
        }
    }

    async fn latency(&self) -> Result<Duration> {
        let mut times = vec![];
        for _ in 0..ROUNDS {
            let asked = Instant::now();
            self.header().await?;
            times.push(asked.elapsed());
        }
        times.sort_unstable();
        Ok(times.get(ROUNDS / 2).copied().unwrap_or_default())
    }
}
