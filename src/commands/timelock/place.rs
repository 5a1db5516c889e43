//! Where the result of `timelock encrypt` and `timelock decrypt` goes, and what a timelocked file is.

use std::fmt;
use std::path::{Path, PathBuf};

use serde::{Serialize, Serializer};
use zeroize::Zeroizing;

use crate::commands::args::file::{read_bytes, refuse_existing, write_new};
use crate::domain::timelock::Locked;
use crate::error::{Error, Result};

/// Bytes; a longer file is encrypted with another tool, and its key with this one.
const LONGEST: u64 = 16 * 1024 * 1024;
/// What a ciphertext and its round add, with room.
const OVERHEAD: u64 = 1024;
/// What files that are timelocked are called.
const ENDING: &str = ".tlock";

/// What is to be encrypted.
pub fn read_message(file: &Path) -> Result<Zeroizing<Vec<u8>>> {
    read_bytes(file, LONGEST)
}

/// A timelocked file, and how long it is.
pub fn read_locked(file: &Path) -> Result<(Locked, usize)> {
    let bytes = read_bytes(file, LONGEST + OVERHEAD)?;
    Ok((Locked::decode(&bytes)?, bytes.len()))
}

/// A new file, or the standard output.
#[derive(Clone, Debug)]
pub enum Place {
    File(PathBuf),
    Stdout,
}

impl Place {
    /// Beside what is encrypted, if nothing else is said.
    pub fn of_encrypted(out: Option<&Path>, file: &Path) -> Result<Self> {
        let beside = || {
            let name = file.file_name().filter(|_| file.as_os_str() != "-")?;
            let mut name = name.to_owned();
            name.push(ENDING);
            Some(file.with_file_name(name))
        };
        Self::chosen(out, beside())
    }

    /// The name without its ending, if nothing else is said.
    pub fn of_decrypted(out: Option<&Path>, file: &Path) -> Result<Self> {
        let name = file.file_name().and_then(|name| name.to_str());
        let name = name.and_then(|name| name.strip_suffix(ENDING)).filter(|name| !name.is_empty());
        Self::chosen(out, name.map(|name| file.with_file_name(name)))
    }

    fn chosen(out: Option<&Path>, usual: Option<PathBuf>) -> Result<Self> {
        let place = match (out, usual) {
            (Some(out), _) if out.as_os_str() == "-" => return Ok(Self::Stdout),
            (Some(out), _) => out.to_owned(),
            (None, Some(usual)) => usual,
            (None, None) => {
                return Err(Error::usage("where does the result go?")
                    .hint("--out FILE writes a new file, --out - the standard output"));
            }
        };
        refuse_existing(&place)?;
        Ok(Self::File(place))
    }

    /// Writes a new file; what goes to the standard output is the result itself.
    pub fn write(self, bytes: Zeroizing<Vec<u8>>) -> Result<Written> {
        match self {
            Self::File(path) => {
                write_new(&path, &bytes)?;
                Ok(Written::File(path.display().to_string()))
            }
            Self::Stdout => Ok(Written::Here(bytes)),
        }
    }
}

/// Where the bytes are.
pub enum Written {
    File(String),
    Here(Zeroizing<Vec<u8>>),
}

impl Written {
    /// Those that are still to be shown.
    pub fn bytes(&self) -> Option<&[u8]> {
        match self {
            Self::File(_) => None,
            Self::Here(bytes) => Some(bytes),
        }
    }
}

impl fmt::Display for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(name) => f.write_str(name),
            Self::Here(_) => f.write_str("standard output"),
        }
    }
}

/// `{"file": …}` or `{"hex": "0x…"}`.
impl Serialize for Written {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        #[serde(rename_all = "snake_case")]
        enum Shape<'a> {
            File(&'a str),
            Hex(&'a str),
        }
        match self {
            Self::File(name) => Shape::File(name).serialize(serializer),
            Self::Here(bytes) => {
                let text = Zeroizing::new(format!("0x{}", hex::encode(bytes)));
                Shape::Hex(&text).serialize(serializer)
            }
        }
    }
}
