//! What the user sees and is asked. stdout carries the result and nothing else; everything else is stderr.

pub mod chart;
pub mod codes;
pub mod envelope;
pub mod escape;
pub mod heat;
pub mod page;
pub mod progress;
pub mod prompt;
pub mod qr;
pub mod receipt;
pub mod short;
pub mod ui;
pub mod view;
pub mod words;
pub mod wrap;

use std::io::{IsTerminal as _, Write as _};
use std::sync::Mutex;

use serde_json::Value;

use crate::error::{Code, Error, Exit, Result};
use envelope::Place;
use escape::escape;
use page::Page;
use progress::Progress;
use prompt::Prompt;
pub use view::View;

/// How this run speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// One JSON document on stdout instead of text.
    pub json: bool,
    /// Nothing on stderr but errors and questions.
    pub quiet: bool,
}

/// The result channel, the notes and the questions of one run.
pub struct Output {
    style: Style,
    prompt: Box<dyn Prompt>,
    warnings: Mutex<Vec<String>>,
}

impl Output {
    /// The output of this process.
    pub fn new(style: Style) -> Self {
        Self { style, prompt: prompt::prompt(), warnings: Mutex::default() }
    }

    /// How this run speaks.
    pub fn style(&self) -> Style {
        self.style
    }

    /// Whether the result is JSON.
    pub fn json(&self) -> bool {
        self.style.json
    }

    /// Who answers questions.
    pub fn prompt(&self) -> &dyn Prompt {
        self.prompt.as_ref()
    }

    /// Something worth knowing on the way; stderr, unless quiet.
    pub fn note(&self, text: &str) {
        if !self.style.quiet {
            self.line("", text);
        }
    }

    /// Leaves the line of a question that was not answered.
    pub fn end_line(&self) {
        self.err("\n");
    }

    /// Why an answer was not taken, before the question comes again; stderr, to the quiet too.
    pub fn refuse(&self, why: &str) {
        self.line("", why);
    }

    /// Something that should worry; stderr, and in the envelope of the result.
    pub fn warn(&self, text: &str) {
        if let Ok(mut warnings) = self.warnings.lock() {
            warnings.push(text.to_owned());
        }
        let style = anstyle::AnsiColor::Yellow.on_default();
        self.line(&format!("{style}warning:{style:#} "), text);
    }

    /// The words of a key, on the terminal and nowhere else.
    pub fn show_words(&self, name: &str, words: &str) -> Result<()> {
        self.prompt.show_secret(&format!("\n  {name}\n\n"))?;
        self.prompt.show_secret(&words::numbered(words, stderr_width()))
    }

    /// A block of text on stderr: a preview. `needed` shows it to the quiet too.
    pub fn aside(&self, page: Page, needed: bool) {
        if needed || !self.style.quiet {
            self.err(&page.finish());
        }
    }

    /// A page as wide as stderr.
    pub fn aside_page(&self) -> Page {
        Page::new(stderr_width())
    }

    /// A spinner on stderr, silent without a terminal.
    pub fn progress(&self, text: &str) -> Progress {
        Progress::start(text, !self.style.quiet && std::io::stderr().is_terminal())
    }

    /// The result, on stdout.
    pub fn result<V: View>(&self, command: &[&str], place: &Place, view: &V) -> Result<()> {
        if self.style.json {
            let warnings = self.warnings.lock().map(|w| w.clone()).unwrap_or_default();
            let document = envelope::success(command, place, view, &warnings)?;
            return self.document(&document);
        }
        if let Some(bytes) = view.bytes() {
            // As they are: no colour is taken for one.
            return written(std::io::stdout().lock(), bytes);
        }
        let mut page = Page::new(terminal_width(std::io::stdout().is_terminal()));
        view.render(&mut page);
        self.out(&page.finish())
    }

    /// The error, on stderr for people and on stdout for programs.
    pub fn error(&self, error: &Error) {
        if self.style.json {
            // A closed stdout leaves nothing to say it on; the exit code still tells.
            let _ = self.document(&envelope::failure(error));
            return;
        }
        let style = anstyle::AnsiColor::Red.on_default();
        self.line(&format!("{style}error:{style:#} "), &error.to_string());
        for hint in error.hints() {
            self.line("  hint: ", hint);
        }
    }

    fn document(&self, document: &Value) -> Result<()> {
        self.out(&format!("{document}\n"))
    }

    fn out(&self, text: &str) -> Result<()> {
        written(anstream::stdout().lock(), text.as_bytes())
    }

    /// A line on stderr, broken between words where it is a terminal.
    fn line(&self, label: &str, text: &str) {
        let indent = anstream::adapter::strip_str(label).to_string().chars().count();
        let text = wrap::wrap(&escape(text), indent, stderr_width());
        self.err(&format!("{label}{text}\n"));
    }

    fn err(&self, text: &str) {
        // Nobody is left to tell when stderr is closed.
        let _ = anstream::stderr().lock().write_all(text.as_bytes());
    }
}

fn written(mut stdout: impl std::io::Write, bytes: &[u8]) -> Result<()> {
    match stdout.write_all(bytes).and_then(|()| stdout.flush()) {
        // The reader has seen enough: `taoctl … | head`.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        Err(error) => Err(Error::new(
            Code("output", Exit::Internal),
            format!("the result cannot be written: {error}"),
        )),
        Ok(()) => Ok(()),
    }
}

fn stderr_width() -> Option<u16> {
    terminal_width(std::io::stderr().is_terminal())
}

fn terminal_width(is_terminal: bool) -> Option<u16> {
    is_terminal
        .then(|| rustix::termios::tcgetwinsize(rustix::stdio::stderr()).ok())
        .flatten()
        .and_then(|size| (size.ws_col > 0).then_some(size.ws_col))
}
