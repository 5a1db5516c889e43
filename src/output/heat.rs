//! A heat map of numbers, in integers: rows of shades that are read without colour too.

use anstyle::{AnsiColor, Style};

/// The whole of the numbers in a row.
const WHOLE: u32 = 65_535;
/// From what percent of the whole which shade is drawn; anything above nothing has the first one.
const SHADES: [(u32, char, AnsiColor); 4] = [
    (0, '░', AnsiColor::Blue),
    (1, '▒', AnsiColor::Cyan),
    (10, '▓', AnsiColor::Yellow),
    (50, '█', AnsiColor::Red),
];
/// Where there is nothing.
const NOTHING: char = '·';
/// Cells from one number above them to the next.
const STEP: usize = 10;
/// With less room a map tells nothing.
const LEAST_CELLS: usize = 16;

/// From what part of the greatest number of a row each shade is drawn.
pub const LEGEND: &str = "█ a half, ▓ a tenth, ▒ a hundredth, ░ less, · none";

/// One row: its label, and by column what is not nothing, in parts of 65,535.
#[derive(Clone, Debug)]
pub struct Row {
    /// What stands before it.
    pub label: String,
    /// In any order.
    pub cells: Vec<(u16, u16)>,
}

/// A drawn map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heat {
    /// Lines with colours.
    pub drawing: String,
    /// Columns that share a cell, which shows the greatest of them.
    pub columns_per_cell: usize,
}

/// Draws rows of so many columns, as many of them in a cell as `width` asks for; `None` where it is too narrow.
pub fn heat(rows: &[Row], columns: u16, width: usize) -> Option<Heat> {
    let columns = usize::from(columns);
    let margin = rows.iter().map(|row| row.label.chars().count()).max()?;
    let room = width.checked_sub(margin + 1).filter(|room| *room >= LEAST_CELLS.min(columns))?;
    let per_cell = columns.div_ceil(room.max(1)).max(1);
    let cells = columns.div_ceil(per_cell);
    let mut drawing = format!("{:margin$} {}\n", "", scale(cells, per_cell));
    for row in rows {
        let mut levels = vec![0; cells];
        for (column, part) in &row.cells {
            if let Some(greatest) = levels.get_mut(usize::from(*column) / per_cell) {
                *greatest = level(*part).max(*greatest);
            }
        }
        drawing.push_str(&format!("{:>margin$} {}\n", row.label, shades(&levels)));
    }
    Some(Heat { drawing, columns_per_cell: per_cell })
}

/// The number of every tenth cell, above it.
fn scale(cells: usize, per_cell: usize) -> String {
    let numbers = (0..cells).step_by(STEP).map(|cell| format!("{:<STEP$}", cell * per_cell));
    numbers.collect::<String>().trim_end().to_owned()
}

/// Zero is nothing, else one more than the index of the shade.
fn level(part: u16) -> usize {
    let hundredfold = u32::from(part) * 100;
    let is_reached = |(percent, _, _): &&(u32, char, AnsiColor)| hundredfold >= percent * WHOLE;
    if part == 0 { 0 } else { SHADES.iter().take_while(is_reached).count() }
}

/// Neighbours of one shade share their colour.
fn shades(levels: &[usize]) -> String {
    let mut drawn = String::new();
    for run in levels.chunk_by(|a, b| a == b) {
        let shade = run.first().and_then(|level| SHADES.get(level.checked_sub(1)?));
        let (shade, style) = match shade {
            Some((_, shade, colour)) => (*shade, colour.on_default()),
            None => (NOTHING, Style::new().dimmed()),
        };
        let run: String = std::iter::repeat_n(shade, run.len()).collect();
        drawn.push_str(&format!("{style}{run}{style:#}"));
    }
    drawn
}

#[cfg(test)]
mod tests {
    use super::{Heat, Row, heat};

    fn row(label: &str, cells: &[(u16, u16)]) -> Row {
        Row { label: label.to_owned(), cells: cells.to_vec() }
    }

    fn plain(map: &Heat) -> Vec<String> {
        let text = anstream::adapter::strip_str(&map.drawing).to_string();
        text.lines().map(ToOwned::to_owned).collect()
    }

    #[test]
    fn each_column_has_its_shade() {
        // A hundredth of 65,535 is 655.35, a tenth 6,553.5, half of it 32,767.5.
        let edges = [0, 1, 655, 656, 6_553, 6_554, 32_767, 32_768, 65_535];
        let cells: Vec<(u16, u16)> = (0..).zip(edges).collect();
        let map = heat(&[row("7", &cells), row("128 *", &[(11, 9)])], 12, 80).unwrap();
        assert_eq!(map.columns_per_cell, 1);
        assert_eq!(plain(&map), ["      0         10", "    7 ·░░▒▒▓▓██···", "128 * ···········░"]);
    }

    #[test]
    fn a_narrow_map_shows_the_greatest_of_its_columns() {
        let cells = [(0, 1), (3, 65_535), (4, 7_000), (255, 700), (252, 0)];
        for (width, per_cell, cells_drawn) in [(80, 4, 64), (120, 3, 86), (300, 1, 256)] {
            let map = heat(&[row("9", &cells)], 256, width).unwrap();
            assert_eq!(map.columns_per_cell, per_cell);
            let lines = plain(&map);
            assert!(lines.iter().all(|line| line.chars().count() <= width), "{lines:#?}");
            let drawn: Vec<char> = lines[1].chars().skip(2).collect();
            assert_eq!(drawn.len(), cells_drawn);
            assert_eq!(drawn[3 / per_cell], '█');
            assert_eq!(drawn[255 / per_cell], '▒');
            assert_eq!(drawn.iter().filter(|shade| **shade == '·').count(), {
                let used: std::collections::BTreeSet<usize> =
                    [0, 3, 4, 255].iter().map(|column| column / per_cell).collect();
                cells_drawn - used.len()
            });
            // The numbers above stand over their cells.
            let tenth = lines[0].find(&format!(" {} ", 10 * per_cell)).unwrap();
            assert_eq!(tenth + 1, 2 + 10);
        }
    }

    #[test]
    fn nothing_is_drawn_without_rows_or_room() {
        assert_eq!(heat(&[], 10, 80), None);
        assert_eq!(heat(&[row("1", &[])], 256, 17), None);
        assert!(heat(&[row("1", &[])], 3, 8).is_some());
    }
}
