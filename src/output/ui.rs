//! The engine's and the wallet's questions, put to the person at the terminal.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use super::Output;
use super::page::Table;
use super::progress::Progress;
use super::prompt::Prompt;
use super::short::{self, Names};
use crate::chain::Hash;
use crate::error::{Error, Result};
use crate::tx::plan::Preview;
use crate::tx::{Answer, Ui};
use crate::wallet::error::WalletError;
use crate::wallet::keyfile::Opened;
use crate::wallet::keypair::Keypair;
use crate::wallet::locked::LockedKey;
use crate::wallet::secret::SecretString;
use crate::wallet::unlock::{
    AskError, AskPassword, NewPassword, PasswordSource, PasswordSources, new_password,
    open_keeping_password,
};

/// Speaks for the engine on this process's terminal.
pub struct TerminalUi {
    output: Arc<Output>,
    sources: Arc<PasswordSources>,
    submitted: Mutex<Vec<Hash>>,
    done: Mutex<Vec<Hash>>,
    progress: Mutex<Option<Progress>>,
    asking: Arc<AtomicBool>,
    open: Mutex<HashMap<PathBuf, Keypair>>,
}

impl TerminalUi {
    /// Asks on `output`; passwords come from `sources` first.
    pub fn new(output: Arc<Output>, sources: PasswordSources) -> Self {
        let sources = Arc::new(sources);
        Self {
            output,
            sources,
            submitted: Mutex::default(),
            done: Mutex::default(),
            progress: Mutex::default(),
            asking: Arc::default(),
            open: Mutex::default(),
        }
    }

    /// The transactions that may have been sent and whose outcome was not told yet.
    pub fn submitted(&self) -> Vec<Hash> {
        self.submitted.lock().map(|submitted| submitted.clone()).unwrap_or_default()
    }

    /// The steps that are on chain, of a command that has others to make.
    pub fn steps_done(&self) -> Vec<Hash> {
        self.done.lock().map(|done| done.clone()).unwrap_or_default()
    }

    /// Whether the cursor stands behind a question that was not answered.
    pub fn is_asking(&self) -> bool {
        self.asking.load(Ordering::Relaxed)
    }

    fn asking(&self) -> Asking {
        Asking { output: Arc::clone(&self.output), asking: Arc::clone(&self.asking) }
    }

    /// Where passwords come from before anybody is asked.
    pub fn sources(&self) -> &PasswordSources {
        &self.sources
    }

    /// A password for something new: from the first source that has one, else typed twice. `sources` are those of
    /// the run, unless the command has options of its own for it.
    pub async fn new_password(
        &self,
        wanted: NewPassword,
        sources: Option<PasswordSources>,
    ) -> Result<SecretString> {
        let sources = sources.map_or_else(|| Arc::clone(&self.sources), Arc::new);
        let find = move |sources: &PasswordSources, asking: &Asking| {
            new_password(&wanted, sources, &AskingForNew { asking, wanted: &wanted })
        };
        self.with_sources(sources, find).await
    }

    /// Opens a key of the wallet folder, with what its file stores; `label` is how the user calls it.
    pub async fn open(&self, label: &str, key: Arc<LockedKey>) -> Result<Opened> {
        Ok(self.open_keeping_password(label, key).await?.0)
    }

    /// The same, with the password that opened it and its source; `None` if the key is not encrypted.
    pub async fn open_keeping_password(
        &self,
        label: &str,
        key: Arc<LockedKey>,
    ) -> Result<(Opened, Option<(SecretString, PasswordSource)>)> {
        let label = label.to_owned();
        let find = move |sources: &PasswordSources, asking: &Asking| {
            open_keeping_password(&key, &label, sources, asking)
        };
        self.with_sources(Arc::clone(&self.sources), find).await
    }

    /// Something secret that is typed, hidden.
    pub async fn secret(&self, question: &str) -> Result<SecretString, AskError> {
        let question = question.to_owned();
        self.ask(move |prompt| prompt.secret(&question)).await.unwrap_or(Err(AskError::Interrupted))
    }

    /// What the person types in answer; `flag` answers without a terminal.
    pub async fn typed(&self, question: String, flag: &'static str) -> Result<String> {
        self.ask(move |prompt| prompt.line(&question, flag)).await?
    }

    /// On its own thread, so that a signal is noticed while nobody answers.
    async fn ask<T: Send + 'static>(
        &self,
        ask: impl FnOnce(&dyn Prompt) -> T + Send + 'static,
    ) -> Result<T> {
        let output = Arc::clone(&self.output);
        self.asking.store(true, Ordering::Relaxed);
        let answer = tokio::task::spawn_blocking(move || ask(output.prompt())).await;
        self.asking.store(false, Ordering::Relaxed);
        // The text of a panic is nothing to show.
        answer.map_err(|_| Error::internal("asking for an answer failed"))
    }

    /// The password of what is no key of the wallet folder: a file that is brought over, a backup. `sources` as above.
    pub async fn password(
        &self,
        label: &str,
        sources: Option<PasswordSources>,
    ) -> Result<(SecretString, PasswordSource)> {
        let label = label.to_owned();
        let sources = sources.map_or_else(|| Arc::clone(&self.sources), Arc::new);
        let find = move |sources: &PasswordSources, asking: &Asking| {
            sources.existing(None, &label, asking)
        };
        self.with_sources(sources, find).await
    }

    /// On its own thread, because a key derivation takes a second or more of one core, and so that Ctrl-C is noticed
    /// while nobody answers; a password command does not outlive it.
    async fn with_sources<T: Send + 'static>(
        &self,
        sources: Arc<PasswordSources>,
        find: impl FnOnce(&PasswordSources, &Asking) -> Result<T, WalletError> + Send + 'static,
    ) -> Result<T> {
        let asking = self.asking();
        let stop = StopCommand(Some(Arc::clone(&sources)));
        let found = tokio::task::spawn_blocking(move || find(&sources, &asking)).await;
        stop.disarm();
        let found = found.map_err(|_| Error::internal("asking for the password failed"))?;
        Ok(found?)
    }
}

