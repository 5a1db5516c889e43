//! The words of a key as they are written down: numbered, in columns, none broken by the edge of the terminal.

use std::fmt::Write as _;

use zeroize::Zeroizing;

/// Columns of words where there is room.
const MOST: usize = 4;
/// Before a word: a gap, its number, a space.
const BEFORE: usize = 5;

/// Rows of numbered words, to be read line by line.
pub fn numbered(words: &str, width: Option<u16>) -> Zeroizing<String> {
    let count = words.split(' ').count();
    let longest = words.split(' ').map(|word| word.chars().count()).max().unwrap_or(0);
    let columns = (usize::from(width.unwrap_or(80)) / (BEFORE + longest)).clamp(1, MOST);
    // It never grows: no copy of the words stays behind.
    let mut rows =
        Zeroizing::new(String::with_capacity(words.len() + count * (BEFORE + longest + 1)));
    for (number, word) in (1..).zip(words.split(' ')) {
        let is_last = number % columns == 0 || number == count;
        let (width, end) = if is_last { (0, "\n") } else { (longest, "") };
        // A string takes everything.
        let _ = write!(rows, "  {number:>2} {word:<width$}{end}");
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::numbered;

    #[test]
    fn a_narrow_terminal_gets_fewer_columns() {
        let words = "shrimp captain a abandon oxygen";
        let at = |width| numbered(words, width).to_string();
        assert_eq!(at(None), "   1 shrimp    2 captain   3 a         4 abandon\n   5 oxygen\n");
        assert_eq!(at(Some(36)).lines().next(), Some("   1 shrimp    2 captain   3 a"));
        assert_eq!(at(Some(35)).lines().next(), Some("   1 shrimp    2 captain"));
        assert_eq!(at(Some(5)).lines().count(), 5);
    }
}
