// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `flash`.
use crate::{Call, Client};

pub mod create;

/// Creates a Play, a small app written in AiScript.
///
/// `POST /api/flash/create`. Needs a token with the permission [`write:flash`](crate::Permission::WriteFlash). Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::flash;
/// let request = flash::create::Request::new(flash::create::Required {
///     title: "title".to_owned(),
///     summary: "summary".to_owned(),
///     script: "script".to_owned(),
///     permissions: vec!["permissions".to_owned()],
/// });
/// let answer = flash::create(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes a Play.
///
/// `POST /api/flash/delete`. Needs a token with the permission [`write:flash`](crate::Permission::WriteFlash).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, flash_id: misskey_client::ids::FlashId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::flash;
/// flash::delete(&client, flash::delete::Request::new(flash_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied) (400): The signed-in user may not do this to that thing, usually because it belongs to somebody else.
/// - [`NO_SUCH_FLASH`](crate::ErrorCode::NoSuchFlash) (400): There is no such Play, or it is private.
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod featured;

/// Lists popular Plays.
///
/// `POST /api/flash/featured`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them; before 2024.11.0 there is one page only.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::flash;
/// let mut items = client.items(flash::featured::Request::new());
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
pub fn featured(
    client: &Client,
    request: featured::Request,
) -> Call<featured::Response> {
    client.send(request)
}

pub mod like;

/// Likes a Play.
///
/// `POST /api/flash/like`. Needs a token with the permission [`write:flash-likes`](crate::Permission::WriteFlashLikes).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, flash_id: misskey_client::ids::FlashId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::flash;
/// flash::like(&client, flash::like::Request::new(flash_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ALREADY_LIKED`](crate::ErrorCode::AlreadyLiked) (400): The user likes it already.
/// - [`NO_SUCH_FLASH`](crate::ErrorCode::NoSuchFlash) (400): There is no such Play, or it is private.
/// - [`YOUR_FLASH`](crate::ErrorCode::YourFlash) (400): The Play is the user's own.
#[inline]
pub fn like(client: &Client, request: like::Request) -> Call<like::Response> {
    client.send(request)
}

pub mod my;

/// Lists the Plays that the signed-in user has created.
///
/// `POST /api/flash/my`. Needs a token with the permission [`read:flash`](crate::Permission::ReadFlash). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::flash;
/// let mut items = client.items(flash::my::Request::new());
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
pub fn my(client: &Client, request: my::Request) -> Call<my::Response> {
    client.send(request)
}

pub mod my_likes;

/// Lists the Plays that the signed-in user has liked.
///
/// `POST /api/flash/my-likes`. Needs a token with the permission [`read:flash-likes`](crate::Permission::ReadFlashLikes). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::flash;
/// let mut items = client.items(flash::my_likes::Request::new());
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
pub fn my_likes(
    client: &Client,
    request: my_likes::Request,
) -> Call<my_likes::Response> {
    client.send(request)
}

pub mod search;

/// Searches public Plays by words of their title or summary.
///
/// `POST /api/flash/search`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them. Since 2025.8.0. Not in misskey.io 2025.4.1-mhq.13, Sharkey 2025.5.2-dev.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::flash;
/// let mut items = client.items(flash::search::Request::new("query"));
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
pub fn search(client: &Client, request: search::Request) -> Call<search::Response> {
    client.send(request)
}

pub mod show;

/// Gets one Play with its script.
///
/// `POST /api/flash/show`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, flash_id: misskey_client::ids::FlashId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::flash;
/// let answer = flash::show(&client, flash::show::Request::new(flash_id)).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_FLASH`](crate::ErrorCode::NoSuchFlash) (400): There is no such Play, or it is private.
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod unlike;

/// Takes a like of a Play back.
///
/// `POST /api/flash/unlike`. Needs a token with the permission [`write:flash-likes`](crate::Permission::WriteFlashLikes).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, flash_id: misskey_client::ids::FlashId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::flash;
/// flash::unlike(&client, flash::unlike::Request::new(flash_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NOT_LIKED`](crate::ErrorCode::NotLiked) (400): The user does not like it.
/// - [`NO_SUCH_FLASH`](crate::ErrorCode::NoSuchFlash) (400): There is no such Play, or it is private.
#[inline]
pub fn unlike(client: &Client, request: unlike::Request) -> Call<unlike::Response> {
    client.send(request)
}

pub mod update;

/// Changes a Play of the signed-in user; what is left out stays as it is.
///
/// `POST /api/flash/update`. Needs a token with the permission [`write:flash`](crate::Permission::WriteFlash). Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, flash_id: misskey_client::ids::FlashId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::flash;
/// flash::update(&client, flash::update::Request::new(flash_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied) (400): The signed-in user may not do this to that thing, usually because it belongs to somebody else.
/// - [`NO_SUCH_FLASH`](crate::ErrorCode::NoSuchFlash) (400): There is no such Play, or it is private.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}
