// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `antennas`.
use crate::{Call, Client};

pub mod create;

/// Creates an antenna, which gathers new notes that match keywords, users or lists.
///
/// `POST /api/antennas/create`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::{endpoints::antennas, models::AntennaSource};
/// // Notes by anybody with both words of the first group, or with the one of the second.
/// let request = antennas::create::Request::new(antennas::create::Required {
///     name: "Cats".to_owned(),
///     src: AntennaSource::All,
///     keywords: vec![
///         vec!["cat".to_owned(), "picture".to_owned()],
///         vec!["caturday".to_owned()],
///     ],
///     exclude_keywords: vec![],
///     users: vec![],
///     case_sensitive: false,
///     with_replies: false,
///     with_file: true,
/// });
/// let antenna = antennas::create(&client, request).await?;
/// println!("gathering as {}", antenna.id);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`EMPTY_KEYWORD`](crate::ErrorCode::EmptyKeyword) (400): The antenna has no keywords.
/// - [`NO_SUCH_USER_LIST`](crate::ErrorCode::NoSuchUserList) (400): There is no such user list.
/// - [`TOO_MANY_ANTENNAS`](crate::ErrorCode::TooManyAntennas) (400): The user has as many antennas as the roles allow.
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes an antenna of the signed-in user.
///
/// `POST /api/antennas/delete`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, antenna_id: misskey_client::ids::AntennaId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::antennas;
/// antennas::delete(&client, antennas::delete::Request::new(antenna_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_ANTENNA`](crate::ErrorCode::NoSuchAntenna) (400): The user has no such antenna.
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod list;

/// Lists the signed-in user's antennas.
///
/// `POST /api/antennas/list`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::antennas;
/// for antenna in antennas::list(&client, antennas::list::Request::new()).await? {
///     println!("{} {}", antenna.id, antenna.name);
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

pub mod notes;

/// Gets the notes that an antenna has gathered.
///
/// `POST /api/antennas/notes`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, antenna_id: misskey_client::ids::AntennaId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::antennas;
/// let mut notes = client.items(antennas::notes::Request::new(antenna_id));
/// while let Some(note) = notes.next().await {
///     let note = note?;
///     println!("{}: {:?}", note.user.username, note.text);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_ANTENNA`](crate::ErrorCode::NoSuchAntenna) (400): The user has no such antenna.
#[inline]
pub fn notes(client: &Client, request: notes::Request) -> Call<notes::Response> {
    client.send(request)
}

pub mod remove_note;

/// Takes one note out of what an antenna has gathered.
///
/// `POST /api/antennas/remove-note`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2026.6.0. Not in CherryPick 4.17.0, misskey.io 2025.4.1-mhq.13, Sharkey 2025.5.2-dev.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, antenna_id: misskey_client::ids::AntennaId, note_id: misskey_client::ids::NoteId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::antennas;
/// let request = antennas::remove_note::Request::new(antenna_id, note_id);
/// antennas::remove_note(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_ANTENNA`](crate::ErrorCode::NoSuchAntenna) (400): The user has no such antenna.
#[inline]
pub fn remove_note(
    client: &Client,
    request: remove_note::Request,
) -> Call<remove_note::Response> {
    client.send(request)
}

pub mod show;

/// Gets one antenna of the signed-in user.
///
/// `POST /api/antennas/show`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, antenna_id: misskey_client::ids::AntennaId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::antennas;
/// let antenna = antennas::show(&client, antennas::show::Request::new(antenna_id)).await?;
/// println!("{:?}", antenna.keywords);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_ANTENNA`](crate::ErrorCode::NoSuchAntenna) (400): The user has no such antenna.
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod update;

/// Changes an antenna; what is left out stays as it is.
///
/// `POST /api/antennas/update`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, antenna_id: misskey_client::ids::AntennaId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::antennas;
/// let request = antennas::update::Request::new(antenna_id);
/// let answer = antennas::update(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`EMPTY_KEYWORD`](crate::ErrorCode::EmptyKeyword) (400): The antenna has no keywords.
/// - [`NO_SUCH_ANTENNA`](crate::ErrorCode::NoSuchAntenna) (400): The user has no such antenna.
/// - [`NO_SUCH_USER_LIST`](crate::ErrorCode::NoSuchUserList) (400): There is no such user list.
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}
