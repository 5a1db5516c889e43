//! `root register`: no price, but few places, and the stake decides.

use clap::Args;
use serde::Serialize;
use serde_json::json;

use crate::chain::api::metagraph::MetagraphOf;
use crate::chain::calls::subtensor;
use crate::chain::read::epoch::ScheduleOf;
use crate::chain::read::hotkey::{Hotkey, uid_of};
use crate::chain::read::neuron::stake_of_hotkey;
use crate::chain::read::sender::Sender;
use crate::chain::read::subnet::{RootRegistration, RootRegistrationInfo};
use crate::chain::{Chain, Pin};
use crate::commands::args::hotkey::HotkeyArgs;
use crate::commands::args::netuid::unknown_subnet;
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::Transaction;
use crate::commands::sender::may_sign;
use crate::commands::subnet::register::refuse_registered;
use crate::commands::too_early::too_early;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::epoch::Schedule;
use crate::domain::units::{NetUid, Rao};
use crate::error::{Code, Error, Exit, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::tx::plan::{Plan, Preview, Spend, Step};
use crate::tx::receipt::Outcome;
use crate::tx::signer::Signer;

/// Register a hotkey on the root network
///
/// Nothing is burned. Where all places are taken the hotkey needs more root stake than the member with the least, who
/// leaves; `root list` shows how much. The chain takes few registrations in a block and in an interval.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl root register -w validator -H default
  taoctl root register --hotkey team/validator --wait-allowed --yes")]
pub struct Register {
    #[command(flatten)]
    hotkey: HotkeyArgs,

    #[command(flatten)]
    tx: TxArgs,
}

/// A registration that is on chain.
#[derive(Debug, Serialize)]
pub struct Registered {
    uid: u16,
    hotkey: AccountId,
}

impl Transaction for Register {
    type Receipt = Registered;

    fn options(&self) -> &TxArgs {
        &self.tx
    }

    async fn plan(&self, cx: &Ctx) -> Result<Plan> {
        plan(cx, cx.coldkey()?, self.hotkey.account(cx)?).await
    }

    fn receipt(&self, outcome: &Outcome) -> Result<Registered> {
        Ok(Registered {
            uid: outcome.field("SubtensorModule", "NeuronRegistered", 1)?,
            hotkey: outcome.field("SubtensorModule", "NeuronRegistered", 2)?,
        })
    }
}

impl View for Registered {
    fn render(&self, page: &mut Page) {
        page.line(format!("registered {} on the root network as UID {}", self.hotkey, self.uid));
    }
}

/// Reads, decides and says; the chain lets anybody register any hotkey there.
pub async fn plan(cx: &Ctx, signer: Signer, hotkey: AccountId) -> Result<Plan> {
    // read
    let chain = cx.chain().await?;
    let coldkey = signer.account();
    let call = subtensor::root_register(hotkey);
    let reads = chain.read((
        Sender(coldkey),
        RootRegistration,
        ScheduleOf(NetUid::ROOT),
        Hotkey(hotkey),
        uid_of(NetUid::ROOT, hotkey),
    ));
    let (pinned, fee) = tokio::try_join!(reads, chain.fee(&call, None))?;
    let block = pinned.block;
    let (account, root, schedule, known, uid) = cx.pinned(pinned);
    let deposit = chain.existential_deposit().await?;

    // decide
    let account = may_sign(account, block)?;
    refuse_crowded(&root, &schedule, block)?;
    refuse_registered(NetUid::ROOT, hotkey, uid)?;
    let place = if root.neurons < root.max_neurons {
        let free = root.max_neurons.saturating_sub(root.neurons);
        format!("{}, {free} of {} are free", root.neurons, root.max_neurons)
    } else {
        weakest(chain, block, hotkey).await?
    };

    // say
    let available = account.spendable(deposit);
    let mut preview = Preview::default()
        .row("subnet", "0, the root network")
        .row("hotkey", hotkey)
        .row("paid by", &signer)
        .row("spendable now", available)
        .row("uid", place);
    match known.owner {
        None => preview = preview.row("owner", "nobody yet: the hotkey becomes the payer's"),
        Some(owner) if owner != coldkey => {
            preview = preview.warn(format!("the hotkey belongs to another coldkey, {owner}"));
        }
        Some(_) => {}
    }
    let summary = format!("register {hotkey} on the root network");
    let spend = Spend::only_fee(available);
    Ok(Plan::one(
        block,
        Step { call, signer, summary, spend, fee: Some(fee), trades: false, until: None },
        preview,
    ))
}

/// The count of the block starts again with the next one, that of the interval when an epoch is due.
fn refuse_crowded(root: &RootRegistrationInfo, schedule: &Schedule, block: Pin) -> Result<()> {
    let most = root.target_per_interval.saturating_mul(3);
    if root.max_per_block == 0 || most == 0 {
        return Err(Error::refused(
            "registration_closed",
            "the root network takes no registrations",
        ));
    }
    let next_block = schedule.head.saturating_add(1);
    let wait = schedule.next_epoch().map(|epoch| epoch.saturating_sub(next_block));
    if root.this_interval < most || wait == Some(0) {
        return Ok(());
    }
    let message = format!("{most} hotkeys registered on root in this interval, all it takes");
    Err(match wait {
        Some(wait) => too_early("too_many_registrations", message, wait, block),
        None => Error::new(Code("too_many_registrations", Exit::TooEarly), message)
            .hint("no next interval is due"),
    })
}

/// The member with the least root stake leaves, if the newcomer has more.
async fn weakest(chain: &Chain, block: Pin, hotkey: AccountId) -> Result<String> {
    let graph = chain.ask(MetagraphOf(NetUid::ROOT), block.hash).await?;
    let members = graph.ok_or_else(|| unknown_subnet(NetUid::ROOT))?.hotkeys;
    let stake = |hotkey: AccountId| stake_of_hotkey(hotkey, NetUid::ROOT);
    let stakes = members.iter().copied().map(stake).collect::<Vec<_>>();
    let read = chain.read_at((stake(hotkey), stakes), Some(block.hash)).await?;
    let (own, stakes) = read.value;
    let weakest = stakes.into_iter().zip((0_u16..).zip(members)).min();
    match weakest {
        Some((least, (uid, member))) if own > least => {
            Ok(format!("{uid}, of {member} with {}, who leaves", Rao(least)))
        }
        Some((least, _)) => {
            let (own, least) = (Rao(own), Rao(least));
            let message =
                format!("the hotkey has a root stake of {own}; the least on root is {least}");
            Err(Error::refused("stake_too_low_for_root", message)
                .hint("stake more to the hotkey on subnet 0 first")
                .with_details(json!({ "stake": own, "least": least })))
        }
        None => Err(Error::refused("no_uid_available", "the root network has no places")),
    }
}
