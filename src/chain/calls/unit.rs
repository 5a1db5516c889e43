//! TAO or alpha: both are 64-bit integers in the metadata, which only names their types differently.

/// What an amount is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::chain) enum Unit {
    Tao,
    Alpha,
}

/// By the name of a type, such as `TaoBalance`, `BalanceOf<T>` or `Option<AlphaBalance>`; `None` for what is no amount.
pub(in crate::chain) fn unit_of(type_name: &str) -> Option<Unit> {
    match type_name.contains("Balance") {
        true if type_name.contains("AlphaBalance") => Some(Unit::Alpha),
        true => Some(Unit::Tao),
        false => None,
    }
}
