// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `union`.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::JsonObject;

/// The request of [`union`](fn@crate::endpoints::union).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `note`.
    pub note: Option<Note>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `note`.
    #[inline]
    pub fn note(mut self, note: impl Into<Note>) -> Self {
        self.note = Some(note.into());
        self
    }
}

wire::table! {
    sent object Request {
        note: "note" optional,
    }
}

/// The answer of [`union`](fn@crate::endpoints::union).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Response {
    /// `kind` is `note`.
    Note(models::Note),
    /// `kind` is `user`.
    User(models::User),
    /// A kind that this version does not know, as received.
    Unknown(JsonObject),
}

wire::table! {
    received tagged_union Response by "kind" {
        Note(models::Note) keep ["note"],
        User(models::User) keep ["user"],
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("union").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// What `union.request.note` holds.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Note {
    /// The member `n`.
    pub n: Option<i64>,
}

impl Note {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `n`.
    #[inline]
    pub fn n(mut self, n: impl Into<i64>) -> Self {
        self.n = Some(n.into());
        self
    }
}

wire::table! {
    sent object Note {
        n: "n" optional,
    }
}
