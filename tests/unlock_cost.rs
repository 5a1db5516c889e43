//! Unlocking costs the key derivation and no more: within 5 % of the argon2 crate's own time for the same parameters.
//!
//! It is the processor time of this thread that is compared, so that other work on the machine counts little; the two
//! take turns, and the quickest of each counts. Freed memory is wiped as the program does it, and is not wiped in the
//! measure that it is compared with.

#![expect(clippy::expect_used, reason = "tests")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use argon2::{Algorithm, Argon2, Params, Version};
use nix::time::{ClockId, clock_gettime};
use taoctl::wallet::envelope::Cost;
use taoctl::wallet::keyfile::Protection;
use taoctl::wallet::keypair::Scheme;
use taoctl::wallet::name::{KeyName, WalletName};
use taoctl::wallet::secret::SecretString;
use taoctl::wallet::source::KeySource;
use taoctl::wallet::store::Store;
use zeroizing_alloc::ZeroAlloc;

const PASSWORD: &str = "correct horse battery staple";
const ROUNDS: usize = 31;

/// The allocator of the program, or that of the system.
struct Memory;

static WIPES: AtomicBool = AtomicBool::new(false);

#[expect(unsafe_code, reason = "an allocator")]
// SAFETY: every call goes to the system's allocator, directly or through the one that wipes before it frees.
unsafe impl GlobalAlloc for Memory {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as asked.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as asked.
        match WIPES.load(Ordering::Relaxed) {
            true => unsafe { ZeroAlloc(System).alloc_zeroed(layout) },
            false => unsafe { System.alloc_zeroed(layout) },
        }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: as asked.
        match WIPES.load(Ordering::Relaxed) {
            true => unsafe { ZeroAlloc(System).dealloc(memory, layout) },
            false => unsafe { System.dealloc(memory, layout) },
        }
    }
}

#[global_allocator]
static MEMORY: Memory = Memory;

/// Processor time of this thread.
fn time(work: impl FnOnce()) -> Duration {
    let now = || clock_gettime(ClockId::CLOCK_THREAD_CPUTIME_ID).map(Duration::from);
    let begin = now().expect("a clock");
    work();
    now().expect("a clock") - begin
}

/// The quickest of each, in turns.
fn quickest(mut one: impl FnMut(), mut other: impl FnMut()) -> (Duration, Duration) {
    let mut quickest = (Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        WIPES.store(false, Ordering::Relaxed);
        quickest.0 = quickest.0.min(time(&mut one));
        WIPES.store(true, Ordering::Relaxed);
        quickest.1 = quickest.1.min(time(&mut other));
    }
    quickest
}

#[test]
fn unlocking_costs_the_key_derivation_and_no_more() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::new(folder.path());
    let password = SecretString::new(PASSWORD.to_owned());
    // A quarter of what a new file has, so that there is time for many rounds: other work on the machine slows most of them.
    let (memory_kib, passes) = (64 * 1024, 3);
    let cost = Cost::new(memory_kib, passes, 1).expect("a cost");
    let name = KeyName::Coldkey("savings".parse::<WalletName>().expect("a name"));
    let source = KeySource::from_uri(Scheme::Sr25519, "//Alice").expect("a key");
    store.create(&name, &source, Protection::Taoctl(&password, cost)).expect("a key file");
    let key = store.key(&name).expect("a key");

    let params = Params::new(memory_kib, passes, 1, Some(32)).expect("parameters");
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let derive = || {
        let derived = argon2.hash_password_into(PASSWORD.as_bytes(), &[7; 16], &mut [0; 32]);
        derived.expect("a derivation");
    };
    let (argons, ours) = quickest(derive, || drop(key.unlock(Some(&password)).expect("the key")));
    let most = argons + argons / 20;
    assert!(ours <= most, "{ours:?}, where argon2 alone takes {argons:?}");
}

#[test]
fn a_file_whose_password_is_guessed_too_cheaply_is_outdated() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::new(folder.path());
    let password = SecretString::new(PASSWORD.to_owned());
    let name = |name: &str| KeyName::Coldkey(name.parse::<WalletName>().expect("a name"));
    let source = KeySource::from_uri(Scheme::Sr25519, "//Alice").expect("a key");
    let cheap = Cost::new(64, 1, 1).expect("a cost");
    for (wallet, cost, outdated) in [("old", cheap, true), ("new", Cost::DEFAULT, false)] {
        let protection = Protection::Taoctl(&password, cost);
        store.create(&name(wallet), &source, protection).expect("a key file");
        assert_eq!(store.key(&name(wallet)).expect("a key").is_outdated(), outdated, "{wallet}");
    }
    let vault = include_str!("vectors/legacy/wallets/ansible/coldkey");
    std::fs::write(store.paths(&name("old")).key, vault).expect("a file");
    std::fs::remove_file(store.paths(&name("old")).public).expect("a file");
    assert!(store.key(&name("old")).expect("a key").is_outdated());
}
