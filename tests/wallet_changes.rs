//! Replacing, renaming and removing: nothing is lost on the way, nothing is written where it should not be.

#![expect(clippy::unwrap_used, reason = "tests")]

use std::fs::{self, File, Permissions};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use nix::fcntl::{Flock, FlockArg};
use taoctl::error::Diagnose as _;
use taoctl::wallet::error::WalletError;
use taoctl::wallet::keyfile::taoctl::Cost;
use taoctl::wallet::keyfile::{Format, Protection};
use taoctl::wallet::keypair::Scheme;
use taoctl::wallet::locked::KeyPaths;
use taoctl::wallet::mnemonic::Mnemonic;
use taoctl::wallet::name::{HotkeyName, KeyName, WalletName};
use taoctl::wallet::read::Warning;
use taoctl::wallet::rename::Renamed;
use taoctl::wallet::replace::Replaced;
use taoctl::wallet::secret::SecretString;
use taoctl::wallet::source::KeySource;
use taoctl::wallet::store::Store;

const PHRASE: &str = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";
const ADDRESS: &str = "5DfhGyQdFobKM8NsWvEeAKk5EQQgYe9AydgJ7rMB6E1EqRzV";
const ALICE: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";

/// `my` with an encrypted coldkey, and the hotkey `miner`, which is //Alice.
fn fixture() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(folder.path().join("wallets"));
    let old = password("old");
    store.create(&key("my"), &phrase(), Protection::Taoctl(&old, cheap())).unwrap();
    store.create(&key("my/miner"), &alice(), Protection::Plain).unwrap();
    (folder, store)
}

fn key(name: &str) -> KeyName {
    name.parse().unwrap()
}

fn wallet(name: &str) -> WalletName {
    name.parse().unwrap()
}

fn hotkey(name: &str) -> HotkeyName {
    name.parse().unwrap()
}

fn phrase() -> KeySource {
    KeySource::from_mnemonic(Mnemonic::parse(PHRASE).unwrap())
}

fn alice() -> KeySource {
    KeySource::from_uri(Scheme::Sr25519, "//Alice").unwrap()
}

fn password(text: &str) -> SecretString {
    SecretString::new(text.to_owned())
}

fn cheap() -> Cost {
    Cost::new(64, 1, 1).unwrap()
}

/// The address that a key opens to.
fn opens(store: &Store, name: &str, text: Option<&str>) -> Result<String, &'static str> {
    let locked = store.key(&key(name)).map_err(|error| error.code().0)?;
    let opened = locked.unlock(text.map(password).as_ref());
    opened.map(|key| key.public().to_string()).map_err(|error| error.code().0)
}

fn change(store: &Store, name: &str, to: &str, keep: bool) -> Result<Replaced, WalletError> {
    let locked = store.key(&key(name))?;
    let old = password("old");
    let opened = locked.open(locked.is_encrypted().then_some(&old))?;
    store.replace(&key(name), &locked, &opened, Protection::Taoctl(&password(to), cheap()), keep)
}

/// All files below, by their path from there.
fn tree(folder: &Path) -> Vec<String> {
    fn collect(folder: &Path, root: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.symlink_metadata().unwrap().is_dir() {
                true => collect(&path, root, found),
                false => found.push(path.strip_prefix(root).unwrap().display().to_string()),
            }
        }
    }
    let mut found = Vec::new();
    collect(folder, folder, &mut found);
    found.sort();
    found
}

const FILES: [&str; 4] =
    ["my/coldkey", "my/coldkeypub.txt", "my/hotkeys/miner", "my/hotkeys/minerpub.txt"];

#[test]
fn a_new_password_takes_the_place_of_the_old_one() {
    let (_folder, store) = fixture();
    let replaced = change(&store, "my", "new", false).unwrap();
    assert_eq!((replaced.address.to_string().as_str(), replaced.old), (ADDRESS, None));
    assert_eq!(opens(&store, "my", Some("new")).as_deref(), Ok(ADDRESS));
    assert_eq!(opens(&store, "my", Some("old")), Err("wrong_password"));
    assert_eq!(tree(store.root()), FILES, "neither the old file nor a temporary one is left");
    assert!(!store.root().join("my/.trash").exists());

    let replaced = change(&store, "my/miner", "new", false).unwrap();
    assert_eq!(replaced.address.to_string(), ALICE);
    assert_eq!(store.key(&key("my/miner")).unwrap().format(), Format::Taoctl);
    assert_eq!(opens(&store, "my/miner", Some("new")).as_deref(), Ok(ALICE));
    assert_eq!(tree(store.root()), FILES);
    let mode = fs::metadata(store.root().join("my/coldkey")).unwrap().mode();
    assert_eq!(mode & 0o7777, 0o600);
}

