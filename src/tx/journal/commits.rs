//! Commits of weights, each with what opens it, sealed: `…/commits/<commit hash>.json` until it is revealed or over,
//! then `…/commits/done/<commit hash>.json`.

use std::{fs, io};

use serde::{Deserialize, Serialize};

use super::{Journal, JournalError, Result, create_private, io_error};
use crate::chain::Hash;
use crate::domain::address::AccountId;
use crate::domain::mechanism::{MechId, StorageIndex};
use crate::domain::units::NetUid;

/// A commit that was signed here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommitRecord {
    /// What the chain has of it.
    pub hash: Hash,
    /// Who committed.
    pub hotkey: AccountId,
    /// On which subnet.
    pub netuid: NetUid,
    /// On which mechanism of it.
    pub mechanism: u8,
    /// The extrinsic that commits it.
    pub extrinsic: Hash,
    /// The block that the era of that begins at.
    pub anchor: u32,
    /// Last block it may be included in.
    pub last_valid: u32,
    /// When it was signed.
    pub signed_at: jiff::Timestamp,
    /// Weights, salt and version, for the hotkey only.
    #[serde(with = "hex")]
    pub sealed: Vec<u8>,
    /// How it ended; `None` while it may be revealed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<CommitEnd>,
}

/// How a commit ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CommitEnd {
    /// Its weights are set.
    Revealed,
    /// Its epoch passed without a reveal.
    Expired,
    /// It never came onto the chain.
    NeverCommitted,
    /// It left the queue of the chain in a way that is not known: revealed elsewhere, or dropped by a later one.
    Gone,
}

impl CommitRecord {
    /// Where the chain has it.
    pub fn index(&self) -> StorageIndex {
        MechId(self.mechanism).index(self.netuid)
    }
}

impl Journal {
    /// Writes what opens a commit; on disk when this returns.
    pub fn keep_commit(&self, record: &CommitRecord) -> Result<()> {
        self.write_commit("commits", record)
    }

    /// The commits of a hotkey that may still be revealed, in the order they were signed; all of them, or an error.
    pub fn open_commits(&self, hotkey: AccountId) -> Result<Vec<CommitRecord>> {
        let folder = self.root.join("commits");
        let files = match fs::read_dir(&folder) {
            Ok(files) => files,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(vec![]),
            Err(error) => return Err(io_error("read", &folder, error)),
        };
        let mut records: Vec<CommitRecord> = vec![];
        for file in files {
            let path = file.map_err(|source| io_error("read", &folder, source))?.path();
            if path.extension().is_none_or(|extension| extension != "json") {
                continue;
            }
            let bytes = match fs::read(&path) {
                Ok(bytes) => bytes,
                // Another process has just ended it.
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(io_error("read", &path, error)),
            };
            let record: CommitRecord = serde_json::from_slice(&bytes)
                .map_err(|source| JournalError::Damaged { path, source })?;
            records.extend(Some(record).filter(|record| record.hotkey == hotkey));
        }
        records.sort_by_key(|record| (record.signed_at, record.hash.0));
        Ok(records)
    }

    /// Puts a commit away with its end. What opens it stays in it.
    pub fn end_commit(&self, record: &CommitRecord, end: CommitEnd) -> Result<()> {
        let folder = self.root.join("commits").join("done");
        create_private(&folder).map_err(|source| io_error("created", &folder, source))?;
        self.write_commit("commits/done", &CommitRecord { end: Some(end), ..record.clone() })?;
        let open = self.path("commits", record.hash);
        match fs::remove_file(&open) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(io_error("written", &open, error))
            }
            _ => Ok(()),
        }
    }

    fn write_commit(&self, folder: &str, record: &CommitRecord) -> Result<()> {
        let path = self.path(folder, record.hash);
        let json = serde_json::to_vec_pretty(record)
            .map_err(|source| io_error("written", &path, source.into()))?;
        self.write(&path, &json)
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    fn record(of: u8, second: i64) -> CommitRecord {
        CommitRecord {
            hash: Hash([of; 32]),
            hotkey: AccountId([1; 32]),
            netuid: NetUid(4),
            mechanism: 0,
            extrinsic: Hash([8; 32]),
            anchor: 100,
            last_valid: 163,
            signed_at: jiff::Timestamp::from_second(second).unwrap(),
            sealed: vec![1, 2, 3],
            end: None,
        }
    }

    #[test]
    fn records_are_kept_in_order_until_they_end() {
        let folder = tempfile::tempdir().unwrap();
        let journal = Journal::open(folder.path(), Hash([3; 32])).unwrap();
        let hotkey = AccountId([1; 32]);
        let (first, second) = (record(9, 10), record(2, 20));
        let other = CommitRecord { hotkey: AccountId([2; 32]), ..record(5, 15) };
        for record in [&second, &first, &other] {
            journal.keep_commit(record).unwrap();
        }
        assert_eq!(journal.open_commits(hotkey).unwrap(), [first.clone(), second.clone()]);
        let mode = fs::metadata(journal.path("commits", first.hash)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);

        journal.end_commit(&first, CommitEnd::Expired).unwrap();
        assert_eq!(journal.open_commits(hotkey).unwrap(), [second]);
        let kept = fs::read(journal.path("commits/done", first.hash)).unwrap();
        let kept: CommitRecord = serde_json::from_slice(&kept).unwrap();
        assert_eq!(kept, CommitRecord { end: Some(CommitEnd::Expired), ..first });

        fs::write(journal.path("commits", Hash([7; 32])), "{}").unwrap();
        assert!(journal.open_commits(hotkey).is_err(), "what cannot be read may be due");
    }
}
