// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `i`.
use crate::{Call, Client};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `i` takes.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object Request {} }

/// What `i` answers.
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i").credential().writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}

pub mod secret;

/// Calls `i/secret`.
///
/// `POST /api/i/secret`. Needs the user's own token; an app's is refused.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn secret(client: &Client, request: secret::Request) -> Call<secret::Response> {
    client.send(request)
}
