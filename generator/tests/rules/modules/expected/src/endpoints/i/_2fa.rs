// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `i/2fa`.
use crate::{Call, Client};

pub mod done;

/// Calls `i/2fa/done`.
///
/// `POST /api/i/2fa/done`. Works without a token.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn done(client: &Client, request: done::Request) -> Call<done::Response> {
    client.send(request)
}

pub mod register_key;

/// Calls `i/2fa/register-key`.
///
/// `POST /api/i/2fa/register-key`. Works without a token.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn register_key(
    client: &Client,
    request: register_key::Request,
) -> Call<register_key::Response> {
    client.send(request)
}
