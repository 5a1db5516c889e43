//! Holds localnet's metadata against the real chain's (runtime 425): everything that localnet has
//! must be in the real one, identically encoded.

#![expect(clippy::expect_used, reason = "tests")]

mod shape;

use codec::Decode;
use frame_metadata::{
    RuntimeMetadata, RuntimeMetadataPrefixed,
    v14::{
        PalletConstantMetadata, PalletStorageMetadata, StorageEntryMetadata, StorageEntryModifier,
        StorageEntryType,
    },
    v15::{PalletMetadata, RuntimeApiMetadata, RuntimeMetadataV15},
};
use localnet::runtime;
use scale_info::{TypeDef, TypeDefPrimitive, form::PortableForm};
use shape::Shapes;
use std::collections::HashSet;

const REAL: &[u8] = include_bytes!("../fixtures/subtensor-425-v15-nodocs.scale");

/// Where localnet differs, and why: the start of a difference's line, and the reason.
const EXCEPTIONS: &[(&str, &str)] = &[
    ("constant Timestamp.MinimumPeriod value", "blocks must come faster than every 6 seconds"),
    ("constant System.Version value", "lists the runtime APIs, which are fewer"),
];

#[test]
fn everything_localnet_has_is_on_the_real_chain() {
    let differences = differences(&localnet_metadata(), &decode(REAL));
    let excused = |line: &String| EXCEPTIONS.iter().any(|(start, _)| line.starts_with(start));
    let unexcused: Vec<_> = differences.iter().filter(|line| !excused(line)).collect();
    assert!(unexcused.is_empty(), "{} differences: {unexcused:#?}", unexcused.len());
    for (start, _) in EXCEPTIONS {
        let used = differences.iter().any(|line| line.starts_with(start));
        assert!(used, "the exception `{start}` is not needed");
    }
}

#[test]
fn runtime_apis_have_the_versions_of_the_real_chain() {
    let real = decode(REAL);
    let system = real.pallets.iter().find(|pallet| pallet.name == "System").expect("System");
    let version =
        system.constants.iter().find(|constant| constant.name == "Version").expect("Version");
    let real =
        sp_version::RuntimeVersion::decode(&mut version.value.as_slice()).expect("a version");
    let ours = &runtime::VERSION;
    assert_eq!((&ours.spec_name, ours.spec_version), (&real.spec_name, real.spec_version));
    assert_eq!(ours.transaction_version, real.transaction_version);
    assert_eq!(ours.system_version, real.system_version);
    for api in ours.apis.iter() {
        assert!(real.apis.contains(api), "{api:?}");
    }
}

/// The comparison sees what it is there to see: each change of the real metadata is a difference.
#[test]
fn changes_are_noticed() {
    let changes: [fn(&mut RuntimeMetadataV15); 8] = [
        |m| pallet(m, "Balances").index = 99,
        |m| pallet(m, "Balances").name = "Money".into(),
        |m| storage(m, "SubtensorModule", "Owner").modifier = StorageEntryModifier::Optional,
        |m| storage(m, "SubtensorModule", "Owner").default.push(0),
        |m| {
            storage(m, "SubtensorModule", "Tempo").ty =
                storage(m, "SubtensorModule", "Owner").ty.clone()
        },
        |m| pallet(m, "Balances").constants.iter_mut().for_each(|constant| constant.value.push(0)),
        |m| m.apis.iter_mut().for_each(|api| api.methods.iter_mut().for_each(|x| x.inputs.clear())),
        |m| m.extrinsic.signed_extensions.reverse(),
    ];
    assert_eq!(differences(&decode(REAL), &decode(REAL)), Vec::<String>::new());
    for (number, change) in changes.into_iter().enumerate() {
        let mut changed = decode(REAL);
        change(&mut changed);
        assert!(!differences(&changed, &decode(REAL)).is_empty(), "change {number}");
    }
    assert!(!differences(&with_types_changed(), &decode(REAL)).is_empty());
}

/// The real metadata, but every `u64` is a `u32`.
fn with_types_changed() -> RuntimeMetadataV15 {
    let mut changed = decode(REAL);
    for portable in &mut changed.types.types {
        if portable.ty.type_def == TypeDef::Primitive(TypeDefPrimitive::U64) {
            portable.ty.type_def = TypeDef::Primitive(TypeDefPrimitive::U32);
        }
    }
    changed
}

