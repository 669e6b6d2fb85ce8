//! Facts about a channel that do not depend on its types.

use std::borrow::Cow;

/// What is known about a channel before it is opened.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ChannelInfo {
    /// The name on the wire, for example `homeTimeline`.
    pub name: Cow<'static, str>,
    /// The permission that an app's token needs for it.
    pub permission: Option<&'static str>,
    /// Whether a token is required.
    pub credential: bool,
    /// Whether the server serves it only once over one connection.
    pub shared: bool,
    /// How many channels the server serves over one connection; it ignores further ones without a word.
    pub per_connection: usize,
    /// Whether the server goes on sending its events after `disconnect`, so that connecting anew would give each event twice.
    pub lingers: bool,
}

impl ChannelInfo {
    /// A channel that anyone may connect, as often as Misskey lets a connection have channels; the other functions add to it.
    #[must_use]
    pub fn new(name: impl Into<Cow<'static, str>>) -> Self {
        Self {
            name: name.into(),
            permission: None,
            credential: false,
            shared: false,
            per_connection: 32,
            lingers: false,
        }
    }

    /// An app's token needs this permission.
    #[must_use]
    pub fn permission(mut self, permission: &'static str) -> Self {
        self.permission = Some(permission);
        self
    }

    /// A token is required.
    #[must_use]
    pub fn credential(mut self) -> Self {
        self.credential = true;
        self
    }

    /// The server serves it only once over one connection.
    #[must_use]
    pub fn shared(mut self) -> Self {
        self.shared = true;
        self
    }

    /// The server serves so many channels over one connection.
    #[must_use]
    pub fn per_connection(mut self, channels: usize) -> Self {
        self.per_connection = channels;
        self
    }

    /// The server goes on sending its events after `disconnect`.
    #[must_use]
    pub fn lingers(mut self) -> Self {
        self.lingers = true;
        self
    }
}
