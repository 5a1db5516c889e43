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

/// The metagraph, and the one whose fields are all optional but the netuid: field, type, and where it
/// comes from.
macro_rules! metagraph {
    (
        ($netuid:ident, $index:ident, $market:ident, $settings:ident, $neurons:ident)
        $($(#[$doc:meta])* $field:ident: $kind:ty = $value:expr;)*
    ) => {
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

        /// With the incentives and updates that are kept under a storage index.
        fn metagraph_of($netuid: NetUid, $index: NetUidStorageIndex) -> Option<Metagraph> {
            let $market = dynamic_info($netuid)?;
            let $settings = hyperparams($netuid)?;
            let $neurons = neurons($netuid);
            Some(Metagraph { netuid: $netuid.into(), $($field: $value,)* })
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
    (netuid, index, market, settings, neurons)

    name: Vec<Compact<u8>> = market.subnet_name;
    symbol: Vec<Compact<u8>> = market.token_symbol;
    identity: Option<SubnetIdentityV3> = market.subnet_identity;
    network_registered_at: Compact<u64> = market.network_registered_at;
    owner_hotkey: AccountId = market.owner_hotkey;
    owner_coldkey: AccountId = market.owner_coldkey;
    /// The block of this answer.
    block: Compact<u64> = Subtensor::block().into();
    tempo: Compact<u16> = market.tempo;
    last_step: Compact<u64> = market.last_step;
    blocks_since_last_step: Compact<u64> = market.blocks_since_last_step;
    subnet_emission: Compact<u64> = market.emission;
    alpha_in: Compact<AlphaBalance> = market.alpha_in;
    alpha_out: Compact<AlphaBalance> = market.alpha_out;
    tao_in: Compact<TaoBalance> = market.tao_in;
    alpha_out_emission: Compact<AlphaBalance> = market.alpha_out_emission;
    alpha_in_emission: Compact<AlphaBalance> = market.alpha_in_emission;
    tao_in_emission: Compact<TaoBalance> = market.tao_in_emission;
    pending_alpha_emission: Compact<AlphaBalance> = market.pending_alpha_emission;
    pending_root_emission: Compact<TaoBalance> = market.pending_root_emission;
    subnet_volume: Compact<u128> = market.subnet_volume;
    moving_price: I96F32 = market.moving_price;
    rho: Compact<u16> = settings.rho;
    kappa: Compact<u16> = settings.kappa;
    min_allowed_weights: Compact<u16> = settings.min_allowed_weights;
    max_weights_limit: Compact<u16> = settings.max_weights_limit;
    weights_version: Compact<u64> = settings.weights_version;
    weights_rate_limit: Compact<u64> = settings.weights_rate_limit;
    activity_cutoff: Compact<u64> = settings.activity_cutoff;
    max_validators: Compact<u16> = settings.max_validators;
    num_uids: Compact<u16> = SubnetworkN::<Runtime>::get(netuid).into();
    max_uids: Compact<u16> = MaxAllowedUids::<Runtime>::get(netuid).into();
    burn: Compact<TaoBalance> = Burn::<Runtime>::get(netuid).into();
    difficulty: Compact<u64> = settings.difficulty;
    registration_allowed: bool = settings.registration_allowed;
    pow_registration_allowed: bool = NetworkPowRegistrationAllowed::<Runtime>::get(netuid);
    immunity_period: Compact<u16> = settings.immunity_period;
    min_difficulty: Compact<u64> = settings.min_difficulty;
    max_difficulty: Compact<u64> = settings.max_difficulty;
    min_burn: Compact<TaoBalance> = settings.min_burn;
    max_burn: Compact<TaoBalance> = settings.max_burn;
    adjustment_alpha: Compact<u64> = settings.adjustment_alpha;
    adjustment_interval: Compact<u16> = settings.adjustment_interval;
    target_regs_per_interval: Compact<u16> = settings.target_regs_per_interval;
    max_regs_per_block: Compact<u16> = settings.max_regs_per_block;
    serving_rate_limit: Compact<u64> = settings.serving_rate_limit;
    commit_reveal_weights_enabled: bool = settings.commit_reveal_weights_enabled;
    commit_reveal_period: Compact<u64> = settings.commit_reveal_period;
    liquid_alpha_enabled: bool = settings.liquid_alpha_enabled;
    alpha_high: Compact<u16> = settings.alpha_high;
    alpha_low: Compact<u16> = settings.alpha_low;
    bonds_moving_avg: Compact<u64> = settings.bonds_moving_avg;
    hotkeys: Vec<AccountId> = neurons.hotkeys.clone();
    coldkeys: Vec<AccountId> = neurons.coldkeys.clone();
    /// Of the coldkeys.
    identities: Vec<Option<ChainIdentityV2>> = neurons.coldkeys.iter().map(IdentitiesV2::<Runtime>::get).collect();
    axons: Vec<AxonInfo> = neurons.hotkeys.iter().map(|hotkey| axon(netuid, hotkey)).collect();
    active: Vec<bool> = Active::<Runtime>::get(netuid);
    validator_permit: Vec<bool> = ValidatorPermit::<Runtime>::get(netuid);
    pruning_score: Vec<Compact<u16>> = Vec::new();
    last_update: Vec<Compact<u64>> = compact(LastUpdate::<Runtime>::get(index));
    emission: Vec<Compact<AlphaBalance>> = compact(Emission::<Runtime>::get(netuid));
    dividends: Vec<Compact<u16>> = compact(Dividends::<Runtime>::get(netuid));
    incentives: Vec<Compact<u16>> = compact(Incentive::<Runtime>::get(index));
    consensus: Vec<Compact<u16>> = compact(Consensus::<Runtime>::get(netuid));
    trust: Vec<Compact<u16>> = Vec::new();
    rank: Vec<Compact<u16>> = Vec::new();
    block_at_registration: Vec<Compact<u64>> = neurons.block_at_registration;
    alpha_stake: Vec<Compact<AlphaBalance>> = neurons.alpha_stake;
    /// TAO on root, unweighted.
    tao_stake: Vec<Compact<TaoBalance>> = neurons.tao_stake;
    /// Alpha and weighted TAO.
    total_stake: Vec<Compact<TaoBalance>> = neurons.total_stake;
    tao_dividends_per_hotkey: Vec<(AccountId, Compact<TaoBalance>)> = for_each(&neurons.hotkeys, |_| 0);
    alpha_dividends_per_hotkey: Vec<(AccountId, Compact<AlphaBalance>)> = for_each(&neurons.hotkeys, |hotkey| AlphaDividendsPerSubnet::<Runtime>::get(netuid, hotkey));
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

fn for_each(
    hotkeys: &[AccountId],
    value: impl Fn(&AccountId) -> u64,
) -> Vec<(AccountId, Compact<u64>)> {
    hotkeys.iter().map(|hotkey| (hotkey.clone(), value(hotkey).into())).collect()
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
