// Written by `cargo xtask regen`. Do not edit.

//! `i`: gets the signed-in user's own account.
use crate::{Call, Client, Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`i`](fn@crate::endpoints::i): gets the signed-in user's own account.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object Request {} }

/// The answer of [`i`](fn@crate::endpoints::i).
pub type Response = models::MeDetailed;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i")
        .permission("read:account")
        .credential()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

pub mod _2fa;

pub mod apps;

/// Lists the access tokens issued for the signed-in user's account, with what each may do.
///
/// `POST /api/i/apps`. Needs the user's own token; an app's token is refused.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i;
/// let answer = i::apps(&client, i::apps::Request::new()).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn apps(client: &Client, request: apps::Request) -> Call<apps::Response> {
    client.send(request)
}

pub mod authorized_apps;

/// Lists the apps of the legacy sign-in flow that the signed-in user has granted access.
///
/// `POST /api/i/authorized-apps`. Needs the user's own token; an app's token is refused. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i;
/// let mut items = client.items(i::authorized_apps::Request::new());
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
pub fn authorized_apps(
    client: &Client,
    request: authorized_apps::Request,
) -> Call<authorized_apps::Response> {
    client.send(request)
}

pub mod change_password;

/// Changes the signed-in user's password.
///
/// `POST /api/i/change-password`. Needs the user's own token; an app's token is refused.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i;
/// let request = i::change_password::Request::new("current password", "new password");
/// i::change_password(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn change_password(
    client: &Client,
    request: change_password::Request,
) -> Call<change_password::Response> {
    client.send(request)
}

pub mod claim_achievement;

/// Records an achievement that the client has seen the user earn.
///
/// `POST /api/i/claim-achievement`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i;
/// let request = i::claim_achievement::Request::new(misskey_client::models::AchievementName::Notes1);
/// i::claim_achievement(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn claim_achievement(
    client: &Client,
    request: claim_achievement::Request,
) -> Call<claim_achievement::Response> {
    client.send(request)
}

pub mod delete_account;

/// Deletes the signed-in user's account for good.
///
/// `POST /api/i/delete-account`. Needs the user's own token; an app's token is refused.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i;
/// i::delete_account(&client, i::delete_account::Request::new("password")).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn delete_account(
    client: &Client,
    request: delete_account::Request,
) -> Call<delete_account::Response> {
    client.send(request)
}

pub mod export_antennas;

/// Starts a background job that writes the user's antennas to a drive file.
///
/// `POST /api/i/export-antennas`. Needs the user's own token; an app's token is refused. Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i;
/// i::export_antennas(&client, i::export_antennas::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn export_antennas(
    client: &Client,
    request: export_antennas::Request,
) -> Call<export_antennas::Response> {
    client.send(request)
}

pub mod export_blocking;

/// Starts a background job that writes the list of blocked users to a drive file.
///
/// `POST /api/i/export-blocking`. Needs the user's own token; an app's token is refused. Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i;
/// i::export_blocking(&client, i::export_blocking::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn export_blocking(
    client: &Client,
    request: export_blocking::Request,
) -> Call<export_blocking::Response> {
    client.send(request)
}

pub mod export_clips;

/// Starts a background job that writes the user's clips to a drive file.
///
/// `POST /api/i/export-clips`. Needs the user's own token; an app's token is refused. Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i;
/// i::export_clips(&client, i::export_clips::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn export_clips(
    client: &Client,
    request: export_clips::Request,
) -> Call<export_clips::Response> {
    client.send(request)
}

pub mod export_favorites;

/// Starts a background job that writes the user's favorite notes to a drive file.
///
/// `POST /api/i/export-favorites`. Needs the user's own token; an app's token is refused. Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i;
/// i::export_favorites(&client, i::export_favorites::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn export_favorites(
    client: &Client,
    request: export_favorites::Request,
) -> Call<export_favorites::Response> {
    client.send(request)
}

pub mod export_following;

