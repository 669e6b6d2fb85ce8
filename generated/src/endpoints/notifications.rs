// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `notifications`.
use crate::{Call, Client};

pub mod create;

/// Sends a notification of the app's own wording to the signed-in user.
///
/// `POST /api/notifications/create`. Needs a token with the permission [`write:notifications`](crate::Permission::WriteNotifications). Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::notifications;
/// let request = notifications::create::Request::new("The backup is done").header("Backup");
/// notifications::create(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod flush;

/// Deletes all notifications of the signed-in user.
///
/// `POST /api/notifications/flush`. Needs a token with the permission [`write:notifications`](crate::Permission::WriteNotifications).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::notifications;
/// notifications::flush(&client, notifications::flush::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn flush(client: &Client, request: flush::Request) -> Call<flush::Response> {
    client.send(request)
}

pub mod mark_all_as_read;

/// Marks all notifications of the signed-in user as read.
///
/// `POST /api/notifications/mark-all-as-read`. Needs a token with the permission [`write:notifications`](crate::Permission::WriteNotifications).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::notifications;
/// notifications::mark_all_as_read(&client, notifications::mark_all_as_read::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn mark_all_as_read(
    client: &Client,
    request: mark_all_as_read::Request,
) -> Call<mark_all_as_read::Response> {
    client.send(request)
}

pub mod test_notification;

/// Sends the signed-in user a test notification.
///
/// `POST /api/notifications/test-notification`. Needs a token with the permission [`write:notifications`](crate::Permission::WriteNotifications). Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::notifications;
/// let request = notifications::test_notification::Request::new();
/// notifications::test_notification(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn test_notification(
    client: &Client,
    request: test_notification::Request,
) -> Call<test_notification::Response> {
    client.send(request)
}
