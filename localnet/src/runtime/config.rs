//! The pallets' settings, with the values of the real chain.

use super::{
    AccountId, Balance, Balances, Block, BlockNumber, Hash, Nonce, OriginCaller, PalletInfo,
    Preimage, ProxyType, Runtime, RuntimeCall, RuntimeEvent, RuntimeFreezeReason,
    RuntimeHoldReason, RuntimeOrigin, RuntimeTask, SubtensorModule, System, VERSION, fee_payment,
    fees, genesis, weights,
};
use crate::pallets::{admin, drand, mev_shield, proxy, subtensor, swap};
use frame_support::{
    parameter_types,
    traits::{
        ConstU8, ConstU32, ConstU64, Contains, EqualPrivilegeOnly, LinearStoragePrice,
        fungible::HoldConsideration,
    },
    weights::{
        IdentityFee, Weight,
        constants::{RocksDbWeight, WEIGHT_REF_TIME_PER_SECOND},
    },
};
use frame_system::EnsureRoot;
use frame_system::limits::{BlockLength, BlockWeights};
use pallet_transaction_payment::{ConstFeeMultiplier, Multiplier};
use sp_runtime::{
    Perbill,
    traits::{AccountIdLookup, BlakeTwo256, One},
};
use sp_version::RuntimeVersion;

const NORMAL_DISPATCH_RATIO: Perbill = Perbill::from_percent(75);

parameter_types! {
    pub const BlockHashCount: BlockNumber = 2_400;
    pub const SS58Prefix: u8 = 42;
    pub const Version: RuntimeVersion = VERSION;
    pub Weights: BlockWeights = BlockWeights::with_sensible_defaults(
        Weight::from_parts(4 * WEIGHT_REF_TIME_PER_SECOND, u64::MAX),
        NORMAL_DISPATCH_RATIO,
    );
    pub Length: BlockLength = BlockLength::max_with_normal_ratio(10 * 1024 * 1024, NORMAL_DISPATCH_RATIO);
    pub BlockAuthor: AccountId = genesis::BLOCK_AUTHOR;
    pub FeeMultiplier: Multiplier = Multiplier::one();
    pub SchedulerWeight: Weight = Perbill::from_percent(80) * Weights::get().max_block;
    pub const PreimageHold: RuntimeHoldReason =
        RuntimeHoldReason::Preimage(pallet_preimage::HoldReason::Preimage);
}

/// Rao to be set aside for entries in the storage and their bytes.
const fn deposit(items: u64, bytes: u64) -> Balance {
    items * 20_000_000 + bytes * 1_000_000
}

/// Refuses a batch directly inside a batch.
pub struct NoNestedBatch;

impl Contains<RuntimeCall> for NoNestedBatch {
    fn contains(call: &RuntimeCall) -> bool {
        let inner = batched(call).unwrap_or_default();
        !inner.iter().any(|call| batched(call).is_some())
    }
}

/// The calls of a batch.
pub fn batched(call: &RuntimeCall) -> Option<&[RuntimeCall]> {
    use pallet_utility::Call::{batch, batch_all, force_batch};
    match call {
        RuntimeCall::Utility(batch { calls } | batch_all { calls } | force_batch { calls }) => {
            Some(calls)
        }
        _ => None,
    }
}

impl frame_system::Config for Runtime {
    type AccountData = pallet_balances::AccountData<Balance>;
    type AccountId = AccountId;
    type BaseCallFilter = NoNestedBatch;
    type Block = Block;
    type BlockHashCount = BlockHashCount;
    type BlockLength = Length;
    type BlockWeights = Weights;
    type DbWeight = RocksDbWeight;
    type ExtensionsWeightInfo = fees::Weightless;
    type Hash = Hash;
    type Hashing = BlakeTwo256;
    type Lookup = AccountIdLookup<AccountId, ()>;
    type MaxConsumers = ConstU32<16>;
    type MultiBlockMigrator = ();
    type Nonce = Nonce;
    type OnKilledAccount = ();
    type OnNewAccount = ();
    type OnSetCode = ();
    type PalletInfo = PalletInfo;
    type PostInherents = ();
    type PostTransactions = ();
    type PreInherents = ();
    type RuntimeCall = RuntimeCall;
    type RuntimeEvent = RuntimeEvent;
    type RuntimeOrigin = RuntimeOrigin;
    type RuntimeTask = RuntimeTask;
    type SS58Prefix = SS58Prefix;
    type SingleBlockMigrations = ();
    type SystemWeightInfo = frame_system::weights::SubstrateWeight<Self>;
    type Version = Version;
}

