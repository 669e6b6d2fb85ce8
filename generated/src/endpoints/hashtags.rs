// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `hashtags`.
use crate::{Call, Client};

pub mod list;

/// Lists hashtags in a chosen order, such as by how many users have used them in notes.
///
/// `POST /api/hashtags/list`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::hashtags;
/// let request = hashtags::list::Request::new(hashtags::list::Sort::MentionedUsersDescending);
/// let answer = hashtags::list(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn list(client: &Client, request: list::Request) -> Call<list::Response> {
    client.send(request)
}

pub mod search;

/// Suggests hashtags that begin with the given text.
///
/// `POST /api/hashtags/search`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::hashtags;
/// let found = hashtags::search(&client, hashtags::search::Request::new("cat")).await?;
/// println!("{found:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn search(client: &Client, request: search::Request) -> Call<search::Response> {
    client.send(request)
}

pub mod show;

/// Gets how many users use a hashtag, in notes and in their profiles.
///
/// `POST /api/hashtags/show`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::hashtags;
/// let answer = hashtags::show(&client, hashtags::show::Request::new("tag")).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_HASHTAG`](crate::ErrorCode::NoSuchHashtag) (400): Nobody has used the hashtag yet.
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod trend;

/// Lists the hashtags that are trending, each with a chart of its recent use.
///
/// `POST /api/hashtags/trend`, or `GET` with [`Client::get`](crate::Client::get). Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::hashtags;
/// for trend in hashtags::trend(&client, hashtags::trend::Request::new()).await? {
///     println!("#{} by {} users", trend.tag, trend.users_count);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn trend(client: &Client, request: trend::Request) -> Call<trend::Response> {
    client.send(request)
}

pub mod users;

/// Lists the users who have a hashtag in their profile.
///
/// `POST /api/hashtags/users`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them; before 2026.3.2 there is one page only.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::hashtags;
/// let request = hashtags::users::Request::new("tag", misskey_client::models::UserSort::FollowerDescending);
/// let mut items = client.items(request);
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
pub fn users(client: &Client, request: users::Request) -> Call<users::Response> {
    client.send(request)
}