/// Starts a background job that writes the list of followed users to a drive file.
///
/// `POST /api/i/export-following`. Needs the user's own token; an app's token is refused. Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i;
/// i::export_following(&client, i::export_following::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn export_following(
    client: &Client,
    request: export_following::Request,
) -> Call<export_following::Response> {
    client.send(request)
}

pub mod export_mute;

/// Starts a background job that writes the list of muted users to a drive file.
///
/// `POST /api/i/export-mute`. Needs the user's own token; an app's token is refused. Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i;
/// i::export_mute(&client, i::export_mute::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn export_mute(
    client: &Client,
    request: export_mute::Request,
) -> Call<export_mute::Response> {
    client.send(request)
}

pub mod export_notes;

/// Starts a background job that writes all of the user's notes to a drive file.
///
/// `POST /api/i/export-notes`. Needs the user's own token; an app's token is refused. Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i;
/// i::export_notes(&client, i::export_notes::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn export_notes(
    client: &Client,
    request: export_notes::Request,
) -> Call<export_notes::Response> {
    client.send(request)
}

pub mod export_user_lists;

/// Starts a background job that writes the user's lists to a drive file.
///
/// `POST /api/i/export-user-lists`. Needs the user's own token; an app's token is refused. Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i;
/// i::export_user_lists(&client, i::export_user_lists::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn export_user_lists(
    client: &Client,
    request: export_user_lists::Request,
) -> Call<export_user_lists::Response> {
    client.send(request)
}

pub mod favorites;

/// Lists the notes among the signed-in user's favorites, latest favorite first.
///
/// `POST /api/i/favorites`. Needs a token with the permission [`read:favorites`](crate::Permission::ReadFavorites). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i;
/// let mut favorites = client.items(i::favorites::Request::new());
/// while let Some(favorite) = favorites.next().await {
///     println!("{:?}", favorite?.note.text);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn favorites(
    client: &Client,
    request: favorites::Request,
) -> Call<favorites::Response> {
    client.send(request)
}

pub mod gallery;

pub mod import_antennas;

/// Starts a background job that creates antennas from an exported drive file.
///
/// `POST /api/i/import-antennas`. Needs the user's own token; an app's token is refused. Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, file_id: misskey_client::ids::DriveFileId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i;
/// i::import_antennas(&client, i::import_antennas::Request::new(file_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`EMPTY_FILE`](crate::ErrorCode::EmptyFile) (400): The file is empty.
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile) (400): There is no such file, or it belongs to somebody else.
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser) (400): There is no such user.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
/// - [`TOO_MANY_ANTENNAS`](crate::ErrorCode::TooManyAntennas) (400): The user has as many antennas as the roles allow.
#[inline]
pub fn import_antennas(
    client: &Client,
    request: import_antennas::Request,
) -> Call<import_antennas::Response> {
    client.send(request)
}

pub mod import_blocking;

/// Starts a background job that blocks the users named in a drive file.
///
/// `POST /api/i/import-blocking`. Needs the user's own token; an app's token is refused. Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, file_id: misskey_client::ids::DriveFileId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i;
/// i::import_blocking(&client, i::import_blocking::Request::new(file_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`EMPTY_FILE`](crate::ErrorCode::EmptyFile) (400): The file is empty.
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile) (400): There is no such file, or it belongs to somebody else.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
/// - [`TOO_BIG_FILE`](crate::ErrorCode::TooBigFile) (400): The file is too large to import.
/// - [`UNEXPECTED_FILE_TYPE`](crate::ErrorCode::UnexpectedFileType) (400): The file is not of a type that can be imported.
#[inline]
pub fn import_blocking(
    client: &Client,
    request: import_blocking::Request,
) -> Call<import_blocking::Response> {
    client.send(request)
}

pub mod import_following;

