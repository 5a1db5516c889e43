//! The account that signs, with everything that keeps it from signing whatever the call is.

use scale_decode::DecodeAsType;

use super::account::{Account, AccountInfo};
use super::{IfStored, Item, Read, Values};
use crate::chain::{Hash, Result, Runtime};
use crate::domain::address::AccountId;

/// Reads an account that is about to sign.
#[derive(Clone, Copy, Debug)]
pub struct Sender(pub AccountId);

/// An account and what the chain forbids it. A rule whose storage the runtime does not have is no rule there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SenderInfo {
    pub account: AccountId,
    pub info: AccountInfo,
    /// `ColdkeySwapAnnouncements`: the block from which another coldkey may take its place.
    pub swap_announced: Option<u32>,
    /// `ColdkeySwapDisputes`: the block of the dispute.
    pub swap_disputed: Option<u32>,
    /// `SafeMode.EnteredUntil`: the last block in which hardly any call is allowed.
    pub safe_mode_until: Option<u32>,
}

type Rules = (Account, Option<IfStored<(u32, Hash)>>, Option<IfStored<u32>>, Option<IfStored<u32>>);

impl Sender {
    fn rules(self, runtime: &Runtime) -> Rules {
        let (pallet, account) = ("SubtensorModule", self.0);
        let announced = Item::new(pallet, "ColdkeySwapAnnouncements").key(account);
        let disputed = Item::new(pallet, "ColdkeySwapDisputes").key(account);
        let safe_mode = Item::new("SafeMode", "EnteredUntil");
        (
            Account(account),
            if_known(announced, runtime),
            if_known(disputed, runtime),
            if_known(safe_mode, runtime),
        )
    }
}

fn if_known<T: DecodeAsType>(item: Item<T>, runtime: &Runtime) -> Option<IfStored<T>> {
    item.keys(runtime).is_ok().then(|| item.if_stored())
}

impl Read for Sender {
    type Out = SenderInfo;

    fn keys(&self, runtime: &Runtime) -> Result<Vec<Vec<u8>>> {
        self.rules(runtime).keys(runtime)
    }

    fn decode(&self, runtime: &Runtime, values: &mut Values) -> Result<SenderInfo> {
        let (info, announced, disputed, safe_mode) = self.rules(runtime).decode(runtime, values)?;
        Ok(SenderInfo {
            account: self.0,
            info,
            // With the hash of the other coldkey.
            swap_announced: announced.flatten().map(|(block, _)| block),
            swap_disputed: disputed.flatten(),
            safe_mode_until: safe_mode.flatten(),
        })
    }
}
