// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `admin/announcements`.
use crate::{Call, Client};

pub mod create;

/// Publishes an announcement, to everybody or to one user.
///
/// `POST /api/admin/announcements/create`. Needs a token with the permission [`write:admin:announcements`](crate::Permission::WriteAdminAnnouncements). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes an announcement for good; to merely retire one, set it inactive instead.
///
/// `POST /api/admin/announcements/delete`. Needs a token with the permission [`write:admin:announcements`](crate::Permission::WriteAdminAnnouncements). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_ANNOUNCEMENT`](crate::ErrorCode::NoSuchAnnouncement), 400
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod list;

/// Lists announcements, either those for all or those for one user, with the count of readers.
///
/// `POST /api/admin/announcements/list`. Needs a token with the permission [`read:admin:announcements`](crate::Permission::ReadAdminAnnouncements). A list in pages: [`Client::items`](crate::Client::items) reads them all; before 2024.5.0 there is one page only. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn list(client: &Client, request: list::Request) -> Call<list::Response> {
    client.send(request)
}

pub mod update;

/// Changes an announcement; what is left out stays as it is.
///
/// `POST /api/admin/announcements/update`. Needs a token with the permission [`write:admin:announcements`](crate::Permission::WriteAdminAnnouncements). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_ANNOUNCEMENT`](crate::ErrorCode::NoSuchAnnouncement), 400
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}
