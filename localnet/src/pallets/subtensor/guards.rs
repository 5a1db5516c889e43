//! What the transaction pool checks before a call: weights, rate limits, serving, takes. Other calls pass.

use super::AxonInfo;
use super::pallet::{Call, Config, Error, Pallet};

impl<T: Config> Pallet<T> {
    /// The guards of a signed call of this pallet, in the order of the real chain.
    ///
    /// # Errors
    /// What the call itself would fail with; [`pool_code`] turns it into the pool's code.
    pub fn check_call(who: &T::AccountId, call: &Call<T>) -> Result<(), Error<T>> {
        Self::check_weight_call(who, call)?;
        match call {
            Call::serve_axon {
                netuid,
                version,
                ip,
                port,
                ip_type,
                protocol,
                placeholder1,
                placeholder2,
            } => {
                let axon = AxonInfo {
                    block: Self::block(),
                    version: *version,
                    ip: *ip,
                    port: *port,
                    ip_type: *ip_type,
                    protocol: *protocol,
                    placeholder1: *placeholder1,
                    placeholder2: *placeholder2,
                };
                Self::check_serve_axon(who, *netuid, &axon)
            }
            Call::increase_take { hotkey, take } | Call::decrease_take { hotkey, take } => {
                Self::check_delegate_take(who, hotkey, *take)
            }
            _ => Ok(()),
        }
    }
}

impl<T> Error<T> {
    /// The code of `InvalidTransaction::Custom` for an error of the guards.
    pub fn pool_code(&self) -> u8 {
        match self {
            Self::NotEnoughStakeToSetWeights => 1,
            Self::HotKeyAccountNotExists => 4,
            Self::SettingWeightsTooFast | Self::CommittingWeightsTooFast => 6,
            Self::HotKeyNotRegisteredInNetwork => 10,
            Self::InvalidIpAddress => 11,
            Self::ServingRateLimitExceeded => 12,
            Self::InvalidPort => 13,
            Self::InvalidRevealRound => 15,
            Self::NoWeightsCommitFound => 16,
            Self::RevealTooEarly => 17,
            Self::InputLengthsUnequal => 18,
            Self::HotKeyNotRegisteredInSubNet => 19,
            Self::NonAssociatedColdKey => 25,
            Self::DelegateTakeTooLow => 26,
            Self::DelegateTakeTooHigh => 27,
            _ => 255,
        }
    }
}
