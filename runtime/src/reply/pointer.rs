//! From a byte offset in a JSON text to the JSON pointer of the value there.
//!
//! The decoder tells a line and a column; which value that was, only the text itself can say. One pass over the body up to the
//! fault finds it, and only when there is a fault, so that reading well-formed answers costs nothing for it.

use crate::reply::secret::redact::string_end;

/// One open container on the way to the fault.
enum Level {
    /// With the property that was read last.
    Object {
        key: Option<String>,
    },
    Array {
        index: usize,
    },
}

/// The byte offset of a line and a column as `serde_json` counts them: lines from 1, columns in bytes from the line's start.
pub(crate) fn offset(body: &[u8], line: usize, column: usize) -> usize {
    let mut start = 0;
    for _ in 1..line {
        match body
            .get(start..)
            .unwrap_or_default()
            .iter()
            .position(|&byte| byte == b'\n')
        {
            Some(end) => start += end + 1,
            None => return body.len(),
        }
    }
    start.saturating_add(column).min(body.len())
}

/// The JSON pointer (RFC 6901) of the value that `serde_json` had read, or was about to read, after `consumed` bytes.
///
/// The empty string is the whole document, as the standard says.
pub(crate) fn pointer(body: &[u8], consumed: usize) -> String {
    let body = body.get(..consumed).unwrap_or(body);
    let mut levels: Vec<Level> = Vec::new();
    let mut at = 0;
    while let Some(&byte) = body.get(at) {
        match byte {
            b'{' => levels.push(Level::Object { key: None }),
            b'[' => levels.push(Level::Array { index: 0 }),
            // The container that holds what ends here still points at it, so the fault is the whole value.
            b'}' | b']' => drop(levels.pop()),
            b',' => match levels.last_mut() {
                Some(Level::Array { index }) => *index += 1,
                Some(Level::Object { key }) => *key = None,
                None => {}
            },
            b'"' => {
                let end = string_end(body, at);
                if let Some(Level::Object { key: key @ None }) = levels.last_mut() {
                    *key = Some(unescape(body.get(at + 1..end).unwrap_or_default()));
                }
                at = end;
            }
            _ => {}
        }
        at += 1;
    }
    let mut pointer = String::new();
    for level in &levels {
        match level {
            Level::Object { key: Some(key) } => {
                pointer.push('/');
                pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
            }
            Level::Object { key: None } => {}
            Level::Array { index } => {
                pointer.push('/');
                pointer.push_str(&index.to_string());
            }
        }
    }
    pointer
}

/// A property's name without escapes; a broken one as it stands.
fn unescape(raw: &[u8]) -> String {
    let mut quoted = Vec::with_capacity(raw.len() + 2);
    quoted.push(b'"');
    quoted.extend_from_slice(raw);
    quoted.push(b'"');
    serde_json::from_slice(&quoted).unwrap_or_else(|_| String::from_utf8_lossy(raw).into_owned())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use std::collections::BTreeMap;

    use serde::de::DeserializeOwned;

    use super::{offset, pointer};

    /// Where the decoder's complaint about `text` as a `T` is.
    fn fault<T: DeserializeOwned>(text: &str) -> String {
        let error = serde_json::from_str::<T>(text).err().unwrap();
        pointer(
            text.as_bytes(),
            offset(text.as_bytes(), error.line(), error.column()),
        )
    }

    type Strings = BTreeMap<String, Vec<String>>;

    #[test]
    fn points_at_scalars() {
        assert_eq!(fault::<Strings>(r#"{"a":["x"],"b":["y",7]}"#), "/b/1");
        assert_eq!(
            fault::<Strings>("{\n \"a\": [\n  \"x\",\n  null\n ]\n}"),
            "/a/1"
        );
        assert_eq!(fault::<BTreeMap<String, i64>>(r#"{"a":1,"b":"2"}"#), "/b");
        assert_eq!(fault::<Vec<u8>>("[1,2,300]"), "/2");
    }

    #[test]
    fn points_at_containers() {
        assert_eq!(fault::<Strings>(r#"{"a":["x"],"b":{"c":1}}"#), "/b");
        assert_eq!(fault::<BTreeMap<String, i64>>(r#"{"a":1,"b":[1]}"#), "/b");
        assert_eq!(
            fault::<BTreeMap<String, (i64, i64)>>(r#"{"a":[1,2],"b":[1]}"#),
            "/b"
        );
        assert_eq!(fault::<Vec<Vec<i64>>>(r#"[[1],[],{}]"#), "/2");
        assert_eq!(fault::<Vec<i64>>(r#"{}"#), "");
    }

    #[test]
    fn escapes_names() {
        assert_eq!(
            fault::<BTreeMap<String, i64>>(r#"{"a/b~c":"x"}"#),
            "/a~1b~0c"
        );
        assert_eq!(
            fault::<BTreeMap<String, i64>>(r#"{"\u0061\"":"x"}"#),
            "/a\""
        );
    }

    #[test]
    fn points_at_the_end_of_what_is_cut_off() {
        assert_eq!(fault::<Strings>(r#"{"a":["x","#), "/a/1");
        assert_eq!(fault::<Strings>(r#"{"a":["x"#), "/a/0");
    }
}
