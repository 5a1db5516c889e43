//! Memory for secrets: wiped when dropped, kept out of swap where the system allows, never printed.
//!
//! None of these types has `Debug`, `Display`, `Clone` or `Serialize`. What they hold is reached only
//! through `expose`, so that every use of a secret can be found by that word.

use zeroize::{Zeroize, zeroize_stack};

/// Bytes of any length. The buffer is never resized, so no stale copy of it stays behind.
pub struct SecretBytes(Vec<u8>);

impl SecretBytes {
    /// Takes the buffer over, spare capacity included.
    pub fn new(bytes: Vec<u8>) -> Self {
        lock(&bytes);
        Self(bytes)
    }

    /// Copies; the original stays the caller's to wipe.
    pub fn copy_of(bytes: &[u8]) -> Self {
        Self::new(bytes.to_vec())
    }

    /// `len` bytes from the system's random generator.
    pub fn random(len: usize) -> Result<Self, getrandom::Error> {
        let mut secret = Self::new(vec![0; len]);
        getrandom::fill(&mut secret.0)?;
        Ok(secret)
    }

    /// The bytes.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }

    /// The bytes, to be changed in place: encrypted, decrypted.
    pub fn expose_mut(&mut self) -> &mut [u8] {
        &mut self.0
    }
}

impl Drop for SecretBytes {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// A password or another secret text.
pub struct SecretString(String);

impl SecretString {
    /// Takes the text over, spare capacity included.
    pub fn new(text: String) -> Self {
        lock(text.as_bytes());
        Self(text)
    }

    /// The text.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl Drop for SecretString {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// A secret of fixed length, on the heap so that moving it leaves no copy on the stack.
pub struct SecretArray<const N: usize>(Box<[u8; N]>);

impl<const N: usize> SecretArray<N> {
    /// All zero, to be filled in place by `fill`; no copy is made on the way.
    pub fn build<E>(fill: impl FnOnce(&mut [u8; N]) -> Result<(), E>) -> Result<Self, E> {
        let mut secret = Self(Box::new([0; N]));
        lock(secret.0.as_slice());
        fill(&mut secret.0)?;
        Ok(secret)
    }

    /// Copies `bytes` if they are `N` long; the original stays the caller's to wipe.
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        Self::build(|secret| match bytes.len() == N {
            true => {
                secret.copy_from_slice(bytes);
                Ok(())
            }
            false => Err(()),
        })
        .ok()
    }

    /// The bytes.
    pub fn expose(&self) -> &[u8; N] {
        &self.0
    }
}

impl<const N: usize> Drop for SecretArray<N> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// The 32 bytes from which a key is expanded: sr25519 mini secret, or ed25519 seed.
pub type Seed = SecretArray<32>;

/// Bytes of stack that are overwritten after work with secrets: several times what the deepest of it takes.
const STACK: usize = 256 * 1024;

/// Does work that handles secrets, then overwrites the stack that it has used: libraries leave copies there. Not
/// for work that waits, which has no stack of its own.
pub fn without_trace<T>(work: impl FnOnce() -> T) -> T {
    struct Wipe;
    impl Drop for Wipe {
        fn drop(&mut self) {
            zeroize_stack::<STACK>();
        }
    }
    // Its own frame, so that all of it lies in what is overwritten.
    #[inline(never)]
    fn apart<T>(work: impl FnOnce() -> T) -> T {
        work()
    }
    let _wipe = Wipe; // when it panics, too
    apart(work)
}

/// Asks the system to keep the pages of a secret out of swap. A refusal (the usual limit is small) is
/// no reason to stop. Never unlocked: locks do not nest, and a page may hold a second secret.
fn lock(bytes: &[u8]) {
    lock_value(bytes);
}

/// The same for a secret of another type, where it will stay.
pub(super) fn lock_value<T: ?Sized>(value: &T) {
    let (start, length) = (std::ptr::from_ref(value).cast_mut().cast(), size_of_val(value));
    if length == 0 {
        return;
    }
    #[expect(unsafe_code, reason = "mlock takes an address")]
    // SAFETY: the range is that of a live value; locking changes no contents and no ownership.
    let _refused = unsafe { rustix::mm::mlock(start, length) };
}