/// Stops the password command when the run is stopped while it is waited for.
struct StopCommand(Option<Arc<PasswordSources>>);

impl StopCommand {
    fn disarm(mut self) {
        self.0 = None;
    }
}

impl Drop for StopCommand {
    fn drop(&mut self) {
        if let Some(sources) = &self.0 {
            sources.stop();
        }
    }
}

impl Ui for TerminalUi {
    fn preview(&self, preview: &Preview, needed: bool) {
        let mut page = self.output.aside_page();
        page.fields(preview.rows.iter().map(|row| (&row.label, &row.value)));
        if let Some(grid) = &preview.table {
            let mut table = Table::new(&grid.titles);
            let whole = page.width().is_none();
            let short = |cell: &String| short::accounts_in(cell, &Names::new());
            for row in &grid.rows {
                table.row(row.iter().map(|cell| if whole { cell.clone() } else { short(cell) }));
            }
            page.gap();
            page.table(table, "no rows");
        }
        self.output.aside(page, needed);
        for warning in &preview.warnings {
            self.output.warn(warning);
        }
    }

    fn confirm<'a>(&'a self, question: &'a str) -> Answer<'a, bool> {
        let question = question.to_owned();
        Box::pin(async move { self.ask(move |prompt| prompt.confirm(&question, "--yes")).await? })
    }

    fn has_password(&self, key: &LockedKey) -> bool {
        self.sources.is_given(key)
    }

    fn unlock<'a>(&'a self, name: &'a str, key: Arc<LockedKey>) -> Answer<'a, Keypair> {
        let open = self.open.lock().ok().and_then(|mut open| open.remove(key.path()));
        Box::pin(async move {
            if let Some(open) = open {
                return Ok(open);
            }
            for warning in key.warnings() {
                self.output.warn(&warning.to_string());
            }
            let opened = self.open(name, Arc::clone(&key)).await?;
            if key.is_outdated() {
                self.output.note(&format!(
                    "the password of {name} is easier to guess in this file than it need be: \
                     `taoctl wallet convert {name} --to taoctl` renews it"
                ));
            }
            Ok(opened.keypair)
        })
    }

    fn keep(&self, key: &LockedKey, keypair: Keypair) {
        if let Ok(mut open) = self.open.lock() {
            open.insert(key.path().to_owned(), keypair);
        }
    }

    fn note(&self, text: &str) {
        self.output.note(text);
    }

    fn warn(&self, text: &str) {
        self.output.warn(text);
    }

    fn submitting(&self, hash: Option<Hash>) {
        // All keys of the plan are open.
        self.sources.forget();
        if let Ok(mut open) = self.open.lock() {
            open.clear();
        }
        if let Ok(mut submitted) = self.submitted.lock() {
            match hash {
                Some(hash) => submitted.push(hash),
                None => submitted.clear(),
            }
        }
    }

    fn settled(&self, hash: Hash) {
        if let Ok(mut submitted) = self.submitted.lock() {
            submitted.retain(|other| *other != hash);
        }
    }

    fn between_steps(&self, hashes: Vec<Hash>) {
        if let Ok(mut done) = self.done.lock() {
            *done = hashes;
        }
    }

    fn waiting(&self, text: Option<&str>) {
        let Ok(mut progress) = self.progress.lock() else { return };
        match (text, progress.as_ref()) {
            (Some(text), Some(progress)) => progress.say(text),
            (Some(text), None) => *progress = Some(self.output.progress(text)),
            (None, _) => *progress = None,
        }
    }
}

/// Asks on the prompt of an output, and keeps in mind that it does.
struct Asking {
    output: Arc<Output>,
    asking: Arc<AtomicBool>,
}

impl Asking {
    fn secret(&self, question: &str) -> Result<SecretString, AskError> {
        self.asking.store(true, Ordering::Relaxed);
        let typed = self.output.prompt().secret(question);
        self.asking.store(false, Ordering::Relaxed);
        typed
    }

    fn again(&self, password: SecretString) -> Result<SecretString, AskError> {
        let again = self.secret("the same password again")?;
        if again.expose() == password.expose() { Ok(password) } else { Err(AskError::NoMatch) }
    }
}

impl AskPassword for Asking {
    fn password(&self, label: &str, confirm: bool) -> Result<SecretString, AskError> {
        let password = self.secret(&format!("password for {label}"))?;
        match confirm && !password.expose().is_empty() {
            true => self.again(password),
            false => Ok(password),
        }
    }

    fn refused(&self, why: &str) {
        self.output.refuse(why);
    }
}

/// The same for a new password: one that will be refused is not typed twice.
struct AskingForNew<'a> {
    asking: &'a Asking,
    wanted: &'a NewPassword,
}

impl AskPassword for AskingForNew<'_> {
    fn password(&self, label: &str, confirm: bool) -> Result<SecretString, AskError> {
        let password = self.asking.password(label, false)?;
        let is_refused = password.expose().is_empty() || self.wanted.weakness(&password).is_some();
        match confirm && !is_refused {
            true => self.asking.again(password),
            false => Ok(password),
        }
    }

    fn refused(&self, why: &str) {
        self.asking.refused(why);
    }
}
