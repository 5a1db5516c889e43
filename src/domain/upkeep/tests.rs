//! A chain of one subnet, written from the rules of the real one, block by block, with somebody who looks now and then.

use proptest::prelude::*;

use super::*;

/// State after block `schedule.head`.
#[derive(Clone, Debug)]
struct Subnet {
    schedule: Schedule,
    epoch: u64,
    rate_limit: u64,
    commit_reveal: bool,
    reveal_period: u64,
    last_update: u64,
    /// The block in which the weights that are stored were sent.
    stored: Option<u64>,
    /// Epoch and block of commits that wait.
    queue: Vec<(u64, u64)>,
    /// Whether rounds of the beacon arrive.
    beacon: bool,
}

impl Subnet {
    fn new(tempo: u16, rate_limit: u64, reveal_period: u64) -> Self {
        let schedule = Schedule {
            tempo,
            last_epoch: 1_000,
            pending_at: 0,
            blocks_since_last_step: 0,
            head: 1_000,
        };
        Self {
            schedule,
            epoch: 3,
            rate_limit,
            commit_reveal: true,
            reveal_period,
            last_update: 1_000,
            stored: None,
            queue: vec![],
            beacon: true,
        }
    }

    /// The next block, with the transaction that was sent to the node, if one was; whether an epoch ran in it.
    fn block(&mut self, sent: bool) -> bool {
        let schedule = &mut self.schedule;
        schedule.head += 1;
        schedule.blocks_since_last_step += 1;
        let block = schedule.head;
        let pending = schedule.pending_at > 0 && block >= schedule.pending_at;
        let is_due = pending || block - schedule.last_epoch >= u64::from(schedule.tempo);
        self.reveal(self.epoch + u64::from(is_due));
        if is_due {
            self.epoch += 1;
            (self.schedule.last_epoch, self.schedule.pending_at) = (block, 0);
            self.schedule.blocks_since_last_step = 0;
        }
        if sent {
            self.take(block);
        }
        is_due
    }

    fn reveal(&mut self, epoch: u64) {
        let (beacon, period) = (self.beacon, self.reveal_period);
        let is_revealed = |(commit, _): &(u64, u64)| beacon && commit + period == epoch;
        if let Some((_, block)) = self.queue.iter().rfind(|commit| is_revealed(commit)) {
            self.stored = Some(*block);
        }
        self.queue.retain(|commit| commit.0 + period >= epoch && !is_revealed(commit));
    }

    /// What the chain would refuse is an error of whoever sent it.
    fn take(&mut self, block: u64) {
        let passed = block - self.last_update;
        assert!(passed >= self.rate_limit, "too fast: {passed} of {} blocks", self.rate_limit);
        if self.commit_reveal {
            let is_second = self.queue.iter().any(|(epoch, _)| *epoch == self.epoch);
            assert!(!is_second, "the second commit of epoch {}", self.epoch);
            self.queue.push((self.epoch, block));
        } else {
            self.stored = Some(block);
        }
        self.last_update = block;
    }

    fn seen(&self) -> Situation {
        let standing = match self.stored {
            _ if !self.queue.is_empty() => Standing::Good,
            None => Standing::Nothing,
            Some(block) if block != self.last_update => Standing::Lost,
            Some(_) => Standing::Good,
        };
        Situation {
            schedule: self.schedule,
            epoch: self.epoch,
            last_update: self.last_update,
            rate_limit: self.rate_limit,
            commit_reveal: self.commit_reveal,
            reveal_period: self.reveal_period,
            pending: self.queue.last().map(|(epoch, _)| *epoch),
            standing,
        }
    }

    fn age(&self) -> u64 {
        self.schedule.head - self.last_update
    }

