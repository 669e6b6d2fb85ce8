// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `chat`.
use crate::{Call, Client};

pub mod history;

/// Lists the latest chat message of each conversation, either with users or in rooms.
///
/// `POST /api/chat/history`. Needs a token with the permission [`read:chat`](crate::Permission::ReadChat). Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::chat;
/// let latest = chat::history(&client, chat::history::Request::new()).await?;
/// for message in latest {
///     println!("{}: {:?}", message.from_user.username, message.text);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn history(client: &Client, request: history::Request) -> Call<history::Response> {
    client.send(request)
}

pub mod messages;

pub mod read_all;

/// Marks all chat messages as read.
///
/// `POST /api/chat/read-all`. Needs a token with the permission [`write:chat`](crate::Permission::WriteChat). Since 2025.8.0. Not in misskey.io 2025.4.1-mhq.13, Sharkey 2025.5.2-dev.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::chat;
/// chat::read_all(&client, chat::read_all::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn read_all(
    client: &Client,
    request: read_all::Request,
) -> Call<read_all::Response> {
    client.send(request)
}

pub mod rooms;
