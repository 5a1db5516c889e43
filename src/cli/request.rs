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

/// The command line for a shell, to go on with what it has begun, or to do the same again. Keys in URLs are left out,
/// and commands that print a password.
pub fn typed(args: &[OsString]) -> Option<String> {
    let words = args.iter().skip(1).map(|word| word.to_str()).collect::<Option<Vec<_>>>()?;
    let mut line = vec!["taoctl".to_owned()];
    let mut is_secret = false;
    for word in words.into_iter().filter(|word| *word != "--again") {
        line.push(match word.split_once('=') {
            _ if is_secret => "…".to_owned(),
            Some((flag, _)) if prints_password(flag) => format!("{flag}=…"),
            _ => quoted(&shown_urls(word)),
        });
        is_secret = prints_password(word);
    }
    Some(line.join(" "))
}

/// `--password-cmd` and those like it: a password may stand in the command itself.
fn prints_password(flag: &str) -> bool {
    flag.starts_with("--") && flag.ends_with("password-cmd")
}

/// A word as a shell reads it back.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:@=%,+".contains(c);
    match !word.is_empty() && word.chars().all(plain) {
        true => word.to_owned(),
        false => format!("'{}'", word.replace('\'', r"'\''")),
    }
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;

    fn line(words: &[&str]) -> String {
        typed(&words.iter().map(OsString::from).collect::<Vec<_>>()).expect("UTF-8")
    }

    /// What a shell makes of it.
    fn read_back(line: &str) -> Vec<String> {
        let script = format!("printf '%s\\0' {line}");
        let output = Command::new("sh").arg("-c").arg(script).output().expect("a shell");
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        text.split_terminator('\0').map(ToOwned::to_owned).collect()
    }

    #[test]
    fn a_shell_reads_the_words_back() {
        let words =
            ["taoctl", "stake", "add", "10", "--to", "//Alice@1", "a b", "it's $HOME;`x`", ""];
        assert_eq!(read_back(&line(&words)), words);
        assert_eq!(line(&words[..6]), "taoctl stake add 10 --to //Alice@1");
    }

    #[test]
    fn what_may_be_secret_is_not_told() {
        for words in [
            ["-n", "wss://node.example:443/hunter2"],
            ["--network=wss://me:hunter2@node.example", "balance"],
            ["--password-cmd", "echo hunter2"],
            ["--source-password-cmd=echo hunter2", "balance"],
        ] {
            let told = line(&["taoctl", words[0], words[1], "stake"]);
            assert!(!told.contains("hunter2") && told.ends_with(" stake"), "{told}");
        }
    }
}
