//! `weights set --file`, of NumPy.

use serde_json::json;

use crate::rehearsal::Rehearsal;
use crate::weights::direct;

/// The format as numpy.lib.format describes it: magic, version, length of the header, a Python dictionary that ends in
/// a line feed, the numbers.
fn npy(descr: &str, order: bool, shape: &str, numbers: &[u8]) -> Vec<u8> {
    let order = if order { "True" } else { "False" };
    let header = format!("{{'descr': '{descr}', 'fortran_order': {order}, 'shape': {shape}, }}");
    let header = format!("{header:<117}\n");
    let length = (header.len() as u16).to_le_bytes();
    [b"\x93NUMPY\x01\x00", &length[..], header.as_bytes(), numbers].concat()
}

fn floats(numbers: &[f64]) -> Vec<u8> {
    numbers.iter().flat_map(|number| number.to_le_bytes()).collect()
}

fn integers(numbers: &[u16]) -> Vec<u8> {
    numbers.iter().flat_map(|number| number.to_be_bytes()).collect()
}

fn line(chain: &Rehearsal, bytes: &[u8]) -> String {
    let path = chain.file("weights.npy", "");
    std::fs::write(&path, bytes).unwrap();
    format!("weights set 1 --file {} -w w -H validator --dry-run", path.display())
}

#[test]
fn arrays_are_weights_by_uid_or_two_columns() {
    let chain = direct();
    let sent = |bytes: Vec<u8>| {
        let plan = chain.run(&line(&chain, &bytes)).plan();
        (plan.call().1["dests"].clone(), plan.call().1["weights"].clone())
    };
    let list = (json!([0, 1, 2]), json!([0, 26_214, 65_535]));
    // 0.1 + 0.1 is 0.2, and -0 is 0.
    assert_eq!(sent(npy("<f8", false, "(3,)", &floats(&[-0.0, 0.2, 0.5]))), list);
    assert_eq!(sent(npy(">u2", false, "(3,)", &integers(&[0, 2, 5]))), list);
    let small = [0_f32, 2e-30, 5e-30].iter().flat_map(|number| number.to_le_bytes());
    assert_eq!(sent(npy("<f4", true, "(3,)", &small.collect::<Vec<_>>())), list);
    let columns = (json!([9, 3]), json!([26_214, 65_535]));
    assert_eq!(sent(npy(">u2", false, "(2, 2)", &integers(&[9, 2, 3, 5]))), columns);
    assert_eq!(sent(npy(">u2", true, "(2, 2)", &integers(&[9, 3, 2, 5]))), columns);
}

#[test]
fn arrays_that_are_no_weights() {
    let chain = direct();
    let ones = floats(&[1.0; 4]);
    for (what, bytes) in [
        ("NaN", npy("<f8", false, "(2,)", &floats(&[f64::NAN, 1.0]))),
        ("infinite", npy("<f8", false, "(2,)", &floats(&[f64::INFINITY, 1.0]))),
        ("negative", npy("<f8", false, "(2,)", &floats(&[-1e-9, 1.0]))),
        ("UIDs in floats", npy("<f8", false, "(2, 2)", &ones)),
        ("three dimensions", npy(">u2", false, "(1, 2, 1)", &integers(&[1, 2]))),
        ("none", npy(">u2", false, "()", &integers(&[1]))),
        ("too short", npy("<f8", false, "(5,)", &ones)),
        ("too long", npy("<f8", false, "(3,)", &ones)),
        ("overflowing", npy("<f8", false, "(9223372036854775807, 9223372036854775807)", &ones)),
        ("text", npy("<U8", false, "(1,)", &ones)),
        ("objects", npy("|O", false, "(1,)", &ones)),
        ("records", b"\x93NUMPY\x01\x00\x40\x00{'descr': [('a', '<f8')], 'fortran_order': False, 'shape': (1,), }\n".to_vec()),
        ("a long header", b"\x93NUMPY\x02\x00\xff\xff\xff\xff{".to_vec()),
        ("cut", npy("<f8", false, "(4,)", &ones)[..40].to_vec()),
        ("magic only", b"\x93NUMPY".to_vec()),
    ] {
        let (exit, code, _) = chain.run(&line(&chain, &bytes)).error();
        let known = ["weights_file", "weights_malformed"].contains(&code.as_str());
        assert!(exit == 2 && known, "{what}: {exit} {code}");
    }
}
