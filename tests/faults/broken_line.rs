//! Runs of every command over a line that breaks somewhere, and what became of them.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write as _, stderr};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use localnet::{Options, Production};

use crate::cases::stock;
use crate::draw::{Draw, seeds};
use crate::kinds::{Case, Kind, ROUND};
use crate::steps;
use crate::support::line::{Down, Fault, Message, Passes, Plan, Way};
use crate::verdict::{Before, Settled, check, hash_of};
use crate::world::{End, World};

const RUNS: u64 = 2_000;
/// Chains side by side: most of the time of a run is waiting.
const WORLDS: usize = 12;
/// Often, so that an era is over soon.
const BLOCKS: Production = Production::Every(Duration::from_millis(150));
/// Seconds for a run whose line stays down, and for one whose line comes back.
const SHORT: u64 = 2;
const LONG: u64 = 60;

/// What breaks in a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trouble {
    /// One message, anywhere.
    Once,
    /// Several.
    Often,
    /// At one message the line goes down and stays so until the process has ended.
    Down,
}

/// The counts that are printed.
#[derive(Default)]
struct Counts {
    exits: BTreeMap<(&'static str, i32), usize>,
    /// Of those that were unknown.
    later: BTreeMap<Settled, usize>,
    failures: Vec<String>,
    repeated: usize,
    broke: usize,
    longest: Duration,
}

#[test]
fn what_is_said_of_a_transaction_is_what_the_chain_says_wherever_the_line_breaks() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let all = seeds(RUNS);
    let complete = all.len() as u64 == RUNS;
    let seeds = Arc::new(Mutex::new(all.into_iter()));
    let counts = Arc::new(Mutex::new(Counts::default()));
    let started = Instant::now();
    runtime.block_on(async {
        let worker = |_| tokio::spawn(work(Arc::clone(&seeds), Arc::clone(&counts)));
        let workers: Vec<_> = (0..WORLDS).map(worker).collect();
        for worker in workers {
            worker.await.expect("nothing comes late");
        }
    });
    let counts = counts.lock().expect("no panic");
    counts.print().expect("an open stderr");
    writeln!(stderr(), "all in {:?}", started.elapsed()).expect("an open stderr");
    let failures = &counts.failures;
    assert!(failures.is_empty(), "{} runs: {}", failures.len(), failures.join("\n"));
    if complete {
        counts.assert_that_everything_was_seen();
    }
}

/// A command that is missing here is one that no line was broken for.
#[test]
fn every_command_that_sends_is_run() {
    let sends = taoctl::cli::commands_by_kind().into_iter();
    let sends = sends.filter(|(_, kind)| *kind == taoctl::commands::contract::Kind::Transaction);
    let run: BTreeSet<&str> = (0..ROUND).map(|seed| Kind::of(seed).command()).collect();
    assert_eq!(
        sends.map(|(command, _)| command).collect::<BTreeSet<_>>(),
        run.iter().map(|command| (*command).to_owned()).collect()
    );
}

impl Counts {
    /// Past the harness, which keeps what a test prints unless it fails.
    fn print(&self) -> io::Result<()> {
        let mut to = stderr().lock();
        writeln!(to, "outcomes of the runs, by exit code:")?;
        for ((command, exit), count) in &self.exits {
            writeln!(to, "  {command:16} {exit:3}: {count}")?;
        }
        writeln!(to, "unknown ones, settled by `tx wait`: {:?}", self.later)?;
        writeln!(to, "repeated with the same --id: {}", self.repeated)?;
        writeln!(to, "lines that broke: {}, longest run {:?}", self.broke, self.longest)
    }

    /// Faults that lead nowhere would prove nothing.
    fn assert_that_everything_was_seen(&self) {
        let exits: BTreeSet<i32> = self.exits.keys().map(|(_, exit)| *exit).collect();
        assert!(exits.is_superset(&BTreeSet::from([0, 6, 8])), "{exits:?}");
        assert!(self.later.contains_key(&Settled::Paid), "{:?}", self.later);
    }
}

async fn work(seeds: Arc<Mutex<impl Iterator<Item = u64>>>, counts: Arc<Mutex<Counts>>) {
    let mut world = stocked().await;
    while let Some(seed) = { seeds.lock().expect("no panic").next() } {
        if let Err(what) = run(&mut world, Draw(seed), &counts).await {
            counts.lock().expect("no panic").failures.push(format!("TAOCTL_SEED={seed}: {what}"));
            // Its chain may have what another run does not expect.
            world = stocked().await;
        }
    }
    world.line.close();
    // Nothing of what was said not to be on the chain comes later.
    world.node.advance(20).await.expect("blocks");
    let late = world.truth.news().await;
    assert!(late.is_empty(), "{late:#?}");
}

async fn stocked() -> World {
    let options = Options { production: BLOCKS, shield: true, ..Options::default() };
    let mut world = World::with(options).await;
    stock(&mut world).await;
    world
}

