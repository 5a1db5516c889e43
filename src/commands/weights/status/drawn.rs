//! How the standing of weights looks: one subnet in full, several in a row each.

use super::Statuses;
use super::report::{Mode, Report, Reveal, ToReveal, Waiting, Window, time};
use crate::commands::too_early::in_blocks;
use crate::domain::activity::Age;
use crate::output::View;
use crate::output::page::{Page, Table};

impl View for Statuses {
    fn render(&self, page: &mut Page) {
        let name = self.hotkey_name.as_ref().map(|name| format!(" ({name})")).unwrap_or_default();
        let hotkey = format!("{}{name}", self.hotkey);
        match self.subnets.as_slice() {
            [subnet] if self.one => {
                let hotkey = [("hotkey", hotkey)];
                page.fields(hotkey.into_iter().chain(self.fields(subnet)));
            }
            subnets => {
                page.line(format!("hotkey {hotkey}"));
                page.gap();
                page.table(self.table(subnets), "registered on no subnet");
            }
        }
    }
}

impl Statuses {
    fn time(&self, blocks: u64) -> String {
        time(blocks, self.milliseconds_per_block)
    }

    fn fields(&self, subnet: &Report) -> Vec<(&'static str, String)> {
        let mut rows = vec![("subnet", subnet.netuid.to_string())];
        if !subnet.mechanism.is_main() {
            rows.push(("mechanism", subnet.mechanism.to_string()));
        }
        rows.push(("uid", subnet.uid.to_string()));
        rows.push(("mode", subnet.mode_in_full()));
        rows.push(("permit", subnet.permit().to_owned()));
        rows.push(("stake", subnet.stake_in_full()));
        rows.push(("version key", subnet.version()));
        rows.push(("last update", self.last_update(subnet)));
        rows.push(("stored", format!("{} weights", subnet.stored_weights)));
        rows.extend(subnet.last_reveal().map(|text| ("last reveal", text)));
        rows.extend(subnet.timelocked.iter().map(|commit| ("waiting", self.waiting(commit))));
        rows.extend(subnet.salted.iter().map(|commit| ("to reveal", self.to_reveal(commit))));
        rows.push(("activity", self.activity(subnet)));
        rows.push(("next epoch", self.next_epoch(subnet)));
        let wait = subnet.blocks_to_wait;
        let time = if wait == 0 { String::new() } else { self.time(wait) };
        rows.push(("may set again", format!("{}{time}", in_blocks(wait))));
        rows
    }

    fn last_update(&self, subnet: &Report) -> String {
        let Some((block, age)) = subnet.last_update.zip(subnet.age) else {
            return "never".to_owned();
        };
        let what = match (subnet.stored_weights, subnet.timelocked.len() + subnet.salted.len()) {
            (0, 0) => "weights, a commit, or the registration",
            _ if subnet.mode == Mode::Plain => "weights",
            _ => "commit",
        };
        format!("block {block}, {age} blocks ago{} ({what})", self.time(age))
    }

    fn waiting(&self, commit: &Waiting) -> String {
        let Waiting { block, round, reveal_epoch, .. } = commit;
        let when = match (commit.reveal_block, commit.blocks_to_reveal) {
            (Some(_), Some(0)) => format!("since the beginning of epoch {reveal_epoch}"),
            (Some(first), Some(blocks)) => {
                format!("in block {first}, in {blocks} blocks{}", self.time(blocks))
            }
            _ => "never: epochs are stopped".to_owned(),
        };
        let round_is = match commit.round_stored {
            Some(true) => ", which the chain has",
            Some(false) if commit.round_missed => ", which the chain lacks: it has later ones",
            Some(false) => ", which is not published yet",
            None => "",
        };
        format!(
            "commit of block {block}; the chain reveals it {when}, with round {round}{round_is}"
        )
    }

    fn to_reveal(&self, commit: &ToReveal) -> String {
        let ToReveal { hash, block, .. } = commit;
        let window = commit.first_block.zip(commit.last_block);
        let when = match (commit.window, window) {
            (Window::Open, Some((_, last))) => format!("now, until block {last}"),
            (Window::Open, None) => "now".to_owned(),
            (Window::TooEarly, Some((first, last))) => format!("in blocks {first} to {last}"),
            (Window::TooEarly, None) => "never: epochs are stopped".to_owned(),
            (Window::Expired, _) => "no longer: its epoch is over".to_owned(),
            (Window::Unknown, _) => "in an epoch that this runtime does not tell".to_owned(),
        };
        let salt = match commit.salt_kept {
            Some(true) => "; its salt is kept here",
            Some(false) => "; its salt is not on this machine",
            None => "",
        };
        format!("commit {hash} of block {block}: {when}{salt}")
    }

