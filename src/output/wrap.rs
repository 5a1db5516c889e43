//! Lines for people that are longer than the terminal is wide, broken between words.

/// Breaks a text that begins after `indent` columns, and indents what follows as much. A word is never broken, so that
/// a path or an address can be copied whole.
pub fn wrap(text: &str, indent: usize, width: Option<u16>) -> String {
    let room = usize::from(width.unwrap_or(u16::MAX)).saturating_sub(indent);
    let mut wrapped = String::with_capacity(text.len());
    let mut words = text.split(' ');
    wrapped.push_str(words.next().unwrap_or_default());
    let mut used = wrapped.chars().count();
    for word in words {
        let length = word.chars().count();
        if used + 1 + length <= room {
            wrapped.push(' ');
            used += 1;
        } else {
            wrapped.push('\n');
            wrapped.extend(std::iter::repeat_n(' ', indent));
            used = 0;
        }
        wrapped.push_str(word);
        used += length;
    }
    wrapped
}

#[cfg(test)]
mod tests {
    use super::wrap;

    #[test]
    fn a_line_is_broken_between_words_only() {
        let text = "the file /a/path/that/is/longer/than/the/terminal is gone  for ever";
        assert_eq!(wrap(text, 7, None), text);
        assert_eq!(
            wrap(text, 7, Some(20)),
            "the file\n       /a/path/that/is/longer/than/the/terminal\n       is gone  for\n       ever"
        );
    }
}
