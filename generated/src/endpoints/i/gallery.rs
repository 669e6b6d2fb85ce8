// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `i/gallery`.
use crate::{Call, Client};

pub mod likes;

/// Lists the gallery posts that the signed-in user likes.
///
/// `POST /api/i/gallery/likes`. Needs a token with the permission [`read:gallery-likes`](crate::Permission::ReadGalleryLikes). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i::gallery;
/// let mut items = client.items(gallery::likes::Request::new());
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
pub fn likes(client: &Client, request: likes::Request) -> Call<likes::Response> {
    client.send(request)
}

pub mod posts;

/// Lists the signed-in user's own gallery posts.
///
/// `POST /api/i/gallery/posts`. Needs a token with the permission [`read:gallery`](crate::Permission::ReadGallery). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i::gallery;
/// let mut items = client.items(gallery::posts::Request::new());
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
pub fn posts(client: &Client, request: posts::Request) -> Call<posts::Response> {
    client.send(request)
}
