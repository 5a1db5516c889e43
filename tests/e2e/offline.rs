//! Built where the network is, signed where there is none, sent from a third place.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};
use sp_crypto_hashing::blake2_256;
use sp_keyring::Sr25519Keyring::{self, Alice, Bob, Eve};
use taoctl::chain::Runtime;
use taoctl::chain::metadata_hash::digest;
use taoctl::domain::address::AccountId;
use taoctl::tx::export::Document;
use taoctl::tx::export::frames::frames;

use crate::world::{TAO, World, read};

/// A machine without network: its own home, and where possible its own network namespace. Whatever it connects to would
/// be this listener.
struct Offline {
    home: tempfile::TempDir,
    listener: TcpListener,
}

impl Offline {
    fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        listener.set_nonblocking(true).expect("an option");
        Self { home: tempfile::tempdir().expect("a folder"), listener }
    }

    fn taoctl(&self, words: &str) -> Command {
        let isolated = Command::new("unshare").args(["-rn", "true"]).output();
        let mut command = match isolated.is_ok_and(|output| output.status.success()) {
            true => {
                let mut command = Command::new("unshare");
                command.args(["-rn", env!("CARGO_BIN_EXE_taoctl")]);
                command
            }
            false => Command::new(env!("CARGO_BIN_EXE_taoctl")),
        };
        let port = self.listener.local_addr().expect("an address").port();
        command.args(words.split_whitespace()).env_clear().env("HOME", self.home.path());
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.env("BT_NETWORK", format!("ws://127.0.0.1:{port}")).env("BT_WALLET", "//Alice");
        command.stdin(Stdio::null());
        command
    }

    fn run(&self, words: &str) -> Output {
        self.taoctl(words).output().expect("it runs")
    }

    fn json(&self, words: &str) -> (i32, Value) {
        let answer = read(&self.taoctl(words).arg("--json").output().expect("it runs"));
        assert!(self.listener.accept().is_err(), "a connection was opened");
        answer
    }
}

fn file(world: &World, name: &str) -> PathBuf {
    world.home().join(name)
}

fn address(account: Sr25519Keyring) -> String {
    AccountId(account.to_raw_public()).to_string()
}

/// Builds with these words; the file.
fn save(world: &World, words: &str, name: &str) -> PathBuf {
    let path = file(world, name);
    let (code, document) = world.json(&format!("{words} --save {}", path.display()));
    assert_eq!(code, 0, "{document}");
    path
}

fn sign(offline: &Offline, unsigned: &Path, signed: &Path) -> Value {
    let words = format!("tx sign {} --yes --out {}", unsigned.display(), signed.display());
    let (code, document) = offline.json(&words);
    assert_eq!(code, 0, "{document}");
    document["data"].clone()
}

fn code_of((code, document): (i32, Value)) -> (i32, String) {
    (code, document["error"]["code"].as_str().unwrap_or_default().to_owned())
}

/// Changes a document, with a checksum that fits again: blake2-256 over what stands before it.
fn forged(path: &Path, change: impl FnOnce(&mut Value)) {
    let text = fs::read_to_string(path).expect("a file");
    let mut document: Value = serde_json::from_str(&text).expect("JSON");
    change(&mut document);
    document.as_object_mut().expect("an object").shift_remove("checksum");
    let checksum = blake2_256(document.to_string().as_bytes());
    document["checksum"] = json!(format!("0x{}", hex::encode(checksum)));
    fs::write(path, format!("{document}\n")).expect("a file");
}