fn pallet<'a>(
    metadata: &'a mut RuntimeMetadataV15,
    name: &str,
) -> &'a mut PalletMetadata<PortableForm> {
    metadata.pallets.iter_mut().find(|pallet| pallet.name == name).expect("a pallet")
}

fn storage<'a>(
    metadata: &'a mut RuntimeMetadataV15,
    name: &str,
    entry: &str,
) -> &'a mut StorageEntryMetadata<PortableForm> {
    let storage = pallet(metadata, name).storage.as_mut().expect("storage");
    storage.entries.iter_mut().find(|other| other.name == entry).expect("an entry")
}

/// Everything in `ours` that is not so in `real`, one line each.
fn differences(ours: &RuntimeMetadataV15, real: &RuntimeMetadataV15) -> Vec<String> {
    let mut shapes = Shapes::new(&ours.types, &real.types, partial_enums(ours));
    for pallet in &ours.pallets {
        match real.pallets.iter().find(|other| other.name == pallet.name) {
            Some(other) => compare_pallet(&mut shapes, pallet, other),
            None => shapes.differ(&format!("pallet {}", pallet.name), "not on the real chain"),
        }
    }
    for api in &ours.apis {
        match real.apis.iter().find(|other| other.name == api.name) {
            Some(other) => compare_api(&mut shapes, api, other),
            None => shapes.differ(&format!("api {}", api.name), "not on the real chain"),
        }
    }
    compare_extrinsic(&mut shapes, ours, real);
    shapes.into_differences()
}

fn localnet_metadata() -> RuntimeMetadataV15 {
    let answer =
        runtime::call_api("Metadata_metadata_at_version", &15u32.to_le_bytes()).expect("a method");
    let metadata = Option::<Vec<u8>>::decode(&mut answer.as_slice()).expect("an option of bytes");
    decode(&metadata.expect("version 15"))
}

fn decode(bytes: &[u8]) -> RuntimeMetadataV15 {
    let RuntimeMetadataPrefixed(_, metadata) =
        RuntimeMetadataPrefixed::decode(&mut &*bytes).expect("metadata");
    match metadata {
        RuntimeMetadata::V15(metadata) => metadata,
        other => unreachable!("version {}", other.version()),
    }
}

/// The calls, events and errors of our pallets, which may be fewer than the real ones.
fn partial_enums(metadata: &RuntimeMetadataV15) -> HashSet<u32> {
    let enums = |pallet: &PalletMetadata<PortableForm>| {
        [
            pallet.calls.as_ref().map(|calls| calls.ty.id),
            pallet.event.as_ref().map(|event| event.ty.id),
            pallet.error.as_ref().map(|error| error.ty.id),
        ]
    };
    metadata.pallets.iter().flat_map(enums).flatten().collect()
}

fn compare_pallet(
    shapes: &mut Shapes,
    ours: &PalletMetadata<PortableForm>,
    real: &PalletMetadata<PortableForm>,
) {
    let name = &ours.name;
    shapes.equal(&format!("pallet {name} index"), &ours.index, &real.index);
    let enums = [
        ("call", ours.calls.as_ref().map(|x| x.ty.id), real.calls.as_ref().map(|x| x.ty.id)),
        ("event", ours.event.as_ref().map(|x| x.ty.id), real.event.as_ref().map(|x| x.ty.id)),
        ("error", ours.error.as_ref().map(|x| x.ty.id), real.error.as_ref().map(|x| x.ty.id)),
    ];
    for (kind, ours, real) in enums {
        match (ours, real) {
            (Some(ours), Some(real)) => shapes.types(&format!("{kind} {name}"), ours, real),
            (Some(_), None) => shapes.differ(&format!("{kind} {name}"), "not on the real chain"),
            (None, _) => {}
        }
    }
    if let Some(storage) = &ours.storage {
        match &real.storage {
            Some(other) => compare_storage(shapes, name, storage, other),
            None => shapes.differ(&format!("storage {name}"), "not on the real chain"),
        }
    }
    for constant in &ours.constants {
        match real.constants.iter().find(|other| other.name == constant.name) {
            Some(other) => compare_constant(shapes, name, constant, other),
            None => shapes
                .differ(&format!("constant {name}.{}", constant.name), "not on the real chain"),
        }
    }
}

