//! The text rendering of a view: lines, aligned fields and tables, as wide as the terminal.

use comfy_table::{
    CellAlignment, ColumnConstraint, ContentArrangement, Table as Grid, Width, presets,
};

use super::escape::escape;
use super::wrap::wrap;

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

    /// The columns of the terminal; `None` for a pipe.
    pub fn width(&self) -> Option<u16> {
        self.width
    }

    /// One line, broken between words where the terminal is too narrow.
    pub fn line(&mut self, text: impl AsRef<str>) {
        self.text.push_str(&wrap(&escape(text.as_ref()), 0, self.width));
        self.text.push('\n');
    }

    /// Our own text as it stands: a completion script.
    pub fn verbatim(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// A drawing; where it does not fit, what is missing: the terminal would break every line of it.
    pub fn drawing(&mut self, what: &str, drawing: &str) {
        let plain = anstream::adapter::strip_str(drawing).to_string();
        let columns = plain.lines().map(|line| line.chars().count()).max().unwrap_or(0);
        match self.width {
            Some(width) if usize::from(width) < columns => {
                self.line(format!("the terminal is too narrow for the {what} ({columns} columns)"));
            }
            _ => self.verbatim(drawing),
        }
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
            let value = wrap(&value, width + GAP, self.width);
            self.text.push_str(&format!("{label:<width$}  {value}"));
            self.text.truncate(self.text.trim_end().len());
            self.text.push('\n');
        }
    }

    /// A table, or `empty` when it has no rows. No word is cut, so that every address can be copied: where the
    /// terminal is too narrow for that, columns that can be missed are left out, and if that does not do, each row
    /// is a block of its own.
    pub fn table(&mut self, mut table: Table, empty: &str) {
        if table.rows.is_empty() {
            return self.line(empty);
        }
        let Some(width) = self.width else {
            let least = table.least_widths();
            return self.grid(table, &least, None);
        };
        let Some(left_out) = table.fit(usize::from(width)) else { return self.blocks(table) };
        let least = table.least_widths();
        self.grid(table, &least, Some(width));
        if !left_out.is_empty() {
            let columns = left_out.join(", ");
            self.line(format!("({columns}: in a wider terminal, or with --json)"));
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
    can_be_missed: bool,
}

impl Table {
    /// Titles; one that ends in `>` is a column of numbers, aligned right, and one that begins with `?` is left out
    /// where the terminal is too narrow, the widest one first.
    pub fn new(titles: &[&str]) -> Self {
        let columns = titles.iter().map(|title| Column {
            title: title.trim_start_matches('?').trim_end_matches('>').to_owned(),
            right: title.ends_with('>'),
            can_be_missed: title.starts_with('?'),
        });
        Self { columns: columns.collect(), rows: vec![] }
    }

    /// One row; as many cells as titles.
    pub fn row(&mut self, cells: impl IntoIterator<Item = impl Into<String>>) {
        self.rows.push(cells.into_iter().map(Into::into).collect());
    }

    /// Leaves out columns until the rest fits, and names them; `None`, and nothing left out, if that does not do.
    fn fit(&mut self, width: usize) -> Option<Vec<String>> {
        let least = self.least_widths();
        let mut kept: Vec<usize> = (0..self.columns.len()).collect();
        while total(&kept, &least) > width {
            let columns = self.columns.iter().zip(&least).enumerate();
            let missed =
                columns.filter(|(index, (column, _))| column.can_be_missed && kept.contains(index));
            let (widest, _) = missed.max_by_key(|(_, (_, width))| **width)?;
            kept.retain(|index| *index != widest);
        }
        let columns = self.columns.iter().enumerate();
        let left_out = columns.filter(|(index, _)| !kept.contains(index));
        let left_out = left_out.map(|(_, column)| column.title.clone()).collect();
        for row in &mut self.rows {
            keep(row, &kept);
        }
        keep(&mut self.columns, &kept);
        Some(left_out)
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

/// The width of these columns with the gaps between them.
fn total(columns: &[usize], least: &[usize]) -> usize {
    let words: usize = columns.iter().filter_map(|index| least.get(*index)).sum();
    words + GAP * columns.len().saturating_sub(1)
}

fn keep<T>(items: &mut Vec<T>, kept: &[usize]) {
    let mut index = 0..;
    items.retain(|_| index.next().is_some_and(|index| kept.contains(&index)));
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

    #[test]
    fn a_narrow_terminal_leaves_out_what_can_be_missed() {
        let mut table = Table::new(&["uid>", "?coldkey", "stake>", "?axon"]);
        table.row(["7", ADDRESS, "1.5", "127.0.0.1:8091"]);
        let mut page = Page::new(Some(62));
        page.table(table, "none");
        assert_eq!(
            page.finish(),
            "UID  STAKE  AXON\n  7    1.5  127.0.0.1:8091\n\
             (coldkey: in a wider terminal, or with --json)\n"
        );
    }

    #[test]
    fn a_drawing_that_does_not_fit_is_not_drawn() {
        let drawn = |width| {
            let mut page = Page::new(width);
            page.drawing("QR code", "\u{1b}[1m█▀▄\u{1b}[0m\n");
            page.finish()
        };
        assert_eq!(
            drawn(Some(2)).replace('\n', " "),
            "the terminal is too narrow for the QR code (3 columns) "
        );
        assert!([None, Some(3)].iter().all(|width| drawn(*width).contains("█▀▄")));
    }

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
