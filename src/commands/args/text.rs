//! A text that a person gives as a file, or on the standard input as `-`.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// The text, if it has at most this many bytes. Blocking.
pub fn read_text(path: &Path, most: u64) -> io::Result<String> {
    match path.as_os_str() == "-" {
        true => limited(io::stdin().lock(), most),
        false => limited(File::open(path)?, most),
    }
}

/// The same of a file that need not be text.
pub fn read_bytes(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = vec![];
    match path.as_os_str() == "-" {
        true => io::stdin().lock().take(most.saturating_add(1)).read_to_end(&mut bytes)?,
        false => File::open(path)?.take(most.saturating_add(1)).read_to_end(&mut bytes)?,
    };
    if bytes.len() as u64 > most {
        return Err(too_large(most));
    }
    Ok(bytes)
}

fn limited(input: impl Read, most: u64) -> io::Result<String> {
    let mut text = String::new();
    let bytes = input.take(most.saturating_add(1)).read_to_string(&mut text)?;
    if bytes as u64 > most {
        return Err(too_large(most));
    }
    Ok(text)
}

fn too_large(most: u64) -> io::Error {
    io::Error::new(io::ErrorKind::FileTooLarge, format!("it has more than {most} bytes"))
}
