// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `admin/ad`.
use crate::{Call, Client};

pub mod create;

/// Creates an advertisement, shown by clients between a start and an end time.
///
/// `POST /api/admin/ad/create`. Needs a token with the permission [`write:admin:ad`](crate::Permission::WriteAdminAd). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes an advertisement.
///
/// `POST /api/admin/ad/delete`. Needs a token with the permission [`write:admin:ad`](crate::Permission::WriteAdminAd). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_AD`](crate::ErrorCode::NoSuchAd), 400
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod list;

/// Lists the server's advertisements, running or not.
///
/// `POST /api/admin/ad/list`. Needs a token with the permission [`read:admin:ad`](crate::Permission::ReadAdminAd). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn list(client: &Client, request: list::Request) -> Call<list::Response> {
    client.send(request)
}

pub mod update;

/// Changes an advertisement; what is left out stays as it is.
///
/// `POST /api/admin/ad/update`. Needs a token with the permission [`write:admin:ad`](crate::Permission::WriteAdminAd). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_AD`](crate::ErrorCode::NoSuchAd), 400
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}
