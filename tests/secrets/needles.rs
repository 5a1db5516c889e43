//! What is searched for: a secret in every form that it takes on its way through the libraries.
//!
//! A piece is enough, because a buffer that was half overwritten still leaks. The forms of keys are those of
//! other implementations.

use aho_corasick::PatternID;
use schnorrkel::SecretKey;
use sp_core::Pair as _;

/// Bytes of a secret that are recognised alone.
const PIECE: usize = 16;

#[derive(Default)]
pub struct Needles(Vec<(String, Vec<u8>)>);

impl Needles {
    /// A password: as it is typed, and in halves.
    pub fn password(mut self, password: &str) -> Self {
        assert!(password.len() >= 2 * PIECE && password.is_ascii(), "too short to be searched for");
        let (first, second) = password.split_at(password.len() / 2);
        self.add("password", first.as_bytes());
        self.add("password", second.as_bytes());
        self
    }

    /// Words, and the entropy, the seed and the key of sr25519 that Substrate makes of them.
    pub fn phrase(mut self, phrase: &str) -> Self {
        let words: Vec<&str> = phrase.split(' ').collect();
        for run in words.windows(3) {
            self.add("words", run.join(" ").as_bytes());
        }
        let mnemonic = bip39::Mnemonic::parse(phrase).expect("words");
        // How the library holds them.
        let numbers: Vec<u16> =
            mnemonic.word_indices().map(|n| u16::try_from(n).expect("11 bits")).collect();
        for run in numbers.windows(4) {
            self.add(
                "numbers of words",
                &run.iter().flat_map(|n| n.to_le_bytes()).collect::<Vec<_>>(),
            );
        }
        let entropy = mnemonic.to_entropy();
        self.secret("entropy", &entropy);
        for pad in [0x36, 0x5c] {
            let masked: Vec<u8> = entropy.iter().map(|byte| byte ^ pad).collect();
            self.secret("entropy under HMAC", &masked);
        }
        let (pair, seed) = sp_core::sr25519::Pair::from_phrase(phrase, None).expect("words");
        self.secret("seed", &seed);
        let key: [u8; 64] = pair.to_raw_vec().try_into().expect("64 bytes");
        let secret = SecretKey::from_bytes(&key).expect("a key");
        self.secret("private key", &key);
        self.secret("private key of ed25519 form", &secret.to_ed25519_bytes()[..32]);
        let scalar: &[u8; 32] = key.first_chunk().expect("32 bytes");
        self.secret("limbs of the private key", &limbs(scalar));
        self.secret("digits of the private key", &digits(scalar));
        self
    }

    /// Words as they are shown.
    pub fn rows(mut self, rows: &str) -> Self {
        for row in rows.lines() {
            self.add("rows of words", row.trim().as_bytes());
        }
        self
    }

    /// The key that a password gives.
    pub fn derived(mut self, key: &[u8]) -> Self {
        self.secret("derived key", key);
        self
    }

    fn secret(&mut self, name: &str, bytes: &[u8]) {
        for piece in bytes.chunks_exact(PIECE) {
            self.add(name, piece);
            self.add(name, hex::encode(piece).as_bytes());
        }
    }

    fn add(&mut self, name: &str, bytes: &[u8]) {
        self.0.push((name.to_owned(), bytes.to_vec()));
    }

    pub fn bytes(&self) -> impl Iterator<Item = &[u8]> {
        assert!(!self.0.is_empty(), "nothing to search for");
        self.0.iter().map(|(_, bytes)| bytes.as_slice())
    }

    pub fn longest(&self) -> usize {
        self.bytes().map(<[u8]>::len).max().unwrap_or_default()
    }

    pub fn name(&self, pattern: PatternID) -> &str {
        &self.0[pattern.as_usize()].0
    }

    /// The secrets that are in a text or a file.
    pub fn search(&self, text: &[u8]) -> Vec<&str> {
        let within = |bytes: &[u8]| text.windows(bytes.len()).any(|window| window == bytes);
        self.0.iter().filter(|(_, bytes)| within(bytes)).map(|(name, _)| name.as_str()).collect()
    }
}

/// A scalar as `curve25519-dalek` calculates with it: 52 bits in each of five words.
fn limbs(scalar: &[u8; 32]) -> Vec<u8> {
    let bit = |at: usize| scalar.get(at / 8).map_or(0, |byte| u64::from(byte >> (at % 8) & 1));
    let limb = |start: usize| (0..52).map(|n| bit(start + n) << n).sum::<u64>();
    (0..5).flat_map(|n| limb(52 * n).to_le_bytes()).collect()
}

/// A scalar as it is multiplied with a point: 64 digits from -8 to 8.
fn digits(scalar: &[u8; 32]) -> Vec<u8> {
    let mut digits: Vec<i8> =
        scalar.iter().flat_map(|byte| [byte & 15, byte >> 4]).map(|digit| digit as i8).collect();
    for n in 0..63 {
        let carry = (digits[n] + 8) >> 4;
        digits[n] -= carry << 4;
        digits[n + 1] += carry;
    }
    digits.into_iter().map(|digit| digit as u8).collect()
}
