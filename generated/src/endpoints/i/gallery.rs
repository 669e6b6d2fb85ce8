// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `i/gallery`.
use crate::{Call, Client};

pub mod likes;

/// Lists the gallery posts one has liked.
///
/// `POST /api/i/gallery/likes`. Needs a token with the permission [`read:gallery-likes`](crate::Permission::ReadGalleryLikes). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn likes(client: &Client, request: likes::Request) -> Call<likes::Response> {
    client.send(request)
}

pub mod posts;

/// Lists one's own gallery posts.
///
/// `POST /api/i/gallery/posts`. Needs a token with the permission [`read:gallery`](crate::Permission::ReadGallery). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn posts(client: &Client, request: posts::Request) -> Call<posts::Response> {
    client.send(request)
}
