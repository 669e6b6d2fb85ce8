// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `channels`.
use crate::{Call, Client};

pub mod create;

/// Creates a channel, a timeline of its own that anyone may post to.
///
/// `POST /api/channels/create`. Needs a token with the permission [`write:channels`](crate::Permission::WriteChannels). Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::channels;
/// let request = channels::create::Request::new("Gardening").description("Plants and how to keep them alive");
/// let channel = channels::create(&client, request).await?;
/// println!("created {}", channel.id);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile) (400): There is no such file, or it belongs to somebody else.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod favorite;

/// Makes a channel a favorite.
///
/// `POST /api/channels/favorite`. Needs a token with the permission [`write:channels`](crate::Permission::WriteChannels).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, channel_id: misskey_client::ids::ChannelId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::channels;
/// channels::favorite(&client, channels::favorite::Request::new(channel_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_CHANNEL`](crate::ErrorCode::NoSuchChannel) (400): There is no such channel.
#[inline]
pub fn favorite(
    client: &Client,
    request: favorite::Request,
) -> Call<favorite::Response> {
    client.send(request)
}

pub mod featured;

/// Lists the ten channels with the latest posts.
///
/// `POST /api/channels/featured`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::channels;
/// let answer = channels::featured(&client, channels::featured::Request::new()).await?;
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

pub mod follow;

/// Follows a channel, so that its notes appear in the home timeline.
///
/// `POST /api/channels/follow`. Needs a token with the permission [`write:channels`](crate::Permission::WriteChannels).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, channel_id: misskey_client::ids::ChannelId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::channels;
/// channels::follow(&client, channels::follow::Request::new(channel_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_CHANNEL`](crate::ErrorCode::NoSuchChannel) (400): There is no such channel.
#[inline]
pub fn follow(client: &Client, request: follow::Request) -> Call<follow::Response> {
    client.send(request)
}

pub mod followed;

/// Lists the channels one follows.
///
/// `POST /api/channels/followed`. Needs a token with the permission [`read:channels`](crate::Permission::ReadChannels). A list in pages: [`Client::items`](crate::Client::items) reads all of them; before 2025.8.0 there is one page only.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::channels;
/// let mut channels = client.items(channels::followed::Request::new());
/// while let Some(channel) = channels.next().await {
///     println!("{}", channel?.name);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn followed(
    client: &Client,
    request: followed::Request,
) -> Call<followed::Response> {
    client.send(request)
}

pub mod mute;

pub mod my_favorites;

/// Lists the signed-in user's favorite channels.
///
/// `POST /api/channels/my-favorites`. Needs a token with the permission [`read:channels`](crate::Permission::ReadChannels).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::channels;
/// let request = channels::my_favorites::Request::new();
/// let answer = channels::my_favorites(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn my_favorites(
    client: &Client,
    request: my_favorites::Request,
) -> Call<my_favorites::Response> {
    client.send(request)
}

pub mod owned;

/// Lists the channels that the signed-in user has created.
///
/// `POST /api/channels/owned`. Needs a token with the permission [`read:channels`](crate::Permission::ReadChannels). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::channels;
/// let mut items = client.items(channels::owned::Request::new());
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
pub fn owned(client: &Client, request: owned::Request) -> Call<owned::Response> {
    client.send(request)
}

pub mod search;

/// Searches channels by words of their name or description.
///
/// `POST /api/channels/search`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::channels;
/// let found = channels::search(&client, channels::search::Request::new("cats")).await?;
/// for channel in found {
///     println!("{} ({} notes)", channel.name, channel.notes_count);
/// }
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

/// Gets one channel, with its pinned notes.
///
/// `POST /api/channels/show`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, channel_id: misskey_client::ids::ChannelId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::channels;
/// let channel = channels::show(&client, channels::show::Request::new(channel_id)).await?;
/// println!("{}: {:?}", channel.name, channel.description);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_CHANNEL`](crate::ErrorCode::NoSuchChannel) (400): There is no such channel.
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod timeline;

/// Gets the notes posted to a channel.
///
/// `POST /api/channels/timeline`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, channel_id: misskey_client::ids::ChannelId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::channels;
/// let mut notes = client.items(channels::timeline::Request::new(channel_id).limit(100));
/// while let Some(note) = notes.next().await {
///     println!("{:?}", note?.text);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_CHANNEL`](crate::ErrorCode::NoSuchChannel) (400): There is no such channel.
#[inline]
pub fn timeline(
    client: &Client,
    request: timeline::Request,
) -> Call<timeline::Response> {
    client.send(request)
}

pub mod unfavorite;

/// Removes a channel from the favorites.
///
/// `POST /api/channels/unfavorite`. Needs a token with the permission [`write:channels`](crate::Permission::WriteChannels).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, channel_id: misskey_client::ids::ChannelId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::channels;
/// let request = channels::unfavorite::Request::new(channel_id);
/// channels::unfavorite(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_CHANNEL`](crate::ErrorCode::NoSuchChannel) (400): There is no such channel.
#[inline]
pub fn unfavorite(
    client: &Client,
    request: unfavorite::Request,
) -> Call<unfavorite::Response> {
    client.send(request)
}

pub mod unfollow;

/// Stops following a channel.
///
/// `POST /api/channels/unfollow`. Needs a token with the permission [`write:channels`](crate::Permission::WriteChannels).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, channel_id: misskey_client::ids::ChannelId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::channels;
/// channels::unfollow(&client, channels::unfollow::Request::new(channel_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_CHANNEL`](crate::ErrorCode::NoSuchChannel) (400): There is no such channel.
#[inline]
pub fn unfollow(
    client: &Client,
    request: unfollow::Request,
) -> Call<unfollow::Response> {
    client.send(request)
}

pub mod update;

/// Changes a channel of the signed-in user; what is left out stays as it is.
///
/// `POST /api/channels/update`. Needs a token with the permission [`write:channels`](crate::Permission::WriteChannels).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, channel_id: misskey_client::ids::ChannelId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::channels;
/// let request = channels::update::Request::new(channel_id);
/// let answer = channels::update(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied) (400): The signed-in user may not do this to that thing, usually because it belongs to somebody else.
/// - [`NO_SUCH_CHANNEL`](crate::ErrorCode::NoSuchChannel) (400): There is no such channel.
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile) (400): There is no such file, or it belongs to somebody else.
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}
