//! What somebody reacts with.

use std::fmt;
use std::str::FromStr;

/// A reaction: an emoji of Unicode, or a custom one of some server.
///
/// Servers write a custom emoji of their own as `:name@.:` in what they send, people write `:name:`, and one of another server is `:name@host:`; all three are read.
/// `Display` writes the form that stands in `note.reactions`, and [`to_request`](Self::to_request) the one that is sent.
///
/// ```
/// # use misskey_runtime::Reaction;
/// let reaction: Reaction = ":ai_smile:".parse()?;
/// assert_eq!(reaction.to_string(), ":ai_smile@.:");
/// assert_eq!(reaction.to_request(), ":ai_smile:");
/// assert_eq!("❤️".parse::<Reaction>()?, "❤".parse()?);
/// # Ok::<(), misskey_runtime::ParseReactionError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Reaction {
    /// An emoji of Unicode, as servers write it: without variation selectors, unless it is joined from several.
    Unicode(String),
    /// A custom emoji.
    Custom {
        /// Its name, without colons.
        name: String,
        /// The server that has it; `None` for the one that is asked.
        host: Option<String>,
    },
}

/// A text that is no reaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseReactionError(&'static str);

impl fmt::Display for ParseReactionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for ParseReactionError {}

impl Reaction {
    /// As it is sent to a server to react with: `👍`, `:name:`, `:name@host:`.
    #[must_use]
    pub fn to_request(&self) -> String {
        match self {
            Self::Unicode(emoji) => emoji.clone(),
            Self::Custom { name, host: None } => format!(":{name}:"),
            Self::Custom {
                name,
                host: Some(host),
            } => format!(":{name}@{host}:"),
        }
    }

    /// Whether it is a custom emoji of another server.
    #[must_use]
    pub fn is_remote(&self) -> bool {
        matches!(self, Self::Custom { host: Some(_), .. })
    }

    /// Its key in `note.reaction_emojis`, which has the addresses of remote custom emoji: `name@host`. `None` for all others, which have no address there.
    #[must_use]
    pub fn emoji_key(&self) -> Option<String> {
        match self {
            Self::Custom {
                name,
                host: Some(host),
            } => Some(format!("{name}@{host}")),
            _ => None,
        }
    }
}

impl FromStr for Reaction {
    type Err = ParseReactionError;

    fn from_str(text: &str) -> Result<Self, ParseReactionError> {
        if text.is_empty() {
            return Err(ParseReactionError("a reaction cannot be empty"));
        }
        let Some(inner) = text.strip_prefix(':') else {
            return unicode(text);
        };
        let inner = inner.strip_suffix(':').filter(|inner| !inner.is_empty());
        let Some(inner) = inner else {
            return Err(ParseReactionError(
                "a custom emoji stands between two colons, as in `:name:`",
            ));
        };
        let (name, host) = match inner.split_once('@') {
            None | Some((_, ".")) => (inner.split('@').next().unwrap_or(inner), None),
            Some((name, host)) => (name, Some(host)),
        };
        let is_name = |letter: char| letter.is_ascii_alphanumeric() || "_+-".contains(letter);
        if name.is_empty() || !name.chars().all(is_name) {
            return Err(ParseReactionError(
                "the name of a custom emoji consists of the letters a-z and A-Z, digits, `_`, `+` and `-`",
            ));
        }
        let is_host = |letter: char| letter.is_ascii_alphanumeric() || "_.-:".contains(letter);
        if host.is_some_and(|host| host.is_empty() || !host.chars().all(is_host)) {
            return Err(ParseReactionError(
                "what stands behind the `@` of a custom emoji is a host, or `.` for the same server",
            ));
        }
        Ok(Self::Custom {
            name: name.to_owned(),
            host: host.map(str::to_ascii_lowercase),
        })
    }
}

/// An emoji as servers write it.
fn unicode(text: &str) -> Result<Reaction, ParseReactionError> {
    // Letters and marks of ASCII are none, except in keycaps such as `1️⃣`, which end in a mark of their own.
    if text.is_ascii()
        || text
            .chars()
            .any(|letter| letter.is_whitespace() || letter == ':')
    {
        return Err(ParseReactionError(
            "this is no emoji; a custom one is written with its colons, as `:name:`",
        ));
    }
    let joined = text.contains('\u{200d}');
    Ok(Reaction::Unicode(if joined {
        text.to_owned()
    } else {
        text.replace('\u{fe0f}', "")
    }))
}

impl TryFrom<&str> for Reaction {
    type Error = ParseReactionError;

    fn try_from(text: &str) -> Result<Self, ParseReactionError> {
        text.parse()
    }
}

impl fmt::Display for Reaction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unicode(emoji) => f.write_str(emoji),
            Self::Custom { name, host } => {
                write!(f, ":{name}@{}:", host.as_deref().unwrap_or("."))
            }
        }
    }
}

impl From<&Reaction> for String {
    /// As it is sent, so that it can be given to a request.
    fn from(reaction: &Reaction) -> Self {
        reaction.to_request()
    }
}

impl From<Reaction> for String {
    /// As it is sent, so that it can be given to a request.
    fn from(reaction: Reaction) -> Self {
        reaction.to_request()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::*;

    fn reaction(text: &str) -> Reaction {
        text.parse().unwrap()
    }

    #[test]
    fn three_ways_of_writing_and_two_of_printing() {
        for (text, key, request) in [
            ("👍", "👍", "👍"),
            (":ai:", ":ai@.:", ":ai:"),
            (":ai@.:", ":ai@.:", ":ai:"),
            (
                ":blob+cat-1_a@Misskey.example:",
                ":blob+cat-1_a@misskey.example:",
                ":blob+cat-1_a@misskey.example:",
            ),
        ] {
            let read = reaction(text);
            assert_eq!(read.to_string(), key, "{text}");
            assert_eq!(read.to_request(), request, "{text}");
            assert_eq!(reaction(key), read);
            assert_eq!(reaction(request), read);
            assert_eq!(String::from(&read), request);
        }
        assert!(reaction(":ai@misskey.example:").is_remote() && !reaction(":ai:").is_remote());
        assert_eq!(
            reaction(":ai@a.example:").emoji_key().as_deref(),
            Some("ai@a.example")
        );
        assert_eq!(reaction(":ai:").emoji_key(), None);
    }

    #[test]
    fn variation_selectors_go_as_servers_have_it() {
        assert_eq!(reaction("❤\u{fe0f}").to_string(), "❤");
        assert_eq!(reaction("1\u{fe0f}\u{20e3}").to_string(), "1\u{20e3}");
        let joined = "🏴\u{200d}☠\u{fe0f}";
        assert_eq!(reaction(joined).to_string(), joined);
    }

    #[test]
    fn what_is_none_is_refused() {
        for text in [
            "",
            ":",
            "::",
            ":a",
            "a",
            "like",
            ":a b:",
            ":@host:",
            ":a@:",
            ":a@b@c:",
            ":a@b c:",
            "👍 👍",
            "a: 👍",
        ] {
            assert!(text.parse::<Reaction>().is_err(), "{text}");
        }
    }
}
