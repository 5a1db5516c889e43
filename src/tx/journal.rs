//! Every submission, on disk before its bytes leave: so that no crash and no second process loses or repeats one.
//!
//! `<state>/journal/<genesis>/live/<hash>.json` until the outcome is final, then `…/done/<hash>.json`.
//! `…/signed/<hash>.json` was signed for another machine to send, and only counts for the limits of a day.
//! `…/ids/<id hash>` holds the extrinsic hash of an idempotency key; `…/locks/<account>` serialises an account;
//! `…/runs/<key>` tells how far a command of several steps has come; `…/commits` holds what opens weight commits.

mod commits;
mod runs;

use std::collections::HashSet;
use std::fs::{self, File, TryLockError};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::chain::Hash;
use crate::domain::address::AccountId;
use crate::domain::mechanism::StorageIndex;
use crate::error::{Code, Diagnose, Exit};

use super::entry::Entry;
pub use commits::{CommitEnd, CommitRecord};
pub use runs::RunKey;

/// Why the journal cannot be trusted or used; nothing is sent then.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// A file or folder cannot be read or written.
    #[error("the journal {} cannot be {verb}", path.display())]
    Io {
        /// What was tried: `read`, `written`.
        verb: &'static str,
        /// Where.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file of the journal does not parse.
    #[error("the journal entry {} is damaged", path.display())]
    Damaged {
        /// Which.
        path: PathBuf,
        /// Why.
        source: serde_json::Error,
    },
    /// The file of an idempotency key holds no hash.
    #[error("the journal file {} is damaged", path.display())]
    Id {
        /// Which.
        path: PathBuf,
    },
    /// Another process has been sending from this account for too long.
    #[error("another taoctl is sending from {account}")]
    Locked {
        /// Whose lock.
        account: AccountId,
    },
}

impl Diagnose for JournalError {
    fn code(&self) -> Code {
        match self {
            Self::Io { .. } => Code("journal_unusable", Exit::Refused),
            Self::Damaged { .. } | Self::Id { .. } => Code("journal_damaged", Exit::Refused),
            Self::Locked { .. } => Code("account_locked", Exit::Refused),
        }
    }

    fn hints(&self) -> Vec<String> {
        match self {
            Self::Io { .. } => vec!["nothing is sent without a journal: make the folder writable, or set XDG_STATE_HOME".into()],
            Self::Damaged { path, .. } | Self::Id { path } => vec![format!(
                "look at the file; if the transaction in it is settled, move it away: {}",
                path.display()
            )],
            Self::Locked { .. } => vec!["wait for the other process, or raise --timeout".into()],
        }
    }
}

type Result<T> = std::result::Result<T, JournalError>;

/// The journal of one chain.
#[derive(Clone, Debug)]
pub struct Journal {
    root: PathBuf,
}

impl Journal {
    /// The journal below `state` of the chain with this genesis hash.
    pub fn open(state: &Path, genesis: Hash) -> Result<Self> {
        let root = state.join("journal").join(hex::encode(genesis.0));
        for folder in ["live", "done", "signed", "ids", "locks", "runs", "commits"] {
            let folder = root.join(folder);
            create_private(&folder).map_err(|source| io_error("created", &folder, source))?;
        }
        Ok(Self { root })
    }

    /// Every chain that has a journal below `state`.
    pub fn all(state: &Path) -> Result<Vec<Self>> {
        let folder = state.join("journal");
        let chains = match fs::read_dir(&folder) {
            Ok(chains) => chains,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(vec![]),
            Err(error) => return Err(io_error("read", &folder, error)),
        };
        chains
            .map(|chain| match chain {
                Ok(chain) => Ok(Self { root: chain.path() }),
                Err(error) => Err(io_error("read", &folder, error)),
            })
            .collect()
    }

    /// Entries whose outcome can still change, oldest first; all of them, or an error.
    pub fn live(&self) -> Result<Vec<Entry>> {
        let mut entries = self.files("live")?.into_iter().collect::<Result<Vec<_>>>()?;
        entries.sort_by_key(|entry: &Entry| (entry.signed_at, entry.nonce));
        Ok(entries)
    }

