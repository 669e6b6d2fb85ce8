// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `chat/rooms/invitations`.
use crate::{Call, Client};

pub mod create;

/// Invites a user to a chat room.
///
/// `POST /api/chat/rooms/invitations/create`. Needs a token with the permission [`write:chat`](crate::Permission::WriteChat). Rate-limited. Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, room_id: misskey_client::ids::ChatRoomId, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::chat::rooms::invitations;
/// let request = invitations::create::Request::new(room_id, user_id);
/// let answer = invitations::create(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROOM`](crate::ErrorCode::NoSuchRoom) (400): There is no such room, or the user is not in it.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod ignore;

/// Hides an invitation to a chat room without accepting it.
///
/// `POST /api/chat/rooms/invitations/ignore`. Needs a token with the permission [`write:chat`](crate::Permission::WriteChat). Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, room_id: misskey_client::ids::ChatRoomId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::chat::rooms::invitations;
/// invitations::ignore(&client, invitations::ignore::Request::new(room_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROOM`](crate::ErrorCode::NoSuchRoom) (400): There is no such room, or the user is not in it.
#[inline]
pub fn ignore(client: &Client, request: ignore::Request) -> Call<ignore::Response> {
    client.send(request)
}

pub mod inbox;

/// Lists the invitations to chat rooms that the signed-in user has received.
///
/// `POST /api/chat/rooms/invitations/inbox`. Needs a token with the permission [`read:chat`](crate::Permission::ReadChat). A list in pages: [`Client::items`](crate::Client::items) reads all of them. Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::chat::rooms::invitations;
/// let mut items = client.items(invitations::inbox::Request::new());
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
pub fn inbox(client: &Client, request: inbox::Request) -> Call<inbox::Response> {
    client.send(request)
}

pub mod outbox;

/// Lists the open invitations to a chat room of the signed-in user.
///
/// `POST /api/chat/rooms/invitations/outbox`. Needs a token with the permission [`read:chat`](crate::Permission::ReadChat). A list in pages: [`Client::items`](crate::Client::items) reads all of them. Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, room_id: misskey_client::ids::ChatRoomId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::chat::rooms::invitations;
/// let mut items = client.items(invitations::outbox::Request::new(room_id));
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROOM`](crate::ErrorCode::NoSuchRoom) (400): There is no such room, or the user is not in it.
#[inline]
pub fn outbox(client: &Client, request: outbox::Request) -> Call<outbox::Response> {
    client.send(request)
}
