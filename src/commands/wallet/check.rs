//! `wallet check`: what is wrong with the files of wallets.

use std::collections::BTreeSet;
use std::sync::Arc;

use clap::Args;
use serde::Serialize;

use super::backup::counted;
use crate::commands::contract::Action;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::error::{Code, Error, Exit, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::wallet::check::{CheckedKey, Finding, Oddity, Report, Severity, close, signs};
use crate::wallet::name::WalletName;

/// Check all files and permissions of wallets
///
/// Nothing is decrypted unless --unlock is given. The exit code is 5 if there is a problem, and 0 if there is nothing or
/// advice only.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl wallet check
  taoctl wallet check savings --fix
  taoctl wallet check savings --unlock --password-file pw.txt")]
pub struct Check {
    /// Names of the wallets; all of the folder when there is none
    #[arg(value_name = "NAME")]
    names: Vec<WalletName>,

    /// Close files and folders that others can access
    #[arg(long)]
    fix: bool,

    /// Open every key with its password, and sign with it
    #[arg(long)]
    unlock: bool,
}

/// What was found.
#[derive(Debug, Serialize)]
pub struct Checked {
    folder: String,
    wallets: usize,
    keys: usize,
    problems: usize,
    findings: Vec<Found>,
    /// The keys that --unlock opened.
    unlocked: Vec<Unlocked>,
    /// The keys that --unlock did not open, because of what was found.
    not_opened: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Unlocked {
    /// `WALLET` or `WALLET/HOTKEY`.
    name: String,
    address: AccountId,
    /// Where its password came from; `null` if it has none.
    password_from: Option<String>,
}

#[derive(Debug, Serialize)]
struct Found {
    /// `problem` or `advice`.
    severity: &'static str,
    code: &'static str,
    path: String,
    message: String,
    advice: String,
    fixed: bool,
}

impl Action for Check {
    type View = Checked;

    async fn act(&self, cx: &Ctx) -> Result<Checked> {
        let report = cx.store().check(&self.names)?;
        let mut findings = Vec::new();
        for finding in &report.findings {
            let closed = (self.fix && finding.is_permissions()).then(|| close(&finding.path));
            if let Some(Err(error)) = &closed {
                // The others are mended and told all the same.
                cx.output().warn(&error.to_string());
            }
            findings.push(Found::new(finding, closed.is_some_and(|closed| closed.is_ok())));
        }
        let mut unlocked = Vec::new();
        for key in report.keys.iter().filter(|_| self.unlock) {
            match unlock(cx, key).await {
                Ok(opened) => unlocked.extend(opened),
                // Nobody is there to type it: that says nothing of the key.
                Err(error) if error.code().1 != Exit::Wallet => return Err(error),
                Err(error) => findings.push(Found::unusable(key, &error)),
            }
        }
        let not_opened = match self.unlock {
            true => not_opened(&report),
            false => Vec::new(),
        };
        let problems = findings.iter().filter(|f| f.severity == "problem" && !f.fixed).count();
        Ok(Checked {
            folder: cx.store().root().display().to_string(),
            wallets: report.wallets.len(),
            keys: report.keys.len(),
            problems,
            findings,
            unlocked,
            not_opened,
        })
    }
}

/// The keys whose files are not in order, each once.
fn not_opened(report: &Report) -> Vec<String> {
    let broken = report.findings.iter().filter(|found| matches!(found.oddity, Oddity::Broken(_)));
    let names: BTreeSet<String> =
        broken.filter_map(|found| Some(found.key.as_ref()?.to_string())).collect();
    let opened: BTreeSet<String> =
        report.keys.iter().filter_map(|key| Some(key.name.as_ref()?.to_string())).collect();
    names.difference(&opened).cloned().collect()
}

/// Opens a key and proves that it signs. `None` if no command can name it.
async fn unlock(cx: &Ctx, key: &CheckedKey) -> Result<Option<Unlocked>> {
    let Some(name) = &key.name else { return Ok(None) };
    let locked = Arc::new(cx.store().key(name)?);
    let (opened, given) = cx.ui().open_keeping_password(&name.to_string(), locked).await?;
    if !signs(&opened.keypair) {
        let message = format!("the key {name} makes signatures that do not verify");
        return Err(Error::new(Code("key_does_not_sign", Exit::Wallet), message)
            .hint("restore the file from a backup"));
    }
    Ok(Some(Unlocked {
        name: name.to_string(),
        address: opened.keypair.public(),
        password_from: given.map(|(_, from)| from.to_string()),
    }))
}

impl Found {
    fn unusable(key: &CheckedKey, error: &Error) -> Self {
        Self {
            severity: "problem",
            code: error.code().0,
            path: key.path.display().to_string(),
            message: error.to_string(),
            advice: error.hints().join("; "),
            fixed: false,
        }
    }

    fn new(finding: &Finding, fixed: bool) -> Self {
        Self {
            severity: match finding.severity() {
                Severity::Problem => "problem",
                Severity::Advice => "advice",
            },
            code: finding.code(),
            path: finding.path.display().to_string(),
            message: finding.to_string(),
            advice: finding.advice(),
            fixed,
        }
    }
}

impl View for Checked {
    fn render(&self, page: &mut Page) {
        for found in &self.findings {
            let severity = if found.fixed { "fixed" } else { found.severity };
            // Some messages name their file themselves.
            let place = match found.message.contains(&found.path) {
                true => String::new(),
                false => format!("{}: ", found.path),
            };
            page.line(format!("{severity}: {place}{}", found.message));
            if !found.fixed && !found.advice.is_empty() {
                page.line(format!("  {}", found.advice));
            }
        }
        for key in &self.unlocked {
            let password = key.password_from.as_ref().map_or_else(
                || "it has no password".to_owned(),
                |from| format!("with the password from {from}"),
            );
            page.line(format!("opened: {} ({}) signs; {password}", key.name, key.address));
        }
        for name in &self.not_opened {
            page.line(format!("not opened: {name}, because of its problem above"));
        }
        let advice = self.findings.iter().filter(|f| f.severity == "advice" && !f.fixed).count();
        page.line(format!(
            "{}, {} in {}: {}, {} of advice",
            counted(self.wallets, "wallet"),
            counted(self.keys, "key"),
            self.folder,
            counted(self.problems, "problem"),
            counted(advice, "piece")
        ));
    }

    fn exit_code(&self) -> u8 {
        if self.problems > 0 { Exit::Wallet.code() } else { 0 }
    }
}
