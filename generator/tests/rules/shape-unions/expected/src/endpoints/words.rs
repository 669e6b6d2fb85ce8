// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `words`.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::Json;

/// The request of [`words`](fn@crate::endpoints::words).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `word`.
    pub word: Option<Word>,
    /// The member `limit`.
    pub limit: Option<Limit>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `word`.
    #[inline]
    pub fn word(mut self, word: impl Into<Word>) -> Self {
        self.word = Some(word.into());
        self
    }
    /// The member `limit`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<Limit>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire::table! {
    sent object Request {
        word: "word" optional,
        limit: "limit" optional,
    }
}

/// The answer of [`words`](fn@crate::endpoints::words).
pub type Response = models::Shape;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("words").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// What `words.request.word` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Word {
    /// The JSON is a string.
    Text(String),
    /// The JSON is a list.
    List(Vec<String>),
    /// Another kind of JSON, as received.
    Unknown(Json),
}

impl From<String> for Word {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<Vec<String>> for Word {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

wire::table! {
    sent shape_union Word {
        Text string,
        List list,
    }
}

/// What `words.request.limit` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Limit {
    /// The JSON is a boolean.
    Boolean(bool),
    /// The JSON is an integer.
    Integer(i64),
    /// Another kind of JSON, as received.
    Unknown(Json),
}

impl From<bool> for Limit {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<i64> for Limit {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

wire::table! {
    sent shape_union Limit {
        Boolean boolean,
        Integer integer,
    }
}
