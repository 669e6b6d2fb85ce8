//! An answer that is not what the endpoint promises.

use std::fmt;

use bytes::Bytes;

use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use super::mend::mend;
use super::pointer;
use crate::reply::secret::{Token, redact};

/// A response that could not be read: where, what was expected there, and the whole body.
///
/// `Display` and `Debug` show only an excerpt, in which tokens, passwords and the like are replaced.
pub struct DecodeError(Box<Inner>);

struct Inner {
    status: u16,
    pointer: String,
    message: String,
    excerpt: String,
    body: Bytes,
    foreign: bool,
    list: Option<List>,
    /// What must not be repeated, by the items' own errors either.
    token: Option<Token>,
}

/// A list of which some items could not be read.
struct List {
    failed: Vec<usize>,
    length: usize,
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
    /// From the decoder's complaint about `text`, which is the answer or, at the pointer `place`, a part of it.
    #[cold]
    pub(super) fn from_json(
        answer: Answer<'_>,
        text: &str,
        place: &str,
        error: &serde_json::Error,
    ) -> Self {
        let at = pointer::offset(text.as_bytes(), error.line(), error.column());
        Self::at(answer, text.as_bytes(), at, place, without_place(error))
    }

    /// From an answer that is no text from the byte `at` on.
    #[cold]
    pub(super) fn from_bytes(answer: Answer<'_>, at: usize) -> Self {
        let message = "a byte that is not UTF-8".to_owned();
        Self::at(answer, answer.body, at, "", message)
    }

    /// From a complaint about what stands at the byte `at` of `text`.
    fn at(answer: Answer<'_>, text: &[u8], at: usize, place: &str, mut message: String) -> Self {
        let Answer {
            status,
            body,
            token,
        } = answer;
        let inner = |pointer, message, excerpt, foreign| {
            Self(Box::new(Inner {
                status,
                pointer,
                message,
                excerpt,
                body: body.clone(),
                foreign,
                list: None,
                token: token.cloned(),
            }))
        };
        if body.is_empty() {
            let message = "an empty body, expected a JSON value".to_owned();
            return inner(String::new(), message, String::new(), false);
        }
        if !looks_like_json(body) {
            let message = redact::scrub(&message, token);
            let head = redact::head(body, token);
            return inner(String::new(), shorten(&message), head, true);
        }
        let pointer = format!("{place}{}", pointer::pointer(text, at));
        // The decoder's own words repeat the value, so they go no further where that could be a secret.
        if pointer.split('/').any(redact::is_secret) {
            let expected = message
                .split_once("expected ")
                .map_or("another", |(_, expected)| expected);
            message = format!("a secret value of the wrong kind, expected {expected}");
        }
        inner(
            redact::scrub(&pointer, token),
            shorten(&redact::scrub(&message, token)),
            redact::excerpt(text, at, token),
            false,
        )
    }

    /// Adds which items failed, if the answer is a list of `T`.
    #[cold]
    pub(super) fn of_list<T: DeserializeOwned>(mut self, answer: Answer<'_>) -> Self {
        let items = each::<T>(answer).unwrap_or_default();
        let failed: Vec<usize> = items
            .iter()
            .enumerate()
            .filter_map(|(place, item)| item.is_err().then_some(place))
            .collect();
        if !failed.is_empty() {
            self.0.list = Some(List {
                failed,
                length: items.len(),
            });
        }
        self
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
            list: None,
            token: token.cloned(),
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

    /// What was expected, if the decoder says so.
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

    /// The whole body as received. It may contain secrets: do not log it.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }

    /// Which items could not be read, counted from 0, if the answer is a list; [`items`](Self::items) gives the others.
    #[must_use]
    pub fn failed_items(&self) -> &[usize] {
        self.0.list.as_ref().map_or(&[], |list| &list.failed)
    }

    /// Reads a list item by item, so that one bad item does not cost the others: `error.decode()?.items::<Note>()`.
    ///
    /// `None` if the answer is not a list.
    #[must_use]
    pub fn items<T: DeserializeOwned>(&self) -> Option<Vec<Result<T, Self>>> {
        each(Answer {
            status: self.0.status,
            body: &self.0.body,
            token: self.0.token.as_ref(),
        })
    }

    /// Whether the body is not JSON at all, for example because a proxy answered instead of the server.
    #[must_use]
    pub fn is_foreign(&self) -> bool {
        self.0.foreign
    }
}

/// The items of a list, each read by itself; `None` if the answer is no list.
fn each<T: DeserializeOwned>(answer: Answer<'_>) -> Option<Vec<Result<T, DecodeError>>> {
    let text = std::str::from_utf8(answer.body).ok()?;
    let mended = mend(text);
    let text = mended.as_deref().unwrap_or(text);
    let items = serde_json::from_str::<Vec<&RawValue>>(text).ok()?;
    let items = items.into_iter().enumerate().map(|(place, item)| {
        let item = item.get();
        serde_json::from_str(item)
            .map_err(|error| DecodeError::from_json(answer, item, &format!("/{place}"), &error))
    });
    Some(items.collect())
}

/// The decoder's words without line and column, which a pointer tells better.
fn without_place(error: &serde_json::Error) -> String {
    let mut text = error.to_string();
    if let Some(end) = text.rfind(" at line ") {
        text.truncate(end);
    }
    text
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
        match &inner.list {
            Some(list) => {
                let failed: Vec<String> = list.failed.iter().map(usize::to_string).collect();
                write!(
                    f,
                    "; of {} items these could not be read, counted from 0: {}",
                    list.length,
                    failed.join(", ")
                )
            }
            None => Ok(()),
        }
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
            .field("failed_items", &self.failed_items())
            .field("body_bytes", &inner.body.len())
            .finish()
    }
}

// No cause: the decoder's words are part of its own, and would be shown twice.
impl std::error::Error for DecodeError {}
