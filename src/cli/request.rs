//! What a command line asks for, whatever it says about how that is done: by this two runs with the same `--id` are
//! known to be the same.

use clap::{Arg, ArgMatches, Command};

use super::GLOBAL;
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
