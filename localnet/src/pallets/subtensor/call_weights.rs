//! Weights of the calls as the real chain's spec 425 has them, so that fees are the same.
//!
//! A recorded `dispatch_info.weight` is one of these plus 108,157,000 ps for the transaction extensions.

use frame_support::dispatch::{DispatchClass, Pays};
use frame_support::weights::Weight;

const READ: u64 = 25_000_000;
const WRITE: u64 = 100_000_000;

const fn weight(ref_time: u64, proof_size: u64, reads: u64, writes: u64) -> Weight {
    Weight::from_parts(ref_time + reads * READ + writes * WRITE, proof_size)
}

/// Of a call that costs nothing.
pub const fn free(weight: Weight) -> (Weight, DispatchClass, Pays) {
    (weight, DispatchClass::Normal, Pays::No)
}

pub const fn set_weights() -> Weight {
    weight(15_513_610_000, 10_327_410, 4_112, 2)
}

pub const fn batch_set_weights() -> Weight {
    weight(103_092_000, 7_395, 16, 2)
}

pub const fn set_mechanism_weights() -> Weight {
    weight(15_540_000_000, 0, 4_111, 2)
}

pub const fn commit_weights() -> Weight {
    weight(69_049_000, 4_714, 13, 2)
}

pub const fn commit_mechanism_weights() -> Weight {
    weight(55_130_000, 0, 7, 2)
}

pub const fn batch_commit_weights() -> Weight {
    weight(147_224_000, 4_765, 15, 2)
}

pub const fn reveal_weights() -> Weight {
    weight(111_227_000, 7_590, 19, 2)
}

pub const fn reveal_mechanism_weights() -> Weight {
    weight(122_000_000, 0, 16, 2)
}

pub const fn batch_reveal_weights() -> Weight {
    weight(421_363_000, 8_095, 19, 2)
}

pub const fn commit_timelocked_weights() -> Weight {
    weight(86_951_000, 4_713, 14, 2)
}

pub const fn commit_timelocked_mechanism_weights() -> Weight {
    weight(84_020_000, 0, 9, 2)
}

pub const fn commit_crv3_mechanism_weights() -> Weight {
    weight(77_750_000, 0, 7, 2)
}

pub const fn add_stake() -> Weight {
    weight(664_064_000, 8_727, 32, 16)
}

pub const fn add_stake_limit() -> Weight {
    weight(853_005_000, 8_727, 32, 16)
}

pub const fn remove_stake() -> Weight {
    weight(569_198_000, 10_557, 28, 13)
}

pub const fn remove_stake_limit() -> Weight {
    weight(740_696_000, 10_591, 27, 13)
}

pub const fn remove_stake_full_limit() -> Weight {
    weight(754_292_000, 10_591, 27, 13)
}

pub const fn unstake_all() -> Weight {
    weight(26_830_000, 9_189, 6, 0)
}

pub const fn unstake_all_alpha() -> Weight {
    weight(700_873_000, 11_306, 43, 25)
}

pub const fn move_stake() -> Weight {
    weight(216_061_000, 7_919, 19, 7)
}

pub const fn transfer_stake() -> Weight {
    weight(258_541_000, 7_994, 19, 6)
}

pub const fn swap_stake() -> Weight {
    weight(742_019_000, 10_920, 47, 24)
}

pub const fn swap_stake_limit() -> Weight {
    weight(944_515_000, 11_077, 47, 24)
}

pub const fn recycle_alpha() -> Weight {
    weight(172_139_000, 5_219, 13, 6)
}

pub const fn burn_alpha() -> Weight {
    weight(168_964_000, 5_219, 12, 4)
}

pub const fn add_stake_burn() -> Weight {
    weight(967_308_000, 8_727, 33, 17)
}

pub const fn lock_stake() -> Weight {
    weight(115_995_000, 7_655, 17, 3)
}

pub const fn move_lock() -> Weight {
    weight(149_819_000, 7_339, 14, 6)
}

pub const fn set_perpetual_lock() -> Weight {
    weight(0, 0, 4, 3)
}

pub const fn set_reject_locked_alpha() -> Weight {
    weight(0, 0, 1, 1)
}

pub const fn burned_register() -> Weight {
    weight(336_815_000, 6_148, 34, 29)
}

pub const fn register_limit() -> Weight {
    weight(354_200_000, 0, 47, 40)
}

pub const fn root_register() -> Weight {
    weight(103_934_000, 4_981, 19, 16)
}

pub const fn serve_axon() -> Weight {
    weight(31_278_000, 4_178, 3, 1)
}

pub const fn try_associate_hotkey() -> Weight {
    weight(25_337_000, 4_283, 3, 3)
}

pub const fn decrease_take() -> Weight {
    weight(29_895_000, 4_295, 3, 2)
}

pub const fn increase_take() -> Weight {
    weight(37_710_000, 4_388, 5, 2)
}

pub const fn set_children() -> Weight {
    weight(119_000_000, 0, 6, 31)
}

pub const fn set_childkey_take() -> Weight {
    weight(53_870_000, 4_498, 7, 2)
}

pub const fn set_coldkey_auto_stake_hotkey() -> Weight {
    weight(33_853_000, 4_274, 4, 2)
}

pub const fn claim_root() -> Weight {
    weight(138_999_000, 7_875, 16, 4)
}

pub const fn set_root_claim_type() -> Weight {
    weight(18_283_000, 3_941, 2, 4)
}

pub const fn set_auto_parent_delegation_enabled() -> Weight {
    weight(28_023_000, 4_364, 2, 1)
}

pub const fn sudo_set_tx_childkey_take_rate_limit() -> Weight {
    weight(5_760_000, 0, 0, 1)
}

pub const fn sudo_set_childkey_take_bound() -> Weight {
    weight(6_000, 0, 1, 1)
}

pub const fn set_pending_childkey_cooldown() -> Weight {
    weight(3_000_000, 0, 0, 1)
}

pub const fn sudo_set_num_root_claims() -> Weight {
    weight(2_735_000, 0, 0, 1)
}

pub const fn sudo_set_root_claim_threshold() -> Weight {
    weight(5_681_000, 0, 0, 1)
}

/// Of a claim, whatever it pays: the call is charged for what it did.
pub const fn claim_of_coldkey() -> Weight {
    weight(0, 0, 1, 0)
}

pub const fn claim_from_hotkey() -> Weight {
    weight(0, 0, 3, 0)
}

pub const fn claim_on_subnet() -> Weight {
    weight(60_000_000, 6_987, 7, 5)
}
