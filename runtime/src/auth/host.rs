//! From what a user types into a sign-in box to the server that is meant.

use std::sync::Arc;

use url::Url;

use super::error::AuthError;
use crate::core::Core;
use crate::{Api, Client};

/// A client of the server at `typed`, as nobody.
pub(super) fn server<A: Api>(typed: &str) -> Result<Arc<Core>, AuthError> {
    let client: Client<A> = Client::builder(&origin(typed)?)
        .and_then(crate::ClientBuilder::build)
        .map_err(crate::Error::into_fault)?;
    Ok(client.core)
}

/// The same server without the client's own token, which has no part in signing somebody in.
pub(super) fn anonymous(core: &Arc<Core>) -> Arc<Core> {
    if core.token.is_none() {
        return Arc::clone(core);
    }
    let mut core = Core::clone(core);
    core.token = None;
    Arc::new(core)
}

/// Takes away what people copy along from the address bar: path, query, fragment. The rest is the client's to judge.
fn origin(typed: &str) -> Result<String, AuthError> {
    let typed = typed.trim();
    if let Some(handle) = typed.strip_prefix('@')
        && handle.contains('@')
    {
        return Err(AuthError::input(
            "this is a user's name; give the server alone, the part behind the last `@`",
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