#[test]
fn built_here_signed_there_and_sent_from_a_third_place() {
    let world = World::manual();
    let offline = Offline::new();
    let (unsigned, signed) = (file(&world, "unsigned.json"), file(&world, "signed.json"));
    save(&world, "transfer 2 --to //Bob", "unsigned.json");
    assert_eq!((world.journal().len(), world.pending()), (0, 0));
    let (code, document) =
        world.json(&format!("transfer 3 --to //Bob --save {}", unsigned.display()));
    assert_eq!(code_of((code, document)), (4, "file_exists".into()));

    let answer = sign(&offline, &unsigned, &signed);
    assert_eq!(answer["nonce"], 0);
    let before = world.free(Bob);
    let submit = format!("tx submit {} --wait none", signed.display());
    // Twice: the same bytes are one transaction.
    for _ in 0..2 {
        let (code, document) = world.json(&submit);
        assert_eq!((code, &document["data"]["hash"]), (0, &answer["hash"]), "{document}");
    }
    assert_eq!(world.pending(), 1);
    world.advance(1);
    assert_eq!(world.free(Bob), before + 2 * TAO);

    // It is a transaction like any other, and sending it again does nothing.
    let hash = world.only_hash();
    assert_eq!(answer["hash"], hash.as_str());
    let (code, document) = world.json(&format!("tx show {hash}"));
    assert_eq!((code, &document["data"]["call"]["args"]["value"]), (0, &json!("2000000000")));
    let extrinsic = answer["extrinsic"].as_str().expect("bytes");
    for again in [signed.to_str().expect("a path"), extrinsic] {
        let (code, document) = world.json(&format!("tx submit {again}"));
        assert_eq!((code, &document["data"]["transaction"]["hash"]), (0, &answer["hash"]));
    }
    // From a journal that does not know it.
    let mut elsewhere = world.taoctl(&format!("tx submit {extrinsic} --json"));
    let elsewhere = elsewhere.env("XDG_STATE_HOME", world.home().join("elsewhere")).output();
    let (code, document) = read(&elsewhere.expect("it runs"));
    assert_eq!((code, &document["data"]["transaction"]["hash"]), (0, &answer["hash"]));
    world.advance(1);
    assert_eq!(world.free(Bob), before + 2 * TAO);
}

#[test]
fn any_call_is_built_by_its_name_and_decoded_again() {
    let world = World::manual();
    let offline = Offline::new();
    let to = address(Bob);
    let call = format!("Balances.transfer_keep_alive dest={to} value=2tao");
    let bytes = format!("0x050300{}0300943577", hex::encode(Bob.to_raw_public()));
    let (code, document) = world.json(&format!("tx build {call}"));
    assert_eq!((code, &document["data"]["call_data"]), (0, &json!(bytes)), "{document}");

    // Who signs is not on this machine.
    let path = save(&world, &format!("tx build {bytes} --signer {}", address(Alice)), "u.json");
    let (code, document) = offline.json(&format!("tx decode {}", path.display()));
    let data = &document["data"];
    assert_eq!((code, &data["signed"]["signature"]), (0, &json!("missing")), "{document}");
    assert_eq!(data["call"]["args"]["dest"], json!({ "Id": to }));

    let signed = file(&world, "s.json");
    let answer = sign(&offline, &path, &signed);
    let extrinsic = answer["extrinsic"].as_str().expect("bytes").to_owned();
    let (code, document) = world.json(&format!("tx decode {extrinsic}"));
    let data = &document["data"];
    assert_eq!((code, &data["signed"]["signature"]), (0, &json!("valid")), "{document}");
    assert_eq!((&data["signed"]["nonce"], &data["call_data"]), (&json!(0), &json!(bytes)));
    // One rao more: the signature is of another call.
    let changed = extrinsic.replace("0300943577", "0304943577");
    let (_, document) = world.json(&format!("tx decode {changed}"));
    assert_eq!(document["data"]["signed"]["signature"], "invalid");
    assert_eq!(
        code_of(world.json(&format!("tx submit {changed}"))),
        (4, "transaction_bad_signature".into())
    );
    assert_eq!((world.journal().len(), world.pending()), (0, 0));
}

