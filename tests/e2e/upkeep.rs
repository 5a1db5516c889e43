//! `weights ensure` as cron runs it: for three days, over outages and changes of the subnet.

use std::collections::BTreeMap;
use std::fs;
use std::net::TcpListener;
use std::ops::Range;
use std::time::Duration;

use jsonrpsee::rpc_params;
use localnet::{Options, Production};
use serde_json::{Value, json};
use sp_crypto_hashing::{blake2_128, twox_128};
use sp_keyring::Sr25519Keyring::BobStash;

use crate::proxy::{Fault, Proxy};
use crate::world::{World, read};
use crate::wrapped::send;

/// Five minutes in blocks of twelve seconds.
const EVERY: u64 = 25;
/// Three days.
const RUNS: u64 = 3 * 24 * 12;
const RATE_LIMIT: u64 = 100;

/// What happens before a run.
#[derive(Clone, Copy, Debug)]
enum Change {
    /// Nobody listens at the node's address, or somebody does again.
    Node(bool),
    /// The node has another address from now on.
    Moved,
    /// The line breaks once, when the transaction is sent.
    Cut(Fault),
    Beacon(bool),
    CommitReveal(bool),
    Tempo(u16),
}

/// By the number of the run.
const CHANGES: [(u64, Change); 22] = [
    (60, Change::Node(false)),
    (63, Change::Node(true)),
    (64, Change::Moved),
    (130, Change::Node(false)),
    (170, Change::Node(true)),
    (200, Change::Beacon(false)),
    (260, Change::Beacon(true)),
    (300, Change::CommitReveal(false)),
    (342, Change::Node(false)),
    (349, Change::Node(true)),
    (350, Change::Cut(Fault::Unanswered)),
    (380, Change::Cut(Fault::Lost)),
    (430, Change::CommitReveal(true)),
    (480, Change::Tempo(150)),
    (520, Change::Moved),
    (560, Change::Tempo(500)),
    (600, Change::Cut(Fault::Unanswered)),
    (640, Change::Cut(Fault::Lost)),
    (660, Change::Beacon(false)),
    (670, Change::Beacon(true)),
    (700, Change::Tempo(360)),
    (800, Change::CommitReveal(false)),
];

/// A validator, its node, and what was seen of the chain.
struct Operator {
    world: World,
    /// Between the two, where there is one.
    proxy: Option<Proxy>,
    is_up: bool,
    cut: bool,
    commit_reveal: bool,
    updates: Vec<Update>,
    epochs: Vec<u64>,
    /// Heads at which a run reached the node.
    runs: Vec<u64>,
    /// Without a run: where commit-reveal is off, the reveal of an earlier commit is an update.
    reveals: Vec<u64>,
    /// The last run said that none sends before this block, at this last update.
    next: Option<(u64, u64)>,
    /// Blocks in which something was broken or changed.
    troubles: Vec<Range<u64>>,
    /// The run whose weights counted, by the block after which that was seen.
    in_force: BTreeMap<u64, u64>,
}

/// Weights as they were set or committed.
#[derive(Clone, Copy, Debug)]
struct Update {
    block: u64,
    run: u64,
    epoch: u64,
    is_commit: bool,
}

/// The chain's own word on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Facts {
    head: u64,
    last_update: u64,
    /// The weight of UID 1, which is the number of a run.
    stored: Option<u64>,
    epoch: u64,
    last_epoch: u64,
    nonce: u64,
}

fn key(pallet: &str, entry: &str, rest: &[&[u8]]) -> String {
    let prefix = [&twox_128(pallet.as_bytes())[..], &twox_128(entry.as_bytes())].concat();
    format!("0x{}{}", hex::encode(prefix), hex::encode(rest.concat()))
}

impl Operator {
    fn new() -> Self {
        let options = Options {
            production: Production::Instant,
            beacon: true,
            slot: Some(Duration::from_secs(12)),
            ..Options::default()
        };
        let world = World::with(options);
        world.make_plain_hotkey("bot", "hot", "//Bob//stash");
        let (code, document) = world.json("subnet register 1 -H //AliceStash --yes");
        assert_eq!(code, 0, "{document}");
        let operator = Self {
            world,
            proxy: None,
            is_up: true,
            cut: false,
            commit_reveal: true,
            updates: vec![],
            epochs: vec![],
            runs: vec![],
            reveals: vec![],
            next: None,
            troubles: vec![],
            in_force: BTreeMap::new(),
        };
        for call in [
            "sudo_set_admin_freeze_window window=0".to_owned(),
            format!("sudo_set_weights_set_rate_limit netuid=1 weights_set_rate_limit={RATE_LIMIT}"),
            "sudo_set_commit_reveal_weights_enabled netuid=1 enabled=true".to_owned(),
            "sudo_set_tempo netuid=1 tempo=360".to_owned(),
        ] {
            operator.sudo(&call);
        }
        operator
    }

