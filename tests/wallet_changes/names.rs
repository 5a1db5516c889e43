//! Other names, and the trash.

use std::fs;

use taoctl::wallet::rename::Renamed;

use super::*;

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
