// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `notes/favorites`.
use crate::{Call, Client};

pub mod create;

/// Makes a note a favorite, which nobody else sees.
///
/// `POST /api/notes/favorites/create`. Needs a token with the permission [`write:favorites`](crate::Permission::WriteFavorites). Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, note_id: misskey_client::ids::NoteId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::{ErrorCode, endpoints::notes::favorites};
/// match favorites::create(&client, favorites::create::Request::new(note_id)).await {
///     Ok(()) => {}
///     Err(error) if error.is(ErrorCode::AlreadyFavorited) => {}
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ALREADY_FAVORITED`](crate::ErrorCode::AlreadyFavorited) (400): It is among the user's favorites already.
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote) (400): There is no such note, or the user may not see it.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Removes a note from the favorites.
///
/// `POST /api/notes/favorites/delete`. Needs a token with the permission [`write:favorites`](crate::Permission::WriteFavorites).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, note_id: misskey_client::ids::NoteId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::notes::favorites;
/// favorites::delete(&client, favorites::delete::Request::new(note_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NOT_FAVORITED`](crate::ErrorCode::NotFavorited) (400): It is not among the user's favorites.
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote) (400): There is no such note, or the user may not see it.
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}
