//! `subnet show`: one subnet in full.

use clap::Args;
use serde::Serialize;
use serde_json::{Value, json};

use crate::chain::Text;
use crate::chain::api::subnet::{
    Hyperparameter, HyperparameterValue, HyperparametersOf, SubnetIdentity, SubnetInfo, SubnetOf,
};
use crate::chain::api::swap::PriceOf;
use crate::chain::read::epoch::ScheduleOf;
use crate::chain::read::pool::PoolOf;
use crate::chain::read::subnet::{Registration, RegistrationInfo, commit_reveal, first_emission};
use crate::commands::args::netuid::{parse_netuid, unknown_subnet};
use crate::commands::args::read::ReadArgs;
use crate::commands::contract::Query;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::fixed;
use crate::domain::units::{Alpha, NetUid, Price, Rao};
use crate::error::Result;
use crate::output::View;
use crate::output::page::{Page, Table};

/// Show one subnet: owner, pool, registration, epochs, hyperparameters
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl subnet show 1
  taoctl subnet show 1 --json")]
pub struct Show {
    /// Number of the subnet
    #[arg(value_name = "NETUID", value_parser = parse_netuid)]
    netuid: NetUid,

    #[command(flatten)]
    read: ReadArgs,
}

/// A subnet at one block. Amounts in rao of TAO or of its alpha.
#[derive(Debug, Serialize)]
pub struct Subnet {
    netuid: NetUid,
    name: Text,
    symbol: Text,
    identity: Option<SubnetIdentity>,
    owner_coldkey: AccountId,
    owner_hotkey: AccountId,
    registered_at: u64,
    /// Whether stake can be bought and sold.
    started: bool,
    first_emission_block: Option<u64>,
    /// Rao per whole alpha.
    price: Price,
    tao_in: Rao,
    alpha_in: Alpha,
    alpha_out: Alpha,
    /// `null` on the root network, where nothing is burned.
    registration: Option<RegistrationInfo>,
    neurons: u16,
    max_neurons: u16,
    epoch: Epoch,
    commit_reveal: CommitReveal,
    hyperparameters: Vec<Parameter>,
}

#[derive(Debug, Serialize)]
struct Epoch {
    tempo: u16,
    last_block: u64,
    /// `null` where epochs are stopped.
    next_block: Option<u64>,
    blocks_to_next: Option<u64>,
}

#[derive(Debug, Serialize)]
struct CommitReveal {
    enabled: bool,
    /// Epochs between a commit and its reveal.
    reveal_period: u64,
}

/// A hyperparameter; numbers that may exceed 2^53 and fractions are text.
#[derive(Debug, Serialize)]
struct Parameter {
    name: String,
    value: Value,
    #[serde(skip)]
    shown: String,
}

/// Those that have no effect on any runtime of this interface, or stand elsewhere in the view.
const NOT_SHOWN: [&str; 8] = [
    "max_weights_limit",
    "target_regs_per_interval",
    "max_regs_per_block",
    "user_liquidity_enabled",
    "tempo",
    "commit_reveal_period",
    "commit_reveal_weights_enabled",
    "subnet_is_active",
];

impl Query for Show {
    type View = Subnet;

    async fn query(&self, cx: &Ctx) -> Result<Subnet> {
        // read
        let netuid = self.netuid;
        let at = self.read.block(cx).await?;
        let chain = cx.chain().await?;
        let state = (
            Registration(netuid),
            first_emission(netuid),
            PoolOf(netuid),
            ScheduleOf(netuid),
            commit_reveal(netuid),
        );
        let pinned = chain.read_at(state, at.map(|pin| pin.hash)).await?;
        let block = pinned.block;
        let (registration, first_emission, pool, schedule, (enabled, reveal_period)) =
            cx.pinned(pinned);
        let (Some(registration), Some(pool)) = (registration, pool) else {
            return Err(unknown_subnet(netuid));
        };
        let (info, price, hyperparameters) = tokio::try_join!(
            chain.ask(SubnetOf(netuid), block.hash),
            chain.ask(PriceOf(netuid), block.hash),
            chain.ask(HyperparametersOf(netuid), block.hash),
        )?;
        let info = info.ok_or_else(|| unknown_subnet(netuid))?;

        // say
        let next_block = schedule.next_epoch().filter(|_| !netuid.is_root());
        let epoch = Epoch {
            tempo: schedule.tempo,
            last_block: schedule.last_epoch,
            next_block,
            blocks_to_next: next_block.map(|next| next.saturating_sub(schedule.head)),
        };
        let hyperparameters = hyperparameters.unwrap_or_default();
        let SubnetInfo { subnet_name, token_symbol, subnet_identity, .. } = info;
        Ok(Subnet {
            netuid,
            name: subnet_name,
            symbol: token_symbol,
            identity: subnet_identity,
            owner_coldkey: info.owner_coldkey,
            owner_hotkey: info.owner_hotkey,
            registered_at: info.network_registered_at,
            started: pool.started,
            first_emission_block: first_emission,
            price,
            tao_in: info.tao_in,
            alpha_in: info.alpha_in,
            alpha_out: info.alpha_out,
            registration: (!netuid.is_root()).then_some(registration),
            neurons: registration.neurons,
            max_neurons: registration.max_neurons,
            epoch,
            commit_reveal: CommitReveal { enabled, reveal_period },
            hyperparameters: hyperparameters.into_iter().map(Parameter::from).collect(),
        })
    }
}

