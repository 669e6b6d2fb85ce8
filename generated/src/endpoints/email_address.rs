// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `email-address`.
use crate::{Call, Client};

pub mod available;

/// Tells whether an e-mail address can be used to sign up, and if not, why.
///
/// `POST /api/email-address/available`. Works without a token. Since 2024.5.0.
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
