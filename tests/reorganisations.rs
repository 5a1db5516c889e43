//! A transaction that was in a block may leave it: what the journal says follows the chain, and every look proves it.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "tests")]

mod support {
    pub mod forking_node;
}

use std::path::Path;
use std::time::Duration;

use support::forking_node::{ForkingNode, Script};
use taoctl::chain::calls::balances;
use taoctl::chain::extrinsic::{Era, Params, Signature, Unsigned};
use taoctl::chain::{self, Chain, Endpoint, Hash, Pin};
use taoctl::domain::address::AccountId;
use taoctl::domain::era::ValidFor;
use taoctl::domain::units::Rao;
use taoctl::tx::entry::{Entry, State, Verdict};
use taoctl::tx::follow::{self, Watched};
use taoctl::tx::journal::Journal;
use taoctl::tx::scan::{Finding, Scan};
use taoctl::tx::search;

const SIGNER: AccountId = AccountId([7; 32]);
/// The anchor of every transaction here; with an era of 16 blocks the last block is 25.
const ANCHOR: usize = 10;
const LAST: usize = 25;

struct World {
    node: ForkingNode,
    chain: Chain,
    journal: Journal,
    _folder: tempfile::TempDir,
}

impl World {
    /// The chain has its anchor, and nothing after it is final.
    async fn new() -> Self {
        let node = ForkingNode::start().await;
        {
            let mut script = node.script();
            script.account = SIGNER.0;
            script.grow_to(ANCHOR + 1);
            script.finalized = ANCHOR - 1;
        }
        let folder = tempfile::tempdir().expect("a folder");
        let chain = open(&node, folder.path()).await;
        let genesis = chain.runtime().await.expect("a runtime").genesis;
        let journal = Journal::open(folder.path(), genesis).expect("a journal");
        Self { node, chain, journal, _folder: folder }
    }

