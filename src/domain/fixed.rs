//! The chain's fixed-point numbers (`U64F64`, `I32F32`) as decimals.

/// Decimals that are shown.
const DECIMALS: u32 = 9;

/// `bits / 2^fraction_bits` with up to nine decimals, rounded half away from zero: `1.26`. At most 64 bits of fraction.
pub fn decimal(bits: i128, fraction_bits: u32) -> String {
    let sign = if bits < 0 { "-" } else { "" };
    format!("{sign}{}", unsigned_decimal(bits.unsigned_abs(), fraction_bits))
}

/// The same without a sign.
pub fn unsigned_decimal(bits: u128, fraction_bits: u32) -> String {
    let scale = 10_u128.pow(DECIMALS);
    let (mut whole, rest) = (bits >> fraction_bits, bits & ((1 << fraction_bits) - 1));
    // Below 2^64 · 10^9, so nothing is lost.
    let mut parts = ((rest * scale * 2) >> fraction_bits).div_ceil(2);
    if parts == scale {
        (whole, parts) = (whole + 1, 0);
    }
    let text = format!("{whole}.{parts:09}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The chain's defaults: a price factor of 1.26 (`BurnIncreaseMult`) and a steepness of 1000.
    #[test]
    fn as_the_chain_means_them() {
        assert_eq!(unsigned_decimal(23_242_897_532_874_035_200, 64), "1.26");
        assert_eq!(decimal(4_294_967_296_000, 32), "1000");
        assert_eq!(decimal(-1 << 31, 32), "-0.5");
        assert_eq!(unsigned_decimal(0, 64), "0");
        assert_eq!(unsigned_decimal(u128::MAX, 64), "18446744073709551616");
        assert_eq!(unsigned_decimal(1, 64), "0");
        assert_eq!(unsigned_decimal(1 << 33, 64), "0");
        assert_eq!(unsigned_decimal(1 << 35, 64), "0.000000002");
    }
}
