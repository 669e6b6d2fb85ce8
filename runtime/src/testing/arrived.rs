//! A call as it came.

use super::received::{self, Received};
use crate::call::Upload;
use crate::wire::JsonObject;

/// A call as it came.
pub(super) struct Arrived {
    pub(super) endpoint: String,
    /// Without the token.
    pub(super) members: JsonObject,
    /// Whether the members came as text, in a query or a form.
    pub(super) is_text: bool,
    pub(super) file: Option<Upload>,
    pub(super) token: Option<String>,
    /// Whether a test has taken it with `received`.
    pub(super) is_taken: bool,
}

impl Arrived {
    /// The call's request, if it is one of `R`.
    pub(super) fn read<R: Received>(&self) -> Result<R, serde_json::Error> {
        received::read(&self.members, self.is_text, self.file.as_ref())
    }
}
