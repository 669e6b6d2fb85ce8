// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `chat/rooms`.
use crate::{Call, Client};

pub mod create;

/// Creates a chat room owned by the signed-in user.
///
/// `POST /api/chat/rooms/create`. Needs a token with the permission [`write:chat`](crate::Permission::WriteChat). Rate-limited. Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes a chat room with all that was said in it.
///
/// `POST /api/chat/rooms/delete`. Needs a token with the permission [`write:chat`](crate::Permission::WriteChat). Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROOM`](crate::ErrorCode::NoSuchRoom), 400
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod invitations;

pub mod join;

/// Joins a chat room one was invited to.
///
/// `POST /api/chat/rooms/join`. Needs a token with the permission [`write:chat`](crate::Permission::WriteChat). Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROOM`](crate::ErrorCode::NoSuchRoom), 400
#[inline]
pub fn join(client: &Client, request: join::Request) -> Call<join::Response> {
    client.send(request)
}

pub mod joining;

/// Lists the chat rooms one has joined; one's own rooms are not among them.
///
/// `POST /api/chat/rooms/joining`. Needs a token with the permission [`read:chat`](crate::Permission::ReadChat). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn joining(client: &Client, request: joining::Request) -> Call<joining::Response> {
    client.send(request)
}

pub mod leave;

/// Leaves a chat room.
///
/// `POST /api/chat/rooms/leave`. Needs a token with the permission [`write:chat`](crate::Permission::WriteChat). Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROOM`](crate::ErrorCode::NoSuchRoom), 400
#[inline]
pub fn leave(client: &Client, request: leave::Request) -> Call<leave::Response> {
    client.send(request)
}

pub mod members;

/// Lists the members of a chat room.
///
/// `POST /api/chat/rooms/members`. Needs a token with the permission [`write:chat`](crate::Permission::WriteChat). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROOM`](crate::ErrorCode::NoSuchRoom), 400
#[inline]
pub fn members(client: &Client, request: members::Request) -> Call<members::Response> {
    client.send(request)
}

pub mod mute;

/// Mutes or unmutes a chat room for oneself.
///
/// `POST /api/chat/rooms/mute`. Needs a token with the permission [`write:chat`](crate::Permission::WriteChat). Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROOM`](crate::ErrorCode::NoSuchRoom), 400
#[inline]
pub fn mute(client: &Client, request: mute::Request) -> Call<mute::Response> {
    client.send(request)
}

pub mod owned;

/// Lists the chat rooms one owns.
///
/// `POST /api/chat/rooms/owned`. Needs a token with the permission [`read:chat`](crate::Permission::ReadChat). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn owned(client: &Client, request: owned::Request) -> Call<owned::Response> {
    client.send(request)
}

pub mod show;

/// Gets one chat room.
///
/// `POST /api/chat/rooms/show`. Needs a token with the permission [`read:chat`](crate::Permission::ReadChat). Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROOM`](crate::ErrorCode::NoSuchRoom), 400
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod update;

/// Changes the name or description of a chat room of one's own.
///
/// `POST /api/chat/rooms/update`. Needs a token with the permission [`write:chat`](crate::Permission::WriteChat). Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROOM`](crate::ErrorCode::NoSuchRoom), 400
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}
