// Written by `cargo xtask regen`. Do not edit.

//! `i/webhooks/create`: creates a webhook that the server calls when something happens to one's account.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, Timestamp, wire};

/// What `i/webhooks/create` takes.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Length: 1 to 100.
    pub name: String,
    /// Length: 1 to 1024.
    pub url: String,
    /// A shared secret, to be kept as safe as a password. Length: at most 1024. Default: `""`.
    pub secret: Option<String>,
    /// Events that lead to a call.
    pub on: Vec<On>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        url: impl Into<String>,
        on: impl IntoIterator<Item = impl Into<On>>,
    ) -> Self {
        Self {
            name: name.into(),
            url: url.into(),
            secret: None,
            on: on.into_iter().map(Into::into).collect(),
        }
    }
    /// Sets `secret`.
    #[inline]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }
}

wire::sent! {
    Request {
        name: "name" required,
        url: "url" required,
        secret: "secret" optional,
        on: "on" required,
    }
}

/// What `i/webhooks/create` answers.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    pub id: ids::OpaqueId,
    pub user_id: ids::UserId,
    pub name: String,
    /// Events that lead to a call.
    pub on: Vec<ResponseOn>,
    pub url: String,
    /// A shared secret, to be kept as safe as a password.
    pub secret: String,
    pub active: bool,
    /// When it was last called; null while it never was.
    pub latest_sent_at: Option<Timestamp>,
    /// HTTP status of the last call; null while there was none.
    pub latest_status: Option<i64>,
}

wire::received! {
    Response {
        id: "id" required,
        user_id: "userId" required,
        name: "name" required,
        on: "on" required,
        url: "url" required,
        secret: "secret" required,
        active: "active" required,
        latest_sent_at: "latestSentAt" nullable,
        latest_status: "latestStatus" nullable,
    }
}

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/webhooks/create")
        .permission("write:account")
        .credential()
        .writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// What `i/webhooks/create.request.on[]` holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum On {
    /// `mention`
    Mention,
    /// `unfollow`
    Unfollow,
    /// `follow`
    Follow,
    /// `followed`
    Followed,
    /// `note`
    Note,
    /// `reply`
    Reply,
    /// `renote`
    Renote,
    /// `reaction`
    Reaction,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    On or Unknown {
        Mention = "mention",
        Unfollow = "unfollow",
        Follow = "follow",
        Followed = "followed",
        Note = "note",
        Reply = "reply",
        Renote = "renote",
        Reaction = "reaction",
    }
}

/// What `i/webhooks/create.response.on[]` holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResponseOn {
    /// `mention`
    Mention,
    /// `unfollow`
    Unfollow,
    /// `follow`
    Follow,
    /// `followed`
    Followed,
    /// `note`
    Note,
    /// `reply`
    Reply,
    /// `renote`
    Renote,
    /// `reaction`
    Reaction,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    ResponseOn or Unknown {
        Mention = "mention",
        Unfollow = "unfollow",
        Follow = "follow",
        Followed = "followed",
        Note = "note",
        Reply = "reply",
        Renote = "renote",
        Reaction = "reaction",
    }
}
