//! Transactions of the real chain, made again here: the same events, the same fees.

use crate::chain::Chain;
use crate::name;
use codec::{Decode, Encode};
use localnet::runtime::{AccountId, Runtime, RuntimeCall, RuntimeEvent, UncheckedExtrinsic};
use serde_json::Value;
use sp_core::crypto::Ss58Codec;
use sp_keyring::Sr25519Keyring as Key;

/// Those that follow on each other and that localnet has the calls of, with the fee that another program decoded from
/// the recorded events. (The two calls by sudo between them are settings that localnet does not have.)
const REPEATED: &[(&str, u64)] = &[
    ("batch, all succeed", 258_490),
    ("batch, second fails: interrupted", 258_528),
    ("force_batch, second fails", 339_663),
    ("batch_all, second fails", 255_695),
    ("batch in batch", 211_148),
    ("add_proxy Any", 130_418),
    ("proxy, inner succeeds", 300_829),
    ("proxy, inner fails", 300_834),
    ("proxy without right", 300_826),
    ("add_proxy Staking to Charlie, delay 3", 130_418),
    ("announce", 216_708),
    ("remove_proxies", 130_948),
    ("multisig 2 of 3: funds for the address come next; first approval with the call", 131_971),
    ("multisig 2 of 3: second approval executes (inner fails: no funds)", 5_221_916),
];

#[test]
fn recorded_transactions_have_the_same_events_and_fees() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/fixtures/blocks-425.json");
    let file = std::fs::read_to_string(file).expect("the recorded blocks");
    let file: Value = serde_json::from_str(&file).expect("JSON");
    let blocks = file["blocks"].as_array().expect("blocks");
    let mut chain = Chain::new();
    for (what, fee) in REPEATED {
        let block = blocks.iter().find(|block| block["what"] == *what).expect("a recorded block");
        let index = block["extrinsic_index"].as_u64().expect("an index") as usize;
        let bytes = block["extrinsics"][index].as_str().expect("hex").trim_start_matches("0x");
        let bytes = hex::decode(bytes).expect("hex");
        let recorded = UncheckedExtrinsic::decode(&mut bytes.as_slice()).expect("an extrinsic");
        let signer = AccountId::from_ss58check(block["signer"].as_str().expect("a signer"));
        let signer = Key::from_account_id(&signer.expect("an address")).expect("a known key");

        let call = with_own_timepoint(&chain, recorded.function);
        let extrinsic = chain.sign(signer, call);
        let length = extrinsic.encoded_size() as u64;
        let result = chain.block(&[extrinsic]).pop().expect("a result").expect("it is valid");
        assert_eq!(block["outer_success"], result.is_ok(), "{what}: {result:?}");
        let events = chain.events();
        let names: Vec<_> = events.iter().map(name).collect();
        let expected: Vec<_> = block["event_names"]
            .as_array()
            .expect("names")
            .iter()
            .map(|name| name.as_str())
            .collect();
        let start = names.len().saturating_sub(expected.len());
        let same: Vec<_> = names[start..].iter().map(|name| Some(name.as_str())).collect();
        assert_eq!(same, expected, "{what}");
        let paid = events.iter().find_map(|event| match event {
            RuntimeEvent::TransactionPayment(
                pallet_transaction_payment::Event::TransactionFeePaid { actual_fee, .. },
            ) => Some(*actual_fee),
            _ => None,
        });
        // A rao for each byte, and signatures here are of another era.
        assert_eq!(paid.expect("a fee") - length, fee - bytes.len() as u64, "{what}");
    }
}

/// The second approval names the block and extrinsic of the first.
fn with_own_timepoint(chain: &Chain, mut call: RuntimeCall) -> RuntimeCall {
    if let RuntimeCall::Multisig(pallet_multisig::Call::as_multi {
        maybe_timepoint: Some(timepoint),
        ..
    }) = &mut call
    {
        let open = chain.read(|| pallet_multisig::Multisigs::<Runtime>::iter_values().next());
        *timepoint = open.expect("an open operation").when;
    }
    call
}
