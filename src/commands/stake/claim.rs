//! `stake claim`: what root stake has earned on the subnets, and what becomes of it.

use std::sync::OnceLock;

use clap::Args;
use serde::Serialize;
use serde_json::json;

use super::claimable::{Owed, due, owed};
use super::table::called;
use crate::chain::calls::dividends::{claim_root, set_root_claim_type};
use crate::chain::read::claims::{ClaimType, claim_type};
use crate::chain::read::sender::Sender;
use crate::commands::args::claim_type::ClaimTypeArg;
use crate::commands::args::netuid::parse_netuid;
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::{Query, Setting, Transaction};
use crate::commands::sender::may_sign;
use crate::commands::together::together;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::claim::MOST_SUBNETS;
use crate::domain::units::{Alpha, NetUid};
use crate::error::{Code, Error, Exit, Result};
use crate::output::View;
use crate::output::page::{Page, Table};
use crate::output::short::Names;
use crate::tx::plan::{Plan, Preview, Spend, Step};
use crate::tx::receipt::Outcome;

/// Show or claim what root stake has earned on the subnets
///
/// Root stake earns alpha of every subnet. The chain pays it by and by; --netuid and --due claim it now. With the type
/// `swap`, the default, it is sold for TAO that is added to the root stake; with `keep` it stays as stake on its subnet.
/// What is less than a subnet's threshold is not paid yet.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl stake claim
  taoctl stake claim --netuid 1,4
  taoctl stake claim --due --yes
  taoctl stake claim --type keep:1,4 --dry-run")]
pub struct Claim {
    /// Claim what is owed of these subnets' dividends
    #[arg(long, value_name = "NETUID", value_delimiter = ',', value_parser = parse_netuid, conflicts_with_all = ["due", "kind"])]
    netuid: Vec<NetUid>,

    /// Claim of every subnet that would pay something
    #[arg(long, conflicts_with = "kind")]
    due: bool,

    /// What becomes of it from now on: swap, keep, or keep:1,4 to keep that of these subnets
    #[arg(long = "type", value_name = "TYPE")]
    kind: Option<ClaimTypeArg>,

    #[command(flatten)]
    tx: TxArgs,

    /// What is due in the state that the transaction found, by its own block: what it paid.
    #[arg(skip)]
    paid: OnceLock<Vec<Paid>>,
}

/// What is owed.
#[derive(Debug, Serialize)]
pub struct Claims {
    coldkey: AccountId,
    claim_type: ClaimType,
    owed: Vec<Owed>,
    /// What hotkeys of the wallet folder are called.
    #[serde(skip)]
    names: Names,
}

/// Claims that are on chain, or a type that is.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum Done {
    /// What was paid.
    Claimed { coldkey: AccountId, paid: Vec<Paid>, paid_is_known: bool },
    /// What becomes of it from now on.
    Type { coldkey: AccountId, claim_type: ClaimType },
}

/// What a claim has paid, of one subnet for one hotkey.
#[derive(Clone, Debug, Serialize)]
pub struct Paid {
    netuid: NetUid,
    hotkey: AccountId,
    /// In the smallest part of the subnet's alpha; sold where `sold`.
    alpha: Alpha,
    sold: bool,
}

impl Setting for Claim {
    fn sets(&self) -> bool {
        self.due || self.kind.is_some() || !self.netuid.is_empty()
    }
}

impl Query for Claim {
    type View = Claims;

    async fn query(&self, cx: &Ctx) -> Result<Claims> {
        let coldkey = cx.account(None)?;
        let chain = cx.chain().await?;
        let pinned = chain.read(claim_type(coldkey)).await?;
        let block = pinned.block;
        let claim_type = cx.pinned(pinned);
        let owed = owed(chain, coldkey, block.hash).await?;
        Ok(Claims { coldkey, claim_type, owed, names: cx.hotkey_names() })
    }
}

impl Transaction for Claim {
    type Receipt = Done;

    fn options(&self) -> &TxArgs {
        &self.tx
    }

