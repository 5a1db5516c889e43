//! The command line as it was typed.

use std::ffi::OsString;

use crate::chain::shown_url::shown_urls;

/// The line for a shell, to go on with what it has begun, or to do the same again. Keys in URLs are left out,
/// and commands that print a password.
pub fn line(args: &[OsString]) -> Option<String> {
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

    fn told(words: &[&str]) -> String {
        line(&words.iter().map(OsString::from).collect::<Vec<_>>()).expect("UTF-8")
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
        assert_eq!(read_back(&told(&words)), words);
        assert_eq!(told(&words[..6]), "taoctl stake add 10 --to //Alice@1");
    }

    #[test]
    fn what_may_be_secret_is_not_told() {
        for words in [
            ["-n", "wss://node.example:443/hunter2"],
            ["--network=wss://me:hunter2@node.example", "balance"],
            ["--password-cmd", "echo hunter2"],
            ["--source-password-cmd=echo hunter2", "balance"],
        ] {
            let told = told(&["taoctl", words[0], words[1], "stake"]);
            assert!(!told.contains("hunter2") && told.ends_with(" stake"), "{told}");
        }
    }
}
