// Written by `cargo xtask regen`. Do not edit.

//! `a`: does it.
//!
//! And */ more \ "quoted".
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`a`](fn@crate::endpoints::a): does it.
///
/// And */ more \ "quoted".
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// What to say. 1 to 3000 characters. Pattern: `` ^[a-z`]+$ ``. Default: `` "x`y" ``.
    pub text: Option<String>,
    /// The member `limit`. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// The member `old`. Deprecated: it will go away.
    pub old: Option<String>,
    /// The member `ids`. At most 16 items. No duplicates. Each item: at least 1 character.
    pub ids: Option<Vec<String>>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// What to say. 1 to 3000 characters. Pattern: `` ^[a-z`]+$ ``. Default: `` "x`y" ``.
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
    /// The member `limit`. From 1 to 100. Default: `10`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// The member `old`. Deprecated: it will go away.
    #[inline]
    pub fn old(mut self, old: impl Into<String>) -> Self {
        self.old = Some(old.into());
        self
    }
    /// The member `ids`. At most 16 items. No duplicates. Each item: at least 1 character.
    #[inline]
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ids = Some(ids.into_iter().map(Into::into).collect());
        self
    }
}

wire::table! {
    sent object Request {
        text: "text" optional,
        limit: "limit" optional,
        old: "old" optional,
        ids: "ids" optional,
    }
}

/// The answer of [`a`](fn@crate::endpoints::a).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// The text.
    pub text: Option<String>,
}

wire::table! {
    received object Response {
        text: "text" optional,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("a").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
