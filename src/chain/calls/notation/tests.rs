use super::*;
use crate::chain::Error;
use crate::chain::fixtures::{ALICE, BOB, account, blocks, runtime, unhex};
use crate::error::Diagnose as _;

fn bytes(text: &str) -> Result<Vec<u8>, NotationError> {
    let runtime = runtime();
    Ok(parse(&runtime, text, &addresses)?.encode(&runtime)?)
}

fn key(address: &str) -> [u8; 32] {
    account(address).0
}

/// Pallet and call by their indices in the interface list, arguments by its types.
#[test]
fn encoded_as_the_interface_says() {
    let check = |text: &str, parts: &[&[u8]]| {
        let encoded = bytes(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(hex::encode(encoded), hex::encode(parts.concat()), "{text}");
    };
    let (alice, bob) = (key(ALICE), key(BOB));
    let transfer = [&[5, 3, 0], bob.as_slice(), &[3, 0, 0x2f, 0x68, 0x59]].concat(); // compact: more than 2^30
    for value in ["1.5tao", "1_500_000_000", "1500000000rao"] {
        check(&format!("Balances.transfer_keep_alive dest={BOB} value={value}"), &[&transfer]);
    }
    // In any order, in quotes, over lines, by a public key, and with the variant of the address written out.
    let bob_hex = hex::encode(bob);
    for text in [
        format!("Balances.transfer_keep_alive value=1.5tao dest={BOB}"),
        format!("  Balances.transfer_keep_alive\n  dest=\"{BOB}\"\n  value=\"1.5tao\" "),
        format!("Balances.transfer_keep_alive dest=0x{bob_hex} value=1500000000"),
        format!("Balances.transfer_keep_alive dest={{Id: {BOB}}} value=1500000000"),
        format!("0x{}", hex::encode(&transfer)),
    ] {
        check(&text, &[&transfer]);
    }
    check("System.remark remark=hi", &[&[0, 0, 8], b"hi"]);
    check("System.remark remark=a=b,c]", &[&[0, 0, 6 << 2], b"a=b,c]"]);
    check(r#"System.remark remark="two words )""#, &[&[0, 0, 11 << 2], b"two words )"]);
    check("System.remark remark=0x00ff", &[&[0, 0, 8, 0, 0xff]]);
    check(
        &format!("Proxy.add_proxy delegate={BOB} proxy_type=Any delay=5"),
        &[&[16, 1, 0], &bob, &[0, 5, 0, 0, 0]],
    );
    check(
        &format!(
            "Proxy.proxy real={ALICE} force_proxy_type=none call=(Balances.transfer_keep_alive dest={BOB} value=1.5tao)"
        ),
        &[&[16, 0, 0], &alice, &[0], &transfer],
    );
    check(
        &format!("Proxy.proxy real={ALICE} force_proxy_type=Any call=0x{}", hex::encode(&transfer)),
        &[&[16, 0, 0], &alice, &[1, 0], &transfer],
    );
    check(
        "Utility.batch calls=[(System.remark remark=x), \"System.remark remark=y\", 0x00000468]",
        &[&[11, 0, 12], &[0, 0, 4, b'x'], &[0, 0, 4, b'y'], &[0, 0, 4, 0x68]],
    );
    check(
        &format!("SubtensorModule.set_children hotkey={ALICE} netuid=258 children=[[7, {BOB}]]"),
        &[&[7, 67], &alice, &[2, 1], &[4], &7_u64.to_le_bytes(), &bob],
    );
    check(
        &format!(
            "Multisig.as_multi threshold=2 other_signatories=[{BOB}] maybe_timepoint={{height: 3, index: 1}} \
                  call=(System.remark remark=x) max_weight={{\"ref_time\": 1, \"proof_size\": 64}}"
        ),
        &[&[13, 1, 2, 0, 4], &bob, &[1, 3, 0, 0, 0, 1, 0, 0, 0], &[0, 0, 4, b'x'], &[4, 1, 1]],
    );
}

/// Calls that others made come back as the same bytes.
#[test]
fn recorded_calls_in_hexadecimal() {
    let runtime = runtime();
    for block in blocks() {
        let extrinsic = unhex(&block.extrinsics[block.extrinsic_index.unwrap() as usize]);
        let start = (100..110).find(|at| decode_call(&runtime, &extrinsic[*at..]).is_ok()).unwrap();
        let call = extrinsic[start..].to_vec();
        assert_eq!(bytes(&format!("0x{}", hex::encode(&call))).unwrap(), call, "{}", block.what);
    }
}

#[test]
fn mistakes_name_the_argument_and_the_nearest_names() {
    let told = |text: &str| {
        let error = bytes(text).unwrap_err();
        format!("{error} | {}", error.hints().join(" | "))
    };
    let check = |text: &str, parts: &[&str]| {
        let told = told(text);
        assert!(parts.iter().all(|part| told.contains(part)), "{text}: {told}");
    };
    check("Balance.transfer_keep_alive", &["no pallet Balance ", "Balances"]);
    check("Balances.transfer", &["no call transfer ", "transfer_keep_alive", "transfer_all"]);
    check("Balances.transfer_keepalive", &["no call transfer_keepalive ", "transfer_keep_alive"]);
    let transfer = |rest: &str| format!("Balances.transfer_keep_alive {rest}");
    check(&transfer(&format!("dst={BOB} value=1")), &["no argument dst ", "dest"]);
    check(&transfer(&format!("dest={BOB}")), &["also needs value", "dest: an account"]);
    check(&transfer(&format!("dest={BOB} value=1 value=2")), &["value is given twice"]);
    check(
        &transfer(&format!("dest={BOB} value=1.5")),
        &["value must be a number, or an amount", "1.5tao"],
    );
    check(&transfer(&format!("dest={BOB} value=1.5a")), &["value must be", "TAO, not alpha"]);
    check(
        &format!("SubtensorModule.recycle_alpha hotkey={BOB} netuid=1 amount=1tao"),
        &["amount must be", "alpha, not TAO"],
    );
    check(
        &format!("SubtensorModule.add_stake_burn hotkey={BOB} netuid=1 amount=1tao limit=1a"),
        &["limit must be", "TAO, not alpha"],
    );
    check(&transfer(&format!("dest={BOB} value=-1")), &["value must be", "`-1`"]);
    check(&transfer(&format!("dest={BOB} value=18446744073709551616")), &["value must be"]);
    check(&transfer("dest=5Bob value=1"), &["dest must be an account, not `5Bob`"]);
    check(&transfer(&format!("dest={BOB} value")), &["at `value`", "name=value"]);
    check("SubtensorModule.root_register hotkey=[1]", &["hotkey must be an account, not `[…]`"]);
    check(
        &format!("SubtensorModule.burned_register hotkey={BOB} netuid=65536"),
        &["netuid must be a number up to 65535"],
    );
    check(
        &format!("Proxy.add_proxy delegate={BOB} proxy_type=Transfr delay=0"),
        &["proxy_type must be one of Any", "Transfer"],
    );
    check("Utility.batch calls=[(System.remark remark=x), (System.remrk remark=x)]", &["remark"]);
    check("Utility.batch calls=[1]", &["Pallet.call"]);
    check("Utility.batch calls=[(System.remark remark=x]", &["`)`"]);
    check("Utility.batch calls=[(System.remark remark=x)", &["`,` or `]`"]);
    check("Sudo.sudo call=none", &["Pallet.call"]);
    check("System.remark remark=0x0", &["remark must be bytes"]);
    check("System.remark remark=\"x", &["quotes"]);
    check("0x0503", &["these bytes are not a call"]);
    check("0xzz", &["hexadecimal"]);
    check("", &["empty"]);
    // A compact number in more bytes than it needs would be signed otherwise than it was given.
    let long = format!("0x050300{}02000000", hex::encode(key(BOB)));
    assert!(bytes(&long).is_err());
    assert!(matches!(bytes("0x0503"), Err(NotationError::Chain(Error::Bytes { .. }))));
    let deep =
        format!("{}System.remark{}", "Sudo.sudo call=(".repeat(100_000), ")".repeat(100_000));
    assert!(bytes(&deep).is_err());
    assert!(bytes(&format!("System.remark remark={}", "[".repeat(100_000))).is_err());
}
