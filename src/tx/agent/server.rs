//! The agent itself: keys in memory, one request for each connection.

use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use sp_crypto_hashing::blake2_256;
use tokio::net::UnixStream;
use tokio::sync::{Notify, Semaphore};
use tokio::task::{JoinSet, spawn_blocking};
use tokio::time::{sleep, timeout};

use crate::chain::metadata_hash::digest;
use crate::chain::whole_payload::WholePayload;
use crate::chain::{Hash, Runtime, extrinsic};
use crate::domain::address::AccountId;
use crate::tx::salts::whole;
use crate::wallet::keypair::Keypair;
use crate::wallet::sealing::SealingKey;

use super::held::Held;
use super::place::{Listening, check_peer};
use super::policy::judge;
use super::protocol::{
    self, Answer, Arrived, MAX_METADATA, MAX_PAYLOAD, MAX_RECORD, PATIENCE, Record, Request,
    Sealing, Sign, Status, Terms,
};

/// Connections at the same time.
const CLIENTS: usize = 8;
/// Runtimes that are remembered with their digest.
const RUNTIMES: usize = 4;
/// How late it may be noticed that the machine slept, that its clock was set, or that the socket is gone.
const LOOK: Duration = Duration::from_secs(2);
/// For answers that are on their way when it ends.
const GRACE: Duration = Duration::from_secs(1);

/// The keys and what is needed to judge.
pub struct Agent {
    /// None any more once it ends.
    held: Mutex<Option<Vec<Held>>>,
    runtimes: Mutex<Vec<Known>>,
    changed: Notify,
    clients: Semaphore,
}

/// A runtime whose digest this process computed itself.
#[derive(Clone)]
struct Known {
    blob: [u8; 32],
    runtime: Runtime,
    digest: [u8; 32],
}

impl Agent {
    /// With these keys from the start.
    pub fn new(keys: Vec<Held>) -> Self {
        let agent = Self {
            held: Mutex::new(Some(vec![])),
            runtimes: Mutex::default(),
            changed: Notify::new(),
            clients: Semaphore::new(CLIENTS),
        };
        keys.into_iter().for_each(|key| drop(agent.hold(key)));
        agent
    }

    /// Serves until `stop`, or until no key is left or nobody can reach it; every key is wiped then.
    pub async fn serve(self: Arc<Self>, listening: Listening, stop: impl Future<Output = ()>) {
        let (mut connections, mut stop) = (JoinSet::new(), pin!(stop));
        while let Some(next) = self.sweep()
            && listening.is_reachable()
        {
            while connections.try_join_next().is_some() {}
            tokio::select! {
                () = &mut stop => break,
                () = sleep(next.min(LOOK)) => {}
                () = self.changed.notified() => {}
                accepted = listening.listener.accept() => match accepted {
                    Ok((stream, _)) => drop(connections.spawn(Arc::clone(&self).connection(stream))),
                    // Out of file descriptors: others have to end first.
                    Err(_) => sleep(Duration::from_millis(100)).await,
                },
            }
        }
        drop(self.keys().take());
        drop(listening); // whoever comes now finds nobody, and may start another one
        let answers = async { while connections.join_next().await.is_some() {} };
        let _late = timeout(GRACE, answers).await;
    }

    /// Wipes keys whose time is over; how long the next one has, or `None` without any.
    fn sweep(&self) -> Option<Duration> {
        let mut keys = self.keys();
        let keys = keys.as_mut()?;
        keys.retain(|held| !held.left().is_zero());
        keys.iter().map(Held::left).min()
    }

    fn keys(&self) -> MutexGuard<'_, Option<Vec<Held>>> {
        // Whoever panicked changed no more than a count.
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn connection(self: Arc<Self>, mut stream: UnixStream) {
        if check_peer(&stream).is_err() {
            return;
        }
        let talk = async {
            let _place = self.clients.acquire().await;
            let answer = match protocol::request(&mut stream).await {
                Ok(Some(Arrived::Key(key, terms))) => self.add(key, terms),
                Ok(Some(Arrived::Request(request))) => self.answer(request).await,
                Ok(None) => return,
                Err(_) => Answer::Wrong,
            };
            // Who does not listen does not get it.
            let _ = protocol::send(&mut stream, &answer).await;
        };
        let _late = timeout(PATIENCE, talk).await;
        self.changed.notify_one();
    }

    pub(super) async fn answer(&self, request: Request) -> Answer {
        match request {
            Request::Status => self.status(),
            Request::Lock(accounts) => self.lock(accounts.as_deref()),
            Request::Sign(sign) => self.sign(*sign).await,
            Request::Seal(sealing) => self.sealed(&sealing, SealingKey::seal),
            Request::Open(sealing) => self.sealed(&sealing, |key, context, record| {
                key.open(context, record).map(|record| record.expose().to_vec())
            }),
            Request::Add(_) => Answer::Wrong,
        }
    }

