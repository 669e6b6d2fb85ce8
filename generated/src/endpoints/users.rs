// Written by `cargo xtask regen`. Do not edit.

//! `users`: lists users who allow others to find them, sorted and filtered.
use crate::{Call, Client, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`users`](fn@crate::endpoints::users): lists users who allow others to find them, sorted and filtered.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// How many items to skip. Default: `0`.
    pub offset: Option<i64>,
    /// The order of the users; left out, the oldest accounts come first.
    pub sort: Option<models::UserSort>,
    /// Whether to return all users or only those active in the last five days. Default: `"all"`.
    pub state: Option<models::UserState>,
    /// Whether to return what is local, remote or both. Default: `"local"`.
    pub origin: Option<models::UserOrigin>,
    /// Only users of this remote host, for which `origin` must not be `local`; null or left out means all.
    pub hostname: Maybe<String>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// How many items to skip. Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }
    /// The order of the users; left out, the oldest accounts come first.
    #[inline]
    pub fn sort(mut self, sort: impl Into<models::UserSort>) -> Self {
        self.sort = Some(sort.into());
        self
    }
    /// Whether to return all users or only those active in the last five days. Default: `"all"`.
    #[inline]
    pub fn state(mut self, state: impl Into<models::UserState>) -> Self {
        self.state = Some(state.into());
        self
    }
    /// Whether to return what is local, remote or both. Default: `"local"`.
    #[inline]
    pub fn origin(mut self, origin: impl Into<models::UserOrigin>) -> Self {
        self.origin = Some(origin.into());
        self
    }
    /// Only users of this remote host, for which `origin` must not be `local`; null or left out means all.
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

/// The answer of [`users`](fn@crate::endpoints::users).
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
/// `POST /api/users/achievements`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::users;
/// let request = users::achievements::Request::new(user_id);
/// let answer = users::achievements(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
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
/// `POST /api/users/clips`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::users;
/// let mut clips = client.items(users::clips::Request::new(user_id));
/// while let Some(clip) = clips.next().await {
///     println!("{}", clip?.name);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn clips(client: &Client, request: clips::Request) -> Call<clips::Response> {
    client.send(request)
}

pub mod featured_notes;

/// Lists the notes of a user that have drawn the most attention lately, newest first.
///
/// `POST /api/users/featured-notes`, or `GET` with [`Client::get`](crate::Client::get). Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::users;
/// let mut items = client.items(users::featured_notes::Request::new(user_id));
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
pub fn featured_notes(
    client: &Client,
    request: featured_notes::Request,
) -> Call<featured_notes::Response> {
    client.send(request)
}

pub mod flashs;

/// Lists the public Plays of a user.
///
/// `POST /api/users/flashs`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::users;
/// let mut items = client.items(users::flashs::Request::new(user_id));
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
pub fn flashs(client: &Client, request: flashs::Request) -> Call<flashs::Response> {
    client.send(request)
}

pub mod followers;

/// Lists the followers of a user, if that user's settings allow it.
///
/// `POST /api/users/followers`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::users;
/// let mut followers = client.items(users::followers::Request::by_user_id(user_id).limit(100));
/// while let Some(follow) = followers.next().await {
///     println!("{}", follow?.follower_id);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`FORBIDDEN`](crate::ErrorCode::Forbidden) (400): The user does not show this to everybody.
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser) (400): There is no such user.
#[inline]
pub fn followers(
    client: &Client,
    request: followers::Request,
) -> Call<followers::Response> {
    client.send(request)
}

pub mod following;

/// Lists the users that a user follows, if that user's settings allow it.
///
/// `POST /api/users/following`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::users;
/// let mut followed = client.items(users::following::Request::by_user_id(user_id).limit(100));
/// while let Some(follow) = followed.next().await {
///     println!("{}", follow?.followee_id);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`BIRTHDAY_DATE_FORMAT_INVALID`](crate::ErrorCode::BirthdayDateFormatInvalid) (400): The birthday is not in the form that the server takes.
/// - [`FORBIDDEN`](crate::ErrorCode::Forbidden) (400): The user does not show this to everybody.
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser) (400): There is no such user.
#[inline]
pub fn following(
    client: &Client,
    request: following::Request,
) -> Call<following::Response> {
    client.send(request)
}

pub mod gallery;

pub mod get_following_users_by_birthday;

/// Lists the followed users whose birthday falls on a day or within a range of days.
///
/// `POST /api/users/get-following-users-by-birthday`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). A list in pages: [`Client::items`](crate::Client::items) reads all of them. Since 2026.3.2. Not in CherryPick 4.17.0, misskey.io 2025.4.1-mhq.13, Sharkey 2025.5.2-dev.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, birthday: misskey_client::endpoints::users::get_following_users_by_birthday::Birthday) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::users;
/// let request = users::get_following_users_by_birthday::Request::new(birthday);
/// let mut items = client.items(request);
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
pub fn get_following_users_by_birthday(
    client: &Client,
    request: get_following_users_by_birthday::Request,
) -> Call<get_following_users_by_birthday::Response> {
    client.send(request)
}

pub mod get_frequently_replied_users;