    async fn plan(&self, cx: &Ctx) -> Result<Plan> {
        // resolve
        let signer = cx.coldkey()?;
        let coldkey = signer.account();

        // read
        let chain = cx.chain().await?;
        let pinned = chain.read((Sender(coldkey), claim_type(coldkey))).await?;
        let block = pinned.block;
        let (account, now) = cx.pinned(pinned);
        let deposit = chain.existential_deposit().await?;

        // decide
        let account = may_sign(account, block)?;
        let preview = Preview::default().row("coldkey", &signer).row("type now", described(&now));
        let (call, summary, preview) = match &self.kind {
            Some(ClaimTypeArg(kind)) => {
                refuse_same(kind, &now)?;
                let preview = preview.row("type from now on", described(kind));
                let summary = format!("set the type of root claims to {}", described(kind));
                (set_root_claim_type(kind.clone()), summary, preview)
            }
            None => {
                let owed = owed(chain, coldkey, block.hash).await?;
                let netuids = self.payable(&owed)?;
                let preview = told(preview, &owed, &netuids, &now);
                let groups = netuids.chunks(MOST_SUBNETS).map(|group| claim_root(group.to_vec()));
                let call = together(chain, groups.collect()).await?;
                let summary = format!("claim root dividends of subnet {}", joined(&netuids));
                (call, summary, preview)
            }
        };

        // say
        let fee = chain.fee(&call, None).await?;
        let spend = Spend::only_fee(account.spendable(deposit));
        Ok(Plan::one(
            block,
            Step { call, signer, summary, spend, fee: Some(fee), trades: false, until: None },
            preview,
        ))
    }

    /// The chain says success whatever a claim has paid, and does not say what. It is what was due before.
    async fn look(&self, cx: &Ctx, outcome: &Outcome) -> Result<()> {
        if self.kind.is_some() {
            return Ok(());
        }
        let coldkey = outcome.field("SubtensorModule", "RootClaimed", 0)?;
        let chain = cx.chain().await?;
        let (at, parent) = (outcome.block.hash, chain.header(outcome.block.hash).await?.parent);
        let (before, after) =
            tokio::try_join!(owed(chain, coldkey, parent), owed(chain, coldkey, at))?;
        let kind = chain.read_at(claim_type(coldkey), Some(at)).await?.value;
        let _ = self.paid.set(paid(&before, &after, &kind));
        Ok(())
    }

    fn receipt(&self, outcome: &Outcome) -> Result<Done> {
        let event = if self.kind.is_some() { "RootClaimTypeSet" } else { "RootClaimed" };
        let coldkey = outcome.field("SubtensorModule", event, 0)?;
        if self.kind.is_some() {
            let claim_type = outcome.field("SubtensorModule", event, 1)?;
            return Ok(Done::Type { coldkey, claim_type });
        }
        match self.paid.get() {
            Some(paid) if paid.is_empty() => Err(nothing_paid(outcome)),
            paid => Ok(Done::Claimed {
                coldkey,
                paid_is_known: paid.is_some(),
                paid: paid.cloned().unwrap_or_default(),
            }),
        }
    }
}

impl Claim {
    /// The subnets to claim of; refused where nothing would be paid.
    fn payable(&self, owed: &[Owed]) -> Result<Vec<NetUid>> {
        let due = due(owed);
        let mut asked = self.netuid.clone();
        asked.sort_unstable();
        asked.dedup();
        if self.due {
            asked = due.iter().copied().collect();
        }
        if asked.iter().any(|netuid| due.contains(netuid)) {
            return Ok(asked);
        }
        let message = match asked.as_slice() {
            [] => "no subnet owes enough to be paid".to_owned(),
            asked => {
                format!("nothing that is owed of subnet {} is enough to be paid", joined(asked))
            }
        };
        let owed = owed.iter().filter(|owed| asked.is_empty() || asked.contains(&owed.netuid));
        Err(Error::refused("nothing_to_claim", message)
            .hint("`taoctl stake claim` shows what is owed, and the thresholds")
            .with_details(json!({ "netuids": asked, "owed": owed.collect::<Vec<_>>() })))
    }
}

