//! What the transaction pool checks before a call: weights, rate limits, serving, takes. Other calls pass.

use super::AxonInfo;
use super::pallet::{Call, CommitRevealWeightsEnabled, Config, Error, Pallet, Uids};
use frame_support::ensure;

impl<T: Config> Pallet<T> {
    /// The guards of a signed call of this pallet, in the order of the real chain.
    ///
    /// # Errors
    /// What the call itself would fail with; [`pool_code`] turns it into the pool's code.
    pub fn check_call(who: &T::AccountId, call: &Call<T>) -> Result<(), Error<T>> {
        match call {
            Call::set_weights { netuid, .. } => {
                ensure!(
                    Self::has_stake_for_weights(who, *netuid),
                    Error::<T>::NotEnoughStakeToSetWeights
                );
                let limited = !CommitRevealWeightsEnabled::<T>::get(netuid);
                let too_fast = |uid| limited && !Self::may_set_weights_now(*netuid, uid);
                ensure!(
                    !Uids::<T>::get(netuid, who).is_some_and(too_fast),
                    Error::<T>::SettingWeightsTooFast
                );
                Ok(())
            }
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
            Self::SettingWeightsTooFast => 6,
            Self::HotKeyNotRegisteredInNetwork => 10,
            Self::InvalidIpAddress => 11,
            Self::ServingRateLimitExceeded => 12,
            Self::InvalidPort => 13,
            Self::HotKeyNotRegisteredInSubNet => 19,
            Self::NonAssociatedColdKey => 25,
            Self::DelegateTakeTooLow => 26,
            Self::DelegateTakeTooHigh => 27,
            _ => 255,
        }
    }
}
