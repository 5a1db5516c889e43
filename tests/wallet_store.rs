//! Writing and reading wallets: nothing is overwritten, what is written opens, what is odd is said.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use taoctl::error::{Diagnose, Exit};
use taoctl::wallet::error::WalletError;
use taoctl::wallet::keyfile::taoctl::Cost;
use taoctl::wallet::keyfile::{Format, KeyfileError, Protection};
use taoctl::wallet::keypair::Scheme;
use taoctl::wallet::mnemonic::Mnemonic;
use taoctl::wallet::name::{HotkeyName, WalletName};
use taoctl::wallet::read::Warning;
use taoctl::wallet::secret::SecretString;
use taoctl::wallet::source::{KeySource, Root};
use taoctl::wallet::store::Store;
use taoctl::wallet::unlock::environment::Environment;
use taoctl::wallet::unlock::{
    AskError, AskPassword, PasswordOption, PasswordSource, PasswordSources, unlock,
};

const PHRASE: &str = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";
const ADDRESS: &str = "5DfhGyQdFobKM8NsWvEeAKk5EQQgYe9AydgJ7rMB6E1EqRzV";

struct Fixture {
    folder: tempfile::TempDir,
    store: Store,
    name: WalletName,
    hotkey: HotkeyName,
}

fn fixture() -> Fixture {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(folder.path().join("deep/wallets"));
    Fixture { folder, store, name: "my".parse().unwrap(), hotkey: "default".parse().unwrap() }
}

fn phrase() -> KeySource {
    KeySource::from_mnemonic(Mnemonic::parse(PHRASE).unwrap())
}

fn password() -> SecretString {
    SecretString::new("pässwörd Ω 🔑 with spaces".into())
}

fn cheap() -> Cost {
    Cost::new(64, 1, 1).unwrap()
}

fn mode(path: &Path) -> u32 {
    fs::symlink_metadata(path).unwrap().permissions().mode() & 0o7777
}

/// All files below, with their bytes.
fn tree(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => files.extend(tree(&path)),
            false => files.push((path.display().to_string(), fs::read(&path).unwrap())),
        }
    }
    files.sort();
    files
}

#[test]
fn what_is_created_opens_in_every_format() {
    let password = password();
    let formats = [
        Protection::Plain,
        Protection::Nacl(&password),
        Protection::Taoctl(&password, cheap()),
        Protection::Taoctl(&password, Cost::DEFAULT),
    ];
    for protection in formats {
        let Fixture { store, name, hotkey, folder: _folder, .. } = fixture();
        let created = store.create_coldkey(&name, &phrase(), protection).unwrap();
        assert_eq!(created.address.to_string(), ADDRESS);

        let wallet = store.wallet(&name).unwrap();
        let locked = wallet.coldkey().unwrap();
        assert_eq!(locked.format(), protection.format());
        assert_eq!(locked.is_encrypted(), protection.password().is_some());
        assert_eq!(locked.address(), Some(created.address));
        assert!(locked.warnings().is_empty());
        let opened = locked.open(protection.password()).unwrap();
        assert_eq!(opened.source.plain_words().unwrap().words().unwrap().expose(), PHRASE);
        if let Some(password) = protection.password() {
            let text = fs::read(&created.paths.key).unwrap();
            for secret in [PHRASE, password.expose(), "fac7959dbfe72f05", "05d65584630d16cd"] {
                assert!(!text.windows(secret.len()).any(|part| part == secret.as_bytes()));
            }
        }

        let source = KeySource::from_uri(Scheme::Ed25519, "//Alice").unwrap();
        let created = store.create_hotkey(&name, &hotkey, &source, Protection::Plain).unwrap();
        assert_eq!(wallet.hotkey_address(&hotkey).unwrap(), created.address);
        let opened = wallet.hotkey(&hotkey).unwrap().unlock(None).unwrap();
        assert_eq!(opened.public().to_string(), "5FA9nQDVg267DEd8m1ZypXLBnvN7SFxYwV7ndqSYGiN9TTpu");
        assert_eq!(opened.scheme(), Scheme::Ed25519);
    }
}

