// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `promo`.
use crate::{Call, Client};

pub mod read;

/// Marks a promoted note as read, so that it is not promoted to the signed-in user again.
///
/// `POST /api/promo/read`. Needs a token with the permission [`write:account`](crate::Permission::WriteAccount).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, note_id: misskey_client::ids::NoteId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::promo;
/// promo::read(&client, promo::read::Request::new(note_id)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote) (400): There is no such note, or the user may not see it.
#[inline]
pub fn read(client: &Client, request: read::Request) -> Call<read::Response> {
    client.send(request)
}
