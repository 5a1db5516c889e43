//! `wallet sign` and `wallet verify` with polkadot-js: `u8aWrapBytes`, and the signatures of both schemes.

use std::process::Command;

#[test]
fn polkadot_js_verifies_ours_and_we_verify_its() {
    let modules = std::env::var("TAOCTL_POLKADOT_MODULES").unwrap();
    let root = env!("CARGO_MANIFEST_DIR");
    let output = Command::new("node")
        .arg(format!("{root}/tests/interop/messages.mjs"))
        .args([&modules, env!("CARGO_BIN_EXE_taoctl")])
        .arg(format!("{root}/tests/vectors/v11/wallets"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "28");
}