    /// Whether, without anything sent at this head, they would be too old before a later run can change that.
    fn would_be_too_old(&self, allowed: Allowed) -> bool {
        let mut ahead = self.clone();
        match allowed.age {
            Counted::Epochs(epochs) => {
                ahead.block(false);
                while !ahead.block(false) {}
                ahead.age() > epochs * u64::from(self.schedule.tempo)
            }
            Counted::Blocks(blocks) => self.age() + allowed.every + 1 > blocks,
        }
    }
}

/// Something that happens to the subnet, so many blocks after the one before.
#[derive(Clone, Copy, Debug)]
enum Change {
    Tempo(u16),
    RateLimit(u64),
    Mode(bool),
    Beacon(bool),
    Trigger,
    /// Nobody looks for so many blocks.
    Outage(u64),
}

fn changes() -> impl Strategy<Value = Vec<(u64, Change)>> {
    let change = prop_oneof![
        (50..1_000_u16).prop_map(Change::Tempo),
        (0..200_u64).prop_map(Change::RateLimit),
        any::<bool>().prop_map(Change::Mode),
        any::<bool>().prop_map(Change::Beacon),
        Just(Change::Trigger),
        (1..3_000_u64).prop_map(Change::Outage),
    ];
    prop::collection::vec((1..20_000_u64, change), 0..12)
}

fn ages() -> impl Strategy<Value = Counted> {
    prop_oneof![(1..5_u64).prop_map(Counted::Epochs), (1..4_000_u64).prop_map(Counted::Blocks)]
}

