//! Salted commits of weights: hashes that the real runtime accepted, order of the checks, the window of the reveal.

use crate::mock::{
    Runtime, SubtensorModule, TAO, alice, chain, events, hotkey, run_to, signed, validators,
};
use crate::recorded::bytes;
use frame_support::{assert_noop, assert_ok};
use localnet::pallets::subtensor::{self as sm, Call, Error, Event};
use serde_json::Value;
use sp_core::H256;
use sp_runtime::{AccountId32, DispatchResult};

const RECORDED: &str = include_str!("../fixtures/commits-425.json");

/// The first one that [`committing`] commits, and what opens it.
const UIDS: [u16; 2] = [0, 2];
const VALUES: [u16; 2] = [1, 2];

fn commit(who: &AccountId32, hash: H256) -> DispatchResult {
    SubtensorModule::commit_weights(signed(who), 1, hash)
}

fn reveal(who: &AccountId32, salt: &[u16]) -> DispatchResult {
    let (uids, values) = (UIDS.to_vec(), VALUES.to_vec());
    SubtensorModule::reveal_weights(signed(who), 1, uids, values, salt.to_vec(), 0)
}

/// BLAKE2b-256 of account, index, UIDs, values, salt and version key in SCALE.
fn hash(who: &AccountId32, salt: &[u16]) -> H256 {
    let list = |values: &[u16]| {
        let length = u8::try_from(values.len() << 2).unwrap();
        [vec![length], values.iter().flat_map(|value| value.to_le_bytes()).collect()].concat()
    };
    let parts: [&[u8]; 5] =
        [who.as_ref(), &1u16.to_le_bytes(), &list(&UIDS), &list(&VALUES), &list(salt)];
    sp_core::blake2_256(&[parts.concat(), vec![0; 8]].concat()).into()
}

/// Moves on by whole epochs, to the block in which the slot was.
fn epochs(count: u64) {
    for _ in 0..count {
        run_to(SubtensorModule::next_epoch_block(1).unwrap());
    }
}

#[test]
fn what_the_real_runtime_accepted_is_revealed_here() {
    let recorded: Value = serde_json::from_str(RECORDED).unwrap();
    let cases = recorded["cases"].as_array().unwrap();
    assert_eq!(cases.len(), 3);
    for case in cases {
        chain().execute_with(|| {
            let who = AccountId32::new(bytes(&case["public_key"]).try_into().unwrap());
            sm::CommitRevealWeightsEnabled::<Runtime>::insert(1, true);
            assert_ok!(SubtensorModule::burned_register(signed(&alice()), 1, who.clone()));
            sm::ValidatorPermit::<Runtime>::insert(1, vec![false, true]);
            run_to(10);
            let hash = H256::from_slice(&bytes(&case["commit_hash"]));
            assert_ok!(commit(&who, hash));
            epochs(1);
            let list = |name: &str| serde_json::from_value::<Vec<u16>>(case[name].clone()).unwrap();
            let version_key = case["version_key"].as_u64().unwrap();
            let reveal = |uids| {
                let (values, salt) = (list("values"), list("salt"));
                SubtensorModule::reveal_weights(signed(&who), 1, uids, values, salt, version_key)
            };
            let mut turned = list("uids");
            turned.push(9);
            assert_noop!(reveal(turned), Error::<Runtime>::InvalidRevealCommitHashNotMatch);
            crate::mock::System::reset_events();
            sm::ValidatorPermit::<Runtime>::insert(1, vec![false, true]);
            assert_ok!(reveal(list("uids")));
            assert_eq!(events(), [Event::WeightsSet(1, 1), Event::WeightsRevealed(who, 1, hash)]);
            let stored: Vec<(u16, u16)> =
                serde_json::from_value(case["stored_weights_after"].clone()).unwrap();
            assert_eq!(sm::Weights::<Runtime>::get(1, 1), stored);
        });
    }
}

