// Written by `cargo xtask regen`. Do not edit.

//! `i/export-following`: starts a background job that writes the users one follows to a file in the drive.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `i/export-following` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Whether muted users are left out. Default: `false`.
    pub exclude_muting: Option<bool>,
    /// Whether users who have long been inactive are left out. Default: `false`.
    pub exclude_inactive: Option<bool>,
}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `excludeMuting`.
    #[inline]
    pub fn exclude_muting(mut self, exclude_muting: bool) -> Self {
        self.exclude_muting = Some(exclude_muting);
        self
    }
    /// Sets `excludeInactive`.
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

/// What `i/export-following` answers.
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
