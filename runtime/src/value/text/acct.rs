//! Who somebody is: a user name, and a host for users of other servers.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

/// The longest user name, in bytes; Misskey's own have up to 20, and it takes remote ones up to 128.
const LONGEST_NAME: usize = 128;

/// A user's name as people write it: `ai` for one of the same server, `ai@misskey.example` for one of another.
///
/// It is read with or without an `@` in front, and as `acct:ai@misskey.example`. The host is kept the way servers keep it: in lower case and in ASCII
/// (Punycode), whichever way it was written. Two are equal if they name the same user: upper and lower case do not matter.
///
/// ```
/// # use misskey_runtime::Acct;
/// let acct: Acct = "@Ai@Bücher.example".parse()?;
/// assert_eq!(acct.username(), "Ai");
/// assert_eq!(acct.host(), Some("xn--bcher-kva.example"));
/// assert_eq!(acct.to_string(), "Ai@xn--bcher-kva.example");
/// assert_eq!(acct.mention(), "@Ai@xn--bcher-kva.example");
/// assert_eq!(acct.display_host().as_deref(), Some("bücher.example"));
/// // As the server itself sees it:
/// assert_eq!(acct.on("bücher.example").to_string(), "Ai");
/// # Ok::<(), misskey_runtime::ParseAcctError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Acct {
    username: String,
    host: Option<String>,
}

/// A text that names no user, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseAcctError(String);

impl fmt::Display for ParseAcctError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ParseAcctError {}

impl Acct {
    /// Takes a user name and, for a user of another server, its host, such as `user.host` has it.
    ///
    /// # Errors
    /// The name is empty, longer than 128 bytes or has other characters than the letters a-z and A-Z, digits, `_`, `-` and `.`; or the host is none.
    pub fn new(username: &str, host: Option<&str>) -> Result<Self, ParseAcctError> {
        let wrong = |what: String| Err(ParseAcctError(what));
        if username.is_empty() {
            return wrong("the user name is empty".to_owned());
        }
        if username.len() > LONGEST_NAME {
            return wrong(format!(
                "the user name has {} bytes, and no user's has more than {LONGEST_NAME}",
                username.len()
            ));
        }
        let is_allowed = |letter: char| letter.is_ascii_alphanumeric() || "_-.".contains(letter);
        if let Some(odd) = username.chars().find(|letter| !is_allowed(*letter)) {
            return wrong(format!(
                "{odd:?} is not allowed in a user name, which consists of the letters a-z and A-Z, digits, `_`, `-` and `.`"
            ));
        }
        Ok(Self {
            username: username.to_owned(),
            host: host.map(ascii).transpose()?,
        })
    }

    /// The user name, as it was written.
    #[must_use]
    pub fn username(&self) -> &str {
        &self.username
    }

    /// The host in ASCII and lower case, with a port where it has one; `None` for a user of the same server.
    #[must_use]
    pub fn host(&self) -> Option<&str> {
        self.host.as_deref()
    }

    /// The host as people read it, `bücher.example`; `None` for a user of the same server.
    #[must_use]
    pub fn display_host(&self) -> Option<String> {
        let host = self.host.as_deref()?;
        let (name, port) = split_port(host);
        let (readable, _) = idna::domain_to_unicode(name);
        Some(format!("{readable}{port}"))
    }

    /// Whether the user is one of the same server.
    #[must_use]
    pub fn is_local(&self) -> bool {
        self.host.is_none()
    }

    /// The same user as the server at `own_host` names it: without a host, if it is that one.
    ///
    /// Notes and users of a server have no host for its own users, while people often write it.
    #[must_use]
    pub fn on(mut self, own_host: &str) -> Self {
        if self.host.is_some() && ascii(own_host).ok() == self.host {
            self.host = None;
        }
        self
    }

    /// As it stands in a note, so that the user is mentioned: `@ai`, `@ai@misskey.example`.
    #[must_use]
    pub fn mention(&self) -> String {
        format!("@{self}")
    }
}

/// A host as servers keep it.
fn ascii(host: &str) -> Result<String, ParseAcctError> {
    let wrong = || ParseAcctError(format!("`{}` is no host", host.escape_debug()));
    let (name, port) = split_port(host);
    match url::Host::parse(name) {
        Ok(known) => Ok(format!("{known}{port}")),
        Err(_) => Err(wrong()),
    }
}