    /// Everything in it, for showing: a file that cannot be read is an error beside the entries, not instead of them.
    pub fn all_readable(&self) -> Result<(Vec<Entry>, Vec<JournalError>)> {
        let (mut entries, mut errors) = (vec![], vec![]);
        let mut seen = HashSet::new();
        // A crash may leave an entry in both; what is done is done.
        for folder in ["done", "live"] {
            for entry in self.files(folder)? {
                match entry {
                    Ok(entry) => entries.extend(seen.insert(entry.hash).then_some(entry)),
                    Err(error) => errors.push(error),
                }
            }
        }
        Ok((entries, errors))
    }

    /// The entry of an extrinsic hash.
    pub fn find(&self, hash: Hash) -> Result<Option<Entry>> {
        for folder in ["live", "done"] {
            let path = self.path(folder, hash);
            match fs::read(&path) {
                Ok(bytes) => return parse(&path, &bytes).map(Some),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(io_error("read", &path, error)),
            }
        }
        Ok(None)
    }

    /// The hashes that begin with these hexadecimal digits.
    pub fn beginning_with(&self, digits: &str) -> Result<Vec<Hash>> {
        let mut hashes = vec![];
        for folder in ["live", "done"] {
            let folder = self.root.join(folder);
            let files = match fs::read_dir(&folder) {
                Ok(files) => files,
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(io_error("read", &folder, error)),
            };
            for file in files {
                let name = file.map_err(|source| io_error("read", &folder, source))?.file_name();
                let stem = name.to_str().and_then(|name| name.strip_suffix(".json"));
                let hash = stem.filter(|stem| stem.starts_with(digits)).map(str::parse::<Hash>);
                hashes.extend(hash.and_then(std::result::Result::ok));
            }
        }
        Ok(hashes)
    }

    /// The entry that an idempotency key of a signer stands for.
    pub fn by_id(&self, signer: AccountId, id: &str) -> Result<Option<Entry>> {
        let path = self.id_path(signer, id);
        match fs::read_to_string(&path) {
            Ok(hash) => match hash.trim().parse() {
                Ok(hash) => self.find(hash),
                Err(_) => Err(JournalError::Id { path }),
            },
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(io_error("read", &path, error)),
        }
    }

    /// Writes a new entry, and its key; both are on disk when this returns. The key comes first: one that leads
    /// nowhere was never used, but an entry without its key could be sent later and the key be used again.
    pub fn record(&self, entry: &Entry) -> Result<()> {
        if let Some(id) = &entry.id {
            self.write(&self.id_path(entry.signer, id), entry.hash.to_string().as_bytes())?;
        }
        self.write_entry("live", entry)
    }

    /// Writes what was signed for another machine: it is never sent from here, and its outcome is not followed.
    pub fn keep_signed(&self, entry: &Entry) -> Result<()> {
        self.write_entry("signed", entry)
    }

    /// What was signed for other machines; all of it, or an error.
    pub fn signed_for_others(&self) -> Result<Vec<Entry>> {
        self.files("signed")?.into_iter().collect()
    }

