// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `notes/drafts`.
use crate::{Call, Client};

pub mod count;

/// Counts the signed-in user's drafts of notes.
///
/// `POST /api/notes/drafts/count`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). Since 2025.8.0. Not in misskey.io 2025.4.1-mhq.13, Sharkey 2025.5.2-dev.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::notes::drafts;
/// let answer = drafts::count(&client, drafts::count::Request::new()).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn count(client: &Client, request: count::Request) -> Call<count::Response> {
    client.send(request)
}

pub mod create;

/// Saves a draft of a note, or schedules the note for later.
///
/// `POST /api/notes/drafts/create`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Rate-limited. Since 2025.8.0. Not in misskey.io 2025.4.1-mhq.13, Sharkey 2025.5.2-dev.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::{Timestamp, UnixMillis, endpoints::notes::drafts};
/// // In an hour.
/// let at = UnixMillis(Timestamp::now().unix_millis() + 60 * 60 * 1000);
/// let request = drafts::create::Request::new()
///     .text("Lunch?")
///     .scheduled_at(at)
///     .is_actually_scheduled(true);
/// let draft = drafts::create(&client, request).await?.created_draft;
/// println!("scheduled as {}", draft.id);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`CANNOT_CREATE_ALREADY_EXPIRED_POLL`](crate::ErrorCode::CannotCreateAlreadyExpiredPoll) (400): The poll would already be over.
/// - [`CANNOT_RENOTE_DUE_TO_VISIBILITY`](crate::ErrorCode::CannotRenoteDueToVisibility) (400): The note's visibility does not allow renoting it.
/// - [`CANNOT_RENOTE_OUTSIDE_OF_CHANNEL`](crate::ErrorCode::CannotRenoteOutsideOfChannel) (400): The note belongs to a channel that does not allow renotes outside of it.
/// - [`CANNOT_RENOTE_TO_A_PURE_RENOTE`](crate::ErrorCode::CannotRenoteToAPureRenote) (400): The note is a plain renote itself.
/// - [`CANNOT_RENOTE_TO_EXTERNAL`](crate::ErrorCode::CannotRenoteToExternal) (400): The note may not be renoted outside of its channel.
/// - [`CANNOT_REPLY_TO_AN_INVISIBLE_NOTE`](crate::ErrorCode::CannotReplyToAnInvisibleNote) (400): The user may not see the note to reply to.
/// - [`CANNOT_REPLY_TO_A_PURE_RENOTE`](crate::ErrorCode::CannotReplyToAPureRenote) (400): The note to reply to is a plain renote.
/// - [`CANNOT_REPLY_TO_SPECIFIED_VISIBILITY_NOTE_WITH_EXTENDED_VISIBILITY`](crate::ErrorCode::CannotReplyToSpecifiedVisibilityNoteWithExtendedVisibility) (400): A reply to a note for chosen users cannot have more readers than that note.
/// - [`CONTAINS_PROHIBITED_WORDS`](crate::ErrorCode::ContainsProhibitedWords) (400): The text holds words that the server's moderators have forbidden.
/// - [`CONTAINS_TOO_MANY_MENTIONS`](crate::ErrorCode::ContainsTooManyMentions) (400): The text mentions more users than the user's roles allow.
/// - [`NO_SUCH_CHANNEL`](crate::ErrorCode::NoSuchChannel) (400): There is no such channel.
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile) (400): There is no such file, or it belongs to somebody else.
/// - [`NO_SUCH_RENOTE_TARGET`](crate::ErrorCode::NoSuchRenoteTarget) (400): The note to renote does not exist, or the user may not see it.
/// - [`NO_SUCH_REPLY_TARGET`](crate::ErrorCode::NoSuchReplyTarget) (400): The note to reply to does not exist, or the user may not see it.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
/// - [`SCHEDULED_AT_MUST_BE_IN_FUTURE`](crate::ErrorCode::ScheduledAtMustBeInFuture) (400): The time to post at has already passed.
/// - [`SCHEDULED_AT_REQUIRED`](crate::ErrorCode::ScheduledAtRequired) (400): The draft is to be scheduled, but has no time to post at.
/// - [`TOO_MANY_DRAFTS`](crate::ErrorCode::TooManyDrafts) (400): The user has as many drafts as the roles allow.
/// - [`TOO_MANY_SCHEDULED_NOTES`](crate::ErrorCode::TooManyScheduledNotes) (400): The user has scheduled as many notes as the roles allow.
/// - [`YOU_HAVE_BEEN_BLOCKED`](crate::ErrorCode::YouHaveBeenBlocked) (400): The other user has blocked the signed-in one.
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes a draft of a note, which also cancels its schedule.
///
/// `POST /api/notes/drafts/delete`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2025.8.0. Not in misskey.io 2025.4.1-mhq.13, Sharkey 2025.5.2-dev.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, draft_id: misskey_client::ids::NoteDraftId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::notes::drafts;
/// drafts::delete(&client, drafts::delete::Request::new(draft_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied) (400): The signed-in user may not do this to that thing, usually because it belongs to somebody else.
/// - [`NO_SUCH_NOTE_DRAFT`](crate::ErrorCode::NoSuchNoteDraft) (400): The user has no such draft.
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod list;

