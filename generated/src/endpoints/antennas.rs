// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `antennas`.
use crate::{Call, Client};

pub mod create;

/// Creates an antenna, which gathers new notes that match keywords, users or lists.
///
/// `POST /api/antennas/create`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`EMPTY_KEYWORD`](crate::ErrorCode::EmptyKeyword), 400
/// - [`NO_SUCH_USER_LIST`](crate::ErrorCode::NoSuchUserList), 400
/// - [`TOO_MANY_ANTENNAS`](crate::ErrorCode::TooManyAntennas), 400
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes an antenna of one's own.
///
/// `POST /api/antennas/delete`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_ANTENNA`](crate::ErrorCode::NoSuchAntenna), 400
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod list;

/// Lists one's own antennas.
///
/// `POST /api/antennas/list`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn list(client: &Client, request: list::Request) -> Call<list::Response> {
    client.send(request)
}

pub mod notes;

/// Gets the notes that an antenna has gathered.
///
/// `POST /api/antennas/notes`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_ANTENNA`](crate::ErrorCode::NoSuchAntenna), 400
#[inline]
pub fn notes(client: &Client, request: notes::Request) -> Call<notes::Response> {
    client.send(request)
}

pub mod remove_note;

/// Takes one note out of what an antenna has gathered.
///
/// `POST /api/antennas/remove-note`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2026.6.0. Not in CherryPick 4.17.0, misskey.io 2025.4.1-mhq.13, Sharkey 2025.5.2-dev.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_ANTENNA`](crate::ErrorCode::NoSuchAntenna), 400
#[inline]
pub fn remove_note(
    client: &Client,
    request: remove_note::Request,
) -> Call<remove_note::Response> {
    client.send(request)
}

pub mod show;

/// Gets one antenna of one's own.
///
/// `POST /api/antennas/show`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_ANTENNA`](crate::ErrorCode::NoSuchAntenna), 400
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod update;

/// Changes an antenna; what is left out stays as it is.
///
/// `POST /api/antennas/update`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`EMPTY_KEYWORD`](crate::ErrorCode::EmptyKeyword), 400
/// - [`NO_SUCH_ANTENNA`](crate::ErrorCode::NoSuchAntenna), 400
/// - [`NO_SUCH_USER_LIST`](crate::ErrorCode::NoSuchUserList), 400
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}
