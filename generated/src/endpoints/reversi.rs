// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `reversi`.
use crate::{Call, Client};

pub mod cancel_match;

/// Stops waiting for an opponent in Reversi, or withdraws an invitation.
///
/// `POST /api/reversi/cancel-match`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::reversi;
/// reversi::cancel_match(&client, reversi::cancel_match::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn cancel_match(
    client: &Client,
    request: cancel_match::Request,
) -> Call<cancel_match::Response> {
    client.send(request)
}

pub mod games;

/// Lists games of Reversi, of everybody or of the signed-in user.
///
/// `POST /api/reversi/games`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::reversi;
/// let mut items = client.items(reversi::games::Request::new());
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
pub fn games(client: &Client, request: games::Request) -> Call<games::Response> {
    client.send(request)
}

pub mod invitations;

/// Lists the users who have invited one to a game of Reversi.
///
/// `POST /api/reversi/invitations`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::reversi;
/// let request = reversi::invitations::Request::new();
/// let answer = reversi::invitations(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
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
/// `POST /api/reversi/match`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::reversi;
/// let answer = reversi::match_(&client, reversi::match_::Request::new()).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser) (400): There is no such user.
/// - [`TARGET_IS_YOURSELF`](crate::ErrorCode::TargetIsYourself) (400): Users cannot play against themselves.
#[inline]
pub fn match_(client: &Client, request: match_::Request) -> Call<match_::Response> {
    client.send(request)
}

pub mod show_game;

/// Gets a game of Reversi with its moves.
///
/// `POST /api/reversi/show-game`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, game_id: misskey_client::ids::ReversiGameId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::reversi;
/// let request = reversi::show_game::Request::new(game_id);
/// let answer = reversi::show_game(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_GAME`](crate::ErrorCode::NoSuchGame) (400): There is no such game.
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
/// `POST /api/reversi/surrender`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, game_id: misskey_client::ids::ReversiGameId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::reversi;
/// reversi::surrender(&client, reversi::surrender::Request::new(game_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied) (400): The signed-in user may not do this to that thing, usually because it belongs to somebody else.
/// - [`ALREADY_ENDED`](crate::ErrorCode::AlreadyEnded) (400): The game is over.
/// - [`NO_SUCH_GAME`](crate::ErrorCode::NoSuchGame) (400): There is no such game.
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
/// `POST /api/reversi/verify`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, game_id: misskey_client::ids::ReversiGameId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::reversi;
/// let request = reversi::verify::Request::new(game_id, "crc32");
/// let answer = reversi::verify(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_GAME`](crate::ErrorCode::NoSuchGame) (400): There is no such game.
#[inline]
pub fn verify(client: &Client, request: verify::Request) -> Call<verify::Response> {
    client.send(request)
}
