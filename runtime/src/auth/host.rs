//! From what a user types into a sign-in box to the server that is meant.

use url::Url;

use crate::client::Client;
use crate::error::Error;

/// A client of the server at `typed`, as nobody.
pub(super) fn server(typed: &str) -> Result<Client, Error> {
    Client::builder(&origin(typed)?)?.build()
}

/// Takes away what people copy along from the address bar: path, query, fragment. The rest is the client's to judge.
fn origin(typed: &str) -> Result<String, Error> {
    let typed = typed.trim();
    if let Some(handle) = typed.strip_prefix('@')
        && handle.contains('@')
    {
        return Err(Error::input(
            "this is a user's name; give only the server, the part after the last `@`",
        ));
    }
    let full = if typed.contains("://") {
        typed.to_owned()
    } else {
        format!("https://{typed}")
    };
    let Ok(mut url) = Url::parse(&full) else {
        return Ok(typed.to_owned());
    };
    if url.cannot_be_a_base() {
        return Ok(typed.to_owned());
    }
    url.set_path("");
    url.set_query(None);
    url.set_fragment(None);
    Ok(url.into())
}
