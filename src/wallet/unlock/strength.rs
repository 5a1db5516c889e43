//! Whether a new password resists guessing, and whether every tool will read the same password.

use thiserror::Error;
use zxcvbn::{Score, zxcvbn};

/// Guesses by which a key is safe from somebody who has the file: 10^8 and more, at half a second each.
const ENOUGH: Score = Score::Three;

/// Why a password is refused. Never holds a part of it.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Weakness {
    /// The official tools cut it off from what they read from files.
    #[error(
        "it begins or ends with white space, which other tools do not read as part of a password"
    )]
    WhiteSpace,
    /// A line break, a tabulator or an escape.
    #[error("it holds a control character, which cannot be typed at a prompt")]
    Control,
    /// What zxcvbn says of it.
    #[error("it is too easy to guess. {0}")]
    Guessable(String),
}

/// Refuses a password that a guesser, who knows the words `known`, finds too early.
pub fn check(password: &str, known: &[String]) -> Result<(), Weakness> {
    if password.trim() != password {
        return Err(Weakness::WhiteSpace);
    }
    if password.chars().any(char::is_control) {
        return Err(Weakness::Control);
    }
    let known: Vec<&str> = known
        .iter()
        .map(String::as_str)
        .chain(["taoctl", "btcli", "bittensor", "coldkey"])
        .collect();
    let estimate = zxcvbn(password, &known);
    if estimate.score() >= ENOUGH {
        return Ok(());
    }
    let feedback = estimate.feedback();
    let warning =
        feedback.and_then(|feedback| feedback.warning()).map(|warning| warning.to_string());
    let suggestions = feedback.map(|feedback| feedback.suggestions()).unwrap_or_default();
    let said: Vec<String> =
        warning.into_iter().chain(suggestions.iter().map(ToString::to_string)).collect();
    Err(Weakness::Guessable(match said.is_empty() {
        true => "Add another word or two.".to_owned(),
        false => said.join(" "),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weakness(password: &str) -> Option<String> {
        check(password, &["treasury".into()]).err().map(|weakness| weakness.to_string())
    }

    #[test]
    fn what_is_easy_to_guess_is_refused_with_the_reason() {
        for (password, part) in [
            ("password", "top-10"),
            ("qwertyuiop", "common password"),
            ("abcdefghijk", "Sequences"),
            ("aaaaaaaaaaaa", "Repeats"),
            ("treasury", "Add another word"),
            ("Treasury2024", "Add another word"),
            ("bittensor1", "Add another word"),
            ("x", "Add another word"),
            (" correct horse battery staple", "white space"),
            ("correct horse battery staple ", "white space"),
            ("correct horse\nbattery staple", "control"),
            ("correct horse battery staple\u{1b}[A", "control"),
        ] {
            let weakness = weakness(password).unwrap_or_default();
            assert!(weakness.contains(part), "{password}: {weakness:?}");
            assert!(
                ["password", "x"].contains(&password) || !weakness.contains(password),
                "{weakness}"
            );
        }
    }

    #[test]
    fn what_is_hard_to_guess_is_taken() {
        let manifest: serde_json::Value =
            serde_json::from_str(include_str!("../../../tests/vectors/manifest.json"))
                .unwrap_or_default();
        for name in ["password_default", "password_unicode"] {
            let password = manifest[name].as_str().unwrap_or_default();
            assert_eq!((password.is_empty(), weakness(password)), (false, None));
        }
        assert_eq!(weakness("8WeDTjRKmZcf0Lha"), None);
        assert_eq!(weakness("correct horse battery staple ".repeat(140).trim_end()), None);
    }
}
