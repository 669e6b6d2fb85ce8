// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `notes/polls`.
use crate::{Call, Client};

pub mod recommendation;

/// Suggests open public polls of this server in which the signed-in user has not voted.
///
/// `POST /api/notes/polls/recommendation`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::notes::polls;
/// let mut items = client.items(polls::recommendation::Request::new());
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

pub mod vote;

/// Votes for a choice of a poll.
///
/// `POST /api/notes/polls/vote`. Needs a token with the permission [`write:votes`](crate::Permission::WriteVotes).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, note_id: misskey_client::ids::NoteId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::{ErrorCode, endpoints::notes::polls};
/// // The first choice.
/// match polls::vote(&client, polls::vote::Request::new(note_id, 0)).await {
///     Ok(()) => println!("voted"),
///     Err(error) if error.is(ErrorCode::AlreadyExpired) => println!("too late"),
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ALREADY_EXPIRED`](crate::ErrorCode::AlreadyExpired) (400): The poll has ended.
/// - [`ALREADY_VOTED`](crate::ErrorCode::AlreadyVoted) (400): The user has voted already, or has voted for that choice.
/// - [`INVALID_CHOICE`](crate::ErrorCode::InvalidChoice) (400): The poll has no such choice.
/// - [`NO_POLL`](crate::ErrorCode::NoPoll) (400): The note has no poll.
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote) (400): There is no such note, or the user may not see it.
/// - [`YOU_HAVE_BEEN_BLOCKED`](crate::ErrorCode::YouHaveBeenBlocked) (400): The other user has blocked the signed-in one.
#[inline]
pub fn vote(client: &Client, request: vote::Request) -> Call<vote::Response> {
    client.send(request)
}
