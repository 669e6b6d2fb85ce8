// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `auth/session`.
use crate::{Call, Client};

pub mod generate;

/// Opens a session of the legacy sign-in flow and gives the address where the user agrees.
///
/// `POST /api/auth/session/generate`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::auth::session;
/// let request = session::generate::Request::new("app secret");
/// let answer = session::generate(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_APP`](crate::ErrorCode::NoSuchApp) (400): There is no such app.
#[inline]
pub fn generate(
    client: &Client,
    request: generate::Request,
) -> Call<generate::Response> {
    client.send(request)
}

pub mod show;

/// Gets a session of the legacy sign-in flow with the app that asks.
///
/// `POST /api/auth/session/show`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::auth::session;
/// let answer = session::show(&client, session::show::Request::new("token")).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_SESSION`](crate::ErrorCode::NoSuchSession) (400): There is no such session, or it was used already.
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod userkey;

/// Exchanges an agreed session of the legacy sign-in flow for an access token.
///
/// `POST /api/auth/session/userkey`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::auth::session;
/// let request = session::userkey::Request::new("app secret", "token");
/// let answer = session::userkey(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_APP`](crate::ErrorCode::NoSuchApp) (400): There is no such app.
/// - [`NO_SUCH_SESSION`](crate::ErrorCode::NoSuchSession) (400): There is no such session, or it was used already.
/// - [`PENDING_SESSION`](crate::ErrorCode::PendingSession) (400): The user has not agreed yet.
#[inline]
pub fn userkey(client: &Client, request: userkey::Request) -> Call<userkey::Response> {
    client.send(request)
}
