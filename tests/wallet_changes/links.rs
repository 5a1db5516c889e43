//! Links, and what belongs to others.

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
use std::path::PathBuf;

use taoctl::wallet::read::Warning;

use super::*;

type Operation = (&'static str, fn(&Store) -> Option<WalletError>);

/// Everything that writes.
const OPERATIONS: [Operation; 7] = [
    ("create", |store| store.create(&key("my/fresh"), &phrase(), Protection::Plain).err()),
    ("change", |store| change(store, "my", "new", false).err()),
    ("change hotkey", |store| change(store, "my/miner", "new", true).err()),
    ("rename", |store| store.rename_wallet(&wallet("my"), &wallet("new")).err()),
    ("rename hotkey", |store| {
        store.rename_hotkey(&wallet("my"), &hotkey("miner"), &hotkey("new")).err()
    }),
    ("remove", |store| store.remove(&key("my")).err()),
    ("remove hotkey", |store| store.remove(&key("my/miner")).err()),
];

/// The operations that refuse a wallet that a link leads out of; whatever they do, nothing outside changes.
fn refuse(link: impl Fn(&Path, &Path)) -> Vec<&'static str> {
    let mut refused = Vec::new();
    for (name, operation) in OPERATIONS {
        let (folder, store) = fixture();
        let outside = folder.path().join("outside");
        fs::create_dir(&outside).unwrap();
        link(store.root(), &outside);
        let before = tree(&outside);
        if let Some(error) = operation(&store) {
            assert_eq!(error.code().0, "symbolic_link", "{name}: {error}");
            refused.push(name);
        }
        assert_eq!(tree(&outside), before, "{name}");
    }
    refused
}

#[test]
fn nothing_is_written_through_a_link() {
    let moved = |inside: PathBuf, outside: PathBuf| {
        fs::rename(&inside, &outside).unwrap();
        symlink(&outside, &inside).unwrap();
    };
    let all = OPERATIONS.map(|(name, _)| name);
    assert_eq!(refuse(|root, out| moved(root.join("my"), out.join("my"))), all);
    // The coldkey is not in there, and the wallet is renamed and removed with the link in it.
    let refused = refuse(|root, out| moved(root.join("my/hotkeys"), out.join("hotkeys")));
    assert_eq!(refused, ["create", "change hotkey", "rename hotkey", "remove hotkey"]);
    // Making another hotkey has nothing to do with it, removing one moves the link.
    let refused = refuse(|root, out| {
        moved(root.join("my/coldkey"), out.join("coldkey"));
        moved(root.join("my/hotkeys/miner"), out.join("miner"));
    });
    assert_eq!(refused, ["change", "change hotkey", "rename hotkey"]);
    let refused = refuse(|root, out| {
        symlink(out, root.join("my/.trash")).unwrap();
        symlink(out, root.join(".trash")).unwrap();
    });
    assert_eq!(refused, ["change", "change hotkey", "remove", "remove hotkey"]);
}

#[test]
fn the_wallets_folder_itself_may_be_a_link() {
    let (folder, store) = fixture();
    symlink(store.root(), folder.path().join("link")).unwrap();
    let linked = Store::new(folder.path().join("link"));
    linked.create(&key("my/fresh"), &phrase(), Protection::Plain).unwrap();
    change(&linked, "my", "new", false).unwrap();
    assert_eq!(opens(&store, "my", Some("new")).as_deref(), Ok(ADDRESS));
    assert_eq!(opens(&store, "my/fresh", None).as_deref(), Ok(ADDRESS));
}

/// As Kubernetes mounts secrets.
#[test]
fn a_link_is_read_where_nobody_else_can_change_it() {
    let (_folder, store) = fixture();
    let hotkeys = store.root().join("my/hotkeys");
    let data = hotkeys.join("..data");
    fs::create_dir(hotkeys.join("..2026")).unwrap();
    symlink("..2026", &data).unwrap();
    for name in ["miner", "minerpub.txt"] {
        fs::rename(hotkeys.join(name), data.join(name)).unwrap();
        symlink(Path::new("..data").join(name), hotkeys.join(name)).unwrap();
    }
    assert_eq!(opens(&store, "my/miner", None).as_deref(), Ok(ALICE));
    let mode = |mode| fs::set_permissions(data.join("miner"), Permissions::from_mode(mode));
    mode(0o444).unwrap();
    assert_eq!(opens(&store, "my/miner", None).as_deref(), Ok(ALICE));
    mode(0o664).unwrap();
    assert_eq!(opens(&store, "my/miner", None), Err("loose_link"));
}

#[test]
fn a_folder_that_others_can_change_is_told() {
    let (_folder, store) = fixture();
    let hotkeys = store.root().join("my/hotkeys");
    fs::set_permissions(&hotkeys, Permissions::from_mode(0o775)).unwrap();
    let loose = [Warning::LooseFolder { path: hotkeys.clone(), mode: 0o775 }];
    assert_eq!(store.wallet(&wallet("my")).unwrap().summary().warnings, loose);
    let created = store.create(&key("my/fresh"), &phrase(), Protection::Plain).unwrap();
    assert_eq!(created.warnings, loose);
    fs::set_permissions(&hotkeys, Permissions::from_mode(0o755)).unwrap();
    assert!(store.wallet(&wallet("my")).unwrap().summary().warnings.is_empty());
}

/// Only root can have files of others here: then they stay theirs, and are told.
#[test]
fn files_of_others_stay_theirs() {
    let (_folder, store) = fixture();
    let coldkey = store.paths(&key("my")).key;
    let is_root = fs::metadata("/proc/self").unwrap().uid() == 0;
    let given = std::os::unix::fs::chown(&coldkey, Some(12_345), Some(12_345));
    assert_eq!(given.is_ok(), is_root);
    if is_root {
        std::os::unix::fs::chown(store.root().join("my"), Some(12_345), None).unwrap();
        let replaced = change(&store, "my", "new", false).unwrap();
        let folder = store.root().join("my");
        assert_eq!(replaced.warnings, [Warning::ForeignOwner { path: folder, uid: 12_345 }]);
        let found = fs::metadata(&coldkey).unwrap();
        assert_eq!((found.uid(), found.gid(), found.mode() & 0o7777), (12_345, 12_345, 0o600));
        let locked = store.key(&key("my")).unwrap();
        assert_eq!(locked.warnings(), [Warning::ForeignOwner { path: coldkey, uid: 12_345 }]);
    }
}
