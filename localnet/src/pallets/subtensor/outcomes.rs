//! Events and errors that can happen here, each with the real chain's index.

use frame_support::pallet_macros::pallet_section;

/// Events and errors.
#[pallet_section]
mod outcomes {
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
        /// Netuid, blocks.
        #[codec(index = 22)]
        WeightsSetRateLimitSet(NetUid, u64),
        /// Netuid, hotkey.
        #[codec(index = 28)]
        AxonServed(NetUid, T::AccountId),
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
        /// Coldkeys of the origin and the destination, hotkey, netuids of the origin and the destination, TAO.
        #[codec(index = 91)]
        StakeTransferred(T::AccountId, T::AccountId, T::AccountId, NetUid, NetUid, TaoBalance),
        /// Coldkey, hotkey, netuids of the origin and the destination, TAO.
        #[codec(index = 92)]
        StakeSwapped(T::AccountId, T::AccountId, NetUid, NetUid, TaoBalance),
        /// Coldkey, hotkey, alpha, netuid.
        #[codec(index = 96)]
        AlphaRecycled(T::AccountId, T::AccountId, AlphaBalance, NetUid),
        /// Coldkey, hotkey, alpha, netuid.
        #[codec(index = 97)]
        AlphaBurned(T::AccountId, T::AccountId, AlphaBalance, NetUid),
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

