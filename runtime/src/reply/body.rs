//! A successful response as received, and the ways an endpoint reads it.

use std::fmt;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::decode::{Answer, DecodeError};
use super::mend::mend;
use crate::reply::secret::Token;
use crate::wire::OneOrMany;

/// A response with a 2xx status, not decoded yet.
#[derive(Clone)]
pub struct Reply {
    status: u16,
    content_type: Option<String>,
    body: Bytes,
    token: Option<Token>,
}

impl Reply {
    pub(crate) fn new(
        status: u16,
        content_type: Option<String>,
        body: Bytes,
        token: Option<Token>,
    ) -> Self {
        Self {
            status,
            content_type,
            body,
            token,
        }
    }

    /// A reply that did not come over a connection, such as a recorded one or one in a test.
    #[must_use]
    pub fn from_parts(status: u16, content_type: Option<&str>, body: impl Into<Bytes>) -> Self {
        Self::new(status, content_type.map(str::to_owned), body.into(), None)
    }

    /// The HTTP status, 200 to 299.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The `Content-Type` header. Servers sometimes leave it out, or say `text/plain` for JSON.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The body as received; empty for 204. It may contain secrets: do not log it.
    #[must_use]
    pub fn bytes(&self) -> &Bytes {
        &self.body
    }

    fn answer(&self) -> Answer<'_> {
        Answer {
            status: self.status,
            body: &self.body,
            token: self.token.as_ref(),
        }
    }

    /// The same reply with a secret that no error about it may repeat.
    #[cfg(feature = "sign-in")]
    pub(crate) fn with_secret(mut self, secret: Option<Token>) -> Self {
        self.token = secret;
        self
    }

    /// Makes the error for a reply that breaks a rule the decoder does not know; `pointer` is a JSON pointer into the reply.
    #[cold]
    #[must_use]
    pub fn unfit(&self, pointer: &str, message: impl fmt::Display) -> DecodeError {
        DecodeError::from_rule(self.answer(), pointer, &message)
    }

    /// Reads a JSON value, whatever the content type says.
    ///
    /// An empty body is read as `null`, because servers answer 204 wherever a handler returns nothing. Harmless oddities are
    /// accepted: `3.0` for a whole number, half of a surrogate pair (as U+FFFD).
    ///
    /// # Errors
    /// The body is not JSON, or not a `T`.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        let body = if self.body.is_empty() {
            b"null".as_slice()
        } else {
            &self.body
        };
        // The whole text is checked at once: a reader of bytes checks each string by itself, some of them twice.
        match simdutf8::compat::from_utf8(body) {
            Ok(text) => serde_json::from_str(text).or_else(|error| self.mended(text, &error)),
            Err(error) => Err(DecodeError::from_bytes(self.answer(), error.valid_up_to())),
        }
    }

    /// Reads a list.
    ///
    /// # Errors
    /// The body is not a list, or an item is not a `T`; [`DecodeError::items`] gives the other items then.
    pub fn list<T: DeserializeOwned>(&self) -> Result<Vec<T>, DecodeError> {
        self.json()
            .map_err(|error: DecodeError| error.of_list::<T>(self.answer()))
    }

    /// Reads a list, or a single value in its place, which servers sometimes answer with.
    ///
    /// # Errors
    /// The body is neither, or an item is not a `T`; [`DecodeError::items`] gives the other items then.
    pub fn one_or_many<T: DeserializeOwned>(&self) -> Result<Vec<T>, DecodeError> {
        self.json::<OneOrMany<T>>()
            .map(OneOrMany::into_vec)
            .map_err(|error| error.of_list::<T>(self.answer()))
    }

    /// Reads what could not be read as it came, with its oddities put right.
    #[cold]
    fn mended<T: DeserializeOwned>(
        &self,
        text: &str,
        error: &serde_json::Error,
    ) -> Result<T, DecodeError> {
        match mend(text) {
            Some(text) => serde_json::from_str(&text)
                .map_err(|error| DecodeError::from_json(self.answer(), &text, "", &error)),
            None => Err(DecodeError::from_json(self.answer(), text, "", error)),
        }
    }

    /// Reads the answer of an endpoint that answers nothing: whatever it sent is left unread.
    ///
    /// # Errors
    /// None today; a page of HTML was refused before it came here.
    pub fn nothing(&self) -> Result<(), DecodeError> {
        Ok(())
    }

    /// Reads a JSON value, or `None` for 204, an empty body, or `null`.
    ///
    /// # Errors
    /// There is a body and it is not JSON, or not a `T`.
    pub fn optional<T: DeserializeOwned>(&self) -> Result<Option<T>, DecodeError> {
        if self.body.is_empty() || self.body.as_ref() == b"null" {
            return Ok(None);
        }
        self.json().map(Some)
    }

    /// Reads the answer of an endpoint that may answer any JSON value.
    ///
    /// The server sends null as 204 and a string unquoted with the content type `text/plain`; both are understood.
    ///
    /// # Errors
    /// The body is neither of these nor JSON, or not a `T`.
    pub fn free<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        let plain = self
            .content_type
            .as_deref()
            .is_some_and(|kind| kind.trim_start().starts_with("text/plain"));
        if self.status == 204 || !plain {
            return self.json();
        }
        let text = std::str::from_utf8(&self.body)
            .map_err(|error| self.unfit("", format_args!("text that is not UTF-8 ({error})")))?;
        T::deserialize(Value::from(text)).map_err(|error| self.unfit("", error))
    }
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("status", &self.status)
            .field("content_type", &self.content_type)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
