// Written by `cargo xtask regen`. Do not edit.

//! One function for each endpoint, beside a module with its `Request`, its `Response` and the types inside them.
//!
//! An endpoint is where its name says: `notes/create` is the function `notes::create` and the module of the same name.
//! In a name, `-` becomes `_`, a leading digit gets `_` before it (`i/2fa/done` is `i::_2fa::done`) and a keyword of Rust gets `_` after it (`i/move` is `i::move_`).
//!
//! # Errors
//! Any call may fail with
//! - [`ACCOUNT_SUSPENDED`](crate::ErrorCode::AccountSuspended) (403): The account is suspended.
//! - [`AUTHENTICATION_FAILED`](crate::ErrorCode::AuthenticationFailed) (401): The token is not valid: it is wrong, was revoked or belongs to another server.
//! - [`CREDENTIAL_REQUIRED`](crate::ErrorCode::CredentialRequired) (401): The endpoint needs a token, and none was sent.
//! - [`FILE_REQUIRED`](crate::ErrorCode::FileRequired) (400): The request came without a file.
//! - [`INTERNAL_ERROR`](crate::ErrorCode::InternalError) (500): The server failed inside.
//! - [`INVALID_PARAM`](crate::ErrorCode::InvalidParam) (400): A parameter is missing, of the wrong type or outside its limits.
//! - [`PERMISSION_DENIED`](crate::ErrorCode::PermissionDenied) (403): The token lacks the permission that the endpoint needs.
//! - [`ROLE_PERMISSION_DENIED`](crate::ErrorCode::RolePermissionDenied) (403): The user's roles do not allow calling the endpoint.
//! - [`UNKNOWN_API_ENDPOINT`](crate::ErrorCode::UnknownApiEndpoint) (404): The server has no endpoint of that name.
//! - [`YOUR_ACCOUNT_MOVED`](crate::ErrorCode::YourAccountMoved) (403): The account has moved to another one and can no longer do this.
//! - [`YOUR_ACCOUNT_SUSPENDED`](crate::ErrorCode::YourAccountSuspended) (403): The account is suspended.
//!
//! and with whatever happens on the way: see [`ErrorKind`](crate::ErrorKind).

#[cfg(feature = "admin")]
pub mod admin;

#[cfg(feature = "announcements")]
pub mod announcements;

/// Lists announcements for everybody and for the signed-in user, current or past.
///
/// `POST /api/announcements`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints;
/// let mut announcements = client.items(endpoints::announcements::Request::new().is_active(true));
/// while let Some(announcement) = announcements.next().await {
///     println!("{}", announcement?.title);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "announcements")]
#[inline]
pub fn announcements(
    client: &crate::Client,
    request: announcements::Request,
) -> crate::Call<announcements::Response> {
    client.send(request)
}

#[cfg(feature = "antennas")]
pub mod antennas;

#[cfg(feature = "ap")]
pub mod ap;

#[cfg(feature = "app")]
pub mod app;

#[cfg(feature = "auth")]
pub mod auth;

#[cfg(feature = "endpoints-blocking")]
pub mod blocking;

#[cfg(feature = "bubble-game")]
pub mod bubble_game;

#[cfg(feature = "channels")]
pub mod channels;

#[cfg(feature = "charts")]
pub mod charts;

#[cfg(feature = "chat")]
pub mod chat;

#[cfg(feature = "clips")]
pub mod clips;

#[cfg(feature = "drive")]
pub mod drive;

/// Tells how much the signed-in user's drive holds and how much of it is used, in bytes.
///
/// `POST /api/drive`. Needs a token with the permission [`read:drive`](crate::Permission::ReadDrive).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints;
/// let space = endpoints::drive(&client, endpoints::drive::Request::new()).await?;
/// println!("{} of {} bytes are used", space.usage, space.capacity);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "drive")]
#[inline]
pub fn drive(
    client: &crate::Client,
    request: drive::Request,
) -> crate::Call<drive::Response> {
    client.send(request)
}

#[cfg(feature = "email-address")]
pub mod email_address;

#[cfg(feature = "emoji")]
pub mod emoji;

/// Gets one custom emoji of this server by its name.
///
/// `POST /api/emoji`, or `GET` with [`Client::get`](crate::Client::get). Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints;
/// let request = endpoints::emoji::Request::new("name");
/// let answer = endpoints::emoji(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "emoji")]
#[inline]
pub fn emoji(
    client: &crate::Client,
    request: emoji::Request,
) -> crate::Call<emoji::Response> {
    client.send(request)
}

#[cfg(feature = "emojis")]
pub mod emojis;

