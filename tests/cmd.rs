//! The command line as data: every `tests/cmd/<group>/<case>.toml` is one case, found by walking the folder.
//!
//! A case runs in its own empty home, with no environment but its own and no terminal. What it prints is compared
//! to the byte, `[HOME]` standing for the home. Unless it says `writes = true`, nothing in the home may change.
//! Every refusal runs a second time with `--json`: one document on stdout, nothing on stderr but notes, the same
//! exit code inside, the code that the case names, and at least one hint.

#![expect(clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Output;
use std::time::Duration;

use assert_cmd::Command;
use serde::Deserialize;
use serde_json::Value;

/// One file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// What a reader learns from it.
    about: String,
    /// A folder of `tests/vectors` whose wallets lie in the home.
    wallets: Option<String>,
    #[serde(default)]
    env: BTreeMap<String, String>,
    /// Path below the home, and its text.
    #[serde(default)]
    files: BTreeMap<String, String>,
    /// Path below the home, and the file of `tests/vectors` whose first bytes it has.
    #[serde(default)]
    truncated: BTreeMap<String, Truncated>,
    /// Path below the home, and the file of `tests/vectors` that it is.
    #[serde(default)]
    copied: BTreeMap<String, String>,
    run: Vec<Run>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Truncated {
    of: String,
    bytes: usize,
}

/// One start of the program.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Run {
    args: Vec<String>,
    #[serde(default)]
    stdin: String,
    #[serde(default)]
    exit: i32,
    /// The name of the error in JSON; needed where it refuses.
    code: Option<String>,
    /// Exact text.
    stdout: Option<String>,
    stderr: Option<String>,
    /// Lines that must be among others.
    #[serde(default)]
    lines: Vec<String>,
    #[serde(default)]
    writes: bool,
}

#[test]
fn every_case_holds() {
    let (mut runs, mut wrong) = (0, Vec::new());
    for path in cases() {
        let name = path.strip_prefix(root()).unwrap().display().to_string();
        let case: Case = toml_edit::de::from_str(&fs::read_to_string(&path).unwrap())
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(!case.about.is_empty() && !case.run.is_empty(), "{name} says nothing");
        runs += case.run.len();
        wrong.extend(case.play().into_iter().map(|why| format!("{name}: {why}")));
    }
    assert!(runs > 0, "no case was found");
    assert!(wrong.is_empty(), "{} of {runs} runs:\n\n{}", wrong.len(), wrong.join("\n\n"));
}

/// The addresses that the official tools say their files have, in `wallet list` and in `wallet show`.
#[test]
fn wallets_of_the_official_tools_have_the_addresses_of_the_manifest() {
    let vectors = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    let manifest: Value =
        serde_json::from_slice(&fs::read(vectors.join("manifest.json")).unwrap()).unwrap();
    let mut compared = 0;
    for file in manifest["files"].as_array().unwrap() {
        let path = Path::new(file["path"].as_str().unwrap());
        let Some(expected) = file["expected"]["ss58"].as_str() else { continue };
        let folder = vectors.join(path.ancestors().nth(path.components().count() - 2).unwrap());
        // What only a password tells, and nothing beside the file does.
        let public = folder.join(file["wallet"].as_str().unwrap()).join("coldkeypub.txt");
        if !file["password"].is_null() && !public.exists() || file["format"] == "plaintext-raw" {
            continue;
        }
        let wallet = file["wallet"].as_str().unwrap();
        let of = |key: &Value| (key["address"].as_str() == Some(expected)).then_some(());
        let hotkey = path.file_name().unwrap().to_str().unwrap().trim_end_matches("pub.txt");
        for shown in [listed(&folder, &[], wallet), listed(&folder, &[wallet], wallet)] {
            let found = match file["role"].as_str().unwrap() {
                "coldkey" | "coldkeypub" => of(&shown["coldkey"]),
                _ => {
                    let hotkeys = shown["hotkeys"].as_array().unwrap();
                    of(hotkeys.iter().find(|key| key["name"] == hotkey).unwrap())
                }
            };
            assert!(found.is_some(), "{} is not {expected}: {shown}", path.display());
        }
        compared += 1;
    }
    assert!(compared >= 65, "only {compared} files were compared");
}

