//! Questions to the person: on the terminal, refused without one, scripted in tests.

use std::io::{self, BufRead as _, IsTerminal as _, Write as _};

use crate::error::{Code, Error, Exit, Result};
use crate::wallet::secret::SecretString;
use crate::wallet::unlock::AskError;

/// How a question is asked.
pub trait Prompt: Send + Sync {
    /// Whether there is somebody to answer.
    fn is_interactive(&self) -> bool;

    /// Yes or no; the default is no. `flag` answers it without a terminal.
    fn confirm(&self, question: &str, flag: &str) -> Result<bool>;

    /// A line, shown while it is typed, without white space at its ends. `flag` answers without a terminal.
    fn line(&self, question: &str, flag: &str) -> Result<String>;

    /// A secret, not shown while it is typed.
    fn secret(&self, question: &str) -> Result<SecretString, AskError>;

    /// Shows what must reach neither stdout nor a log: the words of a new key.
    fn show_secret(&self, text: &str) -> Result<()>;
}

/// The prompt of this process: the controlling terminal if there is one.
pub fn prompt() -> Box<dyn Prompt> {
    if io::stdin().is_terminal() && io::stderr().is_terminal() {
        Box::new(Terminal)
    } else {
        Box::new(Refusing)
    }
}

struct Terminal;

impl Prompt for Terminal {
    fn is_interactive(&self) -> bool {
        true
    }

    fn confirm(&self, question: &str, flag: &str) -> Result<bool> {
        let answer = self.line(&format!("{question} [y/N]"), flag)?;
        Ok(matches!(answer.to_lowercase().as_str(), "y" | "yes"))
    }

    fn line(&self, question: &str, _flag: &str) -> Result<String> {
        // Not locked while the answer is awaited: Ctrl-C has something to say then.
        let mut terminal = anstream::stderr();
        write!(terminal, "{question} ").and_then(|()| terminal.flush()).map_err(broken)?;
        let mut line = String::new();
        if io::stdin().lock().read_line(&mut line).map_err(broken)? == 0 {
            // Ctrl-D leaves the cursor behind the question.
            writeln!(terminal).map_err(broken)?;
            return Err(Error::new(Code("interrupted", Exit::Interrupted), "the input ended"));
        }
        Ok(line.trim().to_owned())
    }

    fn secret(&self, question: &str) -> Result<SecretString, AskError> {
        let typed = rpassword::prompt_password(format!("{question}: "));
        typed.map(SecretString::new).map_err(|error| match error.kind() {
            io::ErrorKind::Interrupted => AskError::Interrupted,
            io::ErrorKind::UnexpectedEof => {
                // Ctrl-D leaves the cursor behind the question; a closed stderr has none.
                let _ = writeln!(anstream::stderr().lock());
                AskError::Interrupted
            }
            _ => AskError::Io(error),
        })
    }

    fn show_secret(&self, text: &str) -> Result<()> {
        let terminal = std::fs::OpenOptions::new().write(true).open("/dev/tty");
        terminal.and_then(|mut terminal| terminal.write_all(text.as_bytes())).map_err(broken)
    }
}

fn broken(error: io::Error) -> Error {
    Error::usage(format!("the terminal cannot be used: {error}"))
}

/// Nobody is there: every question is an error that names its option.
struct Refusing;

fn nobody(what: &str, flag: &str) -> Error {
    let message = format!("an answer is needed and there is no terminal: {what}");
    Error::new(Code("answer_needed", Exit::Usage), message).hint(format!("give {flag}"))
}

impl Prompt for Refusing {
    fn is_interactive(&self) -> bool {
        false
    }

    fn confirm(&self, question: &str, flag: &str) -> Result<bool> {
        Err(nobody(question, flag))
    }

    fn line(&self, question: &str, flag: &str) -> Result<String> {
        Err(nobody(question, flag))
    }

    fn secret(&self, _question: &str) -> Result<SecretString, AskError> {
        Err(AskError::NoTerminal)
    }

    fn show_secret(&self, _text: &str) -> Result<()> {
        Err(nobody("where to show the words of the new key", "--mnemonic-file FILE"))
    }
}