    fn activity(&self, subnet: &Report) -> String {
        let activity = &subnet.activity;
        let (cutoff, from, left) = (activity.cutoff, activity.inactive_from, activity.blocks_left);
        match activity.state {
            Age::Inactive => format!("too old since block {from} (cutoff: {cutoff} blocks)"),
            Age::Active | Age::NearCutoff => {
                format!("{left} blocks left{} (cutoff: {cutoff} blocks)", self.time(left))
            }
        }
    }

    fn next_epoch(&self, subnet: &Report) -> String {
        match subnet.epoch.next_block.zip(subnet.epoch.blocks_to_next) {
            Some((block, blocks)) => {
                format!("block {block}, in {blocks} blocks{}", self.time(blocks))
            }
            None => "none: epochs are stopped".to_owned(),
        }
    }

    fn table(&self, subnets: &[Report]) -> Table {
        let titles = [
            "netuid>",
            "uid>",
            "mode",
            "permit",
            "age>",
            "left>",
            "waiting>",
            "?next epoch>",
            "may set",
        ];
        let mut table = Table::new(&titles);
        for subnet in subnets {
            let waiting = subnet.timelocked.len() + subnet.salted.len();
            let left = match subnet.activity.state {
                Age::Inactive => "too old".to_owned(),
                Age::Active => subnet.activity.blocks_left.to_string(),
                Age::NearCutoff => format!("!{}", subnet.activity.blocks_left),
            };
            table.row([
                subnet.netuid.to_string(),
                subnet.uid.to_string(),
                subnet.mode().to_owned(),
                subnet.permit().to_owned(),
                subnet.age.map(|age| age.to_string()).unwrap_or_default(),
                left,
                waiting.to_string(),
                subnet.epoch.next_block.map(|block| block.to_string()).unwrap_or_default(),
                in_blocks(subnet.blocks_to_wait),
            ]);
        }
        table
    }
}

impl Report {
    fn mode(&self) -> &'static str {
        match (self.mode, self.commit_version) {
            (Mode::Plain, _) => "plain",
            (Mode::CommitReveal, Some(_)) => "timelock",
            (Mode::CommitReveal, None) => "salted",
        }
    }

    fn mode_in_full(&self) -> String {
        let epochs = match self.reveal_period {
            1 => "in the next epoch".to_owned(),
            period => format!("{period} epochs later"),
        };
        match (self.mode, self.commit_version) {
            (Mode::Plain, _) => "plain: what is set is stored at once".to_owned(),
            (Mode::CommitReveal, Some(version)) => {
                format!(
                    "timelock: committed, and revealed by the chain {epochs} (version {version})"
                )
            }
            (Mode::CommitReveal, None) => format!("commit-reveal: revealed by the hotkey {epochs}"),
        }
    }

    fn permit(&self) -> &'static str {
        match (self.validator_permit, self.is_owner) {
            (true, _) => "yes",
            (false, true) => "owner",
            (false, false) => "no",
        }
    }

    fn stake_in_full(&self) -> String {
        match self.stake {
            Some(stake) => {
                let enough = if stake < self.stake_threshold { "too little" } else { "enough" };
                format!("{stake}, {enough}: weights need {}", self.stake_threshold)
            }
            None => "none is needed".to_owned(),
        }
    }

    fn version(&self) -> String {
        match self.version_key {
            0 => "any".to_owned(),
            version => format!("{version} or higher"),
        }
    }

    fn last_reveal(&self) -> Option<String> {
        Some(match self.last_reveal {
            Reveal::NotNeeded => return None,
            Reveal::Waiting => "not known while a commit waits".to_owned(),
            Reveal::Unknown => {
                "no commit waits: the last one was revealed, or dropped; --events looks".to_owned()
            }
            Reveal::Revealed { block } => format!("block {block}"),
            Reveal::Dropped { block } => format!("none: the commit was dropped in block {block}"),
            Reveal::Discarded { block } => {
                format!(
                    "unknown: the node has not the state of block {block} any more; -n archive may"
                )
            }
            Reveal::NoCommit => "none: the last update was no timelocked commit".to_owned(),
        })
    }
}
