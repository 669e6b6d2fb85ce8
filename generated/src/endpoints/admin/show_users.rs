// Written by `cargo xtask regen`. Do not edit.

//! `admin/show-users`: lists users known to the server, filtered by state, origin and name.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`admin/show-users`](fn@crate::endpoints::admin::show_users): lists users known to the server, filtered by state, origin and name.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// How many items to skip. Default: `0`.
    pub offset: Option<i64>,
    /// The order of the users.
    pub sort: Option<Sort>,
    /// Which users to list. Default: `"all"`.
    pub state: Option<State>,
    /// Whether to return what is local, remote or both. Default: `"combined"`.
    pub origin: Option<models::UserOrigin>,
    /// Part of the user names to look for; null or left out, all are listed.
    pub username: Maybe<String>,
    /// Only users of this host; null means any.
    pub hostname: Maybe<String>,
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
    /// The order of the users.
    #[inline]
    pub fn sort(mut self, sort: impl Into<Sort>) -> Self {
        self.sort = Some(sort.into());
        self
    }
    /// Which users to list. Default: `"all"`.
    #[inline]
    pub fn state(mut self, state: impl Into<State>) -> Self {
        self.state = Some(state.into());
        self
    }
    /// Whether to return what is local, remote or both. Default: `"combined"`.
    #[inline]
    pub fn origin(mut self, origin: impl Into<models::UserOrigin>) -> Self {
        self.origin = Some(origin.into());
        self
    }
    /// Part of the user names to look for; null or left out, all are listed.
    #[inline]
    pub fn username(mut self, username: impl Into<Maybe<String>>) -> Self {
        self.username = username.into();
        self
    }
    /// Only users of this host; null means any.
    #[inline]
    pub fn hostname(mut self, hostname: impl Into<Maybe<String>>) -> Self {
        self.hostname = hostname.into();
        self
    }
}

wire::table! {
    sent object Request {
        limit: "limit" optional,
        offset: "offset" optional,
        sort: "sort" optional,
        state: "state" optional,
        origin: "origin" optional,
        username: "username" maybe,
        hostname: "hostname" maybe,
    }
}

/// The answer of [`admin/show-users`](fn@crate::endpoints::admin::show_users).
pub type Response = Vec<models::UserDetailed>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAdminShowUser;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/show-users")
        .permission("read:admin:show-user")
        .credential()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

wire::pages! { Request of models::UserDetailed, by offset, limit limit 10 to 100 }

/// The order of a list of users.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Sort {
    /// `+follower`: Most followers first.
    FollowerDescending,
    /// `-follower`: Fewest followers first.
    FollowerAscending,
    /// `+createdAt`: Newest account first.
    CreatedAtDescending,
    /// `-createdAt`: Oldest account first.
    CreatedAtAscending,
    /// `+updatedAt`: Latest changed first.
    UpdatedAtDescending,
    /// `-updatedAt`: Longest unchanged first.
    UpdatedAtAscending,
    /// `+lastActiveDate`: Latest active first.
    LastActiveDateDescending,
    /// `-lastActiveDate`: Longest inactive first.
    LastActiveDateAscending,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    Sort or Unknown {
        FollowerDescending = "+follower",
        FollowerAscending = "-follower",
        CreatedAtDescending = "+createdAt",
        CreatedAtAscending = "-createdAt",
        UpdatedAtDescending = "+updatedAt",
        UpdatedAtAscending = "-updatedAt",
        LastActiveDateDescending = "+lastActiveDate",
        LastActiveDateAscending = "-lastActiveDate",
    }
}

/// Which users are listed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum State {
    /// `all`: Everybody.
    All,
    /// `alive`: Users who were active in the last five days.
    Alive,
    /// `available`: Users who are not suspended.
    Available,
    /// `admin`: Administrators.
    Admin,
    /// `moderator`: Moderators.
    Moderator,
    /// `adminOrModerator`: Administrators and moderators.
    AdminOrModerator,
    /// `suspended`: Suspended users.
    Suspended,
    /// `approved`: Users whose sign-up was approved. Only on Sharkey.
    Approved,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    State or Unknown {
        All = "all",
        Alive = "alive",
        Available = "available",
        Admin = "admin",
        Moderator = "moderator",
        AdminOrModerator = "adminOrModerator",
        Suspended = "suspended",
        Approved = "approved",
    }
}
