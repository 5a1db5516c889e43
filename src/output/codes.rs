//! A long text as QR codes that follow each other on the terminal, for a camera.

use std::fs::File;
use std::io::Write as _;
use std::time::Duration;

use rustix::termios::{
    LocalModes, OptionalActions, QueueSelector, SpecialCodeIndex, Termios, tcflush, tcgetattr,
    tcgetwinsize, tcsetattr,
};

use super::qr;
use crate::error::{Code, Error, Exit, Result};

/// Four in a second: what cameras and their programs follow.
const EACH: Duration = Duration::from_millis(250);
/// Characters that a code holds, by its version, with the least correction: ISO 18004, table 7.
const CAPACITY: [usize; 15] =
    [25, 47, 77, 114, 154, 195, 224, 279, 335, 395, 468, 535, 619, 667, 758];
/// Smaller ones hold little more than their own header.
const SMALLEST: usize = 4;
/// Modules of the quiet zone on both sides.
const QUIET: usize = 8;

/// The version of a code: its side has 17 modules and four for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size(usize);

impl Size {
    /// Capitals, digits and slashes that fit.
    pub fn capacity(self) -> usize {
        CAPACITY.get(self.0 - 1).copied().unwrap_or_default()
    }

    /// The largest that a terminal has room for, with a line under it.
    fn fitting(columns: usize, rows: usize) -> Option<Self> {
        let fits = |version: &usize| {
            let side = 17 + 4 * version + QUIET;
            side <= columns && side.div_ceil(2) + 2 <= rows
        };
        (SMALLEST..=CAPACITY.len()).rev().find(fits).map(Self)
    }
}

/// Whether the terminal has room for codes.
pub fn check() -> Result<()> {
    size().map(drop)
}

/// As large as the terminal allows.
pub fn size() -> Result<Size> {
    let window = tcgetwinsize(rustix::stdio::stdout());
    // Without a size it is taken for the usual one.
    let (columns, rows) = window.map_or((80, 24), |window| (window.ws_col, window.ws_row));
    let (columns, rows) = if columns == 0 || rows == 0 { (80, 24) } else { (columns, rows) };
    Size::fitting(columns.into(), rows.into()).ok_or_else(|| {
        let message = format!("a terminal of {columns} columns and {rows} lines is too small");
        Error::new(Code("terminal_too_small", Exit::Usage), message)
            .hint("41 columns and 23 lines are the least; a larger one takes fewer codes")
    })
}

/// Shows them one after the other, again and again, until a key is pressed; a single one just stays.
pub async fn show(texts: &[String], size: Size) -> Result<()> {
    let codes = texts.iter().map(|text| qr::draw_version(text, size.0));
    let codes = codes.collect::<Result<Vec<_>>>()?;
    let [_, _, ..] = &codes[..] else { return codes.iter().try_for_each(|code| draw(code)) };
    let (keys, total) = (Keys::watch(), codes.len());
    let end = if keys.is_some() { "any key ends" } else { "Ctrl-C ends" };
    for (index, code) in codes.iter().enumerate().cycle() {
        draw(&format!("{code}{:<40}\n", format!("{} of {total}; {end}", index + 1)))?;
        tokio::time::sleep(EACH).await;
        if keys.as_ref().is_some_and(Keys::is_pressed) {
            break;
        }
        up(code.lines().count() + 1)?;
    }
    Ok(())
}

fn draw(text: &str) -> Result<()> {
    let mut stdout = anstream::stdout().lock();
    stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()).map_err(undrawn)
}

/// So many lines; not by the writer that leaves such codes away where no colours are wanted.
fn up(lines: usize) -> Result<()> {
    let mut stdout = std::io::stdout().lock();
    write!(stdout, "\x1b[{lines}A").and_then(|()| stdout.flush()).map_err(undrawn)
}

fn undrawn(error: std::io::Error) -> Error {
    Error::new(Code("output", Exit::Internal), format!("the codes cannot be drawn: {error}"))
}

/// The keyboard without lines and echo; Ctrl-C is a key too. As it was when this is dropped. Of the terminal and not of
/// the standard input, which may be a scanner's.
struct Keys {
    terminal: File,
    before: Termios,
}

impl Keys {
    fn watch() -> Option<Self> {
        let terminal = File::open("/dev/tty").ok()?;
        let before = tcgetattr(&terminal).ok()?;
        let mut raw = before.clone();
        raw.local_modes -= LocalModes::ICANON | LocalModes::ECHO | LocalModes::ISIG;
        raw.special_codes[SpecialCodeIndex::VMIN] = 0;
        raw.special_codes[SpecialCodeIndex::VTIME] = 0;
        tcsetattr(&terminal, OptionalActions::Flush, &raw).ok()?;
        Some(Self { terminal, before })
    }

    /// Does not wait.
    fn is_pressed(&self) -> bool {
        rustix::io::read(&self.terminal, &mut [0_u8; 16]).is_ok_and(|read| read > 0)
    }
}

impl Drop for Keys {
    fn drop(&mut self) {
        // Nothing can be done about a terminal that is gone.
        let _ = tcflush(&self.terminal, QueueSelector::IFlush);
        let _ = tcsetattr(&self.terminal, OptionalActions::Flush, &self.before);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_code_that_fits_with_its_line() {
        let fitting = |columns, rows| Size::fitting(columns, rows).map(|size| size.0);
        assert_eq!(fitting(80, 24), Some(4)); // 41 modules, 21 lines
        assert_eq!(fitting(80, 60), Some(13)); // 77 columns
        assert_eq!(fitting(300, 300), Some(15));
        assert_eq!((fitting(40, 60), fitting(80, 22)), (None, None));
    }

    /// What is drawn, as another program's camera sees it, is what was to be shown: at every size.
    #[test]
    fn a_camera_reads_every_size() {
        for version in SMALLEST..=CAPACITY.len() {
            let size = Size(version);
            let text = "TAO1/12/345/0123456789ABCDEF/ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".repeat(20);
            let text = &text[..size.capacity()];
            let drawn = qr::draw_version(text, version).unwrap();
            assert_eq!(qr::tests::scanned(&drawn), text);
            let plain = anstream::adapter::strip_str(&drawn).to_string();
            let side = 17 + 4 * version + QUIET;
            assert!(plain.lines().all(|line| line.chars().count() == side));
            assert_eq!(plain.lines().count(), side.div_ceil(2));
            // One more does not fit: the table says no less than there is.
            assert!(qr::draw_version(&format!("{text}A"), version).is_err());
        }
    }
}
