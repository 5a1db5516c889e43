//! Emission makes what the issuance says and nothing else: over random settings and many epochs every rao and every
//! alpha is somewhere.

use crate::mock::{
    Balances, Runtime, SubtensorModule, TAO, alice, bob, chain, hotkey, run_to, signed,
};
use frame_support::assert_ok;
use frame_support::traits::fungible::Inspect;
use localnet::pallets::fixed::I96F32;
use localnet::pallets::subtensor::{self as sm, RootClaimTypeEnum};

const BLOCKS: u64 = 61;

/// A sequence without a pattern, the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }
}

/// Alpha of the subnet that somebody owns or will get.
fn owned_alpha() -> u64 {
    let staked: u64 = sm::TotalHotkeyAlpha::<Runtime>::iter()
        .filter_map(|(_, netuid, alpha)| (netuid == 1).then_some(alpha))
        .sum();
    let claimable: u128 = [alice(), bob()]
        .iter()
        .flat_map(|coldkey| (1..=4).map(move |number| (hotkey(number), coldkey.clone())))
        .map(|(hotkey, coldkey)| SubtensorModule::root_dividends_owed(&hotkey, &coldkey, 1).floor())
        .sum();
    let pending = sm::PendingServerEmission::<Runtime>::get(1)
        + sm::PendingValidatorEmission::<Runtime>::get(1)
        + sm::PendingRootAlphaDivs::<Runtime>::get(1)
        + sm::PendingOwnerCut::<Runtime>::get(1);
    staked + claimable as u64 + pending + sm::SubnetProtocolAlpha::<Runtime>::get(1)
}

/// By subnet what its account has more than its reserve, and what the total stake has more than all reserves: fees that
/// trades left there.
fn outside_of_reserves() -> (Vec<u64>, u64) {
    let reserve = |netuid: u16| sm::SubnetTAO::<Runtime>::get(netuid);
    let in_account = |netuid| {
        Balances::balance(&SubtensorModule::subnet_account(netuid).unwrap()) - reserve(netuid)
    };
    let total = sm::TotalStake::<Runtime>::get() - reserve(0) - reserve(1);
    ([0, 1].map(in_account).to_vec(), total)
}

fn random_start(random: &mut Random) {
    for number in 1..=4 {
        let owner = if number % 2 == 0 { alice() } else { bob() };
        assert_ok!(SubtensorModule::burned_register(signed(&owner), 1, hotkey(number)));
        for coldkey in [alice(), bob()] {
            for netuid in [0, 1] {
                let tao = TAO + random.below(20_000) * TAO;
                assert_ok!(SubtensorModule::add_stake(
                    signed(&coldkey),
                    hotkey(number),
                    netuid,
                    tao
                ));
            }
        }
        sm::Delegates::<Runtime>::insert(hotkey(number), random.below(11_797) as u16);
        sm::ChildkeyTake::<Runtime>::insert(hotkey(number), 1, random.below(11_797) as u16);
    }
    let share = random.below(u64::MAX);
    sm::ChildKeys::<Runtime>::insert(hotkey(1), 1, vec![(share, hotkey(2))]);
    sm::ParentKeys::<Runtime>::insert(hotkey(2), 1, vec![(share, hotkey(1))]);
    // 0.5, 1.5 or 2.5: above 1 the root part is paid out, below it is recycled.
    let slow_price = I96F32::ratio(2 * random.below(3) + 1, 2);
    sm::SubnetMovingPrice::<Runtime>::insert(1, slow_price);
    let claim_type = [RootClaimTypeEnum::Swap, RootClaimTypeEnum::Keep];
    let claim_type = claim_type[random.below(2) as usize].clone();
    assert_ok!(SubtensorModule::set_root_claim_type(signed(&alice()), claim_type));
}

#[test]
fn nothing_is_lost_and_nothing_comes_from_nowhere() {
    for seed in 1..=12u64 {
        chain().execute_with(|| {
            let mut random = Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
            random_start(&mut random);
            let issuance = sm::TotalIssuance::<Runtime>::get();
            let ownerless = sm::SubnetAlphaOut::<Runtime>::get(1) - owned_alpha();
            assert!(ownerless < 100, "seed {seed}: {ownerless}");
            let outside = outside_of_reserves();
            run_to(BLOCKS);

            let emitted = sm::TotalIssuance::<Runtime>::get() - issuance;
            let blocks = BLOCKS - 1;
            assert!(
                (blocks * (TAO - 1)..=blocks * TAO).contains(&emitted),
                "seed {seed}: {emitted}"
            );
            assert_eq!(Balances::total_issuance(), sm::TotalIssuance::<Runtime>::get());
            assert_eq!(outside_of_reserves(), outside, "seed {seed}");

            let out = sm::SubnetAlphaOut::<Runtime>::get(1);
            let owned = owned_alpha();
            assert!(owned <= out, "seed {seed}: {owned} of {out}");
            // Nobody has set weights, so validators get everything. Rates of root dividends have 32 fractional bits, which is
            // some 10,000 for the root stake of a hotkey at an epoch.
            assert!(out - owned < 200_000, "seed {seed}: {} of {out}", out - owned);
        });
    }
}
