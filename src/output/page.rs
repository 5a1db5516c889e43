//! The text rendering of a view: lines, aligned fields and tables, as wide as the terminal.

use comfy_table::{CellAlignment, ContentArrangement, Table as Grid, presets};

use super::escape::escape;

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

    /// A table, or `empty` when it has no rows.
    pub fn table(&mut self, table: Table, empty: &str) {
        if table.rows.is_empty() {
            return self.line(empty);
        }
        let mut grid = Grid::new();
        grid.load_style(presets::NOTHING);
        if let Some(width) = self.width {
            grid.set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
        } else {
            grid.set_content_arrangement(ContentArrangement::Disabled);
        }
        grid.set_header(table.columns.iter().map(|c| c.title.to_uppercase()));
        for row in table.rows {
            grid.add_row(row.iter().map(|cell| escape(cell)));
        }
        for (column, spec) in grid.column_iter_mut().zip(&table.columns) {
            column.set_padding((0, 2));
            if spec.right {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
        for line in grid.lines() {
            self.text.push_str(line.trim_end());
            self.text.push('\n');
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
}
