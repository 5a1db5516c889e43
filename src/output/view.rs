//! A view: one value with two renderings.

use serde::Serialize;

use super::page::Page;

/// What a command returns. Serialized it is the `data` of the JSON envelope; rendered it is text.
///
/// Messages: amounts always with their unit, addresses never shortened but in a list on a terminal, past tense only for what is on chain.
pub trait View: Serialize {
    /// The text for people.
    fn render(&self, page: &mut Page);

    /// Bytes that are the result themselves, instead of a text about it.
    fn bytes(&self) -> Option<&[u8]> {
        None
    }

    /// The exit code when the command itself went well: wrappers of other programs have another,
    /// and checks that found something.
    fn exit_code(&self) -> u8 {
        0
    }
}
