//! Reading `policy.toml`: everything in it is understood, or nothing is signed.

use std::fs;
use std::io::{Error, ErrorKind};
use std::ops::Range;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use toml_edit::{Document, Item, Key, Table, Value};

use super::error::PolicyError;
use super::judge::{PER_DAY, PER_TRANSACTION};
use super::rules::{CallPattern, Limits, Policy, Rule, Window, has_duplicates};
use crate::domain::address::AccountId;
use crate::domain::amount::Amount;
use crate::domain::fraction::Fraction;
use crate::domain::units::{Alpha, NetUid, Rao};

/// What a policy may say.
const KEYS: &str = "max-per-transaction, max-per-day, allow-calls, forbid-calls, allow-netuids, forbid-netuids, \
    allow-destinations, forbid-destinations, hours, tolerance, and the sections [alpha.NETUID] and [alpha.other]";

/// Every rule that there is.
pub const EXAMPLE: &str = r#"# An example; every line may be left out
max-per-transaction = "5tao"
max-per-day = "20tao"
allow-calls = ["Balances.*", "SubtensorModule.*", "Utility.batch_all"]
forbid-calls = ["SubtensorModule.transfer_stake"]
allow-netuids = [1, 4]
forbid-netuids = [7]
allow-destinations = ["5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty"]
forbid-destinations = ["5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"]
hours = ["08:00-18:00"]          # UTC
tolerance = "2%"                 # of the price; what trades without a bound is refused

[alpha.4]                        # of subnet 4
max-per-day = "500a"

[alpha.other]                    # of each other subnet
max-per-transaction = "100a"
"#;

const ANYBODY_WRITES: u32 = 0o002;

type Parsed<T> = Result<T, PolicyError>;

impl Policy {
    /// The policy in a file; `None` where there is no file.
    pub fn read(path: &Path) -> Parsed<Option<Self>> {
        let io = |source| PolicyError::Io { path: path.to_owned(), source };
        // A link that leads nowhere is a policy that cannot be read.
        match fs::symlink_metadata(path) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(io(error)),
            Ok(_) => {}
        }
        let mode = fs::metadata(path).map_err(io)?.permissions().mode();
        if mode & ANYBODY_WRITES != 0 {
            return Err(PolicyError::Loose { path: path.to_owned() });
        }
        let bytes = fs::read(path).map_err(io)?;
        let text = String::from_utf8(bytes);
        let text = text.map_err(|error| io(Error::new(ErrorKind::InvalidData, error)))?;
        Self::parse(path, &text).map(Some)
    }

    /// The policy that `text` is, of the file at `path`.
    pub fn parse(path: &Path, text: &str) -> Parsed<Self> {
        let file = File { path, text };
        let document = Document::parse(text).map_err(|error| {
            let cause = error.message().lines().collect::<Vec<_>>().join(", ");
            file.wrong(error.span(), None, cause)
        })?;
        let mut policy = Self { path: path.to_owned(), ..Self::default() };
        for (key, item) in entries(document.as_table()) {
            file.rule(&mut policy, key, item)?;
        }
        Ok(policy)
    }
}

fn entries(table: &Table) -> impl Iterator<Item = (&Key, &Item)> {
    table.iter().filter_map(|(name, _)| table.get_key_value(name))
}

/// What errors speak of.
struct File<'a> {
    path: &'a Path,
    text: &'a str,
}

/// A value and the key that it has.
struct Entry<'a> {
    key: String,
    item: &'a Item,
    at: Option<Range<usize>>,
}

