//! Metadata of a node that lies, as it would be written to keep the digest of the honest one.

use codec::{DecodeAll, Encode};
use frame_metadata::{
    RuntimeMetadata, RuntimeMetadataPrefixed,
    v15::{RuntimeMetadataV15, StorageEntryType},
};
use merkleized_metadata::{ExtraInfo, generate_metadata_digest};
use scale_info::{TypeDef, TypeDefPrimitive};
use scale_value::Value;

use super::{
    Error, Result,
    calls::balances,
    events::decode_events,
    extrinsic::{Era, Params, Unsigned},
    fixtures::{BLOB, GENESIS, runtime},
    metadata_hash::digest,
    payload::chain_of,
    runtime::Runtime,
    wire::Hash,
};
use crate::domain::{address::AccountId, era::ValidFor, units::Rao};

/// What prefixed metadata begins with: `meta`.
const MAGIC: u32 = u32::from_le_bytes(*b"meta");

fn metadata() -> RuntimeMetadataV15 {
    let RuntimeMetadataPrefixed(_, metadata) =
        RuntimeMetadataPrefixed::decode_all(&mut &*BLOB).unwrap();
    let RuntimeMetadata::V15(metadata) = metadata else { panic!("version 15") };
    metadata
}

/// The real metadata with a lie in it.
fn lying(lie: impl FnOnce(&mut RuntimeMetadataV15)) -> (Runtime, RuntimeMetadata) {
    let mut metadata = metadata();
    lie(&mut metadata);
    let lying = RuntimeMetadataPrefixed(MAGIC, RuntimeMetadata::V15(metadata));
    (Runtime::new(GENESIS, &lying.encode()).unwrap(), lying.1)
}

/// Of what is stored there.
fn storage_type(metadata: &RuntimeMetadataV15, pallet: &str, entry: &str) -> u32 {
    let pallet = metadata.pallets.iter().find(|one| one.name == pallet).unwrap();
    let entries = &pallet.storage.as_ref().unwrap().entries;
    match &entries.iter().find(|one| one.name == entry).unwrap().ty {
        StorageEntryType::Plain(value) | StorageEntryType::Map { value, .. } => value.id,
    }
}

/// What the library makes of it, without any look at the metadata.
fn plain_digest(metadata: &RuntimeMetadata) -> [u8; 32] {
    let extra = ExtraInfo {
        spec_version: 425,
        spec_name: "node-subtensor".to_owned(),
        base58_prefix: 42,
        decimals: 9,
        token_symbol: "TAO".to_owned(),
    };
    generate_metadata_digest(metadata, extra).unwrap().hash()
}

fn unsigned(runtime: &Runtime) -> Result<Unsigned> {
    let params = Params {
        nonce: 3,
        era: Era::mortal(ValidFor::DEFAULT, 6_442),
        anchor: Hash([7; 32]),
        metadata_hash: Some([9; 32]),
    };
    Unsigned::new(runtime, vec![0, 0], &params)
}

/// The last of two variants with one index hides the first from the digest, and the first is what a name finds.
#[test]
fn a_call_hidden_behind_the_index_of_another() {
    let (runtime, metadata) = lying(|metadata| {
        let calls = metadata.types.types.iter_mut().find_map(|ty| {
            let path: Vec<_> = ty.ty.path.segments.iter().map(String::as_str).collect();
            match &mut ty.ty.type_def {
                TypeDef::Variant(calls) if path == ["pallet_balances", "pallet", "Call"] => {
                    Some(&mut calls.variants)
                }
                _ => None,
            }
        });
        let calls = calls.unwrap();
        let named = |name: &str| calls.iter().find(|call| call.name == name).unwrap();
        let mut hidden = named("transfer_keep_alive").clone();
        hidden.index = named("transfer_all").index;
        calls.insert(0, hidden);
    });
    let honest = digest(&super::fixtures::runtime()).unwrap();
    assert_eq!(plain_digest(&metadata), honest, "the library alone does not see it");
    assert!(matches!(digest(&runtime), Err(Error::MetadataHash { .. })));
}

