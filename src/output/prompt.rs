//! Questions to the person: on the terminal, refused without one, scripted in tests.

use std::io::{self, BufRead as _, IsTerminal as _, Write as _};
use std::mem;
use std::sync::Mutex;

use rustix::io::Errno;
use rustix::stdio::stdin;
use rustix::termios::{
    LocalModes, OptionalActions, QueueSelector, SpecialCodeIndex, Termios, tcflush, tcgetattr,
    tcsetattr,
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

    /// No question comes any more: the terminal is set as it was.
    fn end(&self);
}

/// Ends the questions of a prompt when it is dropped, by a panic too.
pub struct Asked<'a>(pub &'a dyn Prompt);

impl Drop for Asked<'_> {
    fn drop(&mut self) {
        self.0.end();
    }
}

/// The prompt of this process: its terminal, if both the standard input and the standard error are one. With either
/// redirected it may run unattended, and nothing is asked, although a controlling terminal may exist.
pub fn prompt() -> Box<dyn Prompt> {
    if io::stdin().is_terminal() && io::stderr().is_terminal() {
        Box::new(Terminal::default())
    } else {
        Box::new(Refusing)
    }
}

/// From the first secret that is asked for until the end it does not show what is typed, but for the answers that
/// are no secret: who types ahead while a key is derived is not seen. What was typed before a secret is asked for may
/// have been seen, or be the rest of a paste, and is no answer.
#[derive(Default)]
struct Terminal(Mutex<Echo>);

#[derive(Default)]
enum Echo {
    /// No secret was asked for.
    #[default]
    Untouched,
    /// The same, while a line is typed.
    Answering,
    /// Off; how the terminal was.
    Off(Termios),
    /// The run is over.
    Over,
}

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
        let _shown = self.shown().map_err(broken)?;
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
        self.hide()?;
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

    fn end(&self) {
        let Ok(mut echo) = self.0.lock() else { return };
        // A terminal that has gone needs nothing.
        let _gone = match mem::replace(&mut *echo, Echo::Over) {
            Echo::Off(before) => set(&before),
            // Half of an answer is not left for the shell.
            Echo::Answering => tcflush(stdin(), QueueSelector::IFlush).map_err(Into::into),
            Echo::Untouched | Echo::Over => Ok(()),
        };
    }
}

/// One line as the terminal gives it, edited by the terminal. Not by `std`, whose buffer is not wiped.
fn read_line() -> Result<SecretString, AskError> {
    let mut buffer = Zeroizing::new([0_u8; MAX_LINE + 1]);
    let mut len = 0;
    loop {
        match rustix::io::read(stdin(), buffer.get_mut(len..).unwrap_or_default()) {
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

impl Terminal {
    /// Echo off, and nothing that was typed before counts.
    fn hide(&self) -> Result<(), AskError> {
        let mut echo = self.0.lock().map_err(|_| AskError::Interrupted)?;
        let before = match &*echo {
            Echo::Untouched | Echo::Answering => {
                tcgetattr(stdin()).map_err(|error| AskError::Io(error.into()))?
            }
            Echo::Off(before) => before.clone(),
            // Another thread has given the terminal back.
            Echo::Over => return Err(AskError::Interrupted),
        };
        set(&hidden(&before)).map_err(AskError::Io)?;
        *echo = Echo::Off(before);
        Ok(())
    }

    /// Echo on while the result lives, if it is off.
    fn shown(&self) -> io::Result<Shown<'_>> {
        if let Ok(mut echo) = self.0.lock() {
            match &*echo {
                Echo::Off(before) => set(before)?,
                Echo::Untouched => *echo = Echo::Answering,
                Echo::Answering | Echo::Over => {}
            }
        }
        Ok(Shown(self))
    }
}

/// An answer that is seen.
struct Shown<'a>(&'a Terminal);

impl Drop for Shown<'_> {
    fn drop(&mut self) {
        let Ok(mut echo) = self.0.0.lock() else { return };
        match &*echo {
            // A terminal that has gone shows nothing.
            Echo::Off(before) => drop(set(&hidden(before))),
            Echo::Answering => *echo = Echo::Untouched,
            Echo::Untouched | Echo::Over => {}
        }
    }
}

/// Does not show what is typed, and nothing that is typed stops or kills the process without the terminal being set
/// back: Ctrl-C ends the run in order, Ctrl-Z and Ctrl-\ do nothing.
fn hidden(before: &Termios) -> Termios {
    let mut hidden = before.clone();
    hidden.local_modes.remove(LocalModes::ECHO);
    hidden.local_modes.insert(LocalModes::ECHONL | LocalModes::ICANON | LocalModes::ISIG);
    hidden.special_codes[SpecialCodeIndex::VSUSP] = DISABLED;
    hidden.special_codes[SpecialCodeIndex::VQUIT] = DISABLED;
    hidden
}

/// What was typed and not read is thrown away: the rest of a paste is no answer to the next question, and is not left
/// for the shell.
fn set(modes: &Termios) -> io::Result<()> {
    Ok(tcsetattr(stdin(), OptionalActions::Flush, modes)?)
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

    fn end(&self) {}
}
