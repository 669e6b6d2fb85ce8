// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `sw`.
use crate::{Call, Client};

pub mod register;

/// Registers a browser's push subscription for the signed-in user's notifications.
///
/// `POST /api/sw/register`. Needs the user's own token; an app's token is refused.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::sw;
/// let request = sw::register::Request::new("endpoint", "auth", "publickey");
/// let answer = sw::register(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn register(
    client: &Client,
    request: register::Request,
) -> Call<register::Response> {
    client.send(request)
}

pub mod show_registration;

/// Gets a push subscription, or nothing where the endpoint is not registered.
///
/// `POST /api/sw/show-registration`. Needs the user's own token; an app's token is refused.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::sw;
/// let request = sw::show_registration::Request::new("endpoint");
/// let answer = sw::show_registration(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn show_registration(
    client: &Client,
    request: show_registration::Request,
) -> Call<show_registration::Response> {
    client.send(request)
}

pub mod unregister;

/// Removes a push subscription.
///
/// `POST /api/sw/unregister`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::sw;
/// sw::unregister(&client, sw::unregister::Request::new("endpoint")).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn unregister(
    client: &Client,
    request: unregister::Request,
) -> Call<unregister::Response> {
    client.send(request)
}

pub mod update_registration;

/// Changes the settings of a push subscription.
///
/// `POST /api/sw/update-registration`. Needs the user's own token; an app's token is refused.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::sw;
/// let request = sw::update_registration::Request::new("endpoint");
/// let answer = sw::update_registration(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_REGISTRATION`](crate::ErrorCode::NoSuchRegistration) (400): There is no such push subscription.
#[inline]
pub fn update_registration(
    client: &Client,
    request: update_registration::Request,
) -> Call<update_registration::Response> {
    client.send(request)
}
