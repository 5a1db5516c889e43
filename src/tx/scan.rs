//! A look at the blocks that can have open transactions: each block is read once for all of them, and only new blocks
//! at the next look.
//!
//! Every block must be the child of the one before, back to the anchor: what was read is one chain. When the last
//! block looked at has left the chain, the look starts over.

use std::collections::{BTreeMap, HashMap, HashSet};

use futures::future::{join_all, try_join_all};
use futures::{TryStreamExt as _, join, try_join};

use crate::chain::head::{Block, Found};
use crate::chain::read::account::Account;
use crate::chain::signed_extrinsic::Extrinsic;
use crate::chain::{self, Chain, Error, Hash, Pin, Runtime};
use crate::domain::address::AccountId;

use super::entry::Entry;

/// What the chain says of a transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// In a block; whether that block is final.
    Included(Found, bool),
    /// In no block so far, and still valid.
    Pending,
    /// In no block, and no longer valid: its era, the block that it begins at or its runtime is over.
    Expired,
    /// In no block, and another one of the account has its nonce in a final block; named if a block of its era has it.
    NonceTaken(Option<Hash>),
}

/// What is looked for, and what was seen so far.
pub struct Scan {
    targets: Vec<Target>,
    spans: Vec<Span>,
}

/// What is looked for.
#[derive(Clone, Copy)]
struct Target {
    hash: Hash,
    signer: AccountId,
    nonce: u32,
    anchor: Pin,
    last_valid: u32,
    genesis: Hash,
    spec_version: u32,
}

/// Blocks without a gap, from an anchor to the end of an era.
#[derive(Default)]
struct Span {
    anchor: u32,
    last: u32,
    /// The anchor and what was read after it.
    blocks: BTreeMap<u32, Hash>,
    found: HashMap<Hash, Found>,
    /// Who used the nonces that are looked for.
    users: HashMap<(AccountId, u32), Hash>,
}

impl Scan {
    /// Nothing is read yet.
    pub fn new<'e>(entries: impl IntoIterator<Item = &'e Entry>) -> Self {
        let mut targets: Vec<Target> = entries.into_iter().map(Target::from).collect();
        let in_order = targets.clone();
        targets.sort_by_key(|target| target.anchor.number);
        let mut spans: Vec<Span> = Vec::new();
        for Target { anchor, last_valid, .. } in targets {
            match spans.last_mut() {
                Some(span) if anchor.number <= span.last => span.last = span.last.max(last_valid),
                _ => {
                    spans.push(Span { anchor: anchor.number, last: last_valid, ..Span::default() })
                }
            }
        }
        Self { targets: in_order, spans }
    }

    /// What is known now of each, in the order they were given.
    ///
    /// "Expired" needs a final block at the end of the era or of a newer runtime, "nonce taken" the account's state in
    /// one, and both every block of the era up to it looked at, all on the chain that it was signed for: a node that has lost a block, or
    /// is of another chain, is an error.
    ///
    /// All of them of one node: the block numbers of one that is behind, or on a fork, prove nothing about the final
    /// block of another.
    pub async fn look(&mut self, chain: &Chain) -> chain::Result<Vec<Finding>> {
        chain.on_one_node(async || self.look_once(chain).await).await
    }

    async fn look_once(&mut self, chain: &Chain) -> chain::Result<Vec<Finding>> {
        self.same_chain(chain).await?;
        let runtime = chain.runtime().await?;
        let kept = try_join_all(self.spans.iter_mut().map(|span| span.keep(chain)));
        let (best, finalized, _) = try_join!(chain.best_header(), chain.finalized(), kept)?;
        // The final block was asked for at the same time, and may be the later one.
        let head = best.number.max(finalized.number);
        let signers: HashSet<AccountId> = self.targets.iter().map(|target| target.signer).collect();
        let (targets, spans) = (&self.targets, &mut self.spans);
        let read = async {
            for span in spans {
                span.read(chain, runtime, head, targets).await?;
            }
            Ok(())
        };
        let state = async { Ok(FinalState::of(chain, finalized, signers).await) };
        let ((), state) = try_join!(read, state)?;
        let findings: Vec<Finding> =
            targets.iter().map(|target| self.judge(target, &state)).collect();
        let dead = |finding| matches!(finding, &Finding::Expired | &Finding::NonceTaken(_));
        // The blocks were read after the final one was named: where it is one of theirs, none of them can change.
        if findings.iter().any(dead) && chain.block_at(finalized.number).await? != finalized {
            return Err(moved("the final block is not on the best chain"));
        }
        Ok(findings)
    }

    /// A node that was reached again may be another one: a restarted development chain, a wrong entry of a proxy.
    async fn same_chain(&self, chain: &Chain) -> chain::Result<()> {
        let found = chain.runtime().await?.genesis;
        match self.targets.iter().find(|target| target.genesis != found) {
            None => Ok(()),
            Some(other) => {
                let name = chain.endpoint().name.clone();
                Err(Error::OtherChain { name, expected: other.genesis, found })
            }
        }
    }

    fn judge(&self, target: &Target, state: &FinalState) -> Finding {
        let finalized = state.block;
        let Target { anchor, last_valid, .. } = *target;
        let own = |span: &&Span| span.anchor <= anchor.number && last_valid <= span.last;
        let Some(span) = self.spans.iter().find(own) else { return Finding::Pending };
        if let Some(found) = span.found.get(&target.hash) {
            return Finding::Included(*found, found.block.number <= finalized.number);
        }
        let is_final = |number: u32| number <= finalized.number;
        // It commits to a block that the chain has left: it can never be valid again.
        let elsewhere = span.blocks.get(&anchor.number).is_some_and(|hash| *hash != anchor.hash);
        if is_final(last_valid) || (is_final(anchor.number) && elsewhere) {
            return Finding::Expired;
        }
        let looked_at = finalized.number <= anchor.number
            || span.blocks.get(&finalized.number) == Some(&finalized.hash);
        if !looked_at {
            return Finding::Pending;
        }
        if state.nonces.get(&target.signer).is_some_and(|next| *next > target.nonce) {
            let user = span.users.get(&(target.signer, target.nonce));
            return Finding::NonceTaken(user.copied());
        }
        // A signature covers the version of the runtime, and versions only rise.
        match state.spec_version {
            Some(version) if version > target.spec_version => Finding::Expired,
            _ => Finding::Pending,
        }
    }
}

