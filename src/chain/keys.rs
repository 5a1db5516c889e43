//! The keys of a map, for maps that cannot be read otherwise: by a prefix, at one block, in pages.

use super::{
    client::Chain,
    error::{Error, Result},
    wire::Hash,
};

/// Keys in one answer.
const PAGE: u32 = 1_000;

impl Chain {
    /// Every storage key that begins with a prefix, in order.
    pub(super) async fn keys_under(&self, prefix: &[u8], at: Hash) -> Result<Vec<Vec<u8>>> {
        let mut keys: Vec<Vec<u8>> = vec![];
        loop {
            let page = self.rpc.keys(prefix, PAGE, keys.last().cloned(), at).await?;
            let is_last = page.len() < PAGE as usize;
            for key in page {
                // A node that repeats itself would never end.
                let in_order = keys.last().is_none_or(|last| *last < key);
                if !(in_order && key.starts_with(prefix)) {
                    let reason = "its keys are not in order, or not of the map".to_owned();
                    return Err(Error::Answer { method: "state_getKeysPaged", reason });
                }
                keys.push(key);
            }
            if is_last {
                return Ok(keys);
            }
        }
    }
}
