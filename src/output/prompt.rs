//! Questions to the person: on the terminal, refused without one, scripted in tests.

use std::io::{self, BufRead as _, IsTerminal as _, Write as _};

use rustix::io::Errno;
use rustix::termios::{
    LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr,
};
use zeroize::Zeroizing;

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

/// The prompt of this process: its terminal, if both the standard input and the standard error are one. With either
/// redirected it may run unattended, and nothing is asked, although a controlling terminal may exist.
pub fn prompt() -> Box<dyn Prompt> {
    if io::stdin().is_terminal() && io::stderr().is_terminal() {
        Box::new(Terminal)
    } else {
        Box::new(Refusing)
    }
}

struct Terminal;

/// Bytes that a terminal takes in one line, its end included: what is typed beyond them it throws away.
const MAX_LINE: usize = 4095;
/// Key codes of a terminal: none.
const DISABLED: u8 = 0;

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
        // Before the question: who is quick, or pastes, must not be seen either.
        let _hidden = Hidden::begin().map_err(|error| AskError::Io(error.into()))?;
        let mut terminal = anstream::stderr();
        write!(terminal, "{question}: ").and_then(|()| terminal.flush()).map_err(AskError::Io)?;
        let typed = read_line();
        if matches!(typed, Err(AskError::Interrupted)) {
            // Ctrl-D leaves the cursor behind the question; a closed stderr has none.
            let _ = writeln!(terminal);
        }
        typed
    }

    fn show_secret(&self, text: &str) -> Result<()> {
        let terminal = std::fs::OpenOptions::new().write(true).open("/dev/tty");
        terminal.and_then(|mut terminal| terminal.write_all(text.as_bytes())).map_err(broken)
    }
}

/// One line as the terminal gives it, edited by the terminal. Not by `std`, whose buffer is not wiped.
fn read_line() -> Result<SecretString, AskError> {
    let mut buffer = Zeroizing::new([0_u8; MAX_LINE + 1]);
    let mut len = 0;
    loop {
        match rustix::io::read(rustix::stdio::stdin(), buffer.get_mut(len..).unwrap_or_default()) {
            // Ctrl-D, or a terminal that has gone.
            Ok(0) | Err(Errno::IO) => return Err(AskError::Interrupted),
            Ok(read) => len += read,
            Err(Errno::INTR) => {}
            Err(error) => return Err(AskError::Io(error.into())),
        }
        let line = buffer.get(..len).unwrap_or_default();
        if let Some(line) = line.strip_suffix(b"\n") {
            if line.len() >= MAX_LINE {
                return Err(AskError::TooLong);
            }
            let text = str::from_utf8(line).map_err(|_| AskError::NotText)?;
            return Ok(SecretString::new(text.to_owned()));
        }
        if len > MAX_LINE {
            return Err(AskError::TooLong);
        }
    }
}

/// While it lives, the terminal does not show what is typed, and nothing that is typed stops or kills the process
/// without the terminal being set back: Ctrl-C ends the run in order, Ctrl-Z and Ctrl-\ do nothing.
struct Hidden(Termios);

impl Hidden {
    fn begin() -> rustix::io::Result<Self> {
        let before = tcgetattr(rustix::stdio::stdin())?;
        let mut hidden = before.clone();
        hidden.local_modes.remove(LocalModes::ECHO);
        hidden.local_modes.insert(LocalModes::ECHONL | LocalModes::ICANON | LocalModes::ISIG);
        hidden.special_codes[SpecialCodeIndex::VSUSP] = DISABLED;
        hidden.special_codes[SpecialCodeIndex::VQUIT] = DISABLED;
        tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, &hidden)?;
        Ok(Self(before))
    }
}

impl Drop for Hidden {
    fn drop(&mut self) {
        // What is left of a paste of several lines is typed neither into the next question nor, seen, into the shell.
        let _ = tcsetattr(rustix::stdio::stdin(), OptionalActions::Flush, &self.0);
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