/// Lists the signed-in user's drafts and scheduled notes.
///
/// `POST /api/notes/drafts/list`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). A list in pages: [`Client::items`](crate::Client::items) reads all of them. Since 2025.8.0. Not in misskey.io 2025.4.1-mhq.13, Sharkey 2025.5.2-dev.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::notes::drafts;
/// let mut drafts = client.items(drafts::list::Request::new());
/// while let Some(draft) = drafts.next().await {
///     println!("{:?}", draft?.text);
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

pub mod update;

/// Changes a draft of a note or its schedule; what is left out stays as it is.
///
/// `POST /api/notes/drafts/update`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Rate-limited. Since 2025.8.0. Not in misskey.io 2025.4.1-mhq.13, Sharkey 2025.5.2-dev.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, draft_id: misskey_client::ids::NoteDraftId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::notes::drafts;
/// let answer = drafts::update(&client, drafts::update::Request::new(draft_id)).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied) (400): The signed-in user may not do this to that thing, usually because it belongs to somebody else.
/// - [`CANNOT_CREATE_ALREADY_EXPIRED_POLL`](crate::ErrorCode::CannotCreateAlreadyExpiredPoll) (400): The poll would already be over.
/// - [`CANNOT_RENOTE`](crate::ErrorCode::CannotRenote) (400): That note cannot be renoted.
/// - [`CANNOT_RENOTE_DUE_TO_VISIBILITY`](crate::ErrorCode::CannotRenoteDueToVisibility) (400): The note's visibility does not allow renoting it.
/// - [`CANNOT_RENOTE_OUTSIDE_OF_CHANNEL`](crate::ErrorCode::CannotRenoteOutsideOfChannel) (400): The note belongs to a channel that does not allow renotes outside of it.
/// - [`CANNOT_RENOTE_TO_A_PURE_RENOTE`](crate::ErrorCode::CannotRenoteToAPureRenote) (400): The note is a plain renote itself.
/// - [`CANNOT_RENOTE_TO_EXTERNAL`](crate::ErrorCode::CannotRenoteToExternal) (400): The note may not be renoted outside of its channel.
/// - [`CANNOT_REPLY_TO_AN_INVISIBLE_NOTE`](crate::ErrorCode::CannotReplyToAnInvisibleNote) (400): The user may not see the note to reply to.
/// - [`CANNOT_REPLY_TO_A_PURE_RENOTE`](crate::ErrorCode::CannotReplyToAPureRenote) (400): The note to reply to is a plain renote.
/// - [`CANNOT_REPLY_TO_SPECIFIED_NOTE_WITH_EXTENDED_VISIBILITY`](crate::ErrorCode::CannotReplyToSpecifiedNoteWithExtendedVisibility) (400): A reply to a note for chosen users cannot have more readers than that note.
/// - [`CANNOT_REPLY_TO_SPECIFIED_VISIBILITY_NOTE_WITH_EXTENDED_VISIBILITY`](crate::ErrorCode::CannotReplyToSpecifiedVisibilityNoteWithExtendedVisibility) (400): A reply to a note for chosen users cannot have more readers than that note.
/// - [`CONTAINS_PROHIBITED_WORDS`](crate::ErrorCode::ContainsProhibitedWords) (400): The text holds words that the server's moderators have forbidden.
/// - [`CONTAINS_TOO_MANY_MENTIONS`](crate::ErrorCode::ContainsTooManyMentions) (400): The text mentions more users than the user's roles allow.
/// - [`NO_SUCH_CHANNEL`](crate::ErrorCode::NoSuchChannel) (400): There is no such channel.
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile) (400): There is no such file, or it belongs to somebody else.
/// - [`NO_SUCH_NOTE_DRAFT`](crate::ErrorCode::NoSuchNoteDraft) (400): The user has no such draft.
/// - [`NO_SUCH_RENOTE`](crate::ErrorCode::NoSuchRenote) (400): The note to renote does not exist, or the user may not see it.
/// - [`NO_SUCH_RENOTE_TARGET`](crate::ErrorCode::NoSuchRenoteTarget) (400): The note to renote does not exist, or the user may not see it.
/// - [`NO_SUCH_REPLY`](crate::ErrorCode::NoSuchReply) (400): The note to reply to does not exist, or the user may not see it.
/// - [`NO_SUCH_REPLY_TARGET`](crate::ErrorCode::NoSuchReplyTarget) (400): The note to reply to does not exist, or the user may not see it.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
/// - [`SCHEDULED_AT_MUST_BE_IN_FUTURE`](crate::ErrorCode::ScheduledAtMustBeInFuture) (400): The time to post at has already passed.
/// - [`SCHEDULED_AT_REQUIRED`](crate::ErrorCode::ScheduledAtRequired) (400): The draft is to be scheduled, but has no time to post at.
/// - [`TOO_MANY_SCHEDULED_NOTES`](crate::ErrorCode::TooManyScheduledNotes) (400): The user has scheduled as many notes as the roles allow.
/// - [`YOU_HAVE_BEEN_BLOCKED`](crate::ErrorCode::YouHaveBeenBlocked) (400): The other user has blocked the signed-in one.
#[inline]
pub fn update(client: &Client, request: update::Request) -> Call<update::Response> {
    client.send(request)
}