impl From<Hyperparameter> for Parameter {
    fn from(Hyperparameter { name, value }: Hyperparameter) -> Self {
        let text = |text: String| (json!(text), text);
        let (value, shown) = match value {
            HyperparameterValue::Bool(on) => (json!(on), yes_or_no(on).to_owned()),
            HyperparameterValue::U16(number) => (json!(number), number.to_string()),
            HyperparameterValue::U32(number) => (json!(number), number.to_string()),
            HyperparameterValue::U64(number) => text(number.to_string()),
            HyperparameterValue::U128(number) => text(number.to_string()),
            HyperparameterValue::TaoBalance(amount) => (json!(amount), amount.to_string()),
            HyperparameterValue::I32F32(bits) => text(fixed::decimal(bits.into(), 32)),
            HyperparameterValue::U64F64(bits) => text(fixed::unsigned_decimal(bits, 64)),
        };
        Self { name: name.0, value, shown }
    }
}

fn yes_or_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

impl Subnet {
    fn fields(&self) -> Vec<(&'static str, String)> {
        let mut rows = vec![
            ("subnet", format!("{} {} {}", self.netuid, self.name.0, self.symbol.0)),
            ("owner", self.owner_coldkey.to_string()),
            ("owner hotkey", self.owner_hotkey.to_string()),
            ("registered", format!("in block {}", self.registered_at)),
            ("started", yes_or_no(self.started).to_owned()),
            ("price", self.price.to_string()),
            ("pool", format!("{} and {}", self.tao_in, self.alpha_in)),
            ("outside the pool", self.alpha_out.to_string()),
            ("neurons", format!("{} of {}", self.neurons, self.max_neurons)),
        ];
        if let Some(registration) = &self.registration {
            let open = if registration.allowed { "open" } else { "closed" };
            rows.push(("registration", format!("{open}, costs {} now", registration.burn)));
        }
        rows.push(("next epoch", self.epoch.line()));
        rows.push(("weights", self.commit_reveal.line()));
        rows
    }
}

impl Epoch {
    fn line(&self) -> String {
        match (self.next_block, self.blocks_to_next) {
            (Some(block), Some(wait)) => {
                format!("block {block}, in {wait} blocks (every {})", self.tempo)
            }
            _ => "none".to_owned(),
        }
    }
}

impl CommitReveal {
    fn line(&self) -> String {
        if self.enabled {
            format!("committed, revealed after {} epochs", self.reveal_period)
        } else {
            "set directly".to_owned()
        }
    }
}

impl View for Subnet {
    fn render(&self, page: &mut Page) {
        page.fields(self.fields());
        if let Some(identity) = &self.identity {
            let said = [
                ("description", &identity.description),
                ("url", &identity.subnet_url),
                ("github", &identity.github_repo),
                ("contact", &identity.subnet_contact),
                ("discord", &identity.discord),
                ("logo", &identity.logo_url),
                ("additional", &identity.additional),
            ];
            page.fields(
                said.into_iter().filter(|(_, text)| !text.0.is_empty()).map(|(l, t)| (l, &t.0)),
            );
        }
        page.gap();
        let mut table = Table::new(&["hyperparameter", "value>"]);
        let shown = |parameter: &&Parameter| !NOT_SHOWN.contains(&parameter.name.as_str());
        for parameter in self.hyperparameters.iter().filter(shown) {
            table.row([parameter.name.clone(), parameter.shown.clone()]);
        }
        page.table(table, "no hyperparameters");
    }
}
