// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `blocking`.
use crate::{Call, Client};

pub mod create;

/// Blocks a user and ends any follows between the two.
///
/// `POST /api/blocking/create`. Needs a token with the permission [`write:blocks`](crate::Permission::WriteBlocks). Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::{ErrorCode, endpoints::blocking};
/// match blocking::create(&client, blocking::create::Request::new(user_id)).await {
///     Ok(user) => println!("{} is blocked", user.username),
///     Err(error) if error.is(ErrorCode::AlreadyBlocking) => {}
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ALREADY_BLOCKING`](crate::ErrorCode::AlreadyBlocking) (400): The user is blocked already.
/// - [`BLOCKEE_IS_YOURSELF`](crate::ErrorCode::BlockeeIsYourself) (400): Users cannot block themselves.
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser) (400): There is no such user.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Unblocks a user.
///
/// `POST /api/blocking/delete`. Needs a token with the permission [`write:blocks`](crate::Permission::WriteBlocks). Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::blocking;
/// let request = blocking::delete::Request::new(user_id);
/// let answer = blocking::delete(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`BLOCKEE_IS_YOURSELF`](crate::ErrorCode::BlockeeIsYourself) (400): Users cannot block themselves.
/// - [`NOT_BLOCKING`](crate::ErrorCode::NotBlocking) (400): The user is not blocked.
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser) (400): There is no such user.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod list;

/// Lists the users that the signed-in user has blocked, newest block first.
///
/// `POST /api/blocking/list`. Needs a token with the permission [`read:blocks`](crate::Permission::ReadBlocks). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::blocking;
/// let mut blocks = client.items(blocking::list::Request::new());
/// while let Some(block) = blocks.next().await {
///     println!("{}", block?.blockee.username);
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
