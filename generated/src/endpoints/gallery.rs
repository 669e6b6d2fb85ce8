// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `gallery`.
use crate::{Call, Client};

pub mod featured;

/// Lists gallery posts that are being liked at present.
///
/// `POST /api/gallery/featured`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::gallery;
/// let mut items = client.items(gallery::featured::Request::new());
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

pub mod popular;

/// Lists the ten gallery posts with most likes.
///
/// `POST /api/gallery/popular`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::gallery;
/// let answer = gallery::popular(&client, gallery::popular::Request::new()).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn popular(client: &Client, request: popular::Request) -> Call<popular::Response> {
    client.send(request)
}

pub mod posts;

/// Lists gallery posts of all users, newest first.
///
/// `POST /api/gallery/posts`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::gallery;
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
