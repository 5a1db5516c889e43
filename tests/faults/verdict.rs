//! Holds what was said of a run against what the chain has.

use serde_json::Value;

use crate::kinds::Case;
use crate::truth::Included;
use crate::world::{End, World};

/// Balances before a run.
pub struct Before {
    pub signer: u64,
}

/// What became of a run in the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Settled {
    /// In a block, and it succeeded there.
    Paid,
    /// In a block, and it failed there.
    Failed,
    /// In no block for ever.
    Nothing,
}

pub fn hash_of(end: &End) -> Option<&str> {
    let known = [
        &end.document["data"]["transaction"]["hash"],
        &end.document["error"]["details"]["hash"],
        &end.document["data"]["transactions"][0]["hash"],
    ];
    known.into_iter().find_map(Value::as_str)
}

/// What the signer has got into the blocks; what only carries another one is none of it.
pub fn own<'n>(case: &Case, news: &'n [Included]) -> Vec<&'n Included> {
    news.iter().filter(|one| one.signer == case.signer && !one.is_carrier()).collect()
}

/// Checks the end of a command that is not "unknown" against what the chain has got since before it.
pub async fn check(
    world: &World,
    case: &Case,
    before: &Before,
    end: &End,
    news: &[Included],
) -> Result<Settled, String> {
    let error =
        |what: &str| format!("{what}: chain {news:#?}, told {} {:#}", end.code, end.document);
    let own = own(case, news);
    match (end.code, own.as_slice()) {
        (0, [one]) => {
            if !one.succeeded() {
                return Err(error("it failed in its block"));
            }
            same_place(one, end).map_err(|what| error(&what))?;
            if let Some(result) = end.document["data"].get("result") {
                if !case.happened(one, result) {
                    return Err(error("another thing happened"));
                }
                amounts(world, case, before, end, result).await.map_err(|what| error(&what))?;
            }
            Ok(Settled::Paid)
        }
        (7, [one]) if !one.succeeded() && hash_of(end) == Some(&one.hash) => Ok(Settled::Failed),
        // Refused before anything was sent, by the node, or never included.
        (4 | 6 | 7 | 9 | 10, []) => Ok(Settled::Nothing),
        _ => Err(error("this is not what the chain has")),
    }
}

fn same_place(one: &Included, end: &End) -> Result<(), String> {
    let told = match &end.document["data"]["transaction"] {
        Value::Null => &end.document["data"]["transactions"][0]["transaction"],
        told => told,
    };
    let same = told["hash"] == *one.hash
        && told["block"]["number"] == one.block
        && told["block"]["hash"] == *one.block_hash
        && told["index"] == one.index;
    if same { Ok(()) } else { Err("it is elsewhere".to_owned()) }
}

/// The signer has paid what the receipt says and the fee, and the other has got it, once.
async fn amounts(
    world: &World,
    case: &Case,
    before: &Before,
    end: &End,
    result: &Value,
) -> Result<(), String> {
    let transaction = &end.document["data"]["transaction"];
    let fee = rao(&transaction["fee"])? + carrier_fee(transaction)?;
    let paid = case.paid(result)?;
    let signer = i128::from(world.truth.free(&case.signer).await);
    if signer != i128::from(before.signer) - paid - fee {
        return Err(format!("the signer had {} and has {signer}", before.signer));
    }
    let other = i128::from(world.truth.free(&case.other).await);
    match case.kind.pays_other() && other != paid {
        true => Err(format!("the other has {other}")),
        false => Ok(()),
    }
}

pub fn rao(value: &Value) -> Result<i128, String> {
    let text = value.as_str().ok_or_else(|| format!("no fee: {value}"))?;
    text.parse().map_err(|error| format!("{text}: {error}"))
}

/// Nothing for what went in the clear.
fn carrier_fee(transaction: &Value) -> Result<i128, String> {
    let carrier = &transaction["carrier"];
    if carrier.is_null() { Ok(0) } else { rao(&carrier["seen"]["fee"]) }
}
