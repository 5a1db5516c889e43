//! What is cut: the operations that write keys, the wallet before them, and what may be found after them.

use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use taoctl::error::Diagnose as _;
use taoctl::wallet::error::WalletError;
use taoctl::wallet::keyfile::taoctl::Cost;
use taoctl::wallet::keyfile::{Format, Protection};
use taoctl::wallet::keypair::Scheme;
use taoctl::wallet::locked::LockedKey;
use taoctl::wallet::name::KeyName;
use taoctl::wallet::secret::SecretString;
use taoctl::wallet::source::KeySource;
use taoctl::wallet::store::Store;

/// Two keys of one seed, which cost no derivation.
const SEED: &str = "0xfac7959dbfe72f052e5a0c3c8d6530f202b02fd8f9f5ca3580ec8deb7797479e";
const SR25519: &str = "5DfhGyQdFobKM8NsWvEeAKk5EQQgYe9AydgJ7rMB6E1EqRzV";
const ED25519: &str = "5DFJF7tY4bpbpcKPJcBTQaKuCDEPCpiz8TRjpmLeTtweqmXL";

/// The wallet `my` has the sr25519 key as coldkey, under the password `old`, and the ed25519 key as the hotkey `miner`,
/// not encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    CreateColdkey,
    CreateHotkey,
    ChangePassword,
    ChangePasswordKeepingOld,
    ChangePasswordWithoutPublic,
    ConvertToPlain,
    ConvertToEncrypted,
    RenameWallet,
    RenameHotkey,
    RemoveWallet,
    RemoveHotkey,
}

use Operation::*;

pub const OPERATIONS: [Operation; 11] = [
    CreateColdkey,
    CreateHotkey,
    ChangePassword,
    ChangePasswordKeepingOld,
    ChangePasswordWithoutPublic,
    ConvertToPlain,
    ConvertToEncrypted,
    RenameWallet,
    RenameHotkey,
    RemoveWallet,
    RemoveHotkey,
];

impl std::fmt::Display for Operation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}

impl FromStr for Operation {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = OPERATIONS.into_iter().find(|operation| operation.to_string() == text);
        found.ok_or_else(|| text.to_owned())
    }
}

fn key(name: &str) -> KeyName {
    name.parse().unwrap()
}

fn password(text: &str) -> SecretString {
    SecretString::new(text.to_owned())
}

fn cheap() -> Cost {
    Cost::new(64, 1, 1).unwrap()
}

fn source(scheme: Scheme) -> KeySource {
    KeySource::from_uri(scheme, SEED).unwrap()
}

impl Operation {
    /// On the wallets folder; where an earlier run has done it, once more from there.
    pub fn run(self, folder: &Path) -> Result<(), WalletError> {
        let store = Store::new(folder);
        let (old, new) = (password("old"), password("new"));
        let (my, miner) = (key("my"), key("my/miner"));
        match self {
            CreateColdkey => store
                .create(&my, &source(Scheme::Sr25519), Protection::Taoctl(&old, cheap()))
                .map(drop),
            CreateHotkey => store
                .create(&key("my/second"), &source(Scheme::Sr25519), Protection::Plain)
                .map(drop),
            ChangePassword | ChangePasswordWithoutPublic => {
                replace(&store, &my, Protection::Taoctl(&new, cheap()), false)
            }
            ChangePasswordKeepingOld => {
                replace(&store, &my, Protection::Taoctl(&new, cheap()), true)
            }
            ConvertToPlain => replace(&store, &my, Protection::Plain, false),
            ConvertToEncrypted => replace(&store, &miner, Protection::Taoctl(&new, cheap()), false),
            RenameWallet => store.rename_wallet(&"my".parse().unwrap(), &"new".parse().unwrap()),
            RenameHotkey => {
                let (from, to) = ("miner".parse().unwrap(), "new".parse().unwrap());
                store.rename_hotkey(&"my".parse().unwrap(), &from, &to).map(drop)
            }
            RemoveWallet => store.remove(&my).map(drop),
            RemoveHotkey => store.remove(&miner).map(drop),
        }
    }

    fn is_replacement(self) -> bool {
        matches!(
            self,
            ChangePassword
                | ChangePasswordKeepingOld
                | ChangePasswordWithoutPublic
                | ConvertToPlain
                | ConvertToEncrypted
        )
    }
}

