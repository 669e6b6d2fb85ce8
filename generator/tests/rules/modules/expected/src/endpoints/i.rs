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
    const INFO: EndpointInfo = EndpointInfo::new("i").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}

pub mod _2fa;

pub mod move_;

/// Calls `i/move`.
///
/// `POST /api/i/move`. Works without a token.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn move_(client: &Client, request: move_::Request) -> Call<move_::Response> {
    client.send(request)
}
