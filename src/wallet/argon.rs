//! Argon2 over memory that is mapped for it and given back to the system, which clears it: wiping 256 MiB when they are
//! freed, as all other memory is, would cost a twentieth of the derivation.

use std::ptr;

use argon2::{Algorithm, Argon2, Block, Params, Version};
use rustix::mm::{MapFlags, ProtFlags, mmap_anonymous, munmap};

use super::keyfile::KeyfileError;
use super::secret::{SecretArray, SecretString};

/// The 32 bytes that a password gives. Blocking; the parameters say how slow and how much memory.
pub fn derive(
    algorithm: Algorithm,
    params: Params,
    password: &SecretString,
    salt: &[u8],
) -> Result<SecretArray<32>, KeyfileError> {
    let too_little = KeyfileError::Memory(params.m_cost() / 1024);
    let mut memory = Memory::map(params.block_count()).ok_or_else(|| too_little.clone())?;
    let argon2 = Argon2::new(algorithm, Version::V0x13, params);
    let password = password.expose().as_bytes();
    SecretArray::build(|key| {
        argon2.hash_password_into_with_memory(password, salt, key, memory.blocks())
    })
    .map_err(|_| too_little)
}

/// Blocks that no allocator knows.
struct Memory {
    start: *mut Block,
    count: usize,
}

impl Memory {
    fn map(count: usize) -> Option<Self> {
        let (len, flags) = (count.checked_mul(size_of::<Block>())?, MapFlags::PRIVATE);
        #[expect(unsafe_code, reason = "memory is mapped")]
        // SAFETY: fresh pages at an address of the system's choice touch nothing that exists.
        let start = unsafe {
            mmap_anonymous(ptr::null_mut(), len, ProtFlags::READ | ProtFlags::WRITE, flags)
        };
        Some(Self { start: start.ok()?.cast(), count })
    }

    fn blocks(&mut self) -> &mut [Block] {
        #[expect(unsafe_code, reason = "mapped memory as blocks")]
        // SAFETY: so many blocks were mapped and belong to this alone; pages are aligned for a block, whose words may
        // hold anything, and fresh pages are zero.
        unsafe {
            std::slice::from_raw_parts_mut(self.start, self.count)
        }
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        #[expect(unsafe_code, reason = "memory is given back")]
        // SAFETY: it was mapped with this length and nothing borrows it any more.
        let _given_back = unsafe { munmap(self.start.cast(), self.count * size_of::<Block>()) };
    }
}
