//! The recorded answers of `answers-425.json`, as another program decoded them: what commands must show.

use serde_json::Value;

/// The answer of a runtime API to these inputs.
pub fn decoded(method: &str, params: &str) -> Value {
    let text = include_str!("../fixtures/decoded-425.json");
    let file: Value = serde_json::from_str(text).unwrap();
    let answers = file["answers"].as_array().unwrap();
    let answer = answers.iter().find(|a| a["method"] == method && a["params"] == params);
    answer.unwrap()["value"].clone()
}
