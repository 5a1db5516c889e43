//! Which call inside another one failed.
//!
//! The events are read from the end. Each verdict stands after everything that it is about, and what failed has left
//! no events of its own, so that the way back through them is the way down into the call.

use std::collections::BTreeSet;
use std::fmt;

use serde::Serialize;

use super::calls::DecodedCall;
use super::events::Event;
use super::runtime::Runtime;

/// A call inside another one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The calls that it stands in, the outermost first.
    pub path: Vec<Around>,
    /// `Balances.transfer_all`.
    pub call: String,
}

/// A call that carries others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Around {
    /// `Utility.batch`.
    pub call: String,
    /// Which of its calls, from 0, and of how many; for a batch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch: Option<(u32, u32)>,
}

impl Place {
    /// Its index in the innermost batch, from 0, and how many calls that has.
    pub fn batch(&self) -> Option<(u32, u32)> {
        self.path.iter().rev().find_map(|around| around.batch)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path: Vec<String> = self.path.iter().map(Around::to_string).collect();
        write!(f, "{} failed ({})", self.call, path.join(" > "))
    }
}

impl fmt::Display for Around {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.call)?;
        match self.batch {
            Some((index, count)) => write!(f, ", call {} of {count}", u64::from(index) + 1),
            None => Ok(()),
        }
    }
}

/// For a call that succeeded, and those of its events that say that a call inside failed: each of them with that
/// call's place. Where the way cannot be followed further, those before it are left out.
pub fn places(
    runtime: &Runtime,
    call: &DecodedCall,
    events: &[Event],
    failures: &BTreeSet<usize>,
) -> Vec<(usize, Place)> {
    let mut walk = Walk { runtime, unread: events, failures, path: vec![], found: vec![] };
    let _ = walk.succeeded(call);
    walk.found
}

/// On the way back; every step is `None` if the events are not those of the call.
struct Walk<'a> {
    runtime: &'a Runtime,
    unread: &'a [Event],
    /// The events that say that a call failed.
    failures: &'a BTreeSet<usize>,
    path: Vec<Around>,
    found: Vec<(usize, Place)>,
}

impl<'a> Walk<'a> {
    /// Reads what a call did that succeeded.
    fn succeeded(&mut self, call: &DecodedCall) -> Option<()> {
        match (call.pallet.as_str(), call.name.as_str()) {
            ("Utility", "batch" | "batch_all" | "force_batch") => self.batch(call),
            ("Utility", "as_derivative" | "with_weight") => {
                self.inside(call, call.inner(self.runtime)?.first()?, None, false)
            }
            ("Utility", "if_else") => {
                let ends = ["IfElseMainSuccess", "IfElseFallbackCalled"];
                let fallback = self.back_to("Utility", &ends)?.name == ends[1];
                let made = usize::from(fallback);
                self.inside(call, call.inner(self.runtime)?.get(made)?, None, false)
            }
            ("Utility", "dispatch_as" | "dispatch_as_fallible") => {
                self.verdict(call, &["DispatchedAs"])
            }
            ("Proxy", "proxy" | "proxy_announced") => self.verdict(call, &["ProxyExecuted"]),
            ("Sudo", "sudo" | "sudo_unchecked_weight") => self.verdict(call, &["Sudid"]),
            ("Sudo", "sudo_as") => self.verdict(call, &["SudoAsDone"]),
            ("Multisig", "as_multi" | "as_multi_threshold_1") => {
                self.verdict(call, &["MultisigExecuted", "NewMultisig", "MultisigApproval"])
            }
            // They make calls that do not stand in their arguments.
            ("Crowdloan", "finalize") | ("Contracts" | "EVM" | "Ethereum", _) => None,
            _ => Some(()),
        }
    }

    /// The first of these events says what became of the one call inside, the others that it was not made.
    fn verdict(&mut self, call: &DecodedCall, names: &[&str]) -> Option<()> {
        let made = self.back_to(&call.pallet, names)?.name == *names.first()?;
        if !made {
            return Some(());
        }
        let failed = self.failures.contains(&self.unread.len());
        self.inside(call, call.inner(self.runtime)?.first()?, None, failed)
    }

    fn batch(&mut self, call: &DecodedCall) -> Option<()> {
        let items = call.inner(self.runtime)?;
        let count = u32::try_from(items.len()).ok()?;
        let ends = ["BatchInterrupted", "BatchCompleted", "BatchCompletedWithErrors"];
        let end = self.back_to("Utility", &ends)?;
        let mut made = items.as_slice();
        if end.name == ends[0] {
            let index: u32 = end.field(self.runtime, "index").ok()?;
            let (before, rest) = items.split_at_checked(usize::try_from(index).ok()?)?;
            made = before;
            self.inside(call, rest.first()?, Some((index, count)), true)?;
        }
        for (index, item) in (0..count).zip(made).rev() {
            let failed = self.back_to("Utility", &["ItemCompleted", "ItemFailed"])?;
            let failed = failed.name == "ItemFailed";
            self.inside(call, item, Some((index, count)), failed)?;
        }
        Some(())
    }

    /// A call inside, whose verdict was the event read last.
    fn inside(
        &mut self,
        around: &DecodedCall,
        call: &DecodedCall,
        batch: Option<(u32, u32)>,
        failed: bool,
    ) -> Option<()> {
        self.path.push(Around { call: path(around), batch });
        let read = if failed {
            let place = Place { path: self.path.clone(), call: path(call) };
            self.found.push((self.unread.len(), place));
            Some(())
        } else {
            self.succeeded(call)
        };
        self.path.pop();
        read
    }

    /// The last unread event of one of these names. Its place is the number of those still unread.
    fn back_to(&mut self, pallet: &str, names: &[&str]) -> Option<&'a Event> {
        let wanted = |event: &Event| event.pallet == pallet && names.contains(&event.name.as_str());
        let at = self.unread.iter().rposition(wanted)?;
        let event = self.unread.get(at)?;
        self.unread = self.unread.get(..at)?;
        Some(event)
    }
}

fn path(call: &DecodedCall) -> String {
    format!("{}.{}", call.pallet, call.name)
}
