// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `mute`.
use crate::{Call, Client};

pub mod create;

/// Mutes a user, for good or until a given time.
///
/// `POST /api/mute/create`. Needs a token with the permission [`write:mutes`](crate::Permission::WriteMutes). Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::{UnixMillis, endpoints::mute};
/// // For a day; without an end, until it is taken back.
/// let end = UnixMillis(misskey_client::Timestamp::now().unix_millis() + 24 * 60 * 60 * 1000);
/// mute::create(&client, mute::create::Request::new(user_id).expires_at(end)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ALREADY_MUTING`](crate::ErrorCode::AlreadyMuting) (400): The user is muted already.
/// - [`MUTEE_IS_YOURSELF`](crate::ErrorCode::MuteeIsYourself) (400): Users cannot mute themselves.
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser) (400): There is no such user.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Unmutes a user.
///
/// `POST /api/mute/delete`. Needs a token with the permission [`write:mutes`](crate::Permission::WriteMutes).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::mute;
/// mute::delete(&client, mute::delete::Request::new(user_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`MUTEE_IS_YOURSELF`](crate::ErrorCode::MuteeIsYourself) (400): Users cannot mute themselves.
/// - [`NOT_MUTING`](crate::ErrorCode::NotMuting) (400): The user is not muted.
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser) (400): There is no such user.
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod list;

/// Lists the users that the signed-in user has muted.
///
/// `POST /api/mute/list`. Needs a token with the permission [`read:mutes`](crate::Permission::ReadMutes). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::mute;
/// let mut mutes = client.items(mute::list::Request::new());
/// while let Some(mute) = mutes.next().await {
///     println!("{}", mute?.mutee.username);
/// }
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
