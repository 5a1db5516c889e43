//! Where a signature has to commit to the metadata.

use codec::{DecodeAll as _, Encode as _};
use frame_metadata::{RuntimeMetadata, RuntimeMetadataPrefixed};

use crate::fake_node::{BLOB, Story};
use crate::rehearsal::{Part::Number, Rehearsal};

/// UID 1 of subnet 1.
const OWNER: &str = "5FBy7nNZZ3gBHSPdNQh8msKHxG1yf9pzrCDrnSXphZhJug2P";
const FINNEY: &str = "0x2f0555cc76fc2840a25a6ea3b9637146806f1f44b090c175ffde2a7e5ab36c03";

/// A runtime without the extension, or a node that says so.
fn without_the_check(story: &mut Story) {
    let RuntimeMetadataPrefixed(magic, metadata) =
        RuntimeMetadataPrefixed::decode_all(&mut &*BLOB).unwrap();
    let RuntimeMetadata::V15(mut metadata) = metadata else { panic!("version 15") };
    metadata.extrinsic.signed_extensions.retain(|e| e.identifier != "CheckMetadataHash");
    let blob = RuntimeMetadataPrefixed(magic, RuntimeMetadata::V15(metadata)).encode();
    story.blobs.insert(425, blob);
}

/// Otherwise a node could switch it off.
#[test]
fn only_the_user_gives_it_up_on_a_public_network() {
    let run = |genesis: Option<&str>, option: &str| {
        let chain = Rehearsal::new(0).with("CommitRevealWeightsEnabled", &[Number(1)], &[0]);
        chain.sealed_hotkey("w", "owner", OWNER);
        let chain = chain.saying(without_the_check).saying(|story| {
            story.genesis = genesis.map_or(story.genesis.clone(), str::to_owned);
        });
        chain.run(&format!("weights set 1 1:1 -w w -H owner --dry-run {option}"))
    };
    for (genesis, option) in
        [(None, ""), (None, "--metadata-hash off"), (Some(FINNEY), "--metadata-hash off")]
    {
        let ended = run(genesis, option);
        assert_eq!(ended.exit, 0, "{genesis:?} {option} {}", ended.json);
    }
    for (genesis, option) in
        [(None, "--metadata-hash on"), (Some(FINNEY), ""), (Some(FINNEY), "--metadata-hash auto")]
    {
        let (exit, code, _) = run(genesis, option).error();
        assert_eq!((exit, code.as_str()), (4, "metadata_hash"), "{genesis:?} {option}");
    }
}
