//! What opens the commits of the hotkey that signs.

use std::collections::HashMap;
use std::sync::Arc;

use tokio::sync::Mutex;

use super::Ctx;
use crate::chain::Hash;
use crate::domain::commit::Opening;
use crate::error::{Error, Result};
use crate::tx::journal::CommitRecord;
use crate::tx::salts::Sealer;
use crate::tx::signer::Signer;

/// By commit hash.
pub(super) type Openings = Mutex<HashMap<Hash, Arc<Opening>>>;

impl Ctx {
    /// One for each record, opened with the key of the signer or by the agent: a password is asked for once at most,
    /// this and the signatures of this process included.
    ///
    /// # Errors
    /// `commit_record_unreadable`, and those of opening a key.
    pub async fn openings(
        &self,
        signer: &Signer,
        records: &[CommitRecord],
    ) -> Result<Vec<Arc<Opening>>> {
        let chain = self.genesis().await?;
        let mut known = self.openings.lock().await;
        if records.iter().any(|record| !known.contains_key(&record.hash)) {
            let sealer = Sealer::open(signer, &self.ui, &self.agent(), chain).await?;
            for record in records {
                let opening = sealer.opening(chain, record).await?;
                if opening.hash(record.hotkey, record.index()) != record.hash.0 {
                    return Err(Error::internal("a record opens another commit than its own"));
                }
                known.insert(record.hash, opening);
            }
        }
        let opened = records.iter().map(|record| known.get(&record.hash).map(Arc::clone));
        let opened: Option<Vec<_>> = opened.collect();
        opened.ok_or_else(|| Error::internal("a commit was not opened"))
    }
}
