//! The first state: hotkeys with their UIDs and takes, stake in both forms of shares, and a first epoch.

use super::ChainIdentityV2;
use super::emission::FIRST_EMISSION;
use super::pallet::{
    Alpha, AlphaV2, Config, Delegates, IdentitiesV2, LastUpdate, Pallet, PendingOwnerCut,
    PendingRootAlphaDivs, PendingServerEmission, PendingValidatorEmission, SubnetAlphaOut,
    SubnetTAO, Tempo, TotalHotkeyShares, TotalHotkeySharesV2, TotalStake, Uids, ValidatorPermit,
    Weights,
};
use crate::pallets::fixed::U64F64;
use crate::pallets::{AlphaBalance, NetUid, ROOT};
use serde::{Deserialize, Serialize};
use sp_runtime::AccountId32;

/// A hotkey that exists from the start.
#[derive(Serialize, Deserialize, Clone, Debug)]
#[serde(rename_all = "camelCase")]
pub struct GenesisHotkey {
    /// The hotkey.
    pub hotkey: AccountId32,
    /// Its owner.
    pub coldkey: AccountId32,
    /// Name in the owner's identity; none without.
    pub name: Option<String>,
    /// Take of 65,535, for a delegate.
    pub take: Option<u16>,
    /// Subnets on which it has a UID.
    pub registered: Vec<NetUid>,
}

/// Weights that a hotkey has set on a subnet: hotkey and weight of others there.
#[derive(Serialize, Deserialize, Clone, Debug)]
#[serde(rename_all = "camelCase")]
pub struct GenesisWeights {
    /// The subnet.
    pub netuid: NetUid,
    /// Who set them.
    pub hotkey: AccountId32,
    /// On whom, and how much of 65,535.
    pub weights: Vec<(AccountId32, u16)>,
}

/// How the share of a position is stored.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
pub enum ShareForm {
    /// Share in `AlphaV2`, its denominator in `TotalHotkeySharesV2`.
    New,
    /// Share in `Alpha`, its denominator as it is.
    OldShare,
    /// Share in `Alpha`; the denominator goes to `TotalHotkeyShares`.
    Old,
}

/// A position that exists from the start. Those of one hotkey on one subnet that are [`ShareForm::Old`] come first.
#[derive(Serialize, Deserialize, Clone, Debug)]
#[serde(rename_all = "camelCase")]
pub struct GenesisStake {
    /// The hotkey.
    pub hotkey: AccountId32,
    /// The staker.
    pub coldkey: AccountId32,
    /// The subnet.
    pub netuid: NetUid,
    /// Alpha, added to what is outside the pool; TAO on root, which is minted.
    pub amount: AlphaBalance,
    /// How it is stored.
    pub form: ShareForm,
}

/// Alpha of a coldkey on a subnet that is locked to a hotkey from the start.
#[derive(Serialize, Deserialize, Clone, Debug)]
#[serde(rename_all = "camelCase")]
pub struct GenesisLock {
    /// The hotkey.
    pub hotkey: AccountId32,
    /// The staker.
    pub coldkey: AccountId32,
    /// The subnet.
    pub netuid: NetUid,
    /// How much; no more than the coldkey's stake there.
    pub amount: AlphaBalance,
}

impl<T: Config> Pallet<T> {
    pub(super) fn build_lock(new: &GenesisLock) {
        let locked = Self::do_lock_stake(&new.coldkey, new.hotkey.clone(), new.netuid, new.amount);
        assert!(locked.is_ok(), "a genesis with an impossible lock");
    }

    pub(super) fn build_hotkey(new: &GenesisHotkey) {
        let owned = Self::associate_if_free(&new.coldkey, &new.hotkey);
        assert!(owned.is_ok(), "a genesis with an impossible hotkey");
        if let Some(name) = &new.name {
            let identity = ChainIdentityV2 { name: name.as_bytes().to_vec(), ..Default::default() };
            IdentitiesV2::<T>::insert(&new.coldkey, identity);
        }
        if let Some(take) = new.take {
            Delegates::<T>::insert(&new.hotkey, take);
        }
        for &netuid in &new.registered {
            Self::append_neuron(netuid, &new.hotkey, 0);
        }
    }