/// Lists all custom emoji of this server.
///
/// `POST /api/emojis`, or `GET` with [`Client::get`](crate::Client::get). Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints;
/// let all = endpoints::emojis(&client, endpoints::emojis::Request::new()).await?;
/// for emoji in all.emojis {
///     println!(":{}: {}", emoji.name, emoji.url);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "emojis")]
#[inline]
pub fn emojis(
    client: &crate::Client,
    request: emojis::Request,
) -> crate::Call<emojis::Response> {
    client.send(request)
}

#[cfg(feature = "endpoint")]
pub mod endpoint;

/// Describes the parameters of an endpoint, or gives nothing for an unknown name.
///
/// `POST /api/endpoint`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints;
/// let request = endpoints::endpoint::Request::new("endpoint");
/// let answer = endpoints::endpoint(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "endpoint")]
#[inline]
pub fn endpoint(
    client: &crate::Client,
    request: endpoint::Request,
) -> crate::Call<endpoint::Response> {
    client.send(request)
}

#[cfg(feature = "endpoints")]
pub mod endpoints;

/// Lists the names of all endpoints that the server has.
///
/// `POST /api/endpoints`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints;
/// let request = endpoints::endpoints::Request::new();
/// let answer = endpoints::endpoints(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "endpoints")]
#[inline]
pub fn endpoints(
    client: &crate::Client,
    request: endpoints::Request,
) -> crate::Call<endpoints::Response> {
    client.send(request)
}

#[cfg(feature = "export-custom-emojis")]
pub mod export_custom_emojis;

/// Starts a background job that packs all custom emoji into an archive in the signed-in user's drive.
///
/// `POST /api/export-custom-emojis`. Needs the user's own token; an app's token is refused. Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints;
/// let request = endpoints::export_custom_emojis::Request::new();
/// endpoints::export_custom_emojis(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[cfg(feature = "export-custom-emojis")]
#[inline]
pub fn export_custom_emojis(
    client: &crate::Client,
    request: export_custom_emojis::Request,
) -> crate::Call<export_custom_emojis::Response> {
    client.send(request)
}

#[cfg(feature = "federation")]
pub mod federation;

#[cfg(feature = "fetch-external-resources")]
pub mod fetch_external_resources;

/// Fetches a plugin or theme from another site through the server and checks it against a hash.
///
/// `POST /api/fetch-external-resources`. Needs the user's own token; an app's token is refused. Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints;
/// let request = endpoints::fetch_external_resources::Request::new("url", "hash");
/// let answer = endpoints::fetch_external_resources(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`EXT_RESOURCE_HASH_DIDNT_MATCH`](crate::ErrorCode::ExtResourceHashDidntMatch) (400): The downloaded content does not have the hash that it should.
/// - [`EXT_RESOURCE_RETURNED_INVALID_SCHEMA`](crate::ErrorCode::ExtResourceReturnedInvalidSchema) (400): The address answered with something else than a plugin or a theme.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[cfg(feature = "fetch-external-resources")]
#[inline]
pub fn fetch_external_resources(
    client: &crate::Client,
    request: fetch_external_resources::Request,
) -> crate::Call<fetch_external_resources::Response> {
    client.send(request)
}

#[cfg(feature = "fetch-rss")]
pub mod fetch_rss;

/// Fetches a feed through the server and gives it parsed.
///
/// `POST /api/fetch-rss`, or `GET` with [`Client::get`](crate::Client::get). Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints;
/// let request = endpoints::fetch_rss::Request::new("url");
/// let answer = endpoints::fetch_rss(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "fetch-rss")]
#[inline]
pub fn fetch_rss(
    client: &crate::Client,
    request: fetch_rss::Request,
) -> crate::Call<fetch_rss::Response> {
    client.send(request)
}

#[cfg(feature = "flash")]
pub mod flash;

#[cfg(feature = "following")]
pub mod following;

#[cfg(feature = "gallery")]
pub mod gallery;

#[cfg(feature = "get-avatar-decorations")]
pub mod get_avatar_decorations;

/// Lists the avatar decorations that users can choose from.
///
/// `POST /api/get-avatar-decorations`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints;
/// let request = endpoints::get_avatar_decorations::Request::new();
/// let answer = endpoints::get_avatar_decorations(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "get-avatar-decorations")]
#[inline]
pub fn get_avatar_decorations(
    client: &crate::Client,
    request: get_avatar_decorations::Request,
) -> crate::Call<get_avatar_decorations::Response> {
    client.send(request)
}

#[cfg(feature = "get-online-users-count")]
pub mod get_online_users_count;