/// One wallet as `wallet list` or, with its name in `show`, `wallet show` tells it.
fn listed(folder: &Path, show: &[&str], wallet: &str) -> Value {
    let home = tempfile::tempdir().unwrap();
    let command = if show.is_empty() { "list" } else { "show" };
    let output = Command::new(env!("CARGO_BIN_EXE_taoctl"))
        .args(["--json", "wallet", command])
        .args(show)
        .arg("--wallet-path")
        .arg(folder)
        .env_clear()
        .env("HOME", home.path())
        .output()
        .unwrap();
    let document: Value = serde_json::from_slice(&output.stdout).unwrap();
    match document["data"]["wallets"].as_array() {
        Some(all) => all.iter().find(|entry| entry["name"] == wallet).unwrap().clone(),
        None => document["data"].clone(),
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cmd")
}

/// Every file below the folder; one that is no case where a case must be is an error.
fn cases() -> Vec<PathBuf> {
    let mut found = Vec::new();
    for group in fs::read_dir(root()).unwrap() {
        let group = group.unwrap().path();
        assert!(group.is_dir(), "{} is in no group and would never run", group.display());
        for case in fs::read_dir(&group).unwrap() {
            let case = case.unwrap().path();
            let is_case = case.is_file() && case.extension().is_some_and(|end| end == "toml");
            assert!(is_case, "{} is no case and would never run", case.display());
            found.push(case);
        }
    }
    found.sort();
    found
}

impl Case {
    /// What went wrong.
    fn play(&self) -> Vec<String> {
        let home = tempfile::tempdir().unwrap();
        self.furnish(home.path());
        let mut wrong = Vec::new();
        for run in &self.run {
            let before = tree(home.path());
            let output = self.start(run, home.path(), &[]);
            wrong.extend(run.complaints(&output, home.path()));
            if run.exit != 0 {
                let output = self.start(run, home.path(), &["--json"]);
                wrong.extend(run.json_complaints(&output));
            }
            if !run.writes && tree(home.path()) != before {
                wrong.push(format!("{:?} changed the home", run.args));
            }
        }
        wrong
    }

    fn furnish(&self, home: &Path) {
        let vectors = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
        if let Some(folder) = &self.wallets {
            copy(&vectors.join(folder).join("wallets"), &home.join(".bittensor/wallets"));
        }
        let truncated = self.truncated.iter().map(|(path, part)| {
            let bytes = fs::read(vectors.join(&part.of)).unwrap();
            assert!(part.bytes < bytes.len(), "{path} is not truncated");
            (path, bytes[..part.bytes].to_vec())
        });
        let files = self.files.iter().map(|(path, text)| (path, text.clone().into_bytes()));
        let copied =
            self.copied.iter().map(|(path, of)| (path, fs::read(vectors.join(of)).unwrap()));
        for (path, bytes) in files.chain(truncated).chain(copied) {
            write(&home.join(path), &bytes);
        }
        // Empty files that key derivations lock; they stay.
        for place in 0..4 {
            let turn = format!(".local/state/taoctl/turns/derivation-{place}");
            write(&home.join(turn), &[]);
        }
    }

    fn start(&self, run: &Run, home: &Path, more: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_taoctl"))
            .args(more)
            .args(&run.args)
            .env_clear()
            .env("HOME", home)
            .envs(&self.env)
            .current_dir(home)
            .write_stdin(run.stdin.clone())
            .timeout(Duration::from_secs(60))
            .output()
            .unwrap()
    }
}

impl Run {
    fn complaints(&self, output: &Output, home: &Path) -> Vec<String> {
        let mut wrong = Vec::new();
        if output.status.code() != Some(self.exit) {
            wrong.push(format!("{:?}: exit {:?}, not {}", self.args, output.status, self.exit));
        }
        let text = |bytes: &[u8]| {
            String::from_utf8(bytes.to_vec())
                .unwrap()
                .replace(&home.display().to_string(), "[HOME]")
        };
        let (stdout, stderr) = (text(&output.stdout), text(&output.stderr));
        for (name, found, expected) in
            [("stdout", &stdout, &self.stdout), ("stderr", &stderr, &self.stderr)]
        {
            if expected.as_ref().is_some_and(|expected| expected != found) {
                wrong.push(format!("{:?}: {name} is\n{found}", self.args));
            }
        }
        for line in &self.lines {
            if !stdout.lines().chain(stderr.lines()).any(|found| found == line) {
                wrong.push(format!("{:?}: no line is `{line}`:\n{stdout}{stderr}", self.args));
            }
        }
        if self.exit != 0 && !stdout.is_empty() {
            wrong.push(format!("{:?}: a refusal writes on stdout:\n{stdout}", self.args));
        }
        wrong
    }

    /// What is wrong with the refusal as a program reads it.
    fn json_complaints(&self, output: &Output) -> Option<String> {
        let stdout = String::from_utf8_lossy(&output.stdout);
        let complain = |why: &str| Some(format!("--json {:?}: {why}:\n{stdout}", self.args));
        let Ok(document) = serde_json::from_str::<Value>(&stdout) else {
            return complain("stdout is not one document");
        };
        let error = &document["error"];
        let exit = error["exit"].as_i64();
        if output.status.code().map(i64::from) != exit || exit != Some(self.exit.into()) {
            return complain("the exit code is another one");
        }
        if document["schema"] != "taoctl.error/1" || document["ok"] != false {
            return complain("this is no error document");
        }
        if error["code"].as_str() != self.code.as_deref() {
            return complain("the code is another one");
        }
        let hints = error["hints"].as_array().map_or(0, Vec::len);
        if hints == 0 || error["message"].as_str().is_none_or(|m| m.is_empty() || m.contains('\n'))
        {
            return complain("no hint, or no message of one line");
        }
        None
    }
}

/// Every file and folder with its mode and contents.
fn tree(folder: &Path) -> BTreeMap<PathBuf, (u32, Option<Vec<u8>>)> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let mode = fs::symlink_metadata(&path).unwrap().permissions().mode();
        if path.is_dir() {
            found.extend(tree(&path));
            found.insert(path, (mode, None));
        } else {
            let contents = fs::read(&path).unwrap();
            found.insert(path, (mode, Some(contents)));
        }
    }
    found
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            write(&target, &fs::read(&path).unwrap());
        }
    }
}

/// As the tools write: folders 0700, files 0600.
fn write(path: &Path, bytes: &[u8]) {
    let folder = path.parent().unwrap();
    fs::create_dir_all(folder).unwrap();
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700)).unwrap();
    fs::write(path, bytes).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o600)).unwrap();
}
