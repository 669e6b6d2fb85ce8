// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `channels/mute`.
use crate::{Call, Client};

pub mod create;

/// Mutes a channel, so that its notes no longer turn up elsewhere.
///
/// `POST /api/channels/mute/create`. Needs a token with the permission [`write:channels`](crate::Permission::WriteChannels). Since 2025.12.2. Not in CherryPick 4.17.0, misskey.io 2025.4.1-mhq.13, Sharkey 2025.5.2-dev.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, channel_id: misskey_client::ids::ChannelId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::channels::mute;
/// mute::create(&client, mute::create::Request::new(channel_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ALREADY_MUTING_CHANNEL`](crate::ErrorCode::AlreadyMutingChannel) (400): The channel is muted already.
/// - [`EXPIRES_AT_IS_PAST`](crate::ErrorCode::ExpiresAtIsPast) (400): The end has already passed.
/// - [`NO_SUCH_CHANNEL`](crate::ErrorCode::NoSuchChannel) (400): There is no such channel.
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Unmutes a channel.
///
/// `POST /api/channels/mute/delete`. Needs a token with the permission [`write:channels`](crate::Permission::WriteChannels). Since 2025.12.2. Not in CherryPick 4.17.0, misskey.io 2025.4.1-mhq.13, Sharkey 2025.5.2-dev.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, channel_id: misskey_client::ids::ChannelId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::channels::mute;
/// mute::delete(&client, mute::delete::Request::new(channel_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NOT_MUTING_CHANNEL`](crate::ErrorCode::NotMutingChannel) (400): The channel is not muted.
/// - [`NO_SUCH_CHANNEL`](crate::ErrorCode::NoSuchChannel) (400): There is no such channel.
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod list;

/// Lists the channels that the signed-in user has muted.
///
/// `POST /api/channels/mute/list`. Needs a token with the permission [`read:channels`](crate::Permission::ReadChannels). Since 2025.12.2. Not in CherryPick 4.17.0, misskey.io 2025.4.1-mhq.13, Sharkey 2025.5.2-dev.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::channels::mute;
/// let answer = mute::list(&client, mute::list::Request::new()).await?;
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
