// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `admin/federation`.
use crate::{Call, Client};

pub mod delete_all_files;

/// Deletes all files that were cached from a remote server.
///
/// `POST /api/admin/federation/delete-all-files`. Needs a token with the permission [`write:admin:federation`](crate::Permission::WriteAdminFederation).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::federation;
/// let request = federation::delete_all_files::Request::new("host");
/// federation::delete_all_files(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn delete_all_files(
    client: &Client,
    request: delete_all_files::Request,
) -> Call<delete_all_files::Response> {
    client.send(request)
}

pub mod refresh_remote_instance_metadata;

/// Asks a remote server again for its name, icon, software and the like.
///
/// `POST /api/admin/federation/refresh-remote-instance-metadata`. Needs a token with the permission [`write:admin:federation`](crate::Permission::WriteAdminFederation).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::federation;
/// let request = federation::refresh_remote_instance_metadata::Request::new("host");
/// federation::refresh_remote_instance_metadata(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn refresh_remote_instance_metadata(
    client: &Client,
    request: refresh_remote_instance_metadata::Request,
) -> Call<refresh_remote_instance_metadata::Response> {
    client.send(request)
}

pub mod remove_all_following;

/// Ends the follows that users of a remote server hold.
///
/// `POST /api/admin/federation/remove-all-following`. Needs a token with the permission [`write:admin:federation`](crate::Permission::WriteAdminFederation).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::federation;
/// let request = federation::remove_all_following::Request::new("host");
/// federation::remove_all_following(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn remove_all_following(
    client: &Client,
    request: remove_all_following::Request,
) -> Call<remove_all_following::Response> {
    client.send(request)
}

pub mod update_instance;

/// Suspends or resumes delivery to a remote server, or writes a moderation note on it.
///
/// `POST /api/admin/federation/update-instance`. Needs a token with the permission [`write:admin:federation`](crate::Permission::WriteAdminFederation).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::federation;
/// let request = federation::update_instance::Request::new("host");
/// federation::update_instance(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn update_instance(
    client: &Client,
    request: update_instance::Request,
) -> Call<update_instance::Response> {
    client.send(request)
}
