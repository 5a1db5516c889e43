//! The text rendering of a view: lines, aligned fields and tables, as wide as the terminal.

use comfy_table::{
    CellAlignment, ColumnConstraint, ContentArrangement, Table as Grid, Width, presets,
};

use super::escape::escape;

/// Columns between two cells.
const GAP: usize = 2;

/// A view being written as text. Everything that goes in is escaped.
#[derive(Debug)]
pub struct Page {
    text: String,
    width: Option<u16>,
}

impl Page {
    /// A page for a terminal of `width` columns, or unlimited for a pipe.
    pub fn new(width: Option<u16>) -> Self {
        Self { text: String::new(), width }
    }

    /// One line.
    pub fn line(&mut self, text: impl AsRef<str>) {
        self.text.push_str(&escape(text.as_ref()));
        self.text.push('\n');
    }

    /// Our own text as it stands: a completion script.
    pub fn verbatim(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// A command line as it is typed.
    pub fn command(&mut self, line: &str) {
        let bold = anstyle::Style::new().bold();
        self.text.push_str(&format!("{bold}$ {}{bold:#}\n", escape(line)));
    }

    /// An empty line between blocks.
    pub fn gap(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    /// Labels and values, the values aligned.
    pub fn fields<L: AsRef<str>, V: AsRef<str>>(&mut self, rows: impl IntoIterator<Item = (L, V)>) {
        let rows: Vec<(String, String)> =
            rows.into_iter().map(|(l, v)| (escape(l.as_ref()), escape(v.as_ref()))).collect();
        let width = rows.iter().map(|(label, _)| label.chars().count()).max().unwrap_or(0);
        for (label, value) in rows {
            self.text.push_str(&format!("{label:<width$}  {value}"));
            self.text.truncate(self.text.trim_end().len());
            self.text.push('\n');
        }
    }

    /// A table, or `empty` when it has no rows. No word is cut, so that every address can be copied: where the
    /// terminal is too narrow for that, each row is a block of its own.
    pub fn table(&mut self, table: Table, empty: &str) {
        if table.rows.is_empty() {
            return self.line(empty);
        }
        let least = table.least_widths();
        let total = least.iter().sum::<usize>() + GAP * least.len().saturating_sub(1);
        match self.width {
            Some(width) if total > usize::from(width) => self.blocks(table),
            width => self.grid(table, &least, width),
        }
    }

    fn grid(&mut self, table: Table, least: &[usize], width: Option<u16>) {
        let mut grid = Grid::new();
        grid.load_style(presets::NOTHING);
        grid.set_content_arrangement(ContentArrangement::Disabled);
        if let Some(width) = width {
            // The last column is padded too, beyond the edge.
            let width = width.saturating_add(GAP as u16);
            grid.set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
        }
        grid.set_header(table.columns.iter().map(|c| c.title.to_uppercase()));
        for row in table.rows {
            grid.add_row(row.iter().map(|cell| escape(cell)));
        }
        for ((column, spec), least) in grid.column_iter_mut().zip(&table.columns).zip(least) {
            column.set_padding((0, GAP as u16));
            let least = u16::try_from(least + GAP).unwrap_or(u16::MAX);
            column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(least)));
            if spec.right {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
        for line in grid.lines() {
            self.text.push_str(line.trim_end());
            self.text.push('\n');
        }
    }

    fn blocks(&mut self, table: Table) {
        for (index, row) in table.rows.into_iter().enumerate() {
            if index > 0 {
                self.gap();
            }
            let titles = table.columns.iter().map(|column| &column.title);
            let cells = row.iter().map(|cell| cell.trim());
            self.fields(titles.zip(cells).filter(|(_, cell)| !cell.is_empty()));
        }
    }

    /// The finished text, ending in a newline unless it is empty.
    pub fn finish(self) -> String {
        self.text
    }
}

/// Rows under titles.
#[derive(Debug)]
pub struct Table {
    columns: Vec<Column>,
    rows: Vec<Vec<String>>,
}

#[derive(Debug)]
struct Column {
    title: String,
    right: bool,
}

impl Table {
    /// Titles; one that ends in `>` is a column of numbers, aligned right.
    pub fn new(titles: &[&str]) -> Self {
        let columns = titles
            .iter()
            .map(|title| match title.strip_suffix('>') {
                Some(title) => Column { title: title.into(), right: true },
                None => Column { title: (*title).into(), right: false },
            })
            .collect();
        Self { columns, rows: vec![] }
    }

    /// One row; as many cells as titles.
    pub fn row(&mut self, cells: impl IntoIterator<Item = impl Into<String>>) {
        self.rows.push(cells.into_iter().map(Into::into).collect());
    }

    /// The longest word of each column: narrower would cut it.
    fn least_widths(&self) -> Vec<usize> {
        let titles = self.columns.iter().map(|column| longest_word(&column.title));
        let mut least: Vec<usize> = titles.collect();
        for row in &self.rows {
            for (least, cell) in least.iter_mut().zip(row) {
                *least = (*least).max(longest_word(&escape(cell)));
            }
        }
        least
    }
}

/// With what it is indented by.
fn longest_word(text: &str) -> usize {
    let indent = text.chars().take_while(|c| *c == ' ').count();
    text.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0) + indent
}

#[cfg(test)]
mod tests {
    use super::{Page, Table};

    #[test]
    fn a_pipe_gets_whole_addresses_and_aligned_numbers() {
        let mut table = Table::new(&["hotkey", "stake>"]);
        table.row(["5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY", "1.5"]);
        table.row(["x", "12.25"]);
        let mut page = Page::new(None);
        page.table(table, "none");
        assert_eq!(
            page.finish(),
            "HOTKEY                                            STAKE\n\
             5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY    1.5\n\
             x                                                 12.25\n"
        );
    }

    const ADDRESS: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";

    fn at(width: u16) -> String {
        let mut table = Table::new(&["wallet", "address", "key", "age>"]);
        table.row(["savings", ADDRESS, "not encrypted (plain)", "7"]);
        table.row(["  savings/default", ADDRESS, "", "12"]);
        let mut page = Page::new(Some(width));
        page.table(table, "none");
        page.finish()
    }

    #[test]
    fn a_narrow_terminal_wraps_between_words_only() {
        let shown = at(88);
        assert!(shown.lines().all(|line| line.chars().count() <= 88), "{shown}");
        assert_eq!(shown.matches(ADDRESS).count(), 2, "{shown}");
        assert!(shown.contains("  savings/default  5Grw"), "{shown}");
        assert!(shown.contains("(plain)"), "{shown}");
    }

    #[test]
    fn where_a_word_would_be_cut_each_row_is_a_block() {
        assert_eq!(
            at(60),
            format!(
                "wallet   savings\naddress  {ADDRESS}\nkey      not encrypted (plain)\nage      7\n\n\
                 wallet   savings/default\naddress  {ADDRESS}\nage      12\n"
            )
        );
    }
}
