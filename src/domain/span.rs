//! Numbers of blocks as times that people know.

/// How long so many blocks take, in the unit that fits: `30 days`, `24 h`, `12 min`, `36 s`.
pub fn about(blocks: u64, milliseconds_per_block: u64) -> String {
    let seconds = blocks.saturating_mul(milliseconds_per_block).div_ceil(1_000);
    let (unit, name) = match seconds {
        0..=119 => (1, "s"),
        120..=7_199 => (60, "min"),
        7_200..=172_799 => (3_600, "h"),
        _ => (86_400, "days"),
    };
    format!("{} {name}", seconds.saturating_add(unit / 2) / unit)
}

#[cfg(test)]
mod tests {
    use super::about;

    #[test]
    fn blocks_of_twelve_seconds() {
        let shown = [3, 60, 600, 7_200, 216_000, 648_000].map(|blocks| about(blocks, 12_000));
        assert_eq!(shown, ["36 s", "12 min", "2 h", "24 h", "30 days", "90 days"]);
        assert_eq!(about(u64::MAX, 12_000), "213503982335 days");
    }
}
