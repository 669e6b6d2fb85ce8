//! URLs that lead back to an app: which are allowed, and what a browser brings back on them.

use url::Url;

use crate::error::{Error, ErrorKind};

/// Schemes that the server's page does not redirect to.
const REFUSED: [&str; 6] = ["javascript", "file", "data", "mailto", "tel", "vbscript"];

/// Checks a URL that the server is to send the browser back to.
pub(super) fn check(text: &str) -> Result<Url, Error> {
    let url = Url::parse(text.trim()).map_err(|error| {
        Error::input(format!(
            "the callback is not a URL ({error}); give one like `https://app.example/callback` or `my-app://callback`"
        ))
    })?;
    if REFUSED.contains(&url.scheme()) {
        return Err(Error::input(format!(
            "the server redirects to no callback with the scheme `{}`",
            url.scheme()
        )));
    }
    Ok(url)
}

/// The parameters with which a browser came back.
pub(super) struct Parameters(Vec<(String, String)>);

impl Parameters {
    /// Reads them from a whole URL, from path and query, or from the query alone.
    pub(super) fn read(callback: &str) -> Self {
        let callback = callback.trim();
        let callback = callback.split('#').next().unwrap_or_default();
        let query = match callback.split_once('?') {
            Some((_, query)) => query,
            None => callback,
        };
        Self(
            url::form_urlencoded::parse(query.as_bytes())
                .into_owned()
                .collect(),
        )
    }

    /// A parameter that may be there once; twice could mean two things to two readers.
    pub(super) fn one(&self, name: &str) -> Result<Option<&str>, Error> {
        let mut found = self.0.iter().filter(|(known, _)| known == name);
        let first = found.next();
        if found.next().is_some() {
            return Err(Error::told(
                ErrorKind::WrongCallback,
                format!("the callback has the parameter `{name}` more than once"),
            ));
        }
        Ok(first.map(|(_, value)| value.as_str()))
    }

    /// Makes sure that the parameter `name`, which ties a callback to its sign-in, is there and is `ours`.
    pub(super) fn expect(&self, name: &str, ours: &str) -> Result<(), Error> {
        match self.one(name)? {
            Some(theirs) if theirs == ours => Ok(()),
            Some(_) => Err(Error::told(
                ErrorKind::WrongCallback,
                format!("the callback belongs to another sign-in: its `{name}` is not ours"),
            )),
            None => Err(Error::told(
                ErrorKind::WrongCallback,
                format!("this is no callback of a sign-in: it has no `{name}`"),
            )),
        }
    }
}
