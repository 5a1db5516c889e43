//! The engine's and the wallet's questions, put to the person at the terminal.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};

use super::Output;
use super::progress::Progress;
use crate::error::{Code, Error, Exit, Result};
use crate::tx::Ui;
use crate::tx::plan::Preview;
use crate::wallet::keypair::Keypair;
use crate::wallet::secret::SecretString;
use crate::wallet::store::LockedKey;
use crate::wallet::unlock::Sources;

/// Speaks for the engine on this process's terminal.
pub struct TerminalUi {
    output: Arc<Output>,
    sources: Sources,
    submitted: Mutex<Option<String>>,
    progress: Mutex<Option<Progress>>,
}

impl TerminalUi {
    /// Asks on `output`; passwords come from `sources` first.
    pub fn new(output: Arc<Output>, sources: Sources) -> Self {
        Self { output, sources, submitted: Mutex::default(), progress: Mutex::default() }
    }

    /// The hash of the transaction that may have been sent and whose outcome was not told yet.
    pub fn submitted(&self) -> Option<String> {
        self.submitted.lock().ok()?.clone()
    }
}

impl Ui for TerminalUi {
    fn preview(&self, preview: &Preview) {
        let mut page = self.output.aside_page();
        page.fields(preview.rows.iter().map(|row| (&row.label, &row.value)));
        self.output.aside(page);
        for warning in &preview.warnings {
            self.output.warn(warning);
        }
    }

    fn confirm(&self, question: &str) -> Result<bool> {
        self.output.prompt().confirm(question, "--yes")
    }

    fn unlock<'a>(
        &'a self,
        name: &'a str,
        key: &'a LockedKey,
    ) -> Pin<Box<dyn Future<Output = Result<Keypair>> + Send + 'a>> {
        Box::pin(async move {
            let password = match key.is_encrypted() {
                true => Some(self.password(&format!("password of {name}"))?),
                false => None,
            };
            let progress = self.output.progress("opening the key");
            let key = key.clone();
            let opened = tokio::task::spawn_blocking(move || key.unlock(password.as_ref()));
            let opened = opened.await.map_err(|error| {
                Error::new(Code("internal", Exit::Internal), format!("opening the key: {error}"))
            })?;
            drop(progress);
            Ok(opened?)
        })
    }

    fn note(&self, text: &str) {
        self.output.note(text);
    }

    fn warn(&self, text: &str) {
        self.output.warn(text);
    }

    fn submitting(&self, hash: Option<&str>) {
        if let Ok(mut submitted) = self.submitted.lock() {
            *submitted = hash.map(ToOwned::to_owned);
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

impl TerminalUi {
    /// A password from the first source that has one, the terminal last.
    pub fn password(&self, label: &str) -> Result<SecretString> {
        match self.sources.password()? {
            Some(password) => Ok(password),
            None => self.output.prompt().secret(label, PASSWORD_FLAG),
        }
    }

    /// A new password; typed twice when it is typed.
    pub fn new_password(&self, label: &str) -> Result<SecretString> {
        if let Some(password) = self.sources.password()? {
            return Ok(password);
        }
        let password = self.output.prompt().secret(label, PASSWORD_FLAG)?;
        if password.expose().is_empty() {
            return Err(Error::usage("the password is empty").hint("give one"));
        }
        let again = self.output.prompt().secret("once more", PASSWORD_FLAG)?;
        if password.expose() != again.expose() {
            return Err(Error::usage("the two passwords differ").hint("run the command again"));
        }
        Ok(password)
    }
}

const PASSWORD_FLAG: &str = "--password-file FILE, or set BT_WALLET_PASSWORD";
