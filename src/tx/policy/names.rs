//! Whether the calls that a policy names are calls of the chain: one that is misspelt, or that an upgrade has renamed,
//! would forbid nothing without a word.

use super::error::{Forbidden, Why};
use super::rules::{CallPattern, Policy};
use crate::chain::Runtime;
use crate::chain::calls::notation::nearest;
use crate::chain::calls::{calls_of, pallets};

impl Policy {
    /// The first pattern that matches no call of this runtime. Then nothing is signed: nobody knows which call was meant.
    pub fn judge_names(&self, runtime: &Runtime) -> Result<(), Box<Forbidden>> {
        self.strangers(runtime).next().map_or(Ok(()), Err)
    }

    /// Every pattern that matches no call of this runtime.
    pub fn strangers(&self, runtime: &Runtime) -> impl Iterator<Item = Box<Forbidden>> {
        let lists = [("allow-calls", &self.calls.allow), ("forbid-calls", &self.calls.forbid)];
        let rules = lists.into_iter().filter_map(|(name, rule)| Some((name, rule.as_ref()?)));
        let patterns =
            rules.flat_map(|(name, rule)| rule.value.iter().map(move |p| (name, rule.line, p)));
        patterns.filter(|(_, _, pattern)| !is_there(runtime, pattern)).map(
            |(rule, line, pattern)| {
                let why =
                    Why::NoSuchCall { pattern: pattern.clone(), near: near(runtime, pattern) };
                self.forbids(rule, line, why)
            },
        )
    }
}

fn is_there(runtime: &Runtime, pattern: &CallPattern) -> bool {
    match pattern {
        CallPattern::All => true,
        CallPattern::Pallet(pallet) => calls_of(runtime, pallet).next().is_some(),
        CallPattern::Call(path) => path
            .split_once('.')
            .is_some_and(|(pallet, name)| calls_of(runtime, pallet).any(|call| call == name)),
    }
}

/// What may have been meant, as it would be written.
fn near(runtime: &Runtime, pattern: &CallPattern) -> Vec<String> {
    match pattern {
        CallPattern::All => vec![],
        CallPattern::Pallet(pallet) => {
            let near = nearest(pallet, pallets(runtime));
            near.into_iter().map(|pallet| format!("{pallet}.*")).collect()
        }
        CallPattern::Call(path) => {
            let (pallet, _) = path.split_once('.').unwrap_or((path, ""));
            let pallets = match pallets(runtime).any(|known| known == pallet) {
                true => vec![pallet.to_owned()],
                false => nearest(pallet, pallets(runtime)),
            };
            let paths = pallets.iter().flat_map(|pallet| {
                calls_of(runtime, pallet).map(move |call| format!("{pallet}.{call}"))
            });
            let paths: Vec<String> = paths.collect();
            nearest(path, paths.iter().map(String::as_str))
        }
    }
}
