// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `chat/rooms/invitations`.
use crate::{Call, Client};

pub mod create;

/// Invites a user to a chat room.
///
/// `POST /api/chat/rooms/invitations/create`. Needs a token with the permission [`write:chat`](crate::Permission::WriteChat). Rate-limited. Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROOM`](crate::ErrorCode::NoSuchRoom), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod ignore;

/// Hides an invitation to a chat room without accepting it.
///
/// `POST /api/chat/rooms/invitations/ignore`. Needs a token with the permission [`write:chat`](crate::Permission::WriteChat). Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROOM`](crate::ErrorCode::NoSuchRoom), 400
#[inline]
pub fn ignore(client: &Client, request: ignore::Request) -> Call<ignore::Response> {
    client.send(request)
}

pub mod inbox;

/// Lists the invitations to chat rooms that one has received.
///
/// `POST /api/chat/rooms/invitations/inbox`. Needs a token with the permission [`read:chat`](crate::Permission::ReadChat). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn inbox(client: &Client, request: inbox::Request) -> Call<inbox::Response> {
    client.send(request)
}

pub mod outbox;

/// Lists the open invitations to a chat room of one's own.
///
/// `POST /api/chat/rooms/invitations/outbox`. Needs a token with the permission [`read:chat`](crate::Permission::ReadChat). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROOM`](crate::ErrorCode::NoSuchRoom), 400
#[inline]
pub fn outbox(client: &Client, request: outbox::Request) -> Call<outbox::Response> {
    client.send(request)
}
