// Written by `cargo xtask regen`. Do not edit.

//! `notes/reactions`: lists the reactions to a note with the users who made them.
use crate::{Call, Client, ids, models};
use misskey_runtime::{
    AllowsGet, DecodeError, Endpoint, EndpointInfo, Maybe, Reply, UnixMillis, wire,
};

/// The request of [`notes/reactions`](fn@crate::endpoints::notes::reactions): lists the reactions to a note with the users who made them.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The note whose reactions to list.
    pub note_id: ids::NoteId,
    /// Only this reaction, written as among the note's reactions.
    pub type_: Maybe<String>,
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Only items newer than this one; alone it turns the order to oldest first.
    pub since_id: Option<ids::NoteReactionId>,
    /// Only items older than this one.
    pub until_id: Option<ids::NoteReactionId>,
    /// Only items made after this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    pub since_date: Option<UnixMillis>,
    /// Only items made before this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    pub until_date: Option<UnixMillis>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(note_id: impl Into<ids::NoteId>) -> Self {
        Self {
            note_id: note_id.into(),
            type_: Maybe::Absent,
            limit: None,
            since_id: None,
            until_id: None,
            since_date: None,
            until_date: None,
        }
    }
    /// Only this reaction, written as among the note's reactions.
    #[inline]
    pub fn type_(mut self, type_: impl Into<Maybe<String>>) -> Self {
        self.type_ = type_.into();
        self
    }
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Only items newer than this one; alone it turns the order to oldest first.
    #[inline]
    pub fn since_id(mut self, since_id: impl Into<ids::NoteReactionId>) -> Self {
        self.since_id = Some(since_id.into());
        self
    }
    /// Only items older than this one.
    #[inline]
    pub fn until_id(mut self, until_id: impl Into<ids::NoteReactionId>) -> Self {
        self.until_id = Some(until_id.into());
        self
    }
    /// Only items made after this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    #[inline]
    pub fn since_date(mut self, since_date: impl Into<UnixMillis>) -> Self {
        self.since_date = Some(since_date.into());
        self
    }
    /// Only items made before this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    #[inline]
    pub fn until_date(mut self, until_date: impl Into<UnixMillis>) -> Self {
        self.until_date = Some(until_date.into());
        self
    }
}

wire::table! {
    sent object Request {
        note_id: "noteId" required,
        type_: "type" maybe,
        limit: "limit" optional,
        since_id: "sinceId" optional,
        until_id: "untilId" optional,
        since_date: "sinceDate" optional,
        until_date: "untilDate" optional,
    }
}

/// The answer of [`notes/reactions`](fn@crate::endpoints::notes::reactions).
pub type Response = Vec<models::NoteReaction>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("notes/reactions")
        .get()
        .available(crate::availability::SINCE_2024_5_0)
        .later_members(
            &[
                (
                    "sinceDate",
                    crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY,
                ),
                (
                    "untilDate",
                    crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY,
                ),
            ],
        );
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}
impl AllowsGet for Request {}

wire::pages! { Request of models::NoteReaction, by id, until until_id, since since_id, since_date since_date, until_date until_date, limit limit 10 to 100 }

pub mod create;

/// Reacts to a note; a user has at most one reaction per note.
///
/// `POST /api/notes/reactions/create`. Needs a token with the permission [`write:reactions`](crate::Permission::WriteReactions).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, note_id: misskey_client::ids::NoteId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::notes::reactions;
/// // A Unicode emoji, or a custom one as `:name:`.
/// reactions::create(&client, reactions::create::Request::new(note_id, "👍")).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ALREADY_REACTED`](crate::ErrorCode::AlreadyReacted) (400): The user has reacted to the note already.
/// - [`CANNOT_REACT_TO_RENOTE`](crate::ErrorCode::CannotReactToRenote) (400): The note is a plain renote.
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote) (400): There is no such note, or the user may not see it.
/// - [`YOU_HAVE_BEEN_BLOCKED`](crate::ErrorCode::YouHaveBeenBlocked) (400): The other user has blocked the signed-in one.
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Takes the signed-in user's reaction to a note back.
///
/// `POST /api/notes/reactions/delete`. Needs a token with the permission [`write:reactions`](crate::Permission::WriteReactions). Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, note_id: misskey_client::ids::NoteId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::notes::reactions;
/// reactions::delete(&client, reactions::delete::Request::new(note_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NOT_REACTED`](crate::ErrorCode::NotReacted) (400): The user has not reacted to the note.
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote) (400): There is no such note, or the user may not see it.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}
