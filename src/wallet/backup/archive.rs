//! Wallet folders in memory, as a tar file and back.
//!
//! Everything in a wallet folder goes in but what is hidden: the trash, temporary files, and locks. Links are stored as the
//! files that they lead to, where the wallet itself follows them.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Component, Path, PathBuf};

use tar::{EntryType, Header};
use zeroize::Zeroizing;

use super::{BackupError, MAX_ARCHIVE};
use crate::domain::address::AccountId;
use crate::wallet::keyfile::{self, Format};
use crate::wallet::name::WalletName;
use crate::wallet::read::read;
use crate::wallet::secret::SecretBytes;

/// Folders in folders; a wallet has two.
const MAX_DEPTH: usize = 8;
const BLOCK: usize = 512;
/// What tar adds to a file at most: its header, and a header and two blocks for a long name.
const OVERHEAD: usize = 5 * BLOCK;

/// Some wallets.
pub struct Archive {
    wallets: Vec<ArchivedWallet>,
}

/// A wallet with its files.
pub struct ArchivedWallet {
    /// The name of its folder.
    pub name: WalletName,
    /// Where it was read from; of a backup nobody knows.
    folder: Option<PathBuf>,
    /// By path below the folder.
    pub(super) files: BTreeMap<PathBuf, SecretBytes>,
}

/// A key, as far as it can be known without opening it.
pub struct ArchivedKey {
    /// The name of the hotkey; `None` is the coldkey.
    pub hotkey: Option<String>,
    /// `None` if no file says it.
    pub address: Option<AccountId>,
    /// `None` if only the address is there, or the key file is broken.
    pub format: Option<Format>,
}

impl Archive {
    /// Reads wallets from their folders.
    pub fn of_wallets(wallets: Vec<(WalletName, PathBuf)>) -> Result<Self, BackupError> {
        let mut left = MAX_ARCHIVE - 2 * BLOCK;
        let read = wallets.into_iter().map(|(name, folder)| {
            let mut files = BTreeMap::new();
            collect(&folder, Path::new(""), MAX_DEPTH, &mut left, &mut files)?;
            match files.is_empty() {
                true => Err(BackupError::Empty(name)),
                false => Ok(ArchivedWallet { name, folder: Some(folder), files }),
            }
        });
        Ok(Self { wallets: read.collect::<Result<_, _>>()? })
    }

    /// The wallets in it.
    pub fn wallets(&self) -> &[ArchivedWallet] {
        &self.wallets
    }

    /// One of them.
    pub fn wallet(&self, name: &WalletName) -> Result<&ArchivedWallet, BackupError> {
        let found = self.wallets.iter().find(|wallet| wallet.name == *name);
        found.ok_or_else(|| BackupError::NotInBackup(name.clone()))
    }

    /// Fails unless `written` holds the same.
    pub(super) fn compare(&self, written: &Self) -> Result<(), BackupError> {
        if self.wallets.len() != written.wallets.len() {
            return Err(BackupError::ReadBack(PathBuf::new()));
        }
        for (ours, theirs) in self.wallets.iter().zip(&written.wallets) {
            let different = || BackupError::ReadBack(ours.name.as_str().into());
            if ours.name != theirs.name || ours.difference(&theirs.files).is_some() {
                return Err(different());
            }
        }
        Ok(())
    }

    /// Fails unless the folders still hold the same.
    pub(super) fn compare_with_disk(&self) -> Result<(), BackupError> {
        for wallet in &self.wallets {
            let Some(folder) = &wallet.folder else { continue };
            let (mut left, mut files) = (MAX_ARCHIVE, BTreeMap::new());
            collect(folder, Path::new(""), MAX_DEPTH, &mut left, &mut files)?;
            if let Some(path) = wallet.difference(&files) {
                return Err(BackupError::Changed(folder.join(path)));
            }
        }
        Ok(())
    }

