// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `invite`.
use crate::{Call, Client};

pub mod create;

/// Creates an invitation code, as far as one's policies allow.
///
/// `POST /api/invite/create`. Needs a token with the permission [`write:invite-codes`](crate::Permission::WriteInviteCodes). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`EXCEEDED_LIMIT_OF_CREATE_INVITE_CODE`](crate::ErrorCode::ExceededLimitOfCreateInviteCode), 400
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes an invitation code of one's own.
///
/// `POST /api/invite/delete`. Needs a token with the permission [`write:invite-codes`](crate::Permission::WriteInviteCodes). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied), 400
/// - [`CAN_NOT_DELETE_INVITE_CODE`](crate::ErrorCode::CanNotDeleteInviteCode), 400
/// - [`NO_SUCH_INVITE_CODE`](crate::ErrorCode::NoSuchInviteCode), 400
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod limit;

/// Tells how many more invitation codes one may create at present.
///
/// `POST /api/invite/limit`. Needs a token with the permission [`read:invite-codes`](crate::Permission::ReadInviteCodes). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn limit(client: &Client, request: limit::Request) -> Call<limit::Response> {
    client.send(request)
}

pub mod list;

/// Lists the invitation codes one has created.
///
/// `POST /api/invite/list`. Needs a token with the permission [`read:invite-codes`](crate::Permission::ReadInviteCodes). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn list(client: &Client, request: list::Request) -> Call<list::Response> {
    client.send(request)
}
