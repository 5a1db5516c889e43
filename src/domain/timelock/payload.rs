//! What is encrypted in a timelocked commit of weights.

use codec::{Decode, Encode};

use super::TimelockError;
use crate::domain::address::AccountId;

/// Weights of a hotkey, as the chain reads them when their round has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeightsPayload {
    /// Must be the signer of the commit; `None`: the older form, which names nobody.
    pub hotkey: Option<AccountId>,
    pub uids: Vec<u16>,
    /// As many as UIDs.
    pub values: Vec<u16>,
    pub version_key: u64,
}

type Weights = (Vec<u16>, Vec<u16>, u64);

impl WeightsPayload {
    /// SCALE, in the form with the hotkey where there is one.
    pub fn encode(&self) -> Vec<u8> {
        let weights = (&self.uids, &self.values, self.version_key);
        match self.hotkey {
            Some(hotkey) => (hotkey.0.as_slice(), weights).encode(),
            None => weights.encode(),
        }
    }

    /// As the chain does it: the form with the hotkey first, bytes behind the end ignored.
    pub fn decode(bytes: &[u8]) -> Result<Self, TimelockError> {
        let named = <(Vec<u8>, Weights)>::decode(&mut &*bytes).ok();
        let named = named.and_then(|(hotkey, weights)| {
            let key = hotkey.first_chunk::<32>()?;
            Some((Some(AccountId(*key)), weights))
        });
        let (hotkey, (uids, values, version_key)) = match named {
            Some(named) => named,
            None => (None, Weights::decode(&mut &*bytes).map_err(|_| TimelockError::NoWeights)?),
        };
        Ok(Self { hotkey, uids, values, version_key })
    }
}
