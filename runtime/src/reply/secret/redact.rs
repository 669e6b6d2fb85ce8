//! Excerpts of what a server sent, without secrets, short enough for a log line.

use super::token::Token;

/// How much of a body an error shows, in bytes before the fault and after it.
const BEFORE: usize = 120;
const AFTER: usize = 80;

/// Properties whose string values are secrets in this API.
const SECRET_KEYS: [&str; 9] = [
    "i",
    "token",
    "accessToken",
    "access_token",
    "secret",
    "password",
    "newPassword",
    "appSecret",
    "backupCodes",
];

/// The place of the quote that closes the string opened at `open`, or the end of the text.
pub(crate) fn string_end(body: &[u8], open: usize) -> usize {
    let mut at = open + 1;
    while let Some(&byte) = body.get(at) {
        match byte {
            b'\\' => at += 2,
            b'"' => return at,
            _ => at += 1,
        }
    }
    body.len()
}

/// Whether a property of this name holds a secret.
pub(crate) fn is_secret(name: &str) -> bool {
    SECRET_KEYS.contains(&name)
}

/// Replaces the client's own token wherever it occurs in `text`.
pub(crate) fn scrub(text: &str, token: Option<&Token>) -> String {
    match token {
        Some(token) => text.replace(token.reveal(), "[token]"),
        None => text.to_owned(),
    }
}

/// The first words of a body that is not JSON, on one line.
pub(crate) fn head(body: &[u8], token: Option<&Token>) -> String {
    let seen = body.get(..BEFORE * 16).unwrap_or(body);
    let mut text = scrub(&String::from_utf8_lossy(seen), token);
    if let (Some(token), true) = (token, seen.len() < body.len()) {
        // A token on the edge is not whole, so it was not found.
        let keep = text.len().saturating_sub(token.reveal().len());
        let cut = (0..=keep).rev().find(|place| text.is_char_boundary(*place));
        text.truncate(cut.unwrap_or(0));
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let line = words.join(" ");
    let mut shown: String = line.chars().take(BEFORE + AFTER).collect();
    if shown.len() < line.len() || seen.len() < body.len() {
        shown.push('…');
    }
    shown
}

/// The part of a JSON body around byte `at`, on one line, with secrets replaced.
pub(crate) fn excerpt(body: &[u8], at: usize, token: Option<&Token>) -> String {
    let at = at.min(body.len());
    // Masking starts at the front of the body, because a window that opens inside a secret could not know it.
    let seen = body.get(..at.saturating_add(AFTER * 8)).unwrap_or(body);
    let (mut clean, at) = scrub_bytes(seen, at, token);
    if let (Some(token), true) = (token, seen.len() < body.len()) {
        // A token on the edge is not whole, so it was not found.
        clean.truncate(clean.len().saturating_sub(token.reveal().len()).max(at));
    }
    let (masked, at) = mask(&clean, at);
    let start = at.saturating_sub(BEFORE);
    let end = at.saturating_add(AFTER).min(masked.len());
    let window = String::from_utf8_lossy(masked.get(start..end).unwrap_or_default()).into_owned();
    let line: String = window
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let front = if start > 0 { "…" } else { "" };
    let back = if end < masked.len() || seen.len() < body.len() {
        "…"
    } else {
        ""
    };
    format!("{front}{}{back}", line.trim_matches('\u{FFFD}'))
}

/// Replaces the token wherever it occurs, and says where byte `at` went.
fn scrub_bytes(body: &[u8], at: usize, token: Option<&Token>) -> (Vec<u8>, usize) {
    let Some(token) = token.map(|token| token.reveal().as_bytes()) else {
        return (body.to_vec(), at);
    };
    let mut out = Vec::with_capacity(body.len());
    let mut moved = None;
    let mut rest = 0;
    while let Some(&byte) = body.get(rest) {
        let found = body.get(rest..).is_some_and(|rest| rest.starts_with(token));
        let next = if found { rest + token.len() } else { rest + 1 };
        if moved.is_none() && at < next {
            moved = Some(out.len());
        }
        if found {
            out.extend_from_slice(b"[token]");
        } else {
            out.push(byte);
        }
        rest = next;
    }
    let moved = moved.unwrap_or(out.len());
    (out, moved)
}

/// Replaces the string values of secret properties, and says where byte `at` went.
fn mask(body: &[u8], at: usize) -> (Vec<u8>, usize) {
    let mut out = Vec::with_capacity(body.len());
    let mut moved = None;
    let mut rest = 0;
    let mut secret = false;
    while let Some(&byte) = body.get(rest) {
        if moved.is_none() && rest >= at {
            moved = Some(out.len());
        }
        if byte != b'"' {
            // A secret can be a list of strings, so the mark stays until the object ends or the next property.
            if matches!(byte, b'{' | b'}') {
                secret = false;
            }
            out.push(byte);
            rest += 1;
            continue;
        }
        let (start, before) = (rest, out.len());
        let end = string_end(body, start);
        rest = (end + 1).min(body.len());
        let text = body.get(start + 1..end).unwrap_or_default();
        let is_key = body
            .get(rest..)
            .unwrap_or_default()
            .iter()
            .find(|b| !b.is_ascii_whitespace())
            == Some(&b':');
        if is_key {
            secret = std::str::from_utf8(text).is_ok_and(is_secret);
        }
        if secret && !is_key {
            out.extend_from_slice(b"\"[secret]\"");
        } else {
            out.extend_from_slice(body.get(start..rest).unwrap_or_default());
        }
        if moved.is_none() && at < rest {
            moved = Some((before + (at - start)).min(out.len()));
        }
    }
    let moved = moved.unwrap_or(out.len());
    (out, moved)
}

#[cfg(test)]
mod tests {
    use super::{excerpt, head};
    use crate::reply::secret::Token;

    fn token() -> Option<Token> {
        Token::new("abcdefghijklmnop").ok()
    }

    #[test]
    fn an_excerpt_is_what_stands_around_the_fault() {
        let body = format!("[{}7,{}]", "\"left\",".repeat(50), "\"right\",".repeat(50));
        let shown = excerpt(body.as_bytes(), 1 + 50 * 7 + 1, None);
        assert!(shown.starts_with('…') && shown.ends_with('…'), "{shown}");
        assert!(shown.contains("\"left\",7,\"right\""), "{shown}");
        assert!(shown.len() < 220, "{shown}");
        assert_eq!(excerpt(b"{\"a\":\n1}", 6, None), "{\"a\": 1}");
        assert_eq!(excerpt(b"", 99, None), "");
    }

    #[test]
    fn secrets_are_replaced_wherever_the_window_opens() {
        let secret = "s".repeat(1000);
        let body = format!(r#"{{"token":"{secret}","id":1}}"#);
        for at in 0..body.len() {
            assert!(!excerpt(body.as_bytes(), at, None).contains("ss"), "{at}");
        }
        let body = r#"{"a":"xx abcdefghijklmnop xx","abcdefghijklmnop":1}"#;
        for at in 0..body.len() {
            assert!(
                !excerpt(body.as_bytes(), at, token().as_ref()).contains("cdef"),
                "{at}"
            );
        }
    }

    #[test]
    fn the_head_of_a_page_is_one_line_without_the_token() {
        assert_eq!(head(b"<p>\n  a  b\n</p>", None), "<p> a b </p>");
        for front in 0..2100 {
            let body = format!("{}abcdefghijklmnop", "x".repeat(front));
            assert!(
                !head(body.as_bytes(), token().as_ref()).contains("abc"),
                "{front}"
            );
        }
    }
}
