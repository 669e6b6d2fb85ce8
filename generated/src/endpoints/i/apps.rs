// Written by `cargo xtask regen`. Do not edit.

//! `i/apps`: lists the access tokens that were issued for one's account, with what each may do.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `i/apps` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub sort: Option<Sort>,
}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `sort`.
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

/// What `i/apps` answers.
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

/// What `i/apps.request.sort` holds. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Sort {
    /// `+createdAt`
    CreatedAtDescending,
    /// `-createdAt`
    CreatedAtAscending,
    /// `+lastUsedAt`
    LastUsedAtDescending,
    /// `-lastUsedAt`
    LastUsedAtAscending,
    /// A value that this version does not know, as it came.
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
