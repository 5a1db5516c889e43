//! Weights from a file: JSON `{"uid": weight}` or `[[uid, weight]]`, or CSV lines `uid,weight`.

use std::fmt;
use std::path::Path;

use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::commands::args::text::read_text;
use crate::domain::weights::{Weight, WeightsError};
use crate::error::{Code, Error, Exit, Result};

/// 256 neurons take a few kilobytes; more is another file.
const MAX_BYTES: u64 = 1 << 20;

/// Reads a file; `-` is the standard input.
pub(super) fn read(path: &Path) -> Result<Vec<Weight>> {
    let name = path.display().to_string();
    let text = read_text(path, MAX_BYTES).map_err(|error| unusable(&name, &error.to_string()))?;
    parse(&text, &name)
}

fn unusable(name: &str, why: &str) -> Error {
    Error::new(
        Code("weights_file", Exit::Usage),
        format!("the weights in `{name}` cannot be used: {why}"),
    )
    .hint("write JSON {\"uid\": weight} or [[uid, weight]], or lines of uid,weight")
}

/// Weights from the text of the file `name`.
pub fn parse(text: &str, name: &str) -> Result<Vec<Weight>> {
    let pairs = match text.trim_start().chars().next() {
        Some('{' | '[') => json(text).map_err(|error| unusable(name, &error.to_string()))?,
        _ => csv(text).map_err(|line| unusable(name, &format!("`{line}` is not uid,weight")))?,
    };
    let weight = |(uid, number): (String, String)| {
        let malformed = || WeightsError::Malformed(format!("{uid}:{number}"));
        let digits = uid.bytes().all(|byte| byte.is_ascii_digit());
        let parsed = uid.parse().ok().filter(|_| digits).ok_or_else(malformed)?;
        Ok(Weight::from_number(parsed, &number)?)
    };
    pairs.into_iter().map(weight).collect()
}

type Pairs = Vec<(String, String)>;

/// Lines; a first line of words is a header. The error is the line that is wrong.
fn csv(text: &str) -> std::result::Result<Pairs, &str> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let header = |(at, line): &(usize, &str)| {
        *at == 0
            && line.contains(',')
            && line.chars().all(|c| c.is_ascii_alphabetic() || ",_ ".contains(c))
    };
    let lines = lines.enumerate().filter(|line| !header(line)).map(|(_, line)| line);
    let pair = |line| {
        let (uid, weight): (&str, &str) = str::split_once(line, ',').ok_or(line)?;
        Ok((uid.trim().to_owned(), weight.trim().to_owned()))
    };
    lines.map(pair).collect()
}

/// Numbers stay text: as floats they would lose digits. Pairs that are there twice stay too, to be refused.
fn json(text: &str) -> serde_json::Result<Pairs> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let pairs = reader.deserialize_any(PairsVisitor)?;
    reader.end()?;
    Ok(pairs)
}

struct PairsVisitor;

impl<'de> Visitor<'de> for PairsVisitor {
    type Value = Pairs;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object of uids and weights, or a list of pairs")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<Pairs, A::Error> {
        let mut pairs = vec![];
        while let Some((uid, weight)) = map.next_entry::<String, &RawValue>()? {
            pairs.push((uid, weight.get().to_owned()));
        }
        Ok(pairs)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> std::result::Result<Pairs, A::Error> {
        let mut pairs = vec![];
        while let Some((uid, weight)) = list.next_element::<(&RawValue, &RawValue)>()? {
            pairs.push((uid.get().to_owned(), weight.get().to_owned()));
        }
        Ok(pairs)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(u16, String)> {
        let weights = parse(text, "test").unwrap();
        weights.iter().map(|weight| (weight.uid, weight.decimal())).collect()
    }

    #[test]
    fn json_and_csv() {
        let expected = [(3, "0.2".to_owned()), (1, "0.00001".to_owned()), (2, "7".to_owned())];
        for text in [
            r#"{"3": 0.2, "1": 1e-05, "2": 7}"#,
            " [[3, 0.2], [1, 1e-05],\n [2, 7]] ",
            "3,0.2\n1,1e-05\n2,7",
            "uid, weight\r\n3, 0.2\r\n\r\n1,1e-05\r\n2,7.0\r\n",
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
        // Digits that a float would lose.
        assert_eq!(read("[[0, 0.100000000000000001]]"), [(0, "0.100000000000000001".to_owned())]);
        assert_eq!(read(r#"{"1": 1, "1": 2}"#), [(1, "1".to_owned()), (1, "2".to_owned())]);
        assert_eq!(read("{}"), []);
    }

    #[test]
    fn what_is_no_list_of_weights() {
        for text in [
            "{",
            "[1, 2]",
            "[[1]]",
            "[[1, 2, 3]]",
            "{\"1\": null}",
            "{\"1\": -1}",
            "{\"x\": 1}",
            "{\"1\": \"1\"}",
            "[[1.5, 1]]",
            "{} {}",
            "1 2",
            "1,2,3",
            "1;2",
            "65536,1",
            "+1,1",
            "1,",
            "NaN",
            "{\"1\": NaN}",
            "3,0.2\nuid,weight",
        ] {
            let error = parse(text, "test").unwrap_err();
            assert_eq!(error.code().1, Exit::Usage, "{text}");
        }
    }
}