/// With whichever password opens it.
fn replace(
    store: &Store,
    name: &KeyName,
    protection: Protection<'_>,
    keep_old: bool,
) -> Result<(), WalletError> {
    let locked = store.key(name)?;
    let opened = [Some("old"), Some("new"), None]
        .into_iter()
        .find_map(|text| locked.open(text.map(password).as_ref()).ok());
    store.replace(name, &locked, &opened.unwrap(), protection, keep_old).map(drop)
}

/// A wallets folder of its own, made for an operation.
pub struct Setting {
    pub operation: Operation,
    folder: tempfile::TempDir,
}

/// What an operation left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Old,
    New,
}

impl Setting {
    pub fn new(operation: Operation) -> Self {
        let setting = Self { operation, folder: tempfile::tempdir().unwrap() };
        if operation != CreateColdkey {
            let (store, old) = (setting.store(), password("old"));
            let coldkey = source(Scheme::Sr25519);
            store.create(&key("my"), &coldkey, Protection::Taoctl(&old, cheap())).unwrap();
            store.create(&key("my/miner"), &source(Scheme::Ed25519), Protection::Plain).unwrap();
        }
        if operation == ChangePasswordWithoutPublic {
            fs::remove_file(setting.store().paths(&key("my")).public).unwrap();
        }
        setting
    }

    /// The wallets folder; the first operation has to make it.
    pub fn folder(&self) -> PathBuf {
        self.folder.path().join("wallets")
    }

    fn store(&self) -> Store {
        Store::new(self.folder())
    }

    /// Which of the two wallets is there; anything else fails the test.
    pub fn state(&self) -> State {
        let store = self.store();
        let opens = |name: &str| opened(store.key(&key(name)));
        let one = |old: bool, new: bool| match (old, new) {
            (true, false) => State::Old,
            (false, true) => State::New,
            both => panic!("{:?}: old and new: {both:?}", self.operation),
        };
        match self.operation {
            CreateColdkey => one(opens("my").is_none(), opens("my") == with("old", SR25519)),
            CreateHotkey => one(opens("my/second").is_none(), opens("my/second") == plain(SR25519)),
            ChangePassword | ChangePasswordKeepingOld | ChangePasswordWithoutPublic => {
                one(opens("my") == with("old", SR25519), opens("my") == with("new", SR25519))
            }
            ConvertToPlain => {
                one(opens("my") == with("old", SR25519), opens("my") == plain(SR25519))
            }
            ConvertToEncrypted => {
                one(opens("my/miner") == plain(ED25519), opens("my/miner") == with("new", ED25519))
            }
            RenameWallet => {
                one(opens("my") == with("old", SR25519), opens("new") == with("old", SR25519))
            }
            RenameHotkey => {
                one(opens("my/miner") == plain(ED25519), opens("my/new") == plain(ED25519))
            }
            RemoveWallet => one(
                opens("my") == with("old", SR25519),
                self.in_trash(&self.folder(), "my") == with("old", SR25519),
            ),
            RemoveHotkey => one(
                opens("my/miner") == plain(ED25519),
                self.in_trash(&self.folder().join("my"), "miner") == plain(ED25519),
            ),
        }
    }

    /// What opens under this name in a trash.
    fn in_trash(&self, owner: &Path, name: &str) -> Option<(Option<&'static str>, String)> {
        let trash = owner.join(".trash");
        let times = fs::read_dir(&trash).into_iter().flatten().map(|time| time.unwrap());
        let mut found = times.filter_map(|time| {
            let time = time.file_name().into_string().unwrap();
            match name == "my" {
                true => opened(Store::new(trash.join(time)).key(&key(name))),
                // Such a folder has the shape of a wallet.
                false => opened(Store::new(&trash).key(&key(&format!("{time}/{name}")))),
            }
        });
        let first = found.next();
        assert!(found.next().is_none(), "it is there twice");
        first
    }

    /// Whether what an operation told about itself is true. `code` is that of the failure, `call` what failed.
    pub fn is_as_told(&self, result: &str, code: &str, call: &str, context: &str) {
        let state = self.state();
        match result {
            "ok" => assert_eq!(state, State::New, "{context}"),
            // The key is there, and its error says so.
            "public_file" if !self.operation.is_replacement() => {
                assert_eq!(state, State::New, "{context}");
            }
            told => {
                assert_eq!(told, code, "{context}");
                let may_be_new = matches!(
                    self.operation,
                    RenameWallet | RenameHotkey | RemoveWallet | RemoveHotkey
                ) || (matches!(self.operation, CreateColdkey | CreateHotkey)
                    && call == "fsync");
                assert!(state == State::Old || may_be_new, "{context}: {told}, but it is done");
            }
        }
        if call != "unlink" {
            assert_eq!(self.leftovers(".taoctl-"), Vec::<PathBuf>::new(), "{context}");
        }
    }

