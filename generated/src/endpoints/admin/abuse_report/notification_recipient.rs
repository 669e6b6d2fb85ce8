// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `admin/abuse-report/notification-recipient`.
use crate::{Call, Client};

pub mod create;

/// Adds a recipient, reached by e-mail or system webhook, who is told about each new abuse report.
///
/// `POST /api/admin/abuse-report/notification-recipient/create`. Needs the user's own token; an app's token is refused. Since 2024.11.0.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::abuse_report::notification_recipient;
/// let request = notification_recipient::create::Request::new(true, "name", misskey_client::models::AbuseReportNotificationMethod::Email);
/// let answer = notification_recipient::create(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`CORRELATION_CHECK_EMAIL`](crate::ErrorCode::CorrelationCheckEmail) (400): The method `email` needs a user to write to.
/// - [`CORRELATION_CHECK_WEBHOOK`](crate::ErrorCode::CorrelationCheckWebhook) (400): The method `webhook` needs a system webhook to call.
/// - [`EMAIL_ADDRESS_NOT_SET`](crate::ErrorCode::EmailAddressNotSet) (400): The user to write to has no confirmed e-mail address.
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Removes a recipient of abuse report notices.
///
/// `POST /api/admin/abuse-report/notification-recipient/delete`. Needs the user's own token; an app's token is refused. Since 2024.11.0.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, id: misskey_client::ids::AbuseReportNotificationRecipientId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::abuse_report::notification_recipient;
/// let request = notification_recipient::delete::Request::new(id);
/// notification_recipient::delete(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod list;

/// Lists the recipients of abuse report notices, optionally of some methods only.
///
/// `POST /api/admin/abuse-report/notification-recipient/list`. Needs the user's own token; an app's token is refused. Since 2024.11.0.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::abuse_report::notification_recipient;
/// let request = notification_recipient::list::Request::new();
/// let answer = notification_recipient::list(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn list(client: &Client, request: list::Request) -> Call<list::Response> {
    client.send(request)
}

pub mod show;

/// Gets one recipient of abuse report notices.
///
/// `POST /api/admin/abuse-report/notification-recipient/show`. Needs the user's own token; an app's token is refused. Since 2024.11.0.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, id: misskey_client::ids::AbuseReportNotificationRecipientId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::abuse_report::notification_recipient;
/// let request = notification_recipient::show::Request::new(id);
/// let answer = notification_recipient::show(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_RECIPIENT`](crate::ErrorCode::NoSuchRecipient) (404): There is no such recipient.
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod update;

/// Replaces the settings of a recipient of abuse report notices.
///
/// `POST /api/admin/abuse-report/notification-recipient/update`. Needs the user's own token; an app's token is refused. Since 2024.11.0.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, id: misskey_client::ids::AbuseReportNotificationRecipientId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::abuse_report::notification_recipient;
/// let request = notification_recipient::update::Request::new(notification_recipient::update::Required {
///     id,
///     is_active: true,
///     name: "name".to_owned(),
///     method: misskey_client::models::AbuseReportNotificationMethod::Email,
/// });
/// let answer = notification_recipient::update(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`CORRELATION_CHECK_EMAIL`](crate::ErrorCode::CorrelationCheckEmail) (400): The method `email` needs a user to write to.
/// - [`CORRELATION_CHECK_WEBHOOK`](crate::ErrorCode::CorrelationCheckWebhook) (400): The method `webhook` needs a system webhook to call.
/// - [`EMAIL_ADDRESS_NOT_SET`](crate::ErrorCode::EmailAddressNotSet) (400): The user to write to has no confirmed e-mail address.
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}
