// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `admin/drive`.
use crate::{Call, Client};

pub mod clean_remote_files;

/// Starts a background job that drops the cached copies of remote files.
///
/// `POST /api/admin/drive/clean-remote-files`. Needs a token with the permission [`write:admin:drive`](crate::Permission::WriteAdminDrive). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn clean_remote_files(
    client: &Client,
    request: clean_remote_files::Request,
) -> Call<clean_remote_files::Response> {
    client.send(request)
}

pub mod cleanup;

/// Deletes drive files that belong to nobody.
///
/// `POST /api/admin/drive/cleanup`. Needs a token with the permission [`write:admin:drive`](crate::Permission::WriteAdminDrive). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn cleanup(client: &Client, request: cleanup::Request) -> Call<cleanup::Response> {
    client.send(request)
}

pub mod files;

/// Lists the drive files known to the server, of all users or of one.
///
/// `POST /api/admin/drive/files`. Needs a token with the permission [`read:admin:drive`](crate::Permission::ReadAdminDrive). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn files(client: &Client, request: files::Request) -> Call<files::Response> {
    client.send(request)
}

pub mod show_file;

/// Gets all that the server stores about a drive file, found by its id or by one of its addresses.
///
/// `POST /api/admin/drive/show-file`. Needs a token with the permission [`read:admin:drive`](crate::Permission::ReadAdminDrive). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile), 400
#[inline]
pub fn show_file(
    client: &Client,
    request: show_file::Request,
) -> Call<show_file::Response> {
    client.send(request)
}
