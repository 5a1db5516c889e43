//! A process that is killed at any moment, and what `tx wait` and the journal say afterwards.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Write as _, stderr};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use localnet::{Options, Production};
use serde_json::Value;
use sp_keyring::Sr25519Keyring::Alice;

use crate::draw::{Draw, seeds};
use crate::kinds::{Case, Kind};
use crate::support::line::{Down, Fault, Message, Passes};
use crate::truth::Included;
use crate::world::{World, until};

const KILLS: u64 = 500;
const WORLDS: usize = 6;
const BLOCKS: Production = Production::Every(Duration::from_millis(100));

/// Kills by whether it was paid.
type Counts = Arc<Mutex<BTreeMap<bool, usize>>>;

#[test]
fn what_the_journal_says_after_a_kill_is_what_the_chain_says() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let seeds = Arc::new(Mutex::new(seeds(KILLS).into_iter()));
    let counts = Counts::default();
    let started = Instant::now();
    runtime.block_on(async {
        let worker = |_| tokio::spawn(work(Arc::clone(&seeds), Arc::clone(&counts)));
        let workers: Vec<_> = (0..WORLDS).map(worker).collect();
        for worker in workers {
            worker.await.expect("every kill is settled");
        }
    });
    let counts = counts.lock().expect("no panic");
    // Past the harness, which keeps what a test prints unless it fails.
    writeln!(stderr(), "killed, and then: {counts:?}, in {:?}", started.elapsed())
        .expect("an open stderr");
}

async fn work(seeds: Arc<Mutex<impl Iterator<Item = u64>>>, counts: Counts) {
    let options = Options { production: BLOCKS, shield: true, ..Options::default() };
    let mut world = World::with(options).await;
    // How long a command takes on this machine, now: the second, because the first downloads the metadata.
    let mut usual = Duration::ZERO;
    for _ in 0..2 {
        let end = world.run("transfer 1 --to //Eve --yes", 60).await.expect("an end");
        assert_eq!(end.code, 0, "{:#}", end.document);
        usual = end.took;
    }
    // What was in a block but not final when its command ended is told once more.
    let mut known: BTreeSet<String> = world.truth.news().await.into_iter().map(hash).collect();
    while let Some(seed) = { seeds.lock().expect("no panic").next() } {
        let (draw, kind) = (Draw(seed), [Kind::Transfer, Kind::Batch][(seed % 2) as usize]);
        let case = kind.case(&world, draw).await;
        // Encrypted, it may miss the only block whose author can read it.
        let is_shielded = seed % 5 < 2;
        let how = if is_shielded { "--shield on" } else { "--valid-for 16" };
        let words = format!("{} {how} --id kill-{seed}", case.words);
        let mut child = world.taoctl(&words).spawn().expect("the binary runs");
        let moment = u32::try_from(draw.below(120, "moment")).expect("a small number");
        tokio::time::sleep(usual * moment / 100).await;
        child.kill().await.expect("it ends");
        let found = settled(&mut world, &mut known).await.inspect(|paid| {
            *counts.lock().expect("no panic").entry(*paid).or_default() += 1;
        });
        let ended = match found {
            Ok(paid) if draw.below(2, "repeat") == 0 && (paid || !is_shielded) => {
                once(&mut world, &mut known, &case, paid, &words).await
            }
            found => found.map(drop),
        };
        ended.unwrap_or_else(|what| panic!("TAOCTL_SEED={seed}: {what}"));
    }
}

