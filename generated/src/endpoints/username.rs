// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `username`.
use crate::{Call, Client};

pub mod available;

/// Tells whether a user name is free to sign up with.
///
/// `POST /api/username/available`. Works without a token. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn available(
    client: &Client,
    request: available::Request,
) -> Call<available::Response> {
    client.send(request)
}
