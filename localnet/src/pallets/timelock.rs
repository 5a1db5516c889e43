//! Opens what was encrypted for a round of the beacon: identity-based encryption of Boneh and Franklin on BLS12-381,
//! as drand's quicknet signs, around AES-256-GCM.

use ark_serialize::CanonicalDeserialize;
use timelock::block_ciphers::{AESGCMBlockCipherProvider, AESOutput, BlockCipherProvider};
use timelock::engines::EngineBLS;
use timelock::engines::drand::TinyBLS381;
use timelock::ibe::fullident::{Ciphertext, IBESecret};

type Signature = <TinyBLS381 as EngineBLS>::SignatureGroup;
type PublicKey = <TinyBLS381 as EngineBLS>::PublicKeyGroup;

/// Bytes of a point on G2, compressed.
const POINT: usize = 96;

/// What was encrypted, if `signature` is that of the round. What follows the ciphertext does not count.
pub fn open(sealed: &[u8], signature: &[u8]) -> Option<Vec<u8>> {
    let (header, encrypted) = parse(sealed)?;
    let signature = Signature::deserialize_compressed(signature).ok()?;
    let key = IBESecret::<TinyBLS381>(signature).decrypt(&header).ok()?;
    AESGCMBlockCipherProvider::decrypt(encrypted, key).ok()
}

/// The encrypted key: U, V, W; a body with ciphertext and nonce; the name of the cipher.
fn parse(sealed: &[u8]) -> Option<(Ciphertext<TinyBLS381>, AESOutput)> {
    let (point, mut rest) = sealed.split_at_checked(POINT)?;
    let u = PublicKey::deserialize_compressed(point).ok()?;
    let v = part(&mut rest)?.try_into().ok()?;
    let w = part(&mut rest)?.try_into().ok()?;
    let mut body = part(&mut rest)?;
    let _cipher = part(&mut rest)?;
    let (ciphertext, nonce) = (part(&mut body)?.to_vec(), part(&mut body)?.to_vec());
    Some((Ciphertext { u, v, w }, AESOutput { ciphertext, nonce }))
}

/// Bytes behind their number in eight bytes.
fn part<'a>(bytes: &mut &'a [u8]) -> Option<&'a [u8]> {
    let (length, rest) = bytes.split_first_chunk()?;
    let length = usize::try_from(u64::from_le_bytes(*length)).ok()?;
    let (part, rest) = rest.split_at_checked(length)?;
    *bytes = rest;
    Some(part)
}
