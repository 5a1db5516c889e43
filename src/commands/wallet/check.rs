//! `wallet check`: what is wrong with the files of wallets.

use clap::Args;
use serde::Serialize;

use crate::commands::contract::Action;
use crate::ctx::Ctx;
use crate::error::{Exit, Result};
use crate::output::View;
use crate::output::page::Page;
use crate::wallet::check::{Finding, Severity, close};
use crate::wallet::name::WalletName;

/// Check all files and permissions of wallets
///
/// Nothing is decrypted. The exit code is 5 if there is a problem, and 0 if there is nothing or advice only.
#[derive(Debug, Args)]
#[command(after_long_help = "Examples:
  taoctl wallet check
  taoctl wallet check savings --fix")]
pub struct Check {
    /// Names of the wallets; all of the folder when there is none
    #[arg(value_name = "NAME")]
    names: Vec<WalletName>,

    /// Close files and folders that others can access
    #[arg(long)]
    fix: bool,
}

/// What was found.
#[derive(Debug, Serialize)]
pub struct Checked {
    folder: String,
    wallets: usize,
    keys: usize,
    problems: usize,
    findings: Vec<Found>,
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
            let fixed = self.fix && finding.is_permissions();
            if fixed {
                close(&finding.path)?;
            }
            findings.push(Found::new(finding, fixed));
        }
        let problems = findings.iter().filter(|f| f.severity == "problem" && !f.fixed).count();
        Ok(Checked {
            folder: cx.store().root().display().to_string(),
            wallets: report.wallets.len(),
            keys: report.keys.len(),
            problems,
            findings,
        })
    }
}

impl Found {
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
        let advice = self.findings.iter().filter(|f| f.severity == "advice" && !f.fixed).count();
        page.line(format!(
            "{} wallets, {} keys in {}: {} problems, {advice} advice",
            self.wallets, self.keys, self.folder, self.problems
        ));
    }

    fn exit_code(&self) -> u8 {
        if self.problems > 0 { Exit::Wallet.code() } else { 0 }
    }
}
