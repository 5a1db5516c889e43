//! What a command line asks for, whatever it says about how that is done: by this two runs with the same `--id` are
//! known to be the same.

use std::ffi::OsString;

use clap::{Arg, ArgMatches, Command};

use super::GLOBAL;
use crate::chain::shown_url::shown_urls;
use crate::commands::args::tx;

/// The words of the command, and each of its own arguments with its values, as a JSON list.
pub fn of(command: &Command, matches: &ArgMatches) -> String {
    let (mut command, mut matches) = (command, matches);
    let mut words = vec![];
    while let Some((word, deeper)) = matches.subcommand() {
        let Some(subcommand) = command.find_subcommand(word) else { break };
        words.push(word.to_owned());
        (command, matches) = (subcommand, deeper);
    }
    for arg in command.get_arguments().filter(is_own) {
        let values = matches.try_get_raw(arg.get_id().as_str()).ok().flatten();
        let mut values = values.into_iter().flatten().peekable();
        if values.peek().is_some() {
            words.push(arg.get_id().to_string());
            words.extend(values.map(|value| value.to_string_lossy().into_owned()));
        }
    }
    serde_json::Value::from(words).to_string()
}

fn is_own(arg: &&Arg) -> bool {
    !matches!(arg.get_help_heading(), Some(GLOBAL | tx::HEADING))
}

/// The command line for a shell, to go on with what it has begun. Keys in URLs are left out.
pub fn typed(args: &[OsString]) -> Option<String> {
    let words = args.iter().skip(1).map(|word| word.to_str()).collect::<Option<Vec<_>>>()?;
    let words = words.into_iter().filter(|word| *word != "--again").map(|word| {
        let word = shown_urls(word);
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:@=%,+".contains(c);
        match !word.is_empty() && word.chars().all(plain) {
            true => word,
            false => format!("'{}'", word.replace('\'', r"'\''")),
        }
    });
    Some(std::iter::once("taoctl".to_owned()).chain(words).collect::<Vec<_>>().join(" "))
}
