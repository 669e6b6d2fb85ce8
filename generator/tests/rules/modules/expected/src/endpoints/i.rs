// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `i`.
use crate::{Call, Client};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`i`](fn@crate::endpoints::i).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object Request {} }

/// The answer of [`i`](fn@crate::endpoints::i).
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
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_modules::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_modules::endpoints::i;
/// i::move_(&client, i::move_::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn move_(client: &Client, request: move_::Request) -> Call<move_::Response> {
    client.send(request)
}
