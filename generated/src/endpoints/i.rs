// Written by `cargo xtask regen`. Do not edit.

//! `i`: gets the signed-in user's own account.
use crate::{Call, Client, Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `i` takes. Since 2024.5.0.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object Request {} }

/// What `i` answers.
pub type Response = models::MeDetailed;

impl Request {
    /// The permission that an app's token needs for this.
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

/// Lists the access tokens that were issued for one's account, with what each may do.
///
/// `POST /api/i/apps`. Needs the user's own token; an app's is refused. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn apps(client: &Client, request: apps::Request) -> Call<apps::Response> {
    client.send(request)
}

pub mod authorized_apps;

/// Lists the apps of the legacy sign-in flow that one has granted access.
///
/// `POST /api/i/authorized-apps`. Needs the user's own token; an app's is refused. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn authorized_apps(
    client: &Client,
    request: authorized_apps::Request,
) -> Call<authorized_apps::Response> {
    client.send(request)
}

pub mod change_password;

/// Changes one's password.
///
/// `POST /api/i/change-password`. Needs the user's own token; an app's is refused. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
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
/// `POST /api/i/claim-achievement`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn claim_achievement(
    client: &Client,
    request: claim_achievement::Request,
) -> Call<claim_achievement::Response> {
    client.send(request)
}

pub mod delete_account;

/// Deletes one's own account for good.
///
/// `POST /api/i/delete-account`. Needs the user's own token; an app's is refused. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn delete_account(
    client: &Client,
    request: delete_account::Request,
) -> Call<delete_account::Response> {
    client.send(request)
}

pub mod export_antennas;

/// Starts a background job that writes one's antennas to a file in the drive.
///
/// `POST /api/i/export-antennas`. Needs the user's own token; an app's is refused. Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn export_antennas(
    client: &Client,
    request: export_antennas::Request,
) -> Call<export_antennas::Response> {
    client.send(request)
}

pub mod export_blocking;

/// Starts a background job that writes one's blocks to a file in the drive.
///
/// `POST /api/i/export-blocking`. Needs the user's own token; an app's is refused. Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn export_blocking(
    client: &Client,
    request: export_blocking::Request,
) -> Call<export_blocking::Response> {
    client.send(request)
}

pub mod export_clips;

/// Starts a background job that writes one's clips to a file in the drive.
///
/// `POST /api/i/export-clips`. Needs the user's own token; an app's is refused. Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn export_clips(
    client: &Client,
    request: export_clips::Request,
) -> Call<export_clips::Response> {
    client.send(request)
}

pub mod export_favorites;

/// Starts a background job that writes one's favorite notes to a file in the drive.
///
/// `POST /api/i/export-favorites`. Needs the user's own token; an app's is refused. Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn export_favorites(
    client: &Client,
    request: export_favorites::Request,
) -> Call<export_favorites::Response> {
    client.send(request)
}

pub mod export_following;

/// Starts a background job that writes the users one follows to a file in the drive.
///
/// `POST /api/i/export-following`. Needs the user's own token; an app's is refused. Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn export_following(
    client: &Client,
    request: export_following::Request,
) -> Call<export_following::Response> {
    client.send(request)
}

pub mod export_mute;

/// Starts a background job that writes one's muted users to a file in the drive.
///
/// `POST /api/i/export-mute`. Needs the user's own token; an app's is refused. Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn export_mute(
    client: &Client,
    request: export_mute::Request,
) -> Call<export_mute::Response> {
    client.send(request)
}

pub mod export_notes;

/// Starts a background job that writes all one's notes to a file in the drive.
///
/// `POST /api/i/export-notes`. Needs the user's own token; an app's is refused. Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn export_notes(
    client: &Client,
    request: export_notes::Request,
) -> Call<export_notes::Response> {
    client.send(request)
}

pub mod export_user_lists;

/// Starts a background job that writes one's user lists to a file in the drive.
///
/// `POST /api/i/export-user-lists`. Needs the user's own token; an app's is refused. Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn export_user_lists(
    client: &Client,
    request: export_user_lists::Request,
) -> Call<export_user_lists::Response> {
    client.send(request)
}

pub mod favorites;

/// Lists the notes one has favorited, latest favorite first.
///
/// `POST /api/i/favorites`. Needs a token with the permission [`read:favorites`](crate::Permission::ReadFavorites). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn favorites(
    client: &Client,
    request: favorites::Request,
) -> Call<favorites::Response> {
    client.send(request)
}

pub mod gallery;

pub mod import_antennas;

