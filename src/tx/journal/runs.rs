//! How far commands of several steps have come: `…/runs/<key>` holds the hash of the newest step and that of the one
//! before it.

use std::{fs, io};

use super::{Entry, Journal, Result, io_error};
use crate::chain::Hash;
use crate::domain::address::AccountId;

/// By what the same command is known when it is typed again: who signs, its words, its idempotency key.
#[derive(Clone, Debug)]
pub struct RunKey(String);

impl RunKey {
    /// Of a command of these accounts.
    pub fn new(who: &[AccountId], request: &str, id: Option<&str>) -> Self {
        let key = serde_json::json!([who, request, id]).to_string();
        Self(hex::encode(sp_crypto_hashing::blake2_256(key.as_bytes())))
    }
}

impl Journal {
    /// Notes the step that is recorded next. Before its entry: one that leads nowhere was never sent, but an entry that
    /// is not noted would be made again.
    pub fn note_step(&self, run: &RunKey, step: Hash, before: Option<Hash>) -> Result<()> {
        let before = before.map(|hash| hash.to_string()).unwrap_or_default();
        self.write(&self.run_path(run), format!("{step}\n{before}\n").as_bytes())
    }

    /// The step of a command that was noted last, if it did not come to its end, and the newest that has an entry.
    pub fn newest_step(&self, run: &RunKey) -> Result<(Option<Hash>, Option<Entry>)> {
        let path = self.run_path(run);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok((None, None)),
            Err(error) => return Err(io_error("read", &path, error)),
        };
        let damaged = || super::JournalError::Id { path: path.clone() };
        let hashes = text.lines().filter(|line| !line.is_empty());
        let hashes = hashes.map(|hash| hash.parse().map_err(|_| damaged()));
        let hashes = hashes.collect::<Result<Vec<Hash>>>()?;
        let noted = *hashes.first().ok_or_else(damaged)?;
        for hash in hashes {
            if let Some(entry) = self.find(hash)? {
                return Ok((Some(noted), Some(entry)));
            }
        }
        Ok((Some(noted), None))
    }

    /// Forgets a command that came to its end.
    pub fn end_run(&self, run: &RunKey) -> Result<()> {
        let path = self.run_path(run);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(io_error("written", &path, error))
            }
            _ => Ok(()),
        }
    }

    fn run_path(&self, run: &RunKey) -> std::path::PathBuf {
        self.root.join("runs").join(&run.0)
    }
}