async fn run(world: &mut World, draw: Draw, counts: &Mutex<Counts>) -> Result<(), String> {
    let kind = Kind::of(draw.0);
    let case = kind.case(world, draw).await;
    world.truth.news().await;
    let before = Before { signer: world.truth.free(&case.signer).await };

    let trouble = Trouble::of(draw);
    let broken = Arc::new(AtomicUsize::new(0));
    world.line.begin(plan(draw, trouble, Arc::clone(&broken)));
    let deadline = if trouble == Trouble::Down { SHORT } else { LONG };
    let words = format!("{} {} {}", case.words, kind.validity(), kind.key(draw.0));
    let end = world.run(&words, deadline).await?;
    let stayed_down = world.line.is_down();
    let settled = match kind.steps() {
        1 => settle(world, &case, draw, &before, &end, stayed_down).await?,
        _ => steps::to_the_end(world, &case, &before, &end, &words).await?,
    };
    {
        let mut counts = counts.lock().expect("no panic");
        *counts.exits.entry((kind.command(), end.code)).or_default() += 1;
        if end.code == 8 {
            *counts.later.entry(settled).or_default() += 1;
        }
        counts.broke += usize::from(broken.load(Ordering::SeqCst) > 0);
        counts.longest = counts.longest.max(end.took);
    }
    if kind.steps() == 1 && settled == Settled::Nothing && draw.below(2, "repeat") == 0 {
        again(world, &case, &before, &words).await?;
        counts.lock().expect("no panic").repeated += 1;
    }
    Ok(())
}

/// What became of it; what was unknown is asked for over the line that is whole again.
async fn settle(
    world: &mut World,
    case: &Case,
    draw: Draw,
    before: &Before,
    end: &End,
    stayed_down: bool,
) -> Result<Settled, String> {
    if end.code != 8 {
        world.line.close();
        let news = world.truth.news().await;
        return check(world, case, before, end, &news).await;
    }
    if !stayed_down {
        return Err(format!("unknown although the line is up: {:#} {}", end.document, end.stderr));
    }
    match draw.below(2, "what was held back") {
        0 => world.line.heal(),
        _ => world.line.close(),
    }
    let hash = hash_of(end).ok_or_else(|| format!("no hash: {:#}", end.document))?.to_owned();
    let waited = world.run(&format!("tx wait {hash}"), LONG).await?;
    world.line.close();
    let news = world.truth.news().await;
    check(world, case, before, &waited, &news).await
}

/// The same command with the same key, over a whole line.
async fn again(world: &mut World, case: &Case, before: &Before, words: &str) -> Result<(), String> {
    world.line.heal();
    let end = world.run(words, LONG).await?;
    let news = world.truth.news().await;
    match check(world, case, before, &end, &news).await? {
        Settled::Paid => Ok(()),
        // Root takes few registrations, and prices move.
        Settled::Nothing if matches!(end.code, 4 | 9) => Ok(()),
        // The only block whose author can read it may be missed.
        Settled::Nothing if case.kind == Kind::StakeAddShielded && end.code == 10 => Ok(()),
        // The epoch of a reveal goes by, between the plan and the node, too.
        Settled::Nothing if case.kind == Kind::WeightsReveal && matches!(end.code, 7 | 10) => {
            Ok(())
        }
        other => Err(format!("repeated, {other:?}: {:#}", end.document)),
    }
}

impl Trouble {
    fn of(draw: Draw) -> Self {
        match draw.below(10, "trouble") {
            0..=4 => Self::Once,
            5..=7 => Self::Often,
            _ => Self::Down,
        }
    }
}

/// Where a message is broken: at a place of the connection, or near the submission.
#[derive(Clone, Copy, Debug)]
enum Place {
    Message(Way, usize),
    /// So many messages of this direction after the submission has passed; 0 to the node is itself.
    Submission(Way, usize),
}

fn plan(draw: Draw, trouble: Trouble, broken: Arc<AtomicUsize>) -> Plan {
    let way = if draw.below(2, "way") == 0 { Way::ToNode } else { Way::ToClient };
    let place = match draw.below(3, "place") {
        0 => Place::Message(way, draw.below(14, "message") as usize),
        _ => Place::Submission(way, draw.below(4, "after") as usize),
    };
    let most = if trouble == Trouble::Often { 6 } else { 1 };
    let (submitted, since) = (AtomicBool::new(false), [AtomicUsize::new(0), AtomicUsize::new(0)]);
    Box::new(move |message: &Message| {
        let first = message.way == Way::ToNode
            && message.text.contains("\"author_submit")
            && !submitted.swap(true, Ordering::SeqCst);
        let after = (first || submitted.load(Ordering::SeqCst))
            .then(|| since[message.way as usize].fetch_add(1, Ordering::SeqCst));
        let here = match (trouble, place) {
            (Trouble::Often, _) => {
                let at = (message.connection, message.way, message.index);
                draw.below(8, at) == 0
            }
            (_, Place::Message(way, index)) => {
                (message.connection, message.way, message.index) == (1, way, index)
            }
            (_, Place::Submission(way, count)) => message.way == way && after == Some(count),
        };
        if !here || broken.load(Ordering::SeqCst) >= most {
            return Fault::None;
        }
        broken.fetch_add(1, Ordering::SeqCst);
        fault(draw, trouble, message)
    })
}

fn fault(draw: Draw, trouble: Trouble, message: &Message) -> Fault {
    let at = (message.connection, message.way, message.index);
    if trouble == Trouble::Down {
        let down = [Down::Broken, Down::Silent][draw.below(2, "down") as usize];
        return Fault::Down(
            down,
            [Passes::Before, Passes::NotYet][draw.below(2, "passes") as usize],
        );
    }
    match draw.below(9, ("fault", at)) {
        0 => Fault::CutBefore,
        1 => Fault::CutInside,
        2 => Fault::CutAfter,
        3 | 4 => Fault::Delay(Duration::from_millis(20 + draw.below(1_000, ("delay", at)))),
        5 => Fault::Twice,
        6 => Fault::Swap,
        7 => Fault::Spoil,
        _ => Fault::Excuse,
    }
}
