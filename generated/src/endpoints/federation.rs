// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `federation`.
use crate::{Call, Client};

pub mod followers;

/// Lists the follows whose followed user lives on a given remote server.
///
/// `POST /api/federation/followers`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn followers(
    client: &Client,
    request: followers::Request,
) -> Call<followers::Response> {
    client.send(request)
}

pub mod following;

/// Lists the follows whose follower lives on a given remote server.
///
/// `POST /api/federation/following`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn following(
    client: &Client,
    request: following::Request,
) -> Call<following::Response> {
    client.send(request)
}

pub mod instances;

/// Lists the remote servers that this one knows, filtered and sorted.
///
/// `POST /api/federation/instances`, or `GET` with [`Client::get`](crate::Client::get). Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn instances(
    client: &Client,
    request: instances::Request,
) -> Call<instances::Response> {
    client.send(request)
}

pub mod show_instance;

/// Gets what this server knows of a remote one, or nothing for an unknown host.
///
/// `POST /api/federation/show-instance`. Works without a token. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn show_instance(
    client: &Client,
    request: show_instance::Request,
) -> Call<show_instance::Response> {
    client.send(request)
}

pub mod stats;

/// Gets the remote servers with most follows in either direction, and the totals of the rest.
///
/// `POST /api/federation/stats`, or `GET` with [`Client::get`](crate::Client::get). Works without a token. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn stats(client: &Client, request: stats::Request) -> Call<stats::Response> {
    client.send(request)
}

pub mod update_remote_user;

/// Fetches a remote user's profile again from the user's own server.
///
/// `POST /api/federation/update-remote-user`. Works without a token. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn update_remote_user(
    client: &Client,
    request: update_remote_user::Request,
) -> Call<update_remote_user::Response> {
    client.send(request)
}

pub mod users;

/// Lists the users of a remote server that are known here.
///
/// `POST /api/federation/users`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn users(client: &Client, request: users::Request) -> Call<users::Response> {
    client.send(request)
}