    /// Writes what is now known of an entry; a settled one moves from `live` to `done`.
    pub fn update(&self, entry: &Entry) -> Result<()> {
        if !entry.is_settled() {
            return self.write_entry("live", entry);
        }
        self.write_entry("done", entry)?;
        let live = self.path("live", entry.hash);
        match fs::remove_file(&live) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(io_error("written", &live, error))
            }
            _ => Ok(()),
        }
    }

    /// Waits for the lock of an account, shared by all processes of this user.
    pub async fn lock(&self, account: AccountId, patience: Duration) -> Result<AccountLock> {
        self.lock_file(&account.to_string(), account, patience).await
    }

    /// The same of an account's weights on a mechanism: from the decision to send them until they are in a block.
    pub async fn lock_weights(
        &self,
        account: AccountId,
        index: StorageIndex,
        patience: Duration,
    ) -> Result<AccountLock> {
        self.lock_file(&format!("{account}-weights-{}", index.0), account, patience).await
    }

    async fn lock_file(
        &self,
        name: &str,
        account: AccountId,
        patience: Duration,
    ) -> Result<AccountLock> {
        let path = self.root.join("locks").join(name);
        let place = path.clone();
        let lock = tokio::task::spawn_blocking(move || wait_for_lock(&place, account, patience));
        let broken = |error| Err(io_error("locked", &path, io::Error::other(error)));
        lock.await.unwrap_or_else(broken)
    }

    /// Each file of a folder, in no order.
    fn files(&self, folder: &str) -> Result<Vec<Result<Entry>>> {
        let folder = self.root.join(folder);
        let files = match fs::read_dir(&folder) {
            Ok(files) => files,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(vec![]),
            Err(error) => return Err(io_error("read", &folder, error)),
        };
        let mut entries = Vec::new();
        for file in files {
            let path = file.map_err(|source| io_error("read", &folder, source))?.path();
            if path.extension().is_none_or(|extension| extension != "json") {
                continue;
            }
            match fs::read(&path) {
                Ok(bytes) => entries.push(parse(&path, &bytes)),
                // Another process has just settled it.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => entries.push(Err(io_error("read", &path, error))),
            }
        }
        Ok(entries)
    }

    fn path(&self, folder: &str, hash: Hash) -> PathBuf {
        self.root.join(folder).join(format!("{}.json", hex::encode(hash.0)))
    }

    fn id_path(&self, signer: AccountId, id: &str) -> PathBuf {
        let mut key = signer.0.to_vec();
        key.extend_from_slice(id.as_bytes());
        self.root.join("ids").join(hex::encode(sp_crypto_hashing::blake2_256(&key)))
    }

    fn write_entry(&self, folder: &str, entry: &Entry) -> Result<()> {
        let path = self.path(folder, entry.hash);
        let json = serde_json::to_vec_pretty(entry)
            .map_err(|source| io_error("written", &path, source.into()))?;
        self.write(&path, &json)
    }

    /// A reader sees the old file or the new one, and the new one survives a power cut.
    fn write(&self, path: &Path, bytes: &[u8]) -> Result<()> {
        let folder = path.parent().unwrap_or(&self.root);
        let write = || -> io::Result<()> {
            let mut file = tempfile::NamedTempFile::new_in(folder)?;
            file.write_all(bytes)?;
            file.as_file().sync_all()?;
            file.persist(path)?;
            File::open(folder)?.sync_all()
        };
        write().map_err(|source| io_error("written", path, source))
    }
}

/// Held while a nonce is chosen, signed, recorded and submitted, or as long as somebody decides about weights.
#[derive(Debug)]
pub struct AccountLock {
    _file: File,
}

/// Blocks the thread.
fn wait_for_lock(path: &Path, account: AccountId, patience: Duration) -> Result<AccountLock> {
    let file = File::options().create(true).truncate(false).write(true).open(path);
    let file = file.map_err(|source| io_error("written", path, source))?;
    let deadline = Instant::now() + patience;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(AccountLock { _file: file }),
            Err(TryLockError::WouldBlock) if Instant::now() < deadline => {
                std::thread::sleep(Duration::from_millis(20));
            }
            Err(TryLockError::WouldBlock) => return Err(JournalError::Locked { account }),
            Err(TryLockError::Error(source)) => return Err(io_error("locked", path, source)),
        }
    }
}

/// Makes a folder and what is missing above it; each new one is on disk, name included, when this returns.
fn create_private(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    if folder.is_dir() {
        return Ok(());
    }
    let parent = folder.parent().filter(|parent| !parent.as_os_str().is_empty());
    parent.map_or(Ok(()), create_private)?;
    match fs::DirBuilder::new().mode(0o700).create(folder) {
        // Another process was quicker.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        made => made?,
    }
    File::open(parent.unwrap_or(Path::new(".")))?.sync_all()
}

fn parse(path: &Path, bytes: &[u8]) -> Result<Entry> {
    serde_json::from_slice(bytes)
        .map_err(|source| JournalError::Damaged { path: path.to_owned(), source })
}

fn io_error(verb: &'static str, path: &Path, source: io::Error) -> JournalError {
    JournalError::Io { verb, path: path.to_owned(), source }
}