fn compare_storage(
    shapes: &mut Shapes,
    pallet: &str,
    ours: &PalletStorageMetadata<PortableForm>,
    real: &PalletStorageMetadata<PortableForm>,
) {
    shapes.equal(&format!("storage {pallet} prefix"), &ours.prefix, &real.prefix);
    for entry in &ours.entries {
        let place = format!("storage {pallet}.{}", entry.name);
        match real.entries.iter().find(|other| other.name == entry.name) {
            Some(other) => compare_entry(shapes, &place, entry, other),
            None => shapes.differ(&place, "not on the real chain"),
        }
    }
}

fn compare_entry(
    shapes: &mut Shapes,
    place: &str,
    ours: &StorageEntryMetadata<PortableForm>,
    real: &StorageEntryMetadata<PortableForm>,
) {
    shapes.equal(&format!("{place} modifier"), &ours.modifier, &real.modifier);
    shapes.equal(&format!("{place} default"), &ours.default, &real.default);
    match (&ours.ty, &real.ty) {
        (StorageEntryType::Plain(ours), StorageEntryType::Plain(real)) => {
            shapes.types(place, ours.id, real.id);
        }
        (
            StorageEntryType::Map { hashers, key, value },
            StorageEntryType::Map { hashers: real_hashers, key: real_key, value: real_value },
        ) => {
            shapes.equal(&format!("{place} hashers"), hashers, real_hashers);
            shapes.types(&format!("{place} key"), key.id, real_key.id);
            shapes.types(place, value.id, real_value.id);
        }
        (ours, real) => shapes.differ(place, format!("{ours:?}, on the real chain {real:?}")),
    }
}

fn compare_constant(
    shapes: &mut Shapes,
    pallet: &str,
    ours: &PalletConstantMetadata<PortableForm>,
    real: &PalletConstantMetadata<PortableForm>,
) {
    let place = format!("constant {pallet}.{}", ours.name);
    shapes.types(&place, ours.ty.id, real.ty.id);
    shapes.equal(&format!("{place} value"), &ours.value, &real.value);
}

fn compare_api(
    shapes: &mut Shapes,
    ours: &RuntimeApiMetadata<PortableForm>,
    real: &RuntimeApiMetadata<PortableForm>,
) {
    for method in &ours.methods {
        let place = format!("api {}.{}", ours.name, method.name);
        let Some(other) = real.methods.iter().find(|other| other.name == method.name) else {
            shapes.differ(&place, "not on the real chain");
            continue;
        };
        let names = |inputs: &[frame_metadata::v15::RuntimeApiMethodParamMetadata<
            PortableForm,
        >]|
         -> Vec<_> { inputs.iter().map(|input| input.name.clone()).collect() };
        shapes.equal(&format!("{place} parameters"), &names(&method.inputs), &names(&other.inputs));
        for (input, other) in method.inputs.iter().zip(&other.inputs) {
            shapes.types(&format!("{place}({})", input.name), input.ty.id, other.ty.id);
        }
        shapes.types(&format!("{place} result"), method.output.id, other.output.id);
    }
}

fn compare_extrinsic(shapes: &mut Shapes, ours: &RuntimeMetadataV15, real: &RuntimeMetadataV15) {
    let (ours, real) = (&ours.extrinsic, &real.extrinsic);
    shapes.equal("extrinsic version", &ours.version, &real.version);
    shapes.types("extrinsic address", ours.address_ty.id, real.address_ty.id);
    shapes.types("extrinsic signature", ours.signature_ty.id, real.signature_ty.id);
    shapes.types("extrinsic call", ours.call_ty.id, real.call_ty.id);
    let identifiers = |metadata: &frame_metadata::v15::ExtrinsicMetadata<PortableForm>| -> Vec<_> {
        metadata.signed_extensions.iter().map(|extension| extension.identifier.clone()).collect()
    };
    shapes.equal("extensions", &identifiers(ours), &identifiers(real));
    for extension in &ours.signed_extensions {
        let place = format!("extension {}", extension.identifier);
        let found =
            real.signed_extensions.iter().find(|other| other.identifier == extension.identifier);
        if let Some(other) = found {
            shapes.types(&format!("{place} extra"), extension.ty.id, other.ty.id);
            let (ours, real) = (extension.additional_signed.id, other.additional_signed.id);
            shapes.types(&format!("{place} additional"), ours, real);
        }
    }
}
