// Written by `cargo xtask regen`. Do not edit.

//! `i/authorized-apps`: lists the apps of the legacy sign-in flow that the signed-in user has granted access.
use crate::ids;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`i/authorized-apps`](fn@crate::endpoints::i::authorized_apps): lists the apps of the legacy sign-in flow that the signed-in user has granted access.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// How many items to skip. Default: `0`.
    pub offset: Option<i64>,
    /// The order of the apps, by when access was granted. Default: `"desc"`.
    pub sort: Option<Sort>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// How many items to skip. Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }
    /// The order of the apps, by when access was granted. Default: `"desc"`.
    #[inline]
    pub fn sort(mut self, sort: impl Into<Sort>) -> Self {
        self.sort = Some(sort.into());
        self
    }
}

wire::table! {
    sent object Request {
        limit: "limit" optional,
        offset: "offset" optional,
        sort: "sort" optional,
    }
}

/// The answer of [`i/authorized-apps`](fn@crate::endpoints::i::authorized_apps).
pub type Response = Vec<AuthorizedApp>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/authorized-apps")
        .credential()
        .secure()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

wire::pages! { Request of AuthorizedApp, by offset, limit limit 10 to 100 }

/// The order of a list of apps, by when they were granted access.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Sort {
    /// `desc`: Latest granted first.
    Descending,
    /// `asc`: Earliest granted first.
    Ascending,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    Sort or Unknown {
        Descending = "desc",
        Ascending = "asc",
    }
}

/// An app of the legacy sign-in flow that the user has granted access.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AuthorizedApp {
    /// Id of the app.
    pub id: ids::AppId,
    /// Name of the app, as its developer registered it.
    pub name: String,
    /// Where the browser goes after the user has agreed; null shows the outcome on the server's own page.
    pub callback_url: Option<String>,
    /// What the app may do, as names such as `read:account`. No duplicates.
    pub permission: Vec<String>,
    /// Whether the signed-in user has granted the app access; absent without a token.
    pub is_authorized: Option<bool>,
}

wire::table! {
    received object AuthorizedApp {
        id: "id" required,
        name: "name" required,
        callback_url: "callbackUrl" nullable,
        permission: "permission" required,
        is_authorized: "isAuthorized" optional,
    }
}