    /// Whether all is well after a cut, and after the next run of the same.
    pub fn is_sound(&self, context: &str) -> State {
        let state = self.state();
        self.nothing_is_half(context);
        let again = self.operation.run(&self.folder());
        match (self.operation, state, again) {
            (_, State::Old, Ok(())) => {}
            (operation, State::New, Ok(())) if operation.is_replacement() => {}
            (CreateColdkey | CreateHotkey, State::New, Err(WalletError::Exists(_))) => {
                // The next one that writes clears away.
                replace(
                    &self.store(),
                    &key("my"),
                    Protection::Taoctl(&password("old"), cheap()),
                    false,
                )
                .unwrap();
            }
            // Ended before, or ended now.
            (RenameHotkey | RemoveHotkey, State::New, Ok(())) => {}
            (RenameWallet | RemoveWallet, State::New, Err(WalletError::NoSuchWallet { .. })) => {}
            (RemoveHotkey, State::New, Err(WalletError::NoSuchHotkey { .. })) => {}
            (RenameHotkey, State::New, Err(WalletError::Exists(_))) => {}
            (_, state, again) => panic!("{context}: {state:?}, then {again:?}"),
        }
        self.nothing_is_half(context);
        assert_eq!(self.state(), State::New, "{context}");
        assert_eq!(self.leftovers(".taoctl-"), Vec::<PathBuf>::new(), "{context}");
        assert_eq!(self.leftovers(".replaced"), Vec::<PathBuf>::new(), "{context}");
        state
    }

    /// Every file under a live name is whole, and those that nobody touches open.
    fn nothing_is_half(&self, context: &str) {
        let listing = self.store().list().unwrap();
        assert!(listing.foreign.is_empty(), "{context}: {:?}", listing.foreign);
        for wallet in &listing.wallets {
            assert!(wallet.problems.is_empty(), "{context}: {:?}", wallet.problems);
            for key in wallet.coldkey.iter().chain(wallet.hotkeys.iter().map(|hotkey| &hotkey.key))
            {
                assert!(key.problem.is_none(), "{context}: {:?}", key.problem);
                assert!(key.address.is_some(), "{context}");
                assert_eq!(key.warnings, [], "{context}");
            }
            if wallet.coldkey.is_some() && self.operation == RemoveHotkey {
                assert_eq!(opened(self.store().key(&key("my"))), with("old", SR25519), "{context}");
            }
        }
        if matches!(self.operation, ChangePassword | ConvertToPlain | CreateHotkey) {
            assert_eq!(opened(self.store().key(&key("my/miner"))), plain(ED25519), "{context}");
        }
    }

    /// Files and folders whose name has this part.
    fn leftovers(&self, part: &str) -> Vec<PathBuf> {
        let (mut found, mut folders) = (Vec::new(), vec![self.folder.path().to_owned()]);
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.file_name().unwrap().to_str().unwrap().contains(part) {
                    found.push(path.clone());
                }
                if path.is_dir() {
                    folders.push(path);
                }
            }
        }
        found
    }
}

fn with(text: &'static str, address: &str) -> Option<(Option<&'static str>, String)> {
    Some((Some(text), address.to_owned()))
}

fn plain(address: &str) -> Option<(Option<&'static str>, String)> {
    Some((None, address.to_owned()))
}

/// The password that opens a key, and its address. `None` if there is no key; one that no password opens fails.
fn opened(locked: Result<LockedKey, WalletError>) -> Option<(Option<&'static str>, String)> {
    let locked = match locked {
        Ok(locked) => locked,
        Err(WalletError::NoSuchWallet { .. } | WalletError::NoSuchHotkey { .. }) => return None,
        Err(WalletError::NoColdkey(_) | WalletError::WatchOnly(_)) => return None,
        Err(error) => panic!("{}: {error}", error.code().0),
    };
    let candidates = match locked.format() {
        Format::Plain => vec![None],
        _ => vec![Some("old"), Some("new")],
    };
    let open = |text: &Option<&'static str>| locked.unlock(text.map(password).as_ref()).ok();
    let found = candidates.into_iter().find_map(|text| Some((text, open(&text)?)));
    let (text, key) =
        found.unwrap_or_else(|| panic!("{} opens with no password", locked.path().display()));
    Some((text, key.public().to_string()))
}
