//! `weights ensure`: weights that never become too old, for a timer that runs it again and again.

use std::path::PathBuf;
use std::sync::{Mutex, OnceLock};

use clap::Args;
use serde::Serialize;

use super::due::First;
use super::file;
use super::given::Asked;
use super::keeping::{Kept, in_flight, keep};
use super::standing::{Standing, place};
use super::way::{needs, sending};
use crate::chain::Hash;
use crate::commands::args::netuid::parse_netuid;
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::Transaction;
use crate::commands::too_early::blocks_to_wait;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::age::MaxAge;
use crate::domain::mechanism::MechId;
use crate::domain::units::NetUid;
use crate::domain::upkeep::Upkeep;
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::tx::journal::AccountLock;
use crate::tx::plan::{Order, Plan, Preview};
use crate::tx::receipt::Outcome;
use crate::tx::signer::Signer;

/// Keep the weights of a validator young: send them only when they are due
///
/// For cron or a timer: run it every few minutes, with the same words. It sends the weights of the file when those on
/// chain would become older than --max-age before the next run, when there are none, or when the chain has dropped the
/// last commit; else it does nothing. A file that has changed is sent when the weights on chain are due, not before:
/// `taoctl weights set` sends it at once. It sets or commits, as the subnet wants it at that moment.
///
/// An age in epochs counts where epochs run, because only they read weights: with 1epoch they are sent once in each
/// epoch, as soon as it has begun. A time or a number of blocks counts in every block.
///
/// 0: sent, young enough, or committed and waiting for the reveal. 9: they should be sent, and the rate limit does not
/// let them yet; the JSON tells the blocks to wait. Everything else has a cause that needs somebody.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl weights ensure 4 --file weights.json --max-age 1epoch --yes --json
  */5 * * * * taoctl -q weights ensure 4 --file weights.json --max-age 1epoch --yes")]
pub struct Ensure {
    /// Number of the subnet
    #[arg(value_name = "NETUID", value_parser = parse_netuid)]
    #[arg(required_unless_present = "netuid_named", conflicts_with = "netuid_named")]
    netuid: Option<NetUid>,

    /// The same, as other commands take it
    #[arg(long = "netuid", value_name = "NETUID", value_parser = parse_netuid, hide = true)]
    netuid_named: Option<NetUid>,

    /// File of weights, - for standard input: as for `weights set`
    #[arg(long, value_name = "FILE")]
    file: PathBuf,

    /// How old weights may become: 1epoch, 90m, 2h, or a number of blocks
    #[arg(long, value_name = "AGE")]
    max_age: MaxAge,

    /// How often this is run: what would be too old before the next run is sent now
    #[arg(long, value_name = "TIME", default_value = "5m", value_parser = MaxAge::parse_time)]
    every: u64,

    /// Number of the mechanism, where the subnet has several
    #[arg(long, value_name = "N", default_value = "0")]
    mechanism: MechId,

    #[command(flatten)]
    tx: TxArgs,

    /// The file as it was read first: a plan is made again, and a pipe can be read once.
    #[arg(skip)]
    asked: OnceLock<Asked>,

    /// As it was decided last.
    #[arg(skip)]
    last: Mutex<Option<Ensured>>,

    /// Reveals that are due before.
    #[arg(skip)]
    first: First,

    /// Held from the decision to send to the end, so that of two runs at once the later one sees what the other sent.
    #[arg(skip)]
    turn: Mutex<Option<AccountLock>>,
}

/// How the weights stand after a run.
#[derive(Clone, Debug, Serialize)]
pub struct Ensured {
    state: State,
    netuid: NetUid,
    mechanism: MechId,
    uid: u16,
    /// Blocks since the weights were sent.
    age: u64,
    /// In blocks.
    max_age: u64,
    /// The block in which they were set or committed.
    last_update: u64,
    /// A run sends again when the chain has this block, as things are now.
    next_action_block: Option<u64>,
    /// The round of the beacon that the newest commit waits for.
    reveal_round: Option<u64>,
    /// A transaction of an earlier run that no block has yet.
    in_flight: Option<Hash>,
    /// The block of what was sent last, where the chain has not kept it.
    lost: Option<u64>,
}

