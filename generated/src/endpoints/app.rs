// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `app`.
use crate::{Call, Client};

pub mod create;

/// Registers an app for the legacy sign-in flow and gives its secret.
///
/// `POST /api/app/create`. Works without a token. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod show;

/// Gets an app that was registered for the legacy sign-in flow.
///
/// `POST /api/app/show`. Works without a token. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_APP`](crate::ErrorCode::NoSuchApp), 400
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}
