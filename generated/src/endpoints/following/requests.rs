// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `following/requests`.
use crate::{Call, Client};

pub mod accept;

/// Accepts a user's request to follow the signed-in user.
///
/// `POST /api/following/requests/accept`. Needs a token with the permission [`write:following`](crate::Permission::WriteFollowing).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::following::requests;
/// requests::accept(&client, requests::accept::Request::new(user_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_FOLLOW_REQUEST`](crate::ErrorCode::NoFollowRequest) (400): There is no such follow request.
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser) (400): There is no such user.
#[inline]
pub fn accept(client: &Client, request: accept::Request) -> Call<accept::Response> {
    client.send(request)
}

pub mod cancel;

/// Takes back the signed-in user's own request to follow a user.
///
/// `POST /api/following/requests/cancel`. Needs a token with the permission [`write:following`](crate::Permission::WriteFollowing).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::following::requests;
/// let request = requests::cancel::Request::new(user_id);
/// let answer = requests::cancel(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`FOLLOW_REQUEST_NOT_FOUND`](crate::ErrorCode::FollowRequestNotFound) (400): There is no such follow request.
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser) (400): There is no such user.
#[inline]
pub fn cancel(client: &Client, request: cancel::Request) -> Call<cancel::Response> {
    client.send(request)
}

pub mod list;

/// Lists the follow requests that await the signed-in user's answer.
///
/// `POST /api/following/requests/list`. Needs a token with the permission [`read:following`](crate::Permission::ReadFollowing). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::following::requests;
/// let mut waiting = client.items(requests::list::Request::new());
/// while let Some(request) = waiting.next().await {
///     println!("{} asks to follow", request?.follower.username);
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

pub mod reject;

/// Turns down a user's request to follow the signed-in user.
///
/// `POST /api/following/requests/reject`. Needs a token with the permission [`write:following`](crate::Permission::WriteFollowing).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::following::requests;
/// requests::reject(&client, requests::reject::Request::new(user_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser) (400): There is no such user.
#[inline]
pub fn reject(client: &Client, request: reject::Request) -> Call<reject::Response> {
    client.send(request)
}

pub mod sent;

/// Lists the signed-in user's own follow requests that have not been answered yet.
///
/// `POST /api/following/requests/sent`. Needs a token with the permission [`read:following`](crate::Permission::ReadFollowing). A list in pages: [`Client::items`](crate::Client::items) reads all of them. Since 2024.11.0.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::following::requests;
/// let mut items = client.items(requests::sent::Request::new());
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
pub fn sent(client: &Client, request: sent::Request) -> Call<sent::Response> {
    client.send(request)
}
