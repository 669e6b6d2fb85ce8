// Written by `cargo xtask regen`. Do not edit.

//! `notes`: lists public, federated notes of all users, with filters.
use crate::{Call, Client, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, UnixMillis, wire};

/// The request of [`notes`](fn@crate::endpoints::notes): lists public, federated notes of all users, with filters.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Only notes of local users. Default: `false`.
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
    /// Only items newer than this one; alone it turns the order to oldest first.
    pub since_id: Option<ids::NoteId>,
    /// Only items older than this one.
    pub until_id: Option<ids::NoteId>,
    /// Only items made after this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    pub since_date: Option<UnixMillis>,
    /// Only items made before this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    pub until_date: Option<UnixMillis>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Only notes of local users. Default: `false`.
    #[inline]
    pub fn local(mut self, local: bool) -> Self {
        self.local = Some(local);
        self
    }
    /// True returns only replies and false only others.
    #[inline]
    pub fn reply(mut self, reply: bool) -> Self {
        self.reply = Some(reply);
        self
    }
    /// True returns only renotes and quotes and false only others.
    #[inline]
    pub fn renote(mut self, renote: bool) -> Self {
        self.renote = Some(renote);
        self
    }
    /// True returns only notes with files and false only others.
    #[inline]
    pub fn with_files(mut self, with_files: bool) -> Self {
        self.with_files = Some(with_files);
        self
    }
    /// True returns only notes with a poll and false only others.
    #[inline]
    pub fn poll(mut self, poll: bool) -> Self {
        self.poll = Some(poll);
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
    pub fn since_id(mut self, since_id: impl Into<ids::NoteId>) -> Self {
        self.since_id = Some(since_id.into());
        self
    }
    /// Only items older than this one.
    #[inline]
    pub fn until_id(mut self, until_id: impl Into<ids::NoteId>) -> Self {
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

/// The answer of [`notes`](fn@crate::endpoints::notes).
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
/// `POST /api/notes/children`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, note_id: misskey_client::ids::NoteId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::notes;
/// let mut answers = client.items(notes::children::Request::new(note_id));
/// while let Some(note) = answers.next().await {
///     println!("{:?}", note?.text);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
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
/// `POST /api/notes/clips`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, note_id: misskey_client::ids::NoteId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::notes;
/// let answer = notes::clips(&client, notes::clips::Request::new(note_id)).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote) (400): There is no such note, or the user may not see it.
#[inline]
pub fn clips(client: &Client, request: clips::Request) -> Call<clips::Response> {
    client.send(request)
}

pub mod conversation;

/// Lists the notes that a note answers, from the nearest upwards.
///
/// `POST /api/notes/conversation`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, note_id: misskey_client::ids::NoteId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::notes;
/// let mut above = client.items(notes::conversation::Request::new(note_id));
/// while let Some(note) = above.next().await {
///     println!("in answer to {:?}", note?.text);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote) (400): There is no such note, or the user may not see it.
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
/// `POST /api/notes/create`. Needs a token with the permission [`write:notes`](crate::Permission::WriteNotes). Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::{endpoints::notes, models::NoteVisibility};
/// let request = notes::create::Request::new()
///     .text("Good morning")
///     .visibility(NoteVisibility::Home);
/// let note = notes::create(&client, request).await?.created_note;
///
/// // A reply with a poll, folded behind a content warning:
/// let poll = notes::create::Poll::new(["Tea", "Coffee"])
///     .expired_after(24 * 60 * 60 * 1000); // milliseconds
/// let request = notes::create::Request::new()
///     .reply_id(note.id)
///     .cw("Breakfast")
///     .text("And to drink?")
///     .poll(poll);
/// notes::create(&client, request).await?;
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
/// - [`YOU_HAVE_BEEN_BLOCKED`](crate::ErrorCode::YouHaveBeenBlocked) (400): The other user has blocked the signed-in one.
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes a note of the signed-in user; moderators can delete any note.
///
/// `POST /api/notes/delete`. Needs a token with the permission [`write:notes`](crate::Permission::WriteNotes). Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, note_id: misskey_client::ids::NoteId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::{ErrorCode, endpoints::notes};
/// match notes::delete(&client, notes::delete::Request::new(note_id)).await {
///     Ok(()) => println!("deleted"),
///     Err(error) if error.is(ErrorCode::NoSuchNote) => println!("already gone"),
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ACCESS_DENIED`](crate::ErrorCode::AccessDenied) (400): The signed-in user may not do this to that thing, usually because it belongs to somebody else.
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote) (400): There is no such note, or the user may not see it.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod drafts;

pub mod favorites;

pub mod featured;

/// Lists notes of the last days that draw most attention, on the server or in a channel.
///
/// `POST /api/notes/featured`, or `GET` with [`Client::get`](crate::Client::get). Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::notes;
/// for note in notes::featured(&client, notes::featured::Request::new()).await? {
///     println!("{} reactions: {:?}", note.reaction_count, note.text);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
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
/// `POST /api/notes/global-timeline`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::notes;
/// let request = notes::global_timeline::Request::new().with_renotes(false).limit(100);
/// let mut notes = client.items(request);
/// while let Some(note) = notes.next().await {
///     println!("{:?}", note?.text);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`GTL_DISABLED`](crate::ErrorCode::GtlDisabled) (400): The global timeline is switched off on this server or for this user.
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
/// `POST /api/notes/hybrid-timeline`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::notes;
/// let request = notes::hybrid_timeline::Request::new().limit(20);
/// for note in notes::hybrid_timeline(&client, request).await? {
///     println!("{:?}", note.text);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`BOTH_WITH_REPLIES_AND_WITH_FILES`](crate::ErrorCode::BothWithRepliesAndWithFiles) (400): `withReplies` and `withFiles` cannot be true together.
/// - [`STL_DISABLED`](crate::ErrorCode::StlDisabled) (400): The social timeline is switched off on this server or for this user.
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
/// `POST /api/notes/local-timeline`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::notes;
/// let mut notes = client.items(notes::local_timeline::Request::new().limit(100));
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
/// - [`BOTH_WITH_REPLIES_AND_WITH_FILES`](crate::ErrorCode::BothWithRepliesAndWithFiles) (400): `withReplies` and `withFiles` cannot be true together.
/// - [`LTL_DISABLED`](crate::ErrorCode::LtlDisabled) (400): The local timeline is switched off on this server or for this user.
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
/// `POST /api/notes/mentions`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::notes;
/// let mut mentions = client.items(notes::mentions::Request::new());
/// while let Some(note) = mentions.next().await {
///     println!("{:?}", note?.text);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
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
/// `POST /api/notes/reactions`, or `GET` with [`Client::get`](crate::Client::get). Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, note_id: misskey_client::ids::NoteId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::notes;
/// let mut reactions = client.items(notes::reactions::Request::new(note_id).limit(100));
/// while let Some(reaction) = reactions.next().await {
///     let reaction = reaction?;
///     println!("{} {}", reaction.user.username, reaction.type_);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote) (400): There is no such note, or the user may not see it.
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
/// `POST /api/notes/renotes`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, note_id: misskey_client::ids::NoteId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::notes;
/// let mut renotes = client.items(notes::renotes::Request::new(note_id));
/// while let Some(renote) = renotes.next().await {
///     println!("{}", renote?.user.username);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote) (400): There is no such note, or the user may not see it.
#[inline]
pub fn renotes(client: &Client, request: renotes::Request) -> Call<renotes::Response> {
    client.send(request)
}

pub mod replies;

/// Lists the direct replies to a note.
///
/// `POST /api/notes/replies`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, note_id: misskey_client::ids::NoteId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::notes;
/// let mut replies = client.items(notes::replies::Request::new(note_id));
/// while let Some(reply) = replies.next().await {
///     println!("{:?}", reply?.text);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn replies(client: &Client, request: replies::Request) -> Call<replies::Response> {
    client.send(request)
}

pub mod search;

/// Searches notes by words, where the server offers it and the user's roles allow it.
///
/// `POST /api/notes/search`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::{ErrorCode, endpoints::notes};
/// let mut found = client.items(notes::search::Request::new("misskey rust"));
/// while let Some(note) = found.next().await {
///     match note {
///         Ok(note) => println!("{:?}", note.text),
///         Err(error) if error.is(ErrorCode::Unavailable) => break, // no search on this server
///         Err(error) => return Err(error.into()),
///     }
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`UNAVAILABLE`](crate::ErrorCode::Unavailable) (400): The server does not offer this, or the user's roles do not allow it.
#[inline]
pub fn search(client: &Client, request: search::Request) -> Call<search::Response> {
    client.send(request)
}

pub mod search_by_tag;

/// Searches notes by hashtag or by a combination of hashtags.
///
/// `POST /api/notes/search-by-tag`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::notes;
/// let mut notes = client.items(notes::search_by_tag::Request::by_tag("caturday"));
/// while let Some(note) = notes.next().await {
///     println!("{:?}", note?.text);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
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
/// `POST /api/notes/show`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, note_id: misskey_client::ids::NoteId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::notes;
/// let note = notes::show(&client, notes::show::Request::new(note_id)).await?;
/// println!("{}: {:?}", note.user.username, note.text);
/// for file in note.files.unwrap_or_default() {
///     println!("{} {}", file.type_, file.url);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`CONTENT_RESTRICTED_BY_SERVER`](crate::ErrorCode::ContentRestrictedByServer) (400): The server shows this only to users who are signed in.
/// - [`CONTENT_RESTRICTED_BY_USER`](crate::ErrorCode::ContentRestrictedByUser) (400): The author shows this only to users who are signed in.
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote) (400): There is no such note, or the user may not see it.
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod show_partial_bulk;

/// Gets the present reactions of several notes at once.
///
/// `POST /api/notes/show-partial-bulk`. Works without a token. Since 2025.8.0. Not in misskey.io 2025.4.1-mhq.13, Sharkey 2025.5.2-dev.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, note_id: misskey_client::ids::NoteId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::notes;
/// let request = notes::show_partial_bulk::Request::new([note_id]);
/// let answer = notes::show_partial_bulk(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn show_partial_bulk(
    client: &Client,
    request: show_partial_bulk::Request,
) -> Call<show_partial_bulk::Response> {
    client.send(request)
}

pub mod state;

/// Tells whether a note is a favorite of the signed-in user, and whether its thread is muted.
///
/// `POST /api/notes/state`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, note_id: misskey_client::ids::NoteId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::notes;
/// let state = notes::state(&client, notes::state::Request::new(note_id)).await?;
/// println!("favorite: {}, muted: {}", state.is_favorited, state.is_muted_thread);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn state(client: &Client, request: state::Request) -> Call<state::Response> {
    client.send(request)
}

pub mod thread_muting;

pub mod timeline;

/// Gets the home timeline, the notes of the signed-in user and of the users and channels that the user follows.
///
/// `POST /api/notes/timeline`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, last_seen: misskey_client::ids::NoteId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::notes;
/// // Everything since the last visit, from old to new.
/// let request = notes::timeline::Request::new().since_id(last_seen).limit(100);
/// let mut notes = client.items(request).oldest_first();
/// while let Some(note) = notes.next().await {
///     let note = note?;
///     println!("{}: {:?}", note.user.username, note.text);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
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
/// `POST /api/notes/translate`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, note_id: misskey_client::ids::NoteId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::notes;
/// let request = notes::translate::Request::new(note_id, "en");
/// if let Some(translated) = notes::translate(&client, request).await? {
///     println!("{:?}", translated.text);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`CANNOT_TRANSLATE_INVISIBLE_NOTE`](crate::ErrorCode::CannotTranslateInvisibleNote) (400): The user may not see the note, so it is not translated.
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote) (400): There is no such note, or the user may not see it.
/// - [`UNAVAILABLE`](crate::ErrorCode::Unavailable) (400): The server does not offer this, or the user's roles do not allow it.
#[inline]
pub fn translate(
    client: &Client,
    request: translate::Request,
) -> Call<translate::Response> {
    client.send(request)
}

pub mod unrenote;

/// Deletes the signed-in user's renotes of a note.
///
/// `POST /api/notes/unrenote`. Needs a token with the permission [`write:notes`](crate::Permission::WriteNotes). Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, note_id: misskey_client::ids::NoteId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::notes;
/// notes::unrenote(&client, notes::unrenote::Request::new(note_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote) (400): There is no such note, or the user may not see it.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn unrenote(
    client: &Client,
    request: unrenote::Request,
) -> Call<unrenote::Response> {
    client.send(request)
}

pub mod user_list_timeline;

/// Gets the notes of the members of a user list of the signed-in user.
///
/// `POST /api/notes/user-list-timeline`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, list_id: misskey_client::ids::UserListId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::notes;
/// let mut notes = client.items(notes::user_list_timeline::Request::new(list_id));
/// while let Some(note) = notes.next().await {
///     println!("{:?}", note?.text);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_LIST`](crate::ErrorCode::NoSuchList) (400): There is no such list, or it is private.
#[inline]
pub fn user_list_timeline(
    client: &Client,
    request: user_list_timeline::Request,
) -> Call<user_list_timeline::Response> {
    client.send(request)
}
