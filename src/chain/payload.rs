//! Telling whether bytes could be what a transaction's signature covers, without a node.
//!
//! Nobody should sign such bytes as a message. What a chain verifies is call ‖ extension values ‖ implicit values, or its
//! blake2-256 hash if that is longer than 256 bytes ([`super::extrinsic`]). No metadata is needed to recognise it:
//!
//! - 32 bytes could be such a hash, and nobody can tell whether they are.
//! - The implicit values hold the genesis hash as it is (`CheckGenesis`). Bytes with the genesis hash of a chain that
//!   is known here anywhere in them could be a payload of that chain, however its runtime orders its parts.
//! - On any other chain of this kind they are, in this order and last: spec version, transaction version (4 bytes
//!   each, little endian), genesis hash, hash of the anchor block, and on newer runtimes the option of the
//!   metadata hash (1 or 33 bytes). Versions are small numbers, which gives their place away: other bytes have
//!   such zeros there once in a million.
//!
//! Text is never taken for a payload unless it has 32 bytes: a block hash is no text, and text has no zero bytes.

use std::path::Path;

use super::wire::Hash;

/// What the bytes could be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payload {
    /// 32 bytes: the hash of a long one.
    Hash,
    /// One of the chain with this genesis hash.
    OfChain(Hash),
    /// One of some chain.
    OfSomeChain,
}

/// What `bytes` could be, if a signature over them could be that of a transaction. `known`: genesis hashes.
pub fn recognise(bytes: &[u8], known: &[Hash]) -> Option<Payload> {
    if bytes.len() == 32 {
        return Some(Payload::Hash);
    }
    if let Some(genesis) = chain_of(bytes, known) {
        return Some(Payload::OfChain(genesis));
    }
    let end = |cut: usize| bytes.get(..bytes.len().checked_sub(cut)?);
    let without_option = end(0);
    let without_digest = end(1).filter(|_| bytes.ends_with(&[0]));
    let with_digest = end(33).filter(|start| bytes.get(start.len()) == Some(&1));
    [without_option, without_digest, with_digest]
        .into_iter()
        .flatten()
        .any(ends_in_implicit_values)
        .then_some(Payload::OfSomeChain)
}

/// The first of these chains whose genesis hash is anywhere in the bytes: no other can take them for a payload.
pub fn chain_of(bytes: &[u8], known: &[Hash]) -> Option<Hash> {
    let holds = |genesis: &&Hash| bytes.windows(32).any(|part| part == genesis.0);
    known.iter().find(holds).copied()
}

/// Spec version, transaction version and two hashes, after a call and the values of the extensions.
fn ends_in_implicit_values(bytes: &[u8]) -> bool {
    let Some((_, tail)) = bytes.split_last_chunk::<72>() else { return false };
    let number = |at: usize| u32::from_le_bytes([0, 1, 2, 3].map(|byte| tail[at + byte]));
    // The largest in use are dates, like 20260101.
    number(0) < 1 << 28 && number(4) < 1 << 16
}

/// The chains whose metadata lies in the cache folder: those that this machine has talked to.
pub fn chains_in_cache(folder: &Path) -> Vec<Hash> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    names.filter_map(|name| name.get(..66)?.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chain::calls::balances;
    use crate::chain::extrinsic::{Era, Params, Unsigned};
    use crate::chain::fixtures::{GENESIS, runtime};
    use crate::domain::address::AccountId;
    use crate::domain::era::ValidFor;
    use crate::domain::units::Rao;

    /// Payloads of the real runtime: immortal and mortal, with and without the metadata hash, and longer than 256 bytes.
    fn payloads() -> Vec<Vec<u8>> {
        let runtime = runtime();
        let transfer = balances::transfer_keep_alive(AccountId([5; 32]), Rao(1_000_000));
        let transfer = transfer.encode(&runtime).unwrap();
        let anchor = Hash([0xd7; 32]);
        let mortal = Era::mortal(ValidFor::DEFAULT, 6_442);
        let mut payloads = vec![];
        for (era, anchor) in [(Era::Immortal, GENESIS), (mortal, anchor)] {
            for metadata_hash in [None, Some([0xab; 32])] {
                for call in [transfer.clone(), vec![0x11; 300]] {
                    let params = Params { nonce: 7, era, anchor, metadata_hash };
                    let unsigned = Unsigned::new(&runtime, call, &params).unwrap();
                    payloads.push(unsigned.whole_payload());
                    payloads.push(unsigned.payload());
                }
            }
        }
        payloads
    }

    #[test]
    fn every_payload_is_recognised_whether_its_chain_is_known_or_not() {
        let payloads = payloads();
        assert_eq!(payloads.iter().filter(|payload| payload.len() == 32).count(), 4);
        for payload in payloads {
            let expected = |other| if payload.len() == 32 { Payload::Hash } else { other };
            assert_eq!(recognise(&payload, &[]), Some(expected(Payload::OfSomeChain)));
            let found = recognise(&payload, &[Hash([1; 32]), GENESIS]);
            assert_eq!(found, Some(expected(Payload::OfChain(GENESIS))));
        }
    }

    /// The genesis hash is enough: an extension that is not known yet may change all that is around it.
    #[test]
    fn a_known_genesis_hash_gives_any_layout_away() {
        let bytes = [&[5, 3, 0xff], GENESIS.0.as_slice(), &[0xff; 100]].concat();
        assert_eq!(recognise(&bytes, &[]), None);
        assert_eq!(recognise(&bytes, &[GENESIS]), Some(Payload::OfChain(GENESIS)));
    }

    #[test]
    fn text_and_other_bytes_are_no_payloads() {
        let long = "I own this wallet. ".repeat(20);
        for text in ["", "hello bittensor", "größe 🔑", &long, &GENESIS.to_string()] {
            assert_eq!(recognise(text.as_bytes(), &[GENESIS]), None, "{text}");
        }
        for len in [31, 33, 64, 65, 71, 72, 105, 106, 256, 300] {
            assert_eq!(recognise(&vec![0xff; len], &[GENESIS]), None, "{len}");
        }
        assert_eq!(recognise("thirty-two bytes of ordinary text".as_bytes(), &[]), None);
        assert_eq!(
            recognise("thirty-two bytes of normal text!".as_bytes(), &[]),
            Some(Payload::Hash)
        );
    }

    #[test]
    fn the_cache_tells_which_chains_were_met() {
        let folder = tempfile::tempdir().unwrap();
        let (one, other) = (GENESIS, Hash([9; 32]));
        for name in [one.to_string(), format!("{other}-0123"), "urls".to_owned()] {
            std::fs::create_dir(folder.path().join(name)).unwrap();
        }
        let mut found = chains_in_cache(folder.path());
        found.sort();
        assert_eq!(found, [other, one]);
        assert_eq!(chains_in_cache(&folder.path().join("none")), []);
    }
}
