// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `admin/promo`.
use crate::{Call, Client};

pub mod create;

/// Promotes a note in timelines until a given time.
///
/// `POST /api/admin/promo/create`. Needs a token with the permission [`write:admin:promo`](crate::Permission::WriteAdminPromo).
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, note_id: misskey_client::ids::NoteId, expires_at: misskey_client::UnixMillis) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::admin::promo;
/// promo::create(&client, promo::create::Request::new(note_id, expires_at)).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`ALREADY_PROMOTED`](crate::ErrorCode::AlreadyPromoted) (400): The note is promoted already.
/// - [`NO_SUCH_NOTE`](crate::ErrorCode::NoSuchNote) (400): There is no such note, or the user may not see it.
#[inline]
pub fn create(client: &Client, request: create::Request) -> Call<create::Response> {
    client.send(request)
}
