// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `chat/rooms`.
use crate::{Call, Client};

pub mod create;

/// Creates a chat room owned by the signed-in user.
///
/// `POST /api/chat/rooms/create`. Needs a token with the permission [`write:chat`](crate::Permission::WriteChat). Rate-limited. Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::chat::rooms;
/// let room = rooms::create(&client, rooms::create::Request::new("Friends")).await?;
/// println!("{}", room.id);
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

/// Deletes a chat room with all that was said in it.
///
/// `POST /api/chat/rooms/delete`. Needs a token with the permission [`write:chat`](crate::Permission::WriteChat). Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, room_id: misskey_client::ids::ChatRoomId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::chat::rooms;
/// rooms::delete(&client, rooms::delete::Request::new(room_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROOM`](crate::ErrorCode::NoSuchRoom) (400): There is no such room, or the user is not in it.
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod invitations;

pub mod join;

/// Joins a chat room that the signed-in user was invited to.
///
/// `POST /api/chat/rooms/join`. Needs a token with the permission [`write:chat`](crate::Permission::WriteChat). Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, room_id: misskey_client::ids::ChatRoomId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::chat::rooms;
/// rooms::join(&client, rooms::join::Request::new(room_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROOM`](crate::ErrorCode::NoSuchRoom) (400): There is no such room, or the user is not in it.
#[inline]
pub fn join(client: &Client, request: join::Request) -> Call<join::Response> {
    client.send(request)
}

pub mod joining;

/// Lists the chat rooms that the signed-in user has joined; rooms that the user owns are not among them.
///
/// `POST /api/chat/rooms/joining`. Needs a token with the permission [`read:chat`](crate::Permission::ReadChat). A list in pages: [`Client::items`](crate::Client::items) reads all of them. Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::chat::rooms;
/// let mut memberships = client.items(rooms::joining::Request::new());
/// while let Some(membership) = memberships.next().await {
///     println!("{}", membership?.room_id);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn joining(client: &Client, request: joining::Request) -> Call<joining::Response> {
    client.send(request)
}

pub mod leave;

/// Leaves a chat room.
///
/// `POST /api/chat/rooms/leave`. Needs a token with the permission [`write:chat`](crate::Permission::WriteChat). Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, room_id: misskey_client::ids::ChatRoomId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::chat::rooms;
/// rooms::leave(&client, rooms::leave::Request::new(room_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROOM`](crate::ErrorCode::NoSuchRoom) (400): There is no such room, or the user is not in it.
#[inline]
pub fn leave(client: &Client, request: leave::Request) -> Call<leave::Response> {
    client.send(request)
}

pub mod members;

/// Lists the members of a chat room.
///
/// `POST /api/chat/rooms/members`. Needs a token with the permission [`write:chat`](crate::Permission::WriteChat). A list in pages: [`Client::items`](crate::Client::items) reads all of them. Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, room_id: misskey_client::ids::ChatRoomId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::chat::rooms;
/// let mut items = client.items(rooms::members::Request::new(room_id));
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
pub fn members(client: &Client, request: members::Request) -> Call<members::Response> {
    client.send(request)
}

pub mod mute;

/// Mutes or unmutes a chat room for the signed-in user.
///
/// `POST /api/chat/rooms/mute`. Needs a token with the permission [`write:chat`](crate::Permission::WriteChat). Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, room_id: misskey_client::ids::ChatRoomId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::chat::rooms;
/// rooms::mute(&client, rooms::mute::Request::new(room_id, true)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROOM`](crate::ErrorCode::NoSuchRoom) (400): There is no such room, or the user is not in it.
#[inline]
pub fn mute(client: &Client, request: mute::Request) -> Call<mute::Response> {
    client.send(request)
}

pub mod owned;

/// Lists the chat rooms one owns.
///
/// `POST /api/chat/rooms/owned`. Needs a token with the permission [`read:chat`](crate::Permission::ReadChat). A list in pages: [`Client::items`](crate::Client::items) reads all of them. Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::chat::rooms;
/// let mut items = client.items(rooms::owned::Request::new());
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

pub mod show;

/// Gets one chat room.
///
/// `POST /api/chat/rooms/show`. Needs a token with the permission [`read:chat`](crate::Permission::ReadChat). Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, room_id: misskey_client::ids::ChatRoomId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::chat::rooms;
/// let answer = rooms::show(&client, rooms::show::Request::new(room_id)).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROOM`](crate::ErrorCode::NoSuchRoom) (400): There is no such room, or the user is not in it.
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod update;

/// Changes the name or description of a chat room of the signed-in user.
///
/// `POST /api/chat/rooms/update`. Needs a token with the permission [`write:chat`](crate::Permission::WriteChat). Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, room_id: misskey_client::ids::ChatRoomId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::chat::rooms;
/// let answer = rooms::update(&client, rooms::update::Request::new(room_id)).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROOM`](crate::ErrorCode::NoSuchRoom) (400): There is no such room, or the user is not in it.
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}
