// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `clips`.
use crate::{Call, Client};

pub mod add_note;

/// Adds a note to a clip of one's own.
///
/// `POST /api/clips/add-note`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ALREADY_CLIPPED`](crate::ErrorCode::AlreadyClipped), 400
/// - [`NO_SUCH_CLIP`](crate::ErrorCode::NoSuchClip), 400
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
/// - [`TOO_MANY_CLIP_NOTES`](crate::ErrorCode::TooManyClipNotes), 400
#[inline]
pub fn add_note(
    client: &Client,
    request: add_note::Request,
) -> Call<add_note::Response> {
    client.send(request)
}

pub mod create;

/// Creates a clip, a named collection of notes.
///
/// `POST /api/clips/create`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`TOO_MANY_CLIPS`](crate::ErrorCode::TooManyClips), 400
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes a clip of one's own; the notes in it stay.
///
/// `POST /api/clips/delete`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_CLIP`](crate::ErrorCode::NoSuchClip), 400
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod favorite;

/// Puts a clip among one's favorites.
///
/// `POST /api/clips/favorite`. Needs a token with the permission [`write:clip-favorite`](crate::Permission::WriteClipFavorite). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ALREADY_FAVORITED`](crate::ErrorCode::AlreadyFavorited), 400
/// - [`NO_SUCH_CLIP`](crate::ErrorCode::NoSuchClip), 400
#[inline]
pub fn favorite(
    client: &Client,
    request: favorite::Request,
) -> Call<favorite::Response> {
    client.send(request)
}

pub mod list;

/// Lists one's own clips.
///
/// `POST /api/clips/list`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). A list in pages: [`Client::items`](crate::Client::items) reads them all; before 2025.8.0 there is one page only. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn list(client: &Client, request: list::Request) -> Call<list::Response> {
    client.send(request)
}

pub mod my_favorites;

/// Lists one's favorite clips.
///
/// `POST /api/clips/my-favorites`. Needs a token with the permission [`read:clip-favorite`](crate::Permission::ReadClipFavorite). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn my_favorites(
    client: &Client,
    request: my_favorites::Request,
) -> Call<my_favorites::Response> {
    client.send(request)
}

pub mod notes;

/// Gets the notes in a clip.
///
/// `POST /api/clips/notes`. Works without a token; an app's token needs the permission [`read:account`](crate::Permission::ReadAccount). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_CLIP`](crate::ErrorCode::NoSuchClip), 400
#[inline]
pub fn notes(client: &Client, request: notes::Request) -> Call<notes::Response> {
    client.send(request)
}

pub mod remove_note;

/// Takes a note out of a clip of one's own.
///
/// `POST /api/clips/remove-note`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_CLIP`](crate::ErrorCode::NoSuchClip), 400
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote), 400
#[inline]
pub fn remove_note(
    client: &Client,
    request: remove_note::Request,
) -> Call<remove_note::Response> {
    client.send(request)
}

pub mod show;

/// Gets one clip; a private one is found by its owner only.
///
/// `POST /api/clips/show`. Works without a token; an app's token needs the permission [`read:account`](crate::Permission::ReadAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_CLIP`](crate::ErrorCode::NoSuchClip), 400
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod unfavorite;

/// Removes a clip from one's favorites.
///
/// `POST /api/clips/unfavorite`. Needs a token with the permission [`write:clip-favorite`](crate::Permission::WriteClipFavorite). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NOT_FAVORITED`](crate::ErrorCode::NotFavorited), 400
/// - [`NO_SUCH_CLIP`](crate::ErrorCode::NoSuchClip), 400
#[inline]
pub fn unfavorite(
    client: &Client,
    request: unfavorite::Request,
) -> Call<unfavorite::Response> {
    client.send(request)
}

pub mod update;

/// Changes a clip of one's own; what is left out stays as it is.
///
/// `POST /api/clips/update`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_CLIP`](crate::ErrorCode::NoSuchClip), 400
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}
