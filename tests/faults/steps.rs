//! A command of two transactions that is stopped anywhere: given again it comes to its end, and makes none twice.

use serde_json::Value;

use crate::kinds::Case;
use crate::truth::Included;
use crate::verdict::{Before, Settled, hash_of, own, rao};
use crate::world::{End, World};

const LONG: u64 = 60;

/// What was told of the first run, and what the chain has when the same command ends well.
pub async fn to_the_end(
    world: &mut World,
    case: &Case,
    before: &Before,
    first: &End,
    words: &str,
) -> Result<Settled, String> {
    let error = |what: &str, news: &[Included], end: &End| {
        Err(format!("{what}: chain {news:#?}, told {} {:#}", end.code, end.document))
    };
    world.line.heal();
    let mut told = first.code;
    if first.code == 8
        && let Some(hash) = hash_of(first)
    {
        told = world.run(&format!("tx wait {hash}"), LONG).await?.code;
    }
    world.line.close();
    let mut news = world.truth.news().await;
    let made = own(case, &news).len();
    let done = done(first);
    // The step that it stopped at is told by its own outcome.
    let fits = match first.code {
        0 => made == case.kind.steps(),
        8 => made >= done && made <= done + 1 && (told != 0 || made > 0),
        4 | 6 | 7 | 9 | 10 => made == done,
        _ => false,
    };
    if !fits {
        return error("this is not what the chain has", &news, first);
    }
    world.line.heal();
    let end = world.run(words, LONG).await?;
    news.extend(world.truth.news().await);
    let all = own(case, &news);
    let is_whole = all.len() == case.kind.steps() && all.iter().all(|one| one.succeeded());
    let result = &end.document["data"]["result"];
    if end.code != 0 || !is_whole || !all.iter().any(|one| case.happened(one, result)) {
        return error("given again it did not come to its end, once", &news, &end);
    }
    let steps = end.document["data"]["steps"].as_array().ok_or("no steps")?;
    let fees = steps.iter().map(|step| rao(&step["fee"])).sum::<Result<i128, String>>()?;
    let now = i128::from(world.truth.free(&case.signer).await);
    match now == i128::from(before.signer) - fees {
        true => Ok(if first.code == 0 { Settled::Paid } else { Settled::Nothing }),
        false => error("another amount was paid", &news, &end),
    }
}

/// Steps that are told to be on the chain.
fn done(end: &End) -> usize {
    let details = &end.document["error"]["details"];
    let steps = details["steps"].as_array().or_else(|| details["done"].as_array());
    let is_done = |step: &&Value| step["state"] != "not_done";
    steps.map_or(0, |steps| steps.iter().filter(is_done).count())
}
