//! A runtime of only what the pallets need.

#![expect(clippy::disallowed_macros, reason = "the test inside construct_runtime prints")]

use frame_support::traits::{BuildGenesisConfig, ConstU64, Get, Hooks};
use frame_support::{construct_runtime, derive_impl};
use frame_system::RawOrigin;
use localnet::pallets::subtensor::{self, GenesisSubnet};
use localnet::pallets::swap;
use localnet::pallets::{admin, drand};
use sp_io::TestExternalities;
use sp_keyring::Sr25519Keyring;
use sp_runtime::traits::IdentityLookup;
use sp_runtime::{AccountId32, BuildStorage};

type Block = frame_system::mocking::MockBlock<Runtime>;

construct_runtime!(
    pub enum Runtime {
        System: frame_system = 0,
        Balances: pallet_balances = 5,
        SubtensorModule: subtensor = 7,
        AdminUtils: admin = 19,
        Drand: drand = 26,
        Swap: swap = 28,
    }
);

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Runtime {
    type Block = Block;
    type AccountId = AccountId32;
    type Lookup = IdentityLookup<AccountId32>;
    type AccountData = pallet_balances::AccountData<u64>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Runtime {
    type Balance = u64;
    type ExistentialDeposit = ConstU64<500>;
    type AccountStore = System;
}

pub struct Author;

impl Get<AccountId32> for Author {
    fn get() -> AccountId32 {
        Sr25519Keyring::One.to_account_id()
    }
}

impl admin::Config for Runtime {}

impl drand::Config for Runtime {}

impl swap::Config for Runtime {
    type Pools = SubtensorModule;
}

impl subtensor::Config for Runtime {
    type BlockAuthor = Author;
}

pub const TAO: u64 = 1_000_000_000;

pub fn alice() -> AccountId32 {
    Sr25519Keyring::Alice.to_account_id()
}

pub fn bob() -> AccountId32 {
    Sr25519Keyring::Bob.to_account_id()
}

/// A hotkey without owner and balance.
pub fn hotkey(number: u8) -> AccountId32 {
    AccountId32::new([number; 32])
}

pub fn owner_hotkey() -> AccountId32 {
    hotkey(200)
}

pub fn signed(who: &AccountId32) -> RuntimeOrigin {
    RawOrigin::Signed(who.clone()).into()
}

/// Block 1 of the development chain.
pub fn chain() -> TestExternalities {
    let mut storage = frame_system::GenesisConfig::<Runtime>::default().build_storage().unwrap();
    let rich = [Sr25519Keyring::Alice, Sr25519Keyring::Bob, Sr25519Keyring::One];
    pallet_balances::GenesisConfig::<Runtime> {
        balances: rich.map(|key| (key.to_account_id(), 1_000_000 * TAO)).to_vec(),
        dev_accounts: None,
    }
    .assimilate_storage(&mut storage)
    .unwrap();
    let mut chain = TestExternalities::new(storage);
    chain.execute_with(|| {
        let subnet = GenesisSubnet::development(bob(), owner_hotkey());
        subtensor::GenesisConfig::<Runtime> { subnets: vec![subnet], ..Default::default() }.build();
        System::set_block_number(1);
    });
    chain
}

/// Hotkeys 1 to 3 as UIDs 1 to 3, the first with a permit, where weights must be committed; at block 10.
pub fn validators() -> TestExternalities {
    let mut chain = chain();
    chain.execute_with(|| {
        for number in 1..=3 {
            let origin = signed(&alice());
            SubtensorModule::burned_register(origin, 1, hotkey(number)).unwrap();
        }
        subtensor::CommitRevealWeightsEnabled::<Runtime>::insert(1, true);
        // Stake keeps the permit over an epoch.
        SubtensorModule::add_stake(signed(&alice()), hotkey(1), 1, 100 * TAO).unwrap();
        subtensor::ValidatorPermit::<Runtime>::insert(1, vec![false, true, false, false]);
        run_to(10);
    });
    chain
}

/// Starts blocks until the given one.
pub fn run_to(block: u64) {
    while System::block_number() < block {
        System::set_block_number(System::block_number() + 1);
        SubtensorModule::on_initialize(System::block_number());
    }
}

/// The pallet's events since the last reset.
pub fn events() -> Vec<subtensor::Event<Runtime>> {
    System::events()
        .into_iter()
        .filter_map(|record| match record.event {
            RuntimeEvent::SubtensorModule(event) => Some(event),
            _ => None,
        })
        .collect()
}
