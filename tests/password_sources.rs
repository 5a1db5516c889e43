//! Every source of a password opens a key, in the documented order, and none of them reaches a child process.

#![expect(clippy::expect_used, reason = "tests")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use base64::Engine as _;
use tempfile::TempDir;

const PASSWORD: &str = "correct horse battery staple";
const ADDRESS: &str = "5DfhGyQdFobKM8NsWvEeAKk5EQQgYe9AydgJ7rMB6E1EqRzV";

/// An old vault in a folder of its own: it opens at once.
struct Vault {
    home: TempDir,
}

impl Vault {
    fn new() -> Self {
        let home = TempDir::new().expect("a folder");
        let vectors = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/legacy/wallets");
        let folder = home.path().join("wallets/ansible");
        fs::create_dir_all(&folder).expect("a folder");
        fs::copy(vectors.join("ansible/coldkey"), folder.join("coldkey")).expect("a copy");
        let public = format!(r#"{{"ss58Address":"{ADDRESS}"}}"#);
        fs::write(folder.join("coldkeypub.txt"), public).expect("a file");
        Self { home }
    }

    fn key(&self) -> PathBuf {
        self.home.path().join("wallets/ansible/coldkey")
    }

    fn file(&self, text: &str) -> PathBuf {
        let path = self.home.path().join(format!("{}.txt", text.len()));
        fs::write(&path, text).expect("a file");
        path
    }

    /// Signs; the shell's redirections belong to it. The exit code and what was said.
    fn sign(&self, arguments: &str, variables: &[(&str, &str)]) -> (i32, String) {
        let taoctl = env!("CARGO_BIN_EXE_taoctl");
        let line =
            format!("{taoctl} wallet sign ansible --wallet-path wallets -m hello {arguments}");
        let output = Command::new("sh")
            .args(["-c", &line])
            .current_dir(self.home.path())
            .env_clear()
            .env("HOME", self.home.path())
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .envs(variables.iter().copied())
            .stdin(Stdio::null())
            .output()
            .expect("it runs");
        let said = [output.stdout, output.stderr].concat();
        (output.status.code().expect("an exit"), String::from_utf8_lossy(&said).into_owned())
    }

    /// The variable of this key as the official tools set it.
    fn variable(&self) -> (String, String) {
        let path = self.key().canonicalize().expect("a path").display().to_string();
        let name = format!("BT_PW_{}", path.replace(['/', '.'], "_").to_uppercase());
        let masked: Vec<u8> =
            PASSWORD.bytes().zip(name.bytes().cycle()).map(|(byte, mask)| byte ^ mask).collect();
        (name, base64::engine::general_purpose::STANDARD.encode(masked))
    }
}

#[test]
fn each_source_opens_the_key_and_a_wrong_one_is_named() {
    let vault = Vault::new();
    let (right, wrong) = (vault.file(&format!("{PASSWORD}\n")), vault.file("wrong\n"));
    let (right, wrong) = (right.display().to_string(), wrong.display().to_string());
    let (name, value) = vault.variable();
    // In their order: each wins over all that come after it.
    let options = [
        (
            format!("--password-fd 9 9< {right}"),
            format!("--password-fd 9 9< {wrong}"),
            "--password-fd 9",
        ),
        (format!("--password-file {right}"), format!("--password-file {wrong}"), "--password-file"),
        (
            format!("--password-cmd 'cat {right}'"),
            format!("--password-cmd 'cat {wrong}'"),
            "--password-cmd",
        ),
    ];
    let wrong_variables = [
        ("BT_WALLET_PASSWORD", "wrong"),
        ("BT_WALLET_PASSWORD_FILE", wrong.as_str()),
        (name.as_str(), "d3Jvbmc="),
    ];
    for (right, wrong, named) in &options {
        let (code, said) = vault.sign(right, &wrong_variables);
        assert_eq!(code, 0, "{right}: {said}");
        let (code, said) = vault.sign(wrong, &[("BT_WALLET_PASSWORD", PASSWORD)]);
        assert!(code == 5 && said.contains(named) && said.contains("wrong password"), "{said}");
    }
    let right_variables = [
        ("BT_WALLET_PASSWORD", PASSWORD),
        ("BT_WALLET_PASSWORD_FILE", right.as_str()),
        (name.as_str(), value.as_str()),
    ];
    for first in 0..3 {
        let mut variables = wrong_variables[first..].to_vec();
        variables[0] = right_variables[first];
        let (code, said) = vault.sign("", &variables);
        assert_eq!(code, 0, "{}: {said}", variables[0].0);
        let mut variables = right_variables[first..].to_vec();
        variables[0] = wrong_variables[first];
        let (code, said) = vault.sign("", &variables);
        assert!(code == 5 && said.contains(wrong_variables[first].0), "{said}");
    }
}

#[test]
fn a_password_command_sees_no_password_and_its_output_is_not_told() {
    let vault = Vault::new();
    let (name, value) = vault.variable();
    let variables = [
        ("BT_WALLET_PASSWORD", "the plain one"),
        ("BT_WALLET_PASSWORD_FILE", "/the/file"),
        (name.as_str(), value.as_str()),
        ("KEPT", "is there"),
    ];
    let (code, said) =
        vault.sign("--password-cmd 'env >&2; echo told; exit 3' 9< /dev/null", &variables);
    assert!(code == 5 && said.contains("exit code 3") && said.contains("KEPT=is there"), "{said}");
    for hidden in ["the plain one", "/the/file", "BT_PW_", &value, "told"] {
        assert!(!said.contains(hidden), "{hidden}: {said}");
    }
    // A descriptor that gives a password is not inherited either.
    let right = vault.file(PASSWORD).display().to_string();
    let (code, said) = vault.sign(&format!("--password-fd 9 9< {right} > result"), &[]);
    assert_eq!(code, 0, "{said}");
}