/// Starts a background job that follows the users named in a drive file.
///
/// `POST /api/i/import-following`. Needs the user's own token; an app's token is refused. Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, file_id: misskey_client::ids::DriveFileId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i;
/// i::import_following(&client, i::import_following::Request::new(file_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`EMPTY_FILE`](crate::ErrorCode::EmptyFile) (400): The file is empty.
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile) (400): There is no such file, or it belongs to somebody else.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
/// - [`TOO_BIG_FILE`](crate::ErrorCode::TooBigFile) (400): The file is too large to import.
/// - [`UNEXPECTED_FILE_TYPE`](crate::ErrorCode::UnexpectedFileType) (400): The file is not of a type that can be imported.
#[inline]
pub fn import_following(
    client: &Client,
    request: import_following::Request,
) -> Call<import_following::Response> {
    client.send(request)
}

pub mod import_muting;

/// Starts a background job that mutes the users named in a drive file.
///
/// `POST /api/i/import-muting`. Needs the user's own token; an app's token is refused. Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, file_id: misskey_client::ids::DriveFileId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i;
/// i::import_muting(&client, i::import_muting::Request::new(file_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`EMPTY_FILE`](crate::ErrorCode::EmptyFile) (400): The file is empty.
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile) (400): There is no such file, or it belongs to somebody else.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
/// - [`TOO_BIG_FILE`](crate::ErrorCode::TooBigFile) (400): The file is too large to import.
/// - [`UNEXPECTED_FILE_TYPE`](crate::ErrorCode::UnexpectedFileType) (400): The file is not of a type that can be imported.
#[inline]
pub fn import_muting(
    client: &Client,
    request: import_muting::Request,
) -> Call<import_muting::Response> {
    client.send(request)
}

pub mod import_user_lists;

/// Starts a background job that fills user lists from a drive file.
///
/// `POST /api/i/import-user-lists`. Needs the user's own token; an app's token is refused. Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, file_id: misskey_client::ids::DriveFileId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i;
/// i::import_user_lists(&client, i::import_user_lists::Request::new(file_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`EMPTY_FILE`](crate::ErrorCode::EmptyFile) (400): The file is empty.
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile) (400): There is no such file, or it belongs to somebody else.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
/// - [`TOO_BIG_FILE`](crate::ErrorCode::TooBigFile) (400): The file is too large to import.
/// - [`UNEXPECTED_FILE_TYPE`](crate::ErrorCode::UnexpectedFileType) (400): The file is not of a type that can be imported.
#[inline]
pub fn import_user_lists(
    client: &Client,
    request: import_user_lists::Request,
) -> Call<import_user_lists::Response> {
    client.send(request)
}

pub mod move_;

/// Moves the account to another one and takes the followers along; this cannot be undone. Answers with the user's own account.
///
/// `POST /api/i/move`. Needs the user's own token; an app's token is refused. Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i;
/// let answer = i::move_(&client, i::move_::Request::new("move to account")).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ALREADY_MOVED`](crate::ErrorCode::AlreadyMoved) (400): The account has moved already.
/// - [`DESTINATION_ACCOUNT_FORBIDS`](crate::ErrorCode::DestinationAccountForbids) (400): The new account does not name the old one among its aliases.
/// - [`NOT_ROOT_FORBIDDEN`](crate::ErrorCode::NotRootForbidden) (400): The server's first administrator cannot move to another account.
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser) (400): There is no such user.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
/// - [`URI_NULL`](crate::ErrorCode::UriNull) (400): The other account has no ActivityPub address.
#[inline]
pub fn move_(client: &Client, request: move_::Request) -> Call<move_::Response> {
    client.send(request)
}

pub mod notifications;

/// Gets the signed-in user's notifications and, unless told otherwise, marks them as read.
///
/// `POST /api/i/notifications`. Needs a token with the permission [`read:notifications`](crate::Permission::ReadNotifications). Rate-limited. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::{endpoints::i, models::Notification};
/// // Without `mark_as_read(false)` they count as read afterwards.
/// let mut notifications = client.items(i::notifications::Request::new().mark_as_read(false));
/// while let Some(notification) = notifications.next().await {
///     match notification? {
///         Notification::Follow(follow) => println!("{} follows", follow.user.username),
///         Notification::Reaction(reaction) => println!("{}", reaction.reaction),
///         other => println!("{:?}", other.created_at()),
///     }
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn notifications(
    client: &Client,
    request: notifications::Request,
) -> Call<notifications::Response> {
    client.send(request)
}

