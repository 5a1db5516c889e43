//! One command, and everything that it leaves.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use argon2::{Algorithm, Argon2, Params, Version};
use nix::sys::wait::WaitStatus;
use serde_json::Value;
use tempfile::TempDir;

use crate::needles::Needles;
use crate::signals;
use crate::tracee::{Call, Tracee};
use crate::world::World;

pub const PASSWORD: &str = "four otters balance on a velvet drum, 1874";

/// Longer than anything else that is given back at once: the memory of Argon2.
const KDF_MEMORY: u64 = 200 << 20;

/// A command in a folder of its own, whose stdout and stderr are files there.
pub struct Run {
    pub command: Command,
    folder: TempDir,
}

impl Run {
    pub fn new(world: &World, words: &str) -> Self {
        signals::none_ignored();
        let folder = TempDir::new().expect("a folder");
        let mut command = world.taoctl(words);
        let file = |name| File::create(folder.path().join(name)).expect("a file");
        command.arg("--json").stdout(file("stdout")).stderr(file("stderr"));
        command.current_dir(folder.path());
        Self { command, folder }
    }

    /// A file for the command to read.
    pub fn file(&self, name: &str, contents: &str) {
        fs::write(self.folder.path().join(name), contents).expect("a file");
    }

    /// The password comes from a file.
    pub fn password_file(&mut self) {
        self.file("password", PASSWORD);
        self.command.args(["--password-file", "password"]);
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.folder.path().join(name)).expect("a file")
    }

    pub fn start(&mut self) -> Tracee {
        let tracee = Tracee::start(&mut self.command);
        // A terminal ends when nobody has it open.
        self.command.stdin(Stdio::null()).stderr(Stdio::null());
        tracee
    }

    /// It runs to its exit, where its memory holds nothing of this, and succeeds. Nothing is in what it said.
    #[track_caller]
    pub fn ends_without(&self, mut tracee: Tracee, secrets: &Needles) {
        tracee.run_to_exit();
        let found = tracee.search(secrets);
        let said = self.read("stdout") + &self.read("stderr");
        assert_eq!(found, [""; 0], "in the memory at the exit; {said}");
        assert!(matches!(tracee.end(), WaitStatus::Exited(_, 0)), "{said}");
        assert_eq!(secrets.search(said.as_bytes()), [""; 0], "{said}");
    }
}

/// A test that fails shows what the command said.
impl Drop for Run {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let said = ["stdout", "stderr"].map(|name| self.read(name)).concat();
            let _ = writeln!(io::stderr(), "{:?}\n{said}", self.command);
        }
    }
}

/// The moment at which a key was derived from a password, which is still there.
pub fn frees_the_memory_of_argon2(_: &Tracee, call: &Call) -> bool {
    call.number == libc::SYS_munmap && call.arguments[1] >= KDF_MEMORY
}

/// The search finds what must be there now, and nothing but that and what may be there.
#[track_caller]
pub fn holds_only(tracee: &mut Tracee, secrets: &Needles, must: &[&str], may: &[&str]) {
    let found = tracee.search(secrets);
    let is = |found: &String, name: &&str| found.starts_with(&format!("{name} in "));
    for name in must {
        assert!(found.iter().any(|found| is(found, name)), "{name} is not in {found:#?}");
    }
    let others = besides(&found, &[must, may].concat());
    assert!(others.is_empty(), "{others:#?}");
}

/// What was found of other names than these.
pub fn besides<'f>(found: &'f [String], names: &[&str]) -> Vec<&'f String> {
    let is = |found: &String, name: &&str| found.starts_with(&format!("{name} in "));
    found.iter().filter(|found| !names.iter().any(|name| is(found, name))).collect()
}

/// Everything in the files of a folder.
pub fn contents(folder: &Path) -> Vec<u8> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        all.extend(if path.is_dir() { contents(&path) } else { fs::read(&path).expect("a file") });
    }
    all
}

/// The key that the password gives for a key file, by the description of its format.
pub fn derived_key(file: &Path) -> [u8; 32] {
    let bytes = fs::read(file).expect("a key file");
    let (algorithm, memory, passes, lanes, salt) = match serde_json::from_slice::<Value>(&bytes) {
        Ok(file) => {
            let kdf = &file["kdf"];
            let cost = |name: &str| {
                let number = kdf[name].as_u64().expect("a number");
                u32::try_from(number).expect("a small one")
            };
            let salt = hex::decode(kdf["salt"].as_str().expect("a salt")).expect("digits");
            (Algorithm::Argon2id, cost("memory_kib"), cost("passes"), cost("lanes"), salt)
        }
        // $NACL
        Err(_) => {
            let salt = hex::decode("137183dff15a09bc9c90b5518739e9b1").expect("digits");
            (Algorithm::Argon2i, 512 * 1024, 8, 1, salt)
        }
    };
    let params = Params::new(memory, passes, lanes, Some(32)).expect("parameters");
    let mut key = [0; 32];
    let argon2 = Argon2::new(algorithm, Version::V0x13, params);
    argon2.hash_password_into(PASSWORD.as_bytes(), &salt, &mut key).expect("a key");
    key
}
