//! Weights from a file: JSON, CSV, or NumPy's `.npy`.

use std::fmt;
use std::io;
use std::path::Path;

use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::given::{Given, NeuronArg};
use super::npy;
use crate::commands::args::text::read_bytes;
use crate::domain::weight_share::Share;
use crate::domain::weights::WeightsError;
use crate::error::{Code, Error, Exit, Result};

/// 256 neurons take a few kilobytes; more is another file.
const MAX_BYTES: u64 = 1 << 20;

/// Reads a file; `-` is the standard input.
pub(super) fn read(path: &Path) -> Result<Vec<Given>> {
    let name = path.display().to_string();
    let bytes = read_bytes(path, MAX_BYTES).map_err(|error| unreadable(&name, &error))?;
    parse(&bytes, &name)
}

/// Its form is not the matter.
fn unreadable(name: &str, why: &io::Error) -> Error {
    Error::new(Code("weights_file", Exit::Usage), format!("`{name}` cannot be read: {why}"))
        .hint("--file names a file of weights, - is the standard input")
}

fn unusable(name: &str, why: &str) -> Error {
    Error::new(
        Code("weights_file", Exit::Usage),
        format!("the weights in `{name}` cannot be used: {why}"),
    )
    .hint("write JSON {\"uid\": weight}, [[uid, weight]] or {\"uids\": […], \"weights\": […]}")
    .hint("or lines of uid,weight, or an array of NumPy; a hotkey may stand in place of a uid")
}

/// Weights from the bytes of the file `name`.
pub fn parse(bytes: &[u8], name: &str) -> Result<Vec<Given>> {
    let pairs = if bytes.starts_with(npy::MAGIC) {
        npy::read(bytes).map_err(|why| unusable(name, &why))?
    } else {
        let text = str::from_utf8(bytes).map_err(|_| unusable(name, "it is no text"))?;
        // Some programs begin what they write with a mark.
        let text = text.trim_start_matches('\u{feff}');
        match text.trim_start().chars().next() {
            Some('{' | '[') => json(text).map_err(|error| unusable(name, &error.to_string()))?,
            _ => csv(text).map_err(|why| unusable(name, &why))?,
        }
    };
    pairs.into_iter().map(given).collect()
}

type Pairs = Vec<(String, String)>;

fn given((neuron, number): (String, String)) -> Result<Given> {
    let malformed = || WeightsError::Malformed(format!("{neuron}:{number}"));
    let share = Share::from_number(&number).ok_or_else(malformed)?;
    Ok(Given { neuron: NeuronArg::parse(&neuron).ok_or_else(malformed)?, share })
}

/// Lines of two cells; a first line of words says which columns they are, and others may stand beside them.
fn csv(text: &str) -> std::result::Result<Pairs, String> {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty()).peekable();
    let is_header = |line: &&str| {
        line.contains(',') && line.chars().all(|c| c.is_ascii_alphabetic() || ",_ ".contains(c))
    };
    let columns = match lines.next_if(is_header) {
        Some(header) => header_columns(header)?,
        None => Columns { neuron: 0, weight: 1, count: 2 },
    };
    lines.map(|line| columns.pair(line)).collect()
}

struct Columns {
    neuron: usize,
    weight: usize,
    count: usize,
}

fn header_columns(header: &str) -> std::result::Result<Columns, String> {
    let titles: Vec<String> = header.split(',').map(|title| title.trim().to_lowercase()).collect();
    let place = |names: &[&str]| {
        let mut found = (0..).zip(&titles).filter(|(_, title)| names.contains(&title.as_str()));
        let place = found.next().map(|(place, _)| place);
        if found.next().is_some() { None } else { place }
    };
    let columns = place(&["uid", "hotkey"]).zip(place(&["weight"]));
    let (neuron, weight) = columns.ok_or_else(|| {
        format!("`{header}` does not have one column `uid` or `hotkey` and one `weight`")
    })?;
    Ok(Columns { neuron, weight, count: titles.len() })
}

impl Columns {
    fn pair(&self, line: &str) -> std::result::Result<(String, String), String> {
        let cells: Vec<&str> = line.split(',').map(str::trim).collect();
        let pair = cells.get(self.neuron).zip(cells.get(self.weight));
        match pair.filter(|_| cells.len() == self.count) {
            Some((neuron, weight)) => Ok(((*neuron).to_owned(), (*weight).to_owned())),
            None => Err(format!("`{line}` is not uid,weight")),
        }
    }
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
        let is_list = |(_, value): &(String, String)| value.starts_with('[');
        if pairs.iter().any(is_list) { side_by_side(&pairs) } else { Ok(pairs) }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> std::result::Result<Pairs, A::Error> {
        let mut pairs = vec![];
        while let Some((neuron, weight)) = list.next_element::<(&RawValue, &RawValue)>()? {
            pairs.push((unquoted(neuron)?, weight.get().to_owned()));
        }
        Ok(pairs)
    }
}

