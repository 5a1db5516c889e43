//! Quotes as a person sees them: a row for each subnet.

use super::{Money, Quotes};
use crate::domain::units::Rao;
use crate::output::View;
use crate::output::page::{Page, Table};

/// A column of money: with its unit in the title where that is the same in every row.
struct Column {
    title: &'static str,
    unit: Option<&'static str>,
}

impl Column {
    fn new(title: &'static str, mut all: impl Iterator<Item = Money>) -> Self {
        let first = all.next().map(Money::shown_unit);
        Self { title, unit: first.filter(|unit| all.all(|money| money.shown_unit() == *unit)) }
    }

    fn title(&self) -> String {
        let unit = self.unit.map(|unit| format!(" {unit}")).unwrap_or_default();
        format!("{}{unit}>", self.title)
    }

    fn cell(&self, money: Money) -> String {
        match (self.unit, money) {
            (None, money) => money.to_string(),
            (Some(_), Money::Tao(tao)) => tao.to_decimal(),
            (Some(_), Money::Alpha(alpha)) => alpha.to_decimal(),
        }
    }
}

impl View for Quotes {
    fn render(&self, page: &mut Page) {
        page.line(match (self.amount, self.into) {
            (amount, Some(into)) => format!("{amount} brings on subnet {into}:"),
            (Money::Tao(tao), None) => format!("{tao} buys:"),
            (Money::Alpha(alpha), None) => format!("{alpha} brings:"),
        });
        let rows = || self.quotes.iter().filter_map(|row| Some((row.netuid, row.found.as_ref()?)));
        let received = Column::new("received", rows().map(|(_, found)| found.received));
        let least = Column::new("at least", rows().map(|(_, found)| found.minimum_received));
        let fee = Column::new("?fee", rows().map(|(_, found)| found.swap_fee));
        let [received_title, least_title, fee_title] = [&received, &least, &fee].map(Column::title);
        let mut table = Table::new(&[
            "netuid>",
            &received_title,
            &least_title,
            "average>",
            "?spot>",
            "impact>",
            &fee_title,
        ]);
        for (netuid, found) in rows() {
            let average = found.average_price.map(|price| Rao(price.0).to_decimal());
            let impact = match found.impact_into {
                Some(into) => format!("{}, {into}", found.impact),
                None => found.impact.to_string(),
            };
            table.row([
                netuid.to_string(),
                received.cell(found.received),
                least.cell(found.minimum_received),
                average.unwrap_or_else(|| "not known".to_owned()),
                Rao(found.spot_price.0).to_decimal(),
                impact,
                fee.cell(found.swap_fee),
            ]);
        }
        page.table(table, "no subnet takes it");
        for row in &self.quotes {
            if let Some(reason) = &row.reason {
                page.line(format!("subnet {}: {reason}", row.netuid));
            }
        }
    }
}
