//! Weights of the calls as the real chain's spec 425 has them, so that fees are the same.
//!
//! A recorded `dispatch_info.weight` is one of these plus 108,157,000 ps for the transaction extensions.

use frame_support::weights::Weight;

const READ: u64 = 25_000_000;
const WRITE: u64 = 100_000_000;

const fn weight(ref_time: u64, proof_size: u64, reads: u64, writes: u64) -> Weight {
    Weight::from_parts(ref_time + reads * READ + writes * WRITE, proof_size)
}

pub const fn set_weights() -> Weight {
    weight(15_513_610_000, 10_327_410, 4_112, 2)
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