/// Starts a background job that creates antennas from an exported file in the drive.
///
/// `POST /api/i/import-antennas`. Needs the user's own token; an app's is refused. Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`EMPTY_FILE`](crate::ErrorCode::EmptyFile), 400
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile), 400
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
/// - [`TOO_MANY_ANTENNAS`](crate::ErrorCode::TooManyAntennas), 400
#[inline]
pub fn import_antennas(
    client: &Client,
    request: import_antennas::Request,
) -> Call<import_antennas::Response> {
    client.send(request)
}

pub mod import_blocking;

/// Starts a background job that blocks the users named in a file in the drive.
///
/// `POST /api/i/import-blocking`. Needs the user's own token; an app's is refused. Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`EMPTY_FILE`](crate::ErrorCode::EmptyFile), 400
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
/// - [`TOO_BIG_FILE`](crate::ErrorCode::TooBigFile), 400
/// - [`UNEXPECTED_FILE_TYPE`](crate::ErrorCode::UnexpectedFileType), 400
#[inline]
pub fn import_blocking(
    client: &Client,
    request: import_blocking::Request,
) -> Call<import_blocking::Response> {
    client.send(request)
}

pub mod import_following;

/// Starts a background job that follows the users named in a file in the drive.
///
/// `POST /api/i/import-following`. Needs the user's own token; an app's is refused. Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`EMPTY_FILE`](crate::ErrorCode::EmptyFile), 400
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
/// - [`TOO_BIG_FILE`](crate::ErrorCode::TooBigFile), 400
/// - [`UNEXPECTED_FILE_TYPE`](crate::ErrorCode::UnexpectedFileType), 400
#[inline]
pub fn import_following(
    client: &Client,
    request: import_following::Request,
) -> Call<import_following::Response> {
    client.send(request)
}

pub mod import_muting;

/// Starts a background job that mutes the users named in a file in the drive.
///
/// `POST /api/i/import-muting`. Needs the user's own token; an app's is refused. Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`EMPTY_FILE`](crate::ErrorCode::EmptyFile), 400
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
/// - [`TOO_BIG_FILE`](crate::ErrorCode::TooBigFile), 400
/// - [`UNEXPECTED_FILE_TYPE`](crate::ErrorCode::UnexpectedFileType), 400
#[inline]
pub fn import_muting(
    client: &Client,
    request: import_muting::Request,
) -> Call<import_muting::Response> {
    client.send(request)
}

pub mod import_user_lists;

/// Starts a background job that fills user lists from a file in the drive.
///
/// `POST /api/i/import-user-lists`. Needs the user's own token; an app's is refused. Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`EMPTY_FILE`](crate::ErrorCode::EmptyFile), 400
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
/// - [`TOO_BIG_FILE`](crate::ErrorCode::TooBigFile), 400
/// - [`UNEXPECTED_FILE_TYPE`](crate::ErrorCode::UnexpectedFileType), 400
#[inline]
pub fn import_user_lists(
    client: &Client,
    request: import_user_lists::Request,
) -> Call<import_user_lists::Response> {
    client.send(request)
}

pub mod move_;

/// Moves the account to another one, which takes the followers along; this cannot be undone.
///
/// `POST /api/i/move`. Needs the user's own token; an app's is refused. Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ALREADY_MOVED`](crate::ErrorCode::AlreadyMoved), 400
/// - [`DESTINATION_ACCOUNT_FORBIDS`](crate::ErrorCode::DestinationAccountForbids), 400
/// - [`NOT_ROOT_FORBIDDEN`](crate::ErrorCode::NotRootForbidden), 400
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
/// - [`URI_NULL`](crate::ErrorCode::UriNull), 400
#[inline]
pub fn move_(client: &Client, request: move_::Request) -> Call<move_::Response> {
    client.send(request)
}

pub mod notifications;

/// Gets one's notifications and, unless told otherwise, marks them as read.
///
/// `POST /api/i/notifications`. Needs a token with the permission [`read:notifications`](crate::Permission::ReadNotifications). Rate-limited. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn notifications(
    client: &Client,
    request: notifications::Request,
) -> Call<notifications::Response> {
    client.send(request)
}

pub mod notifications_grouped;

/// Gets one's notifications with reactions and renotes of the same note put together, and by default marks them as read.
///
/// `POST /api/i/notifications-grouped`. Needs a token with the permission [`read:notifications`](crate::Permission::ReadNotifications). Rate-limited. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn notifications_grouped(
    client: &Client,
    request: notifications_grouped::Request,
) -> Call<notifications_grouped::Response> {
    client.send(request)
}

