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
    /// In no block, and another one of the account has its nonce in a final block: named if a block of its era has it,
    /// and otherwise one before the era.
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
    carrier: Option<(Hash, u32)>,
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
    /// one, and both every block of the era up to it looked at, all on the chain that it was signed for: a node that
    /// has lost a block, or is of another chain, is an error. A nonce that was used in the era, by nobody whom a block
    /// shows, is no proof of either.
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
        let doubted = targets.iter().map(async |target| {
            let finding = self.judge(target, &state);
            match self.span(target) {
                Some(span) => span.doubt(chain, target, finding, &state).await,
                None => Ok(finding),
            }
        });
        let findings = try_join_all(doubted).await?;
        let is_certain = |finding: &Finding| match finding {
            Finding::Expired | Finding::NonceTaken(_) => true,
            Finding::Included(_, is_final) => *is_final,
            Finding::Pending => false,
        };
        if findings.iter().any(is_certain) {
            self.is_one_chain(chain, finalized).await?;
        }
        Ok(findings)
    }

    /// Another transaction that a block of the era has with the nonce of what was sent, final or not.
    pub fn rival(&self, entry: &Entry) -> Option<Hash> {
        let wanted = (entry.signer, entry.first_nonce());
        let user = self.spans.iter().find_map(|span| span.users.get(&wanted));
        user.copied().filter(|user| !entry.is_called(*user))
    }

    /// Where the carrier of one that was sent encrypted is.
    pub fn carrier(&self, entry: &Entry) -> Option<Found> {
        let carrier = entry.carrier.as_ref()?;
        self.spans.iter().find_map(|span| span.found.get(&carrier.hash)).copied()
    }

    /// What was read up to the final block is below it: none of it can change.
    async fn is_one_chain(&self, chain: &Chain, finalized: Pin) -> chain::Result<()> {
        let last =
            self.spans.iter().filter_map(|span| span.blocks.range(..=finalized.number).last());
        let last = last.map(|(number, hash)| Pin { number: *number, hash: *hash });
        let checked = last.chain([finalized]).map(async |block| {
            match chain.block_at(block.number).await? == block {
                true => Ok(()),
                false => Err(moved("the final block is not on the chain that was read")),
            }
        });
        try_join_all(checked).await.map(drop)
    }

    fn span(&self, target: &Target) -> Option<&Span> {
        let has =
            |span: &&Span| span.anchor <= target.anchor.number && target.last_valid <= span.last;
        self.spans.iter().find(has)
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
        let Some(span) = self.span(target) else { return Finding::Pending };
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
        let next = state.nonces.get(&target.signer);
        if next.is_some_and(|next| *next > target.nonce) {
            let user = span.users.get(&(target.signer, target.nonce));
            return Finding::NonceTaken(user.copied());
        }
        // A signature covers the version of the runtime, and versions only rise.
        match state.spec_version {
            Some(version) if version > target.spec_version && next.is_some() => Finding::Expired,
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
    /// What the nonces of the account say against it. One that was used in the era, and no block shows by whom, may
    /// have been used by the transaction itself, which the node then hides.
    async fn doubt(
        &self,
        chain: &Chain,
        target: &Target,
        finding: Finding,
        state: &FinalState,
    ) -> chain::Result<Finding> {
        let may_be_used = state.nonces.get(&target.signer).is_none_or(|next| *next > target.nonce);
        let is_named = self.users.contains_key(&(target.signer, target.nonce));
        let is_open = match finding {
            Finding::NonceTaken(by) => by.is_none(),
            Finding::Expired if may_be_used && !is_named => self.ends_used(chain, target).await?,
            _ => false,
        };
        if !is_open || is_used(chain, target, target.anchor.hash).await? == Some(true) {
            return Ok(finding);
        }
        Ok(Finding::Pending)
    }

    /// Whether the nonce was used at the end of the era: after it, another one may have it as it should.
    async fn ends_used(&self, chain: &Chain, target: &Target) -> chain::Result<bool> {
        let Target { anchor, last_valid, .. } = target;
        match self.blocks.get(last_valid) {
            Some(end) if self.blocks.get(&anchor.number) == Some(&anchor.hash) => {
                Ok(is_used(chain, target, *end).await? == Some(true))
            }
            _ => Ok(false),
        }
    }

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
            let carrier = target.carrier.map(|(hash, _)| hash);
            for hash in [target.hash].into_iter().chain(carrier) {
                if let Some(index) = block.index_of(hash) {
                    self.found.insert(hash, Found { block: pin, index });
                }
            }
        }
        for bytes in &block.extrinsics {
            if let Ok(Extrinsic { signed: Some(by), hash, .. }) = Extrinsic::read(runtime, bytes)
                && targets.iter().any(|target| target.wants(by.account, by.nonce))
            {
                self.users.insert((by.account, by.nonce), hash);
            }
        }
    }
}

/// Whether the nonce was used up to this block; `None` where the node has no state of it any more.
async fn is_used(chain: &Chain, target: &Target, block: Hash) -> chain::Result<Option<bool>> {
    match chain.read_at(Account(target.signer), Some(block)).await {
        Ok(read) => Ok(Some(read.value.nonce > target.nonce)),
        Err(Error::Discarded { .. } | Error::UnknownBlock { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}

fn moved(reason: &str) -> Error {
    Error::Answer { method: "chain_getBlock", reason: reason.to_owned() }
}

impl Target {
    /// Whether it, or its carrier, has this nonce.
    fn wants(&self, signer: AccountId, nonce: u32) -> bool {
        let carriers = self.carrier.map(|(_, nonce)| nonce);
        self.signer == signer && (self.nonce == nonce || carriers == Some(nonce))
    }
}

impl From<&Entry> for Target {
    fn from(entry: &Entry) -> Self {
        Self {
            hash: entry.hash,
            signer: entry.signer,
            nonce: entry.nonce,
            carrier: entry.carrier.as_ref().map(|carrier| (carrier.hash, carrier.nonce)),
            anchor: entry.anchor,
            last_valid: entry.last_valid,
            genesis: entry.genesis,
            spec_version: entry.spec_version,
        }
    }
}
