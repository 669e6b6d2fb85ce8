// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `admin/abuse-report/notification-recipient`.
use crate::{Call, Client};

pub mod create;

/// Adds a recipient, reached by e-mail or system webhook, who is told about each new abuse report.
///
/// `POST /api/admin/abuse-report/notification-recipient/create`. Needs the user's own token; an app's is refused. Since 2024.11.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`CORRELATION_CHECK_EMAIL`](crate::ErrorCode::CorrelationCheckEmail), 400
/// - [`CORRELATION_CHECK_WEBHOOK`](crate::ErrorCode::CorrelationCheckWebhook), 400
/// - [`EMAIL_ADDRESS_NOT_SET`](crate::ErrorCode::EmailAddressNotSet), 400
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Removes a recipient of abuse report notices.
///
/// `POST /api/admin/abuse-report/notification-recipient/delete`. Needs the user's own token; an app's is refused. Since 2024.11.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod list;

/// Lists the recipients of abuse report notices, optionally of some methods only.
///
/// `POST /api/admin/abuse-report/notification-recipient/list`. Needs the user's own token; an app's is refused. Since 2024.11.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn list(client: &Client, request: list::Request) -> Call<list::Response> {
    client.send(request)
}

pub mod show;

/// Gets one recipient of abuse report notices.
///
/// `POST /api/admin/abuse-report/notification-recipient/show`. Needs the user's own token; an app's is refused. Since 2024.11.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_RECIPIENT`](crate::ErrorCode::NoSuchRecipient), 404
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod update;

/// Replaces the settings of a recipient of abuse report notices.
///
/// `POST /api/admin/abuse-report/notification-recipient/update`. Needs the user's own token; an app's is refused. Since 2024.11.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`CORRELATION_CHECK_EMAIL`](crate::ErrorCode::CorrelationCheckEmail), 400
/// - [`CORRELATION_CHECK_WEBHOOK`](crate::ErrorCode::CorrelationCheckWebhook), 400
/// - [`EMAIL_ADDRESS_NOT_SET`](crate::ErrorCode::EmailAddressNotSet), 400
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}