    #[pallet::error]
    pub enum Error<T> {
        /// There is no root network.
        #[codec(index = 0)]
        RootNetworkDoesNotExist,
        /// The IP type is neither 4 nor 6.
        #[codec(index = 1)]
        InvalidIpType,
        /// Not an address that can be reached.
        #[codec(index = 2)]
        InvalidIpAddress,
        /// Port 0.
        #[codec(index = 3)]
        InvalidPort,
        /// The hotkey has no UID on the subnet.
        #[codec(index = 4)]
        HotKeyNotRegisteredInSubNet,
        /// The hotkey has no coldkey.
        #[codec(index = 5)]
        HotKeyAccountNotExists,
        /// The hotkey has no UID on the subnet that it serves.
        #[codec(index = 6)]
        HotKeyNotRegisteredInNetwork,
        /// The hotkey belongs to another coldkey.
        #[codec(index = 7)]
        NonAssociatedColdKey,
        /// The position is smaller than the amount.
        #[codec(index = 9)]
        NotEnoughStakeToWithdraw,
        /// The stake weight is below the threshold.
        #[codec(index = 10)]
        NotEnoughStakeToSetWeights,
        /// The hotkey's stake is worth less than the threshold.
        #[codec(index = 11)]
        NotEnoughStakeToSetChildkeys,
        /// The free balance is smaller than the amount.
        #[codec(index = 12)]
        NotEnoughBalanceToStake,
        /// Weights on others need a validator permit.
        #[codec(index = 15)]
        NeuronNoValidatorPermit,
        /// Not as many weights as UIDs.
        #[codec(index = 16)]
        WeightVecNotEqualSize,
        /// A UID occurs twice.
        #[codec(index = 17)]
        DuplicateUids,
        /// A UID does not exist.
        #[codec(index = 18)]
        UidVecContainInvalidOne,
        /// Too few weights.
        #[codec(index = 19)]
        WeightVecLengthIsLow,
        /// Root takes no more registrations in this block.
        #[codec(index = 20)]
        TooManyRegistrationsThisBlock,
        /// The hotkey has a UID already.
        #[codec(index = 21)]
        HotKeyAlreadyRegisteredInSubNet,
        /// The last weights are too recent.
        #[codec(index = 29)]
        SettingWeightsTooFast,
        /// The version key is below that of the subnet.
        #[codec(index = 30)]
        IncorrectWeightVersionKey,
        /// The last serve call is too recent.
        #[codec(index = 31)]
        ServingRateLimitExceeded,
        /// More UIDs than the subnet has.
        #[codec(index = 32)]
        UidsLengthExceedUidsInSubNet,
        /// The take was changed too recently to rise.
        #[codec(index = 34)]
        DelegateTxRateLimitExceeded,
        /// The subnet takes no registrations.
        #[codec(index = 37)]
        SubNetRegistrationDisabled,
        /// Root takes no more registrations in this interval.
        #[codec(index = 38)]
        TooManyRegistrationsThisInterval,
        /// Root has its own call.
        #[codec(index = 42)]
        RegistrationNotPermittedOnRootSubnet,
        /// Less root stake than every root member.
        #[codec(index = 43)]
        StakeTooLowForRoot,
        /// There are no weights on root.
        #[codec(index = 47)]
        CanNotSetRootNetworkWeights,
        /// No neuron can be replaced.
        #[codec(index = 48)]
        NoNeuronIdAvailable,
        /// The take is below the minimum, or on the wrong side of the one of now.
        #[codec(index = 49)]
        DelegateTakeTooLow,
        /// The take is above the maximum.
        #[codec(index = 50)]
        DelegateTakeTooHigh,
        /// Weights must be committed first.
        #[codec(index = 53)]
        CommitRevealEnabled,
        /// A hotkey cannot be its own child.
        #[codec(index = 60)]
        InvalidChild,
        /// A child occurs twice.
        #[codec(index = 61)]
        DuplicateChild,
        /// The proportions are more than everything.
        #[codec(index = 62)]
        ProportionOverflow,
        /// More than five children.
        #[codec(index = 63)]
        TooManyChildren,
        /// The last such call is too recent.
        #[codec(index = 64)]
        TxRateLimitExceeded,
        /// The take is out of its bounds.
        #[codec(index = 71)]
        InvalidChildkeyTake,
        /// The childkey take was changed too recently to rise.
        #[codec(index = 72)]
        TxChildkeyTakeRateLimitExceeded,
        /// The subnet has no such mechanism.
        #[codec(index = 74)]
        MechanismDoesNotExist,
        /// A lock holds the stake.
        #[codec(index = 75)]
        StakeUnavailable,
        /// There is no such subnet.
        #[codec(index = 76)]
        SubnetNotExists,
        /// The amount is below the minimum.
        #[codec(index = 82)]
        AmountTooLow,
        /// The pool cannot take the trade.
        #[codec(index = 83)]
        InsufficientLiquidity,
        /// The whole amount does not fit under the price limit.
        #[codec(index = 84)]
        SlippageTooHigh,
        /// The owner of the subnet does not allow transfers.
        #[codec(index = 85)]
        TransferDisallowed,
        /// Root has no alpha to destroy.
        #[codec(index = 91)]
        CannotBurnOrRecycleOnRootSubnet,
        /// The subnet has not started.
        #[codec(index = 94)]
        SubtokenDisabled,
        /// Origin and destination are the same.
        #[codec(index = 96)]
        SameNetuid,
        /// The balance is smaller than the amount.
        #[codec(index = 97)]
        InsufficientBalance,
        /// Parameters are fixed shortly before an epoch.
        #[codec(index = 107)]
        AdminActionProhibitedDuringWeightsWindow,
        /// Incentives are staked there already.
        #[codec(index = 118)]
        SameAutoStakeHotkeyAlreadySet,
        /// A child is a parent too.
        #[codec(index = 121)]
        ChildParentInconsistency,
        /// Too many claims in a block.
        #[codec(index = 122)]
        InvalidNumRootClaim,
        /// The threshold is too high.
        #[codec(index = 123)]
        InvalidRootClaimThreshold,
        /// No subnet, or more than five.
        #[codec(index = 124)]
        InvalidSubnetNumber,
        /// The price is above the caller's limit.
        #[codec(index = 134)]
        RegistrationPriceLimitExceeded,
        /// The coldkey's lock on the subnet is to another hotkey.
        #[codec(index = 135)]
        LockHotkeyMismatch,
        /// Less stake on the subnet than the lock would hold.
        #[codec(index = 136)]
        InsufficientStakeForLock,
        /// The coldkey has no lock on the subnet.
        #[codec(index = 137)]
        NoExistingLock,
        /// The account belongs to the chain.
        #[codec(index = 139)]
        CannotUseSystemAccount,
        /// The receiver takes no locked alpha.
        #[codec(index = 146)]
        AccountRejectsLockedAlpha,
    }
}
