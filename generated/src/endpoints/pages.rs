// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `pages`.
use crate::{Call, Client};

pub mod create;

/// Creates a page, a longer text made of blocks.
///
/// `POST /api/pages/create`. Needs a token with the permission [`write:pages`](crate::Permission::WritePages). Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, content: misskey_client::JsonObject, variables: misskey_client::JsonObject) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::pages;
/// let request = pages::create::Request::new(pages::create::Required {
///     title: "title".to_owned(),
///     name: "name".to_owned(),
///     content: vec![content],
///     variables: vec![variables],
///     script: "script".to_owned(),
/// });
/// let answer = pages::create(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NAME_ALREADY_EXISTS`](crate::ErrorCode::NameAlreadyExists) (400): The user has another page of that name.
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile) (400): There is no such file, or it belongs to somebody else.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes a page.
///
/// `POST /api/pages/delete`. Needs a token with the permission [`write:pages`](crate::Permission::WritePages).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, page_id: misskey_client::ids::PageId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::pages;
/// pages::delete(&client, pages::delete::Request::new(page_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied) (400): The signed-in user may not do this to that thing, usually because it belongs to somebody else.
/// - [`NO_SUCH_PAGE`](crate::ErrorCode::NoSuchPage) (400): There is no such page, or the user may not see it.
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod featured;

/// Lists the ten pages with most likes.
///
/// `POST /api/pages/featured`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::pages;
/// let answer = pages::featured(&client, pages::featured::Request::new()).await?;
/// println!("{answer:?}");
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

pub mod like;

/// Likes a page.
///
/// `POST /api/pages/like`. Needs a token with the permission [`write:page-likes`](crate::Permission::WritePageLikes).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, page_id: misskey_client::ids::PageId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::pages;
/// pages::like(&client, pages::like::Request::new(page_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ALREADY_LIKED`](crate::ErrorCode::AlreadyLiked) (400): The user likes it already.
/// - [`NO_SUCH_PAGE`](crate::ErrorCode::NoSuchPage) (400): There is no such page, or the user may not see it.
/// - [`YOUR_PAGE`](crate::ErrorCode::YourPage) (400): The page is the user's own.
#[inline]
pub fn like(client: &Client, request: like::Request) -> Call<like::Response> {
    client.send(request)
}

pub mod show;

/// Gets one page, found by its id or by its author and name.
///
/// `POST /api/pages/show`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, page_id: misskey_client::ids::PageId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::pages;
/// let answer = pages::show(&client, pages::show::Request::by_page_id(page_id)).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_PAGE`](crate::ErrorCode::NoSuchPage) (400): There is no such page, or the user may not see it.
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod unlike;

/// Takes a like of a page back.
///
/// `POST /api/pages/unlike`. Needs a token with the permission [`write:page-likes`](crate::Permission::WritePageLikes).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, page_id: misskey_client::ids::PageId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::pages;
/// pages::unlike(&client, pages::unlike::Request::new(page_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NOT_LIKED`](crate::ErrorCode::NotLiked) (400): The user does not like it.
/// - [`NO_SUCH_PAGE`](crate::ErrorCode::NoSuchPage) (400): There is no such page, or the user may not see it.
#[inline]
pub fn unlike(client: &Client, request: unlike::Request) -> Call<unlike::Response> {
    client.send(request)
}

pub mod update;

/// Changes a page of the signed-in user; what is left out stays as it is.
///
/// `POST /api/pages/update`. Needs a token with the permission [`write:pages`](crate::Permission::WritePages). Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, page_id: misskey_client::ids::PageId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::pages;
/// pages::update(&client, pages::update::Request::new(page_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied) (400): The signed-in user may not do this to that thing, usually because it belongs to somebody else.
/// - [`NAME_ALREADY_EXISTS`](crate::ErrorCode::NameAlreadyExists) (400): The user has another page of that name.
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile) (400): There is no such file, or it belongs to somebody else.
/// - [`NO_SUCH_PAGE`](crate::ErrorCode::NoSuchPage) (400): There is no such page, or the user may not see it.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}