/// What a run came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum State {
    /// This run set them.
    Set,
    /// This run committed them.
    Committed,
    /// Those on chain are young enough.
    Fresh,
    /// An earlier commit waits for its reveal, or a transaction for its block.
    Waiting,
}

impl Transaction for Ensure {
    type Receipt = Ensured;

    fn options(&self) -> &TxArgs {
        &self.tx
    }

    async fn plan(&self, cx: &Ctx) -> Result<Plan> {
        if self.tx.has_id() {
            return Err(id_refused());
        }
        let signer = cx.hotkey()?;
        let own = self.own_plan(cx, &signer).await;
        self.first.plan((cx, &self.tx), &signer, own).await
    }

    /// What was revealed is not due any more.
    async fn rest(&self, cx: &Ctx, _: &[Outcome]) -> Result<Plan> {
        self.plan(cx).await
    }

    fn not_yet(&self) -> Option<Error> {
        self.first.not_yet()
    }

    fn receipt(&self, outcome: &Outcome) -> Result<Ensured> {
        let round = outcome.field("SubtensorModule", "TimelockedWeightsCommitted", 3).ok();
        Ok(Ensured {
            state: if round.is_some() { State::Committed } else { State::Set },
            age: 0,
            last_update: outcome.block.number.into(),
            reveal_round: round,
            ..self.last()?
        })
    }

    fn receipt_of_all(&self, outcomes: &[Outcome]) -> Result<Ensured> {
        if outcomes.is_empty() {
            return self.last();
        }
        // The last one is the own one, unless reveals were all that there was to do.
        let own = self.first.own(outcomes)?;
        if self.is_sending() { self.receipt(own) } else { self.last() }
    }
}

impl Ensure {
    fn netuid(&self) -> Result<NetUid> {
        let netuid = self.netuid.or(self.netuid_named);
        netuid.ok_or_else(|| Error::usage("no subnet is given"))
    }

    async fn own_plan(&self, cx: &Ctx, signer: &Signer) -> Result<Plan> {
        // resolve
        let (netuid, mechanism) = (self.netuid()?, self.mechanism);
        let hotkey = signer.account();
        let asked = self.asked(cx)?;
        let turn = self.turn(cx, hotkey).await?;

        // read
        let in_flight = in_flight(cx, hotkey, mechanism.index(netuid)).await?;
        let beside = (needs(hotkey), asked.uids(netuid));
        let (standing, (needs, uids)) =
            Standing::read(cx, netuid, mechanism, hotkey, beside).await?;

        // decide
        // A hotkey of the file that left the subnet is no matter while nothing is sent.
        let values = asked.resolve(netuid, &uids).map(|resolved| resolved.values());
        let file = values.as_ref().ok().map(Vec::as_slice);
        let kept = keep(cx, &standing, file, (self.max_age, self.every)).await?;
        let ensured = self.decided(&standing, &kept, in_flight);
        let preview = kept.warnings(&standing).into_iter().fold(Preview::default(), Preview::warn);
        let nothing = |preview| Plan::several(standing.block, vec![], Order::InTurn, preview);
        match kept.upkeep {
            Upkeep::Send if in_flight.is_none() => {}
            Upkeep::TooEarly { wait } if in_flight.is_none() => {
                return Err(kept.too_early(&standing, wait));
            }
            _ if self.is_sending() => return Err(sent_elsewhere()),
            _ => return Ok(nothing(preview)),
        }
        let values = values?;
        standing.refuse(&values)?;
        let version_key = standing.version_key(None)?;
        let sending = sending(cx, &standing, signer.clone(), needs, &values, version_key).await;
        let step = match sending {
            // The epoch turns: there is time behind it.
            Err(error) if blocks_to_wait(&error).is_some() && !kept.is_urgent => {
                return Ok(nothing(preview));
            }
            sending => sending?.step,
        };

        // say
        let preview = match self.tx.is_looked_at() {
            true => preview
                .row("weights", format!("{} on {}", values.len(), standing.place()))
                .row("validator", format!("{signer}, UID {}", standing.neuron.uid))
                .row("age", format!("{} blocks of {}", ensured.age, ensured.max_age)),
            false => preview,
        };
        if let (Ok(mut held), Some(turn)) = (self.turn.lock(), turn) {
            *held = Some(turn);
        }
        Ok(Plan::one(standing.block, step, preview))
    }