    /// As a tar file: files only, readable by the owner only.
    pub(super) fn to_tar(&self) -> Result<SecretBytes, BackupError> {
        let sizes = self.wallets.iter().flat_map(|wallet| wallet.files.values());
        let size: usize = sizes.map(|bytes| OVERHEAD + bytes.expose().len()).sum();
        // Room for all of it, so that no copy of a grown buffer stays behind; wiped if it comes to an error.
        let mut tar = Zeroizing::new(Vec::with_capacity(size + 2 * BLOCK));
        let mut builder = tar::Builder::new(&mut *tar);
        for wallet in &self.wallets {
            for (path, bytes) in &wallet.files {
                let path = Path::new(wallet.name.as_str()).join(path);
                let mut header = Header::new_gnu();
                header.set_entry_type(EntryType::Regular);
                header.set_mode(0o600);
                header.set_size(bytes.expose().len() as u64);
                let added = builder.append_data(&mut header, &path, bytes.expose());
                added.map_err(BackupError::io("archive", path))?;
            }
        }
        builder.finish().map_err(BackupError::io("archive", ""))?;
        drop(builder);
        Ok(SecretBytes::new(std::mem::take(&mut *tar)))
    }

    /// From a tar file that may be anybody's: regular files below a folder with the name of a wallet, nothing else.
    pub fn from_tar(tar: &[u8]) -> Result<Self, BackupError> {
        let mut wallets: BTreeMap<String, ArchivedWallet> = BTreeMap::new();
        let mut order = Vec::new();
        let mut archive = tar::Archive::new(tar);
        for entry in archive.entries().map_err(unreadable)? {
            let mut entry = entry.map_err(unreadable)?;
            let shown = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
            let bad = |why| BackupError::BadEntry { entry: shown.clone(), why };
            if entry.header().entry_type() != EntryType::Regular {
                return Err(bad("is no regular file"));
            }
            let path = entry.path().map_err(|_| bad("has no readable name"))?.into_owned();
            let (name, path) = split(&path).map_err(bad)?;
            let bytes = whole(&mut entry, tar.len()).ok_or_else(|| bad("is cut off"))?;
            let wallet = wallets.entry(name.to_string()).or_insert_with(|| {
                order.push(name.to_string());
                ArchivedWallet { name, folder: None, files: BTreeMap::new() }
            });
            let is_below_a_file = path.ancestors().any(|a| wallet.files.contains_key(a));
            let next = wallet.files.range(path.clone()..).next();
            if is_below_a_file || next.is_some_and(|(other, _)| other.starts_with(&path)) {
                return Err(bad("is there twice, or is a folder too"));
            }
            wallet.files.insert(path, bytes);
        }
        Ok(Self { wallets: order.iter().filter_map(|name| wallets.remove(name)).collect() })
    }
}

impl ArchivedWallet {
    /// Its keys and what is known of them: the coldkey first.
    pub fn keys(&self) -> Vec<ArchivedKey> {
        let mut keys: BTreeMap<Option<String>, ArchivedKey> = BTreeMap::new();
        for (path, bytes) in &self.files {
            let Some((hotkey, is_public)) = key_of(path) else { continue };
            let key = keys.entry(hotkey.clone()).or_insert(ArchivedKey {
                hotkey,
                address: None,
                format: None,
            });
            let format = keyfile::sniff(bytes.expose()).ok();
            let stated = format.and_then(|f| keyfile::public_address(f, bytes.expose()).ok());
            key.address = key.address.or(stated.flatten());
            if !is_public {
                key.format = format;
            }
        }
        keys.into_values().collect()
    }

    /// The number of its files.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether it has none; a backup has no such wallet.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The first file that is not the same.
    pub(super) fn difference(&self, files: &BTreeMap<PathBuf, SecretBytes>) -> Option<PathBuf> {
        let same = |path: &PathBuf| match (self.files.get(path), files.get(path)) {
            (Some(ours), Some(theirs)) => ours.expose() == theirs.expose(),
            _ => false,
        };
        self.files.keys().chain(files.keys()).find(|path| !same(path)).cloned()
    }
}

/// Which key a file belongs to, and whether it holds the address only.
fn key_of(path: &Path) -> Option<(Option<String>, bool)> {
    let parts: Vec<&str> = path.iter().filter_map(|part| part.to_str()).collect();
    match parts.as_slice() {
        ["coldkey"] => Some((None, false)),
        ["coldkeypub.txt"] => Some((None, true)),
        ["hotkeys", file] => match file.strip_suffix("pub.txt") {
            Some(name) => Some((Some(name.to_owned()), true)),
            None => Some((Some((*file).to_owned()), false)),
        },
        _ => None,
    }
}

