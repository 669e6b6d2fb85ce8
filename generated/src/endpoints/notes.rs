// Written by `cargo xtask regen`. Do not edit.

//! `notes`: lists public, federated notes of all users, with filters.
use crate::{Call, Client, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, UnixMillis, wire};

/// What `notes` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Return only notes of local users. Default: `false`.
    pub local: Option<bool>,
    /// True returns only replies and false only others.
    pub reply: Option<bool>,
    /// True returns only renotes and quotes and false only others.
    pub renote: Option<bool>,
    /// True returns only notes with files and false only others.
    pub with_files: Option<bool>,
    /// True returns only notes with a poll and false only others.
    pub poll: Option<bool>,
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Return only items newer than this one; alone it turns the order to oldest first.
    pub since_id: Option<ids::NoteId>,
    /// Return only items older than this one.
    pub until_id: Option<ids::NoteId>,
    /// Return only items made after this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    pub since_date: Option<UnixMillis>,
    /// Return only items made before this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    pub until_date: Option<UnixMillis>,
}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `local`.
    #[inline]
    pub fn local(mut self, local: bool) -> Self {
        self.local = Some(local);
        self
    }
    /// Sets `reply`.
    #[inline]
    pub fn reply(mut self, reply: bool) -> Self {
        self.reply = Some(reply);
        self
    }
    /// Sets `renote`.
    #[inline]
    pub fn renote(mut self, renote: bool) -> Self {
        self.renote = Some(renote);
        self
    }
    /// Sets `withFiles`.
    #[inline]
    pub fn with_files(mut self, with_files: bool) -> Self {
        self.with_files = Some(with_files);
        self
    }
    /// Sets `poll`.
    #[inline]
    pub fn poll(mut self, poll: bool) -> Self {
        self.poll = Some(poll);
        self
    }
    /// Sets `limit`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `sinceId`.
    #[inline]
    pub fn since_id(mut self, since_id: impl Into<ids::NoteId>) -> Self {
        self.since_id = Some(since_id.into());
        self
    }
    /// Sets `untilId`.
    #[inline]
    pub fn until_id(mut self, until_id: impl Into<ids::NoteId>) -> Self {
        self.until_id = Some(until_id.into());
        self
    }
    /// Sets `sinceDate`.
    #[inline]
    pub fn since_date(mut self, since_date: impl Into<UnixMillis>) -> Self {
        self.since_date = Some(since_date.into());
        self
    }
    /// Sets `untilDate`.
    #[inline]
    pub fn until_date(mut self, until_date: impl Into<UnixMillis>) -> Self {
        self.until_date = Some(until_date.into());
        self
    }
}

wire::table! {
    sent object Request {
        local: "local" optional,
        reply: "reply" optional,
        renote: "renote" optional,
        with_files: "withFiles" optional,
        poll: "poll" optional,
        limit: "limit" optional,
        since_id: "sinceId" optional,
        until_id: "untilId" optional,
        since_date: "sinceDate" optional,
        until_date: "untilDate" optional,
    }
}

/// What `notes` answers.
pub type Response = Vec<models::Note>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("notes")
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

wire::pages! { Request of models::Note, by id, until until_id, since since_id, since_date since_date, until_date until_date, limit limit 10 to 100 }

pub mod children;

/// Lists the replies to a note along with its quotes.
///
/// `POST /api/notes/children`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn children(
    client: &Client,
    request: children::Request,
) -> Call<children::Response> {
    client.send(request)
}

pub mod clips;

/// Lists the public clips that contain a note.
///
/// `POST /api/notes/clips`. Works without a token. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote), 400
#[inline]
pub fn clips(client: &Client, request: clips::Request) -> Call<clips::Response> {
    client.send(request)
}

pub mod conversation;

/// Lists the notes that a note answers, from the nearest upwards.
///
/// `POST /api/notes/conversation`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote), 400
#[inline]
pub fn conversation(
    client: &Client,
    request: conversation::Request,
) -> Call<conversation::Response> {
    client.send(request)
}

pub mod create;

/// Posts a note, which may be a reply, a renote, a quote or a poll.
///
/// `POST /api/notes/create`. Needs a token with the permission [`write:notes`](crate::Permission::WriteNotes). Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`CANNOT_CREATE_ALREADY_EXPIRED_POLL`](crate::ErrorCode::CannotCreateAlreadyExpiredPoll), 400
/// - [`CANNOT_RENOTE_DUE_TO_VISIBILITY`](crate::ErrorCode::CannotRenoteDueToVisibility), 400
/// - [`CANNOT_RENOTE_OUTSIDE_OF_CHANNEL`](crate::ErrorCode::CannotRenoteOutsideOfChannel), 400
/// - [`CANNOT_RENOTE_TO_A_PURE_RENOTE`](crate::ErrorCode::CannotRenoteToAPureRenote), 400
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
/// - [`YOU_HAVE_BEEN_BLOCKED`](crate::ErrorCode::YouHaveBeenBlocked), 400
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes a note of one's own; moderators can delete any.
///
/// `POST /api/notes/delete`. Needs a token with the permission [`write:notes`](crate::Permission::WriteNotes). Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied), 400
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod drafts;

pub mod favorites;

pub mod featured;

/// Lists notes of the last days that draw most attention, on the server or in a channel.
///
/// `POST /api/notes/featured`, or `GET` with [`Client::get`](crate::Client::get). Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn featured(
    client: &Client,
    request: featured::Request,
) -> Call<featured::Response> {
    client.send(request)
}

pub mod global_timeline;

