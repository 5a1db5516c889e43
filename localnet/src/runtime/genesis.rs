//! The first block's state: who owns what.

use super::{
    AccountId, Balance, BalancesConfig, BlockNumber, Runtime, RuntimeGenesisConfig,
    SubtensorModuleConfig, SudoConfig, UncheckedExtrinsic, mainnet_like,
};
use crate::pallets::drand::{self, BeaconConfig, BeaconConfiguration, Pulse, PulsesPayload};
use crate::pallets::mev_shield::{AuthorKeys, NextKey, NextKeyExpiresAt};
use crate::pallets::subtensor::{
    GenesisHotkey, GenesisStake, GenesisSubnet, GenesisWeights, ShareForm,
};
use codec::Encode;
use sp_core::Pair as _;
use sp_core::sr25519::{Pair, Public};
use sp_core::storage::Storage;
use sp_keyring::Sr25519Keyring as Key;
use sp_runtime::{BuildStorage, MultiSigner, OpaqueExtrinsic};

/// Rao in one TAO.
pub(super) const TAO: Balance = 1_000_000_000;

/// Who authors every block and gets the fees: an account that nobody can sign for.
pub const BLOCK_AUTHOR: AccountId = AccountId::new(*b"localnet: author of every block.");

/// Where the salt lies: a key of no pallet.
const SALT_KEY: &[u8] = b":localnet:salt";

/// What is there from the start, besides the funded development accounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Scenario {
    /// Subnet 1 with its owner, and subnet 2 with a validator and two miners, where weights must be committed first.
    #[default]
    Development,
    /// 64 started subnets with pools of very different depth, 20 validators, and an account with 200 positions.
    MainnetLike,
}

/// The state of block 0. The salt makes every fresh chain another one, so that no client mistakes
/// what it knows of an earlier chain for this one.
#[expect(clippy::expect_used, reason = "the settings are constants of this file")]
pub fn genesis(scenario: Scenario, salt: [u8; 32]) -> Storage {
    let (subtensor_module, more_balances) = match scenario {
        Scenario::Development => (development(), Vec::new()),
        Scenario::MainnetLike => mainnet_like::genesis(first_subnet()),
    };
    let balances = balances().into_iter().chain(more_balances).collect();
    let config = RuntimeGenesisConfig {
        balances: BalancesConfig { balances, ..Default::default() },
        subtensor_module,
        sudo: SudoConfig { key: Some(Key::Alice.to_account_id()) },
        ..Default::default()
    };
    let mut storage = config.build_storage().expect("the pallets take these settings");
    storage.top.insert(SALT_KEY.to_vec(), salt.to_vec());
    storage
}

/// Puts keys of the MEV shield into the state of block 0: of block 2, and what the author announced last.
pub fn announce(storage: &mut Storage, next: Vec<u8>, last: Vec<u8>) {
    storage.top.insert(NextKey::<Runtime>::hashed_key().to_vec(), next.encode());
    storage.top.insert(AuthorKeys::<Runtime>::hashed_key_for(BLOCK_AUTHOR), last.encode());
    storage.top.insert(NextKeyExpiresAt::<Runtime>::hashed_key().to_vec(), 3u32.encode());
}

/// Puts the key and the clock of the node's beacon into the state of block 0.
pub fn set_beacon(storage: &mut Storage, config: &BeaconConfiguration) {
    storage.top.insert(BeaconConfig::<Runtime>::hashed_key().to_vec(), config.encode());
}

/// The transaction by which rounds of the beacon come into a block.
pub fn write_pulses(block: BlockNumber, pulses: Vec<Pulse>) -> OpaqueExtrinsic {
    let public = MultiSigner::Sr25519(Public::from_raw(BLOCK_AUTHOR.into()));
    let pulses_payload = PulsesPayload { block_number: block, pulses, public };
    let call = drand::Call::write_pulse { pulses_payload, signature: None };
    UncheckedExtrinsic::new_bare(call.into()).into()
}

fn development() -> SubtensorModuleConfig {
    SubtensorModuleConfig {
        subnets: vec![first_subnet(), second_subnet()],
        hotkeys: neurons_of_the_second(),
        weights: vec![GenesisWeights { netuid: 2, hotkey: validator(), weights: Vec::new() }],
        stakes: vec![GenesisStake {
            hotkey: validator(),
            coldkey: Key::Eve.to_account_id(),
            netuid: 2,
            amount: 1_000 * TAO,
            form: ShareForm::New,
        }],
        ..Default::default()
    }
}

/// Subnet 2, which Ferdie owns with the hotkey `//Ferdie//stash`. No TAO is emitted to its pool.
fn second_subnet() -> GenesisSubnet {
    let (owner, owner_hotkey) = (Key::Ferdie.to_account_id(), Key::FerdieStash.to_account_id());
    GenesisSubnet {
        netuid: 2,
        name: "commit-reveal".into(),
        symbol: "\u{3B2}".into(),
        tao_reserve: 5_000 * TAO,
        alpha_reserve: 20_000 * TAO,
        commit_reveal: true,
        emission: false,
        ..GenesisSubnet::development(owner, owner_hotkey)
    }
}

/// The validator of subnet 2, `//Eve//stash`.
fn validator() -> AccountId {
    Key::EveStash.to_account_id()
}

/// The validator as UID 1; `//Ferdie//miner1` and `//Ferdie//miner2` as 2 and 3.
#[expect(clippy::expect_used, reason = "the paths are constants of this file")]
fn neurons_of_the_second() -> Vec<GenesisHotkey> {
    let miner = |path| Pair::from_string(path, None).expect("a path").public().into();
    let owned = [
        (validator(), Key::Eve),
        (miner("//Ferdie//miner1"), Key::Ferdie),
        (miner("//Ferdie//miner2"), Key::Ferdie),
    ];
    let neuron = |(hotkey, owner): (AccountId, Key)| GenesisHotkey {
        hotkey,
        coldkey: owner.to_account_id(),
        name: None,
        take: None,
        registered: vec![2],
    };
    owned.map(neuron).into()
}

/// Subnet 1, which Bob owns with the hotkey `//Bob//stash`.
fn first_subnet() -> GenesisSubnet {
    GenesisSubnet::development(Key::Bob.to_account_id(), Key::BobStash.to_account_id())
}

/// The development accounts of `sp-keyring`, and the author, who must be there to get fees.
fn balances() -> Vec<(AccountId, Balance)> {
    let rich =
        [Key::Alice, Key::Bob, Key::Charlie].map(|key| (key.to_account_id(), 1_000_000 * TAO));
    let others = [Key::Dave, Key::Eve, Key::Ferdie, Key::One, Key::Two]
        .map(|key| (key.to_account_id(), 2_000 * TAO));
    rich.into_iter().chain(others).chain([(BLOCK_AUTHOR, TAO)]).collect()
}
