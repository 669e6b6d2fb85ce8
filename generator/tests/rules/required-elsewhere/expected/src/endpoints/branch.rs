// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `branch`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`branch`](fn@crate::endpoints::branch).
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `name`.
    pub name: String,
    /// The member `note`.
    pub note: Option<String>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            note: None,
        }
    }
    /// The member `note`.
    #[inline]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

wire::table! {
    sent object Request {
        name: "name" required,
        note: "note" optional,
    }
}

/// The answer of [`branch`](fn@crate::endpoints::branch).
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("branch").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
