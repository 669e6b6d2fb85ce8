// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `i/2fa`.
use crate::{Call, Client};

pub mod done;

/// Completes the registration of an authenticator app with a first code and gives the backup codes.
///
/// `POST /api/i/2fa/done`. Needs the user's own token; an app's token is refused.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i::_2fa;
/// let answer = _2fa::done(&client, _2fa::done::Request::new("token")).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn done(client: &Client, request: done::Request) -> Call<done::Response> {
    client.send(request)
}

pub mod key_done;

/// Completes the registration of a security key or passkey.
///
/// `POST /api/i/2fa/key-done`. Needs the user's own token; an app's token is refused.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, credential: misskey_client::JsonObject) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i::_2fa;
/// let request = _2fa::key_done::Request::new("password", "name", credential);
/// let answer = _2fa::key_done(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`INCORRECT_PASSWORD`](crate::ErrorCode::IncorrectPassword) (400): The password is wrong.
/// - [`TWO_FACTOR_NOT_ENABLED`](crate::ErrorCode::TwoFactorNotEnabled) (400): The user does not use an authenticator app.
#[inline]
pub fn key_done(
    client: &Client,
    request: key_done::Request,
) -> Call<key_done::Response> {
    client.send(request)
}

pub mod password_less;

/// Turns signing in with a passkey alone on or off; this needs a registered security key.
///
/// `POST /api/i/2fa/password-less`. Needs the user's own token; an app's token is refused.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i::_2fa;
/// _2fa::password_less(&client, _2fa::password_less::Request::new(true)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SECURITY_KEY`](crate::ErrorCode::NoSecurityKey) (400): The user has no security key or passkey.
#[inline]
pub fn password_less(
    client: &Client,
    request: password_less::Request,
) -> Call<password_less::Response> {
    client.send(request)
}

pub mod register;

/// Starts the registration of an authenticator app for two-factor sign-in.
///
/// `POST /api/i/2fa/register`. Needs the user's own token; an app's token is refused.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i::_2fa;
/// let request = _2fa::register::Request::new("password");
/// let answer = _2fa::register(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`INCORRECT_PASSWORD`](crate::ErrorCode::IncorrectPassword) (400): The password is wrong.
#[inline]
pub fn register(
    client: &Client,
    request: register::Request,
) -> Call<register::Response> {
    client.send(request)
}

pub mod register_key;

/// Starts the registration of a security key or passkey and gives the WebAuthn creation options.
///
/// `POST /api/i/2fa/register-key`. Needs the user's own token; an app's token is refused.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i::_2fa;
/// let request = _2fa::register_key::Request::new("password");
/// let answer = _2fa::register_key(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`INCORRECT_PASSWORD`](crate::ErrorCode::IncorrectPassword) (400): The password is wrong.
/// - [`TWO_FACTOR_NOT_ENABLED`](crate::ErrorCode::TwoFactorNotEnabled) (400): The user does not use an authenticator app.
/// - [`USER_NOT_FOUND`](crate::ErrorCode::UserNotFound) (400): There is no such user.
#[inline]
pub fn register_key(
    client: &Client,
    request: register_key::Request,
) -> Call<register_key::Response> {
    client.send(request)
}

pub mod remove_key;

/// Removes a security key or passkey.
///
/// `POST /api/i/2fa/remove-key`. Needs the user's own token; an app's token is refused.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i::_2fa;
/// let request = _2fa::remove_key::Request::new("password", "credential id");
/// _2fa::remove_key(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`INCORRECT_PASSWORD`](crate::ErrorCode::IncorrectPassword) (400): The password is wrong.
#[inline]
pub fn remove_key(
    client: &Client,
    request: remove_key::Request,
) -> Call<remove_key::Response> {
    client.send(request)
}

pub mod unregister;

/// Turns two-factor sign-in off.
///
/// `POST /api/i/2fa/unregister`. Needs the user's own token; an app's token is refused.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i::_2fa;
/// _2fa::unregister(&client, _2fa::unregister::Request::new("password")).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`INCORRECT_PASSWORD`](crate::ErrorCode::IncorrectPassword) (400): The password is wrong.
#[inline]
pub fn unregister(
    client: &Client,
    request: unregister::Request,
) -> Call<unregister::Response> {
    client.send(request)
}

pub mod update_key;

/// Renames a security key or passkey.
///
/// `POST /api/i/2fa/update-key`. Needs the user's own token; an app's token is refused.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i::_2fa;
/// let request = _2fa::update_key::Request::new("name", "credential id");
/// _2fa::update_key(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied) (400): The signed-in user may not do this to that thing, usually because it belongs to somebody else.
/// - [`NO_SUCH_KEY`](crate::ErrorCode::NoSuchKey) (400): There is no such key.
#[inline]
pub fn update_key(
    client: &Client,
    request: update_key::Request,
) -> Call<update_key::Response> {
    client.send(request)
}
