// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `pages`.
use crate::{Call, Client};

pub mod create;

/// Creates a page, a longer text made of blocks.
///
/// `POST /api/pages/create`. Needs a token with the permission [`write:pages`](crate::Permission::WritePages). Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NAME_ALREADY_EXISTS`](crate::ErrorCode::NameAlreadyExists), 400
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes a page.
///
/// `POST /api/pages/delete`. Needs a token with the permission [`write:pages`](crate::Permission::WritePages). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied), 400
/// - [`NO_SUCH_PAGE`](crate::ErrorCode::NoSuchPage), 400
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod featured;

/// Lists the ten pages with most likes.
///
/// `POST /api/pages/featured`. Works without a token. Since 2024.5.0.
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

/// Likes a page.
///
/// `POST /api/pages/like`. Needs a token with the permission [`write:page-likes`](crate::Permission::WritePageLikes). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ALREADY_LIKED`](crate::ErrorCode::AlreadyLiked), 400
/// - [`NO_SUCH_PAGE`](crate::ErrorCode::NoSuchPage), 400
/// - [`YOUR_PAGE`](crate::ErrorCode::YourPage), 400
#[inline]
pub fn like(client: &Client, request: like::Request) -> Call<like::Response> {
    client.send(request)
}

pub mod show;

/// Gets one page, found by its id or by its author and name.
///
/// `POST /api/pages/show`. Works without a token. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_PAGE`](crate::ErrorCode::NoSuchPage), 400
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod unlike;

/// Takes one's like of a page back.
///
/// `POST /api/pages/unlike`. Needs a token with the permission [`write:page-likes`](crate::Permission::WritePageLikes). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NOT_LIKED`](crate::ErrorCode::NotLiked), 400
/// - [`NO_SUCH_PAGE`](crate::ErrorCode::NoSuchPage), 400
#[inline]
pub fn unlike(client: &Client, request: unlike::Request) -> Call<unlike::Response> {
    client.send(request)
}

pub mod update;

/// Changes a page of one's own; what is left out stays as it is.
///
/// `POST /api/pages/update`. Needs a token with the permission [`write:pages`](crate::Permission::WritePages). Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied), 400
/// - [`NAME_ALREADY_EXISTS`](crate::ErrorCode::NameAlreadyExists), 400
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile), 400
/// - [`NO_SUCH_PAGE`](crate::ErrorCode::NoSuchPage), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}
