// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `username`.
use crate::{Call, Client};

pub mod available;

/// Tells whether a user name can be used to sign up.
///
/// `POST /api/username/available`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::username;
/// let request = username::available::Request::new("username");
/// let answer = username::available(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn available(
    client: &Client,
    request: available::Request,
) -> Call<available::Response> {
    client.send(request)
}
