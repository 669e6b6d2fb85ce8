//! What a channel is, for those who know no type.

use std::borrow::Cow;

/// What is known of a channel before it is connected.
#[derive(Debug, Clone, PartialEq, Eq)]
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
