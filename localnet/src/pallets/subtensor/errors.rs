//! Errors that can happen here, each with the real chain's index.

use frame_support::pallet_macros::pallet_section;

/// Errors.
#[pallet_section]
mod errors {
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
        /// A weight is too high.
        #[codec(index = 27)]
        MaxWeightExceeded,
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
        /// No commit, or none with this hash.
        #[codec(index = 51)]
        NoWeightsCommitFound,
        /// No commit has this hash.
        #[codec(index = 52)]
        InvalidRevealCommitHashNotMatch,
        /// Weights must be committed first.
        #[codec(index = 53)]
        CommitRevealEnabled,
        /// Weights cannot be committed.
        #[codec(index = 54)]
        CommitRevealDisabled,
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
        /// Ten commits wait already.
        #[codec(index = 77)]
        TooManyUnrevealedCommits,
        /// The commit was not revealed in time.
        #[codec(index = 78)]
        ExpiredWeightCommit,
        /// The epoch of the reveal has not come.
        #[codec(index = 79)]
        RevealTooEarly,
        /// Lists of a batch have different lengths.
        #[codec(index = 80)]
        InputLengthsUnequal,
        /// The last commit or weights are too recent.
        #[codec(index = 81)]
        CommittingWeightsTooFast,
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
        /// Not the version of the chain.
        #[codec(index = 110)]
        IncorrectCommitRevealVersion,
        /// The round of the beacon is known already.
        #[codec(index = 111)]
        InvalidRevealRound,
        /// Too many epochs between commit and reveal.
        #[codec(index = 112)]
        RevealPeriodTooLarge,
        /// No epoch between commit and reveal.
        #[codec(index = 113)]
        RevealPeriodTooSmall,
        /// Zero, or more than is allowed.
        #[codec(index = 114)]
        InvalidValue,
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
        /// Neurons times mechanisms are more than 256.
        #[codec(index = 125)]
        TooManyUIDsPerMechanism,
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
