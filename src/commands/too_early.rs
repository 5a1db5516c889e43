//! What the chain takes only from a later block on: the error that says so, and the wait for that block.

use std::time::Duration;

use serde_json::{Value, json};

use crate::chain::{Chain, Pin};
use crate::ctx::Ctx;
use crate::domain::span;
use crate::error::{Code, Error, Exit, Result};

/// Looks at the head, while it is far and when it is near.
const FAR: Duration = Duration::from_secs(6);
const NEAR: Duration = Duration::from_millis(500);
/// Fewer blocks to wait are near.
const NEARBY: u64 = 5;
/// Answers in a row that a node may fail to give.
const PATIENCE: u32 = 50;

/// An error of exit code 9: in `wait` blocks after `head` the next block takes it.
pub fn too_early(name: &'static str, message: impl Into<String>, wait: u64, head: Pin) -> Error {
    let from = u64::from(head.number).saturating_add(wait).saturating_add(1);
    Error::new(Code(name, Exit::TooEarly), format!("{}: {wait} blocks to wait", message.into()))
        .hint(format!("run it again in {wait} blocks; --wait-allowed waits for them"))
        .with_details(json!({ "blocks_to_wait": wait, "allowed_in_block": from }))
}

/// When something is possible: `now`, or `in 99 blocks`.
pub fn in_blocks(wait: u64) -> String {
    if wait == 0 { "now".to_owned() } else { format!("in {wait} blocks") }
}

/// The blocks that an error says are to be waited for.
pub fn blocks_to_wait(error: &Error) -> Option<u64> {
    let is_early = error.code().1 == Exit::TooEarly;
    error.details().get("blocks_to_wait").and_then(Value::as_u64).filter(|_| is_early)
}

/// Waits until the block before the first one that takes it is the head. Ends as the whole command does: with
/// `--timeout`, or at Ctrl-C.
pub async fn wait(cx: &Ctx, error: &Error, blocks: u64) -> Result<()> {
    let chain = cx.chain().await?;
    let head = match cx.place().block {
        Some(block) => block.number,
        None => chain.best_header().await?.number,
    };
    // At least one, so that the same state is not planned with again.
    let target = u64::from(head).saturating_add(blocks.max(1));
    cx.output().note(&format!("{error}; waiting for block {target}"));
    let progress = cx.output().progress("");
    let per_block = block_time(chain).await;
    let mut failed = 0;
    loop {
        let left = match chain.best_header().await {
            Ok(head) => {
                failed = 0;
                target.saturating_sub(head.number.into())
            }
            Err(error) if failed >= PATIENCE => return Err(error.into()),
            Err(_) => {
                failed += 1;
                NEARBY
            }
        };
        if left == 0 {
            return Ok(());
        }
        let about = per_block.map(|time| format!(", about {}", span::about(left, time)));
        progress.say(&format!("{left} blocks to wait{}", about.unwrap_or_default()));
        tokio::time::sleep(if left < NEARBY { NEAR } else { FAR }).await;
    }
}

/// The time between two blocks in milliseconds, where the runtime says it.
pub async fn block_time(chain: &Chain) -> Option<u64> {
    let runtime = chain.runtime().await.ok()?;
    let slot = runtime.constant::<u64>("Aura", "SlotDuration").ok();
    slot.filter(|milliseconds| *milliseconds > 0)
}
