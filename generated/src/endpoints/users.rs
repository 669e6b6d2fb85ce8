// Written by `cargo xtask regen`. Do not edit.

//! `users`: lists users who let themselves be found, sorted and filtered.
use crate::{Call, Client, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// What `users` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// How many items to skip. Default: `0`.
    pub offset: Option<i64>,
    pub sort: Option<models::UserSort>,
    /// Whether to return only users who were active of late. Default: `"all"`.
    pub state: Option<models::UserState>,
    /// Whether to return what is local, remote or both. Default: `"local"`.
    pub origin: Option<models::UserOrigin>,
    /// Return only users of this host; null means all.
    pub hostname: Maybe<String>,
}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `limit`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `offset`.
    #[inline]
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }
    /// Sets `sort`.
    #[inline]
    pub fn sort(mut self, sort: impl Into<models::UserSort>) -> Self {
        self.sort = Some(sort.into());
        self
    }
    /// Sets `state`.
    #[inline]
    pub fn state(mut self, state: impl Into<models::UserState>) -> Self {
        self.state = Some(state.into());
        self
    }
    /// Sets `origin`.
    #[inline]
    pub fn origin(mut self, origin: impl Into<models::UserOrigin>) -> Self {
        self.origin = Some(origin.into());
        self
    }
    /// Sets `hostname`.
    #[inline]
    pub fn hostname(mut self, hostname: impl Into<Maybe<String>>) -> Self {
        self.hostname = hostname.into();
        self
    }
}

wire::table! {
    sent object Request {
        limit: "limit" optional,
        offset: "offset" optional,
        sort: "sort" optional,
        state: "state" optional,
        origin: "origin" optional,
        hostname: "hostname" maybe,
    }
}

/// What `users` answers.
pub type Response = Vec<models::UserDetailed>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("users")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

wire::pages! { Request of models::UserDetailed, by offset, limit limit 10 to 100 }

pub mod achievements;

/// Lists the achievements of a user.
///
/// `POST /api/users/achievements`. Works without a token. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn achievements(
    client: &Client,
    request: achievements::Request,
) -> Call<achievements::Response> {
    client.send(request)
}

pub mod clips;

/// Lists the public clips of a user.
///
/// `POST /api/users/clips`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn clips(client: &Client, request: clips::Request) -> Call<clips::Response> {
    client.send(request)
}

pub mod featured_notes;

/// Lists a user's notes that have drawn most attention lately.
///
/// `POST /api/users/featured-notes`, or `GET` with [`Client::get`](crate::Client::get). Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn featured_notes(
    client: &Client,
    request: featured_notes::Request,
) -> Call<featured_notes::Response> {
    client.send(request)
}

pub mod flashs;

/// Lists the public Plays of a user.
///
/// `POST /api/users/flashs`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn flashs(client: &Client, request: flashs::Request) -> Call<flashs::Response> {
    client.send(request)
}

pub mod followers;

/// Lists the followers of a user, as far as the user shows them.
///
/// `POST /api/users/followers`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`FORBIDDEN`](crate::ErrorCode::Forbidden), 400
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser), 400
#[inline]
pub fn followers(
    client: &Client,
    request: followers::Request,
) -> Call<followers::Response> {
    client.send(request)
}

pub mod following;

/// Lists those whom a user follows, as far as the user shows them.
///
/// `POST /api/users/following`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`BIRTHDAY_DATE_FORMAT_INVALID`](crate::ErrorCode::BirthdayDateFormatInvalid), 400
/// - [`FORBIDDEN`](crate::ErrorCode::Forbidden), 400
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser), 400
#[inline]
pub fn following(
    client: &Client,
    request: following::Request,
) -> Call<following::Response> {
    client.send(request)
}

pub mod gallery;

pub mod get_following_users_by_birthday;

/// Lists the users one follows whose birthday falls on a day or within a range of days.
///
/// `POST /api/users/get-following-users-by-birthday`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2026.3.2. Not in CherryPick 4.17.0, misskey.io 2025.4.1-mhq.13, Sharkey 2025.5.2-dev.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn get_following_users_by_birthday(
    client: &Client,
    request: get_following_users_by_birthday::Request,
) -> Call<get_following_users_by_birthday::Response> {
    client.send(request)
}

