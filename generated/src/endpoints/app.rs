// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `app`.
use crate::{Call, Client};

pub mod create;

/// Registers an app for the legacy sign-in flow and gives its secret.
///
/// `POST /api/app/create`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::app;
/// let request = app::create::Request::new("name", "description", ["permission"]);
/// let answer = app::create(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod show;

/// Gets an app that was registered for the legacy sign-in flow.
///
/// `POST /api/app/show`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, app_id: misskey_client::ids::AppId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::app;
/// let answer = app::show(&client, app::show::Request::new(app_id)).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_APP`](crate::ErrorCode::NoSuchApp) (400): There is no such app.
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}
