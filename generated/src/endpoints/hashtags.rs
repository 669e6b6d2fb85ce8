// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `hashtags`.
use crate::{Call, Client};

pub mod list;

/// Lists hashtags in a chosen order, such as by how many users mention them.
///
/// `POST /api/hashtags/list`. Works without a token. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn list(client: &Client, request: list::Request) -> Call<list::Response> {
    client.send(request)
}

pub mod search;

/// Suggests hashtags that begin with the given text.
///
/// `POST /api/hashtags/search`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn search(client: &Client, request: search::Request) -> Call<search::Response> {
    client.send(request)
}

pub mod show;

/// Gets how widely a hashtag is used.
///
/// `POST /api/hashtags/show`. Works without a token. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_HASHTAG`](crate::ErrorCode::NoSuchHashtag), 400
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod trend;

/// Lists the hashtags that are trending, each with a chart of its recent use.
///
/// `POST /api/hashtags/trend`, or `GET` with [`Client::get`](crate::Client::get). Works without a token. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn trend(client: &Client, request: trend::Request) -> Call<trend::Response> {
    client.send(request)
}

pub mod users;

/// Lists the users who carry a hashtag in their profile.
///
/// `POST /api/hashtags/users`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads them all; before 2026.3.2 there is one page only. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn users(client: &Client, request: users::Request) -> Call<users::Response> {
    client.send(request)
}
