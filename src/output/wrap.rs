//! Lines for people that are longer than the terminal is wide, broken between words.

/// Breaks a text that begins after `indent` columns, and indents what follows as much. A word is never broken, and a
/// command between backticks neither, so that a path, an address or a command can be copied whole.
pub fn wrap(text: &str, indent: usize, width: Option<u16>) -> String {
    let room = usize::from(width.unwrap_or(u16::MAX)).saturating_sub(indent);
    let mut wrapped = String::with_capacity(text.len());
    let mut words = words(text);
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

/// What is between spaces; a command between backticks is one word.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let has_commands = text.matches('`').count().is_multiple_of(2);
    let mut is_command = false;
    text.split(move |c| {
        is_command ^= has_commands && c == '`';
        c == ' ' && !is_command
    })
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
    #[test]
    fn a_command_stays_on_one_line() {
        assert_eq!(
            wrap("`taoctl tx wait 0x5a` tells what happened", 2, Some(26)),
            "`taoctl tx wait 0x5a`\n  tells what happened"
        );
        assert_eq!(
            wrap("ask: `taoctl tx wait 0x5a1e0c2f` tells it", 2, Some(20)),
            "ask:\n  `taoctl tx wait 0x5a1e0c2f`\n  tells it"
        );
        assert_eq!(wrap("one ` is no command", 0, Some(11)), "one ` is no\ncommand");
    }
}
