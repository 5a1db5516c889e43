//! `subnet register`: a UID for a hotkey, at a price that has a bound.

use clap::Args;
use serde::Serialize;
use serde_json::json;

use crate::chain::api::metagraph::{Metagraph, MetagraphOf};
use crate::chain::calls::subtensor;
use crate::chain::read::hotkey::{Hotkey, uid_of};
use crate::chain::read::sender::Sender;
use crate::chain::read::subnet::{Registration, RegistrationInfo, replacement_limits};
use crate::chain::{Chain, Pin};
use crate::commands::args::account::AccountArg;
use crate::commands::args::netuid::{parse_netuid, unknown_subnet};
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::Transaction;
use crate::commands::ownership::refuse_other;
use crate::commands::root;
use crate::commands::sender::may_sign;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::amount::Amount;
use crate::domain::pruning::{self, Candidate, Rule};
use crate::domain::units::{Alpha, NetUid, Rao};
use crate::error::{Error, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::tx::plan::{Plan, Preview, Spend, Step};
use crate::tx::receipt::Outcome;
use crate::tx::signer::Signer;

/// Register a hotkey on a subnet
///
/// Burns the price of the block that executes it, and no more than --max-price. The coldkey pays and owns the
/// hotkey from then on; the hotkey is that of -H, or of --hotkey. On the root network, 0, nothing is burned;
/// `root register` does the same.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl subnet register 4 -w miner -H m1
  taoctl subnet register 4 --max-price 0.75 --hotkey miner/m2 --dry-run")]
pub struct Register {
    /// Number of the subnet; 0 is the root network
    #[arg(value_name = "NETUID", value_parser = parse_netuid)]
    netuid: NetUid,

    /// The most that may be burned, in TAO; by default the price now and 2%
    #[arg(long, value_name = "TAO")]
    max_price: Option<Amount>,

    /// The hotkey, in place of -H: an address, WALLET/HOTKEY, or a hotkey of the wallet
    #[arg(long, value_name = "HOTKEY")]
    hotkey: Option<AccountArg>,

    #[command(flatten)]
    tx: TxArgs,
}

/// A registration that is on chain.
#[derive(Debug, Serialize)]
pub struct Registered {
    netuid: NetUid,
    uid: u16,
    hotkey: AccountId,
    /// What the event of the payment says, in rao; `null` on the root network, where nothing is burned.
    burned: Option<Rao>,
}

impl Transaction for Register {
    type Receipt = Registered;

    fn options(&self) -> &TxArgs {
        &self.tx
    }

    async fn plan(&self, cx: &Ctx) -> Result<Plan> {
        // resolve
        let max_price = self.max_price.map(Amount::as_tao).transpose()?;
        if self.netuid.is_root() && max_price.is_some() {
            return Err(
                Error::usage("nothing is burned on the root network").hint("leave out --max-price")
            );
        }
        let signer = cx.coldkey()?;
        let hotkey = match &self.hotkey {
            Some(arg) => cx.hotkey_account(arg)?,
            None => cx.chosen_hotkey()?,
        };
        if self.netuid.is_root() {
            return root::register::plan(cx, signer, hotkey).await;
        }
        on_subnet(cx, self.netuid, signer, hotkey, max_price).await
    }

    /// The payment into the pool is the first transfer of the extrinsic.
    fn receipt(&self, outcome: &Outcome) -> Result<Registered> {
        let burned = match self.netuid {
            NetUid::ROOT => None,
            _ => Some(outcome.field("Balances", "Transfer", 2)?),
        };
        Ok(Registered {
            netuid: outcome.field("SubtensorModule", "NeuronRegistered", 0)?,
            uid: outcome.field("SubtensorModule", "NeuronRegistered", 1)?,
            hotkey: outcome.field("SubtensorModule", "NeuronRegistered", 2)?,
            burned,
        })
    }
}

/// Reads, decides and says, for every subnet but root.
async fn on_subnet(
    cx: &Ctx,
    netuid: NetUid,
    signer: Signer,
    hotkey: AccountId,
    max_price: Option<Rao>,
) -> Result<Plan> {
    // read
    let chain = cx.chain().await?;
    let coldkey = signer.account();
    let reads = chain.read((
        Sender(coldkey),
        Registration(netuid),
        Hotkey(hotkey),
        uid_of(netuid, hotkey),
        replacement_limits(netuid),
    ));
    // The limit always takes eight bytes: its value does not change the fee.
    let any_limit = subtensor::register_limit(netuid, hotkey, Rao::ZERO);
    let (pinned, fee) = tokio::try_join!(reads, chain.fee(&any_limit, None))?;
    let block = pinned.block;
    let (account, registration, known, uid, (owner_uids, non_immune)) = cx.pinned(pinned);
    let deposit = chain.existential_deposit().await?;

    // decide
    let account = may_sign(account, block)?;
    let registration = registration.ok_or_else(|| unknown_subnet(netuid))?;
    let price = registration.burn;
    let limit = max_price.unwrap_or_else(|| with_margin(price));
    refuse_price(price, limit)?;
    refuse_closed(netuid, &registration)?;
    refuse_registered(netuid, hotkey, uid)?;
    // One of nobody becomes the payer's.
    known.owner.map_or(Ok(()), |owner| refuse_other(hotkey, owner, coldkey))?;
    let rule = Rule {
        block: u64::from(block.number).saturating_add(1),
        immunity_period: registration.immunity_period.into(),
        min_non_immune: non_immune.into(),
        immune_owner_uids: owner_uids.into(),
    };
    let place = Place::find(chain, netuid, block, registration, rule).await?;

    // say
    let available = account.spendable(deposit);
    let mut preview = Preview::default()
        .row("subnet", netuid)
        .row("hotkey", hotkey)
        .row("paid by", &signer)
        .row("price now", price)
        .row("price at most", limit)
        .row("spendable now", available)
        .row("uid", place.line());
    if known.owner.is_none() {
        preview = preview.row("owner", "nobody yet: the hotkey becomes the payer's");
    }
    if let Some(warning) = place.warning() {
        preview = preview.warn(warning);
    }
    let call = subtensor::register_limit(netuid, hotkey, limit);
    // Without the limit, which falls with every block: the same wish is known by these words.
    let summary = format!("register {hotkey} on subnet {netuid}");
    // What is charged is the price of the executing block, mostly lower: it falls with every block.
    let spend = Spend::tao(available, price);
    Ok(Plan::one(
        block,
        Step { call, signer, summary, spend, fee: Some(fee), trades: false, until: None },
        preview,
    ))
}

/// A price and 2 % of it, rounded up.
fn with_margin(price: Rao) -> Rao {
    Rao(price.0.saturating_add(price.0.div_ceil(50)))
}

fn refuse_price(price: Rao, limit: Rao) -> Result<()> {
    if price <= limit {
        return Ok(());
    }
    let message = format!("the price is {price} now, above the maximum of {limit}");
    Err(Error::refused("price_above_maximum", message)
        .hint("the price falls with every block: wait, or raise --max-price")
        .with_details(json!({ "price": price, "max_price": limit })))
}

fn refuse_closed(netuid: NetUid, registration: &RegistrationInfo) -> Result<()> {
    if registration.allowed {
        return Ok(());
    }
    let message = format!("subnet {netuid} takes no registrations");
    Err(Error::refused("registration_closed", message)
        .hint("only the root of the chain can open it"))
}

/// A hotkey has one UID on a subnet.
pub fn refuse_registered(netuid: NetUid, hotkey: AccountId, uid: Option<u16>) -> Result<()> {
    let Some(uid) = uid else { return Ok(()) };
    let message = format!("hotkey {hotkey} is registered on subnet {netuid} as UID {uid}");
    Err(Error::refused("already_registered", message)
        .hint("there is nothing to do")
        .with_details(json!({ "netuid": netuid, "uid": uid, "hotkey": hotkey })))
}

/// Where the hotkey goes.
enum Place {
    /// The next UID.
    Free(RegistrationInfo),
    /// That of a neuron which leaves; whether it is still immune.
    Taken(Leaving),
}

struct Leaving {
    uid: u16,
    hotkey: AccountId,
    emission: Alpha,
    immune: bool,
}

impl Place {
    /// Reads the neurons of a full subnet and applies the chain's rule.
    async fn find(
        chain: &Chain,
        netuid: NetUid,
        block: Pin,
        registration: RegistrationInfo,
        rule: Rule,
    ) -> Result<Self> {
        if registration.neurons < registration.max_neurons {
            return Ok(Self::Free(registration));
        }
        let graph = chain.ask(MetagraphOf(netuid), block.hash).await?;
        let graph = graph.ok_or_else(|| unknown_subnet(netuid))?;
        let leaving = pruning::leaving(&candidates(&graph), rule);
        let found = leaving.and_then(|(neuron, immune)| {
            let hotkey = *graph.hotkeys.get(usize::from(neuron.uid))?;
            Some(Leaving { uid: neuron.uid, hotkey, emission: Alpha(neuron.emission), immune })
        });
        found.map(Self::Taken).ok_or_else(|| {
            let message =
                format!("subnet {netuid} is full and none of its neurons can be replaced");
            Error::refused("no_uid_available", message)
                .hint(format!("`taoctl subnet metagraph {netuid}` shows them"))
        })
    }

    fn line(&self) -> String {
        match self {
            Self::Free(registration) => format!(
                "{}, {} of {} are free",
                registration.neurons,
                registration.max_neurons.saturating_sub(registration.neurons),
                registration.max_neurons
            ),
            Self::Taken(leaving) => format!("{}, of a neuron that leaves", leaving.uid),
        }
    }

    fn warning(&self) -> Option<String> {
        let Self::Taken(Leaving { uid, hotkey, emission, immune }) = self else { return None };
        let still = if *immune { ", although it is still immune" } else { "" };
        Some(format!(
            "the subnet is full: UID {uid} of {hotkey} (emission {emission}) is replaced{still}"
        ))
    }
}

fn candidates(graph: &Metagraph) -> Vec<Candidate> {
    let keys = graph.hotkeys.iter().zip(&graph.coldkeys);
    let numbers = graph.emission.iter().zip(&graph.block_at_registration);
    let mut candidates = vec![];
    for (uid, ((hotkey, coldkey), (emission, registered))) in (0..).zip(keys.zip(numbers)) {
        candidates.push(Candidate {
            uid,
            emission: emission.0,
            registered: *registered,
            of_owner: *coldkey == graph.owner_coldkey,
            is_owner_hotkey: *hotkey == graph.owner_hotkey,
        });
    }
    candidates
}

impl View for Registered {
    fn render(&self, page: &mut Page) {
        let burned = self.burned.map(|rao| format!(" for {rao}")).unwrap_or_default();
        page.line(format!(
            "registered {} on subnet {} as UID {}{burned}",
            self.hotkey, self.netuid, self.uid
        ));
    }
}