#[test]
fn the_checks_of_a_commit_come_in_order() {
    validators().execute_with(|| {
        let hash = H256::repeat_byte(7);
        sm::StakeThreshold::<Runtime>::put(TAO);
        assert_noop!(commit(&hotkey(9), hash), Error::<Runtime>::NotEnoughStakeToSetWeights);
        sm::StakeThreshold::<Runtime>::put(0);
        let nowhere = SubtensorModule::commit_weights(signed(&hotkey(9)), 7, hash);
        assert_noop!(nowhere, Error::<Runtime>::MechanismDoesNotExist);
        sm::CommitRevealWeightsEnabled::<Runtime>::insert(1, false);
        assert_noop!(commit(&hotkey(9), hash), Error::<Runtime>::CommitRevealDisabled);
        sm::CommitRevealWeightsEnabled::<Runtime>::insert(1, true);
        assert_noop!(commit(&hotkey(9), hash), Error::<Runtime>::HotKeyNotRegisteredInSubNet);
        sm::WeightsSetRateLimit::<Runtime>::insert(1, 10);
        assert_noop!(commit(&hotkey(1), hash), Error::<Runtime>::CommittingWeightsTooFast);
        sm::WeightsSetRateLimit::<Runtime>::insert(1, 9);
        crate::mock::System::reset_events();
        assert_ok!(commit(&hotkey(1), hash));
        assert_eq!(events(), [Event::WeightsCommitted(hotkey(1), 1, hash)]);
        assert_eq!(sm::LastUpdate::<Runtime>::get(1), [0, 10, 1, 1]);
        let stored = sm::WeightCommits::<Runtime>::get(1, hotkey(1)).unwrap();
        assert_eq!(stored, [(hash, 0, 10, 0)]);
        assert_noop!(commit(&hotkey(1), hash), Error::<Runtime>::CommittingWeightsTooFast);

        sm::WeightsSetRateLimit::<Runtime>::insert(1, 0);
        for _ in 0..9 {
            assert_ok!(commit(&hotkey(1), hash));
        }
        assert_noop!(commit(&hotkey(1), hash), Error::<Runtime>::TooManyUnrevealedCommits);
        // What has expired makes room.
        epochs(2);
        assert_ok!(commit(&hotkey(1), hash));
        assert_eq!(sm::WeightCommits::<Runtime>::get(1, hotkey(1)).unwrap().len(), 1);
    });
}

#[test]
fn a_commit_is_revealed_in_one_epoch_only() {
    let who = hotkey(1);
    validators().execute_with(|| {
        assert_noop!(reveal(&who, &[1]), Error::<Runtime>::NoWeightsCommitFound);
        assert_ok!(commit(&who, hash(&who, &[1])));
        run_to(19);
        assert_noop!(reveal(&who, &[1]), Error::<Runtime>::RevealTooEarly);
        // The slot is due, and its epoch has to wait: that counts already.
        sm::MaxEpochsPerBlock::<Runtime>::put(0);
        run_to(20);
        assert_eq!(sm::SubnetEpochIndex::<Runtime>::get(1), 0);
        assert_noop!(reveal(&who, &[2]), Error::<Runtime>::InvalidRevealCommitHashNotMatch);
        assert_ok!(reveal(&who, &[1]));
        assert_eq!(sm::WeightCommits::<Runtime>::get(1, &who), None);
        assert_eq!(sm::Weights::<Runtime>::get(1, 1), [(0, 32_768), (2, 65_535)]);
        assert_eq!(sm::LastUpdate::<Runtime>::get(1)[1], 10, "the block of the commit");
    });
    validators().execute_with(|| {
        assert_ok!(commit(&who, hash(&who, &[1])));
        epochs(1);
        run_to(39);
        sm::ValidatorPermit::<Runtime>::insert(1, vec![false; 4]);
        assert_noop!(reveal(&who, &[1]), Error::<Runtime>::NeuronNoValidatorPermit);
        epochs(1);
        assert_noop!(reveal(&who, &[1]), Error::<Runtime>::ExpiredWeightCommit);
        assert_noop!(reveal(&who, &[2]), Error::<Runtime>::NoWeightsCommitFound);
        sm::CommitRevealWeightsEnabled::<Runtime>::insert(1, false);
        assert_noop!(reveal(&who, &[1]), Error::<Runtime>::CommitRevealDisabled);
    });
}

