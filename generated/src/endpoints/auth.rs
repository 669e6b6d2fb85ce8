// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `auth`.
use crate::{Call, Client};

pub mod accept;

/// Grants an app of the legacy sign-in flow access to one's account.
///
/// `POST /api/auth/accept`. Needs the user's own token; an app's is refused. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_SESSION`](crate::ErrorCode::NoSuchSession), 400
#[inline]
pub fn accept(client: &Client, request: accept::Request) -> Call<accept::Response> {
    client.send(request)
}

pub mod session;