#[test]
fn all_kinds_of_keys_survive_every_format() {
    let password = password();
    let alice = KeySource::from_uri(Scheme::Sr25519, "//Alice").unwrap().keypair().unwrap();
    let key =
        taoctl::wallet::secret::SecretArray::from_slice(alice.private_key().expose()).unwrap();
    let mut sources = vec![KeySource::plain(Scheme::Sr25519, Root::PrivateKey(key))];
    for scheme in [Scheme::Sr25519, Scheme::Ed25519] {
        for uri in ["//a//1", "0x0101010101010101010101010101010101010101010101010101010101010101"]
        {
            sources.push(KeySource::from_uri(scheme, uri).unwrap());
        }
        sources.push(KeySource::from_uri(scheme, &format!("{PHRASE}///pw")).unwrap());
    }
    for source in &sources {
        for protection in [Protection::Plain, Protection::Taoctl(&password, cheap())] {
            let Fixture { store, name, folder: _folder, .. } = fixture();
            let created = store.create_coldkey(&name, source, protection).unwrap();
            let opened = store.wallet(&name).unwrap().coldkey().unwrap();
            let opened = opened.unlock(protection.password()).unwrap();
            assert_eq!(opened.public(), created.address);
            assert_eq!(opened.scheme(), source.scheme);
            assert_eq!(
                opened.private_key().expose(),
                source.keypair().unwrap().private_key().expose()
            );
        }
    }
}

#[test]
fn modes_are_tight() {
    let Fixture { store, name, hotkey, folder } = fixture();
    store.create_coldkey(&name, &phrase(), Protection::Plain).unwrap();
    store.create_hotkey(&name, &hotkey, &phrase(), Protection::Plain).unwrap();
    for path in ["deep", "deep/wallets", "deep/wallets/my", "deep/wallets/my/hotkeys"] {
        assert_eq!(mode(&folder.path().join(path)), 0o700, "{path}");
    }
    let files = tree(folder.path());
    assert_eq!(files.len(), 4, "no temporary file is left");
    for (path, _) in files {
        assert_eq!(mode(Path::new(&path)), 0o600, "{path}");
    }
}

#[test]
fn nothing_is_overwritten() {
    let Fixture { store, name, hotkey, folder } = fixture();
    store.create_coldkey(&name, &phrase(), Protection::Plain).unwrap();
    store.create_hotkey(&name, &hotkey, &phrase(), Protection::Plain).unwrap();
    let before = tree(folder.path());
    let other = KeySource::from_uri(Scheme::Sr25519, "//Bob").unwrap();
    for source in [&other, &phrase()] {
        let error = store.create_coldkey(&name, source, Protection::Plain).err().unwrap();
        assert!(matches!(error, WalletError::Exists(_)), "{error}");
        assert_eq!(error.code().1, Exit::Wallet);
        assert!(store.create_hotkey(&name, &hotkey, source, Protection::Plain).is_err());
    }
    // A public file of another key, and a dangling link.
    fs::remove_file(store.wallet(&name).unwrap().coldkey_paths().key).unwrap();
    let error = store.create_coldkey(&name, &other, Protection::Plain).err().unwrap();
    assert!(matches!(error, WalletError::OtherKey { .. }), "{error}");
    symlink("/nowhere", store.wallet(&name).unwrap().coldkey_paths().key).unwrap();
    let error = store.create_coldkey(&name, &phrase(), Protection::Plain).err().unwrap();
    assert!(matches!(error, WalletError::Exists(_)), "{error}");
    fs::remove_file(store.wallet(&name).unwrap().coldkey_paths().key).unwrap();

    // A watch-only wallet gets its key.
    store.create_coldkey(&name, &phrase(), Protection::Plain).unwrap();
    let strip = |files: &[(String, Vec<u8>)]| {
        files.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>()
    };
    assert_eq!(strip(&before), strip(&tree(folder.path())));
}

