// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `channels`.
use crate::{Call, Client};

pub mod create;

/// Creates a channel, a timeline of its own that anyone may post to.
///
/// `POST /api/channels/create`. Needs a token with the permission [`write:channels`](crate::Permission::WriteChannels). Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod favorite;

/// Puts a channel among one's favorites.
///
/// `POST /api/channels/favorite`. Needs a token with the permission [`write:channels`](crate::Permission::WriteChannels). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_CHANNEL`](crate::ErrorCode::NoSuchChannel), 400
#[inline]
pub fn favorite(
    client: &Client,
    request: favorite::Request,
) -> Call<favorite::Response> {
    client.send(request)
}

pub mod featured;

/// Lists the ten channels with the latest posts.
///
/// `POST /api/channels/featured`. Works without a token. Since 2024.5.0.
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

pub mod follow;

/// Follows a channel, so that its notes appear in the home timeline.
///
/// `POST /api/channels/follow`. Needs a token with the permission [`write:channels`](crate::Permission::WriteChannels). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_CHANNEL`](crate::ErrorCode::NoSuchChannel), 400
#[inline]
pub fn follow(client: &Client, request: follow::Request) -> Call<follow::Response> {
    client.send(request)
}

pub mod followed;

/// Lists the channels one follows.
///
/// `POST /api/channels/followed`. Needs a token with the permission [`read:channels`](crate::Permission::ReadChannels). A list in pages: [`Client::items`](crate::Client::items) reads them all; before 2025.8.0 there is one page only. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn followed(
    client: &Client,
    request: followed::Request,
) -> Call<followed::Response> {
    client.send(request)
}

pub mod mute;

pub mod my_favorites;

/// Lists one's favorite channels.
///
/// `POST /api/channels/my-favorites`. Needs a token with the permission [`read:channels`](crate::Permission::ReadChannels). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn my_favorites(
    client: &Client,
    request: my_favorites::Request,
) -> Call<my_favorites::Response> {
    client.send(request)
}

pub mod owned;

/// Lists the channels one has created.
///
/// `POST /api/channels/owned`. Needs a token with the permission [`read:channels`](crate::Permission::ReadChannels). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn owned(client: &Client, request: owned::Request) -> Call<owned::Response> {
    client.send(request)
}

pub mod search;

/// Searches channels by words of their name or description.
///
/// `POST /api/channels/search`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn search(client: &Client, request: search::Request) -> Call<search::Response> {
    client.send(request)
}

pub mod show;

/// Gets one channel, with its pinned notes.
///
/// `POST /api/channels/show`. Works without a token. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_CHANNEL`](crate::ErrorCode::NoSuchChannel), 400
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod timeline;

/// Gets the notes posted to a channel.
///
/// `POST /api/channels/timeline`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_CHANNEL`](crate::ErrorCode::NoSuchChannel), 400
#[inline]
pub fn timeline(
    client: &Client,
    request: timeline::Request,
) -> Call<timeline::Response> {
    client.send(request)
}

pub mod unfavorite;

/// Removes a channel from one's favorites.
///
/// `POST /api/channels/unfavorite`. Needs a token with the permission [`write:channels`](crate::Permission::WriteChannels). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_CHANNEL`](crate::ErrorCode::NoSuchChannel), 400
#[inline]
pub fn unfavorite(
    client: &Client,
    request: unfavorite::Request,
) -> Call<unfavorite::Response> {
    client.send(request)
}

pub mod unfollow;

/// Stops following a channel.
///
/// `POST /api/channels/unfollow`. Needs a token with the permission [`write:channels`](crate::Permission::WriteChannels). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_CHANNEL`](crate::ErrorCode::NoSuchChannel), 400
#[inline]
pub fn unfollow(
    client: &Client,
    request: unfollow::Request,
) -> Call<unfollow::Response> {
    client.send(request)
}

pub mod update;

/// Changes a channel of one's own; what is left out stays as it is.
///
/// `POST /api/channels/update`. Needs a token with the permission [`write:channels`](crate::Permission::WriteChannels). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied), 400
/// - [`NO_SUCH_CHANNEL`](crate::ErrorCode::NoSuchChannel), 400
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile), 400
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}
