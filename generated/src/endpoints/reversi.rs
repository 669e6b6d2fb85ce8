// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `reversi`.
use crate::{Call, Client};

pub mod cancel_match;

/// Stops waiting for an opponent in Reversi, or withdraws an invitation.
///
/// `POST /api/reversi/cancel-match`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn cancel_match(
    client: &Client,
    request: cancel_match::Request,
) -> Call<cancel_match::Response> {
    client.send(request)
}

pub mod games;

/// Lists games of Reversi, of everybody or one's own.
///
/// `POST /api/reversi/games`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn games(client: &Client, request: games::Request) -> Call<games::Response> {
    client.send(request)
}

pub mod invitations;

/// Lists the users who have invited one to a game of Reversi.
///
/// `POST /api/reversi/invitations`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn invitations(
    client: &Client,
    request: invitations::Request,
) -> Call<invitations::Response> {
    client.send(request)
}

pub mod match_;

/// Looks for an opponent in Reversi or invites one; gives the game once there is one and nothing while waiting.
///
/// `POST /api/reversi/match`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser), 400
/// - [`TARGET_IS_YOURSELF`](crate::ErrorCode::TargetIsYourself), 400
#[inline]
pub fn match_(client: &Client, request: match_::Request) -> Call<match_::Response> {
    client.send(request)
}

pub mod show_game;

/// Gets a game of Reversi with its moves.
///
/// `POST /api/reversi/show-game`. Works without a token. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_GAME`](crate::ErrorCode::NoSuchGame), 400
#[inline]
pub fn show_game(
    client: &Client,
    request: show_game::Request,
) -> Call<show_game::Response> {
    client.send(request)
}

pub mod surrender;

/// Gives up a game of Reversi.
///
/// `POST /api/reversi/surrender`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied), 400
/// - [`ALREADY_ENDED`](crate::ErrorCode::AlreadyEnded), 400
/// - [`NO_SUCH_GAME`](crate::ErrorCode::NoSuchGame), 400
#[inline]
pub fn surrender(
    client: &Client,
    request: surrender::Request,
) -> Call<surrender::Response> {
    client.send(request)
}

pub mod verify;

/// Compares a client's state of a Reversi game with the server's and sends the game where they differ.
///
/// `POST /api/reversi/verify`. Works without a token. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_GAME`](crate::ErrorCode::NoSuchGame), 400
#[inline]
pub fn verify(client: &Client, request: verify::Request) -> Call<verify::Response> {
    client.send(request)
}
