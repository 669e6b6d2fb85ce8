// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `ap`.
use crate::{Call, Client};

pub mod get;

/// Fetches an ActivityPub object through this server and answers with it unchanged.
///
/// `POST /api/ap/get`. Needs a token with the permission [`read:federation`](crate::Permission::ReadFederation). Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::ap;
/// let answer = ap::get(&client, ap::get::Request::new("uri")).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn get(client: &Client, request: get::Request) -> Call<get::Response> {
    client.send(request)
}

pub mod show;

/// Looks up a user or note by its address, fetching it from the remote server where needed.
///
/// `POST /api/ap/show`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::ap;
/// let answer = ap::show(&client, ap::show::Request::new("uri")).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`FEDERATION_NOT_ALLOWED`](crate::ErrorCode::FederationNotAllowed) (400): This server does not exchange anything with that one.
/// - [`NO_SUCH_OBJECT`](crate::ErrorCode::NoSuchObject) (400): The address leads to neither a user nor a note.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
/// - [`REQUEST_FAILED`](crate::ErrorCode::RequestFailed) (400): The other server or service could not be reached, or answered with an error.
/// - [`RESPONSE_INVALID`](crate::ErrorCode::ResponseInvalid) (400): The other server answered with something that is not a valid object.
/// - [`URI_INVALID`](crate::ErrorCode::UriInvalid) (400): The address is not one that the server can look up.
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}
