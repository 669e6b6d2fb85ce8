// Written by `cargo xtask regen`. Do not edit.

//! `admin/invite/list`: lists all invitation codes of the server, by state of use.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `admin/invite/list` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `30`.
    pub limit: Option<i64>,
    /// How many items to skip. Default: `0`.
    pub offset: Option<i64>,
    /// Default: `"all"`.
    pub type_: Option<Type>,
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
    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: impl Into<Type>) -> Self {
        self.type_ = Some(type_.into());
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
        type_: "type" optional,
        sort: "sort" optional,
    }
}

/// What `admin/invite/list` answers.
pub type Response = Vec<models::InviteCode>;

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::ReadAdminInviteCodes;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/invite/list")
        .permission("read:admin:invite-codes")
        .credential()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

wire::pages! { Request of models::InviteCode, by offset, limit limit 30 to 100 }

/// What `admin/invite/list.request.type` holds. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `unused`
    Unused,
    /// `used`
    Used,
    /// `expired`
    Expired,
    /// `all`
    All,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    Type or Unknown {
        Unused = "unused",
        Used = "used",
        Expired = "expired",
        All = "all",
    }
}

/// What `admin/invite/list.request.sort` holds. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Sort {
    /// `+createdAt`
    CreatedAtDescending,
    /// `-createdAt`
    CreatedAtAscending,
    /// `+usedAt`
    UsedAtDescending,
    /// `-usedAt`
    UsedAtAscending,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    Sort or Unknown {
        CreatedAtDescending = "+createdAt",
        CreatedAtAscending = "-createdAt",
        UsedAtDescending = "+usedAt",
        UsedAtAscending = "-usedAt",
    }
}
