// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `notifications`.
use crate::{Call, Client};

pub mod create;

/// Sends a notification of the app's own wording to the signed-in user.
///
/// `POST /api/notifications/create`. Needs a token with the permission [`write:notifications`](crate::Permission::WriteNotifications). Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod flush;

/// Deletes all one's notifications.
///
/// `POST /api/notifications/flush`. Needs a token with the permission [`write:notifications`](crate::Permission::WriteNotifications). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn flush(client: &Client, request: flush::Request) -> Call<flush::Response> {
    client.send(request)
}

pub mod mark_all_as_read;

/// Marks all one's notifications as read.
///
/// `POST /api/notifications/mark-all-as-read`. Needs a token with the permission [`write:notifications`](crate::Permission::WriteNotifications). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn mark_all_as_read(
    client: &Client,
    request: mark_all_as_read::Request,
) -> Call<mark_all_as_read::Response> {
    client.send(request)
}

pub mod test_notification;

/// Sends oneself a test notification.
///
/// `POST /api/notifications/test-notification`. Needs a token with the permission [`write:notifications`](crate::Permission::WriteNotifications). Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn test_notification(
    client: &Client,
    request: test_notification::Request,
) -> Call<test_notification::Response> {
    client.send(request)
}
