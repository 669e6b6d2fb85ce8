// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `miauth`.
use crate::{Call, Client};

pub mod gen_token;

/// Issues an access token for an app, which is what the consent page of MiAuth does.
///
/// `POST /api/miauth/gen-token`. Needs the user's own token; an app's token is refused.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::miauth;
/// let request = miauth::gen_token::Request::new("session".to_owned(), ["permission"]);
/// let answer = miauth::gen_token(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn gen_token(
    client: &Client,
    request: gen_token::Request,
) -> Call<gen_token::Response> {
    client.send(request)
}
