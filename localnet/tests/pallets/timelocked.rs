//! Timelocked weights: what the official package encrypted for quicknet is revealed with quicknet's signature, and what
//! cannot be revealed is gone without a word.

use crate::mock::{
    Runtime, SubtensorModule, System, TAO, chain, events, hotkey, run_to, signed, validators,
};
use crate::recorded::bytes;
use frame_support::{BoundedVec, assert_noop, assert_ok};
use localnet::pallets::drand::{LastStoredRound, Pulse, Pulses};
use localnet::pallets::subtensor::{self as sm, Call, Error, Event, Sealed};
use serde_json::Value;
use sp_runtime::DispatchResult;

const OFFICIAL: &str = include_str!("../fixtures/timelocked-commits.json");
/// The block of the commits, and that of the epoch in which they are revealed.
const COMMITTED: u64 = 10;
const EPOCH: u64 = 20;

fn official() -> Value {
    serde_json::from_str(OFFICIAL).unwrap()
}

fn sealed(case: &str) -> Sealed {
    bytes(&official()["cases"][case]["sealed"]).try_into().unwrap()
}

/// Round 1,000 of quicknet, as drand published it.
fn publish() {
    let bounded = |name: &str| bytes(&official()[name]);
    let pulse = Pulse {
        round: 1_000,
        randomness: BoundedVec::truncate_from(bounded("randomness")),
        signature: BoundedVec::truncate_from(bounded("signature")),
    };
    Pulses::<Runtime>::insert(1_000, pulse);
    LastStoredRound::<Runtime>::put(1_000);
}

fn commit_for(number: u8, sealed: Sealed, round: u64) -> DispatchResult {
    SubtensorModule::commit_timelocked_weights(signed(&hotkey(number)), 1, sealed, round, 4)
}

/// Commits by hotkey 1 and starts the block of the reveal.
fn reveal(case: &str) -> Vec<Event<Runtime>> {
    assert_ok!(commit_for(1, sealed(case), 1_000));
    publish();
    run_to(EPOCH - 1);
    System::reset_events();
    run_to(EPOCH);
    assert_eq!(sm::TimelockedWeightCommits::<Runtime>::iter().count(), 0);
    events()
}

#[test]
fn the_checks_of_a_commit_come_in_order() {
    validators().execute_with(|| {
        let sealed = sealed("no_weights");
        let commit = |number, netuid, round, version| {
            let (origin, sealed) = (signed(&hotkey(number)), sealed.clone());
            SubtensorModule::commit_timelocked_weights(origin, netuid, sealed, round, version)
        };
        sm::StakeThreshold::<Runtime>::put(TAO);
        LastStoredRound::<Runtime>::put(1_000);
        assert_noop!(commit(9, 7, 999, 3), Error::<Runtime>::NotEnoughStakeToSetWeights);
        sm::StakeThreshold::<Runtime>::put(0);
        assert_noop!(commit(9, 7, 999, 3), Error::<Runtime>::InvalidRevealRound);
        assert_noop!(commit(9, 7, 1_000, 3), Error::<Runtime>::MechanismDoesNotExist);
        sm::CommitRevealWeightsEnabled::<Runtime>::insert(1, false);
        assert_noop!(commit(9, 1, 1_000, 3), Error::<Runtime>::CommitRevealDisabled);
        sm::CommitRevealWeightsEnabled::<Runtime>::insert(1, true);
        assert_noop!(commit(9, 1, 1_000, 3), Error::<Runtime>::IncorrectCommitRevealVersion);
        assert_noop!(commit(9, 1, 1_000, 4), Error::<Runtime>::HotKeyNotRegisteredInSubNet);
        sm::WeightsSetRateLimit::<Runtime>::insert(1, 10);
        assert_noop!(commit(1, 1, 1_000, 4), Error::<Runtime>::CommittingWeightsTooFast);
        sm::WeightsSetRateLimit::<Runtime>::insert(1, 0);
        System::reset_events();
        for _ in 0..10 {
            assert_ok!(commit(1, 1, 1_000, 4));
        }
        assert_noop!(commit(1, 1, 1_000, 4), Error::<Runtime>::TooManyUnrevealedCommits);
        assert_ok!(commit(2, 1, 1_000, 4));

        let hash = sp_core::blake2_256(&sealed).into();
        assert_eq!(events()[0], Event::TimelockedWeightsCommitted(hotkey(1), 1, hash, 1_000));
        let stored = sm::TimelockedWeightCommits::<Runtime>::get(1, 0);
        assert_eq!(stored.len(), 11);
        assert_eq!(stored[10], (hotkey(2), COMMITTED, sealed.clone(), 1_000));
        assert_eq!(sm::LastUpdate::<Runtime>::get(1), [0, COMMITTED, COMMITTED, 1]);
    });
}

#[test]
fn the_pool_looks_at_the_round_but_not_at_haste() {
    validators().execute_with(|| {
        let code = |reveal_round| {
            let commit = sealed("no_weights");
            let call = Call::commit_timelocked_weights {
                netuid: 1,
                commit,
                reveal_round,
                commit_reveal_version: 4,
            };
            SubtensorModule::check_call(&hotkey(1), &call).map_err(|error| error.pool_code())
        };
        LastStoredRound::<Runtime>::put(1_000);
        sm::WeightsSetRateLimit::<Runtime>::insert(1, 1_000);
        assert_eq!(code(1_000), Ok(()));
        assert_eq!(code(999), Err(15));
        sm::StakeThreshold::<Runtime>::put(u64::MAX);
        assert_eq!(code(999), Err(1));
    });
}

