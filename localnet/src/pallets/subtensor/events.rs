//! Events that can happen here, each with the real chain's index.

use frame_support::pallet_macros::pallet_section;

/// Events.
#[pallet_section]
mod events {
    #[pallet::event]
    #[pallet::generate_deposit(pub(super) fn deposit_event)]
    pub enum Event<T: Config> {
        /// Coldkey, hotkey, TAO with fee, alpha, netuid, fee in TAO.
        #[codec(index = 2)]
        StakeAdded(T::AccountId, T::AccountId, TaoBalance, AlphaBalance, NetUid, u64),
        /// Coldkey, hotkey, TAO, alpha without fee, netuid, fee in alpha.
        #[codec(index = 3)]
        StakeRemoved(T::AccountId, T::AccountId, TaoBalance, AlphaBalance, NetUid, u64),
        /// Coldkey, hotkey and netuid of the origin, hotkey and netuid of the destination, TAO.
        #[codec(index = 4)]
        StakeMoved(T::AccountId, T::AccountId, NetUid, T::AccountId, NetUid, TaoBalance),
        /// Storage index, UID of the validator.
        #[codec(index = 5)]
        WeightsSet(NetUidStorageIndex, u16),
        /// Netuid, UID, hotkey.
        #[codec(index = 6)]
        NeuronRegistered(NetUid, u16, T::AccountId),
        /// Netuid, number of weights.
        #[codec(index = 19)]
        MinAllowedWeightSet(NetUid, u16),
        /// Netuid, blocks.
        #[codec(index = 22)]
        WeightsSetRateLimitSet(NetUid, u64),
        /// Netuid, hotkey.
        #[codec(index = 28)]
        AxonServed(NetUid, T::AccountId),
        /// Netuid, version key.
        #[codec(index = 32)]
        WeightsVersionKeySet(NetUid, u64),
        /// Epochs.
        #[codec(index = 39)]
        MaxEpochsPerBlockSet(u8),
        /// Blocks.
        #[codec(index = 40)]
        TxRateLimitSet(u64),
        /// Blocks.
        #[codec(index = 41)]
        TxDelegateTakeRateLimitSet(u64),
        /// Blocks.
        #[codec(index = 42)]
        TxChildKeyTakeRateLimitSet(u64),
        /// Blocks.
        #[codec(index = 43)]
        AdminFreezeWindowSet(u16),
        /// Take.
        #[codec(index = 45)]
        MinChildKeyTakeSet(u16),
        /// Take.
        #[codec(index = 47)]
        MaxChildKeyTakeSet(u16),
        /// Hotkey, take.
        #[codec(index = 48)]
        ChildKeyTakeSet(T::AccountId, u16),
        /// Netuid, blocks.
        #[codec(index = 52)]
        TempoSet(NetUid, u16),
        /// Stake weight.
        #[codec(index = 54)]
        StakeThresholdSet(u64),
        /// Coldkey, hotkey, take.
        #[codec(index = 64)]
        TakeDecreased(T::AccountId, T::AccountId, u16),
        /// Coldkey, hotkey, take.
        #[codec(index = 65)]
        TakeIncreased(T::AccountId, T::AccountId, u16),
        /// Take.
        #[codec(index = 68)]
        MinDelegateTakeSet(u16),
        /// Hotkey, netuid, block from which an epoch makes them children, proportions and children.
        #[codec(index = 75)]
        SetChildrenScheduled(T::AccountId, NetUid, u64, Vec<(u64, T::AccountId)>),
        /// Hotkey, netuid, proportions and children.
        #[codec(index = 76)]
        SetChildren(T::AccountId, NetUid, Vec<(u64, T::AccountId)>),
        /// Hotkey, storage index, hash of the weights.
        #[codec(index = 85)]
        WeightsCommitted(T::AccountId, NetUidStorageIndex, H256),
        /// Hotkey, storage index, hash of the weights.
        #[codec(index = 86)]
        WeightsRevealed(T::AccountId, NetUidStorageIndex, H256),
        /// Hotkey, netuid, hashes of the weights.
        #[codec(index = 87)]
        WeightsBatchRevealed(T::AccountId, NetUid, Vec<H256>),
        /// Netuids, hotkey.
        #[codec(index = 88)]
        BatchWeightsCompleted(Vec<Compact<NetUid>>, T::AccountId),
        /// Items of a batch failed.
        #[codec(index = 89)]
        BatchCompletedWithErrors(),
        /// Netuid, why its item of a batch failed.
        #[codec(index = 90)]
        BatchWeightItemFailed(NetUid, DispatchError),
        /// Coldkeys of the origin and the destination, hotkey, netuids of the origin and the destination, TAO.
        #[codec(index = 91)]
        StakeTransferred(T::AccountId, T::AccountId, T::AccountId, NetUid, NetUid, TaoBalance),
        /// Coldkey, hotkey, netuids of the origin and the destination, TAO.
        #[codec(index = 92)]
        StakeSwapped(T::AccountId, T::AccountId, NetUid, NetUid, TaoBalance),
        /// Netuid, whether its stake may be given to another coldkey.
        #[codec(index = 93)]
        TransferToggle(NetUid, bool),
        /// Coldkey, hotkey, alpha, netuid.
        #[codec(index = 96)]
        AlphaRecycled(T::AccountId, T::AccountId, AlphaBalance, NetUid),
        /// Coldkey, hotkey, alpha, netuid.
        #[codec(index = 97)]
        AlphaBurned(T::AccountId, T::AccountId, AlphaBalance, NetUid),
        /// Netuid, epochs.
        #[codec(index = 100)]
        CommitRevealPeriodsSet(NetUid, u64),
        /// Netuid, whether weights must be committed first.
        #[codec(index = 101)]
        CommitRevealEnabled(NetUid, bool),
        /// Version.
        #[codec(index = 106)]
        CommitRevealVersionSet(u16),
        /// Hotkey, storage index, hash of the ciphertext, round of the beacon.
        #[codec(index = 107)]
        TimelockedWeightsCommitted(T::AccountId, NetUidStorageIndex, H256, u64),
        /// Storage index, hotkey.
        #[codec(index = 108)]
        TimelockedWeightsRevealed(NetUidStorageIndex, T::AccountId),
        /// An incentive was staked where the miner's owner wants it.
        #[codec(index = 109)]
        AutoStakeAdded {
            netuid: NetUid,
            destination: T::AccountId,
            hotkey: T::AccountId,
            owner: T::AccountId,
            incentive: AlphaBalance,
        },
        /// Where incentives are staked from now on.
        #[codec(index = 112)]
        AutoStakeDestinationSet { coldkey: T::AccountId, netuid: NetUid, hotkey: T::AccountId },
        /// Root dividends were paid out, if there were any.
        #[codec(index = 114)]
        RootClaimed { coldkey: T::AccountId },
        /// What root dividends are paid in from now on.
        #[codec(index = 115)]
        RootClaimTypeSet { coldkey: T::AccountId, root_claim_type: RootClaimTypeEnum },
        /// TAO was staked and the alpha burned.
        #[codec(index = 121)]
        AddStakeBurn {
            netuid: NetUid,
            hotkey: T::AccountId,
            amount: TaoBalance,
            alpha: AlphaBalance,
        },
        /// The fee was taken from the stake on a hotkey.
        #[codec(index = 123)]
        TransactionFeePaidWithAlpha {
            who: T::AccountId,
            netuid: NetUid,
            alpha_fee: AlphaBalance,
            tao_amount: TaoBalance,
        },
        /// Whether a root validator becomes a parent on new subnets.
        #[codec(index = 126)]
        AutoParentDelegationEnabledSet { hotkey: T::AccountId, enabled: bool },
        /// A coldkey locked alpha to a hotkey.
        #[codec(index = 127)]
        StakeLocked {
            coldkey: T::AccountId,
            hotkey: T::AccountId,
            netuid: NetUid,
            amount: AlphaBalance,
        },
        /// A coldkey's lock is to another hotkey now.
        #[codec(index = 129)]
        LockMoved {
            coldkey: T::AccountId,
            origin_hotkey: T::AccountId,
            destination_hotkey: T::AccountId,
            netuid: NetUid,
        },
        /// An epoch had to wait for the next block.
        #[codec(index = 132)]
        EpochDeferred { netuid: NetUid, from_block: u64, to_block: u64 },
        /// A coldkey's lock does not decay, or decays.
        #[codec(index = 135)]
        PerpetualLockUpdated { coldkey: T::AccountId, netuid: NetUid, enabled: bool },
        /// A coldkey takes no locked alpha, or takes it.
        #[codec(index = 136)]
        RejectLockedAlphaUpdated { coldkey: T::AccountId, enabled: bool },
    }
}
