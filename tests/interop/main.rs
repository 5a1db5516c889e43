//! Keys and signatures both ways with the tools of others. `run.sh` installs these and runs this test.

#![expect(clippy::unwrap_used, reason = "tests")]

mod keyring;
mod messages;
mod sdk;
mod shield;
mod timelock;

use std::process::Command;

use serde_json::Value;
use taoctl::wallet::keypair::Scheme;
use taoctl::wallet::source::KeySource;

const PASSWORD: &str = "pässwörd Ω 🔑 with spaces";
const MESSAGE: &str = "signed by the other one";
const PHRASE: &str = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";

/// Keys by name: of words alone and of words with a path and a password, in both schemes, and of a seed.
fn sources() -> [(&'static str, KeySource); 4] {
    let source = |scheme, uri: &str| KeySource::from_uri(scheme, uri).unwrap();
    [
        ("words", source(Scheme::Sr25519, PHRASE)),
        ("seed", source(Scheme::Sr25519, &format!("0x{}", "02".repeat(32)))),
        ("derived", source(Scheme::Sr25519, &format!("{PHRASE}//hard/soft///pw"))),
        ("ed25519", source(Scheme::Ed25519, &format!("{PHRASE}//hard"))),
    ]
}

/// What a script prints: its last line is one JSON document.
fn answer(mut command: Command) -> Value {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    serde_json::from_str(text.trim().lines().last().unwrap()).unwrap()
}
