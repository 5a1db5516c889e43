//! Questions to the person: on the terminal, refused without one, scripted in tests.

use std::io::{BufRead as _, IsTerminal as _, Write as _};

use crate::error::{Code, Error, Exit, Result};
use crate::wallet::secret::SecretString;

/// How a question is asked.
pub trait Prompt: Send + Sync {
    /// Yes or no; the default is no. `flag` answers it without a terminal.
    fn confirm(&self, question: &str, flag: &str) -> Result<bool>;

    /// A text in the open. `flag` answers it without a terminal.
    fn text(&self, question: &str, flag: &str) -> Result<String>;

    /// A secret, not shown while it is typed. `flag` answers it without a terminal.
    fn secret(&self, question: &str, flag: &str) -> Result<SecretString>;

    /// Shows something that must not reach stdout or a log: words of a new key.
    fn show_secret(&self, text: &str, flag: &str) -> Result<()>;
}

/// The prompt of this process: the controlling terminal if there is one.
pub fn prompt() -> Box<dyn Prompt> {
    if std::io::stdin().is_terminal() && std::io::stderr().is_terminal() {
        Box::new(Terminal)
    } else {
        Box::new(Refusing)
    }
}

struct Terminal;

impl Prompt for Terminal {
    fn confirm(&self, question: &str, flag: &str) -> Result<bool> {
        let answer = self.text(&format!("{question} [y/N]"), flag)?;
        Ok(matches!(answer.to_lowercase().as_str(), "y" | "yes"))
    }

    fn text(&self, question: &str, _flag: &str) -> Result<String> {
        let mut terminal = anstream::stderr().lock();
        write!(terminal, "{question} ").and_then(|()| terminal.flush()).map_err(no_terminal)?;
        let mut line = String::new();
        let read = std::io::stdin().lock().read_line(&mut line).map_err(no_terminal)?;
        if read == 0 {
            return Err(Error::new(Code("interrupted", Exit::Interrupted), "the input ended"));
        }
        Ok(line.trim().to_owned())
    }

    fn secret(&self, question: &str, _flag: &str) -> Result<SecretString> {
        rpassword::prompt_password(format!("{question}: ")).map(SecretString::new).map_err(|error| {
            match error.kind() {
                std::io::ErrorKind::Interrupted | std::io::ErrorKind::UnexpectedEof => {
                    Error::new(Code("interrupted", Exit::Interrupted), "no password was given")
                }
                _ => no_terminal(error),
            }
        })
    }

    fn show_secret(&self, text: &str, _flag: &str) -> Result<()> {
        let mut terminal =
            std::fs::OpenOptions::new().write(true).open("/dev/tty").map_err(no_terminal)?;
        terminal.write_all(text.as_bytes()).map_err(no_terminal)
    }
}

fn no_terminal(error: std::io::Error) -> Error {
    Error::usage(format!("the terminal cannot be used: {error}"))
}

struct Refusing;

impl Refusing {
    fn refuse<T>(question: &str, flag: &str) -> Result<T> {
        let question = question.trim_end_matches([':', '?', ' ']);
        Err(Error::new(
            Code("answer_needed", Exit::Usage),
            format!("an answer is needed and there is no terminal: {question}"),
        )
        .hint(format!("give {flag}")))
    }
}

impl Prompt for Refusing {
    fn confirm(&self, question: &str, flag: &str) -> Result<bool> {
        Self::refuse(question, flag)
    }

    fn text(&self, question: &str, flag: &str) -> Result<String> {
        Self::refuse(question, flag)
    }

    fn secret(&self, question: &str, flag: &str) -> Result<SecretString> {
        Self::refuse(question, flag)
    }

    fn show_secret(&self, _text: &str, flag: &str) -> Result<()> {
        Self::refuse("where to show the words", flag)
    }
}
