//! `policy show`: the rules that apply, and what is left of today.

use std::fmt::Display;

use clap::Args;
use jiff::Timestamp;
use serde::Serialize;

use super::applied::{self, WhoArgs};
use crate::commands::contract::Query;
use crate::ctx::Ctx;
use crate::domain::address::AccountId;
use crate::error::{Diagnose as _, Result};
use crate::output::View;
use crate::output::page::{Page, Table};
use crate::tx::policy::error::{Quantity, Unit};
use crate::tx::policy::rules::{Limits, Lists, Rule};
use crate::tx::policy::{Policies, Policy, PolicyError, Today};

/// Show the rules that apply to the wallet, the file of each, and what is left of today
///
/// The node is asked only where a day is limited and the network has no name of its own.
#[derive(Debug, Args)]
#[command(
    after_long_help = "Examples:\n  taoctl policy show -w savings\n  taoctl policy show --json"
)]
pub struct Show {
    #[command(flatten)]
    who: WhoArgs,
}

/// What applies to an account.
#[derive(Debug, Serialize)]
pub struct Shown {
    account: Option<AccountId>,
    rules: Vec<Line>,
}

/// A rule.
#[derive(Debug, Serialize)]
struct Line {
    rule: String,
    value: String,
    /// Of a day, for this account.
    left: Option<Quantity>,
    /// Why nobody knows what is left.
    unknown: Option<String>,
    file: String,
    line: usize,
}

impl Query for Show {
    type View = Shown;

    async fn query(&self, cx: &Ctx) -> Result<Shown> {
        let account = self.who.account(cx)?;
        let policies = applied::policies(cx, account)?;
        let today = today(cx, &policies, account).await?;
        warn_of_strangers(cx, &policies)?;
        let rules = policies.iter().flat_map(|policy| lines(policy, today.as_ref()));
        Ok(Shown { account, rules: rules.collect() })
    }
}

/// A rule with a name that the chain does not have refuses everything. By the runtime of last time: no node is asked.
fn warn_of_strangers(cx: &Ctx, policies: &Policies) -> Result<()> {
    let Some(runtime) = cx.runtime_of_last_time()? else { return Ok(()) };
    for stranger in policies.iter().flat_map(|policy| policy.strangers(&runtime)) {
        let error = PolicyError::Forbidden(stranger);
        let hint = error.hints().into_iter().next().unwrap_or_default();
        cx.output().warn(&format!("nothing is signed: {error}; {hint}"));
    }
    Ok(())
}

/// What the account has taken today, where a rule asks for it.
async fn today(cx: &Ctx, policies: &Policies, account: Option<AccountId>) -> Result<Option<Today>> {
    let Some(account) = account else { return Ok(None) };
    if !policies.iter().any(Policy::limits_days) {
        return Ok(None);
    }
    Ok(Some(Today::of(&applied::journal(cx).await?, account, Timestamp::now())?))
}

/// Of one policy, in the order of the manual.
fn lines(policy: &Policy, today: Option<&Today>) -> Vec<Line> {
    let mut told = Told { policy, today, lines: vec![] };
    told.limits("", &policy.tao, Unit::Tao, |tao| tao.0);
    told.lists("calls", &policy.calls);
    told.lists("netuids", &policy.netuids);
    told.lists("destinations", &policy.destinations);
    told.list("hours", policy.hours.as_ref());
    if let Some(Rule { value, line }) = &policy.tolerance {
        told.add("tolerance", value.to_string(), *line);
    }
    for (netuid, limits) in &policy.alpha {
        told.limits(&format!("alpha.{netuid}."), limits, Unit::Alpha(*netuid), |alpha| alpha.0);
    }
    // Of each subnet its own day: what is left is another number for each.
    let other = &policy.other_alpha;
    for (name, limit) in [("transaction", &other.per_transaction), ("day", &other.per_day)] {
        if let Some(Rule { value, line }) = limit {
            told.add(&format!("alpha.other.max-per-{name}"), value.to_string(), *line);
        }
    }
    told.lines
}

struct Told<'a> {
    policy: &'a Policy,
    today: Option<&'a Today>,
    lines: Vec<Line>,
}

impl Told<'_> {
    fn add(&mut self, rule: &str, value: String, line: usize) {
        let file = self.policy.path.display().to_string();
        let rule = rule.to_owned();
        self.lines.push(Line { rule, value, left: None, unknown: None, file, line });
    }

    fn list<T: Display>(&mut self, rule: &str, items: Option<&Rule<Vec<T>>>) {
        let Some(Rule { value, line }) = items else { return };
        let items: Vec<_> = value.iter().map(ToString::to_string).collect();
        let text = if items.is_empty() { "none".to_owned() } else { items.join(", ") };
        self.add(rule, text, *line);
    }

    fn lists<T: Display>(&mut self, name: &str, lists: &Lists<T>) {
        self.list(&format!("allow-{name}"), lists.allow.as_ref());
        self.list(&format!("forbid-{name}"), lists.forbid.as_ref());
    }

    fn limits<T: Display>(
        &mut self,
        section: &str,
        limits: &Limits<T>,
        unit: Unit,
        parts: impl Fn(&T) -> u64,
    ) {
        if let Some(Rule { value, line }) = &limits.per_transaction {
            self.add(&format!("{section}max-per-transaction"), value.to_string(), *line);
        }
        let Some(Rule { value, line }) = &limits.per_day else { return };
        self.add(&format!("{section}max-per-day"), value.to_string(), *line);
        let (Some(today), Some(told)) = (self.today, self.lines.last_mut()) else { return };
        match today.taken(self.policy, unit) {
            Ok(taken) => {
                told.left = Some(Quantity { parts: parts(value).saturating_sub(taken), unit });
            }
            Err(hash) => told.unknown = Some(format!("nobody knows what transaction {hash} takes")),
        }
    }
}

impl View for Shown {
    fn render(&self, page: &mut Page) {
        let mut table = Table::new(&["rule", "value", "left today", "from"]);
        for line in &self.rules {
            let left = line.left.map(|left| left.to_string());
            let unknown = line.unknown.as_ref().map(|_| "unknown".to_owned());
            table.row([
                line.rule.clone(),
                line.value.clone(),
                left.or(unknown).unwrap_or_default(),
                format!("{}:{}", line.file, line.line),
            ]);
        }
        page.table(table, "there is no policy: everything may be signed");
        if let Some(account) = self.account.filter(|_| self.rules.iter().any(|l| l.left.is_some()))
        {
            page.line(format!("left today: of {account}, until midnight UTC"));
        }
        for why in self.rules.iter().filter_map(|line| line.unknown.as_ref()) {
            page.line(why);
        }
    }
}
