// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `i/2fa`.
use crate::{Call, Client};

pub mod done;

/// Finishes the registration of an authenticator app with a first code and gives the backup codes.
///
/// `POST /api/i/2fa/done`. Needs the user's own token; an app's is refused. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn done(client: &Client, request: done::Request) -> Call<done::Response> {
    client.send(request)
}

pub mod key_done;

/// Finishes the registration of a security key or passkey.
///
/// `POST /api/i/2fa/key-done`. Needs the user's own token; an app's is refused. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`INCORRECT_PASSWORD`](crate::ErrorCode::IncorrectPassword), 400
/// - [`TWO_FACTOR_NOT_ENABLED`](crate::ErrorCode::TwoFactorNotEnabled), 400
#[inline]
pub fn key_done(
    client: &Client,
    request: key_done::Request,
) -> Call<key_done::Response> {
    client.send(request)
}

pub mod password_less;

/// Turns signing in without a password on or off, which needs a security key.
///
/// `POST /api/i/2fa/password-less`. Needs the user's own token; an app's is refused. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SECURITY_KEY`](crate::ErrorCode::NoSecurityKey), 400
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
/// `POST /api/i/2fa/register`. Needs the user's own token; an app's is refused. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`INCORRECT_PASSWORD`](crate::ErrorCode::IncorrectPassword), 400
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
/// `POST /api/i/2fa/register-key`. Needs the user's own token; an app's is refused. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`INCORRECT_PASSWORD`](crate::ErrorCode::IncorrectPassword), 400
/// - [`TWO_FACTOR_NOT_ENABLED`](crate::ErrorCode::TwoFactorNotEnabled), 400
/// - [`USER_NOT_FOUND`](crate::ErrorCode::UserNotFound), 400
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
/// `POST /api/i/2fa/remove-key`. Needs the user's own token; an app's is refused. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`INCORRECT_PASSWORD`](crate::ErrorCode::IncorrectPassword), 400
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
/// `POST /api/i/2fa/unregister`. Needs the user's own token; an app's is refused. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`INCORRECT_PASSWORD`](crate::ErrorCode::IncorrectPassword), 400
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
/// `POST /api/i/2fa/update-key`. Needs the user's own token; an app's is refused. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied), 400
/// - [`NO_SUCH_KEY`](crate::ErrorCode::NoSuchKey), 400
#[inline]
pub fn update_key(
    client: &Client,
    request: update_key::Request,
) -> Call<update_key::Response> {
    client.send(request)
}