#[test]
fn what_the_official_package_encrypted_is_revealed() {
    validators().execute_with(|| {
        let revealed = [Event::WeightsSet(1, 1), Event::TimelockedWeightsRevealed(1, hotkey(1))];
        assert_eq!(reveal("weights")[..2], revealed);
        assert_eq!(sm::Weights::<Runtime>::get(1, 1), [(0, 32_768), (2, 65_535)]);
        assert_eq!(sm::LastUpdate::<Runtime>::get(1)[1], COMMITTED);
    });
    validators().execute_with(|| {
        sm::WeightsVersionKey::<Runtime>::insert(1, 7);
        assert!(reveal("weights_without_hotkey").contains(&Event::WeightsSet(1, 1)));
        assert_eq!(sm::Weights::<Runtime>::get(1, 1), [(2, 65_535), (3, 65_535)]);
    });
}

#[test]
fn what_cannot_be_revealed_is_gone_without_a_word() {
    let set = |event: &Event<Runtime>| {
        matches!(event, Event::WeightsSet(..) | Event::TimelockedWeightsRevealed(..))
    };
    let silent = |case: &str, change: &dyn Fn()| {
        validators().execute_with(|| {
            change();
            assert!(!reveal(case).iter().any(set), "{case}");
            assert!(sm::Weights::<Runtime>::get(1, 1).is_empty(), "{case}");
        });
    };
    silent("weights_of_another_hotkey", &|| {});
    silent("no_weights", &|| {});
    silent("duplicate_uids", &|| {});
    silent("weights", &|| sm::ValidatorPermit::<Runtime>::insert(1, vec![false; 4]));
    silent("weights", &|| sm::WeightsVersionKey::<Runtime>::insert(1, 1));
    silent("weights", &|| sm::MinAllowedWeights::<Runtime>::insert(1, 3));

    let whole = sealed("weights");
    validators().execute_with(|| {
        sm::WeightsSetRateLimit::<Runtime>::insert(1, 0);
        for broken in [&[][..], &whole[..90], &whole[..whole.len() - 20], &[0xff; 5_000]] {
            assert_ok!(commit_for(1, broken.to_vec().try_into().unwrap(), 1_000));
        }
        let mut wrong_lengths = whole.to_vec();
        wrong_lengths[96..104].fill(0xff);
        assert_ok!(commit_for(1, wrong_lengths.try_into().unwrap(), 1_000));
        let mut other_key = whole.to_vec();
        other_key[110] ^= 1;
        assert_ok!(commit_for(1, other_key.try_into().unwrap(), 1_000));
        // What follows does not count.
        let longer = [&whole[..], b"more"].concat();
        assert_ok!(commit_for(1, longer.try_into().unwrap(), 1_000));
        publish();
        run_to(EPOCH - 1);
        System::reset_events();
        run_to(EPOCH);
        assert_eq!(events().iter().filter(|event| set(event)).count(), 2, "the last one");
    });
}

#[test]
fn a_round_that_is_late_is_waited_for_to_the_end_of_the_epoch() {
    let waiting = || sm::TimelockedWeightCommits::<Runtime>::get(1, 0).len();
    let revealed = || !sm::Weights::<Runtime>::get(1, 1).is_empty();
    validators().execute_with(|| {
        assert_ok!(commit_for(1, sealed("weights"), 1_000));
        run_to(EPOCH + 5);
        assert_eq!((waiting(), revealed()), (1, false));
        publish();
        run_to(EPOCH + 6);
        assert_eq!((waiting(), revealed()), (0, true));
    });
    validators().execute_with(|| {
        assert_ok!(commit_for(1, sealed("weights"), 1_000));
        run_to(2 * EPOCH - 1);
        assert_eq!((waiting(), revealed()), (1, false));
        publish();
        run_to(2 * EPOCH);
        assert_eq!((waiting(), revealed()), (0, false));
    });
}

#[test]
fn weights_are_revealed_after_the_switch_is_off_and_when_the_period_is_longer() {
    let revealed = || !sm::Weights::<Runtime>::get(1, 1).is_empty();
    validators().execute_with(|| {
        assert_ok!(commit_for(1, sealed("weights"), 1_000));
        publish();
        sm::CommitRevealWeightsEnabled::<Runtime>::insert(1, false);
        run_to(EPOCH);
        assert!(revealed());
        assert_eq!(sm::LastUpdate::<Runtime>::get(1)[1], EPOCH, "as if set directly");
    });
    validators().execute_with(|| {
        sm::RevealPeriodEpochs::<Runtime>::insert(1, 2);
        assert_ok!(commit_for(1, sealed("weights"), 1_000));
        publish();
        run_to(2 * EPOCH - 1);
        assert!(!revealed());
        run_to(2 * EPOCH);
        assert!(revealed());
    });
}

#[test]
fn a_subnet_whose_epoch_has_to_wait_reveals_with_it() {
    validators().execute_with(|| {
        assert_ok!(commit_for(1, sealed("weights"), 1_000));
        publish();
        sm::MaxEpochsPerBlock::<Runtime>::put(0);
        run_to(EPOCH + 1);
        assert!(sm::Weights::<Runtime>::get(1, 1).is_empty());
        sm::MaxEpochsPerBlock::<Runtime>::put(1);
        run_to(EPOCH + 2);
        assert!(!sm::Weights::<Runtime>::get(1, 1).is_empty());
    });
    // Without any commit nothing is stored.
    chain().execute_with(|| {
        run_to(EPOCH);
        assert_eq!(sm::TimelockedWeightCommits::<Runtime>::iter().count(), 0);
    });
}