/// Asks for all, and compares what is told with what the chain has got: whether that is a payment.
async fn settled(world: &mut World, known: &mut BTreeSet<String>) -> Result<bool, String> {
    let waited = world.run("tx wait --all", 60).await?;
    let told = transactions(&waited.document);
    let mut paid = BTreeSet::new();
    for one in &told {
        let hash = one["hash"].as_str().ok_or("no hash")?;
        match one["error"]["code"].as_str() {
            None if known.contains(hash) => false,
            None => paid.insert(hash.to_owned()),
            Some("expired") => false,
            Some(_) => return Err(format!("not settled: {one:#}")),
        };
    }
    let news = world.truth.news().await;
    let own = news.iter().filter(|one| one.signer == Alice.to_account_id());
    let own: BTreeSet<String> = own
        .filter(|one| one.succeeded() && !one.is_carrier())
        .map(|one| one.hash.clone())
        .collect();
    known.extend(own.iter().cloned());
    if paid == own {
        return Ok(!own.is_empty());
    }
    // Killed when all was done, and before it was told.
    let listed = transactions(&world.run("tx list --all", 60).await?.document);
    let is_final =
        |hash: &String| listed.iter().any(|one| one["hash"] == **hash && one["state"] == "final");
    match paid.is_empty() && own.len() == 1 && own.iter().all(is_final) {
        true => Ok(true),
        false => Err(format!("chain: {news:#?}, told: {told:#?}, journal: {listed:#?}")),
    }
}

fn transactions(document: &Value) -> Vec<Value> {
    document["data"]["transactions"].as_array().cloned().unwrap_or_default()
}

/// The same command with the same key ends well, and the chain has it once.
async fn once(
    world: &mut World,
    known: &mut BTreeSet<String>,
    case: &Case,
    paid: bool,
    words: &str,
) -> Result<(), String> {
    let end = world.run(words, 60).await?;
    let news = world.truth.news().await;
    let own = news.iter().filter(|one| one.signer == Alice.to_account_id()).count();
    let got = world.truth.free(&case.other).await;
    let wrong_amount = case.kind.pays_other() && got != 1_000_000_000;
    match end.code != 0 || own != usize::from(!paid) || wrong_amount {
        true => Err(format!("repeated: {got}, {news:#?}, {:#}", end.document)),
        false => {
            known.extend(news.into_iter().map(hash));
            Ok(())
        }
    }
}

fn hash(one: Included) -> String {
    one.hash
}

/// A chain with blocks by hand and a process that was killed when it had written its journal and sent nothing.
async fn killed_before_sending() -> World {
    let world = World::new(Production::Manual).await;
    world.line.begin(Box::new(|message: &Message| {
        match message.text.contains("\"author_submit") {
            true => Fault::Down(Down::Silent, Passes::NotYet),
            false => Fault::None,
        }
    }));
    let mut child = world.taoctl("transfer 1 --to //Eve --yes").spawn().expect("the binary runs");
    until("the submission", async || world.line.is_down()).await;
    child.kill().await.expect("it was waiting");
    world.line.begin(Box::new(|_| Fault::None));
    assert!(world.truth.pending().await.is_empty(), "nothing was sent");
    world
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_killed_before_sending_leaves_no_gap() {
    let mut world = killed_before_sending().await;
    let next = world.taoctl("transfer 2 --to //Eve --yes").spawn().expect("the binary runs");
    // The bytes of the first are sent by the second command: without them its own would wait for ever.
    until("two in the pool", async || world.truth.pending().await.len() == 2).await;
    world.node.advance(1).await.expect("a block");
    let output = next.wait_with_output().await.expect("an end");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    assert_eq!(world.truth.news().await.len(), 2);
    let waited = world.run("tx wait --all", 60).await.expect("an end");
    assert_eq!(waited.code, 0, "{:#}", waited.document);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_killed_before_sending_and_expired_leaves_no_gap() {
    let mut world = killed_before_sending().await;
    world.node.advance(70).await.expect("blocks");
    let next = world.taoctl("transfer 2 --to //Eve --yes").spawn().expect("the binary runs");
    until("one in the pool", async || world.truth.pending().await.len() == 1).await;
    world.node.advance(1).await.expect("a block");
    let output = next.wait_with_output().await.expect("an end");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    assert_eq!(world.truth.news().await.len(), 1);
    let listed = world.run("tx list --all", 60).await.expect("an end");
    let first = &listed.document["data"]["transactions"];
    let states: BTreeSet<&str> = first
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|entry| entry["state"].as_str())
        .collect();
    assert_eq!(states, BTreeSet::from(["expired", "final"]), "{first:#}");
}
