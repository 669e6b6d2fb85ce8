// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `sw`.
use crate::{Call, Client};

pub mod register;

/// Registers a browser's push subscription for one's notifications.
///
/// `POST /api/sw/register`. Needs the user's own token; an app's is refused. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
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
/// `POST /api/sw/show-registration`. Needs the user's own token; an app's is refused. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
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
/// `POST /api/sw/unregister`. Works without a token. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
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
/// `POST /api/sw/update-registration`. Needs the user's own token; an app's is refused. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_REGISTRATION`](crate::ErrorCode::NoSuchRegistration), 400
#[inline]
pub fn update_registration(
    client: &Client,
    request: update_registration::Request,
) -> Call<update_registration::Response> {
    client.send(request)
}