pub mod notifications_grouped;

/// Gets the signed-in user's notifications, with reactions and renotes of the same note grouped; unless told otherwise, marks them as read.
///
/// `POST /api/i/notifications-grouped`. Needs a token with the permission [`read:notifications`](crate::Permission::ReadNotifications). Rate-limited. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i;
/// let mut items = client.items(i::notifications_grouped::Request::new());
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn notifications_grouped(
    client: &Client,
    request: notifications_grouped::Request,
) -> Call<notifications_grouped::Response> {
    client.send(request)
}

pub mod page_likes;

/// Lists the pages that the signed-in user likes.
///
/// `POST /api/i/page-likes`. Needs a token with the permission [`read:page-likes`](crate::Permission::ReadPageLikes). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i;
/// let mut items = client.items(i::page_likes::Request::new());
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
pub fn page_likes(
    client: &Client,
    request: page_likes::Request,
) -> Call<page_likes::Response> {
    client.send(request)
}

pub mod pages;

/// Lists the signed-in user's own pages.
///
/// `POST /api/i/pages`. Needs a token with the permission [`read:pages`](crate::Permission::ReadPages). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i;
/// let mut items = client.items(i::pages::Request::new());
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
pub fn pages(client: &Client, request: pages::Request) -> Call<pages::Response> {
    client.send(request)
}

pub mod pin;

