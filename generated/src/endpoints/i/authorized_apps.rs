// Written by `cargo xtask regen`. Do not edit.

//! `i/authorized-apps`: lists the apps of the legacy sign-in flow that one has granted access.
use crate::ids;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `i/authorized-apps` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// How many items to skip. Default: `0`.
    pub offset: Option<i64>,
    /// Default: `"desc"`.
    pub sort: Option<Sort>,
}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `limit`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `offset`.
    #[inline]
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }
    /// Sets `sort`.
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

/// What `i/authorized-apps` answers.
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

/// What `i/authorized-apps.request.sort` holds. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Sort {
    /// `desc`
    Descending,
    /// `asc`
    Ascending,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    Sort or Unknown {
        Descending = "desc",
        Ascending = "asc",
    }
}

/// What `i/authorized-apps.response[]` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AuthorizedApp {
    pub id: ids::AppId,
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