    fn asked(&self, cx: &Ctx) -> Result<&Asked> {
        if let Some(asked) = self.asked.get() {
            return Ok(asked);
        }
        let asked = Asked::new(cx, file::read(&self.file)?)?;
        Ok(self.asked.get_or_init(|| asked))
    }

    /// The turn of this run among those for the same weights; `None` where it has it already.
    async fn turn(&self, cx: &Ctx, hotkey: AccountId) -> Result<Option<AccountLock>> {
        if self.is_sending() {
            return Ok(None);
        }
        let (index, patience) = (self.mechanism.index(self.netuid()?), cx.config().timeout());
        Ok(Some(cx.journal().await?.lock_weights(hotkey, index, patience).await?))
    }

    /// Whether a plan of this run sends them.
    fn is_sending(&self) -> bool {
        self.turn.lock().is_ok_and(|held| held.is_some())
    }

    /// How they stand, remembered for the receipt.
    fn decided(&self, standing: &Standing, kept: &Kept, in_flight: Option<Hash>) -> Ensured {
        let is_waiting = kept.is_pending || in_flight.is_some();
        let last_update = standing.neuron.last_update;
        let ensured = Ensured {
            state: if is_waiting { State::Waiting } else { State::Fresh },
            netuid: standing.netuid,
            mechanism: self.mechanism,
            uid: standing.neuron.uid,
            age: kept.age,
            max_age: kept.max_age,
            last_update,
            next_action_block: kept.next,
            reveal_round: standing.waiting().map(|commit| commit.round),
            in_flight,
            lost: kept.lost.then_some(last_update),
        };
        if let Ok(mut last) = self.last.lock() {
            *last = Some(ensured.clone());
        }
        ensured
    }

    fn last(&self) -> Result<Ensured> {
        let last = self.last.lock().ok().and_then(|last| last.clone());
        last.ok_or_else(|| Error::internal("nothing was decided"))
    }
}

/// All later runs with it would answer with what the first one did, and the weights would become too old.
fn id_refused() -> Error {
    Error::usage("`weights ensure` takes no --id: it would never send again")
        .hint("leave it out: nothing is sent twice without it")
}

/// Something else than `weights ensure` was quicker.
fn sent_elsewhere() -> Error {
    Error::refused("weights_sent_elsewhere", "weights were sent by others while this was prepared")
        .hint("nothing was sent here; the next run looks again")
}

impl View for Ensured {
    fn render(&self, page: &mut Page) {
        let place = place(self.netuid, self.mechanism);
        let round = self.reveal_round.map(|round| format!("round {round}"));
        let next = match self.next_action_block {
            Some(next) => format!("; next at block {next}"),
            None => String::new(),
        };
        let Self { age, max_age, .. } = self;
        page.line(match (self.state, self.in_flight) {
            (State::Set, _) => format!("set: weights on {place} as UID {}", self.uid),
            (State::Committed, _) => {
                let round = round.unwrap_or_default();
                format!("committed: weights on {place} as UID {}, until {round}", self.uid)
            }
            (_, Some(hash)) => format!("waiting: weights on {place} were sent and are in no block yet ({hash})"),
            (State::Waiting, None) => {
                let round = round.map_or("their reveal".to_owned(), |round| round);
                format!("waiting: weights on {place}, {age} of {max_age} blocks old, wait for {round}{next}")
            }
            (State::Fresh, None) => {
                format!("fresh: weights on {place} are {age} of {max_age} blocks old{next}")
            }
        });
    }
}
