// Written by `cargo xtask regen`. Do not edit.

//! `i/export-following`: starts a background job that writes the list of followed users to a drive file.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`i/export-following`](fn@crate::endpoints::i::export_following): starts a background job that writes the list of followed users to a drive file.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Whether followed users who are muted are left out of the file. Default: `false`.
    pub exclude_muting: Option<bool>,
    /// Whether followed users who have long been inactive are left out of the file. Default: `false`.
    pub exclude_inactive: Option<bool>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Whether followed users who are muted are left out of the file. Default: `false`.
    #[inline]
    pub fn exclude_muting(mut self, exclude_muting: bool) -> Self {
        self.exclude_muting = Some(exclude_muting);
        self
    }
    /// Whether followed users who have long been inactive are left out of the file. Default: `false`.
    #[inline]
    pub fn exclude_inactive(mut self, exclude_inactive: bool) -> Self {
        self.exclude_inactive = Some(exclude_inactive);
        self
    }
}

wire::table! {
    sent object Request {
        exclude_muting: "excludeMuting" optional,
        exclude_inactive: "excludeInactive" optional,
    }
}

/// The answer of [`i/export-following`](fn@crate::endpoints::i::export_following).
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/export-following")
        .credential()
        .secure()
        .rate_limited()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
