//! Names by pattern: `*` is any text, `?` one character.

/// Whether the whole of `text` is as the pattern says.
pub fn matches(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) =
        (pattern.chars().collect(), text.chars().collect());
    // Which beginnings of the text the pattern so far stands for.
    let mut fits = vec![false; text.len().saturating_add(1)];
    if let Some(nothing) = fits.first_mut() {
        *nothing = true;
    }
    for wanted in pattern {
        fits = match wanted {
            '*' => fits
                .iter()
                .scan(false, |any, fit| {
                    *any |= *fit;
                    Some(*any)
                })
                .collect(),
            _ => {
                let one =
                    |(fit, found): (&bool, &char)| *fit && (wanted == '?' || wanted == *found);
                std::iter::once(false).chain(fits.iter().zip(&text).map(one)).collect()
            }
        };
    }
    fits.last().copied().unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn stars_and_question_marks() {
        for (pattern, text) in [
            ("miner-*", "miner-1"),
            ("*", ""),
            ("a*b*c", "aXbXbc"),
            ("m?ner", "miner"),
            ("miner", "miner"),
            ("*/miner-?", "team/miner-é"),
        ] {
            assert!(matches(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in [
            ("miner-*", "aminer-1"),
            ("m?ner", "mner"),
            ("a*b", "abc"),
            ("", "a"),
            ("miner", "minerX"),
        ] {
            assert!(!matches(pattern, text), "{pattern} {text}");
        }
    }
}
