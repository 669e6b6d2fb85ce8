// Written by `cargo xtask regen`. Do not edit.

//! `a`: does it.
//!
//! And */ more \ "quoted".
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `a` takes.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// What to say. Length: 1 to 3000. Pattern: `` ^[a-z`]+$ ``. Default: `` "x`y" ``.
    pub text: Option<String>,
    /// From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Deprecated: it will go away.
    pub old: Option<String>,
    /// Items: at most 16. No duplicates. Each item: length: at least 1.
    pub ids: Option<Vec<String>>,
}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `text`.
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
    /// Sets `limit`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `old`.
    #[inline]
    pub fn old(mut self, old: impl Into<String>) -> Self {
        self.old = Some(old.into());
        self
    }
    /// Sets `ids`.
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

/// What `a` answers.
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
