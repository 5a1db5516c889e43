//! A key derivation takes a core and 256 MiB: processes that start at once take turns, so that fifty of them do not
//! need twelve gigabytes.

use std::fs::{DirBuilder, File};
use std::io;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::PathBuf;
use std::thread::{available_parallelism, sleep};
use std::time::{Duration, Instant};

/// Derivations at a time, where there are as many cores.
const MOST: usize = 4;
/// Longer than fifty derivations take; after it memory is the smaller worry.
const PATIENCE: Duration = Duration::from_secs(120);
const STEP: Duration = Duration::from_millis(60);

/// Where the processes of this user agree.
#[derive(Debug)]
pub struct Turns(PathBuf);

/// The right to derive a key, until it is dropped.
#[derive(Debug)]
pub struct Turn {
    _held: File,
}

impl Turns {
    /// Their files are in this folder, which is made when it is needed.
    pub fn in_folder(folder: PathBuf) -> Self {
        Self(folder)
    }

    /// Waits for a turn. Blocking. `None`: it did not come, or there are no locks here; nothing but memory is at risk.
    pub fn take(&self) -> Option<Turn> {
        let deadline = Instant::now() + PATIENCE;
        while Instant::now() < deadline {
            match self.free() {
                Ok(Some(turn)) => return Some(turn),
                Ok(None) => sleep(STEP),
                Err(_) => return None,
            }
        }
        None
    }

    fn free(&self) -> io::Result<Option<Turn>> {
        DirBuilder::new().recursive(true).mode(0o700).create(&self.0)?;
        let places = available_parallelism().map_or(1, |cores| cores.get().min(MOST));
        for place in 0..places {
            let path = self.0.join(format!("derivation-{place}"));
            let held = File::options().create(true).truncate(false).write(true).open(path)?;
            match held.try_lock() {
                Ok(()) => return Ok(Some(Turn { _held: held })),
                Err(std::fs::TryLockError::WouldBlock) => {}
                Err(std::fs::TryLockError::Error(error)) => return Err(error),
            }
        }
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_at_a_time_than_there_are_places() {
        let folder = tempfile::tempdir().unwrap();
        let turns = Turns::in_folder(folder.path().join("new"));
        let mut held: Vec<Turn> = std::iter::from_fn(|| turns.free().unwrap()).collect();
        assert!((1..=MOST).contains(&held.len()));
        held.pop();
        let again = turns.free().unwrap();
        assert!(again.is_some());
        assert!(turns.free().unwrap().is_none());
    }
}
