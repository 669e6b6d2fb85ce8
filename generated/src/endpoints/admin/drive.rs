// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `admin/drive`.
use crate::{Call, Client};

pub mod clean_remote_files;

/// Starts a background job that drops the cached copies of remote files.
///
/// `POST /api/admin/drive/clean-remote-files`. Needs a token with the permission [`write:admin:drive`](crate::Permission::WriteAdminDrive).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::drive;
/// let request = drive::clean_remote_files::Request::new();
/// drive::clean_remote_files(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
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
/// `POST /api/admin/drive/cleanup`. Needs a token with the permission [`write:admin:drive`](crate::Permission::WriteAdminDrive).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::drive;
/// drive::cleanup(&client, drive::cleanup::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn cleanup(client: &Client, request: cleanup::Request) -> Call<cleanup::Response> {
    client.send(request)
}

pub mod files;

/// Lists the drive files known to the server, of all users or of one.
///
/// `POST /api/admin/drive/files`. Needs a token with the permission [`read:admin:drive`](crate::Permission::ReadAdminDrive). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::drive;
/// let mut items = client.items(drive::files::Request::new());
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn files(client: &Client, request: files::Request) -> Call<files::Response> {
    client.send(request)
}

pub mod show_file;

/// Gets all that the server stores about a drive file, found by its id or by one of its addresses.
///
/// `POST /api/admin/drive/show-file`. Needs a token with the permission [`read:admin:drive`](crate::Permission::ReadAdminDrive).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, file_id: misskey_client::ids::DriveFileId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::drive;
/// let request = drive::show_file::Request::by_file_id(file_id);
/// let answer = drive::show_file(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile) (400): There is no such file, or it belongs to somebody else.
#[inline]
pub fn show_file(
    client: &Client,
    request: show_file::Request,
) -> Call<show_file::Response> {
    client.send(request)
}
