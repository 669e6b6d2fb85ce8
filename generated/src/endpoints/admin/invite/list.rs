// Written by `cargo xtask regen`. Do not edit.

//! `admin/invite/list`: lists all invitation codes of the server, by state of use.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/invite/list`](fn@crate::endpoints::admin::invite::list): lists all invitation codes of the server, by state of use.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `30`.
    pub limit: Option<i64>,
    /// How many items to skip. Default: `0`.
    pub offset: Option<i64>,
    /// Which codes to list. Default: `"all"`.
    pub type_: Option<Type>,
    /// The order of the codes; newest first when left out.
    pub sort: Option<Sort>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `30`.
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
    /// Which codes to list. Default: `"all"`.
    #[inline]
    pub fn type_(mut self, type_: impl Into<Type>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
    /// The order of the codes; newest first when left out.
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

/// The answer of [`admin/invite/list`](fn@crate::endpoints::admin::invite::list).
pub type Response = Vec<models::InviteCode>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
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

/// Which codes are listed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `unused`: Codes that nobody has used and that are still valid.
    Unused,
    /// `used`: Codes that somebody has used.
    Used,
    /// `expired`: Codes that ended without being used.
    Expired,
    /// `all`: All codes.
    All,
    /// A value that this version does not know, as received.
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

/// The order of the codes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Sort {
    /// `+createdAt`: Newest first.
    CreatedAtDescending,
    /// `-createdAt`: Oldest first.
    CreatedAtAscending,
    /// `+usedAt`: Latest used first.
    UsedAtDescending,
    /// `-usedAt`: Earliest used first.
    UsedAtAscending,
    /// A value that this version does not know, as received.
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
