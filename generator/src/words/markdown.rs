//! Text from a document in our doc comments: shown as it is, and never more than text.

/// A code span; whatever the text holds, it stays inside.
pub(crate) fn code(text: &str) -> String {
    let text: String = text
        .chars()
        .flat_map(|character| {
            if character == '\n' {
                vec!['\\', 'n']
            } else {
                visible(character)
            }
        })
        .collect();
    if text.trim().is_empty() {
        // Markdown has no empty code span.
        return format!("`\"{text}\"`");
    }
    if !text.contains('`') {
        return format!("`{text}`");
    }
    let longest = text
        .split(|character| character != '`')
        .map(str::len)
        .max()
        .unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    format!("{fence} {text} {fence}")
}

/// Several code spans with a word between them.
pub(crate) fn codes(texts: &[String], word: &str) -> String {
    let codes: Vec<_> = texts.iter().map(|text| code(text)).collect();
    codes.join(&format!(" {word} "))
}

/// Lines as a comment can hold them.
pub(crate) fn lines(text: &str) -> Vec<String> {
    text.trim_end()
        .split('\n')
        .map(|line| line.trim_end().chars().flat_map(visible).collect())
        .collect()
}

/// Rust refuses lone carriage returns in comments, and characters that turn the direction of what follows them.
fn visible(character: char) -> Vec<char> {
    let turns = matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if character.is_control() || turns {
        character.escape_default().collect()
    } else {
        vec![character]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_spans_hold_anything() {
        for (text, span) in [
            ("a", "`a`"),
            ("", "`\"\"`"),
            (" ", "`\" \"`"),
            ("a`b", "`` a`b ``"),
            ("``", "``` `` ```"),
            ("a\nb\r", "`a\\nb\\r`"),
            ("\u{202e}", "`\\u{202e}`"),
        ] {
            assert_eq!(code(text), span);
        }
    }

    #[test]
    fn sentences_are_lines() {
        assert_eq!(
            lines("One.\r\n\nT\rwo\u{2066}. \n"),
            ["One.", "", "T\\rwo\\u{2066}."]
        );
    }
}
