//! A wrong command line as an error: with the code and the hints of the value's own type where there is one.

use std::error::Error as Cause;
use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::commands::args::account::AccountArgError;
use crate::commands::args::claim_type::ClaimTypeError;
use crate::commands::args::netuid::NetUidError;
use crate::commands::args::part::PartError;
use crate::commands::args::position::PositionError;
use crate::config::keys::UnknownKey;
use crate::domain::address::AddressError;
use crate::domain::amount::AmountError;
use crate::domain::fraction::FractionError;
use crate::domain::portion::PortionError;
use crate::domain::weights::WeightsError;
use crate::error::{Code, Diagnose, Error, Exit};
use crate::wallet::name::NameError;

/// What is wrong with `args`, when more can be said than clap says.
pub fn diagnosed(wrong: &clap::Error, args: &[OsString]) -> Option<Error> {
    if let Some(number) = negative_number(wrong, args) {
        let error =
            Error::new(Code("negative_number", Exit::Usage), format!("`{number}` is negative"));
        return Some(error.hint("amounts and numbers have no sign"));
    }
    let known = known(wrong.source()?)?;
    let message = paragraphs(wrong).into_iter().next().unwrap_or_default();
    let error = Error::new(known.code(), message).with_details(known.details());
    Some(known.hints().into_iter().fold(error, Error::hint))
}

/// What clap says, as an error: its first paragraph, and the others as hints.
pub fn as_told(wrong: &clap::Error) -> Error {
    let mut paragraphs = paragraphs(wrong).into_iter();
    let error = Error::usage(paragraphs.next().unwrap_or_default());
    paragraphs.fold(error, Error::hint)
}

fn paragraphs(wrong: &clap::Error) -> Vec<String> {
    let text = wrong.to_string();
    let text = text.strip_prefix("error: ").unwrap_or(&text);
    let one_line = |part: &str| part.split_whitespace().collect::<Vec<_>>().join(" ");
    text.split("\n\n").map(one_line).filter(|part| !part.is_empty()).collect()
}

/// `-1` where an amount is meant: for clap it is an option that begins with `-1`.
fn negative_number<'a>(wrong: &clap::Error, args: &'a [OsString]) -> Option<&'a str> {
    let Some(ContextValue::String(option)) = wrong.get(ContextKind::InvalidArg) else {
        return None;
    };
    let is_digit = option.strip_prefix('-')?.starts_with(|c: char| c.is_ascii_digit());
    if wrong.kind() != ErrorKind::UnknownArgument || !is_digit {
        return None;
    }
    args.iter().filter_map(|arg| arg.to_str()).find(|arg| arg.starts_with(option.as_str()))
}

fn known<'a>(cause: &'a (dyn Cause + 'static)) -> Option<&'a dyn Diagnose> {
    typed::<AmountError>(cause)
        .or_else(|| typed::<AccountArgError>(cause))
        .or_else(|| typed::<PositionError>(cause))
        .or_else(|| typed::<PartError>(cause))
        .or_else(|| typed::<PortionError>(cause))
        .or_else(|| typed::<ClaimTypeError>(cause))
        .or_else(|| typed::<NetUidError>(cause))
        .or_else(|| typed::<AddressError>(cause))
        .or_else(|| typed::<WeightsError>(cause))
        .or_else(|| typed::<NameError>(cause))
        .or_else(|| typed::<FractionError>(cause))
        .or_else(|| typed::<UnknownKey>(cause))
}

fn typed<'a, E: Diagnose + 'static>(cause: &'a (dyn Cause + 'static)) -> Option<&'a dyn Diagnose> {
    cause.downcast_ref::<E>().map(|error| error as &dyn Diagnose)
}
