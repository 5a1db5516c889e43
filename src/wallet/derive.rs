//! Derivation paths of Substrate: `//hard` and `/soft` junctions.

use schnorrkel::derive::{ChainCode, Derivation};
use schnorrkel::{ExpansionMode, Keypair as SrKeypair};
use sp_crypto_hashing::blake2_256;
use zeroize::Zeroizing;

use super::keypair::{Keypair, Scheme};
use super::secret::{Seed, without_trace};
use super::source::SourceError;

/// A path as it is written, for instance `//miner/1`; it may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DerivationPath(String);

struct Junction {
    hard: bool,
    chain_code: [u8; 32],
}

impl DerivationPath {
    /// Checks that the text is junctions only.
    pub fn parse(text: &str) -> Result<Self, SourceError> {
        let path = Self(text.to_owned());
        path.junctions()?;
        Ok(path)
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing to derive.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn junctions(&self) -> Result<Vec<Junction>, SourceError> {
        let mut rest = self.0.as_str();
        let mut junctions = Vec::new();
        while !rest.is_empty() {
            let after = rest.strip_prefix('/').ok_or(SourceError::Path)?;
            let (hard, name) = after.strip_prefix('/').map_or((false, after), |name| (true, name));
            let (name, tail) = name.split_at(name.find('/').unwrap_or(name.len()));
            if name.is_empty() {
                return Err(SourceError::Path);
            }
            junctions.push(Junction { hard, chain_code: chain_code(name) });
            rest = tail;
        }
        Ok(junctions)
    }
}

/// A number is eight bytes, little endian; a name is its SCALE string; what is longer than 32 bytes is
/// hashed, what is shorter is padded with zeros.
fn chain_code(name: &str) -> [u8; 32] {
    use codec::Encode;
    let encoded = name.parse::<u64>().map_or_else(|_| name.encode(), |number| number.encode());
    let mut code = [0; 32];
    match code.get_mut(..encoded.len()) {
        Some(start) => start.copy_from_slice(&encoded),
        None => code = blake2_256(&encoded),
    }
    code
}

/// The key at the end of `path`. ed25519 has hard junctions only.
pub fn derive(
    scheme: Scheme,
    root: Root<'_>,
    path: &DerivationPath,
) -> Result<Keypair, SourceError> {
    let junctions = path.junctions()?;
    without_trace(|| match (scheme, root) {
        (Scheme::Sr25519, Root::Seed(seed)) => {
            Ok(sr25519(Keypair::from_seed(scheme, seed), &junctions))
        }
        (Scheme::Sr25519, Root::Key(key)) => Ok(sr25519(key, &junctions)),
        (Scheme::Ed25519, Root::Seed(seed)) => ed25519(seed, &junctions),
        (Scheme::Ed25519, Root::Key(_)) => Err(SourceError::PrivateKey),
    })
}

/// Where a derivation starts.
pub enum Root<'a> {
    /// A seed of either scheme.
    Seed(&'a Seed),
    /// An expanded sr25519 key.
    Key(Keypair),
}

fn sr25519(start: Keypair, junctions: &[Junction]) -> Keypair {
    junctions.iter().fold(start, |pair, junction| {
        let Some(secret) = pair.sr25519_secret() else { return pair };
        let code = ChainCode(junction.chain_code);
        let child: SrKeypair = if junction.hard {
            let (mini, _) = secret.hard_derive_mini_secret_key(Some(code), b"");
            mini.expand_to_keypair(ExpansionMode::Ed25519)
        } else {
            secret.derived_key_simple(code, b"").0.to_keypair()
        };
        Keypair::sr25519(child)
    })
}

fn ed25519(seed: &Seed, junctions: &[Junction]) -> Result<Keypair, SourceError> {
    use codec::Encode;
    let mut current = Zeroizing::new(*seed.expose());
    for junction in junctions {
        if !junction.hard {
            return Err(SourceError::SoftEd25519);
        }
        let input = Zeroizing::new(("Ed25519HDKD", *current, junction.chain_code).encode());
        *current = blake2_256(&input);
    }
    let seed = Seed::from_slice(current.as_slice()).ok_or(SourceError::Path)?;
    Ok(Keypair::from_seed(Scheme::Ed25519, &seed))
}
