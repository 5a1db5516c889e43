//! A document as many short lines, each small enough for one QR code.
//!
//! `TAO1/<index>/<total>/<checksum>/<data>`: the document deflated, in base32, cut into pieces; the checksum is of the
//! whole. Digits, capitals and slashes only, because QR codes hold those in the least space.

use std::collections::BTreeMap;

use miniz_oxide::deflate::compress_to_vec_zlib;
use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;
use sp_crypto_hashing::blake2_256;

use super::{Document, ExportError, MAX_METADATA, Result, SMALLEST};

const MARK: &str = "TAO1";
/// Digits of the checksum.
const CHECKSUM: usize = 16;
/// More than the metadata of the real chain takes in the smallest codes.
const MAX_FRAMES: usize = 9_999;
/// Of RFC 4648.
const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// Cuts a document into lines of at most `length` characters.
pub fn frames(document: &Document, length: usize) -> Vec<String> {
    let packed = compress_to_vec_zlib(document.to_text().as_bytes(), SMALLEST);
    let (data, checksum) = (encode(&packed), checksum(&packed));
    let head = |index: usize, total: usize| format!("{MARK}/{index}/{total}/{checksum}/");
    let room = length.saturating_sub(head(MAX_FRAMES, MAX_FRAMES).len()).max(1);
    let total = data.len().div_ceil(room);
    let pieces = data.as_bytes().chunks(room).map(String::from_utf8_lossy);
    pieces.enumerate().map(|(index, piece)| head(index + 1, total) + &piece).collect()
}

/// Puts lines together again, in whatever order and however often they come.
#[derive(Debug, Default)]
pub struct Collector {
    pieces: BTreeMap<usize, String>,
    /// Total and checksum, of the first line.
    of: Option<(usize, String)>,
}

/// What a line was.
#[derive(Debug, PartialEq, Eq)]
pub enum Scanned {
    /// None of ours, or misread.
    Nothing,
    /// Of another document than the ones before.
    Other,
    /// So many of so many are here.
    Piece(usize, usize),
    /// All are here.
    All(Box<Document>),
}

impl Collector {
    /// Takes a line.
    ///
    /// # Errors
    /// [`ExportError::Damaged`] when all are here and do not fit together, and those of [`Document::parse`].
    pub fn take(&mut self, line: &str) -> Result<Scanned> {
        let Some((index, total, checksum, data)) = parts(line.trim()) else {
            return Ok(Scanned::Nothing);
        };
        let of = self.of.get_or_insert_with(|| (total, checksum.to_owned()));
        if (of.0, of.1.as_str()) != (total, checksum) {
            if self.pieces.len() > 1 {
                return Ok(Scanned::Other);
            }
            // The first may have been misread, or was left of another document.
            *of = (total, checksum.to_owned());
            self.pieces.clear();
        }
        self.pieces.insert(index, data.to_owned());
        if self.pieces.len() < total {
            return Ok(Scanned::Piece(self.pieces.len(), total));
        }
        let data: String = self.pieces.values().map(String::as_str).collect();
        let packed = decode(&data).filter(|packed| self::checksum(packed) == checksum);
        let text = packed
            .and_then(|packed| decompress_to_vec_zlib_with_limit(&packed, MAX_METADATA).ok())
            .and_then(|text| String::from_utf8(text).ok());
        match text {
            Some(text) => Ok(Scanned::All(Box::new(Document::parse(&text)?))),
            None => {
                // Whoever shows them shows them again.
                self.pieces.clear();
                Err(ExportError::Damaged("a code was misread"))
            }
        }
    }
}

fn parts(line: &str) -> Option<(usize, usize, &str, &str)> {
    let mut parts = line.split('/');
    let (MARK, Some(index), Some(total), Some(checksum), Some(data), None) =
        (parts.next()?, parts.next(), parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return None;
    };
    let (index, total) = (index.parse().ok()?, total.parse().ok()?);
    let fits = (1..=MAX_FRAMES).contains(&total) && (1..=total).contains(&index);
    let is_data = !data.is_empty() && data.bytes().all(|byte| ALPHABET.contains(&byte));
    (fits && is_data && checksum.len() == CHECKSUM).then_some((index, total, checksum, data))
}

fn checksum(packed: &[u8]) -> String {
    let mut text = hex::encode_upper(blake2_256(packed));
    text.truncate(CHECKSUM);
    text
}

/// Base32 without padding.
fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 8 / 5 + 1);
    for group in bytes.chunks(5) {
        let bits = group.iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
        let bits = bits << (8 * (5 - group.len()));
        let digits = (group.len() * 8).div_ceil(5);
        text.extend((0..digits).map(|digit| {
            let index = (bits >> (35 - 5 * digit)) & 31;
            char::from(ALPHABET[index as usize])
        }));
    }
    text
}

/// The counterpart; `None` for what [`encode`] never makes.
fn decode(text: &str) -> Option<Vec<u8>> {
    let (mut bytes, mut bits, mut have) = (vec![], 0_u64, 0_u32);
    for digit in text.bytes() {
        let value = ALPHABET.iter().position(|known| *known == digit)?;
        bits = (bits << 5 | value as u64) & 0xfff;
        have += 5;
        if have >= 8 {
            have -= 8;
            bytes.push((bits >> have) as u8);
        }
    }
    (encode(&bytes) == text).then_some(bytes)
}