/// Everything below `folder`, by path, as long as `left` bytes are enough for it.
pub(super) fn collect(
    folder: &Path,
    inside: &Path,
    depth: usize,
    left: &mut usize,
    files: &mut BTreeMap<PathBuf, SecretBytes>,
) -> Result<(), BackupError> {
    let place = folder.join(inside);
    for entry in fs::read_dir(&place).map_err(BackupError::io("list", &place))? {
        let entry = entry.map_err(BackupError::io("list", &place))?;
        let (path, name) = (entry.path(), entry.file_name());
        let not_storable = |what| Err(BackupError::NotStorable { path: path.clone(), what });
        let Some(name) = name.to_str() else { return not_storable("badly named") };
        if is_left_out(name) {
            continue;
        }
        let inside = inside.join(name);
        let kind = entry.file_type().map_err(BackupError::io("look at", &path))?;
        if kind.is_dir() {
            match depth.checked_sub(1) {
                Some(depth) => collect(folder, &inside, depth, left, files)?,
                None => return not_storable("a folder too deep"),
            }
            continue;
        }
        let bytes = match () {
            () if kind.is_file() => read_file(&path, *left)?,
            // By the rules of the wallet; what leads nowhere has no bytes.
            () if kind.is_symlink() => match read(&path)? {
                Some(contents) => Some(contents.bytes),
                None => return not_storable("a symbolic link that leads nowhere"),
            },
            () => return not_storable("a device, pipe or socket"),
        };
        let rest = bytes.as_ref().and_then(|b| left.checked_sub(b.expose().len() + OVERHEAD));
        let (Some(bytes), Some(rest)) = (bytes, rest) else {
            return Err(BackupError::TooLarge(folder.to_owned()));
        };
        *left = rest;
        files.insert(inside, bytes);
    }
    Ok(())
}

fn is_left_out(name: &str) -> bool {
    name.starts_with('.') || name.ends_with(".tmp") || name.ends_with(".lock")
}

/// A whole file; `None` if it has more than `most` bytes.
fn read_file(path: &Path, most: usize) -> Result<Option<SecretBytes>, BackupError> {
    let file = File::open(path).map_err(BackupError::io("open", path))?;
    let size = file.metadata().map_err(BackupError::io("look at", path))?.len();
    let room = usize::try_from(size).unwrap_or(usize::MAX).min(most);
    let mut bytes = Zeroizing::new(Vec::with_capacity(room + 64));
    let read = file.take(room as u64 + 1).read_to_end(&mut bytes);
    let read = read.map_err(BackupError::io("read", path))?;
    Ok((read <= room).then(|| SecretBytes::new(std::mem::take(&mut *bytes))))
}

/// The bytes of an entry; `None` if they end too early. It cannot be longer than the archive.
fn whole(entry: &mut tar::Entry<'_, &[u8]>, most: usize) -> Option<SecretBytes> {
    let size = usize::try_from(entry.size()).ok().filter(|size| *size <= most)?;
    let mut bytes = Zeroizing::new(Vec::with_capacity(size + 64));
    let read = entry.take(size as u64).read_to_end(&mut bytes).ok()?;
    (read == size).then(|| SecretBytes::new(std::mem::take(&mut *bytes)))
}

/// The wallet and the path in it. Only plain names: nothing that leaves the folder or hides in it.
fn split(path: &Path) -> Result<(WalletName, PathBuf), &'static str> {
    let mut parts = Vec::new();
    for component in path.components() {
        let Component::Normal(part) = component else { return Err("leaves its folder") };
        let part = part.to_str().ok_or("has no readable name")?;
        if part.chars().any(|c| c.is_control() || c == '\\') {
            return Err("has a name that no file should have");
        }
        if is_left_out(part) {
            return Err("is hidden or temporary");
        }
        parts.push(part);
    }
    let [wallet, inside @ ..] = parts.as_slice() else { return Err("has no name") };
    if inside.is_empty() || inside.len() > MAX_DEPTH + 1 {
        return Err("is not inside of a wallet");
    }
    let wallet = wallet.parse().map_err(|_| "is in a folder that no wallet can have")?;
    Ok((wallet, inside.iter().collect()))
}

