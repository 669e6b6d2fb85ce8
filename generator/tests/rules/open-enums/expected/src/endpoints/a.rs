// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `a`.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`a`](fn@crate::endpoints::a).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `visibility`.
    pub visibility: Option<models::Visibility>,
    /// In which order.
    pub sort: Option<Sort>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `visibility`.
    #[inline]
    pub fn visibility(mut self, visibility: impl Into<models::Visibility>) -> Self {
        self.visibility = Some(visibility.into());
        self
    }
    /// In which order.
    #[inline]
    pub fn sort(mut self, sort: impl Into<Sort>) -> Self {
        self.sort = Some(sort.into());
        self
    }
}

wire::table! {
    sent object Request {
        visibility: "visibility" optional,
        sort: "sort" optional,
    }
}

/// The answer of [`a`](fn@crate::endpoints::a).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// The member `visibility`.
    pub visibility: Option<models::Visibility>,
    /// The member `mode`.
    pub mode: Maybe<ResponseMode>,
}

wire::table! {
    received object Response {
        visibility: "visibility" optional,
        mode: "mode" maybe,
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

/// In which order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Sort {
    /// `+name`: By name, from A to Z.
    NameAscending,
    /// `-name`
    NameDescending,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    Sort or Unknown {
        NameAscending = "+name",
        NameDescending = "-name",
    }
}

/// What `a.response.mode` holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResponseMode {
    /// `x`
    X,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    ResponseMode or Unknown {
        X = "x",
    }
}
