// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `clips`.
use crate::{Call, Client};

pub mod add_note;

/// Adds a note to a clip of the signed-in user.
///
/// `POST /api/clips/add-note`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, clip_id: misskey_client::ids::ClipId, note_id: misskey_client::ids::NoteId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::{ErrorCode, endpoints::clips};
/// match clips::add_note(&client, clips::add_note::Request::new(clip_id, note_id)).await {
///     Ok(()) => println!("clipped"),
///     Err(error) if error.is(ErrorCode::AlreadyClipped) => println!("was there already"),
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ALREADY_CLIPPED`](crate::ErrorCode::AlreadyClipped) (400): The note is in the clip already.
/// - [`NO_SUCH_CLIP`](crate::ErrorCode::NoSuchClip) (400): There is no such clip, or it is private.
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote) (400): There is no such note, or the user may not see it.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
/// - [`TOO_MANY_CLIP_NOTES`](crate::ErrorCode::TooManyClipNotes) (400): The clip holds as many notes as the roles allow.
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
/// `POST /api/clips/create`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::clips;
/// let request = clips::create::Request::new("Recipes")
///     .description("Things to cook")
///     .is_public(true);
/// let clip = clips::create(&client, request).await?;
/// println!("{}", clip.id);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`TOO_MANY_CLIPS`](crate::ErrorCode::TooManyClips) (400): The user has as many clips as the roles allow.
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes a clip of the signed-in user; the notes in it stay.
///
/// `POST /api/clips/delete`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, clip_id: misskey_client::ids::ClipId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::clips;
/// clips::delete(&client, clips::delete::Request::new(clip_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_CLIP`](crate::ErrorCode::NoSuchClip) (400): There is no such clip, or it is private.
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod favorite;

/// Makes a clip a favorite.
///
/// `POST /api/clips/favorite`. Needs a token with the permission [`write:clip-favorite`](crate::Permission::WriteClipFavorite).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, clip_id: misskey_client::ids::ClipId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::clips;
/// clips::favorite(&client, clips::favorite::Request::new(clip_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ALREADY_FAVORITED`](crate::ErrorCode::AlreadyFavorited) (400): It is among the user's favorites already.
/// - [`NO_SUCH_CLIP`](crate::ErrorCode::NoSuchClip) (400): There is no such clip, or it is private.
#[inline]
pub fn favorite(
    client: &Client,
    request: favorite::Request,
) -> Call<favorite::Response> {
    client.send(request)
}

pub mod list;

/// Lists the signed-in user's clips.
///
/// `POST /api/clips/list`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). A list in pages: [`Client::items`](crate::Client::items) reads all of them; before 2025.8.0 there is one page only.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::clips;
/// for clip in clips::list(&client, clips::list::Request::new()).await? {
///     println!("{} {}", clip.id, clip.name);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn list(client: &Client, request: list::Request) -> Call<list::Response> {
    client.send(request)
}

pub mod my_favorites;

/// Lists the signed-in user's favorite clips.
///
/// `POST /api/clips/my-favorites`. Needs a token with the permission [`read:clip-favorite`](crate::Permission::ReadClipFavorite).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::clips;
/// let request = clips::my_favorites::Request::new();
/// let answer = clips::my_favorites(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
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
/// `POST /api/clips/notes`. Works without a token; an app's token needs the permission [`read:account`](crate::Permission::ReadAccount). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, clip_id: misskey_client::ids::ClipId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::clips;
/// let mut notes = client.items(clips::notes::Request::new(clip_id));
/// while let Some(note) = notes.next().await {
///     println!("{:?}", note?.text);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_CLIP`](crate::ErrorCode::NoSuchClip) (400): There is no such clip, or it is private.
#[inline]
pub fn notes(client: &Client, request: notes::Request) -> Call<notes::Response> {
    client.send(request)
}

pub mod remove_note;

/// Takes a note out of a clip of the signed-in user.
///
/// `POST /api/clips/remove-note`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, clip_id: misskey_client::ids::ClipId, note_id: misskey_client::ids::NoteId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::clips;
/// let request = clips::remove_note::Request::new(clip_id, note_id);
/// clips::remove_note(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_CLIP`](crate::ErrorCode::NoSuchClip) (400): There is no such clip, or it is private.
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote) (400): There is no such note, or the user may not see it.
#[inline]
pub fn remove_note(
    client: &Client,
    request: remove_note::Request,
) -> Call<remove_note::Response> {
    client.send(request)
}

pub mod show;

/// Gets one clip; only its owner finds a private one.
///
/// `POST /api/clips/show`. Works without a token; an app's token needs the permission [`read:account`](crate::Permission::ReadAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, clip_id: misskey_client::ids::ClipId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::clips;
/// let answer = clips::show(&client, clips::show::Request::new(clip_id)).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_CLIP`](crate::ErrorCode::NoSuchClip) (400): There is no such clip, or it is private.
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod unfavorite;

/// Removes a clip from the favorites.
///
/// `POST /api/clips/unfavorite`. Needs a token with the permission [`write:clip-favorite`](crate::Permission::WriteClipFavorite).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, clip_id: misskey_client::ids::ClipId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::clips;
/// clips::unfavorite(&client, clips::unfavorite::Request::new(clip_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NOT_FAVORITED`](crate::ErrorCode::NotFavorited) (400): It is not among the user's favorites.
/// - [`NO_SUCH_CLIP`](crate::ErrorCode::NoSuchClip) (400): There is no such clip, or it is private.
#[inline]
pub fn unfavorite(
    client: &Client,
    request: unfavorite::Request,
) -> Call<unfavorite::Response> {
    client.send(request)
}

pub mod update;

/// Changes a clip of the signed-in user; what is left out stays as it is.
///
/// `POST /api/clips/update`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, clip_id: misskey_client::ids::ClipId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::clips;
/// let answer = clips::update(&client, clips::update::Request::new(clip_id)).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_CLIP`](crate::ErrorCode::NoSuchClip) (400): There is no such clip, or it is private.
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}
