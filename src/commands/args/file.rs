//! Files that a person names: read whole, or written as new ones.

use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::path::Path;

use zeroize::Zeroizing;

use crate::error::{Code, Error, Exit, Result};

/// The bytes of a file, or for `-` of the standard input, if there are at most so many. Blocking.
pub fn read_bytes(path: &Path, most: u64) -> Result<Zeroizing<Vec<u8>>> {
    let mut bytes = Zeroizing::new(Vec::new());
    let limit = most.saturating_add(1);
    let read = match path.as_os_str() == "-" {
        true => io::stdin().lock().take(limit).read_to_end(&mut bytes),
        false => File::open(path).and_then(|file| file.take(limit).read_to_end(&mut bytes)),
    };
    let why = match read {
        Ok(length) if length as u64 <= most => return Ok(bytes),
        Ok(_) => format!("it has more than {most} bytes"),
        Err(error) => error.to_string(),
    };
    let message = format!("{} cannot be read: {why}", path.display());
    Err(Error::refused("file_unreadable", message).hint("give a file that you may read"))
}

/// Before anything is asked.
pub fn refuse_existing(path: &Path) -> Result<()> {
    match path.symlink_metadata() {
        Ok(_) => Err(exists(path)),
        Err(_) => Ok(()),
    }
}

fn exists(path: &Path) -> Error {
    Error::refused("file_exists", format!("{} exists, and no file is overwritten", path.display()))
        .hint("choose another name")
}

/// Whole or not at all, never over another file, and for its owner only.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<()> {
    let failed = |source: io::Error| {
        let message = format!("{} cannot be written: {source}", path.display());
        Error::new(Code("file_not_written", Exit::Refused), message)
            .hint("choose a folder that can be written")
    };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut file =
        tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new("."))).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    match file.persist_noclobber(path) {
        Ok(_) => Ok(()),
        Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => Err(exists(path)),
        Err(error) => Err(failed(error.error)),
    }
}
