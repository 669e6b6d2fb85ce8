// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `users/gallery`.
use crate::{Call, Client};

pub mod posts;

/// Lists the gallery posts of a user.
///
/// `POST /api/users/gallery/posts`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn posts(client: &Client, request: posts::Request) -> Call<posts::Response> {
    client.send(request)
}
