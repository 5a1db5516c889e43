//! BIP-39 words, their entropy, and the seed that Substrate derives from the entropy.

use bip39::Language;
use pbkdf2::pbkdf2_hmac;
use sha2::Sha512;
use thiserror::Error;
use zeroize::{Zeroize, Zeroizing};

use super::secret::{SecretBytes, SecretString, Seed, without_trace};

/// English words of 12, 15, 18, 21 or 24, held as their entropy.
pub struct Mnemonic {
    entropy: SecretBytes,
}

/// The words as text, separated by single spaces, for whoever shows them.
pub struct Words(SecretString);

/// Why words are no mnemonic. Never holds a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum MnemonicError {
    /// How many there are.
    #[error("{0} words; a mnemonic has 12, 15, 18, 21 or 24")]
    WordCount(usize),
    /// Position, counted from 1.
    #[error("word {0} is not in the English BIP-39 list")]
    UnknownWord(usize),
    /// All words exist, but not in this order.
    #[error("the checksum of the words is wrong: a word is mistyped or out of order")]
    Checksum,
    /// No random bytes.
    #[error("the system's random generator failed")]
    Random,
}

impl Mnemonic {
    /// Fresh words from the system's random generator.
    pub fn generate(words: usize) -> Result<Self, MnemonicError> {
        let bytes = match words {
            12 | 15 | 18 | 21 | 24 => words / 3 * 4,
            _ => return Err(MnemonicError::WordCount(words)),
        };
        let entropy = SecretBytes::random(bytes).map_err(|_| MnemonicError::Random)?;
        Ok(Self { entropy })
    }

    /// Reads words; capitals and any whitespace between them are accepted.
    pub fn parse(words: &str) -> Result<Self, MnemonicError> {
        without_trace(|| {
            let lower = Zeroizing::new(words.to_ascii_lowercase());
            let parsed =
                bip39::Mnemonic::parse_in_normalized(Language::English, &lower).map_err(explain)?;
            let (mut entropy, len) = parsed.to_entropy_array();
            let secret = SecretBytes::copy_of(entropy.get(..len).unwrap_or_default());
            entropy.zeroize();
            Ok(Self { entropy: secret })
        })
    }

    /// From 16, 20, 24, 28 or 32 bytes.
    pub fn from_entropy(entropy: SecretBytes) -> Result<Self, MnemonicError> {
        match entropy.expose().len() {
            16 | 20 | 24 | 28 | 32 => Ok(Self { entropy }),
            other => Err(MnemonicError::WordCount(other / 4 * 3)),
        }
    }

    /// The entropy behind the words.
    pub fn entropy(&self) -> &SecretBytes {
        &self.entropy
    }

    /// The words, to show or to write.
    pub fn words(&self) -> Result<Words, MnemonicError> {
        without_trace(|| {
            let entropy = self.entropy.expose();
            let mnemonic =
                bip39::Mnemonic::from_entropy_in(Language::English, entropy).map_err(explain)?;
            // The longest English word has 8 letters, so the text never grows into a second buffer.
            let mut text = String::with_capacity(24 * 9);
            for word in mnemonic.words() {
                if !text.is_empty() {
                    text.push(' ');
                }
                text.push_str(word);
            }
            Ok(Words(SecretString::new(text)))
        })
    }

    /// The seed of Substrate: PBKDF2 over the entropy (BIP-39 itself takes the words), 2048 rounds of
    /// HMAC-SHA512, salt `mnemonic` + password, first 32 of 64 bytes.
    pub fn seed(&self, password: &str) -> Seed {
        without_trace(|| {
            let salt = Zeroizing::new(["mnemonic", password].concat());
            let mut long = Zeroizing::new([0_u8; 64]);
            pbkdf2_hmac::<Sha512>(self.entropy.expose(), salt.as_bytes(), 2048, &mut *long);
            let Ok(seed) = Seed::build(|seed| {
                seed.copy_from_slice(&long[..32]);
                Ok::<(), std::convert::Infallible>(())
            });
            seed
        })
    }
}

impl Words {
    /// The text.
    pub fn expose(&self) -> &str {
        self.0.expose()
    }
}

fn explain(error: bip39::Error) -> MnemonicError {
    match error {
        bip39::Error::BadWordCount(count) => MnemonicError::WordCount(count),
        bip39::Error::UnknownWord(index) => MnemonicError::UnknownWord(index.saturating_add(1)),
        bip39::Error::BadEntropyBitCount(bits) => MnemonicError::WordCount(bits / 32 * 3),
        bip39::Error::InvalidChecksum | bip39::Error::AmbiguousLanguages(_) => {
            MnemonicError::Checksum
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mistakes_are_named_without_the_word() {
        let cases = [
            ("bottom drive", MnemonicError::WordCount(2)),
            (
                "bottom drive obey lake curtain smoke basket hold race lonely fit wlak",
                MnemonicError::UnknownWord(12),
            ),
            (
                "drive bottom obey lake curtain smoke basket hold race lonely fit walk",
                MnemonicError::Checksum,
            ),
        ];
        for (words, expected) in cases {
            assert_eq!(Mnemonic::parse(words).err(), Some(expected));
        }
    }

    #[test]
    fn fresh_words_have_their_count_and_differ() -> Result<(), MnemonicError> {
        for count in [12, 15, 18, 21, 24] {
            let one = Mnemonic::generate(count)?.words()?;
            assert_eq!(one.expose().split(' ').count(), count);
            assert_ne!(one.expose(), Mnemonic::generate(count)?.words()?.expose());
            let upper = one.expose().to_uppercase();
            assert_eq!(Mnemonic::parse(&upper)?.words()?.expose(), one.expose());
        }
        assert_eq!(Mnemonic::generate(13).err(), Some(MnemonicError::WordCount(13)));
        Ok(())
    }
}