/// Gets the global timeline, the public notes of this and all known servers.
///
/// `POST /api/notes/global-timeline`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`GTL_DISABLED`](crate::ErrorCode::GtlDisabled), 400
#[inline]
pub fn global_timeline(
    client: &Client,
    request: global_timeline::Request,
) -> Call<global_timeline::Response> {
    client.send(request)
}

pub mod hybrid_timeline;

/// Gets the social timeline, which is the home and the local timeline in one.
///
/// `POST /api/notes/hybrid-timeline`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`BOTH_WITH_REPLIES_AND_WITH_FILES`](crate::ErrorCode::BothWithRepliesAndWithFiles), 400
/// - [`STL_DISABLED`](crate::ErrorCode::StlDisabled), 400
#[inline]
pub fn hybrid_timeline(
    client: &Client,
    request: hybrid_timeline::Request,
) -> Call<hybrid_timeline::Response> {
    client.send(request)
}

pub mod local_timeline;

/// Gets the local timeline, the public notes of this server's users.
///
/// `POST /api/notes/local-timeline`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`BOTH_WITH_REPLIES_AND_WITH_FILES`](crate::ErrorCode::BothWithRepliesAndWithFiles), 400
/// - [`LTL_DISABLED`](crate::ErrorCode::LtlDisabled), 400
#[inline]
pub fn local_timeline(
    client: &Client,
    request: local_timeline::Request,
) -> Call<local_timeline::Response> {
    client.send(request)
}

pub mod mentions;

/// Lists the notes that mention or answer the signed-in user.
///
/// `POST /api/notes/mentions`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn mentions(
    client: &Client,
    request: mentions::Request,
) -> Call<mentions::Response> {
    client.send(request)
}

pub mod polls;

pub mod reactions;

/// Lists the reactions to a note with the users who made them.
///
/// `POST /api/notes/reactions`, or `GET` with [`Client::get`](crate::Client::get). Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote), 400
#[inline]
pub fn reactions(
    client: &Client,
    request: reactions::Request,
) -> Call<reactions::Response> {
    client.send(request)
}

pub mod renotes;

/// Lists the renotes and quotes of a note.
///
/// `POST /api/notes/renotes`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote), 400
#[inline]
pub fn renotes(client: &Client, request: renotes::Request) -> Call<renotes::Response> {
    client.send(request)
}

pub mod replies;

/// Lists the direct replies to a note.
///
/// `POST /api/notes/replies`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn replies(client: &Client, request: replies::Request) -> Call<replies::Response> {
    client.send(request)
}

pub mod search;

/// Searches notes by words, where the server offers it and one's policies allow it.
///
/// `POST /api/notes/search`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`UNAVAILABLE`](crate::ErrorCode::Unavailable), 400
#[inline]
pub fn search(client: &Client, request: search::Request) -> Call<search::Response> {
    client.send(request)
}

pub mod search_by_tag;

/// Searches notes by hashtag or by a combination of hashtags.
///
/// `POST /api/notes/search-by-tag`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn search_by_tag(
    client: &Client,
    request: search_by_tag::Request,
) -> Call<search_by_tag::Response> {
    client.send(request)
}

pub mod show;

/// Gets one note.
///
/// `POST /api/notes/show`. Works without a token. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`CONTENT_RESTRICTED_BY_SERVER`](crate::ErrorCode::ContentRestrictedByServer), 400
/// - [`CONTENT_RESTRICTED_BY_USER`](crate::ErrorCode::ContentRestrictedByUser), 400
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote), 400
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod show_partial_bulk;

/// Gets the present reactions of several notes at once.
///
/// `POST /api/notes/show-partial-bulk`. Works without a token. Since 2025.8.0. Not in misskey.io 2025.4.1-mhq.13, Sharkey 2025.5.2-dev.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn show_partial_bulk(
    client: &Client,
    request: show_partial_bulk::Request,
) -> Call<show_partial_bulk::Response> {
    client.send(request)
}

pub mod state;

/// Tells whether one has favorited a note or muted its thread.
///
/// `POST /api/notes/state`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn state(client: &Client, request: state::Request) -> Call<state::Response> {
    client.send(request)
}

pub mod thread_muting;

pub mod timeline;

/// Gets the home timeline, the notes of oneself and of those one follows.
///
/// `POST /api/notes/timeline`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn timeline(
    client: &Client,
    request: timeline::Request,
) -> Call<timeline::Response> {
    client.send(request)
}

pub mod translate;

/// Translates a note's text, or gives nothing where there is nothing to translate.
///
/// `POST /api/notes/translate`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`CANNOT_TRANSLATE_INVISIBLE_NOTE`](crate::ErrorCode::CannotTranslateInvisibleNote), 400
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote), 400
/// - [`UNAVAILABLE`](crate::ErrorCode::Unavailable), 400
#[inline]
pub fn translate(
    client: &Client,
    request: translate::Request,
) -> Call<translate::Response> {
    client.send(request)
}

pub mod unrenote;

/// Deletes one's renotes of a note.
///
/// `POST /api/notes/unrenote`. Needs a token with the permission [`write:notes`](crate::Permission::WriteNotes). Rate-limited. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote), 400
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded), 429
#[inline]
pub fn unrenote(
    client: &Client,
    request: unrenote::Request,
) -> Call<unrenote::Response> {
    client.send(request)
}

pub mod user_list_timeline;

/// Gets the notes of the members of a user list of one's own.
///
/// `POST /api/notes/user-list-timeline`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_LIST`](crate::ErrorCode::NoSuchList), 400
#[inline]
pub fn user_list_timeline(
    client: &Client,
    request: user_list_timeline::Request,
) -> Call<user_list_timeline::Response> {
    client.send(request)
}
