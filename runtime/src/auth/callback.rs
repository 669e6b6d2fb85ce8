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
            "servers never redirect to a callback with the scheme `{}`",
            url.scheme()
        )));
    }
    Ok(url)
}

/// The parameters with which a browser came back.
pub(super) struct Parameters(Vec<(String, String)>);

impl Parameters {
    /// Reads them as the standard has them: from a whole URL, from path and query, or from the query alone.
    #[cfg(any(feature = "oauth", test))]
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

    /// Reads them from a callback to which a server may have glued the parameter `name` without a look at what was there.
    ///
    /// Servers of 2022 make `https://app.example/cb?type=misskey?session=…` of a callback that has a query, and others
    /// `app://x/miauth&session=…` of one that has none. So a parameter begins behind every `?` and `&` here; values that hold these
    /// themselves, as the code of OAuth may, are not to be read this way. If `name` is in none of them, it was perhaps escaped
    /// on the way as a part of the value before it, or glued to a fragment.
    pub(super) fn glued(callback: &str, name: &str) -> Self {
        let callback = callback.trim();
        let (plain, fragment) = callback.split_once('#').unwrap_or((callback, ""));
        let found = |text: &str| {
            let pairs = glued_pairs(text);
            pairs
                .iter()
                .any(|(known, _)| known == name)
                .then_some(pairs)
        };
        let pairs = found(plain)
            .or_else(|| found(&unescaped(plain)))
            .or_else(|| found(fragment));
        Self(pairs.unwrap_or_default())
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
                format!("this is not the callback of a sign-in: it has no `{name}`"),
            )),
        }
    }
}

/// Whether what a browser asks for is the root page, with parameters or without, however they are glued to it.
pub(super) fn is_root(target: &str) -> bool {
    let Some(rest) = target.strip_prefix('/') else {
        return false;
    };
    let escaped = rest.get(..3).unwrap_or_default();
    rest.is_empty()
        || rest.starts_with(['?', '&'])
        || ["%3f", "%26"]
            .iter()
            .any(|glue| escaped.eq_ignore_ascii_case(glue))
}

fn glued_pairs(text: &str) -> Vec<(String, String)> {
    text.split(['?', '&', '#'])
        .flat_map(|piece| url::form_urlencoded::parse(piece.as_bytes()).into_owned())
        .collect()
}

/// The text with its escapes undone.
fn unescaped(text: &str) -> String {
    let pieces: Vec<String> = glued_pairs(text)
        .into_iter()
        .map(|(name, value)| match value.as_str() {
            "" => name,
            value => format!("{name}={value}"),
        })
        .collect();
    pieces.join("&")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn glued(callback: &str) -> Option<String> {
        let parameters = Parameters::glued(callback, "session");
        parameters.one("session").ok()?.map(str::to_owned)
    }

    #[test]
    fn a_session_is_found_wherever_it_was_glued_on() {
        for callback in [
            "https://app.example/cb?session=ID",
            "https://app.example/cb?a=b&session=ID",
            "https://app.example/cb?a=b&session=ID&c=d",
            "?session=ID",
            "session=ID",
            " ?session=ID\n",
            // Glued by `?` to a query, alone and among others.
            "https://app.example/cb?type=misskey?session=ID",
            "https://app.example/cb?type=misskey?session=ID&more=1",
            "https://app.example/cb?type=misskey?more=1?session=ID",
            "https://app.example/cb?type=misskey&x?session=ID?more=1",
            "https://app.example/cb??session=ID",
            "https://app.example/cb?&session=ID",
            // Without any `?`.
            "app://x/miauth&session=ID",
            "app://x/miauth&more=1&session=ID",
            "app://x/miauth?session=ID",
            "app:miauth&session=ID",
            "/&session=ID",
            // With escapes: in the parameter, and all of it.
            "https://app.example/cb?type=misskey?s%65ssion=%49D",
            "https://app.example/cb?type=misskey%3Fsession%3DID",
            "https://app.example/cb?type=misskey%3fsession%3dID%26more%3D1",
            "https://app.example/cb?type=misskey%3Fsession=ID",
            "app://x/miauth%26session%3DID",
            "https%3A%2F%2Fapp.example%2Fcb%3Ftype%3Dmisskey%3Fsession%3DID%23top",
            // With a fragment behind, and glued to a fragment.
            "https://app.example/cb?session=ID#top",
            "https://app.example/cb?type=misskey?session=ID#top",
            "app://x/miauth&session=ID#top",
            "https://app.example/cb#top?session=ID",
            "https://app.example/#/cb&session=ID",
            // What is escaped or in a fragment is somebody else's, if there is a plain one.
            "https://app.example/cb?session=ID#session=OTHER",
            "https://app.example/cb?to=%2Fx%3Fsession%3DOTHER&session=ID",
        ] {
            assert_eq!(glued(callback).as_deref(), Some("ID"), "{callback}");
        }
    }

    #[test]
    fn a_session_that_is_there_twice_is_none() {
        for callback in [
            "?session=ID&session=ID",
            "?session=ID&session=OTHER",
            "?session=OTHER?session=ID",
            "?type=misskey?session=OTHER&session=ID",
            "app://x/miauth&session=ID?session=OTHER",
            "?type=misskey%3Fsession%3DID%3Fsession%3DOTHER",
            "app://x/#a&session=ID&session=OTHER",
        ] {
            let parameters = Parameters::glued(callback, "session");
            assert!(parameters.one("session").is_err(), "{callback}");
            assert!(parameters.expect("session", "ID").is_err(), "{callback}");
        }
        for callback in [
            "",
            "?",
            "?session",
            "?sessions=ID",
            "?my-session=ID",
            "?x=session",
        ] {
            let parameters = Parameters::glued(callback, "session");
            assert!(parameters.expect("session", "ID").is_err(), "{callback}");
        }
    }

    #[test]
    fn what_is_read_by_the_standard_keeps_its_question_marks() {
        let callback = "https://app.example/cb?code=a?b=c&iss=https://x.example/?y=z&state=s?t#u";
        let parameters = Parameters::read(callback);
        let one = |name| parameters.one(name).ok().flatten();
        assert_eq!(one("code"), Some("a?b=c"));
        assert_eq!(one("iss"), Some("https://x.example/?y=z"));
        assert_eq!(one("state"), Some("s?t"));
        for callback in ["?x=y?state=s", "?x=%3Fstate%3Ds", "#?state=s"] {
            assert_eq!(
                Parameters::read(callback).one("state").ok(),
                Some(None),
                "{callback}"
            );
        }
    }

    #[test]
    fn the_root_page_has_its_parameters_in_many_ways() {
        for root in [
            "/",
            "/?",
            "/?x=1",
            "/?x=1?session=ID",
            "/&session=ID",
            "/%3fsession=ID",
            "/%26x",
        ] {
            assert!(is_root(root), "{root}");
        }
        for other in [
            "",
            "*",
            "/favicon.ico",
            "/favicon.ico?x=1",
            "/x&session=ID",
            "//?x",
            "/%3",
            "/%2Fx",
            "/é",
        ] {
            assert!(!is_root(other), "{other}");
        }
    }
}