#[test]
fn a_reveal_drops_older_commits_and_a_batch_only_its_own() {
    let who = hotkey(1);
    let salts: [Vec<u16>; 3] = [vec![1], vec![2], vec![3]];
    let three = || {
        sm::WeightsSetRateLimit::<Runtime>::insert(1, 0);
        for salt in &salts {
            assert_ok!(commit(&who, hash(&who, salt)));
        }
        epochs(1);
    };
    let left = || {
        let commits = sm::WeightCommits::<Runtime>::get(1, &who).unwrap_or_default();
        commits.into_iter().map(|commit| commit.0).collect::<Vec<_>>()
    };
    validators().execute_with(|| {
        three();
        assert_ok!(reveal(&who, &salts[1]));
        assert_eq!(left(), [hash(&who, &salts[2])]);
    });
    validators().execute_with(|| {
        three();
        let batch = |salts: &[Vec<u16>], version_keys: Vec<u64>| {
            let count = salts.len();
            let (uids, values) = (vec![UIDS.to_vec(); count], vec![VALUES.to_vec(); count]);
            let origin = signed(&who);
            SubtensorModule::batch_reveal_weights(
                origin,
                1,
                uids,
                values,
                salts.to_vec(),
                version_keys,
            )
        };
        assert_noop!(batch(&salts, vec![0, 0]), Error::<Runtime>::InputLengthsUnequal);
        let wrong = [vec![1], vec![4]];
        let none = Error::<Runtime>::InvalidRevealCommitHashNotMatch;
        assert_noop!(batch(&wrong, vec![0, 0]), none);
        crate::mock::System::reset_events();
        assert_ok!(batch(&[vec![3], vec![1]], vec![0, 0]));
        let hashes = vec![hash(&who, &[3]), hash(&who, &[1])];
        let set = Event::WeightsSet(1, 1);
        let revealed = Event::WeightsBatchRevealed(who.clone(), 1, hashes);
        assert_eq!(events(), [set.clone(), set, revealed]);
        assert_eq!(left(), [hash(&who, &[2])]);
    });
}

#[test]
fn the_pool_knows_commits_and_their_window() {
    let who = hotkey(1);
    validators().execute_with(|| {
        let code =
            |call: &_| SubtensorModule::check_call(&who, call).map_err(|error| error.pool_code());
        let reveal = |salt: u16| Call::reveal_weights {
            netuid: 1,
            uids: UIDS.to_vec(),
            values: VALUES.to_vec(),
            salt: vec![salt],
            version_key: 0,
        };
        let commits = Call::commit_weights { netuid: 1, commit_hash: hash(&who, &[1]) };
        assert_eq!(code(&reveal(1)), Err(16));
        assert_eq!(code(&commits), Ok(()));
        assert_ok!(commit(&who, hash(&who, &[1])));
        assert_eq!(code(&commits), Err(6));
        assert_eq!(code(&reveal(1)), Err(17));
        assert_eq!(code(&reveal(2)), Err(16));
        epochs(1);
        assert_eq!(code(&reveal(1)), Ok(()));
        epochs(1);
        assert_eq!(code(&reveal(1)), Err(17));
        let uneven = Call::batch_commit_weights { netuids: vec![1.into()], commit_hashes: vec![] };
        assert_eq!(code(&uneven), Err(18));
        sm::StakeThreshold::<Runtime>::put(u64::MAX);
        assert_eq!(code(&uneven), Err(18), "lengths come first");
        assert_eq!(code(&commits), Err(1));
    });
}

#[test]
fn items_of_a_batch_fail_by_themselves() {
    validators().execute_with(|| {
        sm::CommitRevealWeightsEnabled::<Runtime>::insert(1, false);
        let netuids = vec![7u16.into(), 1.into(), 1.into()];
        let pairs = vec![(0u16.into(), 1u16.into()), (2.into(), 2.into())];
        crate::mock::System::reset_events();
        assert_ok!(SubtensorModule::batch_set_weights(
            signed(&hotkey(1)),
            netuids.clone(),
            vec![pairs; 3],
            vec![0u64.into(); 3],
        ));
        let failed =
            |netuid, error: Error<Runtime>| Event::BatchWeightItemFailed(netuid, error.into());
        let expected = [
            Event::WeightsSet(1, 1),
            Event::BatchCompletedWithErrors(),
            // Weights are committed on subnets where nobody says otherwise.
            failed(7, Error::CommitRevealEnabled),
            failed(1, Error::SettingWeightsTooFast),
            Event::BatchWeightsCompleted(netuids.clone(), hotkey(1)),
        ];
        assert_eq!(events(), expected);
        assert_eq!(sm::Weights::<Runtime>::get(1, 1), [(0, 32_768), (2, 65_535)]);

        sm::CommitRevealWeightsEnabled::<Runtime>::insert(1, true);
        crate::mock::System::reset_events();
        let hashes = vec![H256::zero(); 3];
        let commits = SubtensorModule::batch_commit_weights(signed(&hotkey(2)), netuids, hashes);
        assert_ok!(commits);
        assert_eq!(events()[0], Event::WeightsCommitted(hotkey(2), 1, H256::zero()));
        assert_eq!(events()[2], failed(7, Error::MechanismDoesNotExist));
        assert_eq!(events()[3], failed(1, Error::CommittingWeightsTooFast));
    });
}
