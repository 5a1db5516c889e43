//! `subnet metagraph`: the neurons of a subnet.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use clap::Args;
use serde::Serialize;

use crate::chain::api::metagraph::{self, AxonInfo, MetagraphOf};
use crate::chain::read::neuron::validator_trust;
use crate::chain::read::subnet::subnet_exists;
use crate::chain::{self, Text};
use crate::commands::args::netuid::{parse_netuid, unknown_subnet};
use crate::commands::args::read::ReadArgs;
use crate::commands::contract::Query;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::domain::share::{WHOLE, percent};
use crate::domain::units::{Alpha, NetUid, Rao};
use crate::error::Result;
use crate::output::View;
use crate::output::page::{Page, Table};

/// Show the neurons of a subnet
///
/// `stake` is what permits and thresholds go by: alpha and weighted root TAO. Names of own hotkeys stand beside
/// their addresses. `age` counts the blocks since the last weights, or since the registration.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl subnet metagraph 1
  taoctl subnet metagraph 1 --at-block 4000000 --json")]
pub struct Metagraph {
    /// Number of the subnet
    #[arg(value_name = "NETUID", value_parser = parse_netuid)]
    netuid: NetUid,

    #[command(flatten)]
    read: ReadArgs,
}

/// The neurons by UID.
#[derive(Debug, Serialize)]
pub struct Graph {
    netuid: NetUid,
    name: Text,
    symbol: Text,
    /// Trust, consensus, incentive and dividends are in parts of this.
    whole: u64,
    neurons: Vec<Neuron>,
}

/// One neuron. Amounts in rao of alpha, root stake in rao of TAO.
#[derive(Debug, Serialize)]
struct Neuron {
    uid: u16,
    hotkey: AccountId,
    /// `WALLET/HOTKEY`, if the hotkey is in the wallets folder.
    own_name: Option<String>,
    coldkey: AccountId,
    /// Alpha plus weighted root stake.
    stake: Alpha,
    alpha_stake: Alpha,
    root_stake: Rao,
    validator_permit: bool,
    active: bool,
    validator_trust: u16,
    consensus: u16,
    incentive: u16,
    dividends: u16,
    /// Of its last epoch.
    emission: Alpha,
    last_update: u64,
    /// Blocks since then.
    age: u64,
    registered_at: u64,
    /// `null` if it announces none.
    axon: Option<Axon>,
}

/// Where a neuron answers.
#[derive(Debug, Serialize)]
struct Axon {
    /// `IP:PORT`; `null` if the chain's numbers are no address.
    address: Option<SocketAddr>,
    block: u64,
    version: u32,
    protocol: u8,
}

impl Query for Metagraph {
    type View = Graph;

    async fn query(&self, cx: &Ctx) -> Result<Graph> {
        // read
        let netuid = self.netuid;
        let at = self.read.block(cx).await?;
        let chain = cx.chain().await?;
        let state = (subnet_exists(netuid), validator_trust(netuid));
        let pinned = chain.read_at(state, at.map(|pin| pin.hash)).await?;
        let block = pinned.block;
        let (exists, trust) = cx.pinned(pinned);
        if !exists {
            return Err(unknown_subnet(netuid));
        }
        let graph = chain.ask(MetagraphOf(netuid), block.hash).await?;
        let graph = graph.ok_or_else(|| unknown_subnet(netuid))?;

        // say
        let names = cx.hotkey_names();
        let neurons = (0..graph.num_uids).map(|uid| {
            Neuron::of(&graph, &trust, &names, uid).ok_or_else(|| incomplete(uid).into())
        });
        let neurons = neurons.collect::<Result<_>>()?;
        Ok(Graph { netuid, name: graph.name, symbol: graph.symbol, whole: WHOLE, neurons })
    }
}

fn incomplete(uid: u16) -> chain::Error {
    let reason = format!("a list has no element for UID {uid}");
    chain::Error::Answer { method: "get_metagraph", reason }
}

impl Neuron {
    /// `None` if a list is too short.
    fn of(
        graph: &metagraph::Metagraph,
        trust: &[u16],
        names: &HashMap<AccountId, String>,
        uid: u16,
    ) -> Option<Self> {
        let at = usize::from(uid);
        let hotkey = *graph.hotkeys.get(at)?;
        let last_update = *graph.last_update.get(at)?;
        Some(Self {
            uid,
            hotkey,
            own_name: names.get(&hotkey).cloned(),
            coldkey: *graph.coldkeys.get(at)?,
            stake: *graph.total_stake.get(at)?,
            alpha_stake: *graph.alpha_stake.get(at)?,
            root_stake: *graph.tao_stake.get(at)?,
            validator_permit: *graph.validator_permit.get(at)?,
            active: *graph.active.get(at)?,
            validator_trust: *trust.get(at)?,
            consensus: *graph.consensus.get(at)?,
            incentive: *graph.incentives.get(at)?,
            dividends: *graph.dividends.get(at)?,
            emission: *graph.emission.get(at)?,
            last_update,
            age: graph.block.saturating_sub(last_update),
            registered_at: *graph.block_at_registration.get(at)?,
            axon: Axon::of(graph.axons.get(at)?),
        })
    }

    fn hotkey_text(&self) -> String {
        match &self.own_name {
            Some(name) => format!("{} ({name})", self.hotkey),
            None => self.hotkey.to_string(),
        }
    }
}

impl Axon {
    fn of(info: &AxonInfo) -> Option<Self> {
        let AxonInfo { block, version, ip, port, ip_type, protocol } = *info;
        let ip = match ip_type {
            4 => u32::try_from(ip).ok().map(|bits| IpAddr::from(Ipv4Addr::from_bits(bits))),
            6 => Some(IpAddr::from(Ipv6Addr::from_bits(ip))),
            _ => None,
        };
        let address = ip.map(|ip| SocketAddr::new(ip, port));
        (block != 0).then_some(Self { address, block, version, protocol })
    }

    fn text(&self) -> String {
        self.address.map_or_else(|| "unknown".to_owned(), |address| address.to_string())
    }
}

impl View for Graph {
    fn render(&self, page: &mut Page) {
        let mut table = Table::new(&[
            "uid>",
            "hotkey",
            "?coldkey",
            "stake>",
            "?alpha>",
            "?permit",
            "?trust>",
            "?consensus>",
            "incentive>",
            "?dividends>",
            "?emission>",
            "?age>",
            "?axon",
        ]);
        let share = |part: u16| percent(part.into(), WHOLE);
        for neuron in &self.neurons {
            table.row([
                neuron.uid.to_string(),
                neuron.hotkey_text(),
                neuron.coldkey.to_string(),
                neuron.stake.to_decimal(),
                neuron.alpha_stake.to_decimal(),
                if neuron.validator_permit { "yes" } else { "" }.to_owned(),
                share(neuron.validator_trust),
                share(neuron.consensus),
                share(neuron.incentive),
                share(neuron.dividends),
                neuron.emission.to_decimal(),
                neuron.age.to_string(),
                neuron.axon.as_ref().map(Axon::text).unwrap_or_default(),
            ]);
        }
        page.table(table, "no neurons");
    }
}
