// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `roles`.
use crate::{Call, Client};

pub mod list;

/// Lists the public roles whose members can be explored.
///
/// `POST /api/roles/list`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn list(client: &Client, request: list::Request) -> Call<list::Response> {
    client.send(request)
}

pub mod notes;

/// Gets the notes of those who hold a role, where the role has a public timeline.
///
/// `POST /api/roles/notes`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROLE`](crate::ErrorCode::NoSuchRole), 400
#[inline]
pub fn notes(client: &Client, request: notes::Request) -> Call<notes::Response> {
    client.send(request)
}

pub mod show;

/// Gets one public role.
///
/// `POST /api/roles/show`. Works without a token. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROLE`](crate::ErrorCode::NoSuchRole), 400
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod users;

/// Lists the users who hold a public role that can be explored.
///
/// `POST /api/roles/users`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROLE`](crate::ErrorCode::NoSuchRole), 400
#[inline]
pub fn users(client: &Client, request: users::Request) -> Call<users::Response> {
    client.send(request)
}
