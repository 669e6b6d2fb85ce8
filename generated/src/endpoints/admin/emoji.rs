// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `admin/emoji`.
use crate::{Call, Client};

pub mod add;

/// Adds a custom emoji whose picture is a drive file.
///
/// `POST /api/admin/emoji/add`. Needs a token with the permission [`write:admin:emoji`](crate::Permission::WriteAdminEmoji).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, file_id: misskey_client::ids::DriveFileId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::emoji;
/// let answer = emoji::add(&client, emoji::add::Request::new("name", file_id)).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`DUPLICATE_NAME`](crate::ErrorCode::DuplicateName) (400): An emoji of that name exists already.
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile) (400): There is no such file, or it belongs to somebody else.
/// - [`UNSUPPORTED_FILE_TYPE`](crate::ErrorCode::UnsupportedFileType) (400): The file is not a picture that can be an emoji.
#[inline]
pub fn add(client: &Client, request: add::Request) -> Call<add::Response> {
    client.send(request)
}

pub mod add_aliases_bulk;

/// Adds aliases to several custom emoji at once.
///
/// `POST /api/admin/emoji/add-aliases-bulk`. Needs a token with the permission [`write:admin:emoji`](crate::Permission::WriteAdminEmoji).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, ids: misskey_client::ids::EmojiId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::emoji;
/// let request = emoji::add_aliases_bulk::Request::new([ids], ["aliases"]);
/// emoji::add_aliases_bulk(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn add_aliases_bulk(
    client: &Client,
    request: add_aliases_bulk::Request,
) -> Call<add_aliases_bulk::Response> {
    client.send(request)
}

pub mod copy;

/// Copies a remote server's custom emoji to this server.
///
/// `POST /api/admin/emoji/copy`. Needs a token with the permission [`write:admin:emoji`](crate::Permission::WriteAdminEmoji).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, emoji_id: misskey_client::ids::EmojiId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::emoji;
/// let answer = emoji::copy(&client, emoji::copy::Request::new(emoji_id)).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`DUPLICATE_NAME`](crate::ErrorCode::DuplicateName) (400): An emoji of that name exists already.
/// - [`NO_SUCH_EMOJI`](crate::ErrorCode::NoSuchEmoji) (400): There is no such emoji.
#[inline]
pub fn copy(client: &Client, request: copy::Request) -> Call<copy::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes a custom emoji.
///
/// `POST /api/admin/emoji/delete`. Needs a token with the permission [`write:admin:emoji`](crate::Permission::WriteAdminEmoji).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, id: misskey_client::ids::EmojiId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::emoji;
/// emoji::delete(&client, emoji::delete::Request::new(id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_EMOJI`](crate::ErrorCode::NoSuchEmoji) (400): There is no such emoji.
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod delete_bulk;

/// Deletes several custom emoji at once.
///
/// `POST /api/admin/emoji/delete-bulk`. Needs a token with the permission [`write:admin:emoji`](crate::Permission::WriteAdminEmoji).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, ids: misskey_client::ids::EmojiId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::emoji;
/// emoji::delete_bulk(&client, emoji::delete_bulk::Request::new([ids])).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn delete_bulk(
    client: &Client,
    request: delete_bulk::Request,
) -> Call<delete_bulk::Response> {
    client.send(request)
}

pub mod import_zip;

/// Starts a background job that adds the custom emoji of a ZIP archive lying in the drive.
///
/// `POST /api/admin/emoji/import-zip`. Needs the user's own token; an app's token is refused.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, file_id: misskey_client::ids::DriveFileId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::emoji;
/// emoji::import_zip(&client, emoji::import_zip::Request::new(file_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn import_zip(
    client: &Client,
    request: import_zip::Request,
) -> Call<import_zip::Response> {
    client.send(request)
}

pub mod list;