/// The digest does not cover the list of pallets.
#[test]
fn a_pallet_with_the_index_of_another() {
    let (lying, metadata) = lying(|metadata| {
        let mut indices = metadata.pallets.iter_mut();
        let balances = indices.find(|pallet| pallet.name == "Balances").unwrap();
        balances.index = 200;
    });
    assert_eq!(plain_digest(&metadata), digest(&lying).unwrap());
    let call = balances::transfer_keep_alive(AccountId([5; 32]), Rao(1));
    assert_eq!(call.encode(&lying).unwrap(), call.encode(&runtime()).unwrap());
}

/// What a value of it is, is never known: neither encoding nor decoding would end.
#[test]
fn a_type_that_holds_itself() {
    let mut metadata = metadata();
    let first = metadata.types.types.iter_mut().find_map(|ty| {
        let TypeDef::Composite(composite) = &mut ty.ty.type_def else { return None };
        (composite.fields.len() == 1).then_some((ty.id, &mut composite.fields))
    });
    let (id, fields) = first.unwrap();
    fields.first_mut().unwrap().ty.id = id;
    let blob = RuntimeMetadataPrefixed(MAGIC, RuntimeMetadata::V15(metadata)).encode();
    assert!(matches!(Runtime::new(GENESIS, &blob), Err(Error::Metadata { .. })));
}

/// Such types are honest, but each byte can be one more level: the stack would not hold a long answer.
#[test]
fn lists_of_lists_without_an_end() {
    let (runtime, _) = lying(|metadata| {
        let events = storage_type(metadata, "System", "Events");
        let account = storage_type(metadata, "System", "Account");
        let mut types = metadata.types.types.iter_mut();
        let list = types.find(|ty| ty.id == events).unwrap();
        let TypeDef::Sequence(items) = &mut list.ty.type_def else { panic!("a list") };
        items.type_param.id = events;
        let TypeDef::Composite(fields) =
            &mut metadata.types.types.iter_mut().find(|ty| ty.id == account).unwrap().ty.type_def
        else {
            panic!("a composite")
        };
        fields.fields.first_mut().unwrap().ty.id = events;
    });
    let one_in_each = [4; 1 << 20];
    let events = decode_events(&runtime, &one_in_each);
    assert!(matches!(events, Err(Error::Shape { .. })));
    let account = runtime.stored::<Value>("System", "Account", Some(&one_in_each));
    assert!(matches!(account, Err(Error::Shape { .. })));
}

/// Another call type for transactions than the one that calls are encoded by.
#[test]
fn transactions_of_another_call_type() {
    let (runtime, _) = lying(|metadata| {
        metadata.outer_enums.call_enum_ty = metadata.outer_enums.event_enum_ty;
    });
    assert!(matches!(digest(&runtime), Err(Error::MetadataHash { .. })));
}

/// Without a digest a node may claim any genesis, versions and anchor. With the nonce as the last value these make up
/// another chain's payload: only that chain's genesis hash, which is in there, gives it away.
#[test]
fn a_chain_of_the_nodes_own_making_whose_payload_is_that_of_another() {
    let versions = |metadata: &mut RuntimeMetadataV15, spec: u32, tx: u32| {
        let system = metadata.pallets.iter_mut().find(|pallet| pallet.name == "System").unwrap();
        let version = system.constants.iter_mut().find(|constant| constant.name == "Version");
        let bytes = &mut version.unwrap().value;
        let at = bytes.windows(4).position(|part| part == 425_u32.to_le_bytes()).unwrap();
        bytes[at..at + 4].copy_from_slice(&spec.to_le_bytes());
        let at = bytes.len() - 5; // a byte follows
        bytes[at..at + 4].copy_from_slice(&tx.to_le_bytes());
    };
    // The other chain's: its spec version, 428, ends in the byte of a nonce.
    let (other, _) = lying(|metadata| versions(metadata, 428, 1));
    let transfer = balances::transfer_keep_alive(AccountId([5; 32]), Rao(1));
    let params = Params {
        nonce: 0x541, // ends in the bytes of an era
        era: Era::mortal(ValidFor::DEFAULT, 6_442),
        anchor: Hash([7; 32]),
        metadata_hash: None,
    };
    let call = transfer.encode(&other).unwrap();
    let payload = Unsigned::new(&other, call, &params).unwrap().whole_payload();

    let (rest, tail) = payload.split_last_chunk::<72>().unwrap();
    let number = |at: usize| u32::from_le_bytes(tail[at..at + 4].try_into().unwrap());
    let hash = |at: usize| Hash(tail[at..at + 32].try_into().unwrap());
    let (_, metadata) = lying(|metadata| {
        versions(metadata, number(0), number(4));
        let extensions = &mut metadata.extrinsic.signed_extensions;
        extensions.retain(|extension| extension.identifier != "CheckMetadataHash");
        let nonce = extensions.iter().position(|e| e.identifier == "CheckNonce").unwrap();
        let nonce = extensions.remove(nonce);
        extensions.push(nonce);
    });
    let metadata = RuntimeMetadataPrefixed(MAGIC, metadata).encode();
    let own = Runtime::new(hash(8), &metadata).unwrap();
    // Era, tip, nonce.
    let (call, values) = rest.split_last_chunk::<4>().unwrap();
    let era = Era::decode(&mut &values[..2]).unwrap();
    let nonce = u32::from(values[3] >> 2);
    let params = Params { nonce, era, anchor: hash(40), metadata_hash: None };
    let unsigned = Unsigned::new(&own, call.to_vec(), &params).unwrap();
    assert_eq!(unsigned.whole_payload(), payload);
    assert_eq!(chain_of(&payload, &[Hash([1; 32]), GENESIS]), Some(GENESIS));
    assert_ne!(own.genesis, GENESIS);
}