/// Lists the users that a user replies to most often, counted over the latest 1,000 replies.
///
/// `POST /api/users/get-frequently-replied-users`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::users;
/// let request = users::get_frequently_replied_users::Request::new(user_id);
/// let answer = users::get_frequently_replied_users(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser) (400): There is no such user.
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
/// `POST /api/users/notes`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::users;
/// let request = users::notes::Request::new(user_id)
///     .with_renotes(false)
///     .with_files(true)
///     .limit(100);
/// let mut notes = client.items(request);
/// while let Some(note) = notes.next().await {
///     let note = note?;
///     println!("{} {:?}", note.created_at, note.text);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`BOTH_WITH_REPLIES_AND_WITH_FILES`](crate::ErrorCode::BothWithRepliesAndWithFiles) (400): `withReplies` and `withFiles` cannot be true together.
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser) (400): There is no such user.
/// - [`SIGNIN_REQUIRED`](crate::ErrorCode::SigninRequired) (400): The user shows notes only to users who are signed in.
#[inline]
pub fn notes(client: &Client, request: notes::Request) -> Call<notes::Response> {
    client.send(request)
}

pub mod pages;

/// Lists the public pages of a user.
///
/// `POST /api/users/pages`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::users;
/// let mut items = client.items(users::pages::Request::new(user_id));
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

pub mod reactions;

/// Lists the reactions that a local user has made, if that user makes them public.
///
/// `POST /api/users/reactions`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::users;
/// let mut reactions = client.items(users::reactions::Request::new(user_id));
/// while let Some(reaction) = reactions.next().await {
///     let reaction = reaction?;
///     println!("{} to {:?}", reaction.type_, reaction.note.text);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`IS_REMOTE_USER`](crate::ErrorCode::IsRemoteUser) (400): This is known of local users only.
/// - [`REACTIONS_NOT_PUBLIC`](crate::ErrorCode::ReactionsNotPublic) (400): The user keeps reactions private.
#[inline]
pub fn reactions(
    client: &Client,
    request: reactions::Request,
) -> Call<reactions::Response> {
    client.send(request)
}

pub mod recommendation;

/// Suggests active local users that the signed-in user does not follow yet; known releases answer with an internal error instead.
///
/// `POST /api/users/recommendation`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::users;
/// let mut items = client.items(users::recommendation::Request::new());
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
pub fn recommendation(
    client: &Client,
    request: recommendation::Request,
) -> Call<recommendation::Response> {
    client.send(request)
}

pub mod relation;

/// Tells how the signed-in user and other users stand in follows, blocks and mutes.
///
/// `POST /api/users/relation`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::users;
/// let relation = users::relation(&client, users::relation::Request::new(user_id)).await?;
/// if relation.is_following && relation.is_followed {
///     println!("friends");
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
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
/// `POST /api/users/report-abuse`. Needs a token with the permission [`write:report-abuse`](crate::Permission::WriteReportAbuse).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::users;
/// let request = users::report_abuse::Request::new(user_id, "Posts advertisements in every thread");
/// users::report_abuse(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`CANNOT_REPORT_THE_ADMIN`](crate::ErrorCode::CannotReportTheAdmin) (400): Administrators cannot be reported.
/// - [`CANNOT_REPORT_YOURSELF`](crate::ErrorCode::CannotReportYourself) (400): Users cannot report themselves.
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser) (400): There is no such user.
#[inline]
pub fn report_abuse(
    client: &Client,
    request: report_abuse::Request,
) -> Call<report_abuse::Response> {
    client.send(request)
}

pub mod search;

/// Searches users by display name, user name or profile text; without a token, recent releases answer with an internal error.
///
/// `POST /api/users/search`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::users;
/// for user in users::search(&client, users::search::Request::new("ai")).await? {
///     println!("{user:?}");
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn search(client: &Client, request: search::Request) -> Call<search::Response> {
    client.send(request)
}

pub mod search_by_username_and_host;

/// Lists the users whose user name or host begins with the given text, as for completing a mention.
///
/// `POST /api/users/search-by-username-and-host`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::users;
/// // What an input field offers while a user types a mention.
/// let request = users::search_by_username_and_host::Request::by_username("sy".to_owned())
///     .detail(false);
/// for user in users::search_by_username_and_host(&client, request).await? {
///     println!("{user:?}");
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn search_by_username_and_host(
    client: &Client,
    request: search_by_username_and_host::Request,
) -> Call<search_by_username_and_host::Response> {
    client.send(request)
}

pub mod show;

/// Gets one user by id or by name, or several users by their ids; a remote user who is not known here yet can be found by name and host.
///
/// `POST /api/users/show`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, first: misskey_client::ids::UserId, second: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::users;
/// // One user of another server:
/// let request = users::show::Request::by_username("ai").host("misskey.example");
/// let user = users::show(&client, request).await?;
/// println!("{user:?}");
///
/// // Several by their ids:
/// let users = users::show(&client, users::show::Request::by_user_ids([first, second])).await?;
/// println!("{} users", users.len());
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`FAILED_TO_RESOLVE_REMOTE_USER`](crate::ErrorCode::FailedToResolveRemoteUser) (500): The remote user could not be fetched.
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser) (404): There is no such user.
#[inline]
pub fn show<R: show::AnyRequest>(client: &Client, request: R) -> Call<R::Response> {
    client.send(request)
}

pub mod update_memo;

/// Writes or clears the signed-in user's private memo about a user.
///
/// `POST /api/users/update-memo`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::users;
/// let request = users::update_memo::Request::new(user_id, "memo".to_owned());
/// users::update_memo(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser) (400): There is no such user.
#[inline]
pub fn update_memo(
    client: &Client,
    request: update_memo::Request,
) -> Call<update_memo::Response> {
    client.send(request)
}
