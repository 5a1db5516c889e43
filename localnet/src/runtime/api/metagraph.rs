//! Everything about a subnet and its neurons in one answer, and chosen parts of it.

use super::{
    super::AccountId, super::Runtime, Subtensor, compact, dynamic_info::dynamic_info,
    hyperparams::hyperparams, netuids, subnet_state::neurons,
};
use crate::pallets::{
    AlphaBalance, NetUid, NetUidStorageIndex, TaoBalance,
    fixed::I96F32,
    subtensor::{
        Active, AlphaDividendsPerSubnet, AxonInfo, Axons, Burn, ChainIdentityV2, Consensus,
        Dividends, Emission, IdentitiesV2, Incentive, LastUpdate, MaxAllowedUids,
        MechanismCountCurrent, NetworkPowRegistrationAllowed, StakeThreshold, SubnetIdentityV3,
        SubnetworkN, ValidatorPermit,
    },
};
use codec::{Compact, Decode, Encode};
use scale_info::TypeInfo;

/// How far the storage indices of two mechanisms of a subnet are apart.
const MECHANISM_STEP: NetUidStorageIndex = 4_096;

/// The metagraph, and the one whose fields are all optional but the netuid.
macro_rules! metagraph {
    ($($(#[$doc:meta])* $field:ident: $kind:ty;)*) => {
        /// A subnet and its neurons. `subnet_emission`, `pending_root_emission` and the dividends in
        /// TAO are always zero; pruning score, trust and rank are always empty.
        #[derive(Encode, Decode, TypeInfo, Clone, Debug, Eq, PartialEq)]
        pub struct Metagraph {
            pub netuid: Compact<NetUid>,
            $($(#[$doc])* pub $field: $kind,)*
        }

        /// Chosen fields of the metagraph. A field's number is its place; the netuid is 0.
        #[derive(Encode, Decode, TypeInfo, Clone, Debug, Eq, PartialEq)]
        pub struct SelectiveMetagraph {
            pub netuid: Compact<NetUid>,
            $($(#[$doc])* pub $field: Option<$kind>,)*
            /// UIDs with a permit and more stake than the threshold, least stake first.
            pub validators: Option<Vec<Compact<u16>>>,
            /// What hotkeys published; this chain has no pallet for it.
            pub commitments: Option<Vec<(AccountId, Vec<Compact<u8>>)>>,
        }

        impl Metagraph {
            fn select(self, fields: &[u16], validators: impl FnOnce() -> Vec<Compact<u16>>) -> SelectiveMetagraph {
                let mut number = 0;
                let mut next_is_chosen = || {
                    number += 1;
                    fields.contains(&number)
                };
                SelectiveMetagraph {
                    netuid: self.netuid,
                    $($field: next_is_chosen().then_some(self.$field),)*
                    validators: next_is_chosen().then(validators),
                    commitments: next_is_chosen().then(Vec::new),
                }
            }
        }
    };
}

metagraph! {
    name: Vec<Compact<u8>>;
    symbol: Vec<Compact<u8>>;
    identity: Option<SubnetIdentityV3>;
    network_registered_at: Compact<u64>;
    owner_hotkey: AccountId;
    owner_coldkey: AccountId;
    /// The block of this answer.
    block: Compact<u64>;
    tempo: Compact<u16>;
    last_step: Compact<u64>;
    blocks_since_last_step: Compact<u64>;
    subnet_emission: Compact<u64>;
    alpha_in: Compact<AlphaBalance>;
    alpha_out: Compact<AlphaBalance>;
    tao_in: Compact<TaoBalance>;
    alpha_out_emission: Compact<AlphaBalance>;
    alpha_in_emission: Compact<AlphaBalance>;
    tao_in_emission: Compact<TaoBalance>;
    pending_alpha_emission: Compact<AlphaBalance>;
    pending_root_emission: Compact<TaoBalance>;
    subnet_volume: Compact<u128>;
    moving_price: I96F32;
    rho: Compact<u16>;
    kappa: Compact<u16>;
    min_allowed_weights: Compact<u16>;
    max_weights_limit: Compact<u16>;
    weights_version: Compact<u64>;
    weights_rate_limit: Compact<u64>;
    activity_cutoff: Compact<u64>;
    max_validators: Compact<u16>;
    num_uids: Compact<u16>;
    max_uids: Compact<u16>;
    burn: Compact<TaoBalance>;
    difficulty: Compact<u64>;
    registration_allowed: bool;
    pow_registration_allowed: bool;
    immunity_period: Compact<u16>;
    min_difficulty: Compact<u64>;
    max_difficulty: Compact<u64>;
    min_burn: Compact<TaoBalance>;
    max_burn: Compact<TaoBalance>;
    adjustment_alpha: Compact<u64>;
    adjustment_interval: Compact<u16>;
    target_regs_per_interval: Compact<u16>;
    max_regs_per_block: Compact<u16>;
    serving_rate_limit: Compact<u64>;
    commit_reveal_weights_enabled: bool;
    commit_reveal_period: Compact<u64>;
    liquid_alpha_enabled: bool;
    alpha_high: Compact<u16>;
    alpha_low: Compact<u16>;
    bonds_moving_avg: Compact<u64>;
    hotkeys: Vec<AccountId>;
    coldkeys: Vec<AccountId>;
    /// Of the coldkeys.
    identities: Vec<Option<ChainIdentityV2>>;
    axons: Vec<AxonInfo>;
    active: Vec<bool>;
    validator_permit: Vec<bool>;
    pruning_score: Vec<Compact<u16>>;
    last_update: Vec<Compact<u64>>;
    emission: Vec<Compact<AlphaBalance>>;
    dividends: Vec<Compact<u16>>;
    incentives: Vec<Compact<u16>>;
    consensus: Vec<Compact<u16>>;
    trust: Vec<Compact<u16>>;
    rank: Vec<Compact<u16>>;
    block_at_registration: Vec<Compact<u64>>;
    alpha_stake: Vec<Compact<AlphaBalance>>;
    /// TAO on root, unweighted.
    tao_stake: Vec<Compact<TaoBalance>>;
    /// Alpha and weighted TAO.
    total_stake: Vec<Compact<TaoBalance>>;
    tao_dividends_per_hotkey: Vec<(AccountId, Compact<TaoBalance>)>;
    alpha_dividends_per_hotkey: Vec<(AccountId, Compact<AlphaBalance>)>;
}

/// Of every subnet.
pub fn all_metagraphs() -> Vec<Option<Metagraph>> {
    netuids().into_iter().map(metagraph).collect()
}

/// Of every mechanism of every subnet.
pub fn all_mechagraphs() -> Vec<Option<Metagraph>> {
    let mechanisms = |netuid| {
        (0..MechanismCountCurrent::<Runtime>::get(netuid))
            .map(move |mechanism| mechagraph(netuid, mechanism))
    };
    netuids().into_iter().flat_map(mechanisms).collect()
}

/// Of one mechanism: its incentives and updates, its storage index instead of the netuid.
pub fn mechagraph(netuid: NetUid, mechanism: u8) -> Option<Metagraph> {
    if mechanism >= MechanismCountCurrent::<Runtime>::get(netuid) {
        return None;
    }
    let index =
        NetUidStorageIndex::from(mechanism).saturating_mul(MECHANISM_STEP).saturating_add(netuid);
    Some(Metagraph { netuid: index.into(), ..metagraph_of(netuid, index)? })
}

/// Chosen fields. The netuid is 0 unless it is chosen, as on the real chain.
pub fn selective_metagraph(netuid: NetUid, fields: &[u16]) -> Option<SelectiveMetagraph> {
    let selected = metagraph(netuid)?.select(fields, || validators(netuid));
    let netuid = if fields.contains(&0) { netuid } else { 0 };
    Some(SelectiveMetagraph { netuid: netuid.into(), ..selected })
}

/// Chosen fields, the netuid always; incentives and updates of one mechanism.
pub fn selective_mechagraph(
    netuid: NetUid,
    mechanism: u8,
    fields: &[u16],
) -> Option<SelectiveMetagraph> {
    let index =
        NetUidStorageIndex::from(mechanism).saturating_mul(MECHANISM_STEP).saturating_add(netuid);
    Some(metagraph_of(netuid, index)?.select(fields, || validators(netuid)))
}

/// Of one subnet.
pub fn metagraph(netuid: NetUid) -> Option<Metagraph> {
    metagraph_of(netuid, netuid)
}

/// With the incentives and updates kept under a storage index.
fn metagraph_of(netuid: NetUid, index: NetUidStorageIndex) -> Option<Metagraph> {
    let market = dynamic_info(netuid)?;
    let settings = hyperparams(netuid)?;
    let neurons = neurons(netuid);
    let of_hotkeys = |hotkeys: &[AccountId], value: &dyn Fn(&AccountId) -> u64| -> Vec<_> {
        hotkeys.iter().map(|hotkey| (hotkey.clone(), value(hotkey).into())).collect()
    };
    let dividend = |hotkey: &AccountId| AlphaDividendsPerSubnet::<Runtime>::get(netuid, hotkey);
    Some(Metagraph {
        netuid: netuid.into(),
        name: market.subnet_name,
        symbol: market.token_symbol,
        identity: market.subnet_identity,
        network_registered_at: market.network_registered_at,
        owner_hotkey: market.owner_hotkey,
        owner_coldkey: market.owner_coldkey,
        block: Subtensor::block().into(),
        tempo: market.tempo,
        last_step: market.last_step,
        blocks_since_last_step: market.blocks_since_last_step,
        subnet_emission: market.emission,
        alpha_in: market.alpha_in,
        alpha_out: market.alpha_out,
        tao_in: market.tao_in,
        alpha_out_emission: market.alpha_out_emission,
        alpha_in_emission: market.alpha_in_emission,
        tao_in_emission: market.tao_in_emission,
        pending_alpha_emission: market.pending_alpha_emission,
        pending_root_emission: market.pending_root_emission,
        subnet_volume: market.subnet_volume,
        moving_price: market.moving_price,
        rho: settings.rho,
        kappa: settings.kappa,
        min_allowed_weights: settings.min_allowed_weights,
        max_weights_limit: settings.max_weights_limit,
        weights_version: settings.weights_version,
        weights_rate_limit: settings.weights_rate_limit,
        activity_cutoff: settings.activity_cutoff,
        max_validators: settings.max_validators,
        num_uids: SubnetworkN::<Runtime>::get(netuid).into(),
        max_uids: MaxAllowedUids::<Runtime>::get(netuid).into(),
        burn: Burn::<Runtime>::get(netuid).into(),
        difficulty: settings.difficulty,
        registration_allowed: settings.registration_allowed,
        pow_registration_allowed: NetworkPowRegistrationAllowed::<Runtime>::get(netuid),
        immunity_period: settings.immunity_period,
        min_difficulty: settings.min_difficulty,
        max_difficulty: settings.max_difficulty,
        min_burn: settings.min_burn,
        max_burn: settings.max_burn,
        adjustment_alpha: settings.adjustment_alpha,
        adjustment_interval: settings.adjustment_interval,
        target_regs_per_interval: settings.target_regs_per_interval,
        max_regs_per_block: settings.max_regs_per_block,
        serving_rate_limit: settings.serving_rate_limit,
        commit_reveal_weights_enabled: settings.commit_reveal_weights_enabled,
        commit_reveal_period: settings.commit_reveal_period,
        liquid_alpha_enabled: settings.liquid_alpha_enabled,
        alpha_high: settings.alpha_high,
        alpha_low: settings.alpha_low,
        bonds_moving_avg: settings.bonds_moving_avg,
        identities: neurons.coldkeys.iter().map(IdentitiesV2::<Runtime>::get).collect(),
        axons: neurons.hotkeys.iter().map(|hotkey| axon(netuid, hotkey)).collect(),
        active: Active::<Runtime>::get(netuid),
        validator_permit: ValidatorPermit::<Runtime>::get(netuid),
        pruning_score: Vec::new(),
        last_update: compact(LastUpdate::<Runtime>::get(index)),
        emission: compact(Emission::<Runtime>::get(netuid)),
        dividends: compact(Dividends::<Runtime>::get(netuid)),
        incentives: compact(Incentive::<Runtime>::get(index)),
        consensus: compact(Consensus::<Runtime>::get(netuid)),
        trust: Vec::new(),
        rank: Vec::new(),
        block_at_registration: neurons.block_at_registration,
        alpha_stake: neurons.alpha_stake,
        tao_stake: neurons.tao_stake,
        total_stake: neurons.total_stake,
        tao_dividends_per_hotkey: of_hotkeys(&neurons.hotkeys, &|_| 0),
        alpha_dividends_per_hotkey: of_hotkeys(&neurons.hotkeys, &dividend),
        hotkeys: neurons.hotkeys,
        coldkeys: neurons.coldkeys,
    })
}

fn axon(netuid: NetUid, hotkey: &AccountId) -> AxonInfo {
    Axons::<Runtime>::get(netuid, hotkey).unwrap_or_default()
}

fn validators(netuid: NetUid) -> Vec<Compact<u16>> {
    let permits = ValidatorPermit::<Runtime>::get(netuid);
    let stakes = neurons(netuid).total_stake;
    let mut validators: Vec<(u16, u64)> = (0..)
        .zip(permits.into_iter().zip(stakes))
        .filter(|(_, (permit, stake))| *permit && stake.0 > StakeThreshold::<Runtime>::get())
        .map(|(uid, (_, stake))| (uid, stake.0))
        .collect();
    validators.sort_by_key(|(_, stake)| *stake);
    validators.into_iter().map(|(uid, _)| uid.into()).collect()
}
