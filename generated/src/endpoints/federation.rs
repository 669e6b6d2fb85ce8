// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `federation`.
use crate::{Call, Client};

pub mod followers;

/// Lists the follows in which the followed user is on a given remote server.
///
/// `POST /api/federation/followers`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::federation;
/// let mut items = client.items(federation::followers::Request::new("host"));
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
pub fn followers(
    client: &Client,
    request: followers::Request,
) -> Call<followers::Response> {
    client.send(request)
}

pub mod following;

/// Lists the follows in which the follower is on a given remote server.
///
/// `POST /api/federation/following`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::federation;
/// let mut items = client.items(federation::following::Request::new("host"));
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
pub fn following(
    client: &Client,
    request: following::Request,
) -> Call<following::Response> {
    client.send(request)
}

pub mod instances;

/// Lists the remote servers that this server knows, filtered and sorted.
///
/// `POST /api/federation/instances`, or `GET` with [`Client::get`](crate::Client::get). Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::federation;
/// let mut items = client.items(federation::instances::Request::new());
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
pub fn instances(
    client: &Client,
    request: instances::Request,
) -> Call<instances::Response> {
    client.send(request)
}

pub mod show_instance;

/// Gets what this server knows about a remote server, or nothing for an unknown host.
///
/// `POST /api/federation/show-instance`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::federation;
/// let request = federation::show_instance::Request::new("host");
/// let answer = federation::show_instance(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn show_instance(
    client: &Client,
    request: show_instance::Request,
) -> Call<show_instance::Response> {
    client.send(request)
}

pub mod stats;

/// Gets the remote servers with the most follows in either direction, and totals for all the others.
///
/// `POST /api/federation/stats`, or `GET` with [`Client::get`](crate::Client::get). Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::federation;
/// let answer = federation::stats(&client, federation::stats::Request::new()).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn stats(client: &Client, request: stats::Request) -> Call<stats::Response> {
    client.send(request)
}

pub mod update_remote_user;

/// Fetches a remote user's profile again from the user's own server.
///
/// `POST /api/federation/update-remote-user`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::federation;
/// let request = federation::update_remote_user::Request::new(user_id);
/// federation::update_remote_user(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn update_remote_user(
    client: &Client,
    request: update_remote_user::Request,
) -> Call<update_remote_user::Response> {
    client.send(request)
}

pub mod users;

/// Lists the users of a remote server that are known on this one.
///
/// `POST /api/federation/users`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::federation;
/// let mut items = client.items(federation::users::Request::new("host"));
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
pub fn users(client: &Client, request: users::Request) -> Call<users::Response> {
    client.send(request)
}
