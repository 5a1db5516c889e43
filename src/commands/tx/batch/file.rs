//! Calls from a file: one in each line, or a JSON array of them.

use std::path::Path;

use serde_json::Value;

use crate::commands::args::text::read_text;
use crate::error::{Code, Error, Exit, Result};

/// A block takes less than this.
const MAX_BYTES: u64 = 4 << 20;

/// A call as it is written, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenCall {
    /// `calls.txt line 3`.
    pub place: String,
    pub text: String,
}

/// Reads a file; `-` is the standard input.
pub(super) fn read(path: &Path) -> Result<Vec<WrittenCall>> {
    let name = path.display().to_string();
    let text = read_text(path, MAX_BYTES).map_err(|error| unusable(&name, &error.to_string()))?;
    parse(&text, &name)
}

fn unusable(name: &str, why: &str) -> Error {
    let message = format!("the calls in `{name}` cannot be read: {why}");
    Error::new(Code("batch_file", Exit::Usage), message)
        .hint("write one call per line, Pallet.call name=value …, or a JSON array of such texts")
}

/// The calls of the text of the file `name`. Empty lines and those that start with `#` say nothing.
fn parse(text: &str, name: &str) -> Result<Vec<WrittenCall>> {
    let calls = match text.trim_start().starts_with('[') {
        true => array(text, name)?,
        false => lines(text, name),
    };
    if calls.is_empty() {
        return Err(unusable(name, "there are none"));
    }
    Ok(calls)
}

fn lines(text: &str, name: &str) -> Vec<WrittenCall> {
    let lines = (1..).zip(text.lines().map(str::trim));
    let lines = lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    let call = |(number, line): (u32, &str)| WrittenCall {
        place: format!("{name} line {number}"),
        text: line.to_owned(),
    };
    lines.map(call).collect()
}

fn array(text: &str, name: &str) -> Result<Vec<WrittenCall>> {
    let items: Vec<Value> =
        serde_json::from_str(text).map_err(|error| unusable(name, &error.to_string()))?;
    let call = |(number, item): (u32, &Value)| {
        let place = format!("{name} item {number}");
        let text = match item {
            Value::String(text) => Some(text.clone()),
            item => written_call(item),
        };
        let text = text.ok_or_else(|| {
            unusable(name, &format!("item {number} is no text, and no pallet, name and args"))
        })?;
        Ok(WrittenCall { place, text })
    };
    (1..).zip(&items).map(call).collect()
}

/// `{"pallet", "name", "args"}`, as taoctl prints it, in the notation of calls.
fn written_call(item: &Value) -> Option<String> {
    let text = |key: &str| item.get(key).and_then(Value::as_str);
    let mut call = format!("{}.{}", text("pallet")?, text("name")?);
    for (name, value) in item.get("args")?.as_object()? {
        call += &format!(" {name}={}", written(value)?);
    }
    Some(call)
}

/// `None` for a number with a fraction, which nothing on the chain is.
fn written(value: &Value) -> Option<String> {
    Some(match value {
        Value::Null => "none".to_owned(),
        Value::Number(number) if number.is_f64() => return None,
        Value::Bool(_) | Value::Number(_) | Value::String(_) => value.to_string(),
        Value::Array(items) => {
            let items: Option<Vec<String>> = items.iter().map(written).collect();
            format!("[{}]", items?.join(", "))
        }
        Value::Object(_) if value.get("pallet").is_some() => format!("({})", written_call(value)?),
        Value::Object(fields) => {
            let field = |(name, value): (&String, &Value)| {
                Some(format!("{}: {}", Value::from(name.as_str()), written(value)?))
            };
            let fields: Option<Vec<String>> = fields.iter().map(field).collect();
            format!("{{{}}}", fields?.join(", "))
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<String> {
        parse(text, "f").unwrap().into_iter().map(|call| call.text).collect()
    }

    #[test]
    fn lines_and_arrays() {
        let calls = parse("# pay\n\n  A.b c=1\n0x00\n", "f").unwrap();
        let first = WrittenCall { place: "f line 3".into(), text: "A.b c=1".into() };
        assert_eq!(calls.first(), Some(&first));
        assert_eq!(calls.get(1).unwrap().place, "f line 4");
        assert_eq!(texts(r#" ["A.b c=1", "0x00"]"#), ["A.b c=1", "0x00"]);
        let item = r#"[{"pallet": "A", "name": "b", "args":
            {"x": 1, "y": "two words", "z": null, "w": {"k": [true]},
             "call": {"pallet": "C", "name": "d", "args": {}}}}]"#;
        // The map is in the order of its names.
        let expected = r#"A.b call=(C.d) w={"k": [true]} x=1 y="two words" z=none"#;
        let sorted = |text: &str| {
            let mut characters: Vec<char> = text.chars().collect();
            characters.sort_unstable();
            characters
        };
        assert_eq!(sorted(&texts(item).remove(0)), sorted(expected));
    }

    #[test]
    fn what_is_no_list_of_calls() {
        for text in
            ["", "# nothing\n", "[]", "[1]", "[{\"pallet\": \"A\"}]", "[\"A.b\"", "[\"A.b\"] x"]
        {
            assert!(parse(text, "f").is_err(), "{text}");
        }
        let fraction = r#"[{"pallet": "A", "name": "b", "args": {"x": 1.5}}]"#;
        assert!(parse(fraction, "f").is_err());
    }
}
