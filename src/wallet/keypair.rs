//! A key that can sign: sr25519 or ed25519.

use ed25519_dalek::{Signer, SigningKey};
use schnorrkel::{ExpansionMode, MiniSecretKey, SecretKey};
use zeroize::Zeroizing;

use super::secret::{SecretArray, SecretBytes, Seed, lock_value, without_trace};
use crate::domain::address::AccountId;

/// What sr25519 signatures of Substrate accounts are bound to.
const SIGNING_CONTEXT: &[u8] = b"substrate";

/// The signature scheme of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Schnorr signatures over Ristretto: what Bittensor wallets use.
    Sr25519,
    /// EdDSA.
    Ed25519,
}

impl Scheme {
    /// The other one.
    pub fn other(self) -> Self {
        match self {
            Self::Sr25519 => Self::Ed25519,
            Self::Ed25519 => Self::Sr25519,
        }
    }

    /// The word for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sr25519 => "sr25519",
            Self::Ed25519 => "ed25519",
        }
    }

    /// The number that key files carry as `cryptoType`.
    pub fn crypto_type(self) -> u8 {
        match self {
            Self::Ed25519 => 0,
            Self::Sr25519 => 1,
        }
    }

    /// The scheme of a `cryptoType`.
    pub fn from_crypto_type(number: u64) -> Option<Self> {
        match number {
            0 => Some(Self::Ed25519),
            1 => Some(Self::Sr25519),
            _ => None,
        }
    }
}

/// An open key. Wiped when dropped.
pub struct Keypair(Inner);

// Boxed, so that a move leaves no copy behind and the lock on its memory stays where it is.
enum Inner {
    Sr25519(Box<schnorrkel::Keypair>),
    Ed25519(Box<SigningKey>),
}

impl Keypair {
    /// Expands a seed. Every seed is valid in both schemes.
    pub fn from_seed(scheme: Scheme, seed: &Seed) -> Self {
        without_trace(|| match scheme {
            Scheme::Sr25519 => {
                let Ok(mini) = MiniSecretKey::from_bytes(seed.expose()) else {
                    unreachable!("the length is the only requirement, and the type has it")
                };
                Self::sr25519(mini.expand_to_keypair(ExpansionMode::Ed25519))
            }
            Scheme::Ed25519 => {
                let key = Box::new(SigningKey::from_bytes(seed.expose()));
                lock_value(&*key);
                Self(Inner::Ed25519(key))
            }
        })
    }

    /// From the 64 bytes of an expanded sr25519 key: canonical scalar, then nonce, as `schnorrkel`
    /// writes it (not the shifted form of polkadot-js). `None` if the scalar is out of range.
    pub fn from_sr25519_private_key(key: &SecretArray<64>) -> Option<Self> {
        without_trace(|| {
            let secret = SecretKey::from_bytes(key.expose()).ok()?;
            Some(Self::sr25519(secret.to_keypair()))
        })
    }

    pub(super) fn sr25519(pair: schnorrkel::Keypair) -> Self {
        let pair = Box::new(pair);
        lock_value(&*pair);
        Self(Inner::Sr25519(pair))
    }

    /// Its scheme.
    pub fn scheme(&self) -> Scheme {
        match self.0 {
            Inner::Sr25519(_) => Scheme::Sr25519,
            Inner::Ed25519(_) => Scheme::Ed25519,
        }
    }

    /// The public key, which is the account.
    pub fn public(&self) -> AccountId {
        match &self.0 {
            Inner::Sr25519(pair) => AccountId(pair.public.to_bytes()),
            Inner::Ed25519(key) => AccountId(key.verifying_key().to_bytes()),
        }
    }

    /// Signs exactly these bytes; hashing of long extrinsic payloads is the caller's.
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        without_trace(|| match &self.0 {
            Inner::Sr25519(pair) => pair.sign_simple(SIGNING_CONTEXT, message).to_bytes(),
            Inner::Ed25519(key) => key.sign(message).to_bytes(),
        })
    }

    /// What key files carry as `privateKey`: 64 bytes for sr25519, the 32-byte seed for ed25519.
    pub fn private_key(&self) -> SecretBytes {
        without_trace(|| match &self.0 {
            Inner::Sr25519(pair) => {
                SecretBytes::copy_of(Zeroizing::new(pair.secret.to_bytes()).as_slice())
            }
            Inner::Ed25519(key) => SecretBytes::copy_of(key.as_bytes()),
        })
    }

    /// The inner sr25519 secret, for derivation and for the form of polkadot-js.
    pub(super) fn sr25519_secret(&self) -> Option<&SecretKey> {
        match &self.0 {
            Inner::Sr25519(pair) => Some(&pair.secret),
            Inner::Ed25519(_) => None,
        }
    }
}

/// Whether `signature` is `account`'s over exactly `message`.
pub fn verify(scheme: Scheme, account: &AccountId, message: &[u8], signature: &[u8; 64]) -> bool {
    match scheme {
        Scheme::Sr25519 => schnorrkel::PublicKey::from_bytes(&account.0)
            .and_then(|key| {
                let signature = schnorrkel::Signature::from_bytes(signature)?;
                key.verify_simple(SIGNING_CONTEXT, message, &signature)
            })
            .is_ok(),
        Scheme::Ed25519 => ed25519_dalek::VerifyingKey::from_bytes(&account.0)
            .and_then(|key| {
                key.verify_strict(message, &ed25519_dalek::Signature::from_bytes(signature))
            })
            .is_ok(),
    }
}
