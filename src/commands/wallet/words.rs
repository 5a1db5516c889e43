//! The words of a new key: shown on the terminal or written to a file, after the key is safe on disk, never on stdout.

use std::fs::{self, File};
use std::io::Write as _;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::PathBuf;

use clap::Args;

use crate::ctx::Ctx;
use crate::error::{Code, Error, Exit, Result};
use crate::wallet::error::WalletError;
use crate::wallet::mnemonic::{Mnemonic, Words};

/// `--words` and `--mnemonic-file`.
#[derive(Clone, Debug, Args)]
pub struct WordsArgs {
    /// Number of words: 12, 15, 18, 21 or 24
    #[arg(long, value_name = "COUNT", default_value_t = 12, alias = "n-words")]
    words: usize,

    /// Write the words into this new file instead of showing them
    #[arg(long, value_name = "FILE")]
    mnemonic_file: Option<PathBuf>,
}

/// Where the words will go; known before a key is made, so that none is made whose words are lost.
pub enum WordsExit {
    /// The terminal.
    Terminal,
    /// This file.
    File(Reserved),
    /// Nowhere: they stay in the key file, which is not encrypted.
    KeyFile,
}

impl WordsArgs {
    /// Fresh words.
    pub fn generate(&self) -> Result<Mnemonic> {
        Ok(Mnemonic::generate(self.words).map_err(WalletError::from)?)
    }

    /// Refuses where the words could neither be shown nor written. `in_key_file`: they can be read there.
    pub fn exit(&self, cx: &Ctx, in_key_file: bool) -> Result<WordsExit> {
        match &self.mnemonic_file {
            Some(path) => Ok(WordsExit::File(Reserved::new(path)?)),
            None if cx.output().prompt().is_interactive() => {
                // Standard streams may be those of a terminal that this process has no right to.
                let reachable = cx.output().prompt().show_secret("");
                reachable.map_err(|error| error.hint("give --mnemonic-file FILE"))?;
                Ok(WordsExit::Terminal)
            }
            None if in_key_file => Ok(WordsExit::KeyFile),
            None => Err(Error::new(
                Code("answer_needed", Exit::Usage),
                "the words of the new key must go somewhere and there is no terminal to show them on",
            )
            .hint("give --mnemonic-file FILE")),
        }
    }
}

/// A file that was made for the words. It goes away with this unless they were written.
pub struct Reserved {
    path: PathBuf,
    file: File,
    is_used: bool,
}

impl Reserved {
    /// A new file that only the owner can read.
    fn new(path: &PathBuf) -> Result<Self> {
        let file = File::options().write(true).create_new(true).mode(0o600).open(path);
        let file = file.map_err(|error| {
            let path = path.display();
            Error::new(Code("mnemonic_file", Exit::Wallet), format!("cannot make {path}: {error}"))
                .hint("give a file that does not exist yet, in a folder that you may write to")
        })?;
        Ok(Self { path: path.clone(), file, is_used: false })
    }

    /// One key: its words alone, so that `wallet import` reads them; several: a line each, with the name.
    fn write(mut self, keys: &[(String, Words)]) -> Result<()> {
        // From here on it may hold words, and stays.
        self.is_used = true;
        let mut lines = || -> std::io::Result<()> {
            for (name, words) in keys {
                if keys.len() > 1 {
                    write!(self.file, "{name}: ")?;
                }
                self.file.write_all(words.expose().as_bytes())?;
                self.file.write_all(b"\n")?;
            }
            self.file.sync_all()
        };
        lines().map_err(|error| {
            let message = format!(
                "the key was made, but its words cannot be written to {}: {error}",
                self.path.display()
            );
            Error::new(Code("mnemonic_file", Exit::Wallet), message).hint(
                "the key file holds them: move the coins to a new key if you cannot export them",
            )
        })
    }
}

impl Drop for Reserved {
    fn drop(&mut self) {
        if !self.is_used {
            // It is empty; if it cannot be removed it does no harm.
            let _ = fs::remove_file(&self.path);
        }
    }
}

impl WordsExit {
    /// Hands over the words of `keys`: name and words of each.
    pub fn hand_over(self, cx: &Ctx, keys: &[(String, Words)]) -> Result<()> {
        match self {
            Self::Terminal => show(cx, keys),
            Self::File(reserved) => reserved.write(keys),
            Self::KeyFile => {
                cx.output()
                    .note("the words of the hotkey are in its key file, which is not encrypted");
                Ok(())
            }
        }
    }
}

fn show(cx: &Ctx, keys: &[(String, Words)]) -> Result<()> {
    let prompt = cx.output().prompt();
    prompt.show_secret("\nWrite these words down, in order. Whoever has them has the key;\n")?;
    prompt.show_secret("without them a lost file or password is lost for ever.\n")?;
    for (name, words) in keys {
        cx.output().show_words(name, words.expose())?;
    }
    prompt.show_secret("\n")
}