#[test]
fn the_old_file_is_kept_on_demand() {
    let (_folder, store) = fixture();
    let before = fs::read(store.root().join("my/coldkey")).unwrap();
    let old = change(&store, "my", "new", true).unwrap().old.unwrap();
    assert!(old.starts_with(store.root().join("my/.trash")), "{}", old.display());
    assert_eq!(fs::read(&old).unwrap(), before);
    assert_eq!(fs::metadata(&old).unwrap().mode() & 0o7777, 0o600);
    // What was kept outlives later changes.
    let locked = store.key(&key("my")).unwrap();
    let opened = locked.open(Some(&password("new"))).unwrap();
    store.replace(&key("my"), &locked, &opened, Protection::Plain, false).unwrap();
    assert_eq!(fs::read(&old).unwrap(), before);
    assert_eq!(opens(&store, "my", None).as_deref(), Ok(ADDRESS));
    let names: Vec<_> = store.list().unwrap().wallets.into_iter().map(|w| w.name).collect();
    assert_eq!(names, ["my"]);
}

#[test]
fn words_and_path_survive_a_replacement() {
    let (_folder, store) = fixture();
    let source = KeySource::from_uri(Scheme::Ed25519, &format!("{PHRASE}//a//b///pw")).unwrap();
    store.create(&key("deep"), &source, Protection::Taoctl(&password("old"), cheap())).unwrap();
    change(&store, "deep", "new", false).unwrap();
    let opened = store.key(&key("deep")).unwrap().open(Some(&password("new"))).unwrap();
    assert_eq!(opened.source.path.as_str(), "//a//b");
    assert_eq!(opened.source.scheme, Scheme::Ed25519);
    let public = source.keypair().unwrap().public();
    assert_eq!(opened.keypair.public(), public);
}

#[test]
fn a_file_that_was_changed_meanwhile_is_left_alone() {
    let (_folder, store) = fixture();
    let locked = store.key(&key("my")).unwrap();
    let opened = locked.open(Some(&password("old"))).unwrap();
    change(&store, "my", "theirs", false).unwrap();
    let error =
        store.replace(&key("my"), &locked, &opened, Protection::Plain, false).err().unwrap();
    assert_eq!(error.code().0, "wallet_changed");
    assert_eq!(opens(&store, "my", Some("theirs")).as_deref(), Ok(ADDRESS));
}

#[test]
fn of_two_changes_at_once_one_is_made() {
    for _ in 0..20 {
        let (_folder, store) = fixture();
        let texts = ["one", "two"];
        let results = std::thread::scope(|scope| {
            let threads = texts.map(|text| scope.spawn(|| change(&store, "my", text, false)));
            threads.map(|thread| thread.join().unwrap())
        });
        for (text, result) in texts.iter().zip(&results) {
            match result {
                Ok(_) => assert_eq!(opens(&store, "my", Some(text)).as_deref(), Ok(ADDRESS)),
                // It came before or after the other one had opened the key.
                Err(error) => {
                    assert!(["wallet_changed", "wrong_password"].contains(&error.code().0));
                }
            }
        }
        assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 1);
        assert_eq!(tree(store.root()), FILES);
    }
}

#[test]
fn a_missing_public_file_is_written() {
    let (_folder, store) = fixture();
    let KeyPaths { public, .. } = store.paths(&key("my"));
    let before = fs::read(&public).unwrap();
    fs::remove_file(&public).unwrap();
    change(&store, "my", "new", false).unwrap();
    assert_eq!(fs::read(&public).unwrap(), before);
}

#[test]
fn what_a_dead_writer_left_is_swept_and_a_live_one_is_waited_for() {
    let (_folder, store) = fixture();
    let folder = store.root().join("my");
    let leftovers = [folder.join(".taoctl-abc"), folder.join("hotkeys/.taoctl-def")];
    for path in &leftovers {
        fs::write(path, "half a k").unwrap();
    }
    // Whoever holds the folder is alive: its files stay as long as it does.
    let held = Flock::lock(File::open(&folder).unwrap(), FlockArg::LockExclusive).unwrap();
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            let started = Instant::now();
            change(&store, "my", "new", false).unwrap();
            started.elapsed()
        });
        std::thread::sleep(Duration::from_millis(400));
        assert!(leftovers.iter().all(|path| path.exists()));
        drop(held);
        assert!(writer.join().unwrap() >= Duration::from_millis(300));
    });
    assert_eq!(tree(store.root()), FILES);
}

#[test]
fn what_a_cut_replacement_left_goes_with_the_next_one() {
    let (_folder, store) = fixture();
    let left = store.root().join("my/.trash/2026-01-01T00-00-00Z.replaced/coldkey");
    let kept = store.root().join("my/.trash/2026-01-01T00-00-00Z/coldkey");
    for path in [&left, &kept] {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::copy(store.root().join("my/coldkey"), path).unwrap();
    }
    change(&store, "my", "new", false).unwrap();
    assert!(!left.exists() && kept.exists());
}

