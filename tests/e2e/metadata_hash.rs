//! A signature is worth something only with the metadata that the chain really has.

use std::fs;
use std::path::PathBuf;

use codec::{DecodeAll, Encode};
use frame_metadata::{RuntimeMetadata, RuntimeMetadataPrefixed};
use jsonrpsee::rpc_params;
use scale_info::TypeDef;
use sp_keyring::Sr25519Keyring::Eve;
use taoctl::domain::address::AccountId;

use crate::world::{TAO, World};

/// The metadata of the only chain in the cache.
fn cached_metadata(world: &World) -> PathBuf {
    let cache = world.home().join(".cache/taoctl");
    let chains = fs::read_dir(cache).expect("a cache").flatten();
    let mut files = chains.map(|chain| chain.path().join("425-v15.scale"));
    files.find(|file| file.exists()).expect("metadata")
}

/// Exchanges the indices of two calls of the Balances pallet.
fn exchange(blob: &[u8], one: &str, other: &str) -> Vec<u8> {
    let RuntimeMetadataPrefixed(magic, metadata) =
        RuntimeMetadataPrefixed::decode_all(&mut &*blob).expect("metadata");
    let RuntimeMetadata::V15(mut metadata) = metadata else { panic!("version 15") };
    for ty in &mut metadata.types.types {
        let path = ty.ty.path.segments.join("::");
        let TypeDef::Variant(calls) = &mut ty.ty.type_def else { continue };
        if path == "pallet_balances::pallet::Call" {
            let at = |name| calls.variants.iter().position(|call| call.name == name);
            let (one, other) = (at(one).expect("a call"), at(other).expect("a call"));
            let index = calls.variants[one].index;
            calls.variants[one].index = calls.variants[other].index;
            calls.variants[other].index = index;
        }
    }
    RuntimeMetadataPrefixed(magic, RuntimeMetadata::V15(metadata)).encode()
}

#[test]
fn a_node_that_lies_about_its_metadata_gets_no_valid_signature() {
    let world = World::manual();
    let transfer = "transfer 2 --to //Eve --yes --wait none";
    let (code, document) = world.json("balance");
    assert_eq!(code, 0, "{document}");
    // What a lying node said when it was asked: keep_alive is what is called allow_death in truth.
    let file = cached_metadata(&world);
    let honest = fs::read(&file).expect("metadata");
    let lie = exchange(&honest, "transfer_keep_alive", "transfer_allow_death");
    fs::write(&file, &lie).expect("a file");

    let before = world.free(Eve);
    for hash in ["auto", "on"] {
        let (code, document) = world.json(&format!("{transfer} --metadata-hash {hash}"));
        assert_eq!(
            (code, &document["error"]["code"]),
            (7, &"tx_pool_bad_proof".into()),
            "{document}"
        );
    }
    assert_eq!(world.pending(), 0);

    // Without the hash the lie works: another call is signed than the one that was shown.
    let (code, document) = world.json(&format!("{transfer} --metadata-hash off"));
    assert_eq!(code, 0, "{document}");
    let pending: Vec<String> = world.rpc("author_pendingExtrinsics", rpc_params![]);
    let amount = hex::encode(codec::Compact(2 * TAO).encode());
    let eve = hex::encode(Eve.to_raw_public());
    assert!(pending[0].ends_with(&format!("050000{eve}{amount}")), "{}", pending[0]);

    fs::write(&file, &honest).expect("a file");
    let (code, document) = world.json("transfer 3 --to //Eve --yes --wait none --metadata-hash on");
    assert_eq!(code, 0, "{document}");
    world.advance(1);
    assert_eq!(world.free(Eve), before + 5 * TAO);
}

/// On a chain of its own making a node chooses what stands in the payload. The genesis hash of finney, as a recipient
/// here, is in every payload of finney and in none of another chain.
#[test]
fn what_finney_could_read_is_not_signed_for_another_chain() {
    let world = World::manual();
    let finney = "2f0555cc76fc2840a25a6ea3b9637146806f1f44b090c175ffde2a7e5ab36c03";
    let finney = hex::decode(finney).expect("bytes").try_into().expect("32 bytes");
    let (code, document) =
        world.json(&format!("transfer 2 --to {} --yes --wait none", AccountId(finney)));
    assert_eq!((code, &document["error"]["code"]), (4, &"payload_of_other_chain".into()));
    assert_eq!(world.pending(), 0);
}

/// The digest is computed once for each metadata.
#[test]
fn a_digest_that_is_kept_is_used_again() {
    let world = World::manual();
    let (code, document) = world.json("transfer 2 --to //Eve --yes --wait none");
    assert_eq!(code, 0, "{document}");
    let digests = world.home().join(".cache/taoctl/digests");
    let files: Vec<_> = fs::read_dir(digests).expect("digests").flatten().collect();
    assert_eq!(files.len(), 1);
    let truth = localnet::runtime::metadata_digest().expect("a digest");
    let kept = fs::read_to_string(files[0].path()).expect("a digest");
    assert_eq!(kept, hex::encode(truth));
    // The chain refuses what was signed with another digest.
    fs::write(files[0].path(), hex::encode([7; 32])).expect("a file");
    let (code, document) = world.json("transfer 3 --to //Eve --yes --wait none");
    assert_eq!((code, &document["error"]["code"]), (7, &"tx_pool_bad_proof".into()), "{document}");
}
