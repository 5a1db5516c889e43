//! What each kind of proxy may do.
//!
//! By the names of pallets and calls: the lists are those of the real chain, with calls that localnet does not have.

use super::RuntimeCall;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::traits::{GetCallMetadata, InstanceFilter};
use scale_info::TypeInfo;

/// What a delegate may do for the real account.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Encode,
    Decode,
    DecodeWithMemTracking,
    MaxEncodedLen,
    TypeInfo,
)]
pub enum ProxyType {
    /// Everything.
    #[default]
    Any,
    /// Settings of a subnet, its identity and symbol.
    Owner,
    /// Everything but what endangers the account.
    NonCritical,
    /// Everything but giving TAO or stake away.
    NonTransfer,
    /// Nothing; out of use.
    Senate,
    /// Everything but what moves TAO or stake.
    NonFungible,
    /// Nothing; out of use.
    Triumvirate,
    /// Nothing; out of use.
    Governance,
    /// Staking, but not to others.
    Staking,
    /// Registering hotkeys.
    Registration,
    /// Giving TAO or stake away.
    Transfer,
    /// The same, below half a TAO or half an alpha.
    SmallTransfer,
    /// Nothing; out of use.
    RootWeights,
    /// Children of hotkeys and their take.
    ChildKeys,
    /// Changing the runtime's code by the sudo key.
    SudoUncheckedSetCode,
    /// Exchanging hotkeys.
    SwapHotkey,
    /// Running a leased subnet.
    SubnetLeaseBeneficiary,
    /// Claiming root emission.
    RootClaim,
}

/// Small is less than this, in rao or alpha.
const SMALL: u64 = 500_000_000;

const SETTINGS_OF_A_LEASE: &[&str] = &[
    "sudo_set_serving_rate_limit",
    "sudo_set_min_difficulty",
    "sudo_set_max_difficulty",
    "sudo_set_weights_version_key",
    "sudo_set_adjustment_alpha",
    "sudo_set_immunity_period",
    "sudo_set_min_allowed_weights",
    "sudo_set_kappa",
    "sudo_set_rho",
    "sudo_set_activity_cutoff",
    "sudo_set_network_registration_allowed",
    "sudo_set_network_pow_registration_allowed",
    "sudo_set_max_burn",
    "sudo_set_bonds_moving_average",
    "sudo_set_bonds_penalty",
    "sudo_set_commit_reveal_weights_enabled",
    "sudo_set_liquid_alpha_enabled",
    "sudo_set_alpha_values",
    "sudo_set_commit_reveal_weights_interval",
    "sudo_set_toggle_transfer",
    "sudo_set_subnet_emission_enabled",
    "sudo_set_min_childkey_take_per_subnet",
];