#[test]
fn the_signer_sees_what_the_bytes_say() {
    let world = World::manual();
    let offline = Offline::new();
    let path = save(&world, "transfer 2 --to //Bob", "u.json");
    let honest = fs::read(&path).expect("a file");
    let (bob, eve) = (hex::encode(Bob.to_raw_public()), hex::encode(Eve.to_raw_public()));

    // Damaged on the way.
    for at in (0..honest.len()).step_by(honest.len() / 20) {
        let mut damaged = honest.clone();
        damaged[at] ^= 1;
        fs::write(&path, &damaged).expect("a file");
        let (code, _) = offline.json(&format!("tx sign {} --yes", path.display()));
        assert_eq!(code, 4, "byte {at}");
    }

    // Exchanged on the way, with a checksum that fits: the label still says Bob.
    fs::write(&path, &honest).expect("a file");
    forged(&path, |document| {
        let call = document["transaction"]["call"].as_str().expect("bytes").replace(&bob, &eve);
        document["transaction"]["call"] = json!(call);
    });
    let output = offline.run(&format!("tx sign {} --yes", path.display()));
    let shown = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{shown}");
    assert!(shown.contains(&address(Eve)) && !shown.contains(&address(Bob)), "{shown}");

    // Metadata that says otherwise what the bytes mean is not what the digest is of.
    fs::write(&path, &honest).expect("a file");
    forged(&path, |document| lie(document, false));
    assert_eq!(
        code_of(offline.json(&format!("tx sign {} --yes", path.display()))),
        (4, "transaction_other_metadata".into())
    );
    // With its own digest it is signed, and worth nothing.
    fs::write(&path, &honest).expect("a file");
    forged(&path, |document| lie(document, true));
    let answer = sign(&offline, &path, &file(&world, "lie.json"));
    let extrinsic = answer["extrinsic"].as_str().expect("bytes");
    assert_eq!(
        code_of(world.json(&format!("tx submit {extrinsic}"))),
        (4, "transaction_bad_signature".into())
    );
    assert_eq!(world.pending(), 0);
}

/// Another name for the call in the metadata of a document, perhaps with a digest that fits.
fn lie(document: &mut Value, with_digest: bool) {
    let text = document["metadata"]["zlib"].as_str().expect("text");
    let packed = BASE64_STANDARD.decode(text).expect("base64");
    let mut blob = miniz_oxide::inflate::decompress_to_vec_zlib(&packed).expect("deflated");
    let name = b"transfer_keep_alive";
    let places = 0..blob.len() - name.len();
    let places: Vec<usize> = places.filter(|at| blob[*at..].starts_with(name)).collect();
    for at in places {
        blob[at..at + name.len()].copy_from_slice(b"nothing_of_interest");
    }
    let packed = miniz_oxide::deflate::compress_to_vec_zlib(&blob, 6);
    document["metadata"]["zlib"] = json!(BASE64_STANDARD.encode(packed));
    document["metadata"]["blake2"] = json!(format!("0x{}", hex::encode(blake2_256(&blob))));
    if with_digest {
        let genesis = document["transaction"]["genesis"].as_str().expect("a hash");
        let runtime = Runtime::new(genesis.parse().expect("a hash"), &blob).expect("a runtime");
        let digest = digest(&runtime).expect("a digest");
        document["transaction"]["metadata_hash"] = json!(hex::encode(digest));
    }
}

/// Of the same nonce one at most is included; of another nonce both may be.
#[test]
fn what_was_signed_before_is_told() {
    let world = World::manual();
    let offline = Offline::new();
    let signs = |name: &str| {
        let output = offline.run(&format!("tx sign {} --yes", file(&world, name).display()));
        assert!(output.status.success(), "{output:?}");
        String::from_utf8_lossy(&output.stderr).into_owned()
    };
    for (name, words) in [
        ("a", "transfer 2 --to //Bob"),
        ("b", "transfer 3 --to //Bob"),
        ("c", "transfer 2 --to //Bob --nonce 1"),
        ("d", "transfer 4 --to //Bob --nonce 2"),
    ] {
        save(&world, words, name);
    }
    let mut command = world.taoctl("transfer 5 --to //Bob --save e");
    let output = command.current_dir(world.home()).output().expect("it runs");
    assert!(String::from_utf8_lossy(&output.stdout).contains("--nonce 1"), "{output:?}");

    assert!(!signs("a").contains("signed here before"));
    let shown = signs("b");
    assert!(shown.contains("value=2000000000"), "{shown}");
    assert!(shown.contains("before with nonce 0: only one"), "{shown}");
    let shown = signs("c");
    assert!(shown.contains("the same was signed here before with nonce 0, valid"), "{shown}");
    assert!(!signs("d").contains("signed here before"));
}

