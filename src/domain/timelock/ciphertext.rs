//! The bytes of a ciphertext, sealed and opened.
//!
//! Layout: U (96: a point of G2, compressed) ‖ V (32) ‖ W (32) ‖ body ‖ name of the cipher, where the last four are
//! each preceded by their length (u64, little-endian). The body holds the message under AES-256-GCM with its tag, and
//! the nonce (12), with their lengths too.

use ark_bls12_381::{G2Affine, G2Projective};
use ark_serialize::{CanonicalDeserialize, CanonicalSerialize};
use rand_core::{CryptoRng, RngCore};
use timelock::block_ciphers::{
    AESGCMBlockCipherProvider as Cipher, AESOutput, BlockCipherProvider,
};
use timelock::engines::drand::TinyBLS381;
use timelock::ibe::fullident::{Ciphertext, IBESecret, Input};
use zeroize::Zeroizing;

use super::TimelockError;
use super::beacon::{BeaconKey, Signature, identity};

/// Random bytes that a ciphertext takes: the key of its message (32), the secret of its header (32), the nonce (12).
pub const RANDOM: usize = 76;

/// Seals a message for a round with this randomness, which must be of the system and used once: who knows it, opens it.
pub fn seal_with(
    key: &BeaconKey,
    round: u64,
    message: &[u8],
    random: &[u8; RANDOM],
) -> Result<Vec<u8>, TimelockError> {
    if round == 0 {
        return Err(TimelockError::RoundZero);
    }
    let (secret, rest) = random.split_first_chunk::<32>().ok_or(TimelockError::Randomness)?;
    let mut drawn = Drawn { bytes: rest, is_short: false };
    let input = Input::<TinyBLS381>::new(*secret).map_err(|_| TimelockError::Randomness)?;
    let header = identity(round).encrypt(&input, key.point().into(), &mut drawn);
    let body = Cipher::encrypt(message, *secret, &mut drawn).map_err(|_| TimelockError::TooLong)?;
    // More or less than is expected: other bytes than here would be equal in two ciphertexts.
    if drawn.is_short || !drawn.bytes.is_empty() {
        return Err(TimelockError::Randomness);
    }
    written(&header, &body)
}

/// What was sealed for the round of the signature. What follows the ciphertext is ignored, as on the chain.
pub fn open(ciphertext: &[u8], signature: &Signature) -> Result<Zeroizing<Vec<u8>>, TimelockError> {
    let (header, body) = read(ciphertext)?;
    let secret = IBESecret::<TinyBLS381>(signature.point().into()).decrypt(&header);
    let secret = Zeroizing::new(secret.map_err(|_| TimelockError::WrongSignature)?);
    let message = Cipher::decrypt(body, *secret).map_err(|_| TimelockError::Damaged)?;
    Ok(Zeroizing::new(message))
}

type Header = Ciphertext<TinyBLS381>;

fn written(header: &Header, body: &AESOutput) -> Result<Vec<u8>, TimelockError> {
    let mut bytes = vec![];
    header.u.serialize_compressed(&mut bytes).map_err(|_| TimelockError::Key)?;
    let inner = [sized(&body.ciphertext)?, sized(&body.nonce)?].concat();
    for part in [&header.v[..], &header.w, &inner, Cipher::CIPHER_SUITE] {
        bytes.extend(sized(part)?);
    }
    Ok(bytes)
}

fn sized(part: &[u8]) -> Result<Vec<u8>, TimelockError> {
    let length = u64::try_from(part.len()).map_err(|_| TimelockError::TooLong)?;
    Ok([&length.to_le_bytes(), part].concat())
}

/// Lengths are compared with what is there before anything is taken or reserved.
fn read(bytes: &[u8]) -> Result<(Header, AESOutput), TimelockError> {
    let mut rest = Rest(bytes);
    let u = rest.take(96, "its point")?;
    let u = G2Affine::deserialize_compressed(u);
    let u = u.map_err(|_| TimelockError::Malformed("its point is none of the group"))?;
    let header = Header { u: G2Projective::from(u), v: rest.block("V")?, w: rest.block("W")? };
    let mut body = Rest(rest.sized("its body")?);
    if rest.sized("the name of its cipher")? != Cipher::CIPHER_SUITE {
        return Err(TimelockError::Malformed("its cipher is not AES-GCM"));
    }
    let ciphertext = body.sized("its message")?.to_vec();
    Ok((header, AESOutput { ciphertext, nonce: body.sized("its nonce")?.to_vec() }))
}

/// What is not read yet.
struct Rest<'a>(&'a [u8]);

impl<'a> Rest<'a> {
    fn take(&mut self, length: usize, what: &'static str) -> Result<&'a [u8], TimelockError> {
        let (part, rest) = self.0.split_at_checked(length).ok_or(TimelockError::Malformed(what))?;
        self.0 = rest;
        Ok(part)
    }

    fn sized(&mut self, what: &'static str) -> Result<&'a [u8], TimelockError> {
        let length = self.take(8, what)?;
        let length = length.try_into().ok().map(u64::from_le_bytes);
        let length = length.and_then(|length| usize::try_from(length).ok());
        self.take(length.ok_or(TimelockError::Malformed(what))?, what)
    }

    fn block(&mut self, what: &'static str) -> Result<[u8; 32], TimelockError> {
        self.sized(what)?.try_into().map_err(|_| TimelockError::Malformed(what))
    }
}

/// Randomness that was drawn before. Its reader cannot fail, so it notes a lack.
struct Drawn<'a> {
    bytes: &'a [u8],
    is_short: bool,
}

impl CryptoRng for Drawn<'_> {}

impl RngCore for Drawn<'_> {
    fn next_u32(&mut self) -> u32 {
        let mut bytes = [0; 4];
        self.fill_bytes(&mut bytes);
        u32::from_le_bytes(bytes)
    }

    fn next_u64(&mut self) -> u64 {
        let mut bytes = [0; 8];
        self.fill_bytes(&mut bytes);
        u64::from_le_bytes(bytes)
    }

    fn fill_bytes(&mut self, wanted: &mut [u8]) {
        match self.bytes.split_at_checked(wanted.len()) {
            Some((given, rest)) => {
                wanted.copy_from_slice(given);
                self.bytes = rest;
            }
            None => self.is_short = true,
        }
    }

    fn try_fill_bytes(&mut self, wanted: &mut [u8]) -> Result<(), rand_core::Error> {
        self.fill_bytes(wanted);
        Ok(())
    }
}
