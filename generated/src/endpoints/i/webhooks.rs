// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `i/webhooks`.
use crate::{Call, Client};

pub mod create;

/// Creates a webhook that the server calls when something happens to one's account.
///
/// `POST /api/i/webhooks/create`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`TOO_MANY_WEBHOOKS`](crate::ErrorCode::TooManyWebhooks), 400
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes a webhook of one's own.
///
/// `POST /api/i/webhooks/delete`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_WEBHOOK`](crate::ErrorCode::NoSuchWebhook), 400
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod list;

/// Lists one's own webhooks.
///
/// `POST /api/i/webhooks/list`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn list(client: &Client, request: list::Request) -> Call<list::Response> {
    client.send(request)
}

pub mod show;

/// Gets one webhook of one's own.
///
/// `POST /api/i/webhooks/show`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_WEBHOOK`](crate::ErrorCode::NoSuchWebhook), 400
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod test;

/// Sends a made-up event to a webhook of one's own.
///
/// `POST /api/i/webhooks/test`. Needs the user's own token; an app's is refused. Rate-limited. Since 2024.11.0.
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

/// Changes a webhook of one's own; what is left out stays as it is.
///
/// `POST /api/i/webhooks/update`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_WEBHOOK`](crate::ErrorCode::NoSuchWebhook), 400
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}
