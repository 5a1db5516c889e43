//! The first state: root and the given subnets, started and with filled pools.

use super::SubnetIdentityV3;
use super::pallet::{
    Burn, CommitRevealWeightsEnabled, Config, FirstEmissionBlockNumber, GenesisConfig,
    ImmunityPeriod, MaxAllowedUids, MaxAllowedValidators, MinAllowedWeights, NetworkRegisteredAt,
    NetworkRegistrationAllowed, NetworksAdded, Pallet, PendingEpochAt, SubnetAlphaIn,
    SubnetEmissionEnabled, SubnetIdentitiesV3, SubnetMechanism, SubnetMovingPrice, SubnetOwner,
    SubnetOwnerHotkey, SubnetTAO, SubtokenEnabled, TargetRegistrationsPerInterval, Tempo,
    TokenSymbol, TotalIssuance, TotalNetworks, TotalStake, WeightsSetRateLimit, Yuma3On,
};
use crate::pallets::fixed::I96F32;
use crate::pallets::swap;
use crate::pallets::{AlphaBalance, NetUid, ROOT, TaoBalance};
use serde::{Deserialize, Serialize};
use sp_runtime::AccountId32;

const ROOT_UIDS: u16 = 64;
const ROOT_TEMPO: u16 = 100;
const VALIDATORS: u16 = 64;
const IMMUNITY_PERIOD: u16 = 5_000;

/// A subnet that exists from the start.
#[derive(Serialize, Deserialize, Clone, Debug)]
#[serde(rename_all = "camelCase")]
pub struct GenesisSubnet {
    /// Number, 1 or more.
    pub netuid: NetUid,
    /// Name in its identity.
    pub name: String,
    /// Symbol of its alpha.
    pub symbol: String,
    /// Owner coldkey.
    pub owner: AccountId32,
    /// Owner hotkey; UID 0.
    pub owner_hotkey: AccountId32,
    /// TAO in the pool; minted.
    pub tao_reserve: TaoBalance,
    /// Alpha in the pool.
    pub alpha_reserve: AlphaBalance,
    /// Blocks of an epoch.
    pub tempo: u16,
    /// Blocks between two weight calls.
    pub weights_rate_limit: u64,
    /// Whether weights must be committed first.
    pub commit_reveal: bool,
    /// Price of the first registration.
    pub burn: TaoBalance,
    /// Whether it takes registrations; nothing is emitted where it does not.
    pub registration: bool,
    /// Whether TAO is emitted to the pool.
    pub emission: bool,
    /// Block of the first epoch; 0 for the first tempo's end.
    pub first_epoch: u64,
}

impl GenesisSubnet {
    /// Subnet 1 of the development chain: 50,000 TAO against 200,000 alpha, short tempo, direct weights, cheap registration.
    pub fn development(owner: AccountId32, owner_hotkey: AccountId32) -> Self {
        Self {
            netuid: 1,
            name: "localnet".into(),
            symbol: "\u{3B1}".into(),
            owner,
            owner_hotkey,
            tao_reserve: 50_000_000_000_000,
            alpha_reserve: 200_000_000_000_000,
            tempo: 20,
            weights_rate_limit: 5,
            commit_reveal: false,
            burn: 1_000_000_000,
            registration: true,
            emission: true,
            first_epoch: 0,
        }
    }
}

impl<T: Config> Pallet<T> {
    /// The balances must be there before: their sum is the issuance.
    pub(super) fn build_genesis(config: &GenesisConfig<T>) {
        NetworksAdded::<T>::insert(ROOT, true);
        MaxAllowedUids::<T>::insert(ROOT, ROOT_UIDS);
        MaxAllowedValidators::<T>::insert(ROOT, ROOT_UIDS);
        MinAllowedWeights::<T>::insert(ROOT, 0);
        Tempo::<T>::insert(ROOT, ROOT_TEMPO);
        NetworkRegistrationAllowed::<T>::insert(ROOT, true);
        TargetRegistrationsPerInterval::<T>::insert(ROOT, 1);
        TokenSymbol::<T>::insert(ROOT, "\u{3A4}".as_bytes());
        SubtokenEnabled::<T>::insert(ROOT, true);
        TotalIssuance::<T>::put(pallet_balances::Pallet::<T>::total_issuance());
        for subnet in &config.subnets {
            Self::build_subnet(subnet);
        }
        config.hotkeys.iter().for_each(Self::build_hotkey);
        config.weights.iter().for_each(Self::build_weights);
        config.stakes.iter().for_each(Self::build_stake);
        config.locks.iter().for_each(Self::build_lock);
        if config.epoch_before {
            for subnet in &config.subnets {
                Self::build_first_epoch(subnet.netuid);
            }
        }
        TotalNetworks::<T>::put(u16::try_from(Self::netuids().len()).unwrap_or(u16::MAX));
    }

    fn build_subnet(subnet: &GenesisSubnet) {
        let netuid = subnet.netuid;
        NetworksAdded::<T>::insert(netuid, true);
        NetworkRegisteredAt::<T>::insert(netuid, 0);
        NetworkRegistrationAllowed::<T>::insert(netuid, subnet.registration);
        FirstEmissionBlockNumber::<T>::insert(netuid, 1);
        SubtokenEnabled::<T>::insert(netuid, true);
        SubnetMechanism::<T>::insert(netuid, 1);
        SubnetOwner::<T>::insert(netuid, &subnet.owner);
        SubnetOwnerHotkey::<T>::insert(netuid, &subnet.owner_hotkey);
        TokenSymbol::<T>::insert(netuid, subnet.symbol.as_bytes());
        let identity =
            SubnetIdentityV3 { subnet_name: subnet.name.as_bytes().to_vec(), ..Default::default() };
        SubnetIdentitiesV3::<T>::insert(netuid, identity);
        Tempo::<T>::insert(netuid, subnet.tempo);
        WeightsSetRateLimit::<T>::insert(netuid, subnet.weights_rate_limit);
        Burn::<T>::insert(netuid, subnet.burn);
        CommitRevealWeightsEnabled::<T>::insert(netuid, subnet.commit_reveal);
        MinAllowedWeights::<T>::insert(netuid, 1);
        MaxAllowedValidators::<T>::insert(netuid, VALIDATORS);
        ImmunityPeriod::<T>::insert(netuid, IMMUNITY_PERIOD);
        Yuma3On::<T>::insert(netuid, true);
        SubnetEmissionEnabled::<T>::insert(netuid, subnet.emission);
        PendingEpochAt::<T>::insert(netuid, subnet.first_epoch);

        SubnetTAO::<T>::insert(netuid, subnet.tao_reserve);
        SubnetAlphaIn::<T>::insert(netuid, subnet.alpha_reserve);
        swap::SwapBalancer::<T>::insert(netuid, swap::Balancer::default());
        swap::PalSwapInitialized::<T>::insert(netuid, true);
        SubnetMovingPrice::<T>::insert(
            netuid,
            I96F32::from(swap::Pallet::<T>::current_price(netuid)),
        );
        TotalStake::<T>::mutate(|total| *total = total.saturating_add(subnet.tao_reserve));
        let built = Self::mint_to_subnet(netuid, subnet.tao_reserve)
            .and_then(|()| Self::associate_if_free(&subnet.owner, &subnet.owner_hotkey));
        assert!(built.is_ok(), "a genesis with impossible accounts or reserves");
        Self::append_neuron(netuid, &subnet.owner_hotkey, 0);
    }
}
