//! A rule, as the server keeps it.

use super::answer::Say;
use super::arrived::Arrived;

/// What to say to a call; `None` leaves it to another rule.
type Says = Box<dyn FnMut(&Arrived) -> Option<Say> + Send>;

/// A rule, without the type that it is about.
pub(super) struct Rule {
    pub(super) endpoint: &'static str,
    /// Whether a call without a token is refused.
    pub(super) credential: bool,
    pub(super) says: Says,
}
