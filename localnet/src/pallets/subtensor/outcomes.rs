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
        /// Netuid, hotkey.
        #[codec(index = 28)]
        AxonServed(NetUid, T::AccountId),
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
        /// An epoch had to wait for the next block.
        #[codec(index = 132)]
        EpochDeferred { netuid: NetUid, from_block: u64, to_block: u64 },
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
        /// Weights must be committed first.
        #[codec(index = 53)]
        CommitRevealEnabled,
        /// The subnet has no such mechanism.
        #[codec(index = 74)]
        MechanismDoesNotExist,
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
        /// The price is above the caller's limit.
        #[codec(index = 134)]
        RegistrationPriceLimitExceeded,
        /// The account belongs to the chain.
        #[codec(index = 139)]
        CannotUseSystemAccount,
    }
}
