//! JSON that is odd in ways that make no difference, put right.
//!
//! This runs only on a body that could not be read as it came, so reading others costs nothing for it.

use crate::reply::secret::redact::string_end;

/// Whole numbers beyond this are not told apart by a float, which is what wrote them.
const EXACT: f64 = 9_007_199_254_740_992.0;
/// What stands for a character that is none.
const REPLACEMENT: &[u8] = br"\ufffd";

/// The text with its oddities put right; `None` if it has none:
/// - `3.0` and `1e3` become `3` and `1000`: JavaScript has one kind of number;
/// - half of a surrogate pair becomes U+FFFD: servers cut texts by UTF-16 units;
/// - control characters inside strings are escaped, and a byte order mark is taken away.
#[cold]
pub(crate) fn mend(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let start = if bytes.starts_with(b"\xef\xbb\xbf") {
        3
    } else {
        0
    };
    let mut out = Vec::with_capacity(bytes.len() + 16);
    let mut mended = start > 0;
    let mut at = start;
    while let Some(&byte) = bytes.get(at) {
        let end = match byte {
            b'"' => (string_end(bytes, at) + 1).min(bytes.len()),
            b'-' | b'0'..=b'9' => number_end(bytes, at),
            _ => at + 1,
        };
        let token = bytes.get(at..end).unwrap_or_default();
        mended |= match byte {
            b'"' => string(token, &mut out),
            b'-' | b'0'..=b'9' => number(token, &mut out),
            _ => {
                out.push(byte);
                false
            }
        };
        at = end;
    }
    if mended {
        String::from_utf8(out).ok()
    } else {
        None
    }
}

fn number_end(bytes: &[u8], start: usize) -> usize {
    let rest = bytes.get(start..).unwrap_or_default();
    let length = rest
        .iter()
        .position(|byte| !matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E'));
    start + length.unwrap_or(rest.len())
}

/// Copies a number, without its fraction or exponent if it is whole; says whether it changed.
fn number(token: &[u8], out: &mut Vec<u8>) -> bool {
    let text = std::str::from_utf8(token).unwrap_or_default();
    // A minus makes a float of 0, too.
    let is_float = text == "-0" || text.contains(['.', 'e', 'E']);
    match text.parse::<f64>() {
        Ok(value) if is_float && value.fract() == 0.0 && value.abs() <= EXACT => {
            // Whole and small enough, so nothing is cut off.
            #[allow(clippy::cast_possible_truncation, reason = "checked")]
            out.extend_from_slice((value as i64).to_string().as_bytes());
            true
        }
        _ => {
            out.extend_from_slice(token);
            false
        }
    }
}

/// Copies a string with its quotes; says whether it changed.
fn string(token: &[u8], out: &mut Vec<u8>) -> bool {
    let mut mended = false;
    let mut at = 0;
    while let Some(&byte) = token.get(at) {
        let rest = token.get(at..).unwrap_or_default();
        let length = match byte {
            b'\\' => match (unit(rest), unit(rest.get(6..).unwrap_or_default())) {
                (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => 12,
                (Some(0xD800..=0xDFFF), _) => {
                    out.extend_from_slice(REPLACEMENT);
                    mended = true;
                    at += 6;
                    continue;
                }
                _ => 2,
            },
            0..=0x1F => {
                out.extend_from_slice(format!(r"\u{byte:04x}").as_bytes());
                mended = true;
                at += 1;
                continue;
            }
            _ => 1,
        };
        out.extend_from_slice(rest.get(..length).unwrap_or(rest));
        at += length;
    }
    mended
}

/// The UTF-16 unit of an escape `\uXXXX` at the start of `text`.
fn unit(text: &[u8]) -> Option<u16> {
    let digits = text.strip_prefix(br"\u")?.get(..4)?;
    if !digits.iter().all(u8::is_ascii_hexdigit) {
        return None;
    }
    u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::mend;

    #[test]
    fn whole_numbers_lose_what_says_nothing() {
        let body = r#"{"a":3.0,"b":[1e3,-2.50e1,-0.0,-0],"c":"3.0","d":0.5,"e":1e300,"1.0":7}"#;
        let expected = r#"{"a":3,"b":[1000,-25,0,0],"c":"3.0","d":0.5,"e":1e300,"1.0":7}"#;
        assert_eq!(mend(body).as_deref(), Some(expected));
        assert_eq!(mend(r#"{"a":3,"b":0.5,"c":-1}"#), None);
    }

    #[test]
    fn half_a_pair_is_replaced_wherever_it_stands() {
        let body =
            r#"{"\udc00k":"a\ud83d","b":"\uD83D\uDE00","c":"\\ud83d\ud83d\ud83d\ude00x\ud83dn"}"#;
        let expected =
            r#"{"\ufffdk":"a\ufffd","b":"\uD83D\uDE00","c":"\\ud83d\ufffd\ud83d\ude00x\ufffdn"}"#;
        assert_eq!(mend(body).as_deref(), Some(expected));
    }

    #[test]
    fn what_serde_json_is_strict_about() {
        assert_eq!(mend("\u{feff}[1]").as_deref(), Some("[1]"));
        assert_eq!(mend("[\"a\nb\"]").as_deref(), Some(r#"["a\u000ab"]"#));
    }
}
