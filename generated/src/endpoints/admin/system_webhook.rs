// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `admin/system-webhook`.
use crate::{Call, Client};

pub mod create;

/// Creates a system webhook, which the server calls on events of its administration.
///
/// `POST /api/admin/system-webhook/create`. Needs the user's own token; an app's is refused. Since 2024.11.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes a system webhook.
///
/// `POST /api/admin/system-webhook/delete`. Needs the user's own token; an app's is refused. Since 2024.11.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod list;

/// Lists the system webhooks, optionally by state or event.
///
/// `POST /api/admin/system-webhook/list`. Needs the user's own token; an app's is refused. Since 2024.11.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn list(client: &Client, request: list::Request) -> Call<list::Response> {
    client.send(request)
}

pub mod show;

/// Gets one system webhook.
///
/// `POST /api/admin/system-webhook/show`. Needs the user's own token; an app's is refused. Since 2024.11.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_SYSTEM_WEBHOOK`](crate::ErrorCode::NoSuchSystemWebhook), 404
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod test;

/// Sends a made-up event to a system webhook.
///
/// `POST /api/admin/system-webhook/test`. Needs the user's own token; an app's is refused. Rate-limited. Since 2024.11.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_WEBHOOK`](crate::ErrorCode::NoSuchWebhook), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn test(client: &Client, request: test::Request) -> Call<test::Response> {
    client.send(request)
}

pub mod update;

/// Replaces the settings of a system webhook.
///
/// `POST /api/admin/system-webhook/update`. Needs the user's own token; an app's is refused. Since 2024.11.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}