    /// The weights count as set after everybody's registration, and their owner as a validator; without weights only that.
    pub(super) fn build_weights(new: &GenesisWeights) {
        let Some(uid) = Uids::<T>::get(new.netuid, &new.hotkey) else { return };
        ValidatorPermit::<T>::mutate(new.netuid, |permits| set(permits, uid, true));
        if new.weights.is_empty() {
            return;
        }
        let row: Vec<(u16, u16)> = new
            .weights
            .iter()
            .filter_map(|(hotkey, weight)| Some((Uids::<T>::get(new.netuid, hotkey)?, *weight)))
            .collect();
        Weights::<T>::insert(new.netuid, uid, row);
        LastUpdate::<T>::mutate(new.netuid, |updates| set(updates, uid, 1));
    }

    pub(super) fn build_stake(new: &GenesisStake) {
        let GenesisStake { hotkey, coldkey, netuid, amount, form } = new;
        let (netuid, amount) = (*netuid, *amount);
        let share = U64F64::from_int(amount);
        match form {
            ShareForm::New => Self::increase_stake(hotkey, coldkey, netuid, amount),
            ShareForm::OldShare => {
                Self::increase_stake(hotkey, coldkey, netuid, amount);
                Self::replace_share(hotkey, coldkey, netuid, share);
            }
            ShareForm::Old => {
                let before = TotalHotkeyShares::<T>::get(hotkey, netuid);
                Self::increase_stake(hotkey, coldkey, netuid, amount);
                Self::replace_share(hotkey, coldkey, netuid, share);
                Self::replace_denominator(hotkey, netuid, before + share);
            }
        }
        SubnetAlphaOut::<T>::mutate(netuid, |out| *out = out.saturating_add(amount));
        if netuid == ROOT {
            Self::add_root_staker(coldkey);
            let minted = Self::mint_to_subnet(ROOT, amount);
            assert!(minted.is_ok(), "a genesis with impossible root stake");
            SubnetTAO::<T>::mutate(ROOT, |tao| *tao = tao.saturating_add(amount));
            TotalStake::<T>::mutate(|total| *total = total.saturating_add(amount));
        }
    }

    /// Pays what a whole tempo emits, so that the results of an epoch are there from the start. Root has a part only where
    /// there will be more.
    pub(super) fn build_first_epoch(netuid: NetUid) {
        let alpha = FIRST_EMISSION.saturating_mul(Tempo::<T>::get(netuid).into());
        let (cut, miners) = (alpha / 5, alpha / 5 * 2);
        let root = if Self::emits(netuid) { alpha / 10 } else { 0 };
        PendingOwnerCut::<T>::insert(netuid, cut);
        PendingServerEmission::<T>::insert(netuid, miners);
        PendingRootAlphaDivs::<T>::insert(netuid, root);
        PendingValidatorEmission::<T>::insert(netuid, alpha - cut - miners - root);
        SubnetAlphaOut::<T>::mutate(netuid, |out| *out = out.saturating_add(alpha));
        Self::run_epoch(netuid);
    }

    fn replace_share(hotkey: &T::AccountId, coldkey: &T::AccountId, netuid: NetUid, share: U64F64) {
        AlphaV2::<T>::remove((hotkey, coldkey, netuid));
        Alpha::<T>::insert((hotkey, coldkey, netuid), share);
    }

    fn replace_denominator(hotkey: &T::AccountId, netuid: NetUid, denominator: U64F64) {
        TotalHotkeySharesV2::<T>::remove(hotkey, netuid);
        TotalHotkeyShares::<T>::insert(hotkey, netuid, denominator);
    }
}

fn set<V>(values: &mut [V], uid: u16, value: V) {
    if let Some(place) = values.get_mut(usize::from(uid)) {
        *place = value;
    }
}