/// Counts the users who have been active within the last ten minutes.
///
/// `POST /api/get-online-users-count`, or `GET` with [`Client::get`](crate::Client::get). Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints;
/// let request = endpoints::get_online_users_count::Request::new();
/// let answer = endpoints::get_online_users_count(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "get-online-users-count")]
#[inline]
pub fn get_online_users_count(
    client: &crate::Client,
    request: get_online_users_count::Request,
) -> crate::Call<get_online_users_count::Response> {
    client.send(request)
}

#[cfg(feature = "hashtags")]
pub mod hashtags;

#[cfg(feature = "i")]
pub mod i;

/// Gets the signed-in user's own account.
///
/// `POST /api/i`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints;
/// let me = endpoints::i(&client, endpoints::i::Request::new()).await?;
/// println!("{} has {} followers", me.username, me.followers_count);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`USER_IS_DELETED`](crate::ErrorCode::UserIsDeleted) (403): The account was deleted.
#[cfg(feature = "i")]
#[inline]
pub fn i(client: &crate::Client, request: i::Request) -> crate::Call<i::Response> {
    client.send(request)
}

#[cfg(feature = "invite")]
pub mod invite;

#[cfg(feature = "meta")]
pub mod meta;

/// Describes the server with its limits and settings.
///
/// `POST /api/meta`, or on misskey.io `GET` with [`Client::get`](crate::Client::get). Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints;
/// let server = endpoints::meta(&client, endpoints::meta::Request::new().detail(false)).await?;
/// println!("{server:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "meta")]
#[inline]
pub fn meta(
    client: &crate::Client,
    request: meta::Request,
) -> crate::Call<meta::Response> {
    client.send(request)
}

#[cfg(feature = "miauth")]
pub mod miauth;

#[cfg(feature = "mute")]
pub mod mute;

#[cfg(feature = "my")]
pub mod my;

#[cfg(feature = "notes")]
pub mod notes;

/// Lists public, federated notes of all users, with filters.
///
/// `POST /api/notes`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints;
/// let mut notes = client.items(endpoints::notes::Request::new().local(true).poll(true));
/// while let Some(note) = notes.next().await {
///     println!("{:?}", note?.text);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "notes")]
#[inline]
pub fn notes(
    client: &crate::Client,
    request: notes::Request,
) -> crate::Call<notes::Response> {
    client.send(request)
}

#[cfg(feature = "notifications")]
pub mod notifications;

#[cfg(feature = "page-push")]
pub mod page_push;

/// Sends an event from a page to the page's author, who gets it over the stream.
///
/// `POST /api/page-push`. Needs the user's own token; an app's token is refused.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, page_id: misskey_client::ids::PageId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints;
/// let request = endpoints::page_push::Request::new(page_id, "event");
/// endpoints::page_push(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_PAGE`](crate::ErrorCode::NoSuchPage) (400): There is no such page, or the user may not see it.
#[cfg(feature = "page-push")]
#[inline]
pub fn page_push(
    client: &crate::Client,
    request: page_push::Request,
) -> crate::Call<page_push::Response> {
    client.send(request)
}

#[cfg(feature = "pages")]
pub mod pages;

#[cfg(feature = "ping")]
pub mod ping;

/// Answers with the server's time.
///
/// `POST /api/ping`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints;
/// let pong = endpoints::ping(&client, endpoints::ping::Request::new()).await?.pong;
/// println!("the server's clock: {pong:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "ping")]
#[inline]
pub fn ping(
    client: &crate::Client,
    request: ping::Request,
) -> crate::Call<ping::Response> {
    client.send(request)
}

#[cfg(feature = "pinned-users")]
pub mod pinned_users;

/// Lists the users that the administrators recommend.
///
/// `POST /api/pinned-users`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints;
/// let request = endpoints::pinned_users::Request::new();
/// let answer = endpoints::pinned_users(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "pinned-users")]
#[inline]
pub fn pinned_users(
    client: &crate::Client,
    request: pinned_users::Request,
) -> crate::Call<pinned_users::Response> {
    client.send(request)
}

#[cfg(feature = "promo")]
pub mod promo;

#[cfg(feature = "renote-mute")]
pub mod renote_mute;

#[cfg(feature = "request-reset-password")]
pub mod request_reset_password;

/// Sends an e-mail with a link to set a new password, if name and address belong together.
///
/// `POST /api/request-reset-password`. Works without a token. Rate-limited.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints;
/// let request = endpoints::request_reset_password::Request::new("username", "email");
/// endpoints::request_reset_password(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[cfg(feature = "request-reset-password")]
#[inline]
pub fn request_reset_password(
    client: &crate::Client,
    request: request_reset_password::Request,
) -> crate::Call<request_reset_password::Response> {
    client.send(request)
}

