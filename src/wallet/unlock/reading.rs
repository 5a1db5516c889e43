//! Reading a password that a program or a file gives, and the one rule of what belongs to it.
//!
//! One line ending at the end (`\n` or `\r\n`) does not belong to the password; everything else does, so that what
//! is piped and what is typed are the same. This holds for descriptors, files and commands. Variables are taken
//! as they are. A password is UTF-8 text of at most 4096 bytes.

use std::io::{self, Read};

use rustix::fd::AsFd;
use zeroize::Zeroizing;

use super::sources::Unreadable;
use crate::wallet::secret::SecretString;

/// Bytes; more is no password.
const MAX_PASSWORD: usize = 4096;

/// Reads to the end. Links and pipes are fine: secrets are mounted and piped that way.
pub fn read(mut source: impl Read + AsFd) -> Result<SecretString, Unreadable> {
    if rustix::termios::isatty(&source) {
        return Err(Unreadable::IsTerminal);
    }
    read_all(&mut source)
}

/// The same for what cannot be a terminal.
pub fn read_all(source: &mut impl Read) -> Result<SecretString, Unreadable> {
    // One buffer with room for a line ending and for noticing that there is more, so that no copy of a grown one stays.
    let mut buffer = Zeroizing::new([0_u8; MAX_PASSWORD + 3]);
    let mut len = 0;
    while let Some(room) = buffer.get_mut(len..).filter(|room| !room.is_empty()) {
        match source.read(room) {
            Ok(0) => break,
            Ok(read) => len += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(Unreadable::Io(error)),
        }
    }
    text(without_line_ending(buffer.get(..len).unwrap_or_default()))
}

/// A password of these bytes, exactly.
pub fn text(bytes: &[u8]) -> Result<SecretString, Unreadable> {
    if bytes.len() > MAX_PASSWORD {
        return Err(Unreadable::TooLong(MAX_PASSWORD));
    }
    let text = str::from_utf8(bytes).map_err(|_| Unreadable::NotText)?;
    Ok(SecretString::new(text.to_owned()))
}

fn without_line_ending(bytes: &[u8]) -> &[u8] {
    let line = bytes.strip_suffix(b"\n");
    line.map_or(bytes, |line| line.strip_suffix(b"\r").unwrap_or(line))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(bytes: &[u8]) -> Option<String> {
        read_all(&mut &bytes[..]).ok().map(|password| password.expose().to_owned())
    }

    #[test]
    fn one_line_ending_is_not_part_of_it() {
        for (bytes, password) in [
            (&b"pass word"[..], "pass word"),
            (b"pass word\n", "pass word"),
            (b"pass word\r\n", "pass word"),
            (b" pass word \n\n", " pass word \n"),
            (b"pass word\r", "pass word\r"),
            (b"\n", ""),
        ] {
            assert_eq!(of(bytes).as_deref(), Some(password), "{bytes:?}");
        }
    }

    #[test]
    fn what_is_too_long_or_no_text_is_no_password() {
        let longest = "x".repeat(MAX_PASSWORD);
        assert_eq!(of(longest.as_bytes()).as_ref(), Some(&longest));
        assert_eq!(of(format!("{longest}\r\n").as_bytes()).as_ref(), Some(&longest));
        for text in [format!("{longest}x"), format!("{longest}x\n"), longest.repeat(9)] {
            assert!(matches!(
                read_all(&mut text.as_bytes()),
                Err(Unreadable::TooLong(MAX_PASSWORD))
            ));
        }
        assert!(matches!(read_all(&mut &b"\xff"[..]), Err(Unreadable::NotText)));
    }
}