/// What counted as claimed grew by what was paid. The block itself may have added to what was due.
fn paid(before: &[Owed], after: &[Owed], kind: &ClaimType) -> Vec<Paid> {
    let grown = after.iter().filter_map(|after| {
        let same = |owed: &&Owed| (owed.netuid, owed.hotkey) == (after.netuid, after.hotkey);
        let before = before.iter().find(same)?;
        let grew = after.claim.claimed > before.claim.claimed && after.owed < before.owed;
        let due = crate::domain::claim::Claim { rate: after.claim.rate, ..before.claim };
        grew.then(|| Paid {
            netuid: after.netuid,
            hotkey: after.hotkey,
            alpha: due.owed(),
            sold: kind.sells(after.netuid),
        })
    });
    grown.collect()
}

fn refuse_same(kind: &ClaimType, now: &ClaimType) -> Result<()> {
    if kind != now {
        return Ok(());
    }
    let message = format!("the type of root claims is {} already", described(now));
    Err(Error::refused("claim_type_unchanged", message).hint("there is nothing to do"))
}

fn nothing_paid(outcome: &Outcome) -> Error {
    let message = format!("transaction {} succeeded, but nothing was paid", outcome.hash);
    Error::new(Code("nothing_claimed", Exit::Rejected), message)
        .hint("the chain may have paid it just before; `taoctl stake claim` shows what is owed")
        .with_details(outcome.transaction())
}

fn told(mut preview: Preview, owed: &[Owed], netuids: &[NetUid], kind: &ClaimType) -> Preview {
    for owed in owed.iter().filter(|owed| netuids.contains(&owed.netuid)) {
        let Owed { netuid, hotkey, owed: alpha, threshold, is_due, .. } = owed;
        let what = match (is_due, kind.sells(*netuid)) {
            (true, true) => "is sold, and the TAO added to the root stake".to_owned(),
            (true, false) => "is kept as stake".to_owned(),
            (false, _) => format!("is not paid: less than {threshold}"),
        };
        preview = preview.row(&format!("subnet {netuid}"), format!("{alpha} for {hotkey} {what}"));
    }
    preview
}

fn described(kind: &ClaimType) -> String {
    match kind {
        ClaimType::Swap => "swap".to_owned(),
        ClaimType::Keep => "keep".to_owned(),
        ClaimType::KeepSubnets { subnets } => format!("keep:{}", joined(subnets)),
    }
}

fn joined(netuids: &[NetUid]) -> String {
    netuids.iter().map(NetUid::to_string).collect::<Vec<_>>().join(",")
}

impl View for Claims {
    fn render(&self, page: &mut Page) {
        page.fields([
            ("coldkey", self.coldkey.to_string()),
            ("type of claims", described(&self.claim_type)),
        ]);
        page.gap();
        let narrow = page.width().is_some();
        let mut table = Table::new(&[
            "netuid>",
            "owed alpha>",
            "?threshold alpha>",
            "",
            "?root stake TAO>",
            "hotkey",
        ]);
        for owed in &self.owed {
            let due = match (owed.is_due, self.claim_type.sells(owed.netuid)) {
                (false, _) => "not yet",
                (true, true) => "sold when paid",
                (true, false) => "kept when paid",
            };
            table.row([
                owed.netuid.to_string(),
                owed.owed.to_decimal(),
                owed.threshold.to_decimal(),
                due.to_owned(),
                owed.root_stake.to_decimal(),
                called(owed.hotkey, self.names.get(&owed.hotkey), None, narrow),
            ]);
        }
        page.table(table, "root stake has earned nothing");
        let due = self.owed.iter().filter(|owed| owed.is_due).count();
        if due > 0 {
            page.gap();
            let all = self.owed.len();
            page.line(format!(
                "{due} of {all} can be paid: `taoctl stake claim --due` claims them"
            ));
        }
    }
}

impl View for Done {
    fn render(&self, page: &mut Page) {
        match self {
            Self::Type { claim_type, .. } => {
                page.line(format!("the type of root claims is {} now", described(claim_type)));
            }
            Self::Claimed { paid_is_known: false, .. } => {
                page.line(
                    "claimed; what was paid is not known: the node has no state of that block",
                );
            }
            Self::Claimed { paid, .. } => {
                for Paid { netuid, hotkey, alpha, sold } in paid {
                    let what = if *sold { "sold for root stake" } else { "kept as stake" };
                    page.line(format!("{alpha} of subnet {netuid} for {hotkey} {what}"));
                }
            }
        }
    }
}
