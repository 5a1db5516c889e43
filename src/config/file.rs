//! The config file: TOML, its comments kept when a value is changed, refused whole when a part is wrong.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use toml_edit::{DocumentMut, Item, Value};

use super::ConfigError;
use super::keys::{Key, UnknownKey};

/// The config file as it is on disk.
#[derive(Debug)]
pub struct ConfigFile {
    path: PathBuf,
    document: DocumentMut,
}

impl ConfigFile {
    /// Reads and checks it; a file that does not exist is empty.
    pub fn read(path: &Path) -> Result<Self, ConfigError> {
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            Err(source) => return Err(ConfigError::Io { path: path.to_owned(), source }),
        };
        Self::parse(path, &text)
    }

    /// Checks the text of the file at `path`.
    pub fn parse(path: &Path, text: &str) -> Result<Self, ConfigError> {
        let document = text.parse::<DocumentMut>().map_err(|error| ConfigError::Syntax {
            path: path.to_owned(),
            message: place_and_cause(text, &error),
        })?;
        let file = Self { path: path.to_owned(), document };
        file.check()?;
        Ok(file)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The text of a setting.
    pub fn get(&self, key: Key) -> Option<String> {
        self.document.get(key.name()).and_then(as_text)
    }

    /// Sets a value; the caller has checked it. Nothing is on disk before [`ConfigFile::save`].
    pub fn set(&mut self, key: Key, value: &str) {
        self.document[key.name()] = toml_edit::value(value);
    }

    /// Removes a value; false when there was none.
    pub fn unset(&mut self, key: Key) -> bool {
        self.document.remove(key.name()).is_some()
    }

    /// Writes it, whole or not at all.
    pub fn save(&self) -> Result<(), ConfigError> {
        let write = || -> io::Result<()> {
            let folder = self.path.parent().unwrap_or(Path::new("."));
            std::fs::create_dir_all(folder)?;
            let mut file = tempfile::NamedTempFile::new_in(folder)?;
            file.write_all(self.document.to_string().as_bytes())?;
            file.as_file().sync_all()?;
            file.persist(&self.path)?;
            Ok(())
        };
        write().map_err(|source| ConfigError::Io { path: self.path.clone(), source })
    }

    fn check(&self) -> Result<(), ConfigError> {
        for (name, item) in self.document.iter() {
            let path = self.path.clone();
            let Some(key) = Key::parse(name) else {
                let source = UnknownKey(name.to_owned());
                return Err(ConfigError::Unknown { path, source });
            };
            let value = as_text(item);
            let why = match &value {
                Some(value) => key.complaint(value),
                None => Some("it is neither a text nor a whole number".to_owned()),
            };
            if let Some(why) = why {
                let value = value.unwrap_or_else(|| item.to_string().trim().to_owned());
                return Err(ConfigError::File { path, key, value, why });
            }
        }
        Ok(())
    }
}

/// `line 2, column 11: …`, on one line.
fn place_and_cause(text: &str, error: &toml_edit::TomlError) -> String {
    let cause = error.message().lines().collect::<Vec<_>>().join(", ");
    let Some(before) = error.span().and_then(|span| text.get(..span.start)) else { return cause };
    let line = before.matches('\n').count() + 1;
    let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
    format!("line {line}, column {column}: {cause}")
}

fn as_text(item: &Item) -> Option<String> {
    match item.as_value()? {
        Value::String(text) => Some(text.value().clone()),
        Value::Integer(number) => Some(number.value().to_string()),
        _ => None,
    }
}
