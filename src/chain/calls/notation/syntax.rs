//! The grammar of a written call; what its values mean is for their types to say.
//!
//! ```text
//! call  = 0x… | Pallet.call (name=value)…
//! value = ( call ) | [ value, … ] | { name: value, … } | "text" | word
//! ```
//!
//! A word ends at white space, and inside of brackets at what ends or separates there. JSON is a part of it.

use super::NotationError;

/// Levels of brackets: more than the chain allows calls in calls.
const MAX_DEPTH: usize = 32;

/// A value before its type is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Written {
    /// A number, a name, an address, `0x…`.
    Word(String),
    /// The same in quotes: it may hold anything, and is never "none".
    Quoted(String),
    List(Vec<Written>),
    Fields(Vec<(String, Written)>),
    Call(WrittenCall),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum WrittenCall {
    /// The encoded call, without `0x`.
    Hex(String),
    Named {
        path: String,
        args: Vec<(String, Written)>,
    },
}

/// Reads a whole text.
pub(super) fn read(text: &str) -> Result<WrittenCall, NotationError> {
    let mut reader = Reader { text, rest: text, depth: 0 };
    let call = reader.call(&[])?;
    match reader.rest.is_empty() {
        true => Ok(call),
        false => Err(reader.expected("name=value")),
    }
}

struct Reader<'a> {
    text: &'a str,
    rest: &'a str,
    depth: usize,
}

impl Reader<'_> {
    /// Up to one of `ends`, which stays, or to the end of the text.
    fn call(&mut self, ends: &[char]) -> Result<WrittenCall, NotationError> {
        self.skip_space();
        let path = self.word(ends);
        self.skip_space();
        if let Some(hex) = path.strip_prefix("0x") {
            return Ok(WrittenCall::Hex(hex.to_owned()));
        }
        if path.is_empty() || path.contains('=') {
            return Err(self.expected("Pallet.call or 0x…"));
        }
        let mut args = vec![];
        while !self.rest.is_empty() && !self.rest.starts_with(ends) {
            let name = self.until(|c| c == '=' || c.is_whitespace() || ends.contains(&c));
            if !self.take('=') || name.is_empty() {
                return Err(NotationError::Syntax {
                    place: format!("at `{name}`"),
                    expected: "name=value",
                });
            }
            args.push((name, self.value(ends)?));
            self.skip_space();
        }
        Ok(WrittenCall::Named { path, args })
    }

    fn value(&mut self, ends: &[char]) -> Result<Written, NotationError> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.expected("fewer brackets in brackets"));
        }
        let value = match self.rest.chars().next() {
            Some('(') => {
                self.take('(');
                let call = self.call(&[')'])?;
                self.close(')')?;
                Written::Call(call)
            }
            Some('[') => Written::List(self.several('[', ']', Self::item)?),
            Some('{') => Written::Fields(self.several('{', '}', Self::field)?),
            Some('"') => Written::Quoted(self.quoted()?),
            _ => Written::Word(self.word(ends)),
        };
        self.depth -= 1;
        Ok(value)
    }

    fn item(&mut self) -> Result<Written, NotationError> {
        let value = self.value(&[',', ']'])?;
        match value {
            Written::Word(word) if word.is_empty() => Err(self.expected("a value")),
            value => Ok(value),
        }
    }

    fn field(&mut self) -> Result<(String, Written), NotationError> {
        let name = match self.rest.starts_with('"') {
            true => self.quoted()?,
            false => self.word(&[':', ',', '}']),
        };
        self.skip_space();
        self.close(':')?;
        self.skip_space();
        Ok((name, self.value(&[',', '}'])?))
    }

    /// Values between brackets, with commas between them.
    fn several<T>(
        &mut self,
        open: char,
        close: char,
        mut one: impl FnMut(&mut Self) -> Result<T, NotationError>,
    ) -> Result<Vec<T>, NotationError> {
        self.take(open);
        self.skip_space();
        let mut all = vec![];
        if self.take(close) {
            return Ok(all);
        }
        loop {
            self.skip_space();
            all.push(one(self)?);
            self.skip_space();
            if !self.take(',') {
                self.close(close)?;
                return Ok(all);
            }
        }
    }

    /// A string as JSON has them.
    fn quoted(&mut self) -> Result<String, NotationError> {
        let mut strings = serde_json::Deserializer::from_str(self.rest).into_iter::<String>();
        let Some(Ok(text)) = strings.next() else {
            return Err(self.expected("the end of the text in quotes"));
        };
        self.rest = self.rest.get(strings.byte_offset()..).unwrap_or_default();
        Ok(text)
    }

    fn word(&mut self, ends: &[char]) -> String {
        self.until(|c| c.is_whitespace() || ends.contains(&c))
    }

    fn until(&mut self, end: impl Fn(char) -> bool) -> String {
        let (word, rest) = self.rest.split_at(self.rest.find(end).unwrap_or(self.rest.len()));
        self.rest = rest;
        word.to_owned()
    }

    fn close(&mut self, expected: char) -> Result<(), NotationError> {
        self.skip_space();
        match self.take(expected) {
            true => Ok(()),
            false => Err(self.expected(match expected {
                ')' => "`)`",
                ']' => "`,` or `]`",
                '}' => "`,` or `}`",
                _ => "`:`",
            })),
        }
    }

    fn take(&mut self, wanted: char) -> bool {
        let rest = self.rest.strip_prefix(wanted);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn skip_space(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn expected(&self, expected: &'static str) -> NotationError {
        let place = match self.rest.split_whitespace().next() {
            Some(word) => format!("at `{word}`"),
            None if self.text.trim().is_empty() => "in an empty text".to_owned(),
            None => "at the end".to_owned(),
        };
        NotationError::Syntax { place, expected }
    }
}
