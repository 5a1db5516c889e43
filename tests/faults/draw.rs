//! Chance that can be repeated: every draw is a hash of a seed and of what it is for.

/// The source of the draws of one run.
#[derive(Clone, Copy, Debug)]
pub struct Draw(pub u64);

impl Draw {
    /// A number below `limit`, always the same for the same purpose.
    pub fn below(self, limit: u64, purpose: impl std::fmt::Debug) -> u64 {
        let text = format!("{} {purpose:?}", self.0);
        u64::from_le_bytes(sp_crypto_hashing::twox_64(text.as_bytes())) % limit
    }

    /// An account that nobody has used and nobody has the key of.
    pub fn account(self) -> sp_core::crypto::AccountId32 {
        sp_crypto_hashing::blake2_256(format!("account {}", self.0).as_bytes()).into()
    }
}

/// The seeds of a test: 1 to `runs`, or the one that `TAOCTL_SEED` names.
pub fn seeds(runs: u64) -> Vec<u64> {
    match std::env::var("TAOCTL_SEED") {
        Ok(seed) => vec![seed.parse().expect("TAOCTL_SEED is a number")],
        Err(_) => (1..=runs).collect(),
    }
}
