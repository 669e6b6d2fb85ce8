//! What a delivery holds.

use crate::reply::{DecodeError, Reply};
use crate::value::UnixMillis;
use crate::wire::FromWire;

/// What a webhook delivered: one event, and where it is from.
///
/// Nothing orders deliveries: two of them may arrive in either order.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Delivery<E: WebhookEvent> {
    /// The server's origin, with scheme and without a slash at the end: `https://misskey.example`.
    pub server: String,
    /// Id of the webhook.
    pub hook_id: String,
    /// The owner of a user's webhook; `None` for a system webhook.
    pub user_id: Option<E::UserId>,
    /// What tells this event from all others, the same each time it is delivered.
    pub event_id: String,
    /// When the server put the delivery into its queue; the same each time it is delivered.
    pub created_at: UnixMillis,
    /// What happened.
    pub event: E,
    pub(super) is_test: bool,
    pub(super) body: Reply,
}

impl<E: WebhookEvent> Delivery<E> {
    /// Whether a button for tests made it, as far as that can be told: nothing says so, but the notes, users and reports in a test have
    /// ids that begin with `dummy-`. They do not exist, so calls about them fail.
    ///
    /// Tests of events without any of these, such as `inactiveModeratorsWarning`, cannot be told from real ones.
    #[must_use]
    pub fn is_test(&self) -> bool {
        self.is_test
    }

    /// The whole body as it was received, with everything that the types here leave out.
    #[must_use]
    pub fn body(&self) -> &Reply {
        &self.body
    }
}

/// The events of a generated crate's webhooks.
pub trait WebhookEvent: Sized {
    /// The id of a user.
    type UserId: FromWire;

    /// Reads an event; an unknown one is kept as received.
    ///
    /// # Errors
    /// The event is known and its body is not what it should be.
    fn decode(kind: &str, is_user: bool, body: &Reply) -> Result<Self, DecodeError>;
}
