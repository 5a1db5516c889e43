//! Raw storage of one block, in as few requests as its size allows.

use std::collections::{BTreeSet, HashMap};

use codec::{Compact, Decode};
use futures::future::try_join_all;

use super::{
    client::{Chain, Pin},
    error::{Error, Result},
    rpc::ChangeSet,
    wire::{Bytes, Hash},
};

/// Keys in one request; more are asked in several at the same time.
const CHUNK: usize = 500;

/// `twox128("System") ‖ twox128("LastRuntimeUpgrade")`: Substrate's own, the same on every chain.
const LAST_RUNTIME_UPGRADE: [u8; 32] =
    *b"\x26\xaa\x39\x4e\xea\x56\x30\xe0\x7c\x48\xae\x0c\x95\x58\xce\xf7\
    \xf9\xcc\xe9\xc8\x88\x46\x9b\xb1\xa0\xdc\xea\xa1\x29\x67\x2e\xf8";
/// `twox128("System") ‖ twox128("Number")`.
const BLOCK_NUMBER: [u8; 32] = *b"\x26\xaa\x39\x4e\xea\x56\x30\xe0\x7c\x48\xae\x0c\x95\x58\xce\xf7\
    \x02\xa5\xc1\xb1\x9a\xb7\xa0\x4f\x53\x6c\x51\x9a\xca\x49\x83\xac";

/// Raw storage of one block.
pub(super) struct Answer {
    pub block: Pin,
    /// The version of the runtime that wrote this state.
    pub spec: u32,
    pub values: HashMap<Vec<u8>, Option<Vec<u8>>>,
}

impl Chain {
    /// All keys at one block. Several chunks need its name first, which the first of them brings.
    pub(super) async fn query(&self, keys: &[Vec<u8>], at: Option<Hash>) -> Result<Answer> {
        let own = [LAST_RUNTIME_UPGRADE.to_vec(), BLOCK_NUMBER.to_vec()];
        let keys: BTreeSet<Vec<u8>> = own.into_iter().chain(keys.iter().cloned()).collect();
        let keys: Vec<Vec<u8>> = keys.into_iter().collect();
        let mut chunks = keys.chunks(CHUNK);
        let first = chunks.next().unwrap_or_default();
        let (hash, changes) = match at {
            Some(hash) => {
                let all = keys.chunks(CHUNK).map(|chunk| self.query_chunk(chunk, at));
                let changes = try_join_all(all).await?.into_iter().flat_map(|(_, changes)| changes);
                (hash, changes.collect())
            }
            None => {
                let (hash, mut changes) = self.query_chunk(first, None).await?;
                let rest = chunks.map(|chunk| self.query_chunk(chunk, Some(hash)));
                changes
                    .extend(try_join_all(rest).await?.into_iter().flat_map(|(_, changes)| changes));
                (hash, changes)
            }
        };
        Answer::new(hash, changes)
    }

    async fn query_chunk(&self, keys: &[Vec<u8>], at: Option<Hash>) -> Result<(Hash, Changes)> {
        let sets = self.rpc.query_storage(keys, at).await?;
        let [ChangeSet { block, changes }] = <[_; 1]>::try_from(sets)
            .map_err(|sets| bad_storage(format!("{} blocks instead of one", sets.len())))?;
        if at.is_some_and(|at| at != block) {
            return Err(bad_storage(format!("it is of block {block}")));
        }
        Ok((block, changes))
    }
}

type Changes = Vec<(Bytes, Option<Bytes>)>;

impl Answer {
    fn new(hash: Hash, changes: Changes) -> Result<Self> {
        let pairs = changes.into_iter().map(|(key, value)| (key.0, value.map(|value| value.0)));
        let values: HashMap<_, _> = pairs.collect();
        let own = |key: &[u8]| values.get(key).and_then(Option::as_deref);
        let unreadable = |error: codec::Error| bad_storage(error.to_string());
        let spec = own(&LAST_RUNTIME_UPGRADE)
            .ok_or_else(|| bad_storage("the state has no runtime version".to_owned()))?;
        let Compact(spec) = Compact::<u32>::decode(&mut &*spec).map_err(unreadable)?;
        // The state of block 0 has none: block 1 is the first that writes it.
        let number = own(&BLOCK_NUMBER).map(|mut number| u32::decode(&mut number));
        let number = number.transpose().map_err(unreadable)?.unwrap_or(0);
        Ok(Self { block: Pin { number, hash }, spec, values })
    }
}

fn bad_storage(reason: String) -> Error {
    Error::Answer { method: "state_queryStorageAt", reason }
}
