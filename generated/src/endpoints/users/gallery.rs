// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `users/gallery`.
use crate::{Call, Client};

pub mod posts;

/// Lists the gallery posts of a user.
///
/// `POST /api/users/gallery/posts`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::users::gallery;
/// let mut items = client.items(gallery::posts::Request::new(user_id));
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