/// Lets the subnet live for `blocks`, looked at every so many blocks.
fn live(mut subnet: Subnet, allowed: Allowed, changes: &[(u64, Change)], blocks: u64) {
    let start = subnet.schedule.head;
    let mut changes = changes.iter();
    let mut change = changes.next().map(|(after, what)| (start + after, *what));
    let (mut absent_until, mut excused_until) = (0, start + 10_000);
    while subnet.schedule.head < start + blocks {
        let head = subnet.schedule.head;
        if let Some((at, what)) = change.filter(|(at, _)| head >= *at) {
            match what {
                Change::Tempo(tempo) => subnet.schedule.tempo = tempo,
                Change::RateLimit(blocks) => subnet.rate_limit = blocks,
                Change::Mode(on) => subnet.commit_reveal = on,
                Change::Beacon(on) => subnet.beacon = on,
                Change::Trigger => subnet.schedule.pending_at = head + 2,
                Change::Outage(blocks) => absent_until = head + blocks,
            }
            excused_until = absent_until.max(head) + 10_000;
            change = changes.next().map(|(after, what)| (at + after, *what));
        }
        let looks = head.is_multiple_of(allowed.every) && head >= absent_until;
        let sends = looks && subnet.seen().upkeep(allowed) == Upkeep::Send;
        if sends {
            let needed =
                subnet.seen().standing != Standing::Good || subnet.would_be_too_old(allowed);
            assert!(needed, "sent for nothing: {subnet:?}, {allowed:?}");
        }
        let before = subnet.age() + 1;
        let epoch = subnet.block(sends);
        let counts = epoch || matches!(allowed.age, Counted::Blocks(_));
        if counts && head > excused_until && subnet.seen().unkept(allowed).is_none() {
            let most = allowed.blocks(&subnet.schedule);
            assert!(before <= most, "{before} blocks old: {subnet:?}, {allowed:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Four years in all, whatever happens: nothing is sent that the chain refuses, nothing twice, nothing for
    /// nothing, and what can be kept young is.
    #[test]
    fn years_of_upkeep(
        tempo in 50..1_000_u16,
        rate_limit in 0..200_u64,
        period in 1..4_u64,
        every in 1..50_u64,
        age in ages(),
        changes in changes(),
    ) {
        let subnet = Subnet::new(tempo, rate_limit, period);
        live(subnet, Allowed { age, every }, &changes, 220_000);
    }

    /// `next` is the first block at which a run sends, if nothing changes until then.
    #[test]
    fn the_next_block_is_told(
        tempo in 50..500_u16,
        rate_limit in 0..200_u64,
        commit_reveal: bool,
        every in 1..50_u64,
        age in ages(),
        at in 0..1_500_u64,
    ) {
        let allowed = Allowed { age, every };
        let mut subnet = Subnet { commit_reveal, ..Subnet::new(tempo, rate_limit, 1) };
        let send = |subnet: &Subnet| subnet.seen().upkeep(allowed) == Upkeep::Send;
        for _ in 0..at {
            let sends = subnet.schedule.head.is_multiple_of(every) && send(&subnet);
            subnet.block(sends);
        }
        match subnet.seen().upkeep(allowed) {
            Upkeep::Send => {
                let expected = subnet.seen().after_sending();
                subnet.block(true);
                // Weights that are set while a commit waits leave it in the queue.
                prop_assert_eq!(subnet.seen(), Situation { pending: subnet.seen().pending, ..expected });
                prop_assert_eq!(subnet.seen().pending.is_some(), commit_reveal);
            }
            Upkeep::TooEarly { wait } => {
                prop_assert!(wait > 0);
                for _ in 0..wait {
                    prop_assert!(!send(&subnet));
                    subnet.block(false);
                }
                prop_assert!(send(&subnet));
            }
            Upkeep::Rest { next } => {
                let next = next.unwrap();
                prop_assert!(next > subnet.schedule.head);
                while subnet.schedule.head < next {
                    prop_assert!(!send(&subnet), "at {} of {next}", subnet.schedule.head);
                    subnet.block(false);
                }
                prop_assert!(send(&subnet), "not at {next}: {:?}", subnet);
            }
        }
    }
}

#[test]
fn what_is_wrong_is_told_at_once() {
    let allowed = Allowed { age: Counted::Epochs(1), every: 25 };
    let mut subnet = Subnet::new(360, 100, 1);
    // Registered in block 1,000: the first weights are taken in block 1,100.
    subnet.block(false);
    assert_eq!(subnet.seen().upkeep(allowed), Upkeep::TooEarly { wait: 98 });
    for _ in 0..98 {
        subnet.block(false);
    }
    assert_eq!(subnet.seen().upkeep(allowed), Upkeep::Send);
    subnet.block(true);
    // One commit in each epoch; the one of block 1,360 is sent at head 1,359.
    assert_eq!(subnet.seen().upkeep(allowed), Upkeep::Rest { next: Some(1_359) });
    subnet.stored = Some(900);
    // No round arrives: what was to be revealed in the next epoch is dropped in the one after.
    subnet.beacon = false;
    for _ in 0..700 {
        subnet.block(false);
    }
    assert_eq!(subnet.seen().standing, Standing::Lost);
    assert_eq!(subnet.seen().upkeep(allowed), Upkeep::Send);
    subnet.schedule.tempo = 0;
    let stopped = Situation { standing: Standing::Good, last_update: 1_100, ..subnet.seen() };
    assert_eq!(stopped.upkeep(allowed), Upkeep::Rest { next: None });
}

#[test]
fn an_age_that_cannot_be_kept() {
    let seen = Subnet::new(360, 100, 1).seen();
    let unkept = |age, every| seen.unkept(Allowed { age, every });
    assert_eq!(unkept(Counted::Epochs(1), 25), None);
    assert_eq!(unkept(Counted::Blocks(385), 25), None);
    assert_eq!(unkept(Counted::Blocks(384), 25), Some(Unkept::Epoch(360)));
    let direct = Situation { commit_reveal: false, ..seen };
    let unkept = |age, every| direct.unkept(Allowed { age, every });
    assert_eq!(unkept(Counted::Blocks(125), 25), None);
    assert_eq!(unkept(Counted::Blocks(124), 25), Some(Unkept::RateLimit(100)));
    assert_eq!(unkept(Counted::Epochs(1), 300), Some(Unkept::RateLimit(100)));
}
