// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `chat/messages`.
use crate::{Call, Client};

pub mod create_to_room;

/// Posts a chat message to a room that the signed-in user belongs to.
///
/// `POST /api/chat/messages/create-to-room`. Needs a token with the permission [`write:chat`](crate::Permission::WriteChat). Rate-limited. Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, room_id: misskey_client::ids::ChatRoomId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::chat::messages;
/// let request = messages::create_to_room::Request::new(room_id).text("Hello, everybody");
/// messages::create_to_room(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`CONTENT_REQUIRED`](crate::ErrorCode::ContentRequired) (400): The message has neither a text nor a file.
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile) (400): There is no such file, or it belongs to somebody else.
/// - [`NO_SUCH_ROOM`](crate::ErrorCode::NoSuchRoom) (400): There is no such room, or the user is not in it.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
#[inline]
pub fn create_to_room(
    client: &Client,
    request: create_to_room::Request,
) -> Call<create_to_room::Response> {
    client.send(request)
}

pub mod create_to_user;

/// Sends a chat message to a user who accepts messages from the signed-in user.
///
/// `POST /api/chat/messages/create-to-user`. Needs a token with the permission [`write:chat`](crate::Permission::WriteChat). Rate-limited. Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::{ErrorCode, endpoints::chat::messages};
/// let request = messages::create_to_user::Request::new(user_id).text("Hello");
/// match messages::create_to_user(&client, request).await {
///     Ok(message) => println!("sent {}", message.id),
///     Err(error) if error.is(ErrorCode::YouHaveBeenBlocked) => println!("not wanted"),
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`CONTENT_REQUIRED`](crate::ErrorCode::ContentRequired) (400): The message has neither a text nor a file.
/// - [`NO_SUCH_FILE`](crate::ErrorCode::NoSuchFile) (400): There is no such file, or it belongs to somebody else.
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser) (400): There is no such user.
/// - [`RATE_LIMIT_EXCEEDED`](crate::ErrorCode::RateLimitExceeded) (429): The user has called the endpoint too often.
/// - [`RECIPIENT_IS_YOURSELF`](crate::ErrorCode::RecipientIsYourself) (400): Users cannot write to themselves.
/// - [`YOU_HAVE_BEEN_BLOCKED`](crate::ErrorCode::YouHaveBeenBlocked) (400): The other user has blocked the signed-in one.
#[inline]
pub fn create_to_user(
    client: &Client,
    request: create_to_user::Request,
) -> Call<create_to_user::Response> {
    client.send(request)
}

pub mod delete;

/// Deletes a chat message of the signed-in user.
///
/// `POST /api/chat/messages/delete`. Needs a token with the permission [`write:chat`](crate::Permission::WriteChat). Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, message_id: misskey_client::ids::ChatMessageId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::chat::messages;
/// messages::delete(&client, messages::delete::Request::new(message_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_MESSAGE`](crate::ErrorCode::NoSuchMessage) (400): There is no such message, or the user may not see it.
#[inline]
pub fn delete(client: &Client, request: delete::Request) -> Call<delete::Response> {
    client.send(request)
}

pub mod react;

/// Adds a reaction to a chat message.
///
/// `POST /api/chat/messages/react`. Needs a token with the permission [`write:chat`](crate::Permission::WriteChat). Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, message_id: misskey_client::ids::ChatMessageId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::chat::messages;
/// let request = messages::react::Request::new(message_id, "reaction");
/// messages::react(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_MESSAGE`](crate::ErrorCode::NoSuchMessage) (400): There is no such message, or the user may not see it.
#[inline]
pub fn react(client: &Client, request: react::Request) -> Call<react::Response> {
    client.send(request)
}

pub mod room_timeline;

/// Gets the messages of a chat room and marks the room as read.
///
/// `POST /api/chat/messages/room-timeline`. Needs a token with the permission [`read:chat`](crate::Permission::ReadChat). A list in pages: [`Client::items`](crate::Client::items) reads all of them. Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, room_id: misskey_client::ids::ChatRoomId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::chat::messages;
/// let mut items = client.items(messages::room_timeline::Request::new(room_id));
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROOM`](crate::ErrorCode::NoSuchRoom) (400): There is no such room, or the user is not in it.
#[inline]
pub fn room_timeline(
    client: &Client,
    request: room_timeline::Request,
) -> Call<room_timeline::Response> {
    client.send(request)
}

pub mod search;

/// Searches the text of the signed-in user's chat messages, in all conversations or in one.
///
/// `POST /api/chat/messages/search`. Needs a token with the permission [`read:chat`](crate::Permission::ReadChat). Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::chat::messages;
/// let request = messages::search::Request::new("query");
/// let answer = messages::search(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_ROOM`](crate::ErrorCode::NoSuchRoom) (400): There is no such room, or the user is not in it.
#[inline]
pub fn search(client: &Client, request: search::Request) -> Call<search::Response> {
    client.send(request)
}

pub mod show;

/// Gets one chat message.
///
/// `POST /api/chat/messages/show`. Needs a token with the permission [`read:chat`](crate::Permission::ReadChat). Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, message_id: misskey_client::ids::ChatMessageId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::chat::messages;
/// let request = messages::show::Request::new(message_id);
/// let answer = messages::show(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_MESSAGE`](crate::ErrorCode::NoSuchMessage) (400): There is no such message, or the user may not see it.
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}

pub mod unreact;

/// Takes a reaction to a chat message back.
///
/// `POST /api/chat/messages/unreact`. Needs a token with the permission [`write:chat`](crate::Permission::WriteChat). Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, message_id: misskey_client::ids::ChatMessageId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::chat::messages;
/// let request = messages::unreact::Request::new(message_id, "reaction");
/// messages::unreact(&client, request).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_MESSAGE`](crate::ErrorCode::NoSuchMessage) (400): There is no such message, or the user may not see it.
#[inline]
pub fn unreact(client: &Client, request: unreact::Request) -> Call<unreact::Response> {
    client.send(request)
}

pub mod user_timeline;

/// Gets the messages exchanged with a user and marks them as read.
///
/// `POST /api/chat/messages/user-timeline`. Needs a token with the permission [`read:chat`](crate::Permission::ReadChat). A list in pages: [`Client::items`](crate::Client::items) reads all of them. Since 2025.4.1. Not in misskey.io 2025.4.1-mhq.13.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, user_id: misskey_client::ids::UserId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::chat::messages;
/// // This marks the messages as read.
/// let mut conversation = client.items(messages::user_timeline::Request::new(user_id));
/// while let Some(message) = conversation.next().await {
///     println!("{:?}", message?.text);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_USER`](crate::ErrorCode::NoSuchUser) (400): There is no such user.
#[inline]
pub fn user_timeline(
    client: &Client,
    request: user_timeline::Request,
) -> Call<user_timeline::Response> {
    client.send(request)
}
