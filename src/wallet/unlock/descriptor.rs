//! A file descriptor that the caller of this program opened for it.

use std::fs::File;
use std::os::fd::{AsFd as _, BorrowedFd};
use std::str::FromStr;
use std::sync::Arc;

use thiserror::Error;

/// `--password-fd N`: an own copy of descriptor `N`, made while the command line is read, before anything else
/// could be opened under its number. No child inherits it.
#[derive(Clone, Debug)]
pub struct Inherited {
    number: i32,
    file: Arc<File>,
}

/// Not a number, or nothing is open there.
#[derive(Debug, Error)]
#[error("{0} is no open file descriptor")]
pub struct NotOpen(String);

impl Inherited {
    /// Its number.
    pub fn number(&self) -> i32 {
        self.number
    }

    /// To be read.
    pub fn file(&self) -> &File {
        &self.file
    }
}

impl FromStr for Inherited {
    type Err = NotOpen;

    fn from_str(text: &str) -> Result<Self, NotOpen> {
        let not_open = || NotOpen(text.to_owned());
        let number = text.parse::<i32>().ok().filter(|number| *number >= 0).ok_or_else(not_open)?;
        #[expect(unsafe_code, reason = "a descriptor by its number")]
        // SAFETY: it is only asked for a copy, which fails where nothing is open; nothing is closed.
        let inherited = unsafe { BorrowedFd::borrow_raw(number) };
        let copy = inherited.as_fd().try_clone_to_owned().map_err(|_| not_open())?;
        // A password command or a hook has no business with it; a refusal is no reason to stop.
        let _refused = rustix::io::fcntl_setfd(inherited, rustix::io::FdFlags::CLOEXEC);
        Ok(Self { number, file: Arc::new(File::from(copy)) })
    }
}
