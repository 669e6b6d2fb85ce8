//! The user's browser.

use super::error::AuthError;

/// Opens a page in the browser that the user prefers. Only URLs that this crate has made come here.
pub(super) fn open(url: &str) -> Result<(), AuthError> {
    open::that_detached(url)
        .map_err(|error| AuthError::local("the browser could not be opened; show the URL", error))
}