/// Pins one of the user's own notes to the profile and answers with the updated account.
///
/// `POST /api/i/pin`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, note_id: misskey_client::ids::NoteId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::{ErrorCode, endpoints::i};
/// match i::pin(&client, i::pin::Request::new(note_id)).await {
///     Ok(me) => println!("{} notes are pinned", me.pinned_note_ids.len()),
///     Err(error) if error.is(ErrorCode::PinLimitExceeded) => println!("unpin one first"),
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ALREADY_PINNED`](crate::ErrorCode::AlreadyPinned) (400): The note is pinned already.
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote) (400): There is no such note, or the user may not see it.
/// - [`PIN_LIMIT_EXCEEDED`](crate::ErrorCode::PinLimitExceeded) (400): The user has pinned as many notes as the roles allow.
#[inline]
pub fn pin(client: &Client, request: pin::Request) -> Call<pin::Response> {
    client.send(request)
}

pub mod read_announcement;

/// Marks an announcement as read.
///
/// `POST /api/i/read-announcement`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, announcement_id: misskey_client::ids::AnnouncementId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i;
/// let request = i::read_announcement::Request::new(announcement_id);
/// i::read_announcement(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn read_announcement(
    client: &Client,
    request: read_announcement::Request,
) -> Call<read_announcement::Response> {
    client.send(request)
}

pub mod regenerate_token;

/// Replaces the signed-in user's native token, which signs out every session that uses it.
///
/// `POST /api/i/regenerate-token`. Needs the user's own token; an app's token is refused.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i;
/// i::regenerate_token(&client, i::regenerate_token::Request::new("password")).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn regenerate_token(
    client: &Client,
    request: regenerate_token::Request,
) -> Call<regenerate_token::Response> {
    client.send(request)
}

pub mod registry;

pub mod revoke_token;

/// Revokes an access token of the signed-in user's account, given by its id or by the token itself.
///
/// `POST /api/i/revoke-token`. Needs the user's own token; an app's token is refused.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, token_id: misskey_client::ids::AccessTokenId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i;
/// i::revoke_token(&client, i::revoke_token::Request::by_token_id(token_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn revoke_token(
    client: &Client,
    request: revoke_token::Request,
) -> Call<revoke_token::Response> {
    client.send(request)
}

pub mod signin_history;

/// Lists the attempts to sign in to the user's account, failed ones included.
///
/// `POST /api/i/signin-history`. Needs the user's own token; an app's token is refused. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i;
/// let mut items = client.items(i::signin_history::Request::new());
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
pub fn signin_history(
    client: &Client,
    request: signin_history::Request,
) -> Call<signin_history::Response> {
    client.send(request)
}

pub mod unpin;

/// Unpins a note from the user's profile and answers with the updated account.
///
/// `POST /api/i/unpin`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, note_id: misskey_client::ids::NoteId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i;
/// i::unpin(&client, i::unpin::Request::new(note_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote) (400): There is no such note, or the user may not see it.
#[inline]
pub fn unpin(client: &Client, request: unpin::Request) -> Call<unpin::Response> {
    client.send(request)
}

pub mod update;

/// Changes the signed-in user's profile and settings; what is left out stays as it is.
///
/// `POST /api/i/update`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::{Maybe, endpoints::i};
/// // What is not set stays as it is.
/// let request = i::update::Request::new()
///     .name("Ai")
///     .description("A bot that answers every mention")
///     .is_bot(true)
///     .location(Maybe::Null); // cleared
/// let me = i::update(&client, request).await?;
/// println!("now called {:?}", me.name);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`AVATAR_NOT_AN_IMAGE`](crate::ErrorCode::AvatarNotAnImage) (400): The file for the avatar is not a picture.
/// - [`BANNER_NOT_AN_IMAGE`](crate::ErrorCode::BannerNotAnImage) (400): The file for the banner is not a picture.
/// - [`FORBIDDEN_TO_SET_YOURSELF`](crate::ErrorCode::ForbiddenToSetYourself) (400): An account cannot be its own alias.
/// - [`INVALID_REGEXP`](crate::ErrorCode::InvalidRegexp) (400): A regular expression among the muted words cannot be read.
/// - [`NO_SUCH_AVATAR`](crate::ErrorCode::NoSuchAvatar) (400): The user's drive has no such file for the avatar.
/// - [`NO_SUCH_BANNER`](crate::ErrorCode::NoSuchBanner) (400): The user's drive has no such file for the banner.
/// - [`NO_SUCH_PAGE`](crate::ErrorCode::NoSuchPage) (400): There is no such page, or the user may not see it.
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser) (400): There is no such user.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
/// - [`RESTRICTED_BY_ROLE`](crate::ErrorCode::RestrictedByRole) (400): The user's roles do not allow this.
/// - [`TOO_MANY_MUTED_WORDS`](crate::ErrorCode::TooManyMutedWords) (400): The muted words are longer than the roles allow.
/// - [`URI_NULL`](crate::ErrorCode::UriNull) (400): The other account has no ActivityPub address.
/// - [`YOUR_NAME_CONTAINS_PROHIBITED_WORDS`](crate::ErrorCode::YourNameContainsProhibitedWords) (422): The name holds words that the server's moderators have forbidden.
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}

pub mod update_email;

/// Changes or removes the user's e-mail address and sends a confirmation link to a new one.
///
/// `POST /api/i/update-email`. Needs the user's own token; an app's token is refused. Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::i;
/// let request = i::update_email::Request::new("password");
/// let answer = i::update_email(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`EMAIL_REQUIRED`](crate::ErrorCode::EmailRequired) (400): The server wants every account to have an e-mail address.
/// - [`INCORRECT_PASSWORD`](crate::ErrorCode::IncorrectPassword) (400): The password is wrong.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
/// - [`UNAVAILABLE`](crate::ErrorCode::Unavailable) (400): The server does not offer this, or the user's roles do not allow it.
#[inline]
pub fn update_email(
    client: &Client,
    request: update_email::Request,
) -> Call<update_email::Response> {
    client.send(request)
}

pub mod webhooks;
