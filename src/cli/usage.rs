//! A wrong command line as an error: with the code and the hints of the value's own type where there is one.

use std::error::Error as Cause;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::commands::args::account::AccountArgError;
use crate::commands::args::position::PositionError;
use crate::config::keys::UnknownKey;
use crate::domain::address::AddressError;
use crate::domain::amount::AmountError;
use crate::domain::fraction::FractionError;
use crate::error::{Diagnose, Error};
use crate::wallet::name::NameError;

/// What is wrong, when more can be said than clap says.
pub fn diagnosed(wrong: &clap::Error) -> Option<Error> {
    let message = paragraphs(wrong).into_iter().next().unwrap_or_default();
    if has_sign(wrong) {
        return Some(Error::usage(message).hint("amounts and numbers have no sign"));
    }
    let known = known(wrong.source()?)?;
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

/// `-1` where an amount is meant: for clap it is an option.
fn has_sign(wrong: &clap::Error) -> bool {
    let Some(ContextValue::String(argument)) = wrong.get(ContextKind::InvalidArg) else {
        return false;
    };
    let digit = argument.strip_prefix('-').and_then(|rest| rest.chars().next());
    wrong.kind() == ErrorKind::UnknownArgument && digit.is_some_and(|c| c.is_ascii_digit())
}

fn known<'a>(cause: &'a (dyn Cause + 'static)) -> Option<&'a dyn Diagnose> {
    typed::<AmountError>(cause)
        .or_else(|| typed::<AccountArgError>(cause))
        .or_else(|| typed::<PositionError>(cause))
        .or_else(|| typed::<AddressError>(cause))
        .or_else(|| typed::<NameError>(cause))
        .or_else(|| typed::<FractionError>(cause))
        .or_else(|| typed::<UnknownKey>(cause))
}

fn typed<'a, E: Diagnose + 'static>(cause: &'a (dyn Cause + 'static)) -> Option<&'a dyn Diagnose> {
    cause.downcast_ref::<E>().map(|error| error as &dyn Diagnose)
}
