//! What a command wants to do, as data: the steps, what is shown before signing, what must be affordable.

use std::sync::Arc;

use serde::Serialize;

use crate::chain::Pin;
use crate::chain::calls::Call;
use crate::domain::units::Rao;
use crate::error::{Error, Result};

use super::salts::Commitment;
use super::signer::Signer;

/// An ordered list of extrinsics, mostly one, made at one pinned block. Stopped between two of them, the same command
/// goes on with the next one.
pub struct Plan {
    /// The block whose state the plan was made from.
    pub block: Pin,
    /// Each its own extrinsic with its own journal entry.
    pub steps: Vec<Step>,
    /// What a later step owes to those before it.
    pub order: Order,
    /// Blocks from the one that has a step to the next step, at least.
    pub every: u32,
    /// So many of the first steps may be refused: what comes behind them is made all the same.
    pub optional: usize,
    /// Commits of weights in them: what opens one is on disk before the step that has it leaves.
    pub commits: Vec<Arc<Commitment>>,
    /// What the user sees before signing.
    pub preview: Preview,
}

impl Plan {
    /// A plan of one extrinsic.
    pub fn one(block: Pin, step: Step, preview: Preview) -> Self {
        Self::several(block, vec![step], Order::InTurn, preview)
    }

    /// A plan of several, each signed when the one before it is in a block.
    pub fn several(block: Pin, steps: Vec<Step>, order: Order, preview: Preview) -> Self {
        Self { block, steps, order, every: 0, optional: 0, commits: vec![], preview }
    }

    /// Of steps that commit these weights.
    pub fn committing(self, commits: Vec<Arc<Commitment>>) -> Self {
        Self { commits, ..self }
    }

    /// With at least so many blocks between two steps.
    pub fn every(self, blocks: u32) -> Self {
        Self { every: blocks, ..self }
    }
}

/// What a later step owes to those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// Nothing: it is signed as it was shown, whatever became of the others. The receipt tells which failed.
    Independent,
    /// Their success: it is signed as it was shown, once the rest of the command is planned again for its checks.
    InTurn,
    /// Its numbers: it is signed as the rest of the command is planned when they are on chain. Until then its call is
    /// what is expected.
    FromOutcomes,
}

/// One extrinsic of a plan.
pub struct Step {
    /// The call that is signed.
    pub call: Call,
    /// Who signs it.
    pub signer: Signer,
    /// One line for the journal: `transfer 1.5 TAO to 5F…`.
    pub summary: String,
    /// What it takes from the signer's free balance.
    pub spend: Spend,
    /// The extrinsic fee, when it was asked for together with the reads.
    pub fee: Option<Rao>,
    /// Whether it trades with a pool: others gain where they see it before a block has it.
    pub trades: bool,
    /// The last block that may have it, because it means something else from then on: its era ends there at the latest.
    pub until: Option<u32>,
}

/// What a step takes from the signer's free TAO, the fee aside.
#[derive(Clone, Copy, Debug)]
pub struct Spend {
    /// What the signer can spend and stay alive: free balance less the existential deposit and frozen parts; for a later
    /// step with what those before it bring in. What they take is not taken off.
    pub available: Rao,
    /// What the call takes of it.
    pub amount: Rao,
    /// Whether the chain takes the fee in alpha of the position when TAO is short.
    pub fee_in_alpha: bool,
}

impl Spend {
    /// `amount` of `available`, and the fee on top.
    pub fn tao(available: Rao, amount: Rao) -> Self {
        Self { available, amount, fee_in_alpha: false }
    }

    /// Everything that the fee leaves of `available`.
    ///
    /// # Errors
    /// `balance_too_low` where it leaves nothing.
    pub fn all(available: Rao, fee: Rao) -> Result<Self> {
        match available.checked_sub(fee) {
            Some(rest) if !rest.is_zero() => Ok(Self::tao(available, rest)),
            _ => Err(Error::refused(
                "balance_too_low",
                format!("{available} is not more than the fee of {fee}"),
            )
            .hint("`taoctl balance` shows what can be spent")),
        }
    }

    /// Everything but `kept` and the fee.
    ///
    /// # Errors
    /// `balance_too_low` where that is nothing.
    pub fn all_but(available: Rao, kept: Rao, fee: Rao) -> Result<Self> {
        if kept.is_zero() {
            return Self::all(available, fee);
        }
        let rest = available.saturating_sub(kept).saturating_sub(fee);
        if rest.is_zero() {
            let message =
                format!("{available} is not more than the {kept} to keep and the fee of {fee}");
            return Err(Error::refused("balance_too_low", message)
                .hint("keep less, or give the amount as a number"));
        }
        Ok(Self::tao(available, rest))
    }

    /// Only the fee.
    pub fn only_fee(available: Rao) -> Self {
        Self::tao(available, Rao(0))
    }
}

/// What is shown before signing: labels with values for people, the same as JSON for programs.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Preview {
    /// `label`, `value` in the order shown.
    pub rows: Vec<Row>,
    /// What may surprise.
    pub warnings: Vec<String>,
    /// What is shown below the lines, for people.
    #[serde(skip)]
    pub table: Option<Grid>,
    /// The same for programs.
    #[serde(skip_serializing_if = "serde_json::Value::is_null")]
    pub table_rows: serde_json::Value,
}

/// Rows of cells. A title that ends in `>` is of a column of numbers; one that begins with `?` can be missed.
#[derive(Clone, Debug)]
pub struct Grid {
    /// One for each column.
    pub titles: Vec<&'static str>,
    /// As many cells as titles in each.
    pub rows: Vec<Vec<String>>,
}

/// A line of a preview.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// What it is.
    pub label: String,
    /// Its value with its unit.
    pub value: String,
}

impl Preview {
    /// Adds a line.
    pub fn row(mut self, label: &str, value: impl ToString) -> Self {
        self.rows.push(Row { label: label.to_owned(), value: value.to_string() });
        self
    }

    /// Adds a line only where there is something to say.
    pub fn row_if(self, label: &str, value: Option<impl ToString>) -> Self {
        match value {
            Some(value) => self.row(label, value),
            None => self,
        }
    }

    /// Adds a table, and its rows for programs.
    pub fn table(mut self, table: Grid, rows: serde_json::Value) -> Self {
        (self.table, self.table_rows) = (Some(table), rows);
        self
    }

    /// Adds the lines of a decoded call.
    pub fn call(self, lines: &[(String, String)]) -> Self {
        lines.iter().fold(self, |preview, (label, value)| preview.row(label, value))
    }

    /// Adds a warning.
    pub fn warn(mut self, text: impl Into<String>) -> Self {
        self.warnings.push(text.into());
        self
    }
}
