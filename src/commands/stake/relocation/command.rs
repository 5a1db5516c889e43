//! `stake move`, `swap` and `transfer` as commands: they differ in how they are typed, and in nothing after that.

use super::{Relocated, Relocation};
use crate::commands::args::amount::given;
use crate::commands::args::position::{Position, SplitPosition};
use crate::commands::args::tx::TxArgs;
use crate::commands::contract::Transaction;
use crate::commands::questions::Questions;
use crate::commands::stake::asked;
use crate::ctx::Ctx;
use crate::domain::amount::Amount;
use crate::error::Result;
use crate::tx::plan::Plan;
use crate::tx::receipt::Outcome;

/// What is typed of a relocation.
pub struct Typed<'a> {
    pub amount: Option<Amount>,
    pub from: Option<&'a Position>,
    pub position: &'a SplitPosition,
    pub tx: &'a TxArgs,
}

impl Typed<'_> {
    /// Where the stake is.
    pub fn origin(&self) -> Result<Position> {
        self.position.or(self.from, "--from")
    }
}

/// A command that changes where stake is.
pub trait Relocates {
    /// What all of them have.
    fn typed(&self) -> Typed<'_>;
    /// Asks where it goes, if that is left out.
    async fn ask_target(&self, questions: &mut Questions<'_>) -> Result<()>;
    /// What it says, in accounts and integers.
    fn relocation(&self, cx: &Ctx) -> Result<Relocation>;
}

impl<T: Relocates> Transaction for T {
    type Receipt = Relocated;

    fn options(&self) -> &TxArgs {
        self.typed().tx
    }

    async fn ask(&self, cx: &Ctx) -> Result<Vec<String>> {
        let Some(mut questions) = Questions::open(cx) else { return Ok(vec![]) };
        let Typed { amount, from, position, .. } = self.typed();
        if from.is_none() && !position.is_given() {
            asked::held(&mut questions, "--from").await?;
        }
        self.ask_target(&mut questions).await?;
        if amount.is_none() {
            asked::alpha(&mut questions).await?;
        }
        Ok(questions.into_words())
    }

    async fn plan(&self, cx: &Ctx) -> Result<Plan> {
        self.rest(cx, &[]).await
    }

    async fn rest(&self, cx: &Ctx, done: &[Outcome]) -> Result<Plan> {
        self.relocation(cx)?.plan(cx, done).await
    }

    fn receipt(&self, outcome: &Outcome) -> Result<Relocated> {
        self.receipt_of_all(std::slice::from_ref(outcome))
    }

    fn receipt_of_all(&self, outcomes: &[Outcome]) -> Result<Relocated> {
        Relocated::of(given(self.typed().amount)?, outcomes)
    }
}
