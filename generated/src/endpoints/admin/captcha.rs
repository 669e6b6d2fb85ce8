// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `admin/captcha`.
use crate::{Call, Client};

pub mod current;

/// Gets the captcha service in use, with the keys stored for each known service.
///
/// `POST /api/admin/captcha/current`. Needs a token with the permission [`read:admin:meta`](crate::Permission::ReadAdminMeta). Since 2025.4.1.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn current(client: &Client, request: current::Request) -> Call<current::Response> {
    client.send(request)
}

pub mod save;

/// Checks a solved captcha against new keys and, if it passes, makes that service the one in use.
///
/// `POST /api/admin/captcha/save`. Needs a token with the permission [`write:admin:meta`](crate::Permission::WriteAdminMeta). Since 2025.4.1.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`INVALID_PARAMETERS`](crate::ErrorCode::InvalidParameters), 400
/// - [`INVALID_PROVIDER`](crate::ErrorCode::InvalidProvider), 400
/// - [`NO_RESPONSE_PROVIDED`](crate::ErrorCode::NoResponseProvided), 400
/// - [`REQUEST_FAILED`](crate::ErrorCode::RequestFailed), 500
/// - [`UNKNOWN`](crate::ErrorCode::UnknownCode), 500
/// - [`VERIFICATION_FAILED`](crate::ErrorCode::VerificationFailed), 400
#[inline]
pub fn save(client: &Client, request: save::Request) -> Call<save::Response> {
    client.send(request)
}
