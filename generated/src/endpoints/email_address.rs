// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `email-address`.
use crate::{Call, Client};

pub mod available;

/// Tells whether an e-mail address can be used to sign up, and if not, why.
///
/// `POST /api/email-address/available`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::email_address;
/// let request = email_address::available::Request::new("email address");
/// let answer = email_address::available(&client, request).await?;
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
