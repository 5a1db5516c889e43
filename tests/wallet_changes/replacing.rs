//! A new file in the place of the old one.

use std::fs::{self, File};
use std::os::unix::fs::MetadataExt as _;
use std::time::{Duration, Instant};

use nix::fcntl::{Flock, FlockArg};
use taoctl::wallet::keyfile::Format;
use taoctl::wallet::locked::KeyPaths;

use super::*;

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

/// By a tool that knows no lock, in the seconds of the derivation: its key must not be thrown away as the old one.
#[test]
fn a_file_that_is_changed_while_the_new_one_is_made_is_left_alone() {
    let (_folder, store) = fixture();
    let locked = store.key(&key("my")).unwrap();
    let opened = locked.open(Some(&password("old"))).unwrap();
    let wallet = store.root().join("my");
    let theirs = fs::read(wallet.join("hotkeys/miner")).unwrap();
    let is_staged = || {
        let mut names = fs::read_dir(&wallet).unwrap().map(|entry| entry.unwrap().file_name());
        names.any(|name| name.as_encoded_bytes().starts_with(b".taoctl-"))
    };
    let error = std::thread::scope(|scope| {
        scope.spawn(|| {
            let begin = Instant::now();
            while !is_staged() && begin.elapsed() < Duration::from_secs(30) {
                std::thread::sleep(Duration::from_millis(1));
            }
            // It is read back and opened now.
            fs::write(wallet.join("theirs"), &theirs).unwrap();
            fs::rename(wallet.join("theirs"), wallet.join("coldkey")).unwrap();
        });
        let password = password("new");
        let slow = Protection::Taoctl(&password, Cost::new(256 * 1024, 3, 1).unwrap());
        store.replace(&key("my"), &locked, &opened, slow, false).err().unwrap()
    });
    assert_eq!(error.code().0, "wallet_changed");
    assert_eq!(fs::read(wallet.join("coldkey")).unwrap(), theirs);
    assert_eq!(tree(store.root()), FILES);
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
    let (_folder, store) = &fixture();
    let folder = store.root().join("my");
    let leftovers = [folder.join(".taoctl-abc"), folder.join("hotkeys/.taoctl-def")];
    for path in &leftovers {
        fs::write(path, "half a k").unwrap();
    }
    // Whoever holds the folder is alive: its files stay as long as it does.
    let held = Flock::lock(File::open(&folder).unwrap(), FlockArg::LockExclusive).unwrap();
    std::thread::scope(|scope| {
        let (begins, begun) = std::sync::mpsc::channel();
        let writer = scope.spawn(move || {
            begins.send(()).unwrap();
            change(store, "my", "new", false).unwrap();
        });
        begun.recv().unwrap();
        std::thread::sleep(Duration::from_millis(400));
        assert!(!writer.is_finished() && leftovers.iter().all(|path| path.exists()));
        drop(held);
        writer.join().unwrap();
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