impl ProxyType {
    fn allows(self, pallet: &str, call: &str) -> bool {
        let subtensor = pallet == "SubtensorModule";
        let of_subtensor = |calls: &[&str]| subtensor && calls.contains(&call);
        match self {
            Self::Any => true,
            Self::Senate | Self::Triumvirate | Self::Governance | Self::RootWeights => false,
            Self::Owner => {
                let of_hotkey = ["sudo_set_sn_owner_hotkey", "sudo_set_subnet_owner_hotkey"];
                pallet == "AdminUtils" && !of_hotkey.contains(&call)
                    || of_subtensor(&["set_subnet_identity", "update_symbol"])
            }
            Self::NonCritical => {
                pallet != "Sudo"
                    && !(subtensor && announces_coldkey_swap(call))
                    && !of_subtensor(&["dissolve_network", "root_register", "burned_register"])
            }
            Self::NonTransfer => {
                pallet != "Balances"
                    && !(subtensor && swaps_coldkey(call))
                    && !of_subtensor(&["transfer_stake"])
            }
            Self::NonFungible => {
                pallet != "Balances"
                    && !(subtensor && (swaps_coldkey(call) || trades_stake(call)))
                    && !of_subtensor(&[
                        "transfer_stake",
                        "burned_register",
                        "root_register",
                        "swap_hotkey",
                        "swap_hotkey_v2",
                    ])
            }
            Self::Staking => subtensor && (trades_stake(call) || call == "set_root_claim_type"),
            Self::Registration => of_subtensor(&["burned_register", "register", "register_limit"]),
            Self::Transfer => {
                let transfers = ["transfer_keep_alive", "transfer_allow_death", "transfer_all"];
                pallet == "Balances" && transfers.contains(&call)
                    || of_subtensor(&["transfer_stake"])
            }
            Self::SmallTransfer => {
                let transfers = ["transfer_keep_alive", "transfer_allow_death"];
                pallet == "Balances" && transfers.contains(&call)
                    || of_subtensor(&["transfer_stake"])
            }
            Self::ChildKeys => of_subtensor(&["set_children", "set_childkey_take"]),
            Self::SudoUncheckedSetCode => pallet == "Sudo" && call == "sudo_unchecked_weight",
            Self::SwapHotkey => of_subtensor(&["swap_hotkey", "swap_hotkey_v2"]),
            Self::SubnetLeaseBeneficiary => {
                of_subtensor(&["start_call"])
                    || pallet == "AdminUtils" && SETTINGS_OF_A_LEASE.contains(&call)
            }
            Self::RootClaim => of_subtensor(&["claim_root"]),
        }
    }
}

fn trades_stake(call: &str) -> bool {
    matches!(
        call,
        "add_stake"
            | "add_stake_limit"
            | "remove_stake"
            | "remove_stake_limit"
            | "remove_stake_full_limit"
            | "unstake_all"
            | "unstake_all_alpha"
            | "swap_stake"
            | "swap_stake_limit"
            | "move_stake"
    )
}

fn announces_coldkey_swap(call: &str) -> bool {
    matches!(
        call,
        "announce_coldkey_swap"
            | "swap_coldkey_announced"
            | "clear_coldkey_swap_announcement"
            | "dispute_coldkey_swap"
    )
}

fn swaps_coldkey(call: &str) -> bool {
    announces_coldkey_swap(call) || matches!(call, "schedule_swap_coldkey" | "swap_coldkey")
}

impl InstanceFilter<RuntimeCall> for ProxyType {
    fn filter(&self, call: &RuntimeCall) -> bool {
        let named = call.get_call_metadata();
        let allowed = self.allows(named.pallet_name, named.function_name);
        allowed
            && match self {
                Self::SmallTransfer => moves_little(call),
                Self::SudoUncheckedSetCode => sets_code(call),
                _ => true,
            }
    }

    fn is_superset(&self, other: &Self) -> bool {
        match (self, other) {
            (one, other) if one == other => true,
            (Self::Any, _) | (Self::Transfer, Self::SmallTransfer) => true,
            (Self::NonTransfer, other) => {
                !matches!(other, Self::Any | Self::Transfer | Self::SmallTransfer)
            }
            _ => false,
        }
    }
}

fn moves_little(call: &RuntimeCall) -> bool {
    use crate::pallets::subtensor::Call::transfer_stake;
    use pallet_balances::Call::{transfer_allow_death, transfer_keep_alive};
    match call {
        RuntimeCall::Balances(
            transfer_keep_alive { value, .. } | transfer_allow_death { value, .. },
        ) => *value < SMALL,
        RuntimeCall::SubtensorModule(transfer_stake { alpha_amount, .. }) => *alpha_amount < SMALL,
        _ => false,
    }
}

fn sets_code(call: &RuntimeCall) -> bool {
    use pallet_sudo::Call::sudo_unchecked_weight;
    match call {
        RuntimeCall::Sudo(sudo_unchecked_weight { call, .. }) => {
            matches!(**call, RuntimeCall::System(frame_system::Call::set_code { .. }))
        }
        _ => false,
    }
}