    fn script(&self) -> std::sync::MutexGuard<'_, Script> {
        self.node.script()
    }

    /// A transaction of the signer, as the journal has it after its submission.
    async fn sent(&self, nonce: u32, amount: u64) -> Entry {
        let entry = self.signed(nonce, amount).await;
        self.journal.record(&entry).expect("it can be written");
        entry
    }

    async fn signed(&self, nonce: u32, amount: u64) -> Entry {
        let runtime = self.chain.runtime().await.expect("a runtime");
        let anchor = self.script().at(ANCHOR);
        let call = balances::transfer_keep_alive(AccountId([9; 32]), Rao(amount));
        let call = call.encode(runtime).expect("a call");
        let valid_for = ValidFor::blocks(16).expect("a period");
        let era = Era::mortal(valid_for, anchor.number);
        let params = Params { nonce, era, anchor: anchor.hash, metadata_hash: None };
        let unsigned = Unsigned::new(runtime, call.clone(), &params).expect("a payload");
        let signed = unsigned.sign(runtime, SIGNER, Signature::Sr25519([1; 64])).expect("bytes");
        Entry {
            hash: signed.hash,
            bytes: signed.bytes,
            call,
            signer: SIGNER,
            nonce,
            anchor,
            last_valid: LAST as u32,
            genesis: runtime.genesis,
            spec_version: runtime.spec_version,
            endpoint: String::new(),
            network: "fake".to_owned(),
            summary: format!("transfer {amount}"),
            id: None,
            request: None,
            rest: 0,
            place: None,
            carrier: None,
            signed_at: "2026-01-01T00:00:00Z".parse().expect("a time"),
            spent: None,
            state: State::Unknown,
        }
    }

    async fn settle(&self, hash: Hash) -> State {
        let entry = self.journal.find(hash).expect("readable").expect("recorded");
        search::settle(&self.chain, &self.journal, entry).await.expect("a finding").state
    }

    /// Looks at the node until it is so.
    async fn until(&self, what: &str, so: impl Fn(&Script) -> bool) {
        let deadline = tokio::time::Instant::now() + Duration::from_secs(60);
        while !so(&self.script()) {
            assert!(tokio::time::Instant::now() < deadline, "waited in vain: {what}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    fn is_open(&self, hash: Hash) -> bool {
        self.journal.live().expect("readable").iter().any(|entry| entry.hash == hash)
    }
}

async fn open(node: &ForkingNode, cache: &Path) -> Chain {
    let endpoint =
        Endpoint { name: "fake".to_owned(), url: node.url.clone(), expected_genesis: None };
    let options = chain::Options { cache_dir: Some(cache.to_owned()), ..chain::Options::default() };
    Chain::open(endpoint, options).await.expect("a connection")
}

/// The block that has it, and whether that is final.
fn included(state: &State) -> Option<(Pin, bool)> {
    match state {
        State::Included { inclusion } => {
            assert_eq!(inclusion.result, Verdict::Succeeded);
            Some((inclusion.block, inclusion.finalized))
        }
        _ => None,
    }
}

#[tokio::test]
async fn a_block_that_left_the_chain_has_nothing_any_more() {
    let world = World::new().await;
    let entry = world.sent(0, 1).await;
    let first = world.script().grow(Some(&entry.bytes));
    assert_eq!(included(&world.settle(entry.hash).await), Some((first, false)));

    {
        let mut script = world.script();
        script.fork_after(ANCHOR + 1);
        script.grow_to(ANCHOR + 4);
    }
    let before = world.journal.find(entry.hash).expect("readable").expect("recorded");
    assert_eq!(world.settle(entry.hash).await, State::Unknown);
    let after = world.journal.find(entry.hash).expect("readable").expect("recorded");
    let told = search::moved(&before, &after).expect("something to tell");
    assert!(told.contains("block 12, which left the chain"), "{told}");

    let second = world.script().grow(Some(&entry.bytes));
    assert_ne!(first, second);
    assert_eq!(included(&world.settle(entry.hash).await), Some((second, false)));
    assert!(world.is_open(entry.hash));
    world.script().finalized = second.number as usize;
    assert_eq!(included(&world.settle(entry.hash).await), Some((second, true)));
    assert!(!world.is_open(entry.hash));
}

#[tokio::test]
async fn expired_is_said_when_the_end_of_the_era_is_final() {
    let world = World::new().await;
    let entry = world.sent(0, 1).await;
    world.script().grow(Some(&entry.bytes));
    assert!(included(&world.settle(entry.hash).await).is_some());
    {
        let mut script = world.script();
        script.fork_after(ANCHOR + 1);
        script.grow_to(LAST + 5);
        script.finalized = LAST - 1;
    }
    assert_eq!(world.settle(entry.hash).await, State::Unknown);
    world.script().finalized = LAST;
    assert_eq!(world.settle(entry.hash).await, State::Expired);
    assert!(!world.is_open(entry.hash));
}

#[tokio::test]
async fn an_anchor_that_left_the_final_chain_ends_it() {
    let world = World::new().await;
    let entry = world.sent(0, 1).await;
    {
        let mut script = world.script();
        script.fork_after(ANCHOR - 1);
        script.grow_to(ANCHOR + 3);
    }
    assert_eq!(world.settle(entry.hash).await, State::Unknown);
    world.script().finalized = ANCHOR;
    assert_eq!(world.settle(entry.hash).await, State::Expired);
}

#[tokio::test]
async fn a_nonce_that_another_one_used_ends_it_before_its_era_does() {
    let world = World::new().await;
    let entry = world.sent(3, 1).await;
    let other = world.signed(3, 2).await;
    let block = world.script().grow(Some(&other.bytes)).number as usize;
    {
        let mut script = world.script();
        script.nonces.insert(0, 3);
        script.nonces.insert(block, 4);
        script.grow_to(block + 2);
    }
    assert_eq!(world.settle(entry.hash).await, State::Unknown, "the other block may leave");
    world.script().finalized = block;
    let taken = State::NonceTaken { by: Some(other.hash) };
    assert_eq!(world.settle(entry.hash).await, taken);
    assert!(!world.is_open(entry.hash));
}

/// The transaction itself may have used it, in a block whose body the node does not show whole.
#[tokio::test]
async fn a_nonce_whose_user_no_block_shows_proves_nothing() {
    let seen = async |used_at: usize, finalized: usize| {
        let world = World::new().await;
        let entry = world.sent(3, 1).await;
        {
            let mut script = world.script();
            script.nonces.extend([(0, 3), (used_at, 4)]);
            script.grow_to(LAST + 5);
            script.finalized = finalized;
        }
        world.settle(entry.hash).await
    };
    for finalized in [ANCHOR + 3, LAST + 2] {
        assert_eq!(seen(ANCHOR + 2, finalized).await, State::Unknown);
    }
    assert_eq!(seen(ANCHOR, ANCHOR + 3).await, State::NonceTaken { by: None }, "before the era");
    assert_eq!(seen(LAST + 1, LAST + 2).await, State::Expired, "after it");
}

/// What was refused is replaced by the next transaction with its nonce, and stands beside one with another nonce.
#[tokio::test]
async fn what_was_refused_counts_until_it_is_proven() {
    let world = World::new().await;
    let mut entry = world.sent(0, 1).await;
    entry.state = State::Refused { reason: "full".into(), proven: false };
    world.journal.update(&entry).expect("it can be written");
    let open = async || {
        search::settle_account(&world.chain, &world.journal, &Silent, SIGNER)
            .await
            .expect("settled")
    };
    let first = open().await;
    assert_eq!((first.entries.len(), first.free_nonce(0)), (0, 0));
    assert_eq!((first.beside(0..=0).count(), first.beside(1..=1).count()), (0, 1));
    assert!(world.script().submitted.is_empty(), "what was refused is not sent again by itself");
    world.script().grow(Some(&entry.bytes));
    let second = open().await;
    assert_eq!(second.beside(1..=1).count(), 1);
    assert!(included(&second.entries[0].state).is_some());
    {
        let mut script = world.script();
        script.fork_after(ANCHOR + 1);
        script.grow_to(LAST + 5);
        script.finalized = LAST;
    }
    assert_eq!(open().await.beside(1..=1).count(), 0);
    assert!(!world.is_open(entry.hash));
}

#[tokio::test]
async fn its_own_use_of_the_nonce_does_not_end_it() {
    let world = World::new().await;
    let entry = world.sent(3, 1).await;
    let block = world.script().grow(Some(&entry.bytes));
    {
        let mut script = world.script();
        script.nonces.insert(block.number as usize, 4);
        script.grow_to(block.number as usize + 1);
        script.finalized = block.number as usize;
    }
    assert_eq!(included(&world.settle(entry.hash).await), Some((block, true)));
}

#[tokio::test]
async fn only_new_blocks_are_read_until_the_last_one_leaves() {
    let world = World::new().await;
    let (one, two) = (world.sent(0, 1).await, world.sent(1, 2).await);
    world.script().grow_to(ANCHOR + 4);
    let read = || {
        let mut read = std::mem::take(&mut world.script().read);
        read.sort_unstable();
        read
    };
    let mut scan = Scan::new([&one, &two]);
    let look = scan.look(&world.chain).await.expect("findings");
    assert_eq!(look, [Finding::Pending, Finding::Pending]);
    // Each of them once, for both.
    assert_eq!(read(), [11, 12, 13, 14]);
    let block = world.script().grow(Some(&two.bytes));
    let look = scan.look(&world.chain).await.expect("findings");
    assert!(matches!(look[1], Finding::Included(found, false) if found.block == block));
    assert_eq!((look[0], read()), (Finding::Pending, vec![15]));
    {
        let mut script = world.script();
        script.fork_after(ANCHOR + 2);
        script.grow_to(ANCHOR + 6);
    }
    let look = scan.look(&world.chain).await.expect("findings");
    assert_eq!(look, [Finding::Pending, Finding::Pending]);
    assert_eq!(read(), [11, 12, 13, 14, 15, 16]);
    // A chain that is shorter for a moment.
    world.script().fork_after(ANCHOR + 3);
    assert_eq!(scan.look(&world.chain).await.expect("findings")[0], Finding::Pending);
    assert_eq!(read(), [11, 12, 13]);
}

#[tokio::test]
async fn what_waits_is_sent_again_with_the_same_bytes_and_leaves_no_gap() {
    let world = World::new().await;
    let dead = world.sent(0, 1).await;
    let two = world.sent(1, 2).await;
    // The first is dead: another program used its nonce. The second is still valid.
    {
        let mut script = world.script();
        script.nonces.insert(0, 1);
        script.grow_to(ANCHOR + 3);
        script.finalized = ANCHOR + 1;
    }
    let open = search::settle_account(&world.chain, &world.journal, &Silent, SIGNER);
    let open = open.await.expect("settled");
    let hashes: Vec<Hash> = open.entries.iter().map(|entry| entry.hash).collect();
    assert_eq!(hashes, [two.hash]);
    assert_eq!(world.script().submitted, [format!("0x{}", hex::encode(&two.bytes))]);
    assert_eq!(open.free_nonce(1), 2);
    assert!(!world.is_open(dead.hash));

    // One that the node does not take leaves its nonce to the next.
    world.script().refusal =
        Some((1010, "Inability to pay some fees (e.g. account balance too low)"));
    let open = search::settle_account(&world.chain, &world.journal, &Silent, SIGNER);
    let open = open.await.expect("settled");
    assert_eq!((open.entries.len(), open.free_nonce(1)), (1, 1));
}

/// The second of two processes sends what the first one, killed before it could, had signed; and again where the node
/// was lost, always the same bytes.
#[tokio::test(flavor = "multi_thread")]
async fn whoever_waits_sends_the_same_bytes_until_a_block_has_them() {
    let world = World::new().await;
    let entry = world.sent(0, 1).await;
    let wait = async {
        let watched = Watched::earlier(entry.clone());
        follow::wait(&world.chain, &world.journal, &Silent, watched, true).await
    };
    let chain = async {
        world.until("they came", |script| script.submitted.len() == 1).await;
        world.script().grow_to(ANCHOR + 12);
        world.until("they came again", |script| script.submitted.len() >= 2).await;
        let block = {
            let mut script = world.script();
            assert!(script.submitted.iter().all(|sent| sent == &script.submitted[0]));
            script.fork_after(ANCHOR + 1);
            let block = script.grow(Some(&entry.bytes));
            script.grow(None);
            block
        };
        world.until("it was seen", |script| script.read.contains(&block.number.into())).await;
        world.script().finalized = block.number as usize;
        block
    };
    let (outcome, block) = tokio::join!(wait, chain);
    let outcome = outcome.expect("it is in a block");
    assert_eq!((outcome.block, outcome.finalized), (block, true));
    assert!(!world.is_open(entry.hash));
}

/// Nobody sits there.
struct Silent;

impl taoctl::tx::Ui for Silent {
    fn between_steps(&self, _: Vec<Hash>) {}
    fn preview(&self, _: &taoctl::tx::plan::Preview, _: bool) {}
    fn confirm<'a>(&'a self, _: &'a str) -> taoctl::tx::Answer<'a, bool> {
        Box::pin(async { Ok(false) })
    }
    fn has_password(&self, _: &taoctl::wallet::locked::LockedKey) -> bool {
        false
    }
    fn unlock<'a>(
        &'a self,
        _: &'a str,
        _: std::sync::Arc<taoctl::wallet::locked::LockedKey>,
    ) -> taoctl::tx::Answer<'a, taoctl::wallet::keypair::Keypair> {
        Box::pin(async { Err(taoctl::error::Error::internal("no key")) })
    }
    fn keep(&self, _: &taoctl::wallet::locked::LockedKey, _: taoctl::wallet::keypair::Keypair) {}

    fn note(&self, _: &str) {}
    fn warn(&self, _: &str) {}
    fn submitting(&self, _: Option<Hash>) {}
    fn settled(&self, _: Hash) {}
    fn waiting(&self, _: Option<&str>) {}
}
