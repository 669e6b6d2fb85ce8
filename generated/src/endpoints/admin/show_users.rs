// Written by `cargo xtask regen`. Do not edit.

//! `admin/show-users`: lists users known to the server, filtered by state, origin and name.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// What `admin/show-users` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// How many items to skip. Default: `0`.
    pub offset: Option<i64>,
    pub sort: Option<Sort>,
    /// Default: `"all"`.
    pub state: Option<State>,
    /// Whether to return what is local, remote or both. Default: `"combined"`.
    pub origin: Option<models::UserOrigin>,
    pub username: Maybe<String>,
    /// Return only users of this host; null means any.
    pub hostname: Maybe<String>,
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
    /// Sets `state`.
    #[inline]
    pub fn state(mut self, state: impl Into<State>) -> Self {
        self.state = Some(state.into());
        self
    }
    /// Sets `origin`.
    #[inline]
    pub fn origin(mut self, origin: impl Into<models::UserOrigin>) -> Self {
        self.origin = Some(origin.into());
        self
    }
    /// Sets `username`.
    #[inline]
    pub fn username(mut self, username: impl Into<Maybe<String>>) -> Self {
        self.username = username.into();
        self
    }
    /// Sets `hostname`.
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

/// What `admin/show-users` answers.
pub type Response = Vec<models::UserDetailed>;

impl Request {
    /// The permission that an app's token needs for this.
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

/// What `admin/show-users.request.sort` holds. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Sort {
    /// `+follower`
    FollowerDescending,
    /// `-follower`
    FollowerAscending,
    /// `+createdAt`
    CreatedAtDescending,
    /// `-createdAt`
    CreatedAtAscending,
    /// `+updatedAt`
    UpdatedAtDescending,
    /// `-updatedAt`
    UpdatedAtAscending,
    /// `+lastActiveDate`
    LastActiveDateDescending,
    /// `-lastActiveDate`
    LastActiveDateAscending,
    /// A value that this version does not know, as it came.
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

/// What `admin/show-users.request.state` holds. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum State {
    /// `all`
    All,
    /// `alive`
    Alive,
    /// `available`
    Available,
    /// `admin`
    Admin,
    /// `moderator`
    Moderator,
    /// `adminOrModerator`
    AdminOrModerator,
    /// `suspended`
    Suspended,
    /// `approved`. Only on Sharkey.
    Approved,
    /// A value that this version does not know, as it came.
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
