//! The committed inputs of the fuzz targets hold, and each target has some.

#![expect(clippy::expect_used, reason = "tests")]

#[path = "fuzz/targets.rs"]
mod targets;

use std::fs;
use std::path::Path;

#[test]
fn the_committed_inputs_hold() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus");
    let mut folders = 0;
    for (name, target) in targets::TARGETS {
        let inputs = fs::read_dir(corpus.join(name)).expect(name);
        let mut tried = 0;
        for input in inputs {
            target(&fs::read(input.unwrap().path()).unwrap());
            tried += 1;
        }
        assert!(tried >= 2, "{name}: {tried}");
        folders += 1;
    }
    assert_eq!(fs::read_dir(corpus).unwrap().count(), folders, "a folder of no target");
}