    fn add(&self, key: Keypair, terms: Terms) -> Answer {
        match Held::new(key, terms) {
            Some(added) => self.hold(added),
            None => Answer::Wrong,
        }
    }

    /// In place of another of its account: two would have twice the bounds.
    fn hold(&self, added: Held) -> Answer {
        let mut keys = self.keys();
        let Some(keys) = keys.as_mut() else { return Answer::Ending };
        keys.retain(|held| held.account() != added.account());
        keys.push(added);
        Answer::Done
    }

    fn status(&self) -> Answer {
        let keys = self.keys();
        let keys = keys.iter().flatten().filter(|held| !held.left().is_zero()).map(Held::status);
        Answer::Status(Status { pid: std::process::id(), keys: keys.collect() })
    }

    fn lock(&self, accounts: Option<&[[u8; 32]]>) -> Answer {
        let wanted =
            |held: &Held| accounts.is_none_or(|accounts| accounts.contains(&held.account().0));
        if let Some(keys) = self.keys().as_mut() {
            keys.retain(|held| !wanted(held));
        }
        Answer::Done
    }

    async fn sign(&self, sign: Sign) -> Answer {
        if sign.metadata.len() > MAX_METADATA || sign.payload.len() > MAX_PAYLOAD {
            return Answer::Refused("it is too long".to_owned());
        }
        let account = AccountId(sign.account);
        let terms = self
            .keys()
            .iter()
            .flatten()
            .find_map(|held| (held.account() == account).then(|| held.terms().clone()));
        let Some(terms) = terms else { return Answer::NotHeld };
        let known = match self.known(sign.metadata, Hash(terms.genesis)).await {
            Ok(known) => known,
            Err(why) => return Answer::Refused(why),
        };
        match self.judged(&known, &terms, &sign.payload) {
            Ok((scheme, signature)) => Answer::Signed(scheme, signature),
            Err(why) => Answer::Refused(why),
        }
    }

    /// Of a key that may still sign. No use is counted: nothing is signed.
    fn sealed(
        &self,
        Sealing { account, context, record }: &Sealing,
        work: impl FnOnce(&SealingKey, &[u8], &[u8]) -> Option<Vec<u8>>,
    ) -> Answer {
        if context.len().saturating_add(record.0.len()) > MAX_RECORD {
            return Answer::Refused("it is too long".to_owned());
        }
        let keys = self.keys();
        let mut keys = keys.iter().flatten().filter(|held| !held.left().is_zero());
        let Some(held) = keys.find(|held| held.account().0 == *account) else {
            return Answer::NotHeld;
        };
        let context = whole(Hash(held.terms().genesis), context);
        let worked = held.sealing().and_then(|key| work(&key, &context, &record.0));
        Answer::Record(worked.map(Record))
    }

    /// The metadata as a runtime of the chain that the key was unlocked for, and its digest.
    async fn known(&self, metadata: Vec<u8>, genesis: Hash) -> Result<Known, String> {
        let blob = blake2_256(&metadata);
        let fits = |known: &&Known| known.blob == blob && known.runtime.genesis == genesis;
        if let Some(known) = self.runtimes().iter().find(fits) {
            return Ok(known.clone());
        }
        let learn = move || {
            let runtime = Runtime::new(genesis, &metadata)?;
            let digest = digest(&runtime)?;
            Ok(Known { blob, runtime, digest })
        };
        let learnt: Result<Known, crate::chain::Error> =
            spawn_blocking(learn).await.map_err(|_| "its metadata cannot be read".to_owned())?;
        let learnt = learnt.map_err(|error| error.to_string())?;
        let mut runtimes = self.runtimes();
        if runtimes.len() >= RUNTIMES {
            runtimes.remove(0);
        }
        runtimes.push(learnt.clone());
        Ok(learnt)
    }

    fn runtimes(&self) -> MutexGuard<'_, Vec<Known>> {
        self.runtimes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads, judges, counts, signs: in this order.
    fn judged(
        &self,
        known: &Known,
        terms: &Terms,
        payload: &[u8],
    ) -> Result<(u8, [u8; 64]), String> {
        let read = WholePayload::read(&known.runtime, known.digest, payload);
        let read = read.map_err(|error| error.to_string())?;
        let amount = judge(&known.runtime, terms, &read.call).map_err(|error| error.to_string())?;
        let mut keys = self.keys();
        // As it is now: it may have been locked or replaced in the meantime.
        let held = keys.iter_mut().flatten().find(|held| held.terms() == terms);
        let held = held.filter(|held| !held.left().is_zero()).ok_or("its key was locked")?;
        held.count(amount).map_err(|error| error.to_string())?;
        Ok(held.sign(&extrinsic::signed_bytes(payload)))
    }
}