#[cfg(feature = "reset-db")]
pub mod reset_db;

/// Empties the database, which works on servers run for tests only.
///
/// `POST /api/reset-db`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints;
/// endpoints::reset_db(&client, endpoints::reset_db::Request::new()).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "reset-db")]
#[inline]
pub fn reset_db(
    client: &crate::Client,
    request: reset_db::Request,
) -> crate::Call<reset_db::Response> {
    client.send(request)
}

#[cfg(feature = "reset-password")]
pub mod reset_password;

/// Sets a new password with the token from the reset e-mail.
///
/// `POST /api/reset-password`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints;
/// let request = endpoints::reset_password::Request::new("token", "password");
/// endpoints::reset_password(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "reset-password")]
#[inline]
pub fn reset_password(
    client: &crate::Client,
    request: reset_password::Request,
) -> crate::Call<reset_password::Response> {
    client.send(request)
}

#[cfg(feature = "retention")]
pub mod retention;

/// Tells, for each of the last thirty days, how many new users came and how many came back later.
///
/// `POST /api/retention`, or `GET` with [`Client::get`](crate::Client::get). Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints;
/// let request = endpoints::retention::Request::new();
/// let answer = endpoints::retention(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "retention")]
#[inline]
pub fn retention(
    client: &crate::Client,
    request: retention::Request,
) -> crate::Call<retention::Response> {
    client.send(request)
}

#[cfg(feature = "reversi")]
pub mod reversi;

#[cfg(feature = "roles")]
pub mod roles;

#[cfg(feature = "server-info")]
pub mod server_info;

/// Describes the machine that the server runs on, with question marks and zeros where its administrators hide it.
///
/// `POST /api/server-info`, or `GET` with [`Client::get`](crate::Client::get). Works without a token. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints;
/// let request = endpoints::server_info::Request::new();
/// let answer = endpoints::server_info(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "server-info")]
#[inline]
pub fn server_info(
    client: &crate::Client,
    request: server_info::Request,
) -> crate::Call<server_info::Response> {
    client.send(request)
}

#[cfg(feature = "stats")]
pub mod stats;

/// Counts the notes, users and servers known here.
///
/// `POST /api/stats`, or on misskey.io and Sharkey `GET` with [`Client::get`](crate::Client::get). Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints;
/// let stats = endpoints::stats(&client, endpoints::stats::Request::new()).await?;
/// println!("{} users, {} notes", stats.original_users_count, stats.original_notes_count);
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "stats")]
#[inline]
pub fn stats(
    client: &crate::Client,
    request: stats::Request,
) -> crate::Call<stats::Response> {
    client.send(request)
}

#[cfg(feature = "sw")]
pub mod sw;

#[cfg(feature = "test")]
pub mod test;

/// Gives its parameters back, for trying out how the server validates them.
///
/// `POST /api/test`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints;
/// let answer = endpoints::test(&client, endpoints::test::Request::new(true)).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "test")]
#[inline]
pub fn test(
    client: &crate::Client,
    request: test::Request,
) -> crate::Call<test::Response> {
    client.send(request)
}

#[cfg(feature = "username")]
pub mod username;

#[cfg(feature = "users")]
pub mod users;

/// Lists users who allow others to find them, sorted and filtered.
///
/// `POST /api/users`. Works without a token. A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::{endpoints, models::{UserOrigin, UserSort}};
/// let request = endpoints::users::Request::new()
///     .origin(UserOrigin::Local)
///     .sort(UserSort::FollowerDescending)
///     .limit(10);
/// for user in endpoints::users(&client, request).await? {
///     println!("{user:?}");
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[cfg(feature = "users")]
#[inline]
pub fn users(
    client: &crate::Client,
    request: users::Request,
) -> crate::Call<users::Response> {
    client.send(request)
}

#[cfg(feature = "v2")]
pub mod v2;

#[cfg(feature = "verify-email")]
pub mod verify_email;

/// Confirms an e-mail address with the code that was sent to it.
///
/// `POST /api/verify-email`. Works without a token. Since 2025.8.0. Not in misskey.io 2025.4.1-mhq.13, Sharkey 2025.5.2-dev.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints;
/// let request = endpoints::verify_email::Request::new("code");
/// endpoints::verify_email(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_CODE`](crate::ErrorCode::NoSuchCode) (400): The code is wrong or was used already.
#[cfg(feature = "verify-email")]
#[inline]
pub fn verify_email(
    client: &crate::Client,
    request: verify_email::Request,
) -> crate::Call<verify_email::Response> {
    client.send(request)
}