    fn sudo(&self, call: &str) {
        let (code, document) =
            send(&self.world, "//Alice", &format!("Sudo.sudo call=(AdminUtils.{call})"));
        assert_eq!(code, 0, "{call}: {document}");
    }

    /// From the raw storage of the head.
    fn facts(&self) -> Facts {
        let hotkey = BobStash.to_raw_public();
        let (netuid, uid) = (&[1, 0][..], &[0, 0][..]);
        let subnet = |entry| key("SubtensorModule", entry, &[netuid]);
        let keys = [
            key("System", "Number", &[]),
            subnet("LastUpdate"),
            key("SubtensorModule", "Weights", &[netuid, uid]),
            subnet("SubnetEpochIndex"),
            subnet("LastEpochBlock"),
            key("System", "Account", &[&blake2_128(&hotkey), &hotkey]),
        ];
        let answer: Value = self.world.rpc("state_queryStorageAt", rpc_params![keys.clone()]);
        let stored = |index: usize| {
            let changes = answer[0]["changes"].as_array().expect("values");
            let value = changes.iter().find(|change| change[0] == keys[index].as_str());
            let value = value.and_then(|value| value[1].as_str()).unwrap_or("0x");
            hex::decode(value.trim_start_matches("0x")).expect("hexadecimal digits")
        };
        let number = |bytes: &[u8]| {
            let mut number = [0; 8];
            number[..bytes.len().min(8)].copy_from_slice(&bytes[..bytes.len().min(8)]);
            u64::from_le_bytes(number)
        };
        // Lists shorter than 64 have one byte of length.
        let weights = stored(2);
        let pairs = weights.get(1..).unwrap_or_default().chunks_exact(4);
        let mut of_one = pairs.filter(|pair| pair[..2] == [1, 0]);
        Facts {
            head: number(&stored(0)),
            last_update: number(&stored(1)[1..9]),
            stored: of_one.next().map(|pair| number(&pair[2..])),
            epoch: number(&stored(3)),
            last_epoch: number(&stored(4)),
            nonce: number(stored(5).get(..4).unwrap_or_default()),
        }
    }

    /// A run of cron: the exit code, and the document.
    fn ensure(&self, run: u64) -> (i32, Value) {
        let file = self.world.home().join("weights.json");
        fs::write(&file, json!({ "0": 65_535, "1": run }).to_string()).expect("a file");
        let mut command = self.world.as_bot("weights ensure 1 --max-age 1epoch --yes", false);
        command.arg("--file").arg(&file).env("BT_NETWORK", self.url());
        read(&command.output().expect("it runs"))
    }

    fn url(&self) -> String {
        if !self.is_up {
            // Somebody had this port, and has it no more.
            let free = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
            return format!("ws://{}", free.local_addr().expect("a port"));
        }
        self.proxy.as_ref().map_or_else(|| self.world.node.url(), Proxy::url)
    }

    fn change(&mut self, change: Change) {
        let head = self.facts().head;
        let proxy = |operator: &Self| {
            operator.world.block_on(Proxy::start(operator.world.node.port(), Duration::ZERO))
        };
        match change {
            Change::Node(is_up) => self.is_up = is_up,
            Change::Moved => self.proxy = Some(proxy(self)),
            Change::Cut(fault) => {
                let between = self.proxy.take().unwrap_or_else(|| proxy(self));
                between.fail_once("author_submitAndWatchExtrinsic", fault);
                self.proxy = Some(between);
                self.cut = true;
            }
            Change::Beacon(runs) => assert!(self.world.node.set_beacon(runs)),
            Change::CommitReveal(on) => {
                self.sudo(&format!("sudo_set_commit_reveal_weights_enabled netuid=1 enabled={on}"));
                self.commit_reveal = on;
            }
            Change::Tempo(tempo) => self.sudo(&format!("sudo_set_tempo netuid=1 tempo={tempo}")),
        }
        self.next = None;
        if !matches!(change, Change::Moved | Change::Cut(_)) {
            self.troubles.push(head..head + EVERY);
        }
        let broken =
            |change: &Change| matches!(change, Change::Node(false) | Change::Beacon(false));
        if broken(&change) {
            self.troubles.push(head..u64::MAX);
        } else if let (Change::Node(true) | Change::Beacon(true), Some(open)) =
            (change, self.troubles.iter_mut().find(|range| range.end == u64::MAX))
        {
            open.end = head + EVERY;
        }
    }

