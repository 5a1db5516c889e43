//! Validators as a person reads them.

use super::list::{Delegates, Row};
use crate::commands::stake::called;
use crate::domain::fraction::Fraction;
use crate::domain::share::percent;
use crate::domain::units::{NetUid, Rao};
use crate::output::View;
use crate::output::page::{Page, Table};

impl View for Delegates {
    fn render(&self, page: &mut Page) {
        let narrow = page.width().is_some();
        let stake = if self.netuid.is_root() { "stake TAO>" } else { "stake alpha>" };
        let mut titles = vec!["validator", "take>", stake, "return TAO/day>", "?own stake>"];
        if !self.netuid.is_root() {
            titles.push("?root TAO>");
        }
        titles.extend(["?subnets>", "?permits>", "?since block>"]);
        let mut table = Table::new(&titles);
        for row in &self.delegates {
            let mut cells = vec![
                row.called(narrow),
                take(row.take),
                row.stake.to_decimal(),
                row.return_per_day.map_or_else(|| "unknown".to_owned(), Rao::to_decimal),
                row.own_stake.to_decimal(),
            ];
            if !self.netuid.is_root() {
                cells.push(row.root_stake.to_decimal());
            }
            let others = |netuids: &[NetUid]| netuids.iter().filter(|on| !on.is_root()).count();
            cells.extend([
                others(&row.subnets).to_string(),
                others(&row.permits).to_string(),
                row.registered_at.to_string(),
            ]);
            table.row(cells);
        }
        page.table(table, "no validators");
        page.gap();
        let epochs = match self.epochs {
            1 => "the last epoch".to_owned(),
            count => format!("the last {count} epochs"),
        };
        page.line(format!(
            "return: for 1,000 TAO staked, after the take, as in {epochs}, at spot prices; at block {}",
            self.block
        ));
    }
}

impl Row {
    fn called(&self, narrow: bool) -> String {
        let said = self.identity.as_ref().map(|said| &said.name.0);
        called(self.hotkey, self.hotkey_name.as_ref(), said, narrow)
    }
}

/// Rounded to thousandths of a percent.
pub fn take(take: Option<Fraction>) -> String {
    take.map(|take| percent(take.0, Fraction::ONE.0)).unwrap_or_default()
}
