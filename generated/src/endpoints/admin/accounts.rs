// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `admin/accounts`.
use crate::{Call, Client};

pub mod create;

/// Creates a local account and gives its token; works without a token only while the server still awaits its first account.
///
/// `POST /api/admin/accounts/create`. Works without a token. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied), 400
/// - [`INCORRECT_INITIAL_PASSWORD`](crate::ErrorCode::IncorrectInitialPassword), 400
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes a user's account along with the user's notes and files.
///
/// `POST /api/admin/accounts/delete`. Needs a token with the permission [`write:admin:account`](crate::Permission::WriteAdminAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod find_by_email;

/// Finds the local account that is registered with an e-mail address.
///
/// `POST /api/admin/accounts/find-by-email`. Needs a token with the permission [`read:admin:account`](crate::Permission::ReadAdminAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`USER_NOT_FOUND`](crate::ErrorCode::UserNotFound), 400
#[inline]
pub fn find_by_email(
    client: &Client,
    request: find_by_email::Request,
) -> Call<find_by_email::Response> {
    client.send(request)
}