    /// What a run did, by its own word and by the chain's.
    fn judge(&mut self, run: u64, (code, document): &(i32, Value), before: Facts, after: Facts) {
        let context = format!("run {run}: {document}, {before:?}, {after:?}");
        if !self.is_up {
            assert_eq!((*code, &before), (6, &after), "{context}");
            return;
        }
        self.runs.push(before.head);
        let was_cut = self.cut && before.nonce != after.nonce;
        self.cut &= !was_cut;
        assert!(*code == 0 || was_cut, "{context}");
        let sent = after.last_update != before.last_update;
        assert_eq!(after.nonce - before.nonce, u64::from(sent), "no more than it says: {context}");
        if !was_cut {
            let result = &document["data"]["result"];
            let state = result["state"].as_str().expect("a state");
            let sends = if self.commit_reveal { "committed" } else { "set" };
            let expected = if sent { &[sends][..] } else { &["fresh", "waiting"] };
            assert!(expected.contains(&state), "{context}");
            assert_eq!(result["last_update"], after.last_update, "{context}");
            let age = if sent { 0 } else { after.head - after.last_update };
            assert_eq!(result["age"], age, "{context}");
            match self.next {
                Some((next, last)) if last == before.last_update => {
                    assert_eq!(before.head >= next, sent, "it said {next}: {context}");
                }
                Some(_) => self.reveals.push(before.last_update),
                None => {}
            }
            let next = result["next_action_block"].as_u64();
            self.next = next.map(|next| (next, after.last_update));
        }
        if sent {
            let (block, epoch) = (after.last_update, after.epoch);
            let update = Update { block, run, epoch, is_commit: self.commit_reveal };
            if let Some(last) = self.updates.last() {
                assert!(block - last.block >= RATE_LIMIT, "too fast: {context}");
                let twice = last.is_commit && update.is_commit && last.epoch == epoch;
                assert!(!twice, "two commits of one epoch: {context}");
            }
            self.updates.push(update);
        }
    }

    /// Up to the block of the next run.
    fn advance(&mut self, before: Facts, to: u64) -> Facts {
        let blocks =
            to.checked_sub(before.head).expect("a run takes fewer blocks than five minutes");
        self.world.advance(u32::try_from(blocks).expect("few blocks"));
        let after = self.facts();
        if after.epoch != before.epoch {
            assert_eq!(after.epoch, before.epoch + 1, "epochs are longer than a run");
            self.epochs.push(after.last_epoch);
        }
        self.in_force.extend(after.stored.map(|run| (after.head, run)));
        after
    }

    fn is_quiet(&self, blocks: Range<u64>) -> bool {
        let meet = |trouble: &Range<u64>| trouble.start < blocks.end && blocks.start < trouble.end;
        !self.troubles.iter().any(meet)
    }

    /// No epoch saw weights that were older than one epoch, if any run could have helped.
    fn check_ages(&self) {
        let mut quiet = 0;
        for epochs in self.epochs.windows(3) {
            let [earlier, last, now] = epochs else { unreachable!("three each") };
            // The first blocks of an epoch may be needed for the reveal of what is from before a change.
            let helped = self.runs.iter().any(|head| (last + 10..now - 1).contains(head));
            let mut updates =
                self.updates.iter().map(|update| update.block).chain(self.reveals.iter().copied());
            let sent = updates.any(|block| (*last..*now).contains(&block));
            assert!(sent || !helped, "nothing was sent from {last} to {now}: {:?}", self.updates);
            if !self.is_quiet(*earlier..*now) {
                continue;
            }
            quiet += 1;
            let (_, run) = self.in_force.range(..*now).next_back().expect("weights");
            let update = self.updates.iter().find(|update| update.run == *run).expect("its update");
            let oldest = if update.is_commit { earlier } else { last };
            assert!(update.block >= *oldest, "{update:?} counts in epoch {now}: {:?}", self.epochs);
        }
        assert!(quiet >= 13, "only {quiet} of {} epochs were quiet", self.epochs.len());
    }
}

#[test]
fn three_days_of_cron() {
    let mut operator = Operator::new();
    let mut before = operator.facts();
    let start = before.head;
    for run in 1..=RUNS {
        for (_, change) in CHANGES.iter().filter(|(at, _)| *at == run) {
            operator.change(*change);
            before = operator.facts();
        }
        let ended = operator.ensure(run);
        let after = operator.facts();
        operator.judge(run, &ended, before, after);
        before = operator.advance(after, start + run * EVERY);
    }
    operator.check_ages();
    let Facts { epoch, .. } = before;
    let updates = operator.updates.len() as u64;
    assert!((epoch / 2..=epoch + 10).contains(&updates), "{updates} updates in {epoch} epochs");
}
