//! Between two steps: the blocks that a plan leaves between them.

use std::time::Duration;

use tokio::time::{Instant, sleep};

use crate::error::{Code, Error, Exit, Result};

use super::Engine;
use crate::tx::options::Wait;
use crate::tx::plan::Plan;
use crate::tx::progress::Progress;

/// Between two looks at the head of the chain.
const PAUSE: Duration = Duration::from_millis(500);
/// So long a node may be away before the command stops; it can be typed again.
const AWAY: Duration = Duration::from_secs(120);

impl Engine<'_> {
    /// Waits until the next block is as far from that of the newest step as the plan wants it.
    pub(super) async fn pause(&self, plan: &Plan, progress: &Progress) -> Result<()> {
        let Some(last) = progress.last().filter(|_| plan.every > 0) else { return Ok(()) };
        // The step comes into the next block at the earliest.
        let due = last.block.number.saturating_add(plan.every).saturating_sub(1);
        let mut answered = Instant::now();
        loop {
            match self.chain.best_header().await {
                Ok(head) if head.number >= due => break,
                Ok(head) => {
                    answered = Instant::now();
                    let wait = due.saturating_sub(head.number);
                    self.ui.waiting(Some(&format!("{wait} blocks until the next step")));
                }
                Err(error) if answered.elapsed() > AWAY => {
                    self.ui.waiting(None);
                    return Err(error.into());
                }
                Err(_) => self.ui.waiting(Some("the node is away; trying again")),
            }
            sleep(PAUSE).await;
        }
        self.ui.waiting(None);
        Ok(())
    }

    /// A later step is signed when the one before it is in a block.
    pub(super) fn refuse_several_at_once(&self, plan: &Plan) -> Result<()> {
        let count = plan.steps.len();
        if count < 2 || self.options.wait != Wait::None {
            return Ok(());
        }
        let message = format!(
            "this takes {count} transactions, each signed when the one before it is in a block"
        );
        Err(Error::new(Code("wait_none_several", Exit::Refused), message)
            .hint("leave out --wait none"))
    }
}
