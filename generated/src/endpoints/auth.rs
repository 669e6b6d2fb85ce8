// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `auth`.
use crate::{Call, Client};

pub mod accept;

/// Grants an app of the legacy sign-in flow access to the signed-in user's account.
///
/// `POST /api/auth/accept`. Needs the user's own token; an app's token is refused.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::auth;
/// auth::accept(&client, auth::accept::Request::new("token")).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_SESSION`](crate::ErrorCode::NoSuchSession) (400): There is no such session, or it was used already.
#[inline]
pub fn accept(client: &Client, request: accept::Request) -> Call<accept::Response> {
    client.send(request)
}

pub mod session;