/// The end of a payload is that of every chain: nothing that stands at the end of a message, or of a transaction of
/// another layout.
#[test]
fn extensions_in_another_order_or_left_out() {
    for name in ["CheckSpecVersion", "CheckTxVersion", "CheckGenesis", "CheckMetadataHash"] {
        let (elsewhere, _) = lying(|metadata| {
            let extensions = &mut metadata.extrinsic.signed_extensions;
            let at = extensions.iter().position(|e| e.identifier == name).unwrap();
            let moved = extensions.remove(at);
            let to = if at == extensions.len() { 0 } else { extensions.len() };
            extensions.insert(to, moved);
        });
        let refused = unsigned(&elsewhere).map(|_| ());
        assert!(matches!(refused, Err(Error::StrangeExtension { .. })), "{name}: {refused:?}");
    }
    let (without, _) = lying(|metadata| {
        let extensions = &mut metadata.extrinsic.signed_extensions;
        extensions.retain(|e| e.identifier != "CheckGenesis");
    });
    let refused = unsigned(&without).map(|_| ());
    assert!(matches!(refused, Err(Error::StrangeExtension { .. })), "{refused:?}");
}

/// With these a payload could be shifted by single bytes, and read by the chain as one without the digest.
#[test]
fn extensions_that_are_there_twice_or_have_other_bytes() {
    assert!(unsigned(&runtime()).is_ok());
    let (twice, _) = lying(|metadata| {
        let extensions = &mut metadata.extrinsic.signed_extensions;
        let version = extensions.iter().find(|e| e.identifier == "CheckTxVersion").unwrap();
        extensions.push(version.clone());
    });
    let refused = unsigned(&twice).map(|_| ());
    assert!(
        matches!(refused, Err(Error::StrangeExtension { name, .. }) if name == "CheckTxVersion")
    );

    let (with_length, _) = lying(|metadata| {
        let types = &metadata.types.types;
        let byte = |id: u32| {
            let ty = &types.iter().find(|ty| ty.id == id).unwrap().ty.type_def;
            matches!(ty, TypeDef::Primitive(TypeDefPrimitive::U8))
        };
        let bytes = types.iter().find(
            |ty| matches!(&ty.ty.type_def, TypeDef::Sequence(items) if byte(items.type_param.id)),
        );
        let bytes = bytes.unwrap().id;
        let mut extensions = metadata.extrinsic.signed_extensions.iter_mut();
        let mortality = extensions.find(|e| e.identifier == "CheckMortality").unwrap();
        mortality.additional_signed.id = bytes;
    });
    let refused = unsigned(&with_length).map(|_| ());
    assert!(
        matches!(refused, Err(Error::StrangeExtension { name, .. }) if name == "CheckMortality")
    );
}
