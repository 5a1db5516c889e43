//! The scenario `mainnet-like`: what it promises, and that its books balance.

use crate::chain::Chain;
use frame_support::traits::fungible::Inspect;
use localnet::pallets::subtensor as sm;
use localnet::runtime::{self, Balances, HOLDER, Runtime, Scenario};
use sp_state_machine::BasicExternalities;

type Subtensor = sm::Pallet<Runtime>;
type Swap = localnet::pallets::swap::Pallet<Runtime>;

#[test]
fn the_scenario_has_what_it_promises() {
    let storage = runtime::genesis(Scenario::MainnetLike, [7; 32]);
    assert_eq!(
        storage.top,
        runtime::genesis(Scenario::MainnetLike, [7; 32]).top,
        "always the same"
    );
    BasicExternalities::new(storage).execute_with(|| {
        let subnets: Vec<u16> = Subtensor::netuids().into_iter().filter(|one| *one != 0).collect();
        assert_eq!(subnets.len(), 64);
        let prices: Vec<u64> = subnets.iter().map(|one| Swap::current_alpha_price(*one)).collect();
        assert!((499_000..=500_000).contains(prices.iter().min().expect("a price")));
        assert!((499_000_000..=500_000_000).contains(prices.iter().max().expect("a price")));
        for netuid in &subnets {
            assert!(sm::SubtokenEnabled::<Runtime>::get(netuid));
            let permits = sm::ValidatorPermit::<Runtime>::get(netuid);
            assert!(permits.iter().filter(|permit| **permit).count() >= 15, "{netuid}");
            let paid: u64 = sm::Emission::<Runtime>::get(netuid).iter().sum();
            assert!(paid > 280_000_000_000, "an epoch has paid {paid} on {netuid}");
        }
        assert_eq!(sm::Delegates::<Runtime>::iter().count(), 20);
        assert_eq!(sm::IdentitiesV2::<Runtime>::iter().count(), 20);

        let holder = HOLDER.to_account_id();
        let positions = Subtensor::positions(&holder);
        assert_eq!(positions.len(), 200);
        let dust = positions.iter().filter(|(_, _, alpha)| *alpha < 2_000).count();
        assert!(dust >= 10, "{dust}");
        let (mut old, mut new, mut denominators) = (0, 0, 0);
        for (netuid, hotkey, _) in &positions {
            let key = (hotkey, &holder, netuid);
            old += usize::from(sm::Alpha::<Runtime>::contains_key(key));
            new += usize::from(sm::AlphaV2::<Runtime>::contains_key(key));
            denominators +=
                usize::from(sm::TotalHotkeyShares::<Runtime>::contains_key(hotkey, netuid));
        }
        assert_eq!(old + new, 200);
        assert_eq!(sm::Lock::<Runtime>::iter_key_prefix((&holder,)).count(), 2);
        assert!(old > 50 && new > 50 && denominators > 10, "{old} {new} {denominators}");
    });
}

#[test]
fn the_books_of_the_scenario_balance() {
    let storage = runtime::genesis(Scenario::MainnetLike, [7; 32]);
    BasicExternalities::new(storage).execute_with(|| {
        assert_eq!(sm::TotalIssuance::<Runtime>::get(), Balances::total_issuance());
        let mut in_pools = 0;
        for netuid in Subtensor::netuids() {
            let tao = sm::SubnetTAO::<Runtime>::get(netuid);
            let account = Subtensor::subnet_account(netuid).expect("an account");
            assert_eq!(Balances::balance(&account), tao, "{netuid}");
            in_pools += tao;
            let staked: u64 = sm::TotalHotkeyAlpha::<Runtime>::iter()
                .filter_map(|(_, on, alpha)| (on == netuid).then_some(alpha))
                .sum();
            let for_root: u64 = sm::RootAlphaDividendsPerSubnet::<Runtime>::iter_prefix(netuid)
                .map(|(_, alpha)| alpha)
                .sum();
            let out = sm::SubnetAlphaOut::<Runtime>::get(netuid);
            let owned = staked + for_root;
            // The owner's hotkey has no incentive; each payment is rounded down.
            assert!(owned <= out && out - owned < 1_000, "{netuid}: {owned} of {out}");
        }
        assert_eq!(sm::TotalStake::<Runtime>::get(), in_pools);
    });
}

/// 62 has next to nothing in its pool, and 63 cannot be traded.
const STRANGE: [u16; 2] = [62, 63];

#[test]
fn prices_stand_nearly_still_from_the_first_block_on() {
    let mut chain = Chain::of(Scenario::MainnetLike);
    let prices = |chain: &Chain| -> Vec<(u16, u64)> {
        let all: Vec<(u16, u64)> = chain.call("SwapRuntimeApi_current_alpha_price_all", &());
        all.into_iter().filter(|(netuid, _)| !STRANGE.contains(netuid)).collect()
    };
    let first = prices(&chain);
    let (mut before, mut largest) = (first.clone(), 0);
    // Epochs of the first eight subnets, and claims of all root stakers, are among them.
    for block in 2..=40 {
        chain.block(&[]);
        let now = prices(&chain);
        for ((netuid, before), (_, now)) in before.iter().zip(&now) {
            // In millionths.
            let moved = now.abs_diff(*before) * 1_000_000 / before;
            assert!(moved < 500, "{netuid} moved by {moved} millionths in block {block}");
            largest = largest.max(moved);
        }
        before = now;
    }
    let moved = first.iter().zip(&before).map(|((_, a), (_, b))| a.abs_diff(*b) * 1_000_000 / a);
    let most = moved.max().expect("subnets");
    assert!(largest > 0 && most < 2_000, "{largest} in a block, {most} in all");
}

#[test]
fn automatic_claims_of_root_stakers_succeed() {
    let mut chain = Chain::of(Scenario::MainnetLike);
    let holder = HOLDER.to_account_id();
    let claimed = |event: &runtime::RuntimeEvent| {
        matches!(event, runtime::RuntimeEvent::SubtensorModule(sm::Event::RootClaimed { coldkey })
            if *coldkey == holder)
    };
    let mut blocks = 0;
    while !chain.events().iter().any(claimed) {
        blocks += 1;
        assert!(blocks < 60, "the holder's claims fail");
        chain.block(&[]);
    }
}
