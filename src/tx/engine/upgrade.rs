//! The chain was upgraded between the plan and the signature: what was shown is signed for the new runtime, or
//! nothing is.

use crate::chain::Runtime;
use crate::chain::calls::carried::same_meaning;
use crate::error::Result;

use super::Engine;
use crate::tx::plan::Step;
use crate::tx::planned::Planned;

impl Engine<'_> {
    /// The step as the chain's present runtime encodes it; `None` where that is the one that it was planned for.
    ///
    /// # Errors
    /// Where the call changed: its name, its arguments or their types.
    pub(super) fn carried_over(
        &self,
        step: &Step,
        planned: &Planned,
        now: &Runtime,
    ) -> Result<Option<Planned>> {
        let before = planned.runtime();
        let versions = |runtime: &Runtime| (runtime.spec_version, runtime.transaction_version);
        if versions(before) == versions(now) {
            return Ok(None);
        }
        let carried = Planned::new(step, step.call.encode(now)?, planned.fee(), now)?
            .carried_for(planned.carrier_fee());
        same_meaning((before, &planned.decoded()?), (now, &carried.decoded()?))?;
        self.ui.note(&format!(
            "the chain was upgraded from {} to {} while this was prepared",
            before.spec_version, now.spec_version
        ));
        Ok(Some(carried))
    }
}
