// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `notes/polls`.
use crate::{Call, Client};

pub mod recommendation;

/// Suggests open public polls of this server in which one has not voted.
///
/// `POST /api/notes/polls/recommendation`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn recommendation(
    client: &Client,
    request: recommendation::Request,
) -> Call<recommendation::Response> {
    client.send(request)
}

pub mod vote;

/// Votes for a choice of a poll.
///
/// `POST /api/notes/polls/vote`. Needs a token with the permission [`write:votes`](crate::Permission::WriteVotes). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ALREADY_EXPIRED`](crate::ErrorCode::AlreadyExpired), 400
/// - [`ALREADY_VOTED`](crate::ErrorCode::AlreadyVoted), 400
/// - [`INVALID_CHOICE`](crate::ErrorCode::InvalidChoice), 400
/// - [`NO_POLL`](crate::ErrorCode::NoPoll), 400
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote), 400
/// - [`YOU_HAVE_BEEN_BLOCKED`](crate::ErrorCode::YouHaveBeenBlocked), 400
#[inline]
pub fn vote(client: &Client, request: vote::Request) -> Call<vote::Response> {
    client.send(request)
}