impl pallet_timestamp::Config for Runtime {
    // The real chain's 6,000 ms would not let blocks come faster than every 6 seconds.
    type MinimumPeriod = ConstU64<1>;
    type Moment = u64;
    type OnTimestampSet = ();
    type WeightInfo = pallet_timestamp::weights::SubstrateWeight<Self>;
}

impl pallet_balances::Config for Runtime {
    type AccountStore = System;
    type Balance = Balance;
    type DoneSlashHandler = ();
    type DustRemoval = ();
    type ExistentialDeposit = ConstU64<500>;
    type FreezeIdentifier = RuntimeFreezeReason;
    type MaxFreezes = ConstU32<50>;
    type MaxLocks = ConstU32<50>;
    type MaxReserves = ConstU32<50>;
    type ReserveIdentifier = [u8; 8];
    type RuntimeEvent = RuntimeEvent;
    type RuntimeFreezeReason = RuntimeFreezeReason;
    type RuntimeHoldReason = RuntimeHoldReason;
    type WeightInfo = pallet_balances::weights::SubstrateWeight<Self>;
}

impl pallet_transaction_payment::Config for Runtime {
    type FeeMultiplierUpdate = ConstFeeMultiplier<FeeMultiplier>;
    type LengthToFee = IdentityFee<Balance>;
    type OnChargeTransaction = fee_payment::FeePayment;
    type OperationalFeeMultiplier = ConstU8<5>;
    type RuntimeEvent = RuntimeEvent;
    type WeightInfo = fees::Weightless;
    type WeightToFee = fees::WeightToFee;
}

impl pallet_utility::Config for Runtime {
    type PalletsOrigin = OriginCaller;
    type RuntimeCall = RuntimeCall;
    type RuntimeEvent = RuntimeEvent;
    type WeightInfo = weights::Utility;
}

impl pallet_sudo::Config for Runtime {
    type RuntimeCall = RuntimeCall;
    type RuntimeEvent = RuntimeEvent;
    type WeightInfo = pallet_sudo::weights::SubstrateWeight<Self>;
}

impl pallet_multisig::Config for Runtime {
    type BlockNumberProvider = System;
    type Currency = Balances;
    type DepositBase = ConstU64<{ deposit(1, 112) }>;
    type DepositFactor = ConstU64<{ deposit(0, 32) }>;
    type MaxSignatories = ConstU32<100>;
    type RuntimeCall = RuntimeCall;
    type RuntimeEvent = RuntimeEvent;
    type WeightInfo = pallet_multisig::weights::SubstrateWeight<Self>;
}

impl pallet_preimage::Config for Runtime {
    type Consideration = HoldConsideration<
        AccountId,
        Balances,
        PreimageHold,
        LinearStoragePrice<ConstU64<{ deposit(2, 64) }>, ConstU64<{ deposit(0, 1) }>, Balance>,
    >;
    type Currency = Balances;
    type ManagerOrigin = EnsureRoot<AccountId>;
    type RuntimeEvent = RuntimeEvent;
    type WeightInfo = pallet_preimage::weights::SubstrateWeight<Self>;
}

impl pallet_scheduler::Config for Runtime {
    type BlockNumberProvider = System;
    type MaxScheduledPerBlock = ConstU32<50>;
    type MaximumWeight = SchedulerWeight;
    // Only root schedules, and root is root's equal.
    type OriginPrivilegeCmp = EqualPrivilegeOnly;
    type PalletsOrigin = OriginCaller;
    type Preimages = Preimage;
    type RuntimeCall = RuntimeCall;
    type RuntimeEvent = RuntimeEvent;
    type RuntimeOrigin = RuntimeOrigin;
    type ScheduleOrigin = EnsureRoot<AccountId>;
    type WeightInfo = pallet_scheduler::weights::SubstrateWeight<Self>;
}

impl proxy::Config for Runtime {
    type ProxyType = ProxyType;
    type RuntimeCall = RuntimeCall;
}

impl subtensor::Config for Runtime {
    type BlockAuthor = BlockAuthor;
}

impl admin::Config for Runtime {}

impl drand::Config for Runtime {}

impl swap::Config for Runtime {
    type Pools = SubtensorModule;
}

impl mev_shield::Config for Runtime {
    type BlockAuthor = BlockAuthor;
}