pub mod get_frequently_replied_users;

/// Lists the users whom a user answers most often.
///
/// `POST /api/users/get-frequently-replied-users`. Works without a token. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser), 400
#[inline]
pub fn get_frequently_replied_users(
    client: &Client,
    request: get_frequently_replied_users::Request,
) -> Call<get_frequently_replied_users::Response> {
    client.send(request)
}

pub mod lists;

pub mod notes;

/// Lists the notes of a user.
///
/// `POST /api/users/notes`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`BOTH_WITH_REPLIES_AND_WITH_FILES`](crate::ErrorCode::BothWithRepliesAndWithFiles), 400
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser), 400
/// - [`SIGNIN_REQUIRED`](crate::ErrorCode::SigninRequired), 400
#[inline]
pub fn notes(client: &Client, request: notes::Request) -> Call<notes::Response> {
    client.send(request)
}

pub mod pages;

/// Lists the public pages of a user.
///
/// `POST /api/users/pages`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn pages(client: &Client, request: pages::Request) -> Call<pages::Response> {
    client.send(request)
}

pub mod reactions;

/// Lists the reactions that a user has made, where the user shows them.
///
/// `POST /api/users/reactions`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`IS_REMOTE_USER`](crate::ErrorCode::IsRemoteUser), 400
/// - [`REACTIONS_NOT_PUBLIC`](crate::ErrorCode::ReactionsNotPublic), 400
#[inline]
pub fn reactions(
    client: &Client,
    request: reactions::Request,
) -> Call<reactions::Response> {
    client.send(request)
}

pub mod recommendation;

/// Suggests users to follow.
///
/// `POST /api/users/recommendation`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn recommendation(
    client: &Client,
    request: recommendation::Request,
) -> Call<recommendation::Response> {
    client.send(request)
}

pub mod relation;

/// Tells how the signed-in user and others stand to each other in follows, blocks and mutes.
///
/// `POST /api/users/relation`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn relation<R: relation::AnyRequest>(
    client: &Client,
    request: R,
) -> Call<R::Response> {
    client.send(request)
}

pub mod report_abuse;

/// Reports a user to the server's moderators.
///
/// `POST /api/users/report-abuse`. Needs a token with the permission [`write:report-abuse`](crate::Permission::WriteReportAbuse). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`CANNOT_REPORT_THE_ADMIN`](crate::ErrorCode::CannotReportTheAdmin), 400
/// - [`CANNOT_REPORT_YOURSELF`](crate::ErrorCode::CannotReportYourself), 400
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser), 400
#[inline]
pub fn report_abuse(
    client: &Client,
    request: report_abuse::Request,
) -> Call<report_abuse::Response> {
    client.send(request)
}

pub mod search;

/// Searches users by name or user name; without a token the server answers with an internal error.
///
/// `POST /api/users/search`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn search(client: &Client, request: search::Request) -> Call<search::Response> {
    client.send(request)
}

pub mod search_by_username_and_host;

/// Completes a user name or host as it is being typed.
///
/// `POST /api/users/search-by-username-and-host`. Works without a token. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn search_by_username_and_host(
    client: &Client,
    request: search_by_username_and_host::Request,
) -> Call<search_by_username_and_host::Response> {
    client.send(request)
}

pub mod show;

/// Gets one user by id or by name, or several by their ids.
///
/// `POST /api/users/show`. Works without a token. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`FAILED_TO_RESOLVE_REMOTE_USER`](crate::ErrorCode::FailedToResolveRemoteUser), 500
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser), 404
#[inline]
pub fn show<R: show::AnyRequest>(client: &Client, request: R) -> Call<R::Response> {
    client.send(request)
}

pub mod update_memo;

/// Writes or clears a private memo about a user.
///
/// `POST /api/users/update-memo`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount). Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors), and:
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser), 400
#[inline]
pub fn update_memo(
    client: &Client,
    request: update_memo::Request,
) -> Call<update_memo::Response> {
    client.send(request)
}