pub mod page_likes;

/// Lists the pages one has liked.
///
/// `POST /api/i/page-likes`. Needs a token with the permission [`read:page-likes`](crate::Permission::ReadPageLikes). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn page_likes(
    client: &Client,
    request: page_likes::Request,
) -> Call<page_likes::Response> {
    client.send(request)
}

pub mod pages;

/// Lists one's own pages.
///
/// `POST /api/i/pages`. Needs a token with the permission [`read:pages`](crate::Permission::ReadPages). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn pages(client: &Client, request: pages::Request) -> Call<pages::Response> {
    client.send(request)
}

pub mod pin;

/// Pins a note of one's own to the profile.
///
/// `POST /api/i/pin`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ALREADY_PINNED`](crate::ErrorCode::AlreadyPinned), 400
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote), 400
/// - [`PIN_LIMIT_EXCEEDED`](crate::ErrorCode::PinLimitExceeded), 400
#[inline]
pub fn pin(client: &Client, request: pin::Request) -> Call<pin::Response> {
    client.send(request)
}

pub mod read_announcement;

/// Marks an announcement as read.
///
/// `POST /api/i/read-announcement`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn read_announcement(
    client: &Client,
    request: read_announcement::Request,
) -> Call<read_announcement::Response> {
    client.send(request)
}

pub mod regenerate_token;

/// Replaces one's native token, which signs out every session that uses it.
///
/// `POST /api/i/regenerate-token`. Needs the user's own token; an app's is refused. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn regenerate_token(
    client: &Client,
    request: regenerate_token::Request,
) -> Call<regenerate_token::Response> {
    client.send(request)
}

pub mod registry;

pub mod revoke_token;

/// Revokes an access token of one's account, named by its id or by itself.
///
/// `POST /api/i/revoke-token`. Needs the user's own token; an app's is refused. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn revoke_token(
    client: &Client,
    request: revoke_token::Request,
) -> Call<revoke_token::Response> {
    client.send(request)
}

pub mod signin_history;

/// Lists the attempts to sign in to one's account, failed ones included.
///
/// `POST /api/i/signin-history`. Needs the user's own token; an app's is refused. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn signin_history(
    client: &Client,
    request: signin_history::Request,
) -> Call<signin_history::Response> {
    client.send(request)
}

pub mod unpin;

/// Unpins a note from one's profile.
///
/// `POST /api/i/unpin`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote), 400
#[inline]
pub fn unpin(client: &Client, request: unpin::Request) -> Call<unpin::Response> {
    client.send(request)
}

pub mod update;

/// Changes one's own profile and settings; what is left out stays as it is.
///
/// `POST /api/i/update`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`AVATAR_NOT_AN_IMAGE`](crate::ErrorCode::AvatarNotAnImage), 400
/// - [`BANNER_NOT_AN_IMAGE`](crate::ErrorCode::BannerNotAnImage), 400
/// - [`FORBIDDEN_TO_SET_YOURSELF`](crate::ErrorCode::ForbiddenToSetYourself), 400
/// - [`INVALID_REGEXP`](crate::ErrorCode::InvalidRegexp), 400
/// - [`NO_SUCH_AVATAR`](crate::ErrorCode::NoSuchAvatar), 400
/// - [`NO_SUCH_BANNER`](crate::ErrorCode::NoSuchBanner), 400
/// - [`NO_SUCH_PAGE`](crate::ErrorCode::NoSuchPage), 400
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
/// - [`RESTRICTED_BY_ROLE`](crate::ErrorCode::RestrictedByRole), 400
/// - [`TOO_MANY_MUTED_WORDS`](crate::ErrorCode::TooManyMutedWords), 400
/// - [`URI_NULL`](crate::ErrorCode::UriNull), 400
/// - [`YOUR_NAME_CONTAINS_PROHIBITED_WORDS`](crate::ErrorCode::YourNameContainsProhibitedWords), 422
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}

pub mod update_email;

/// Changes or removes one's e-mail address and sends a confirmation to a new one.
///
/// `POST /api/i/update-email`. Needs the user's own token; an app's is refused. Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`EMAIL_REQUIRED`](crate::ErrorCode::EmailRequired), 400
/// - [`INCORRECT_PASSWORD`](crate::ErrorCode::IncorrectPassword), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
/// - [`UNAVAILABLE`](crate::ErrorCode::Unavailable), 400
#[inline]
pub fn update_email(
    client: &Client,
    request: update_email::Request,
) -> Call<update_email::Response> {
    client.send(request)
}

pub mod webhooks;
