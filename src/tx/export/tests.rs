use serde_json::Value;

use super::frames::{Collector, Scanned, frames};
use super::*;
use crate::chain::fixtures::{ALICE, BLOB, GENESIS, account, runtime};

fn document() -> Document {
    let terms = Terms {
        label: "transfer \"all\" \u{1f600}".to_owned(),
        network: "finney".to_owned(),
        genesis: GENESIS,
        spec_version: 425,
        transaction_version: 1,
        signer: account(ALICE),
        nonce: 7,
        anchor: Pin { number: 6_442, hash: Hash([0xd7; 32]) },
        valid_for: 64,
        call: vec![0, 0, 8, 104, 105],
        metadata_hash: [9; 32],
        token: "TAO".to_owned(),
        decimals: 9,
    };
    Document::unsigned(terms, &runtime())
}

#[test]
fn a_document_comes_back_as_it_was() {
    let document = document();
    let text = document.to_text();
    assert_eq!(Document::parse(&text).unwrap(), document);
    assert_eq!(Document::parse(&format!("{text}\r\n")).unwrap(), document);
    assert_eq!(document.metadata().unwrap().unwrap(), BLOB);
    let small = document.without_metadata();
    assert_eq!(Document::parse(&small.to_text()).unwrap().metadata().unwrap(), None);
    assert_eq!(small.metadata_id(), document.metadata_id());
    // Blake2-256 of everything before it, as anybody can compute it.
    let (start, checksum) = text.split_once(",\"checksum\":\"0x").unwrap();
    let bare = format!("{start}}}");
    let expected = blake2_256(bare.as_bytes());
    assert_eq!(checksum, format!("{}\"}}", hex::encode(expected)));
}

/// Every byte of the transaction, and every seventh of its metadata, exchanged for others.
#[test]
fn a_damaged_byte_is_noticed_wherever_it_is() {
    let text = document().to_text();
    let metadata = text.find("\"zlib\"").unwrap();
    let mut tried = 0;
    for at in
        (0..text.len()).filter(|at| *at < metadata + 40 || at % 7 == 0 || at + 100 > text.len())
    {
        for flip in [1, 0x20] {
            let mut bytes = text.clone().into_bytes();
            bytes[at] ^= flip;
            let Ok(damaged) = String::from_utf8(bytes) else { continue };
            assert!(Document::parse(&damaged).is_err(), "{at} {flip}: {}", &damaged[at..at + 1]);
            tried += 1;
        }
    }
    assert!(tried > 10_000, "{tried}");
    for cut in [0, 1, text.len() / 2, text.len() - 1] {
        assert!(Document::parse(&text[..cut]).is_err());
    }
    // The same meaning written otherwise.
    let spaced = text.replacen(':', ": ", 1);
    assert!(matches!(Document::parse(&spaced), Err(ExportError::Damaged(_))));
    let newer = text.replacen("transaction/1", "transaction/2", 1);
    assert!(matches!(Document::parse(&newer), Err(ExportError::Version(_))));
}

#[test]
fn what_no_chain_has_is_damage() {
    let with = |change: fn(&mut Terms)| {
        let mut document = document();
        change(&mut document.transaction);
        document.terms().last_valid()
    };
    assert_eq!(with(|_| {}).unwrap(), 6_505);
    assert!(with(|terms| terms.valid_for = 63).is_err());
    assert!(with(|terms| terms.valid_for = 4_096).is_err());
    let other = Document {
        metadata: Metadata { blake2: Hash([1; 32]), ..document().metadata },
        ..document()
    };
    assert!(matches!(other.metadata(), Err(ExportError::Damaged(_))));
}

#[test]
fn frames_in_any_order_are_the_document() {
    let document = document();
    let lines = frames(&document, 600);
    assert!(lines.len() > 50 && lines.iter().all(|line| line.len() <= 600));
    let qr = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '/';
    assert!(lines.iter().all(|line| line.chars().all(qr)));

    let mut collector = Collector::default();
    assert_eq!(collector.take("hello").unwrap(), Scanned::Nothing);
    assert_eq!(collector.take("TAO1/1/0/0000000000000000/AA").unwrap(), Scanned::Nothing);
    let (last, rest) = lines.split_first().unwrap();
    for (index, line) in rest.iter().rev().enumerate() {
        for _ in 0..2 {
            let here = collector.take(&format!("  {line}\r\n")).unwrap();
            assert_eq!(here, Scanned::Piece(index + 1, lines.len()));
        }
    }
    let other = &frames(&document.without_metadata(), 600)[0];
    assert_eq!(collector.take(other).unwrap(), Scanned::Other);
    let Scanned::All(read) = collector.take(last).unwrap() else { panic!("not all") };
    assert_eq!(*read, document);
}

#[test]
fn a_misread_code_is_scanned_again() {
    let document = document().without_metadata();
    let lines = frames(&document, 114);
    let mut wrong = lines[1].clone();
    let end = if wrong.pop() == Some('A') { 'B' } else { 'A' };
    wrong.push(end);
    let mut collector = Collector::default();
    let taken: Vec<_> = [&lines[..1], &[wrong], &lines[2..]]
        .concat()
        .iter()
        .map(|line| collector.take(line))
        .collect();
    assert!(matches!(taken.last(), Some(Err(ExportError::Damaged(_)))));
    let taken: Vec<_> = lines.iter().map(|line| collector.take(line).unwrap()).collect();
    assert_eq!(taken.last(), Some(&Scanned::All(Box::new(document))));
}

/// A first code whose head was misread does not turn all others into those of another document.
#[test]
fn a_misread_first_code_is_forgotten() {
    let document = document().without_metadata();
    let lines = frames(&document, 114);
    let mut collector = Collector::default();
    for wrong in ["TAO1/1/9/0123456789ABCDEF/AA", "TAO1/1/8/0123456789ABCDEF/AA"] {
        assert!(matches!(collector.take(wrong).unwrap(), Scanned::Piece(1, _)));
    }
    let taken: Vec<_> = lines.iter().map(|line| collector.take(line).unwrap()).collect();
    assert_eq!(taken.last(), Some(&Scanned::All(Box::new(document))));
}

/// RFC 4648, without padding; by the frame of a document that only this test has.
#[test]
fn the_data_is_base32_of_deflated_text() {
    let document = document().without_metadata();
    let line = &frames(&document, 100_000)[0];
    let data = line.rsplit('/').next().unwrap();
    let bits: String = data
        .bytes()
        .map(|byte| format!("{:05b}", if byte < b'A' { byte - b'2' + 26 } else { byte - b'A' }))
        .collect();
    let bytes: Vec<u8> = (0..bits.len() / 8)
        .map(|at| u8::from_str_radix(&bits[at * 8..at * 8 + 8], 2).unwrap())
        .collect();
    let text = miniz_oxide::inflate::decompress_to_vec_zlib(&bytes).unwrap();
    assert_eq!(text, document.to_text().as_bytes());
    assert!(serde_json::from_slice::<Value>(&text).is_ok());
}
