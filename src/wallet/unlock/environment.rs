//! Passwords in the environment: `BT_WALLET_PASSWORD`, `BT_WALLET_PASSWORD_FILE`, `BT_PW_<PATH>`.
//!
//! They are taken out of it before anything else happens: no child inherits them, and `/proc/PID/environ` does not
//! show them. `BT_PW_<PATH>` is the official tools' variable of one key file: its absolute path with `/` and `.` as
//! `_`, in capitals; the value is the base64 of the password XOR the variable's own name, repeated.

use std::collections::BTreeMap;
use std::ffi::{CStr, OsStr, OsString};
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};
use std::ptr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use super::reading::text;
use super::sources::Unreadable;
use crate::wallet::secret::{SecretBytes, SecretString};

const PASSWORD: &str = "BT_WALLET_PASSWORD";
const FILE: &str = "BT_WALLET_PASSWORD_FILE";
const OF_KEY: &str = "BT_PW_";

/// What the environment held, by name.
#[derive(Default)]
pub struct Environment(BTreeMap<OsString, SecretBytes>);

impl Environment {
    /// Takes the variables of passwords out of the process's environment and overwrites where they stood.
    ///
    /// # Safety
    /// No other thread may run: it could be reading the environment.
    #[expect(unsafe_code, reason = "the environment is memory that all threads share")]
    pub unsafe fn take() -> Self {
        let mut taken = BTreeMap::new();
        // SAFETY: the system's table of `NAME=value` strings, ended by a null pointer, which nobody else touches now.
        unsafe {
            let mut entry = environ;
            while !entry.is_null() && !(*entry).is_null() {
                let bytes = CStr::from_ptr(*entry).to_bytes();
                if let Some(at) = bytes.iter().position(|byte| *byte == b'=')
                    && let (name, Some(value)) =
                        (OsStr::from_bytes(&bytes[..at]), bytes.get(at + 1..))
                    && is_of_passwords(name)
                {
                    taken.insert(name.to_owned(), SecretBytes::copy_of(value));
                    for offset in at + 1..bytes.len() {
                        ptr::write_volatile((*entry).add(offset), 0);
                    }
                }
                entry = entry.add(1);
            }
            for name in taken.keys() {
                std::env::remove_var(name);
            }
        }
        Self(taken)
    }

    /// The same from given variables.
    pub fn from_vars<'a>(vars: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let vars = vars.into_iter().filter(|(name, _)| is_of_passwords(OsStr::new(name)));
        Self(
            vars.map(|(name, value)| (name.into(), SecretBytes::copy_of(value.as_bytes())))
                .collect(),
        )
    }

    /// What was taken, for a program that is to have it: `localnet run` passes it on.
    pub fn vars(&self) -> impl Iterator<Item = (&OsStr, &OsStr)> {
        self.0.iter().map(|(name, value)| (name.as_os_str(), OsStr::from_bytes(value.expose())))
    }

    /// The value of `BT_WALLET_PASSWORD`.
    pub(super) fn password(&self) -> Option<&SecretBytes> {
        self.0.get(OsStr::new(PASSWORD))
    }

    /// The value of `BT_WALLET_PASSWORD_FILE`.
    pub(super) fn file(&self) -> Option<PathBuf> {
        let value = self.0.get(OsStr::new(FILE))?;
        Some(OsStr::from_bytes(value.expose()).into())
    }

    /// The name and value of the variable of a key file, if it is set.
    pub(super) fn of_key(&self, key: &Path) -> Option<(String, &SecretBytes)> {
        let name = variable_of(key)?;
        let value = self.0.get(OsStr::new(&name))?;
        Some((name, value))
    }
}

#[expect(unsafe_code, reason = "there is no other way to the bytes that the process was given")]
unsafe extern "C" {
    /// POSIX: the environment of this process.
    static mut environ: *mut *mut std::ffi::c_char;
}

fn is_of_passwords(name: &OsStr) -> bool {
    name == PASSWORD || name == FILE || name.as_bytes().starts_with(OF_KEY.as_bytes())
}

/// `BT_PW_<PATH>`; `None` if the path is no text.
fn variable_of(key: &Path) -> Option<String> {
    let path = std::path::absolute(key).ok()?;
    Some(format!("{OF_KEY}{}", path.to_str()?.replace(['/', '.'], "_").to_uppercase()))
}

/// The password in the value of the variable `name`.
pub(super) fn decode(name: &str, value: &SecretBytes) -> Result<SecretString, Unreadable> {
    let coded = value.expose();
    let mut bytes = Zeroizing::new(vec![0; base64::decoded_len_estimate(coded.len())]);
    let len = STANDARD.decode_slice(coded, &mut bytes).map_err(|_| Unreadable::NotBase64)?;
    bytes.truncate(len);
    for (byte, mask) in bytes.iter_mut().zip(name.bytes().cycle()) {
        *byte ^= mask;
    }
    text(&bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_of_the_official_tools_are_read() -> Result<(), Box<dyn std::error::Error>> {
        let manifest: serde_json::Value =
            serde_json::from_str(include_str!("../../../tests/vectors/manifest.json"))?;
        let cases = manifest["derived"]["password_env"].as_array().ok_or("cases")?;
        assert!(cases.len() >= 2);
        for case in cases {
            let of = |name: &str| case[name].as_str().ok_or("a text");
            let environment = Environment::from_vars([(of("env_name")?, of("env_value")?)]);
            let key = Path::new(of("keyfile_path")?);
            let (name, value) = environment.of_key(key).ok_or("the variable of the key")?;
            assert_eq!(name, of("env_name")?);
            assert_eq!(
                decode(&name, value).ok().as_ref().map(SecretString::expose),
                case["password"].as_str()
            );
            assert!(environment.of_key(Path::new("/another")).is_none());
        }
        Ok(())
    }

    #[test]
    fn a_value_that_is_not_encoded_is_said_to_be_so() {
        let bytes = |text: &str| SecretBytes::copy_of(text.as_bytes());
        for plain in ["correct horse", "x", "ITstIjI8K2gnIjcsMH89Iz0gMTc3czwmPictKQ"] {
            assert!(
                matches!(decode("BT_PW__K", &bytes(plain)), Err(Unreadable::NotBase64)),
                "{plain}"
            );
        }
        // Base64 of another thing: 0xbd is the first of these bytes, which begins no character.
        assert!(matches!(decode("BT_PW__K", &bytes("////")), Err(Unreadable::NotText)));
    }
}
