//! The recorded runtime as an upgrade might leave it: made by editing its metadata.

use codec::{Compact, DecodeAll as _, Encode as _};
use frame_metadata::v15::RuntimeMetadataV15;
use frame_metadata::{RuntimeMetadata, RuntimeMetadataPrefixed};
use scale_info::form::PortableForm;
use scale_info::{TypeDef, TypeDefPrimitive, Variant};

use crate::fake_node::{BEST, BLOB, PARENT, Story};

/// `System.LastRuntimeUpgrade`.
const LAST_UPGRADE: &str = "0x26aa394eea5630e07c48ae0c9558cef7f9cce9c888469bb1a0dceaa129672ef8";

/// Metadata of spec 426 with a change in it.
pub fn second_runtime(change: impl FnOnce(&mut RuntimeMetadataV15)) -> Vec<u8> {
    let RuntimeMetadataPrefixed(magic, metadata) =
        RuntimeMetadataPrefixed::decode_all(&mut &*BLOB).unwrap();
    let RuntimeMetadata::V15(mut metadata) = metadata else { panic!("version 15") };
    let system = metadata.pallets.iter_mut().find(|pallet| pallet.name == "System").unwrap();
    let version = system.constants.iter_mut().find(|constant| constant.name == "Version").unwrap();
    // After two names and the version of authoring.
    let at = version.value.windows(4).position(|four| four == 425_u32.to_le_bytes()).unwrap();
    version.value[at..at + 4].copy_from_slice(&426_u32.to_le_bytes());
    change(&mut metadata);
    RuntimeMetadataPrefixed(magic, RuntimeMetadata::V15(metadata)).encode()
}

/// A call in the types that calls are encoded by.
pub fn call<'m>(
    metadata: &'m mut RuntimeMetadataV15,
    pallet: &str,
    name: &str,
) -> &'m mut Variant<PortableForm> {
    let pallet = metadata.pallets.iter().find(|known| known.name == pallet).unwrap();
    let ty = pallet.calls.as_ref().unwrap().ty.id;
    let ty = metadata.types.types.iter_mut().find(|known| known.id == ty).unwrap();
    let TypeDef::Variant(calls) = &mut ty.ty.type_def else { panic!("an enum") };
    calls.variants.iter_mut().find(|call| call.name == name).unwrap()
}

/// `transfer_keep_alive` was 3 and `transfer_all` 4; now it is the other way round.
pub fn reordered(metadata: &mut RuntimeMetadataV15) {
    call(metadata, "Balances", "transfer_keep_alive").index = 4;
    call(metadata, "Balances", "transfer_all").index = 3;
}

/// `amount_staked` has another name.
pub fn renamed(metadata: &mut RuntimeMetadataV15) {
    let call = call(metadata, "SubtensorModule", "add_stake_limit");
    call.fields[2].name = Some("amount".to_owned());
}

/// `amount_staked` is a number of 16 bytes.
pub fn widened(metadata: &mut RuntimeMetadataV15) {
    let wide = metadata
        .types
        .types
        .iter()
        .find(|known| matches!(known.ty.type_def, TypeDef::Primitive(TypeDefPrimitive::U128)));
    let wide = wide.unwrap().id;
    let call = call(metadata, "SubtensorModule", "add_stake_limit");
    call.fields[2].ty = wide.into();
    call.fields[2].type_name = Some("u128".to_owned());
}

/// From here on the chain is of this runtime: the best block, and its state.
pub fn upgrade(story: &mut Story, blob: &[u8]) {
    story.blobs.insert(426, blob.to_vec());
    story.versions.insert(String::new(), 426);
    // What was before stays what it was.
    story.versions.insert(PARENT.to_owned(), 425);
    let last = [Compact(426_u32).encode(), "node-subtensor".encode()].concat();
    for block in ["", BEST] {
        let state = story.storage_at.entry(block.to_owned()).or_default();
        state.insert(LAST_UPGRADE.to_owned(), format!("0x{}", hex::encode(&last)));
    }
}