/// `{"uids": […], "weights": […]}`, or with hotkeys.
fn side_by_side<E: serde::de::Error>(lists: &Pairs) -> std::result::Result<Pairs, E> {
    let list = |names: &[&str]| {
        let found = lists.iter().find(|(name, _)| names.contains(&name.as_str()));
        let (_, text) = found
            .ok_or_else(|| E::custom(format!("there is no list `{}`", names.join("` or `"))))?;
        serde_json::from_str::<Vec<&RawValue>>(text).map_err(E::custom)
    };
    let (neurons, weights) = (list(&["uids", "hotkeys"])?, list(&["weights"])?);
    if lists.len() != 2 || neurons.len() != weights.len() {
        return Err(E::custom("it needs two lists of the same length, and nothing else"));
    }
    let pair =
        |(neuron, weight): (&RawValue, &RawValue)| Ok((unquoted(neuron)?, weight.get().to_owned()));
    neurons.into_iter().zip(weights).map(pair).collect()
}

/// A number as it is written, or a hotkey without its quotes.
fn unquoted<E: serde::de::Error>(value: &RawValue) -> std::result::Result<String, E> {
    let text = value.get();
    if text.starts_with('"') {
        serde_json::from_str(text).map_err(E::custom)
    } else {
        Ok(text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(u16, String)> {
        let weights = parse(text.as_bytes(), "test").unwrap();
        let uid = |given: &Given| match given.neuron {
            NeuronArg::Uid(uid) => uid,
            NeuronArg::Hotkey(_) => panic!("{given:?}"),
        };
        weights.iter().map(|given| (uid(given), given.share.decimal())).collect()
    }

    #[test]
    fn json_and_csv() {
        let expected = [(3, "0.2".to_owned()), (1, "0.00001".to_owned()), (2, "7".to_owned())];
        for text in [
            r#"{"3": 0.2, "1": 1e-05, "2": 7}"#,
            " [[3, 0.2], [1, 1e-05],\n [2, 7]] ",
            "3,0.2\n1,1e-05\n2,7",
            "uid, weight\r\n3, 0.2\r\n\r\n1,1e-05\r\n2,7.0\r\n",
            "weight,name,uid\n0.2,a,3\n1e-05,b,1\n7,c,2",
            r#"{"uids": [3, 1, 2], "weights": [0.2, 1e-05, 7]}"#,
            r#" { "weights": [0.2, 1e-05, 7], "uids": ["3", 1, 2] }"#,
            "\u{feff}3,0.2\n1,1e-05\n2,7",
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
        // Digits that a float would lose.
        assert_eq!(read("[[0, 0.100000000000000001]]"), [(0, "0.100000000000000001".to_owned())]);
        assert_eq!(read(r#"{"1": 1, "1": 2}"#), [(1, "1".to_owned()), (1, "2".to_owned())]);
        assert_eq!(read("{}"), []);
    }

    #[test]
    fn hotkeys_stand_where_uids_do() {
        let hotkey = "5FBy7nNZZ3gBHSPdNQh8msKHxG1yf9pzrCDrnSXphZhJug2P";
        for text in [
            format!("{{\"{hotkey}\": 1, \"bot/v\": 2}}"),
            format!("[[\"{hotkey}\", 1], [\"bot/v\", 2]]"),
            format!("{{\"hotkeys\": [\"{hotkey}\", \"bot/v\"], \"weights\": [1, 2]}}"),
            format!("{hotkey},1\nbot/v,2"),
            format!("hotkey,weight\n{hotkey},1\nbot/v,2"),
        ] {
            let given = parse(text.as_bytes(), "test").unwrap();
            let named: Vec<String> = given.iter().map(|given| given.neuron.to_string()).collect();
            assert_eq!(named, [hotkey, "bot/v"], "{text}");
        }
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
            "uid,hotkey,weight\n1,x,2",
            "uid,share\n1,2",
            "uid,weight\n1,2,3",
            r#"{"uids": [1], "weights": [1, 2]}"#,
            r#"{"uids": [1]}"#,
            r#"{"uids": [1], "weights": [1], "3": 4}"#,
            "5FBy7nNZZ3gBHSPdNQh8msKHxG1yf9pzrCDrnSXphZhJug2Q,1",
            "validator,1",
        ] {
            let error = parse(text.as_bytes(), "test").unwrap_err();
            assert_eq!(error.code().1, Exit::Usage, "{text}");
        }
    }
}
