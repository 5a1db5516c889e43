//! The right to write in one wallet: one process at a time.

use std::fs::{self, File};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use rustix::fs::{FlockOperation, flock};
use rustix::io::Errno;

use super::error::WalletError;
use super::obstacle::Obstacle;
use super::write;

/// Longer than any key derivation; whoever holds a wallet longer is stopped or stuck.
const PATIENCE: Duration = Duration::from_secs(30);
const STEP: Duration = Duration::from_millis(20);

/// The lock of a wallet folder, until it is dropped. What writes in a wallet asks for it.
pub struct WalletLock {
    folder: PathBuf,
    _held: File,
}

impl WalletLock {
    /// Waits for whoever writes in the wallet, then sweeps what a dead writer left. The folder must exist.
    pub fn take(folder: &Path) -> Result<Self, WalletError> {
        Self::acquire(folder, || Ok(()))
    }

    /// The same, making the folder and what is missing above it.
    pub fn make_and_take(folder: &Path) -> Result<Self, WalletError> {
        Self::acquire(folder, || {
            if let Some(root) = folder.parent().filter(|root| !root.as_os_str().is_empty()) {
                write::create_folder(root)?;
            }
            write::own_folder(folder)
        })
    }

    /// The wallet folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    fn acquire(
        folder: &Path,
        make: impl Fn() -> Result<(), WalletError>,
    ) -> Result<Self, WalletError> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            make()?;
            write::refuse_link(folder)?;
            let held = File::open(folder).map_err(WalletError::io("open", folder))?;
            let exclusive = match flock(&held, FlockOperation::NonBlockingLockExclusive) {
                Ok(()) => true,
                Err(Errno::WOULDBLOCK) if Instant::now() < deadline => {
                    sleep(STEP);
                    continue;
                }
                Err(Errno::WOULDBLOCK) => return Err(Obstacle::Busy(folder.to_owned()).into()),
                // Network file systems may have no locks for folders. Each step is safe without one.
                Err(_) => false,
            };
            // Renamed or removed while we waited: the lock is of a folder that is elsewhere now.
            let is_still_there = match (held.metadata(), fs::symlink_metadata(folder)) {
                (Ok(held), Ok(there)) => (held.dev(), held.ino()) == (there.dev(), there.ino()),
                _ => false,
            };
            if is_still_there {
                if exclusive {
                    write::sweep(folder);
                }
                return Ok(Self { folder: folder.to_owned(), _held: held });
            }
        }
    }
}
