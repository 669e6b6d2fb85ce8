// Written by `cargo xtask regen`. Do not edit.

//! `i/apps`: lists the access tokens issued for the signed-in user's account, with what each may do.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`i/apps`](fn@crate::endpoints::i::apps): lists the access tokens issued for the signed-in user's account, with what each may do.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The order of the tokens; left out, the oldest come first.
    pub sort: Option<Sort>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The order of the tokens; left out, the oldest come first.
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

/// The answer of [`i/apps`](fn@crate::endpoints::i::apps).
pub type Response = Vec<models::AccessToken>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/apps")
        .credential()
        .secure()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

/// The order of a list of access tokens; `+` puts the latest first, `-` the earliest.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Sort {
    /// `+createdAt`: Latest issued first.
    CreatedAtDescending,
    /// `-createdAt`: Earliest issued first.
    CreatedAtAscending,
    /// `+lastUsedAt`: Latest used first.
    LastUsedAtDescending,
    /// `-lastUsedAt`: Longest unused first.
    LastUsedAtAscending,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    Sort or Unknown {
        CreatedAtDescending = "+createdAt",
        CreatedAtAscending = "-createdAt",
        LastUsedAtDescending = "+lastUsedAt",
        LastUsedAtAscending = "-lastUsedAt",
    }
}
