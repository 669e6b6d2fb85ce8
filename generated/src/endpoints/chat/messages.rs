// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `chat/messages`.
use crate::{Call, Client};

pub mod create_to_room;

/// Posts a chat message to a room one belongs to.
///
/// `POST /api/chat/messages/create-to-room`. Needs a token with the permission [`write:chat`](crate::Permission::WriteChat). Rate-limited. Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`CONTENT_REQUIRED`](crate::ErrorCode::ContentRequired), 400
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile), 400
/// - [`NO_SUCH_ROOM`](crate::ErrorCode::NoSuchRoom), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn create_to_room(
    client: &Client,
    request: create_to_room::Request,
) -> Call<create_to_room::Response> {
    client.send(request)
}

pub mod create_to_user;

/// Sends a chat message to a user who accepts one's messages.
///
/// `POST /api/chat/messages/create-to-user`. Needs a token with the permission [`write:chat`](crate::Permission::WriteChat). Rate-limited. Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`CONTENT_REQUIRED`](crate::ErrorCode::ContentRequired), 400
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile), 400
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
/// - [`RECIPIENT_IS_YOURSELF`](crate::ErrorCode::RecipientIsYourself), 400
/// - [`YOU_HAVE_BEEN_BLOCKED`](crate::ErrorCode::YouHaveBeenBlocked), 400
#[inline]
pub fn create_to_user(
    client: &Client,
    request: create_to_user::Request,
) -> Call<create_to_user::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes a chat message of one's own.
///
/// `POST /api/chat/messages/delete`. Needs a token with the permission [`write:chat`](crate::Permission::WriteChat). Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_MESSAGE`](crate::ErrorCode::NoSuchMessage), 400
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod react;

/// Adds a reaction to a chat message.
///
/// `POST /api/chat/messages/react`. Needs a token with the permission [`write:chat`](crate::Permission::WriteChat). Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_MESSAGE`](crate::ErrorCode::NoSuchMessage), 400
#[inline]
pub fn react(client: &Client, request: react::Request) -> Call<react::Response> {
    client.send(request)
}

pub mod room_timeline;

/// Gets the messages of a chat room and marks the room as read.
///
/// `POST /api/chat/messages/room-timeline`. Needs a token with the permission [`read:chat`](crate::Permission::ReadChat). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROOM`](crate::ErrorCode::NoSuchRoom), 400
#[inline]
pub fn room_timeline(
    client: &Client,
    request: room_timeline::Request,
) -> Call<room_timeline::Response> {
    client.send(request)
}

pub mod search;

/// Searches the text of one's chat messages, in all conversations or in one.
///
/// `POST /api/chat/messages/search`. Needs a token with the permission [`read:chat`](crate::Permission::ReadChat). Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROOM`](crate::ErrorCode::NoSuchRoom), 400
#[inline]
pub fn search(client: &Client, request: search::Request) -> Call<search::Response> {
    client.send(request)
}

pub mod show;

/// Gets one chat message.
///
/// `POST /api/chat/messages/show`. Needs a token with the permission [`read:chat`](crate::Permission::ReadChat). Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_MESSAGE`](crate::ErrorCode::NoSuchMessage), 400
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod unreact;

/// Takes one's reaction to a chat message back.
///
/// `POST /api/chat/messages/unreact`. Needs a token with the permission [`write:chat`](crate::Permission::WriteChat). Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_MESSAGE`](crate::ErrorCode::NoSuchMessage), 400
#[inline]
pub fn unreact(client: &Client, request: unreact::Request) -> Call<unreact::Response> {
    client.send(request)
}

pub mod user_timeline;

/// Gets the messages exchanged with a user and marks them as read.
///
/// `POST /api/chat/messages/user-timeline`. Needs a token with the permission [`read:chat`](crate::Permission::ReadChat). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser), 400
#[inline]
pub fn user_timeline(
    client: &Client,
    request: user_timeline::Request,
) -> Call<user_timeline::Response> {
    client.send(request)
}
