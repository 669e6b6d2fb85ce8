// Written by `cargo xtask regen`. Do not edit.

//! `thing`: gets a thing.
use crate::models;
use misskey_runtime::{AllowsGet, DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`thing`](fn@crate::endpoints::thing): gets a thing.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `sort`.
    pub sort: Option<Sort>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `sort`.
    #[inline]
    pub fn sort(mut self, sort: impl Into<Sort>) -> Self {
        self.sort = Some(sort.into());
        self
    }
}

wire::table! {
    sent object Request {
        sort: "sort" optional,
    }
}

/// The answer of [`thing`](fn@crate::endpoints::thing).
pub type Response = Option<models::Thing>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("thing")
        .get()
        .writes()
        .available(crate::availability::SINCE_2026_3_2);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.optional()
    }
}
impl AllowsGet for Request {}

/// What `thing.request.sort` holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Sort {
    /// `a`
    A,
    /// `b`. Only on BADGER.
    B,
    /// `c`. Only on OTTER.
    C,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    Sort or Unknown {
        A = "a",
        B = "b",
        C = "c",
    }
}
