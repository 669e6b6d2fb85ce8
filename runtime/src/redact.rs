//! Excerpts of what a server sent, without secrets, short enough for a log line.

use crate::pointer::string_end;
use crate::secret::Token;

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
    // Cut well behind what is shown, so that a token on the edge is whole when it is looked for.
    let seen = body.get(..BEFORE * 16).unwrap_or(body);
    let text = scrub(&String::from_utf8_lossy(seen), token);
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
    let (masked, at) = mask(seen, at, token);
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

/// Replaces the string values of secret properties and every string that holds the token, and says where byte `at` went.
fn mask(body: &[u8], at: usize, token: Option<&Token>) -> (Vec<u8>, usize) {
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
        if holds(text, token) {
            out.extend_from_slice(b"\"[token]\"");
        } else if secret && !is_key {
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

fn holds(text: &[u8], token: Option<&Token>) -> bool {
    token.is_some_and(|token| {
        let token = token.reveal().as_bytes();
        text.windows(token.len()).any(|window| window == token)
    })
}
