// Written by `cargo xtask regen`. Do not edit.

//! `i/apps`: lists the access tokens that were issued for one's account, with what each may do.
use crate::ids;
use misskey_runtime::{
    DecodeError, Endpoint, EndpointInfo, Maybe, Reply, Timestamp, wire,
};

/// What `i/apps` takes.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub sort: Option<Sort>,
}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `sort`.
    #[inline]
    pub fn sort(mut self, sort: impl Into<Sort>) -> Self {
        self.sort = Some(sort.into());
        self
    }
}

wire::sent! {
    Request {
        sort: "sort" optional,
    }
}

/// What `i/apps` answers.
pub type Response = Vec<ResponseItem>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/apps")
        .credential()
        .secure()
        .writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// What `i/apps.request.sort` holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Sort {
    /// `+createdAt`
    PlusCreatedAt,
    /// `-createdAt`
    MinusCreatedAt,
    /// `+lastUsedAt`
    PlusLastUsedAt,
    /// `-lastUsedAt`
    MinusLastUsedAt,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    Sort or Unknown {
        PlusCreatedAt = "+createdAt",
        MinusCreatedAt = "-createdAt",
        PlusLastUsedAt = "+lastUsedAt",
        MinusLastUsedAt = "-lastUsedAt",
    }
}

/// What `i/apps.response[]` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseItem {
    pub id: ids::OpaqueId,
    pub name: Option<String>,
    pub created_at: Timestamp,
    /// When the token was last used.
    pub last_used_at: Option<Timestamp>,
    /// What the app may do, as names such as `read:account`. No duplicates.
    pub permission: Vec<String>,
    pub icon_url: Maybe<String>,
    pub description: Maybe<String>,
}

wire::received! {
    ResponseItem {
        id: "id" required,
        name: "name" optional,
        created_at: "createdAt" required,
        last_used_at: "lastUsedAt" optional,
        permission: "permission" required,
        icon_url: "iconUrl" maybe,
        description: "description" maybe,
    }
}
