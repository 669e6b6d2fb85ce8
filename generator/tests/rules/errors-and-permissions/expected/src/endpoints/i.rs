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
    const INFO: EndpointInfo = EndpointInfo::new("i").credential().writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}

pub mod secret;

/// Calls `i/secret`.
///
/// `POST /api/i/secret`. Needs the user's own token; an app's token is refused.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_errors_and_permissions::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_errors_and_permissions::endpoints::i;
/// i::secret(&client, i::secret::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn secret(client: &Client, request: secret::Request) -> Call<secret::Response> {
    client.send(request)
}
