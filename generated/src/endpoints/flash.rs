// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `flash`.
use crate::{Call, Client};

pub mod create;

/// Creates a Play, a small app written in AiScript.
///
/// `POST /api/flash/create`. Needs a token with the permission [`write:flash`](crate::Permission::WriteFlash). Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes a Play.
///
/// `POST /api/flash/delete`. Needs a token with the permission [`write:flash`](crate::Permission::WriteFlash). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied), 400
/// - [`NO_SUCH_FLASH`](crate::ErrorCode::NoSuchFlash), 400
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod featured;

/// Lists popular Plays.
///
/// `POST /api/flash/featured`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads them all; before 2024.11.0 there is one page only. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
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
/// `POST /api/flash/like`. Needs a token with the permission [`write:flash-likes`](crate::Permission::WriteFlashLikes). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ALREADY_LIKED`](crate::ErrorCode::AlreadyLiked), 400
/// - [`NO_SUCH_FLASH`](crate::ErrorCode::NoSuchFlash), 400
/// - [`YOUR_FLASH`](crate::ErrorCode::YourFlash), 400
#[inline]
pub fn like(client: &Client, request: like::Request) -> Call<like::Response> {
    client.send(request)
}

pub mod my;

/// Lists the Plays one has created.
///
/// `POST /api/flash/my`. Needs a token with the permission [`read:flash`](crate::Permission::ReadFlash). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn my(client: &Client, request: my::Request) -> Call<my::Response> {
    client.send(request)
}

pub mod my_likes;

/// Lists the Plays one has liked.
///
/// `POST /api/flash/my-likes`. Needs a token with the permission [`read:flash-likes`](crate::Permission::ReadFlashLikes). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
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
/// `POST /api/flash/search`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2025.8.0. Not in misskey.io 2025.4.1-mhq.13, Sharkey 2025.5.2-dev.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn search(client: &Client, request: search::Request) -> Call<search::Response> {
    client.send(request)
}

pub mod show;

/// Gets one Play with its script.
///
/// `POST /api/flash/show`. Works without a token. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_FLASH`](crate::ErrorCode::NoSuchFlash), 400
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod unlike;

/// Takes one's like of a Play back.
///
/// `POST /api/flash/unlike`. Needs a token with the permission [`write:flash-likes`](crate::Permission::WriteFlashLikes). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NOT_LIKED`](crate::ErrorCode::NotLiked), 400
/// - [`NO_SUCH_FLASH`](crate::ErrorCode::NoSuchFlash), 400
#[inline]
pub fn unlike(client: &Client, request: unlike::Request) -> Call<unlike::Response> {
    client.send(request)
}

pub mod update;

/// Changes a Play of one's own; what is left out stays as it is.
///
/// `POST /api/flash/update`. Needs a token with the permission [`write:flash`](crate::Permission::WriteFlash). Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied), 400
/// - [`NO_SUCH_FLASH`](crate::ErrorCode::NoSuchFlash), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}
