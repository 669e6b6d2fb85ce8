// Written by `cargo xtask regen`. Do not edit.

//! `fetch-external-resources`: fetches a plugin or theme from another site through the server and checks it against a hash.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`fetch-external-resources`](fn@crate::endpoints::fetch_external_resources): fetches a plugin or theme from another site through the server and checks it against a hash.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Address of the plugin or theme.
    pub url: String,
    /// SHA-512 sum of the expected content in hexadecimal.
    pub hash: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(url: impl Into<String>, hash: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            hash: hash.into(),
        }
    }
}

wire::table! {
    sent object Request {
        url: "url" required = "https://misskey.example/sample",
        hash: "hash" required,
    }
}

/// The answer of [`fetch-external-resources`](fn@crate::endpoints::fetch_external_resources).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// What it is: `plugin` or `theme`.
    pub type_: String,
    /// Its content.
    pub data: String,
}

wire::table! {
    received object Response {
        type_: "type" required,
        data: "data" required,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("fetch-external-resources")
        .credential()
        .secure()
        .rate_limited()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
