// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `notes/drafts`.
use crate::{Call, Client};

pub mod count;

/// Counts one's drafts of notes.
///
/// `POST /api/notes/drafts/count`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). Since 2025.8.0. Not in misskey.io 2025.4.1-mhq.13, Sharkey 2025.5.2-dev.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn count(client: &Client, request: count::Request) -> Call<count::Response> {
    client.send(request)
}

pub mod create;

/// Saves a draft of a note, or schedules the note for later.
///
/// `POST /api/notes/drafts/create`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Rate-limited. Since 2025.8.0. Not in misskey.io 2025.4.1-mhq.13, Sharkey 2025.5.2-dev.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`CANNOT_CREATE_ALREADY_EXPIRED_POLL`](crate::ErrorCode::CannotCreateAlreadyExpiredPoll), 400
/// - [`CANNOT_RENOTE_DUE_TO_VISIBILITY`](crate::ErrorCode::CannotRenoteDueToVisibility), 400
/// - [`CANNOT_RENOTE_OUTSIDE_OF_CHANNEL`](crate::ErrorCode::CannotRenoteOutsideOfChannel), 400
/// - [`CANNOT_RENOTE_TO_A_PURE_RENOTE`](crate::ErrorCode::CannotRenoteToAPureRenote), 400
/// - [`CANNOT_RENOTE_TO_EXTERNAL`](crate::ErrorCode::CannotRenoteToExternal), 400
/// - [`CANNOT_REPLY_TO_AN_INVISIBLE_NOTE`](crate::ErrorCode::CannotReplyToAnInvisibleNote), 400
/// - [`CANNOT_REPLY_TO_A_PURE_RENOTE`](crate::ErrorCode::CannotReplyToAPureRenote), 400
/// - [`CANNOT_REPLY_TO_SPECIFIED_VISIBILITY_NOTE_WITH_EXTENDED_VISIBILITY`](crate::ErrorCode::CannotReplyToSpecifiedVisibilityNoteWithExtendedVisibility), 400
/// - [`CONTAINS_PROHIBITED_WORDS`](crate::ErrorCode::ContainsProhibitedWords), 400
/// - [`CONTAINS_TOO_MANY_MENTIONS`](crate::ErrorCode::ContainsTooManyMentions), 400
/// - [`NO_SUCH_CHANNEL`](crate::ErrorCode::NoSuchChannel), 400
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile), 400
/// - [`NO_SUCH_RENOTE_TARGET`](crate::ErrorCode::NoSuchRenoteTarget), 400
/// - [`NO_SUCH_REPLY_TARGET`](crate::ErrorCode::NoSuchReplyTarget), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
/// - [`SCHEDULED_AT_MUST_BE_IN_FUTURE`](crate::ErrorCode::ScheduledAtMustBeInFuture), 400
/// - [`SCHEDULED_AT_REQUIRED`](crate::ErrorCode::ScheduledAtRequired), 400
/// - [`TOO_MANY_DRAFTS`](crate::ErrorCode::TooManyDrafts), 400
/// - [`TOO_MANY_SCHEDULED_NOTES`](crate::ErrorCode::TooManyScheduledNotes), 400
/// - [`YOU_HAVE_BEEN_BLOCKED`](crate::ErrorCode::YouHaveBeenBlocked), 400
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes a draft of a note, which also cancels its schedule.
///
/// `POST /api/notes/drafts/delete`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2025.8.0. Not in misskey.io 2025.4.1-mhq.13, Sharkey 2025.5.2-dev.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied), 400
/// - [`NO_SUCH_NOTE_DRAFT`](crate::ErrorCode::NoSuchNoteDraft), 400
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod list;

/// Lists one's drafts of notes and scheduled notes.
///
/// `POST /api/notes/drafts/list`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2025.8.0. Not in misskey.io 2025.4.1-mhq.13, Sharkey 2025.5.2-dev.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn list(client: &Client, request: list::Request) -> Call<list::Response> {
    client.send(request)
}

pub mod update;

/// Changes a draft of a note or its schedule; what is left out stays as it is.
///
/// `POST /api/notes/drafts/update`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Rate-limited. Since 2025.8.0. Not in misskey.io 2025.4.1-mhq.13, Sharkey 2025.5.2-dev.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied), 400
/// - [`CANNOT_CREATE_ALREADY_EXPIRED_POLL`](crate::ErrorCode::CannotCreateAlreadyExpiredPoll), 400
/// - [`CANNOT_RENOTE`](crate::ErrorCode::CannotRenote), 400
/// - [`CANNOT_RENOTE_DUE_TO_VISIBILITY`](crate::ErrorCode::CannotRenoteDueToVisibility), 400
/// - [`CANNOT_RENOTE_OUTSIDE_OF_CHANNEL`](crate::ErrorCode::CannotRenoteOutsideOfChannel), 400
/// - [`CANNOT_RENOTE_TO_A_PURE_RENOTE`](crate::ErrorCode::CannotRenoteToAPureRenote), 400
/// - [`CANNOT_RENOTE_TO_EXTERNAL`](crate::ErrorCode::CannotRenoteToExternal), 400
/// - [`CANNOT_REPLY_TO_AN_INVISIBLE_NOTE`](crate::ErrorCode::CannotReplyToAnInvisibleNote), 400
/// - [`CANNOT_REPLY_TO_A_PURE_RENOTE`](crate::ErrorCode::CannotReplyToAPureRenote), 400
/// - [`CANNOT_REPLY_TO_SPECIFIED_NOTE_WITH_EXTENDED_VISIBILITY`](crate::ErrorCode::CannotReplyToSpecifiedNoteWithExtendedVisibility), 400
/// - [`CANNOT_REPLY_TO_SPECIFIED_VISIBILITY_NOTE_WITH_EXTENDED_VISIBILITY`](crate::ErrorCode::CannotReplyToSpecifiedVisibilityNoteWithExtendedVisibility), 400
/// - [`CONTAINS_PROHIBITED_WORDS`](crate::ErrorCode::ContainsProhibitedWords), 400
/// - [`CONTAINS_TOO_MANY_MENTIONS`](crate::ErrorCode::ContainsTooManyMentions), 400
/// - [`NO_SUCH_CHANNEL`](crate::ErrorCode::NoSuchChannel), 400
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile), 400
/// - [`NO_SUCH_NOTE_DRAFT`](crate::ErrorCode::NoSuchNoteDraft), 400
/// - [`NO_SUCH_RENOTE`](crate::ErrorCode::NoSuchRenote), 400
/// - [`NO_SUCH_RENOTE_TARGET`](crate::ErrorCode::NoSuchRenoteTarget), 400
/// - [`NO_SUCH_REPLY`](crate::ErrorCode::NoSuchReply), 400
/// - [`NO_SUCH_REPLY_TARGET`](crate::ErrorCode::NoSuchReplyTarget), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
/// - [`SCHEDULED_AT_MUST_BE_IN_FUTURE`](crate::ErrorCode::ScheduledAtMustBeInFuture), 400
/// - [`SCHEDULED_AT_REQUIRED`](crate::ErrorCode::ScheduledAtRequired), 400
/// - [`TOO_MANY_SCHEDULED_NOTES`](crate::ErrorCode::TooManyScheduledNotes), 400
/// - [`YOU_HAVE_BEEN_BLOCKED`](crate::ErrorCode::YouHaveBeenBlocked), 400
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}
