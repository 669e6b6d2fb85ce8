//! The user's browser.

use crate::error::{Error, ErrorKind};

/// Opens a page in the browser that the user prefers. Only URLs that this crate has made come here.
pub(super) fn open(url: &str) -> Result<(), Error> {
    open::that_detached(url).map_err(|error| {
        Error::told(
            ErrorKind::Setup,
            "the browser could not be opened; show the URL",
        )
        .because(error)
    })
}
