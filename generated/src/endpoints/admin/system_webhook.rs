// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `admin/system-webhook`.
use crate::{Call, Client};

pub mod create;

/// Creates a system webhook, which the server calls on events of its administration.
///
/// `POST /api/admin/system-webhook/create`. Needs the user's own token; an app's token is refused. Since 2024.11.0.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::system_webhook;
/// let request = system_webhook::create::Request::new(system_webhook::create::Required {
///     is_active: true,
///     name: "name".to_owned(),
///     on: vec![misskey_client::models::SystemWebhookEvent::AbuseReport],
///     url: "url".to_owned(),
/// });
/// let answer = system_webhook::create(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes a system webhook.
///
/// `POST /api/admin/system-webhook/delete`. Needs the user's own token; an app's token is refused. Since 2024.11.0.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, id: misskey_client::ids::SystemWebhookId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::system_webhook;
/// system_webhook::delete(&client, system_webhook::delete::Request::new(id)).await?;
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

/// Lists the system webhooks, optionally by state or event.
///
/// `POST /api/admin/system-webhook/list`. Needs the user's own token; an app's token is refused. Since 2024.11.0.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::system_webhook;
/// let request = system_webhook::list::Request::new();
/// let answer = system_webhook::list(&client, request).await?;
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

/// Gets one system webhook.
///
/// `POST /api/admin/system-webhook/show`. Needs the user's own token; an app's token is refused. Since 2024.11.0.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, id: misskey_client::ids::SystemWebhookId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::system_webhook;
/// let request = system_webhook::show::Request::new(id);
/// let answer = system_webhook::show(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_SYSTEM_WEBHOOK`](crate::ErrorCode::NoSuchSystemWebhook) (404): There is no such system webhook.
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod test;

/// Sends a made-up event to a system webhook.
///
/// `POST /api/admin/system-webhook/test`. Needs the user's own token; an app's token is refused. Rate-limited. Since 2024.11.0.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, webhook_id: misskey_client::ids::SystemWebhookId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::system_webhook;
/// let request = system_webhook::test::Request::new(webhook_id, misskey_client::models::SystemWebhookEvent::AbuseReport);
/// system_webhook::test(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_WEBHOOK`](crate::ErrorCode::NoSuchWebhook) (400): There is no such webhook.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn test(client: &Client, request: test::Request) -> Call<test::Response> {
    client.send(request)
}

pub mod update;

/// Replaces the settings of a system webhook.
///
/// `POST /api/admin/system-webhook/update`. Needs the user's own token; an app's token is refused. Since 2024.11.0.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, id: misskey_client::ids::SystemWebhookId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::system_webhook;
/// let request = system_webhook::update::Request::new(system_webhook::update::Required {
///     id,
///     is_active: true,
///     name: "name".to_owned(),
///     on: vec![misskey_client::models::SystemWebhookEvent::AbuseReport],
///     url: "url".to_owned(),
/// });
/// let answer = system_webhook::update(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}
