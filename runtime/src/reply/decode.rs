//! An answer that is not what the endpoint says it answers.

use std::fmt;

use bytes::Bytes;

use super::pointer;
use crate::secret::{Token, redact};

/// A response that could not be read: where in it, what was expected there, and the whole body for who wants it.
///
/// Display and Debug show an excerpt only, in which tokens, passwords and the like are replaced.
pub struct DecodeError(Box<Inner>);

struct Inner {
    status: u16,
    pointer: String,
    message: String,
    excerpt: String,
    body: Bytes,
    foreign: bool,
}

/// The answer that could not be read.
#[derive(Clone, Copy)]
pub(super) struct Answer<'a> {
    pub(super) status: u16,
    pub(super) body: &'a Bytes,
    /// What must not be repeated.
    pub(super) token: Option<&'a Token>,
}

impl DecodeError {
    /// From the decoder's complaint about an answer.
    #[cold]
    pub(super) fn from_json(answer: Answer<'_>, error: &serde_json::Error) -> Self {
        let Answer {
            status,
            body,
            token,
        } = answer;
        if body.is_empty() {
            return Self(Box::new(Inner {
                status,
                pointer: String::new(),
                message: "an empty body, expected a JSON value".to_owned(),
                excerpt: String::new(),
                body: body.clone(),
                foreign: false,
            }));
        }
        let at = pointer::offset(body, error.line(), error.column());
        let foreign = !looks_like_json(body);
        let mut text = error.to_string();
        if let Some(end) = text.rfind(" at line ") {
            text.truncate(end);
        }
        let pointer = if foreign {
            String::new()
        } else {
            pointer::pointer(body, at)
        };
        // The decoder's own words repeat the value, so they go no further where that could be a secret.
        if pointer.split('/').any(redact::is_secret) {
            let expected = text
                .split_once("expected ")
                .map_or("another", |(_, expected)| expected);
            text = format!("a secret value of the wrong kind, expected {expected}");
        }
        Self(Box::new(Inner {
            status,
            pointer: redact::scrub(&pointer, token),
            message: shorten(&redact::scrub(&text, token)),
            excerpt: if foreign {
                redact::head(body, token)
            } else {
                redact::excerpt(body, at, token)
            },
            body: body.clone(),
            foreign,
        }))
    }

    /// From a rule that the decoder itself does not know.
    #[cold]
    pub(super) fn from_rule(answer: Answer<'_>, pointer: &str, message: &dyn fmt::Display) -> Self {
        let token = answer.token;
        Self(Box::new(Inner {
            status: answer.status,
            pointer: redact::scrub(pointer, token),
            message: redact::scrub(&message.to_string(), token),
            excerpt: redact::excerpt(answer.body, 0, token),
            body: answer.body.clone(),
            foreign: false,
        }))
    }

    /// The JSON pointer (RFC 6901) of the value that did not fit; empty for the whole document.
    #[must_use]
    pub fn pointer(&self) -> &str {
        &self.0.pointer
    }

    /// What was found and what was expected, for example ``invalid type: null, expected a string``.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// What was expected, where the decoder says so.
    #[must_use]
    pub fn expected(&self) -> Option<&str> {
        self.0
            .message
            .split_once("expected ")
            .map(|(_, expected)| expected)
    }

    /// The part of the body around the fault, on one line.
    #[must_use]
    pub fn excerpt(&self) -> &str {
        &self.0.excerpt
    }

    /// The HTTP status of the response.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.0.status
    }

    /// The whole body as it came. It can hold secrets: do not log it.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }

    /// Whether the body is not JSON at all, as when a proxy answers in the server's place.
    #[must_use]
    pub fn is_foreign(&self) -> bool {
        self.0.foreign
    }
}

/// A complaint repeats the value that it is about, however long that is; what was expected stands at the end.
fn shorten(text: &str) -> String {
    const END: usize = 150;
    let count = text.chars().count();
    if count <= 2 * END {
        return text.to_owned();
    }
    let front: String = text.chars().take(END).collect();
    let back: String = text.chars().skip(count - END).collect();
    format!("{front}…{back}")
}

/// Whether the first character can begin a JSON text.
fn looks_like_json(body: &[u8]) -> bool {
    let first = body.iter().find(|byte| !byte.is_ascii_whitespace());
    matches!(
        first,
        Some(b'{' | b'[' | b'"' | b't' | b'f' | b'n' | b'-' | b'0'..=b'9')
    )
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
        let place = if inner.pointer.is_empty() {
            "the top of the response"
        } else {
            inner.pointer.as_str()
        };
        write!(f, "at {place}: {}", inner.message)?;
        if !inner.excerpt.is_empty() {
            write!(f, ", in `{}`", inner.excerpt)?;
        }
        Ok(())
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
        f.debug_struct("DecodeError")
            .field("status", &inner.status)
            .field("pointer", &inner.pointer)
            .field("message", &inner.message)
            .field("excerpt", &inner.excerpt)
            .field("body_bytes", &inner.body.len())
            .finish()
    }
}

// No cause: the decoder's words are part of its own, and would be shown twice.
impl std::error::Error for DecodeError {}
