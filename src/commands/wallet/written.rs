//! Words as people and this program write them down: behind the name of their key, with numbers.

use crate::error::{Code, Error, Exit, Result};
use crate::wallet::keyfile::plain::looks_raw;
use crate::wallet::name::KeyName;
use crate::wallet::secret::SecretBytes;

/// The words of one key.
pub struct Written {
    /// The name before them.
    pub label: Option<KeyName>,
    /// They alone, or what else stands there.
    pub bytes: SecretBytes,
}

/// Finds the words for the key `place`. What is not written in one of these ways stays as it is.
pub fn plain_words(bytes: &[u8], place: &KeyName) -> Result<Written> {
    let as_it_is = || Written { label: None, bytes: SecretBytes::copy_of(bytes) };
    let Ok(text) = std::str::from_utf8(bytes) else { return Ok(as_it_is()) };
    if looks_raw(text) {
        return Ok(as_it_is());
    }
    if let Some(words) = without_numbers(text) {
        return Ok(Written { label: None, bytes: words });
    }
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let Some(lines) = lines.map(labelled).collect::<Option<Vec<_>>>() else {
        return Ok(as_it_is());
    };
    if lines.is_empty() {
        return Ok(as_it_is());
    }
    let (label, words) = chosen(lines, place)?;
    let bytes = without_numbers(words).unwrap_or_else(|| SecretBytes::copy_of(words.as_bytes()));
    Ok(Written { label: Some(label), bytes })
}

/// Whether these are several words, of whatever number.
pub fn is_words(text: &str) -> bool {
    let mut words = text.split_ascii_whitespace();
    words.clone().count() > 1 && words.all(|word| word.bytes().all(|b| b.is_ascii_alphabetic()))
}

/// `NAME: words`, as `wallet create --mnemonic-file` writes it.
fn labelled(line: &str) -> Option<(KeyName, &str)> {
    let (label, words) = line.split_once(':')?;
    let is_secret = is_words(words) || looks_raw(words) || without_numbers(words).is_some();
    // In a secret URI there may be a colon behind the words, which must not pass for a name.
    let is_name = !looks_raw(label) && is_secret;
    is_name.then_some(())?;
    Some((label.parse().ok()?, words))
}

/// The only line; else the only one of this kind of key; else that of this hotkey.
fn chosen<'a>(lines: Vec<(KeyName, &'a str)>, place: &KeyName) -> Result<(KeyName, &'a str)> {
    let labels: Vec<String> = lines.iter().map(|(label, _)| label.to_string()).collect();
    let fits = |label: &KeyName| labels.len() == 1 || label.kind() == place.kind();
    let mut fitting: Vec<_> = lines.into_iter().filter(|(label, _)| fits(label)).collect();
    if fitting.len() > 1 {
        fitting.retain(|(label, _)| is_same(label, place));
    }
    match (fitting.pop(), fitting.is_empty()) {
        (Some(line), true) => Ok(line),
        _ => {
            let message = format!(
                "there are words of several keys, and it is not clear which are those of {place}: {}",
                labels.join(", ")
            );
            Err(Error::new(Code("several_keys", Exit::Usage), message)
                .hint("give a file with the line of one key; --as-hotkey takes that of a hotkey"))
        }
    }
}

/// Of two wallets the name tells; of two hotkeys theirs, in whatever wallet.
fn is_same(label: &KeyName, place: &KeyName) -> bool {
    match (label, place) {
        (KeyName::Hotkey(_, label), KeyName::Hotkey(_, place)) => label == place,
        _ => label == place,
    }
}

/// `1. bottom 2. drive` and its like: every word has its number, in order.
fn without_numbers(text: &str) -> Option<SecretBytes> {
    // No longer than the text: a grown buffer would leave a copy.
    let mut words = SecretBytes::new(vec![b' '; text.len() + 1]);
    let (mut len, mut count, mut numbered) = (0, 0_usize, false);
    for token in text.split_ascii_whitespace() {
        let rest = token.trim_start_matches(|c: char| c.is_ascii_digit());
        let digits = token.strip_suffix(rest).unwrap_or_default();
        let word = match digits.is_empty() {
            true => rest,
            false => {
                let is_next = !numbered && digits.parse() == Ok(count + 1);
                is_next.then_some(())?;
                numbered = true;
                rest.trim_start_matches(['.', ')', ':'])
            }
        };
        if word.is_empty() {
            continue;
        }
        let is_word = numbered && word.bytes().all(|b| b.is_ascii_alphabetic());
        is_word.then_some(())?;
        words.expose_mut().get_mut(len..len + word.len())?.copy_from_slice(word.as_bytes());
        // The space behind it is there.
        len += word.len() + 1;
        (count, numbered) = (count + 1, false);
    }
    let is_whole = count > 1 && !numbered;
    is_whole.then(|| {
        let written = words.expose().get(..len.saturating_sub(1)).unwrap_or_default();
        SecretBytes::copy_of(written)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, place: &str) -> Result<String, &'static str> {
        let place = place.parse().map_err(|_| "a name")?;
        let written = plain_words(text.as_bytes(), &place).map_err(|error| error.code().0)?;
        Ok(String::from_utf8_lossy(written.bytes.expose()).trim().to_owned())
    }

    #[test]
    fn numbers_are_no_words() {
        for text in [
            "1. bottom 2. drive 3. obey",
            "1 bottom 2 drive 3 obey",
            "1.bottom 2.drive 3.obey\n",
            "1) bottom\n2) drive\n\n3) obey\n",
            "my: 1: bottom 2: drive 3: obey",
        ] {
            assert_eq!(found(text, "my").as_deref(), Ok("bottom drive obey"), "{text}");
        }
        for text in ["2. bottom 1. drive", "1. bottom drive", "1. bottom 2.", "0x12", "", "1 2"] {
            assert_eq!(found(text, "my").as_deref(), Ok(text), "{text}");
        }
    }

    #[test]
    fn the_line_of_the_key_is_taken() {
        let file = "m12: bottom drive\nm12/one: obey lake\n";
        assert_eq!(found(file, "new").as_deref(), Ok("bottom drive"));
        assert_eq!(found(file, "new/two").as_deref(), Ok("obey lake"));
        assert_eq!(found("m12/one: obey lake", "new").as_deref(), Ok("obey lake"));
        let hotkeys = "m12/one: bottom drive\nm12/two: obey lake\n";
        assert_eq!(found(hotkeys, "new/two").as_deref(), Ok("obey lake"));
        assert_eq!(found(hotkeys, "new/three").as_deref(), Err(&"several_keys"));
        assert_eq!(found(hotkeys, "new").as_deref(), Err(&"several_keys"));
        let words = "bottom drive obey lake curtain smoke basket hold race lonely fit walk";
        let uri = format!("{words}//x///pass: {words}");
        assert_eq!(found(&uri, "my").as_deref(), Ok(uri.as_str()));
    }
}