/// What the final block leaves to the next one. Without an answer the end of the era decides.
struct FinalState {
    block: Pin,
    /// Of the runtime that executes the next block.
    spec_version: Option<u32>,
    /// The next nonces.
    nonces: HashMap<AccountId, u32>,
}

impl FinalState {
    async fn of(chain: &Chain, block: Pin, signers: HashSet<AccountId>) -> Self {
        let nonces = signers.into_iter().map(async |signer| {
            let read = chain.read_at(Account(signer), Some(block.hash)).await.ok()?;
            Some((signer, read.value.nonce))
        });
        let (spec, nonces) = join!(chain.spec_after(Some(block.hash)), join_all(nonces));
        let nonces = nonces.into_iter().flatten().collect();
        Self { block, spec_version: spec.ok(), nonces }
    }
}

impl Span {
    /// Forgets what was seen if its last block has left the chain.
    async fn keep(&mut self, chain: &Chain) -> chain::Result<()> {
        if let Some((&number, hash)) = self.blocks.last_key_value() {
            match chain.block_at(number).await {
                Ok(now) if now.hash == *hash => return Ok(()),
                // Another block has its place, or the chain is shorter now.
                Ok(_) | Err(Error::Answer { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        let start = chain.block_at(self.anchor).await?;
        let Self { anchor, last, .. } = *self;
        let blocks = BTreeMap::from([(start.number, start.hash)]);
        *self = Self { anchor, last, blocks, ..Self::default() };
        Ok(())
    }

    /// Looks at the blocks that came since.
    async fn read(
        &mut self,
        chain: &Chain,
        runtime: &Runtime,
        head: u32,
        targets: &[Target],
    ) -> chain::Result<()> {
        let Some((&number, &parent)) = self.blocks.last_key_value() else { return Ok(()) };
        let mut parent = parent;
        let mut blocks = std::pin::pin!(chain.blocks(number + 1..=head.min(self.last)));
        while let Some((pin, block)) = blocks.try_next().await? {
            if block.header.parent != parent {
                return Err(moved("the chain changed while it was read"));
            }
            parent = pin.hash;
            self.blocks.insert(pin.number, pin.hash);
            self.note(runtime, pin, &block, targets);
        }
        Ok(())
    }

    fn note(&mut self, runtime: &Runtime, pin: Pin, block: &Block, targets: &[Target]) {
        for target in targets {
            if let Some(index) = block.index_of(target.hash) {
                self.found.insert(target.hash, Found { block: pin, index });
            }
        }
        for bytes in &block.extrinsics {
            if let Ok(Extrinsic { signed: Some(by), hash, .. }) = Extrinsic::read(runtime, bytes) {
                let user = (by.account, by.nonce);
                if targets.iter().any(|target| (target.signer, target.nonce) == user) {
                    self.users.insert(user, hash);
                }
            }
        }
    }
}

fn moved(reason: &str) -> Error {
    Error::Answer { method: "chain_getBlock", reason: reason.to_owned() }
}

impl From<&Entry> for Target {
    fn from(entry: &Entry) -> Self {
        Self {
            hash: entry.hash,
            signer: entry.signer,
            nonce: entry.nonce,
            anchor: entry.anchor,
            last_valid: entry.last_valid,
            genesis: entry.genesis,
            spec_version: entry.spec_version,
        }
    }
}