#[test]
fn a_wallet_gets_a_name_that_is_free() {
    let (_folder, store) = fixture();
    store.create(&key("other/x"), &alice(), Protection::Plain).unwrap();
    for taken in ["other", "my"] {
        let error = store.rename_wallet(&wallet("my"), &wallet(taken)).err().unwrap();
        assert_eq!(error.code().0, "key_exists", "{error}");
    }
    // An empty folder has the name too.
    fs::create_dir(store.root().join("empty")).unwrap();
    assert!(store.rename_wallet(&wallet("my"), &wallet("empty")).is_err());
    store.rename_wallet(&wallet("my"), &wallet("new")).unwrap();
    assert_eq!(opens(&store, "new", Some("old")).as_deref(), Ok(ADDRESS));
    assert_eq!(opens(&store, "new/miner", None).as_deref(), Ok(ALICE));
    assert_eq!(opens(&store, "my", Some("old")), Err("wallet_not_found"));
    let error = store.rename_wallet(&wallet("my"), &wallet("newer")).err().unwrap();
    assert_eq!(error.code().0, "wallet_not_found");
}

#[test]
fn a_hotkey_gets_a_name_that_is_free() {
    let (_folder, store) = fixture();
    let rename = |from, to| store.rename_hotkey(&wallet("my"), &hotkey(from), &hotkey(to));
    store.create(&key("my/full"), &phrase(), Protection::Plain).unwrap();
    let hotkeys = store.root().join("my/hotkeys");
    fs::copy(hotkeys.join("fullpub.txt"), hotkeys.join("watchpub.txt")).unwrap();
    let before = tree(store.root());
    for taken in ["full", "watch", "miner"] {
        assert_eq!(rename("miner", taken).err().unwrap().code().0, "key_exists", "{taken}");
    }
    assert_eq!(rename("none", "new").err().unwrap().code().0, "hotkey_not_found");
    assert_eq!(tree(store.root()), before);

    assert_eq!(rename("miner", "new").unwrap(), Renamed::Now);
    assert_eq!(opens(&store, "my/new", None).as_deref(), Ok(ALICE));
    assert_eq!(rename("watch", "seen").unwrap(), Renamed::Now);
    let (watch_only, gone) = (opens(&store, "my/seen", None), opens(&store, "my/miner", None));
    assert_eq!((watch_only, gone), (Err("watch_only"), Err("hotkey_not_found")));
    let names = ["full", "fullpub.txt", "new", "newpub.txt", "seenpub.txt"];
    assert_eq!(tree(&hotkeys), names);
}

/// The two states that a cut leaves: both are told by `Renamed`, and both end with the same files.
#[test]
fn a_hotkey_renamed_halfway_is_renamed_to_the_end() {
    for (key_is_renamed, expected) in [(false, Renamed::Now), (true, Renamed::Finished)] {
        let (_folder, store) = fixture();
        let hotkeys = store.root().join("my/hotkeys");
        fs::hard_link(hotkeys.join("minerpub.txt"), hotkeys.join("newpub.txt")).unwrap();
        if key_is_renamed {
            fs::rename(hotkeys.join("miner"), hotkeys.join("new")).unwrap();
        }
        let done = store.rename_hotkey(&wallet("my"), &hotkey("miner"), &hotkey("new"));
        assert_eq!(done.unwrap(), expected);
        assert_eq!(tree(&hotkeys), ["new", "newpub.txt"]);
        assert_eq!(opens(&store, "my/new", None).as_deref(), Ok(ALICE));
    }
}

#[test]
fn what_is_removed_comes_back_by_moving_it() {
    let (_folder, store) = fixture();
    let before = tree(store.root());
    for name in ["my/miner", "my"] {
        // Twice within a second.
        for _ in 0..2 {
            let removed = store.remove(&key(name)).unwrap();
            assert!(opens(&store, name, Some("old")).is_err());
            for (from, to) in &removed.moved {
                assert!(to.starts_with(store.root()) && to.iter().any(|part| part == ".trash"));
                assert!(!from.exists());
                fs::rename(to, from).unwrap();
            }
            assert_eq!(tree(store.root()), before);
            assert_eq!(opens(&store, "my", Some("old")).as_deref(), Ok(ADDRESS));
            assert_eq!(opens(&store, "my/miner", None).as_deref(), Ok(ALICE));
        }
    }
    store.remove(&key("my")).unwrap();
    assert!(store.list().unwrap().wallets.is_empty());
    assert_eq!(store.remove(&key("my")).err().unwrap().code().0, "wallet_not_found");
    store.create(&key("my"), &alice(), Protection::Plain).unwrap();
    assert_eq!(store.remove(&key("my/x")).err().unwrap().code().0, "hotkey_not_found");
}

#[test]
fn a_hotkey_removed_halfway_is_removed_to_the_end() {
    let (_folder, store) = fixture();
    fs::remove_file(store.paths(&key("my/miner")).public).unwrap();
    let removed = store.remove(&key("my/miner")).unwrap();
    assert_eq!(removed.moved.len(), 1);
    assert_eq!(store.key(&key("my/miner")).err().unwrap().code().0, "hotkey_not_found");
}

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
