//! What a policy forbids is refused: before anything is asked, and again where the sum of the day is final.

use crate::chain::Runtime;
use crate::error::Result;

use super::Engine;
use super::prepare::Prepared;
use crate::tx::plan::Step;
use crate::tx::planned::Planned;
use crate::tx::policy::{Policies, Request, Spent};

impl Engine<'_> {
    /// Every step of a plan, each after the others.
    pub(super) async fn permit_plan(&self, prepared: &Prepared) -> Result<()> {
        let runtime = self.chain.runtime().await?;
        let mut earlier: Vec<(&Step, Spent)> = vec![];
        for (step, planned) in prepared.plan.steps.iter().zip(&prepared.steps) {
            let same = earlier.iter().filter(|(e, _)| e.signer.account() == step.signer.account());
            let before: Vec<_> = same.map(|(_, spent)| spent.clone()).collect();
            earlier.push((step, self.permit(step, planned, runtime, &before).await?));
        }
        Ok(())
    }

    /// One step; what it takes. The policies are read now: what was forbidden in the meantime is not signed.
    pub(super) async fn permit(
        &self,
        step: &Step,
        planned: &Planned,
        runtime: &Runtime,
        earlier: &[Spent],
    ) -> Result<Spent> {
        let request = Request {
            runtime,
            call: planned.call(),
            account: step.signer.account(),
            journal: &self.journal,
            earlier,
            chain: Some(self.chain),
        };
        let (folder, account) = (step.signer.folder(), Some(request.account));
        Policies::load(&self.options.policy, folder, account)?.permit(&request).await
    }
}
