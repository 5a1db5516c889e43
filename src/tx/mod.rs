//! From plan to receipt: the only code that unlocks keys, signs and submits.

pub mod agent;
pub mod engine;
pub mod entry;
pub mod export;
pub mod follow;
pub mod journal;
pub mod late;
pub mod message;
pub mod news;
pub mod options;
pub mod plan;
pub mod planned;
pub mod policy;
pub mod progress;
pub mod receipt;
pub mod rival;
pub mod salts;
pub mod scan;
pub mod search;
pub mod shield;
pub mod signer;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use crate::chain::Hash;
use crate::error::Result;
use crate::wallet::keypair::Keypair;
use crate::wallet::locked::LockedKey;
use plan::Preview;

/// An answer that may take a person's time.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = Result<T>> + Send + 'a>>;

/// What the engine asks of whoever sits before it.
pub trait Ui: Send + Sync {
    /// Shows what will be signed; `needed` when a question about it follows or it is what was asked for.
    fn preview(&self, preview: &Preview, needed: bool);

    /// Yes or no to what was shown.
    fn confirm<'a>(&'a self, question: &'a str) -> Answer<'a, bool>;

    /// Whether a password for this key was given: by an option, a file or the environment.
    fn has_password(&self, key: &LockedKey) -> bool;

    /// Opens a key, asking for its password where no other source gives it.
    fn unlock<'a>(&'a self, name: &'a str, key: Arc<LockedKey>) -> Answer<'a, Keypair>;

    /// Takes an open key back, so that the next [`Self::unlock`] of it asks nothing.
    fn keep(&self, key: &LockedKey, open: Keypair);

    /// Something worth knowing.
    fn note(&self, text: &str);

    /// Something that should worry.
    fn warn(&self, text: &str);

    /// The transaction with this hash is on disk and about to be sent: its outcome matters until it is told.
    fn submitting(&self, hash: Option<Hash>);

    /// The outcome of this one is known.
    fn settled(&self, hash: Hash);

    /// These steps of a command are on chain, and others are not yet: a stop has to tell. None: it came to its end.
    fn between_steps(&self, done: Vec<Hash>);

    /// What is being waited for; `None` when the wait is over.
    fn waiting(&self, text: Option<&str>);
}
