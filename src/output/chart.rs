//! A chart of numbers over time, in integers.

/// Rows of a chart.
const HEIGHT: u128 = 8;
/// Eighths of a row, from one to all.
const BARS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// Draws values as bars between the least and the greatest, `width` columns wide with the labels of both; where there is no
/// value the column is empty. The ends stand below. Nothing without any value, or without room for it.
pub fn chart(
    values: &[Option<u64>],
    ends: (&str, &str),
    label: impl Fn(u64) -> String,
    width: usize,
) -> Option<String> {
    let least = values.iter().flatten().min().copied()?;
    let most = values.iter().flatten().max().copied()?;
    let (top, bottom) = (label(most), label(least));
    let margin = top.chars().count().max(bottom.chars().count());
    let columns = width.checked_sub(margin + 2).filter(|columns| *columns >= 8)?;
    // The first value is in the first column and the last one in the last.
    let point = |column: usize| {
        let index = column * values.len().saturating_sub(1) / (columns - 1);
        values.get(index).copied().flatten()
    };
    let heights: Vec<Option<u128>> =
        (0..columns).map(|column| point(column).map(|value| height(value, least, most))).collect();
    let mut drawing = String::new();
    for row in (0..HEIGHT).rev() {
        let label = match row {
            _ if row == HEIGHT - 1 => &top,
            0 => &bottom,
            _ => "",
        };
        let bars = heights.iter().map(|height| height.map_or(' ', |height| bar(height, row)));
        drawing.push_str(&format!("{label:>margin$} ┤{}\n", bars.collect::<String>().trim_end()));
    }
    let rule = "─".repeat(columns);
    drawing.push_str(&format!("{:>margin$} └{rule}\n", ""));
    let gap = columns.saturating_sub(ends.0.chars().count());
    drawing.push_str(&format!("{:>margin$}  {}{:>gap$}\n", "", ends.0, ends.1));
    Some(drawing)
}

/// In eighths of a row, one at least.
fn height(value: u64, least: u64, most: u64) -> u128 {
    let levels = HEIGHT * BARS.len() as u128 - 1;
    match u128::from(most - least) {
        0 => levels / 2 + 1,
        range => u128::from(value - least) * levels / range + 1,
    }
}

fn bar(height: u128, row: u128) -> char {
    let eighths = height.saturating_sub(row * BARS.len() as u128).min(BARS.len() as u128);
    let index = usize::try_from(eighths).unwrap_or(0).checked_sub(1);
    index.and_then(|index| BARS.get(index)).copied().unwrap_or(' ')
}

#[cfg(test)]
mod tests {
    use super::chart;

    #[test]
    fn a_rise_a_gap_and_the_greatest_value() {
        let values = [Some(0), Some(32), None, Some(u64::MAX), Some(63)];
        let rising: Vec<Option<u64>> = (0..64).map(Some).collect();
        let drawn = |values: &[Option<u64>]| {
            chart(values, ("5", "9"), |value| value.to_string(), 34).unwrap_or_default()
        };
        let rows: Vec<String> = drawn(&rising).lines().map(ToOwned::to_owned).collect();
        assert_eq!(rows.len(), 10);
        // 30 columns over 64 values: each row is full from where the value passes it.
        assert_eq!(rows[0], format!("63 ┤{}▁▃▅█", " ".repeat(26)));
        assert_eq!(rows[7], format!(" 0 ┤▁▃▅▇{}", "█".repeat(26)));
        assert_eq!(rows[8], format!("   └{}", "─".repeat(30)));
        assert_eq!(rows[9], format!("    5{:>29}", "9"));
        // Small ones stay small beside the greatest, and a gap stays empty.
        let wide = chart(&values, ("", ""), |_| String::new(), 12).unwrap_or_default();
        assert_eq!(wide.lines().next(), Some(" ┤       ██"));
        assert_eq!(wide.lines().nth(7), Some(" ┤▁▁▁▁▁  ██▁"));
    }

    #[test]
    fn nothing_is_drawn_of_nothing_or_without_room() {
        let label = |value: u64| value.to_string();
        assert_eq!(chart(&[None, None], ("", ""), label, 80), None);
        assert_eq!(chart(&[Some(1)], ("", ""), label, 6), None);
        let flat = chart(&[Some(7); 3], ("", ""), label, 20).unwrap_or_default();
        assert!(flat.lines().nth(4).is_some_and(|row| row.contains('█')), "{flat}");
    }
}