fn unreadable(_: std::io::Error) -> BackupError {
    BackupError::BadEntry { entry: "?".into(), why: "cannot be read" }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A tar file with one entry, of this type and under this name, whatever the name is.
    fn entry(name: &str, kind: EntryType, text: &[u8]) -> Vec<u8> {
        let mut header = Header::new_gnu();
        header.set_entry_type(kind);
        header.set_size(text.len() as u64);
        header.as_mut_bytes()[..name.len()].copy_from_slice(name.as_bytes());
        header.set_cksum();
        let mut builder = tar::Builder::new(Vec::new());
        builder.append(&header, text).unwrap();
        builder.into_inner().unwrap()
    }

    fn refusal(tar: &[u8]) -> &'static str {
        match Archive::from_tar(tar) {
            Err(BackupError::BadEntry { why, .. }) => why,
            Err(other) => panic!("{other}"),
            Ok(_) => "taken",
        }
    }

    #[test]
    fn nothing_leaves_its_folder_and_only_files_come_out() {
        let file = |name| refusal(&entry(name, EntryType::Regular, b"x"));
        assert_eq!(file("my/coldkey"), "taken");
        assert_eq!(file("my/hotkeys/a b"), "taken");
        for name in ["../my/coldkey", "/etc/cron.d/x", "my/../../x", "my/hotkeys/../../../x"] {
            assert_eq!(file(name), "leaves its folder", "{name}");
        }
        for name in ["my/.ssh/authorized_keys", "my/.taoctl-1", ".trash/coldkey", "my/a.tmp"] {
            assert_eq!(file(name), "is hidden or temporary", "{name}");
        }
        for name in ["coldkey", "a/b/c/d/e/f/g/h/i/j/k"] {
            assert_eq!(file(name), "is not inside of a wallet", "{name}");
        }
        assert_eq!(file("-rf/coldkey"), "is in a folder that no wallet can have");
        assert_eq!(file("my/a\\b"), "has a name that no file should have");
        assert_eq!(file("my/a\nb"), "has a name that no file should have");
        for kind in [
            EntryType::Symlink,
            EntryType::Link,
            EntryType::Char,
            EntryType::Block,
            EntryType::Fifo,
            EntryType::Directory,
            EntryType::GNUSparse,
            EntryType::Continuous,
        ] {
            assert_ne!(refusal(&entry("my/coldkey", kind, b"")), "taken", "{kind:?}");
        }
    }

    #[test]
    fn no_file_is_there_twice_or_under_a_file() {
        for (one, other) in [
            ("my/coldkey", "my/coldkey"),
            ("my/coldkey", "my/coldkey/x"),
            ("my/hotkeys/x", "my/hotkeys"),
            ("my/coldkey", "my/./coldkey"),
        ] {
            let first = entry(one, EntryType::Regular, b"1");
            // Without the two blocks that end a tar file.
            let both = [&first[..2 * BLOCK], &entry(other, EntryType::Regular, b"2")].concat();
            assert_eq!(refusal(&both), "is there twice, or is a folder too", "{one} {other}");
        }
    }

    #[test]
    fn what_is_cut_off_is_refused() {
        let tar = entry("my/coldkey", EntryType::Regular, &[7; 2000]);
        for len in [1, 511, 513, 1000, 2511] {
            assert!(Archive::from_tar(&tar[..len]).is_err(), "{len}");
        }
        let mut longer = tar.clone();
        longer[124..136].copy_from_slice(b"77777777777\0"); // the size
        assert!(Archive::from_tar(&longer).is_err());
    }

    #[test]
    fn names_as_long_as_wallets_have_them_survive() {
        let name: WalletName = "w".repeat(128).parse().unwrap();
        let path = Path::new("hotkeys").join(format!("{}pub.txt", "h".repeat(128)));
        let files = BTreeMap::from([(path, SecretBytes::copy_of(b"text"))]);
        let archive = Archive { wallets: vec![ArchivedWallet { name, folder: None, files }] };
        let tar = archive.to_tar().unwrap();
        archive.compare(&Archive::from_tar(tar.expose()).unwrap()).unwrap();
    }
}