impl File<'_> {
    fn rule(&self, policy: &mut Policy, key: &Key, item: &Item) -> Parsed<()> {
        let entry = Entry { key: key.get().to_owned(), item, at: key.span() };
        match key.get() {
            PER_TRANSACTION => policy.tao.per_transaction = Some(self.tao(&entry)?),
            PER_DAY => policy.tao.per_day = Some(self.tao(&entry)?),
            "allow-calls" => policy.calls.allow = Some(self.list(&entry, CALLS, call)?),
            "forbid-calls" => policy.calls.forbid = Some(self.list(&entry, CALLS, call)?),
            "allow-netuids" => policy.netuids.allow = Some(self.list(&entry, NETUIDS, netuid)?),
            "forbid-netuids" => policy.netuids.forbid = Some(self.list(&entry, NETUIDS, netuid)?),
            "allow-destinations" => {
                policy.destinations.allow = Some(self.list(&entry, ADDRESSES, account)?);
            }
            "forbid-destinations" => {
                policy.destinations.forbid = Some(self.list(&entry, ADDRESSES, account)?);
            }
            "hours" => policy.hours = Some(self.list(&entry, HOURS, window)?),
            "tolerance" => policy.tolerance = Some(self.text(&entry, SHARE, fraction)?),
            "alpha" => self.alpha(policy, &entry)?,
            _ => {
                return Err(
                    self.refuse(&entry, format!("there is no such rule: the rules are {KEYS}"))
                );
            }
        }
        Ok(())
    }

    /// The sections `[alpha.4]`, `[alpha.other]`.
    fn alpha(&self, policy: &mut Policy, entry: &Entry) -> Parsed<()> {
        let sections = self.table(entry)?;
        for (key, item) in entries(sections) {
            let name = format!("alpha.{}", key.get());
            let entry = Entry { key: name, item, at: key.span() };
            let limits = self.limits(&entry)?;
            if key.get() == "other" {
                policy.other_alpha = limits;
                continue;
            }
            // `04` would be a second section of subnet 4.
            let netuid = key.get().parse::<u16>().ok().filter(|n| n.to_string() == key.get());
            let Some(netuid) = netuid else {
                return Err(self.refuse(&entry, "a section is of a netuid, or of other"));
            };
            policy.alpha.insert(NetUid(netuid), limits);
        }
        Ok(())
    }

    fn limits(&self, entry: &Entry) -> Parsed<Limits<Alpha>> {
        let mut limits = Limits::default();
        for (key, item) in entries(self.table(entry)?) {
            let entry = Entry { key: format!("{}.{}", entry.key, key.get()), item, at: key.span() };
            let limit = || self.text(&entry, ALPHA, alpha).map(Some);
            match key.get() {
                PER_TRANSACTION => limits.per_transaction = limit()?,
                PER_DAY => limits.per_day = limit()?,
                _ => {
                    let why = format!(
                        "there is no such rule: a section has {PER_TRANSACTION} and {PER_DAY}"
                    );
                    return Err(self.refuse(&entry, why));
                }
            }
        }
        match limits.exist() {
            true => Ok(limits),
            false => Err(self.refuse(entry, "it limits nothing")),
        }
    }

    /// In the form `[section]` and in no other: each line then has its own place.
    fn table<'t>(&self, entry: &Entry<'t>) -> Parsed<&'t Table> {
        let why = "it is no section: write [alpha.NETUID] and the limits below it";
        entry.item.as_table().ok_or_else(|| self.refuse(entry, why))
    }

    fn tao(&self, entry: &Entry) -> Parsed<Rule<Rao>> {
        self.text(entry, TAO, tao)
    }

    fn text<T>(
        &self,
        entry: &Entry,
        wanted: &str,
        parse: impl Fn(&Value) -> Result<T, String>,
    ) -> Parsed<Rule<T>> {
        let value = entry.item.as_value().ok_or_else(|| self.refuse(entry, wanted))?;
        let parsed = parse(value).map_err(|why| self.refuse(entry, not(&why, wanted)))?;
        Ok(Rule { value: parsed, line: self.line(entry.at.as_ref()) })
    }

    fn list<T: Ord>(
        &self,
        entry: &Entry,
        wanted: &str,
        parse: impl Fn(&Value) -> Result<T, String>,
    ) -> Parsed<Rule<Vec<T>>> {
        let list = entry.item.as_array().ok_or_else(|| self.refuse(entry, wanted))?;
        let items = list.iter().map(|item| {
            let at = item.span().or(entry.at.clone());
            parse(item).map_err(|why| self.wrong(at, Some(entry.key.clone()), not(&why, wanted)))
        });
        let items = items.collect::<Parsed<Vec<T>>>()?;
        match has_duplicates(&items) {
            true => Err(self.refuse(entry, "the same stands in it twice")),
            false => Ok(Rule { value: items, line: self.line(entry.at.as_ref()) }),
        }
    }

    fn refuse(&self, entry: &Entry, why: impl Into<String>) -> PolicyError {
        self.wrong(entry.at.clone(), Some(entry.key.clone()), why.into())
    }

    fn wrong(&self, at: Option<Range<usize>>, key: Option<String>, why: String) -> PolicyError {
        PolicyError::File { path: self.path.to_owned(), line: self.line(at.as_ref()), key, why }
    }

    fn line(&self, at: Option<&Range<usize>>) -> usize {
        let before = at.and_then(|at| self.text.get(..at.start)).unwrap_or_default();
        before.matches('\n').count() + 1
    }
}

const TAO: &str = "write an amount with its unit, such as \"10tao\"";
const ALPHA: &str = "write an amount with its unit, such as \"10a\"";
const CALLS: &str = "write a list such as [\"Balances.transfer_keep_alive\", \"Proxy.*\"]";
const NETUIDS: &str = "write a list such as [1, 4]";
const ADDRESSES: &str = "write a list of addresses, each as \"5F…\"";
const HOURS: &str = "write a list of times in UTC, such as [\"08:00-18:00\"]";
const SHARE: &str = "write a share such as \"1%\"";

fn not(why: &str, wanted: &str) -> String {
    if why.is_empty() { wanted.to_owned() } else { format!("{why}; {wanted}") }
}

fn text(value: &Value) -> Result<&str, String> {
    value.as_str().ok_or_else(|| format!("`{}` is no text", value.to_string().trim()))
}

fn tao(value: &Value) -> Result<Rao, String> {
    let text = text(value)?;
    match text.parse::<Amount>() {
        Ok(Amount::Tao(rao)) => Ok(rao),
        Ok(_) => Err(format!("`{text}` is no amount of TAO")),
        Err(error) => Err(error.to_string()),
    }
}

fn alpha(value: &Value) -> Result<Alpha, String> {
    let text = text(value)?;
    match text.parse::<Amount>() {
        Ok(Amount::Alpha(alpha)) => Ok(alpha),
        Ok(_) => Err(format!("`{text}` is no amount of alpha")),
        Err(error) => Err(error.to_string()),
    }
}

fn call(value: &Value) -> Result<CallPattern, String> {
    let text = text(value)?;
    CallPattern::parse(text).ok_or_else(|| format!("`{text}` is no call"))
}

fn netuid(value: &Value) -> Result<NetUid, String> {
    let number = value.as_integer().and_then(|number| u16::try_from(number).ok());
    number.map(NetUid).ok_or_else(|| format!("`{}` is no netuid", value.to_string().trim()))
}

fn account(value: &Value) -> Result<AccountId, String> {
    AccountId::parse(text(value)?).map_err(|error| error.to_string())
}

fn window(value: &Value) -> Result<Window, String> {
    let text = text(value)?;
    Window::parse(text).ok_or_else(|| format!("`{text}` is no part of a day"))
}

fn fraction(value: &Value) -> Result<Fraction, String> {
    text(value)?.parse::<Fraction>().map_err(|error| error.to_string())
}
