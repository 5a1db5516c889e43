//! Shares of a whole, shown as percent; the chain writes them as parts of 65,535.

/// The whole of the chain's u16 shares: trust, consensus, incentive, dividends, take.
pub const WHOLE: u64 = u16::MAX as u64;

/// `part / whole` in percent with three decimals, rounded half up: `12.346%`. Nothing of nothing is `0.000%`.
pub fn percent(part: u64, whole: u64) -> String {
    let whole = u128::from(whole).max(1);
    let thousandths = (u128::from(part) * 200_000 + whole) / (2 * whole);
    format!("{}.{:03}%", thousandths / 1_000, thousandths % 1_000)
}

/// The same in four characters at most and without its sign: `100`, `12`, `4.5`, and `<.1` for what is more than nothing.
pub fn short_percent(part: u64, whole: u64) -> String {
    let (part, whole) = (u128::from(part), u128::from(whole).max(1));
    let rounded = |parts: u128| (part * 2 * parts + whole) / (2 * whole);
    match rounded(1_000) {
        0 if part > 0 => "<.1".to_owned(),
        tenths @ 0..100 => format!("{}.{}", tenths / 10, tenths % 10),
        _ => rounded(100).to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounded_to_thousandths_of_a_percent() {
        assert_eq!(percent(65_535, WHOLE), "100.000%");
        assert_eq!(percent(0, WHOLE), "0.000%");
        // 1/65,535 is 0.0015259…%, 32,767/65,535 is 49.99923…%, 11,796/65,535 is 17.99954…%.
        assert_eq!(percent(1, WHOLE), "0.002%");
        assert_eq!(percent(32_767, WHOLE), "49.999%");
        assert_eq!(percent(11_796, WHOLE), "18.000%");
        assert_eq!(percent(1, 3), "33.333%");
        assert_eq!(percent(2, 3), "66.667%");
        assert_eq!(percent(1, 200_000), "0.001%");
        assert_eq!(percent(0, 0), "0.000%");
        assert_eq!(percent(u64::MAX, u64::MAX), "100.000%");
    }

    #[test]
    fn short_ones_fit_a_narrow_column() {
        let shown = [0, 1, 49, 50, 9_949, 9_950, 12_449, 12_450, 99_500, 100_000];
        let shown = shown.map(|part| short_percent(part, 100_000));
        assert_eq!(shown, ["0.0", "<.1", "<.1", "0.1", "9.9", "10", "12", "12", "100", "100"]);
        assert_eq!(short_percent(u64::MAX, u64::MAX), "100");
        assert_eq!(short_percent(0, 0), "0.0");
    }
}
