// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `auth/session`.
use crate::{Call, Client};

pub mod generate;

/// Opens a session of the legacy sign-in flow and gives the address where the user agrees.
///
/// `POST /api/auth/session/generate`. Works without a token. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_APP`](crate::ErrorCode::NoSuchApp), 400
#[inline]
pub fn generate(
    client: &Client,
    request: generate::Request,
) -> Call<generate::Response> {
    client.send(request)
}

pub mod show;

/// Gets a session of the legacy sign-in flow with the app that asks.
///
/// `POST /api/auth/session/show`. Works without a token. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_SESSION`](crate::ErrorCode::NoSuchSession), 400
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod userkey;

/// Exchanges an agreed session of the legacy sign-in flow for an access token.
///
/// `POST /api/auth/session/userkey`. Works without a token. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_APP`](crate::ErrorCode::NoSuchApp), 400
/// - [`NO_SUCH_SESSION`](crate::ErrorCode::NoSuchSession), 400
/// - [`PENDING_SESSION`](crate::ErrorCode::PendingSession), 400
#[inline]
pub fn userkey(client: &Client, request: userkey::Request) -> Call<userkey::Response> {
    client.send(request)
}