#[test]
fn what_no_block_can_take_is_refused_with_its_reason() {
    let mut world = World::manual();
    let offline = Offline::new();
    world.advance(3);
    let short = save(&world, "transfer 2 --to //Bob --valid-for 4", "short.json");
    let long = save(&world, "transfer 3 --to //Bob", "long.json");
    let (expired, used) = (file(&world, "expired.json"), file(&world, "used.json"));
    sign(&offline, &short, &expired);
    sign(&offline, &long, &used);
    assert_eq!(
        code_of(offline.json(&format!("tx sign {} --yes -n finney", long.display()))),
        (4, "transaction_other_chain".into())
    );
    assert_eq!(
        code_of(offline.json(&format!("tx sign {} --yes -w //Bob", long.display()))),
        (5, "transaction_other_signer".into())
    );

    world.advance(10);
    assert_eq!(
        code_of(world.json(&format!("tx submit {}", expired.display()))),
        (10, "transaction_expired".into())
    );
    let (code, document) = world.json("transfer 1 --to //Bob --yes --wait none");
    assert_eq!(code, 0, "{document}");
    world.advance(1);
    assert_eq!(
        code_of(world.json(&format!("tx submit {}", used.display()))),
        (4, "transaction_nonce_used".into())
    );
    // The number of its block is not signed: with another one it would be called expired, and could still be sent.
    let honest = save(&world, "transfer 5 --to //Bob --valid-for 4", "honest.json");
    let moved = file(&world, "moved.json");
    sign(&offline, &honest, &moved);
    let written = fs::read(&moved).expect("a file");
    for by in [-4, 4] {
        fs::write(&moved, &written).expect("a file");
        forged(&moved, |document| {
            let number = &mut document["transaction"]["anchor"]["number"];
            *number = json!(number.as_i64().expect("a number") + by);
        });
        assert_eq!(
            code_of(world.json(&format!("tx submit {}", moved.display()))),
            (4, "transaction_other_anchor".into())
        );
    }
    world.advance(10);
    // Signed for a runtime that the chain has no more.
    let outdated = save(&world, "transfer 4 --to //Bob", "outdated.json");
    let signed = file(&world, "upgraded.json");
    sign(&offline, &outdated, &signed);
    forged(&signed, |document| document["transaction"]["spec_version"] = json!(424));
    let (code, document) = world.json(&format!("tx submit {}", signed.display()));
    let details = document["error"]["details"].clone();
    assert_eq!(code_of((code, document)), (4, "transaction_outdated".into()));
    assert_eq!(details, json!({ "signed": 424, "now": 425 }));
    assert_eq!(world.pending(), 0);

    world.another_chain();
    assert_eq!(
        code_of(world.json(&format!("tx submit {}", used.display()))),
        (4, "transaction_other_chain".into())
    );
    let (code, document) = world.json("transfer 1 --to //Bob --metadata-hash off --save x.json");
    assert_eq!(code, 2, "{document}");
}

#[test]
fn codes_carry_it_both_ways() {
    let world = World::manual();
    let offline = Offline::new();
    let path = save(&world, "transfer 2 --to //Bob", "u.json");
    let text = fs::read_to_string(&path).expect("a file");
    let document = Document::parse(&text).expect("a document");
    let typed = |document: &Document, length: usize| {
        let mut lines = frames(document, length);
        lines.reverse();
        lines.insert(1, lines[0].clone());
        let path = file(&world, "scanned");
        fs::write(&path, lines.join("\n")).expect("a file");
        Stdio::from(fs::File::open(path).expect("a file"))
    };
    // A machine that has no metadata yet, then one that has.
    let scan = |document: &Document, length: usize| {
        let mut command = offline.taoctl("tx sign --scan --yes --json");
        read(&command.stdin(typed(document, length)).output().expect("it runs"))
    };
    let small = document.without_metadata();
    assert_eq!(code_of(scan(&small, 114)), (4, "transaction_no_metadata".into()));
    let (code, answer) = scan(&document, 619);
    assert_eq!(code, 0, "{answer}");
    let (code, answer) = scan(&small, 114);
    assert_eq!(code, 0, "{answer}");

    let signed = Document::parse(&answer["data"]["transaction"].to_string()).expect("a document");
    let mut command = world.taoctl("tx submit --scan --wait none --json");
    let output = command.stdin(typed(&signed, 114)).output().expect("it runs");
    let progress = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(progress.contains("2 of "), "{progress}");
    let (code, sent) = read(&output);
    assert_eq!((code, &sent["data"]["hash"]), (0, &answer["data"]["hash"]), "{sent}");
    let before = world.free(Bob);
    world.advance(1);
    assert_eq!(world.free(Bob), before + 2 * TAO);
}