#[test]
fn two_at_once_one_wins() {
    let Fixture { store, name, folder: _folder, .. } = fixture();
    let results: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..8)
            .map(|number| {
                let (store, name) = (&store, &name);
                scope.spawn(move || {
                    let source =
                        KeySource::from_uri(Scheme::Sr25519, &format!("//{number}")).unwrap();
                    store.create_coldkey(name, &source, Protection::Plain)
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    let winners: Vec<_> = results.iter().filter_map(|result| result.as_ref().ok()).collect();
    assert_eq!(winners.len(), 1);
    let wallet = store.wallet(&name).unwrap();
    let opened = wallet.coldkey().unwrap().unlock(None).unwrap();
    assert_eq!(opened.public(), winners[0].address);
    assert_eq!(wallet.coldkey_address().unwrap(), winners[0].address);
}

#[test]
fn an_empty_password_encrypts_nothing() {
    let Fixture { store, name, folder, .. } = fixture();
    let empty = SecretString::new(String::new());
    for protection in [Protection::Nacl(&empty), Protection::Taoctl(&empty, cheap())] {
        let error = store.create_coldkey(&name, &phrase(), protection).err().unwrap();
        assert!(matches!(error, WalletError::Seal(KeyfileError::EmptyPassword)), "{error}");
    }
    assert!(tree(folder.path()).is_empty());
}

#[test]
fn a_listing_survives_everything() {
    let Fixture { store, name, hotkey, folder: _folder, .. } = fixture();
    assert!(store.list().unwrap().wallets.is_empty(), "no folder yet");
    store.create_coldkey(&name, &phrase(), Protection::Plain).unwrap();
    store.create_hotkey(&name, &hotkey, &phrase(), Protection::Plain).unwrap();
    let root = store.root().to_owned();
    let hotkeys = root.join("my/hotkeys");
    fs::write(root.join("notes.txt"), "mine").unwrap();
    fs::create_dir(root.join(".trash")).unwrap();
    fs::create_dir(root.join("empty")).unwrap();
    fs::create_dir(root.join("odd")).unwrap();
    fs::write(root.join("odd/coldkey"), "$NACL").unwrap();
    fs::write(root.join("odd/coldkeypub.txt"), "{").unwrap();
    fs::write(root.join("odd/hotkeys"), "a file").unwrap();
    fs::write(hotkeys.join("garbage"), [0xff, 0xfe, 0]).unwrap();
    fs::write(hotkeys.join("huge"), vec![b'x'; 100_000]).unwrap();
    fs::write(hotkeys.join("default.lock"), "").unwrap();
    fs::create_dir(hotkeys.join("folder")).unwrap();
    symlink("default", hotkeys.join("link")).unwrap();
    symlink("loose-not", hotkeys.join("dangling")).unwrap();
    let loose = hotkeys.join("loose");
    fs::copy(hotkeys.join("default"), &loose).unwrap();
    fs::set_permissions(&loose, fs::Permissions::from_mode(0o644)).unwrap();

    let listing = store.list().unwrap();
    assert_eq!(listing.foreign, [root.join("notes.txt")]);
    let names: Vec<_> = listing.wallets.iter().map(|wallet| wallet.name.as_str()).collect();
    assert_eq!(names, ["empty", "my", "odd"]);
    assert!(listing.wallets[0].coldkey.is_none());
    let odd = &listing.wallets[2];
    assert!(odd.coldkey.as_ref().unwrap().problem.is_some());
    assert!(matches!(odd.problems[..], [WalletError::NotAFolder(_)]));

    let my = &listing.wallets[1];
    let problem = |name: &str| {
        let key = &my.hotkeys.iter().find(|hotkey| hotkey.name == name).expect(name).key;
        key.problem.as_ref().map(|problem| problem.code().0)
    };
    assert_eq!(my.hotkeys.len(), 7);
    assert_eq!(problem("default"), None);
    assert_eq!(problem("garbage"), Some("keyfile_damaged"));
    assert_eq!(problem("huge"), Some("keyfile_damaged"));
    assert_eq!(problem("folder"), Some("not_a_file"));
    assert_eq!(problem("link"), None);
    assert_eq!(problem("dangling"), Some("not_a_file"));
    let key = &my.hotkeys.iter().find(|hotkey| hotkey.name == "loose").unwrap().key;
    assert_eq!(key.warnings, [Warning::LoosePermissions { path: loose, mode: 0o644 }]);
    assert_eq!(key.format, Some(Format::Plain));
}

#[test]
fn missing_things_are_named() {
    let Fixture { store, name, hotkey, folder: _folder, .. } = fixture();
    assert!(matches!(store.wallet(&name), Err(WalletError::NoSuchWallet { .. })));
    store.create_hotkey(&name, &hotkey, &phrase(), Protection::Plain).unwrap();
    let wallet = store.wallet(&name).unwrap();
    assert!(matches!(wallet.coldkey(), Err(WalletError::NoColdkey(_))));
    assert!(matches!(wallet.coldkey_address(), Err(WalletError::NoColdkey(_))));
    let other = "other".parse().unwrap();
    assert!(matches!(wallet.hotkey(&other), Err(WalletError::NoSuchHotkey { .. })));
}

#[test]
fn a_public_file_of_another_key_is_noticed() {
    let password = password();
    let Fixture { store, name, folder: _folder, .. } = fixture();
    let created = store.create_coldkey(&name, &phrase(), Protection::Nacl(&password)).unwrap();
    let bob = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";
    fs::write(&created.paths.public, format!(r#"{{"ss58Address":"{bob}"}}"#)).unwrap();
    let error =
        store.wallet(&name).unwrap().coldkey().unwrap().unlock(Some(&password)).err().unwrap();
    assert_eq!(error.code().0, "other_key", "{error}");
}

/// Answers once; a second question fails the test.
struct Once(std::cell::Cell<Option<&'static str>>);

impl AskPassword for Once {
    fn refused(&self, why: &str) {
        panic!("{why}");
    }

    fn password(&self, _label: &str, confirm: bool) -> Result<SecretString, AskError> {
        assert!(!confirm);
        Ok(SecretString::new(self.0.take().expect("asked twice").into()))
    }
}

struct Nobody;

impl AskPassword for Nobody {
    fn refused(&self, why: &str) {
        panic!("{why}");
    }

    fn password(&self, _label: &str, _confirm: bool) -> Result<SecretString, AskError> {
        Err(AskError::NoTerminal)
    }
}

#[test]
fn passwords_come_from_the_first_source_that_is_set() {
    let Fixture { store, name, folder, .. } = fixture();
    let secret = SecretString::new("right".into());
    store.create_coldkey(&name, &phrase(), Protection::Taoctl(&secret, cheap())).unwrap();
    let key = store.wallet(&name).unwrap().coldkey().unwrap();
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::write(&path, text).unwrap();
        path
    };
    let (right, wrong) = (file("right", "right\n"), file("wrong", "wrong\n"));
    let sources = |option: Option<&PathBuf>, password: Option<&str>, env_file: Option<&PathBuf>| {
        let env_file = env_file.map(|path| path.to_str().unwrap());
        let vars = [("BT_WALLET_PASSWORD", password), ("BT_WALLET_PASSWORD_FILE", env_file)];
        let vars = vars.into_iter().filter_map(|(name, value)| Some((name, value?)));
        let option = option.cloned().map(PasswordOption::File);
        PasswordSources::new(option, Environment::from_vars(vars))
    };

    let all = sources(Some(&right), Some("wrong"), Some(&wrong));
    assert!(all.is_given(&key));
    assert_eq!(unlock(&key, "my", &all, &Nobody).unwrap().public().to_string(), ADDRESS);
    for given in [sources(None, Some("right"), Some(&wrong)), sources(None, None, Some(&right))] {
        assert!(given.is_given(&key) && unlock(&key, "my", &given, &Nobody).is_ok());
    }
    let none = PasswordSources::default();
    assert!(!none.is_given(&key));
    assert!(unlock(&key, "my", &none, &Once(std::cell::Cell::new(Some("right")))).is_ok());

    // A wrong one is said with its source, and the next is not tried.
    let wrongs = [
        (sources(Some(&wrong), Some("right"), None), PasswordSource::File("", wrong)),
        (sources(None, Some("wrong"), Some(&right)), PasswordSource::Env),
    ];
    for (sources, expected) in wrongs {
        match unlock(&key, "my", &sources, &Nobody).err().unwrap() {
            WalletError::WrongPassword { from, .. } => assert_eq!(from, expected),
            other => panic!("{other}"),
        }
    }
    let empty = sources(None, Some(""), None);
    assert!(matches!(
        unlock(&key, "my", &empty, &Nobody),
        Err(WalletError::EmptyPassword(PasswordSource::Env))
    ));
    let missing = sources(Some(&"/nowhere".into()), Some("right"), None);
    assert!(matches!(
        unlock(&key, "my", &missing, &Nobody),
        Err(WalletError::PasswordSource { .. })
    ));
    let error = unlock(&key, "my", &PasswordSources::default(), &Nobody).err().unwrap();
    assert_eq!(error.code().1, Exit::Usage);
}

#[test]
fn no_password_is_asked_where_none_helps() {
    let Fixture { store, name, folder: _folder, .. } = fixture();
    let created = store.create_coldkey(&name, &phrase(), Protection::Plain).unwrap();
    let wallet = store.wallet(&name).unwrap();
    assert!(unlock(&wallet.coldkey().unwrap(), "my", &PasswordSources::default(), &Nobody).is_ok());
    fs::write(&created.paths.key, include_str!("vectors/evm/keystore-v3.json")).unwrap();
    let error = unlock(&wallet.coldkey().unwrap(), "my", &PasswordSources::default(), &Nobody)
        .err()
        .unwrap();
    assert_eq!(error.code().0, "keyfile_unsupported");
    assert!(!error.hints().is_empty());
}
