//! What the commands share that write the file of a key anew: `wallet password` and `wallet convert`.

use std::sync::Arc;

use serde::Serialize;

use super::making::{KeyFormat, Made};
use crate::ctx::Ctx;
use crate::error::Result;
use crate::output::View;
use crate::output::page::Page;
use crate::wallet::keyfile::Opened;
use crate::wallet::locked::LockedKey;
use crate::wallet::name::KeyName;
use crate::wallet::secret::SecretString;
use crate::wallet::unlock::{NewPassword, PasswordSources};

/// A key whose file is open.
pub struct OpenKey {
    /// The file as it was read.
    pub locked: Arc<LockedKey>,
    /// What is in it.
    pub opened: Opened,
    /// What it was opened with, if it is encrypted.
    pub password: Option<SecretString>,
}

/// A key file that took the place of another one of the same key.
#[derive(Debug, Serialize)]
pub struct Rewritten {
    #[serde(flatten)]
    key: Made,
    /// Where the old file is, if it is kept.
    old_file: Option<String>,
    /// What was done, for people.
    #[serde(skip)]
    done: String,
}

/// Opens a key with the password of the ordinary sources.
pub async fn open(cx: &Ctx, name: &KeyName, locked: LockedKey) -> Result<OpenKey> {
    let locked = Arc::new(locked);
    let (opened, given) =
        cx.ui().open_keeping_password(&name.to_string(), Arc::clone(&locked)).await?;
    Ok(OpenKey { locked, opened, password: given.map(|(password, _)| password) })
}

/// The password that a key gets: from `sources`, or those of the run.
pub async fn new_password(
    cx: &Ctx,
    name: &KeyName,
    sources: Option<PasswordSources>,
    allow_weak: bool,
) -> Result<SecretString> {
    let wanted = NewPassword::of_key(format!("{name} from now on"), name, allow_weak);
    cx.ui().new_password(wanted, sources).await
}

/// Writes the file anew: takes two key derivations where it is encrypted. `done`: what to say of it, and whether the
/// old file is kept.
pub fn rewrite(
    cx: &Ctx,
    name: &KeyName,
    key: &OpenKey,
    format: KeyFormat,
    password: Option<&SecretString>,
    (done, keep_old): (String, bool),
) -> Result<Rewritten> {
    let protection = format.protection(password, format.cost());
    let progress = cx.output().progress("writing the key and reading it back");
    // Not on another thread: Ctrl-C waits until there is one file.
    let replaced = cx.store().replace(name, &key.locked, &key.opened, protection, keep_old);
    drop(progress);
    let replaced = replaced?;
    for warning in &replaced.warnings {
        cx.output().warn(&warning.to_string());
    }
    let old_file = replaced.old.map(|old| old.display().to_string());
    if let Some(old) = old_file.as_ref().filter(|_| !keep_old) {
        cx.output().warn(&format!("the old file cannot be removed: {old}"));
    }
    let scheme = key.opened.keypair.scheme();
    let key = Made::new(name, replaced.address, scheme, protection.format(), &replaced.paths);
    Ok(Rewritten { key, old_file, done })
}

impl View for Rewritten {
    fn render(&self, page: &mut Page) {
        self.key.render(page);
        page.line(match &self.old_file {
            None => format!("{}, the old file removed", self.done),
            Some(old) => {
                format!("{}, the old file, which opens as before, kept at {old}", self.done)
            }
        });
    }
}
