// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `following`.
use crate::{Call, Client};

pub mod create;

/// Follows a user, or sends a follow request where the user approves followers by hand; answers with that user.
///
/// `POST /api/following/create`. Needs a token with the permission [`write:following`](crate::Permission::WriteFollowing). Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::{ErrorCode, endpoints::following};
/// match following::create(&client, following::create::Request::new(user_id)).await {
///     // A user who approves followers by hand is only asked by this.
///     Ok(user) => println!("followed {}, or asked to", user.username),
///     Err(error) if error.is(ErrorCode::AlreadyFollowing) => {}
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ALREADY_FOLLOWING`](crate::ErrorCode::AlreadyFollowing) (400): The user is followed already.
/// - [`BLOCKED`](crate::ErrorCode::Blocked) (400): That user has blocked the signed-in one.
/// - [`BLOCKING`](crate::ErrorCode::Blocking) (400): The signed-in user blocks that user.
/// - [`FOLLOWEE_IS_YOURSELF`](crate::ErrorCode::FolloweeIsYourself) (400): Users cannot follow themselves.
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser) (400): There is no such user.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Stops following a user.
///
/// `POST /api/following/delete`. Needs a token with the permission [`write:following`](crate::Permission::WriteFollowing). Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::following;
/// following::delete(&client, following::delete::Request::new(user_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`FOLLOWEE_IS_YOURSELF`](crate::ErrorCode::FolloweeIsYourself) (400): Users cannot follow themselves.
/// - [`NOT_FOLLOWING`](crate::ErrorCode::NotFollowing) (400): There is no such follow.
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser) (400): There is no such user.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod invalidate;

/// Makes a follower stop following the signed-in user.
///
/// `POST /api/following/invalidate`. Needs a token with the permission [`write:following`](crate::Permission::WriteFollowing). Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::following;
/// let request = following::invalidate::Request::new(user_id);
/// let answer = following::invalidate(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`FOLLOWER_IS_YOURSELF`](crate::ErrorCode::FollowerIsYourself) (400): Users cannot be their own followers.
/// - [`NOT_FOLLOWING`](crate::ErrorCode::NotFollowing) (400): There is no such follow.
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser) (400): There is no such user.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn invalidate(
    client: &Client,
    request: invalidate::Request,
) -> Call<invalidate::Response> {
    client.send(request)
}

pub mod list;

/// Lists the users that the signed-in user follows, with the settings of each follow.
///
/// `POST /api/following/list`. Needs a token with the permission [`read:following`](crate::Permission::ReadFollowing). A list in pages: [`Client::items`](crate::Client::items) reads all of them. Since 2026.6.0. Not in CherryPick 4.17.0, misskey.io 2025.4.1-mhq.13, Sharkey 2025.5.2-dev.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::following;
/// let mut items = client.items(following::list::Request::new());
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
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

pub mod requests;

pub mod update;

/// Changes the settings for one followed user; answers with the signed-in user, not the followed one.
///
/// `POST /api/following/update`. Needs a token with the permission [`write:following`](crate::Permission::WriteFollowing). Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::following;
/// let request = following::update::Request::new(user_id);
/// let answer = following::update(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`FOLLOWEE_IS_YOURSELF`](crate::ErrorCode::FolloweeIsYourself) (400): Users cannot follow themselves.
/// - [`NOT_FOLLOWING`](crate::ErrorCode::NotFollowing) (400): There is no such follow.
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser) (400): There is no such user.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}

pub mod update_all;

/// Changes the settings for all followed users at once.
///
/// `POST /api/following/update-all`. Needs a token with the permission [`write:following`](crate::Permission::WriteFollowing). Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::following;
/// following::update_all(&client, following::update_all::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn update_all(
    client: &Client,
    request: update_all::Request,
) -> Call<update_all::Response> {
    client.send(request)
}
