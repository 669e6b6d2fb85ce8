// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `show`.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, Timestamp, wire};
use misskey_runtime::wire::{Json, OneOrMany};

/// The request of [`show`](fn@crate::endpoints::show).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `mode`.
    pub mode: Option<OneOrMany<ModeItem>>,
    /// The member `when`.
    pub when: Option<OneOrMany<Timestamp>>,
    /// The member `words`.
    pub words: Option<Words>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `mode`.
    #[inline]
    pub fn mode(mut self, mode: impl Into<OneOrMany<ModeItem>>) -> Self {
        self.mode = Some(mode.into());
        self
    }
    /// The member `when`.
    #[inline]
    pub fn when(mut self, when: impl Into<OneOrMany<Timestamp>>) -> Self {
        self.when = Some(when.into());
        self
    }
    /// The member `words`.
    #[inline]
    pub fn words(mut self, words: impl Into<Words>) -> Self {
        self.words = Some(words.into());
        self
    }
}

wire::table! {
    sent object Request {
        mode: "mode" optional,
        when: "when" optional,
        words: "words" optional,
    }
}

/// The answer of [`show`](fn@crate::endpoints::show).
pub type Response = OneOrMany<models::Note>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("show").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// What `show.request.mode` holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ModeItem {
    /// `x`
    X,
    /// `y`
    Y,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    ModeItem or Unknown {
        X = "x",
        Y = "y",
    }
}

/// What `show.request.words` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Words {
    /// The JSON is a string.
    Text(String),
    /// The JSON is a list.
    List(Vec<String>),
    /// Another kind of JSON, as received.
    Unknown(Json),
}

impl From<String> for Words {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<Vec<String>> for Words {
    #[inline]
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

wire::table! {
    sent shape_union Words {
        Text string,
        List list,
    }
}
