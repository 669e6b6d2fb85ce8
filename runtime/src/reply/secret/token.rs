//! The token: held in one place, shown nowhere.

use std::fmt;
use std::sync::Arc;

use http::HeaderValue;

/// Where the token travels in a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum TokenPlace {
    /// In the body, as the property `i`; what every release of the server understands.
    #[default]
    Body,
    /// In the `Authorization` header, as `Bearer`.
    Header,
}

/// An access token.
#[derive(Clone)]
pub(crate) struct Token(Arc<str>);

impl Token {
    /// Takes a token, without the white space around it.
    ///
    /// Allowed are the printable ASCII characters that need no escape in JSON or in a header: every token that a server
    /// issues consists of letters and digits.
    ///
    /// # Errors
    /// What is wrong with it, in words that do not repeat it.
    pub(crate) fn new(text: &str) -> Result<Self, &'static str> {
        let trimmed = text.trim();
        if trimmed.is_empty() {
            return Err("the token is empty; leave `token` out to call without one");
        }
        if !trimmed
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && byte != b'"' && byte != b'\\')
        {
            return Err(
                "the token contains a character that no token has (white space, a quote, or one outside ASCII)",
            );
        }
        Ok(Self(trimmed.into()))
    }

    /// What the `Authorization` header says, marked as a secret.
    pub(crate) fn bearer(&self) -> Option<HeaderValue> {
        let mut value = HeaderValue::try_from(format!("Bearer {}", self.reveal())).ok()?;
        value.set_sensitive(true);
        Some(value)
    }

    /// The token itself, for the request and nothing else.
    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[token]")
    }
}
