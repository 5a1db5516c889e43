//! Storage of takes, children, dividends and claims: the real chain's names, hashers, types and defaults.

use frame_support::pallet_macros::pallet_section;

/// Takes, children, root dividends, flows of the emission.
#[pallet_section]
mod storage_dividends {
    // Rate limits

    /// Block of the last call of a kind (0 children, 1 childkey take) for a hotkey on a subnet.
    #[pallet::storage]
    pub type TransactionKeyLastBlock<T: Config> = StorageNMap<
        _,
        (
            NMapKey<Blake2_128Concat, T::AccountId>,
            NMapKey<Identity, NetUid>,
            NMapKey<Identity, u16>,
        ),
        u64,
        ValueQuery,
    >;

    /// Block of the last operation of a kind.
    #[pallet::storage]
    pub type LastRateLimitedBlock<T: Config> =
        StorageMap<_, Identity, RateLimitKey<T::AccountId>, u64, ValueQuery>;

    /// Blocks between a change of a delegate's take and a rise.
    #[pallet::storage]
    pub type TxDelegateTakeRateLimit<T> = StorageValue<_, u64, ValueQuery, ConstU64<216_000>>;

    /// Blocks between a change of a childkey take and a rise.
    #[pallet::storage]
    pub type TxChildkeyTakeRateLimit<T> = StorageValue<_, u64, ValueQuery, ConstU64<216_000>>;

    // Children

    /// Take of a child from what its parents' stake earns, of 65,535.
    #[pallet::storage]
    pub type ChildkeyTake<T: Config> =
        StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Identity, NetUid, u16, ValueQuery>;

    /// Highest childkey take.
    #[pallet::storage]
    pub type MaxChildkeyTake<T> = StorageValue<_, u16, ValueQuery, ConstU16<11_796>>;

    /// Lowest childkey take.
    #[pallet::storage]
    pub type MinChildkeyTake<T> = StorageValue<_, u16, ValueQuery>;

    /// Part of 2^64 − 1 of what parents earn by children of others that is recycled.
    #[pallet::storage]
    pub type CKBurn<T> = StorageValue<_, u64, ValueQuery>;

    /// Blocks that pending children wait.
    #[pallet::storage]
    pub type PendingChildKeyCooldown<T> = StorageValue<_, u64, ValueQuery, ConstU64<7_200>>;

    /// Whether a root validator becomes a parent of the owner of each new subnet.
    #[pallet::storage]
    pub type AutoParentDelegationEnabled<T: Config> =
        StorageMap<_, Blake2_128Concat, T::AccountId, bool, ValueQuery, ConstBool<true>>;

    // Miners

    /// Hotkey to which the incentives of a coldkey's hotkeys are staked.
    #[pallet::storage]
    pub type AutoStakeDestination<T: Config> = StorageDoubleMap<
        _,
        Blake2_128Concat,
        T::AccountId,
        Identity,
        NetUid,
        T::AccountId,
        OptionQuery,
    >;

    /// The coldkeys that chose a hotkey for that.
    #[pallet::storage]
    pub type AutoStakeDestinationColdkeys<T: Config> = StorageDoubleMap<
        _,
        Blake2_128Concat,
        T::AccountId,
        Identity,
        NetUid,
        Vec<T::AccountId>,
        ValueQuery,
    >;

    /// What becomes of the incentive of the owner's hotkeys.
    #[pallet::storage]
    pub type RecycleOrBurn<T> =
        StorageMap<_, Identity, NetUid, RecycleOrBurnEnum, ValueQuery, DefaultRecycleOrBurn>;

    /// Part of the last epoch's incentive that the owner's hotkeys would have got.
    #[pallet::storage]
    pub type MinerBurned<T> = StorageMap<_, Identity, NetUid, U96F32, ValueQuery>;

    // Root

    /// Part of root in the validators' emission.
    #[pallet::storage]
    pub type RootProp<T> = StorageMap<_, Identity, NetUid, U96F32, ValueQuery>;

    /// Root dividends of a hotkey in the last epoch.
    #[pallet::storage]
    pub type RootAlphaDividendsPerSubnet<T: Config> = StorageDoubleMap<
        _,
        Identity,
        NetUid,
        Blake2_128Concat,
        T::AccountId,
        AlphaBalance,
        ValueQuery,
    >;

    /// Least alpha that is paid out.
    #[pallet::storage]
    pub type RootClaimableThreshold<T> =
        StorageMap<_, Blake2_128Concat, NetUid, I96F32, ValueQuery, DefaultRootClaimThreshold>;

    /// Alpha of each subnet per TAO on root of a hotkey, since the beginning.
    #[pallet::storage]
    pub type RootClaimable<T: Config> =
        StorageMap<_, Blake2_128Concat, T::AccountId, BTreeMap<NetUid, I96F32>, ValueQuery>;

    /// What of that (netuid, hotkey, coldkey) has got, or was not there for.
    #[pallet::storage]
    pub type RootClaimed<T: Config> = StorageNMap<
        _,
        (
            NMapKey<Identity, NetUid>,
            NMapKey<Blake2_128Concat, T::AccountId>,
            NMapKey<Blake2_128Concat, T::AccountId>,
        ),
        u128,
        ValueQuery,
    >;

    /// What a coldkey wants its root dividends in.
    #[pallet::storage]
    pub type RootClaimType<T: Config> =
        StorageMap<_, Blake2_128Concat, T::AccountId, RootClaimTypeEnum, ValueQuery>;

    /// Coldkeys with root stake, numbered without gaps.
    #[pallet::storage]
    pub type StakingColdkeysByIndex<T: Config> =
        StorageMap<_, Identity, u64, T::AccountId, OptionQuery>;

    /// The number of such a coldkey.
    #[pallet::storage]
    pub type StakingColdkeys<T: Config> = StorageMap<_, Identity, T::AccountId, u64, OptionQuery>;

    /// How many they are.
    #[pallet::storage]
    pub type NumStakingColdkeys<T> = StorageValue<_, u64, ValueQuery>;

    /// Coldkeys that are paid out in a block.
    #[pallet::storage]
    pub type NumRootClaim<T> = StorageValue<_, u64, ValueQuery, ConstU64<5>>;

    // Flows of the emission

    /// TAO that bought alpha in the last block.
    #[pallet::storage]
    pub type SubnetExcessTao<T> = StorageMap<_, Identity, NetUid, TaoBalance, ValueQuery>;

    /// TAO for root dividends that were sold since the emission of the last block.
    #[pallet::storage]
    pub type SubnetRootSellTao<T> = StorageMap<_, Identity, NetUid, TaoBalance, ValueQuery>;

    /// Alpha that the chain has bought.
    #[pallet::storage]
    pub type SubnetProtocolAlpha<T> = StorageMap<_, Identity, NetUid, AlphaBalance, ValueQuery>;

    /// TAO that the chain has put in, without what root dividends took out.
    #[pallet::storage]
    pub type SubnetProtocolFlow<T> = StorageMap<_, Identity, NetUid, i64, ValueQuery>;
}