/// The port with its colon, where there is one.
fn split_port(host: &str) -> (&str, &str) {
    let Some(at) = host.rfind(':') else {
        return (host, "");
    };
    let (name, port) = host.split_at(at);
    let digits = &port[1..];
    // An address of IPv6 has colons, and ends in a bracket.
    if digits.parse::<u16>().is_ok() && digits.bytes().all(|digit| digit.is_ascii_digit()) {
        (name, port)
    } else {
        (host, "")
    }
}

impl FromStr for Acct {
    type Err = ParseAcctError;

    fn from_str(text: &str) -> Result<Self, ParseAcctError> {
        let text = text.strip_prefix("acct:").unwrap_or(text);
        let text = text.strip_prefix('@').unwrap_or(text);
        match text.split_once('@') {
            None => Self::new(text, None),
            Some((username, host)) => Self::new(username, Some(host)),
        }
    }
}

impl TryFrom<&str> for Acct {
    type Error = ParseAcctError;

    fn try_from(text: &str) -> Result<Self, ParseAcctError> {
        text.parse()
    }
}

impl fmt::Display for Acct {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.username)?;
        match &self.host {
            Some(host) => write!(f, "@{host}"),
            None => Ok(()),
        }
    }
}

impl PartialEq for Acct {
    fn eq(&self, other: &Self) -> bool {
        self.host == other.host && self.username.eq_ignore_ascii_case(&other.username)
    }
}

impl Eq for Acct {}

impl Hash for Acct {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.username.to_ascii_lowercase().hash(state);
        self.host.hash(state);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::*;

    fn acct(text: &str) -> Acct {
        text.parse().unwrap()
    }

    #[test]
    fn reads_all_ways_of_writing() {
        for text in ["ai", "@ai", "acct:ai", "AI"] {
            assert_eq!(acct(text), acct("ai"), "{text}");
            assert!(acct(text).is_local());
        }
        for text in [
            "ai@misskey.example",
            "@ai@Misskey.Example",
            "acct:ai@misskey.example",
            "@AI@misskey.example",
        ] {
            assert_eq!(acct(text), acct("ai@misskey.example"), "{text}");
        }
        assert_eq!(
            acct("@a.b-c_d@127.0.0.1:3110").host(),
            Some("127.0.0.1:3110")
        );
        assert_eq!(acct("ai@[::1]:80").host(), Some("[::1]:80"));
        assert_eq!(acct("ai@[::1]").host(), Some("[::1]"));
        // As misskey.io's users are seen from Bluesky's bridge.
        assert_eq!(
            acct("@bsky.brid.gy@bsky.brid.gy").username(),
            "bsky.brid.gy"
        );
    }

    #[test]
    fn punycode_and_letters_are_one_host() {
        let written = acct("ai@藍.example");
        assert_eq!(written, acct("ai@xn--931a.example"));
        assert_eq!(written.display_host().as_deref(), Some("藍.example"));
        let with_port = acct("ai@藍.example:8080");
        assert_eq!(with_port.host(), Some("xn--931a.example:8080"));
        assert_eq!(with_port.display_host().as_deref(), Some("藍.example:8080"));
    }

    #[test]
    fn the_own_host_is_none() {
        assert!(acct("ai@misskey.example").on("MISSKEY.example").is_local());
        assert!(acct("ai@xn--931a.example").on("藍.example").is_local());
        assert!(!acct("ai@misskey.example").on("other.example").is_local());
        assert!(!acct("ai@misskey.example").on("no host").is_local());
        assert!(acct("ai").on("misskey.example").is_local());
    }

    #[test]
    fn what_names_nobody_is_refused_in_words() {
        for (text, words) in [
            ("", "empty"),
            ("@", "empty"),
            ("@@misskey.example", "empty"),
            ("a b", "' '"),
            ("藍", "'藍'"),
            ("ai@", "no host"),
            ("ai@a b", "no host"),
            ("ai@misskey.example@other.example", "no host"),
            ("ai@misskey.example/path", "no host"),
            ("ai@misskey.example:99999", "no host"),
        ] {
            let error = text.parse::<Acct>().unwrap_err().to_string();
            assert!(error.contains(words), "{text}: {error}");
        }
        assert!("x".repeat(129).parse::<Acct>().is_err());
    }
}
