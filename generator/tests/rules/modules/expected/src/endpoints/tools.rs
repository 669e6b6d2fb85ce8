// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `tools`.
use crate::{Call, Client, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`tools`](fn@crate::endpoints::tools).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `userId`.
    pub user_id: Option<ids::UserId>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `userId`.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<ids::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

wire::table! {
    sent object Request {
        user_id: "userId" optional,
    }
}

/// The answer of [`tools`](fn@crate::endpoints::tools).
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("tools").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}

pub mod a_b;

/// Calls `tools/a-b`.
///
/// `POST /api/tools/a-b`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_modules::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_modules::endpoints::tools;
/// tools::a_b(&client, tools::a_b::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn a_b(client: &Client, request: a_b::Request) -> Call<a_b::Response> {
    client.send(request)
}

pub mod a_b_other;

/// Calls `tools/a_b`.
///
/// `POST /api/tools/a_b`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_modules::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_modules::endpoints::tools;
/// tools::a_b_other(&client, tools::a_b_other::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn a_b_other(
    client: &Client,
    request: a_b_other::Request,
) -> Call<a_b_other::Response> {
    client.send(request)
}

pub mod ids_;

/// Calls `tools/ids`.
///
/// `POST /api/tools/ids`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_modules::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_modules::endpoints::tools;
/// tools::ids_(&client, tools::ids_::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn ids_(client: &Client, request: ids_::Request) -> Call<ids_::Response> {
    client.send(request)
}

pub mod std_;

/// Calls `tools/std`.
///
/// `POST /api/tools/std`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_modules::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_modules::endpoints::tools;
/// tools::std_(&client, tools::std_::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn std_(client: &Client, request: std_::Request) -> Call<std_::Response> {
    client.send(request)
}

pub mod wire_;

/// Calls `tools/wire`.
///
/// `POST /api/tools/wire`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: rule_modules::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use rule_modules::endpoints::tools;
/// tools::wire_(&client, tools::wire_::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn wire_(client: &Client, request: wire_::Request) -> Call<wire_::Response> {
    client.send(request)
}