/// Lists this server's own custom emoji, with the fields an emoji manager sees.
///
/// `POST /api/admin/emoji/list`. Needs a token with the permission [`read:admin:emoji`](crate::Permission::ReadAdminEmoji). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::emoji;
/// let mut items = client.items(emoji::list::Request::new());
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
pub fn list(client: &Client, request: list::Request) -> Call<list::Response> {
    client.send(request)
}

pub mod list_remote;

/// Lists the custom emoji that this server has seen on remote servers.
///
/// `POST /api/admin/emoji/list-remote`. Needs a token with the permission [`read:admin:emoji`](crate::Permission::ReadAdminEmoji). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::emoji;
/// let mut items = client.items(emoji::list_remote::Request::new());
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
pub fn list_remote(
    client: &Client,
    request: list_remote::Request,
) -> Call<list_remote::Response> {
    client.send(request)
}

pub mod remove_aliases_bulk;

/// Takes aliases away from several custom emoji at once.
///
/// `POST /api/admin/emoji/remove-aliases-bulk`. Needs a token with the permission [`write:admin:emoji`](crate::Permission::WriteAdminEmoji).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, ids: misskey_client::ids::EmojiId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::emoji;
/// let request = emoji::remove_aliases_bulk::Request::new([ids], ["aliases"]);
/// emoji::remove_aliases_bulk(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn remove_aliases_bulk(
    client: &Client,
    request: remove_aliases_bulk::Request,
) -> Call<remove_aliases_bulk::Response> {
    client.send(request)
}

pub mod set_aliases_bulk;

/// Replaces the aliases of several custom emoji at once.
///
/// `POST /api/admin/emoji/set-aliases-bulk`. Needs a token with the permission [`write:admin:emoji`](crate::Permission::WriteAdminEmoji).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, ids: misskey_client::ids::EmojiId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::emoji;
/// let request = emoji::set_aliases_bulk::Request::new([ids], ["aliases"]);
/// emoji::set_aliases_bulk(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn set_aliases_bulk(
    client: &Client,
    request: set_aliases_bulk::Request,
) -> Call<set_aliases_bulk::Response> {
    client.send(request)
}

pub mod set_category_bulk;

/// Puts several custom emoji into one category, or into none.
///
/// `POST /api/admin/emoji/set-category-bulk`. Needs a token with the permission [`write:admin:emoji`](crate::Permission::WriteAdminEmoji).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, ids: misskey_client::ids::EmojiId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::emoji;
/// let request = emoji::set_category_bulk::Request::new([ids]);
/// emoji::set_category_bulk(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn set_category_bulk(
    client: &Client,
    request: set_category_bulk::Request,
) -> Call<set_category_bulk::Response> {
    client.send(request)
}

pub mod set_license_bulk;

/// Sets the license note of several custom emoji at once.
///
/// `POST /api/admin/emoji/set-license-bulk`. Needs a token with the permission [`write:admin:emoji`](crate::Permission::WriteAdminEmoji).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, ids: misskey_client::ids::EmojiId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::emoji;
/// let request = emoji::set_license_bulk::Request::new([ids]);
/// emoji::set_license_bulk(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn set_license_bulk(
    client: &Client,
    request: set_license_bulk::Request,
) -> Call<set_license_bulk::Response> {
    client.send(request)
}

pub mod update;

/// Changes a custom emoji, found by its id or by its name.
///
/// `POST /api/admin/emoji/update`. Needs a token with the permission [`write:admin:emoji`](crate::Permission::WriteAdminEmoji).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, id: misskey_client::ids::EmojiId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::emoji;
/// emoji::update(&client, emoji::update::Request::by_id(id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_EMOJI`](crate::ErrorCode::NoSuchEmoji) (400): There is no such emoji.
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile) (400): There is no such file, or it belongs to somebody else.
/// - [`SAME_NAME_EMOJI_EXISTS`](crate::ErrorCode::SameNameEmojiExists) (400): Another emoji has that name.
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}
