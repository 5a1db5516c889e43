//! What a position holds, what may leave it, and what the chain takes from it beside: the fee where TAO is short, and a
//! rest that is too small to stay.

use serde_json::json;

use super::preview;
use crate::chain::api::stake::{AvailableStakesOf, StakeAvailability, StakeOf};
use crate::chain::read::account::AccountInfo;
use crate::chain::{Chain, Hash};
use crate::domain::address::AccountId;
use crate::domain::units::{Alpha, NetUid, Price, Rao};
use crate::error::{Error, Result};

/// A position at one block. On the root network its alpha is TAO.
#[derive(Clone, Copy, Debug)]
pub struct Held {
    pub hotkey: AccountId,
    pub netuid: NetUid,
    pub stake: Alpha,
    /// Of all that the coldkey has on the subnet: less than its stake where a part of that is locked.
    pub available: Alpha,
}

impl Held {
    /// Reads the position, and what of it can leave the subnet.
    pub async fn read(
        chain: &Chain,
        hotkey: AccountId,
        coldkey: AccountId,
        netuid: NetUid,
        block: Hash,
    ) -> Result<Self> {
        let stake = chain.ask(StakeOf(hotkey, coldkey, netuid), block);
        let free = AvailableStakesOf(vec![coldkey], Some(vec![netuid]));
        let (stake, free) = tokio::try_join!(stake, chain.ask(free, block))?;
        let mut subnets = free.into_iter().flat_map(|(_, subnets)| subnets);
        let free = subnets.find(|(subnet, _)| *subnet == netuid);
        Ok(Self {
            hotkey,
            netuid,
            stake: stake.map_or(Alpha::ZERO, |info| info.stake),
            // The chain leaves out subnets where the coldkey has nothing.
            available: free
                .map_or(Alpha::ZERO, |(_, StakeAvailability { available, .. })| available),
        })
    }

    /// The amount asked for, or everything.
    ///
    /// # Errors
    /// `stake_none`, `stake_too_low` where it is not there, `stake_locked` where it may not leave the subnet.
    pub fn leaving(&self, asked: Option<Alpha>) -> Result<Alpha> {
        let amount = self.there(asked)?;
        if amount > self.available {
            let (amount, free) = (self.shown(amount), self.shown(self.available));
            let netuid = self.netuid;
            let message =
                format!("of {amount} only {free} can leave subnet {netuid}: the rest is locked");
            return Err(Error::refused("stake_locked", message)
                .hint(format!("at most {free} can leave now"))
                .with_details(self.details(asked)));
        }
        Ok(amount)
    }

    /// The same where locked stake may go as well: it stays on the subnet.
    ///
    /// # Errors
    /// `stake_none`, `stake_too_low`.
    pub fn there(&self, asked: Option<Alpha>) -> Result<Alpha> {
        if self.stake.is_zero() {
            let message = format!("there is no stake on {}@{}", self.hotkey, self.netuid);
            return Err(Error::refused("stake_none", message)
                .hint("`taoctl stake list` shows the positions"));
        }
        match asked {
            Some(amount) if amount > self.stake => {
                let (amount, stake) = (self.shown(amount), self.shown(self.stake));
                let message = format!("{amount} is more than the position of {stake}");
                Err(Error::refused("stake_too_low", message)
                    .hint("write `all` for the whole position")
                    .with_details(self.details(asked)))
            }
            _ => Ok(asked.unwrap_or(self.stake)),
        }
    }

    /// Everything but so much.
    ///
    /// # Errors
    /// `stake_none`, `stake_too_low` where nothing is left to go.
    pub fn all_but(&self, kept: Alpha) -> Result<Alpha> {
        let rest = self.there(None)?.saturating_sub(kept);
        if rest.is_zero() {
            let (stake, kept) = (self.shown(self.stake), self.shown(kept));
            let message = format!("the position of {stake} is not more than the {kept} to keep");
            return Err(Error::refused("stake_too_low", message)
                .hint("keep less")
                .with_details(json!({ "netuid": self.netuid, "stake": self.stake })));
        }
        Ok(rest)
    }

    /// The alpha that a fee takes, at the worst price at which the call can succeed. It is sold before the call runs,
    /// and `remove_stake_limit` fails where it finds less than it asks for. Of everything (`None`) it only has to leave
    /// something.
    ///
    /// # Errors
    /// `stake_short_of_fee`.
    pub fn cover_fee(&self, asked: Option<Alpha>, worst: Price, fee: Rao) -> Result<Alpha> {
        let alpha = worst.alpha_for(fee).unwrap_or(self.stake);
        // The fee leaves the locked part as it is.
        let left = self.stake.min(self.available).saturating_sub(alpha);
        if asked.map_or(!left.is_zero(), |asked| asked <= left) {
            return Ok(alpha);
        }
        let (alpha, left) = (self.shown(alpha), self.shown(left));
        let message =
            format!("the fee of {fee} is taken from the stake, up to {alpha}: {left} is left");
        Err(Error::refused("stake_short_of_fee", message)
            .hint("write `all` for the whole position, or add TAO for the fee")
            .with_details(json!({ "netuid": self.netuid, "fee": fee, "stake": self.stake })))
    }

    /// The same for a call without a limit price: the chain counts at spot, and a fifth is left for that to fall.
    ///
    /// # Errors
    /// Those of [`Self::cover_fee`].
    pub fn cover_fee_at_spot(&self, asked: Option<Alpha>, spot: Price, fee: Rao) -> Result<Alpha> {
        self.cover_fee(asked, Price(spot.0.saturating_sub(spot.0 / 5)), fee)
    }

    /// A small rest on somebody else's hotkey would be sold too, at any price. `rest` is what stays, `price` the worst
    /// one at which the call can succeed.
    ///
    /// # Errors
    /// `stake_rest_too_small`.
    pub fn refuse_small_rest(&self, rest: Alpha, price: Price, minimum: Rao) -> Result<()> {
        if rest.is_zero() || price.value_of(rest) >= minimum {
            return Ok(());
        }
        let rest = self.shown(rest);
        let message = format!(
            "the rest of {rest} would be worth less than {minimum}: the chain would sell it too, at any price"
        );
        Err(Error::refused("stake_rest_too_small", message)
            .hint("write `all` for the whole position, or leave more of it")
            .with_details(json!({ "netuid": self.netuid, "minimum": minimum })))
    }

    /// An amount of this subnet with its unit.
    pub fn shown(&self, amount: Alpha) -> String {
        preview::stake(self.netuid, amount)
    }

    fn details(&self, asked: Option<Alpha>) -> serde_json::Value {
        json!({
            "netuid": self.netuid, "amount": asked.unwrap_or(self.stake), "stake": self.stake,
            "available": self.available,
        })
    }
}

/// The fee, where the chain takes it from the position: the account is open, and its TAO too little. Never for a call
/// that another one carries.
pub fn fee_from_stake(account: &AccountInfo, available: Rao, fee: Rao) -> Option<Rao> {
    (account.exists() && available < fee).then_some(fee)
}
