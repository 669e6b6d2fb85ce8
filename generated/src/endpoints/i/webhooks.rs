// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `i/webhooks`.
use crate::{Call, Client};

pub mod create;

/// Creates a webhook that the server calls when something happens to the user's account.
///
/// `POST /api/i/webhooks/create`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i::webhooks;
/// use misskey_client::models::UserWebhookEvent;
/// let request = webhooks::create::Request::new(
///     "My service",
///     "https://app.example/hook",
///     [UserWebhookEvent::Mention, UserWebhookEvent::Followed],
/// )
/// .secret("a long random text");
/// let webhook = webhooks::create(&client, request).await?;
/// println!("{}", webhook.id);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`TOO_MANY_WEBHOOKS`](crate::ErrorCode::TooManyWebhooks) (400): The user has as many webhooks as the roles allow.
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes one of the user's own webhooks.
///
/// `POST /api/i/webhooks/delete`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, webhook_id: misskey_client::ids::WebhookId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i::webhooks;
/// webhooks::delete(&client, webhooks::delete::Request::new(webhook_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_WEBHOOK`](crate::ErrorCode::NoSuchWebhook) (400): There is no such webhook.
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod list;

/// Lists the user's own webhooks.
///
/// `POST /api/i/webhooks/list`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i::webhooks;
/// let answer = webhooks::list(&client, webhooks::list::Request::new()).await?;
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

/// Gets one of the user's own webhooks.
///
/// `POST /api/i/webhooks/show`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, webhook_id: misskey_client::ids::WebhookId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i::webhooks;
/// let request = webhooks::show::Request::new(webhook_id);
/// let answer = webhooks::show(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_WEBHOOK`](crate::ErrorCode::NoSuchWebhook) (400): There is no such webhook.
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod test;

/// Sends a made-up event to one of the user's own webhooks.
///
/// `POST /api/i/webhooks/test`. Needs the user's own token; an app's token is refused. Rate-limited. Since 2024.11.0.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, webhook_id: misskey_client::ids::WebhookId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i::webhooks;
/// let request = webhooks::test::Request::new(webhook_id, misskey_client::models::UserWebhookEvent::Mention);
/// webhooks::test(&client, request).await?;
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

/// Changes one of the user's own webhooks; what is left out stays as it is.
///
/// `POST /api/i/webhooks/update`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, webhook_id: misskey_client::ids::WebhookId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i::webhooks;
/// webhooks::update(&client, webhooks::update::Request::new(webhook_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_WEBHOOK`](crate::ErrorCode::NoSuchWebhook) (400): There is no such webhook.
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}
