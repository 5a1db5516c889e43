//! What a registration on a subnet depends on.

use serde::Serialize;

use super::{IfStored, Item, Read, Values};
use crate::{
    chain::{Result, Runtime},
    domain::units::{NetUid, Rao},
};

const PALLET: &str = "SubtensorModule";

/// Reads how a hotkey can register on a subnet now; `None` where there is no such subnet.
#[derive(Clone, Copy, Debug)]
pub struct Registration(pub NetUid);

/// The price and the places of a subnet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct RegistrationInfo {
    /// `NetworkRegistrationAllowed`: else SubNetRegistrationDisabled.
    pub allowed: bool,
    /// `Burn`, charged as it is in the executing block.
    pub burn: Rao,
    pub min_burn: Rao,
    pub max_burn: Rao,
    /// `SubnetworkN`: UIDs in use.
    pub neurons: u16,
    /// `MaxAllowedUids`: when all are in use the worst neuron is replaced.
    pub max_neurons: u16,
    /// Blocks in which a new neuron is spared.
    pub immunity_period: u16,
}

type RegistrationItems =
    (Item<bool>, Item<bool>, Item<Rao>, Item<Rao>, Item<Rao>, Item<u16>, Item<u16>, Item<u16>);

impl Registration {
    fn items(self) -> RegistrationItems {
        (
            subnet_exists(self.0),
            of(self.0, "NetworkRegistrationAllowed"),
            of(self.0, "Burn"),
            of(self.0, "MinBurn"),
            of(self.0, "MaxBurn"),
            of(self.0, "SubnetworkN"),
            of(self.0, "MaxAllowedUids"),
            of(self.0, "ImmunityPeriod"),
        )
    }
}

impl Read for Registration {
    type Out = Option<RegistrationInfo>;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        self.items().keys(runtime)
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<Self::Out> {
        let (exists, allowed, burn, min_burn, max_burn, neurons, max_neurons, immunity_period) =
            self.items().decode(runtime, values)?;
        let info = RegistrationInfo {
            allowed,
            burn,
            min_burn,
            max_burn,
            neurons,
            max_neurons,
            immunity_period,
        };
        Ok(exists.then_some(info))
    }
}

/// Reads what decides who leaves when a hotkey registers on a full subnet: `ImmuneOwnerUidsLimit` of the owner's
/// neurons never do, and `MinNonImmuneUids` neurons past their immunity stay.
pub fn replacement_limits(netuid: NetUid) -> (Item<u16>, Item<u16>) {
    (of(netuid, "ImmuneOwnerUidsLimit"), of(netuid, "MinNonImmuneUids"))
}

/// Reads whether weights are committed and revealed, instead of set, and after how many epochs.
pub fn commit_reveal(netuid: NetUid) -> (Item<bool>, Item<u64>) {
    (of(netuid, "CommitRevealWeightsEnabled"), of(netuid, "RevealPeriodEpochs"))
}

/// Reads how many hotkeys registered on the root network lately.
#[derive(Clone, Copy, Debug)]
pub struct RootRegistration;

/// The limits of `root_register`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct RootRegistrationInfo {
    pub neurons: u16,
    pub max_neurons: u16,
    /// In one block, else TooManyRegistrationsThisBlock; zero takes none.
    pub max_per_block: u16,
    pub this_interval: u16,
    /// Three times this is the limit of an interval, else TooManyRegistrationsThisInterval.
    pub target_per_interval: u16,
}

type RootItems = (Item<u16>, Item<u16>, Item<u16>, Item<u16>, Item<u16>);

impl RootRegistration {
    fn items() -> RootItems {
        (
            of(NetUid::ROOT, "SubnetworkN"),
            of(NetUid::ROOT, "MaxAllowedUids"),
            of(NetUid::ROOT, "MaxRegistrationsPerBlock"),
            of(NetUid::ROOT, "RegistrationsThisInterval"),
            of(NetUid::ROOT, "TargetRegistrationsPerInterval"),
        )
    }
}

impl Read for RootRegistration {
    type Out = RootRegistrationInfo;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        Self::items().keys(runtime)
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<RootRegistrationInfo> {
        let (neurons, max_neurons, max_per_block, this_interval, target_per_interval) =
            Self::items().decode(runtime, values)?;
        Ok(RootRegistrationInfo {
            neurons,
            max_neurons,
            max_per_block,
            this_interval,
            target_per_interval,
        })
    }
}

/// The first block with emissions; reads `None` before the owner started the subnet.
pub fn first_emission(netuid: NetUid) -> IfStored<u64> {
    of(netuid, "FirstEmissionBlockNumber").if_stored()
}

/// Whether a subnet exists. Other entries have defaults, so only this one tells.
pub fn subnet_exists(netuid: NetUid) -> Item<bool> {
    of(netuid, "NetworksAdded")
}

pub(super) fn of<T>(netuid: NetUid, entry: &'static str) -> Item<T> {
    Item::new(PALLET, entry).key(netuid)
}
