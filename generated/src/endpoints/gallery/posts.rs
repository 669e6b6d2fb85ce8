// Written by `cargo xtask regen`. Do not edit.

//! `gallery/posts`: lists gallery posts of all users, newest first.
use crate::{Call, Client, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, UnixMillis, wire};

/// The request of [`gallery/posts`](fn@crate::endpoints::gallery::posts): lists gallery posts of all users, newest first.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Only items newer than this one; alone it turns the order to oldest first.
    pub since_id: Option<ids::GalleryPostId>,
    /// Only items older than this one.
    pub until_id: Option<ids::GalleryPostId>,
    /// Only items made after this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    pub since_date: Option<UnixMillis>,
    /// Only items made before this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    pub until_date: Option<UnixMillis>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Only items newer than this one; alone it turns the order to oldest first.
    #[inline]
    pub fn since_id(mut self, since_id: impl Into<ids::GalleryPostId>) -> Self {
        self.since_id = Some(since_id.into());
        self
    }
    /// Only items older than this one.
    #[inline]
    pub fn until_id(mut self, until_id: impl Into<ids::GalleryPostId>) -> Self {
        self.until_id = Some(until_id.into());
        self
    }
    /// Only items made after this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    #[inline]
    pub fn since_date(mut self, since_date: impl Into<UnixMillis>) -> Self {
        self.since_date = Some(since_date.into());
        self
    }
    /// Only items made before this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    #[inline]
    pub fn until_date(mut self, until_date: impl Into<UnixMillis>) -> Self {
        self.until_date = Some(until_date.into());
        self
    }
}

wire::table! {
    sent object Request {
        limit: "limit" optional,
        since_id: "sinceId" optional,
        until_id: "untilId" optional,
        since_date: "sinceDate" optional,
        until_date: "untilDate" optional,
    }
}

/// The answer of [`gallery/posts`](fn@crate::endpoints::gallery::posts).
pub type Response = Vec<models::GalleryPost>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("gallery/posts")
        .available(crate::availability::SINCE_2024_5_0)
        .later_members(
            &[
                (
                    "sinceDate",
                    crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY,
                ),
                (
                    "untilDate",
                    crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY,
                ),
            ],
        );
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

wire::pages! { Request of models::GalleryPost, by id, until until_id, since since_id, since_date since_date, until_date until_date, limit limit 10 to 100 }

pub mod create;

/// Publishes a gallery post of one or more pictures.
///
/// `POST /api/gallery/posts/create`. Needs a token with the permission [`write:gallery`](crate::Permission::WriteGallery). Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, file_id: misskey_client::ids::DriveFileId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::gallery::posts;
/// let request = posts::create::Request::new("title", [file_id]);
/// let answer = posts::create(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes a gallery post.
///
/// `POST /api/gallery/posts/delete`. Needs a token with the permission [`write:gallery`](crate::Permission::WriteGallery).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, post_id: misskey_client::ids::GalleryPostId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::gallery::posts;
/// posts::delete(&client, posts::delete::Request::new(post_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied) (400): The signed-in user may not do this to that thing, usually because it belongs to somebody else.
/// - [`NO_SUCH_POST`](crate::ErrorCode::NoSuchPost) (400): There is no such gallery post.
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod like;

/// Likes a gallery post.
///
/// `POST /api/gallery/posts/like`. Needs a token with the permission [`write:gallery-likes`](crate::Permission::WriteGalleryLikes).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, post_id: misskey_client::ids::GalleryPostId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::gallery::posts;
/// posts::like(&client, posts::like::Request::new(post_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ALREADY_LIKED`](crate::ErrorCode::AlreadyLiked) (400): The user likes it already.
/// - [`NO_SUCH_POST`](crate::ErrorCode::NoSuchPost) (400): There is no such gallery post.
/// - [`YOUR_POST`](crate::ErrorCode::YourPost) (400): The gallery post is the user's own.
#[inline]
pub fn like(client: &Client, request: like::Request) -> Call<like::Response> {
    client.send(request)
}

pub mod show;

/// Gets one gallery post.
///
/// `POST /api/gallery/posts/show`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, post_id: misskey_client::ids::GalleryPostId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::gallery::posts;
/// let answer = posts::show(&client, posts::show::Request::new(post_id)).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_POST`](crate::ErrorCode::NoSuchPost) (400): There is no such gallery post.
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod unlike;

/// Takes a like of a gallery post back.
///
/// `POST /api/gallery/posts/unlike`. Needs a token with the permission [`write:gallery-likes`](crate::Permission::WriteGalleryLikes).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, post_id: misskey_client::ids::GalleryPostId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::gallery::posts;
/// posts::unlike(&client, posts::unlike::Request::new(post_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NOT_LIKED`](crate::ErrorCode::NotLiked) (400): The user does not like it.
/// - [`NO_SUCH_POST`](crate::ErrorCode::NoSuchPost) (400): There is no such gallery post.
#[inline]
pub fn unlike(client: &Client, request: unlike::Request) -> Call<unlike::Response> {
    client.send(request)
}

pub mod update;

/// Changes a gallery post of the signed-in user; what is left out stays as it is.
///
/// `POST /api/gallery/posts/update`. Needs a token with the permission [`write:gallery`](crate::Permission::WriteGallery). Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, post_id: misskey_client::ids::GalleryPostId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::gallery::posts;
/// let answer = posts::update(&client, posts::update::Request::new(post_id)).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}
