// Written by `cargo xtask regen`. Do not edit.

//! `admin/drive/files`: lists the drive files known to the server, of all users or of one.
use crate::{Permission, ids, models};
use misskey_runtime::{
    DecodeError, Endpoint, EndpointInfo, Maybe, Reply, UnixMillis, wire,
};

/// The request of [`admin/drive/files`](fn@crate::endpoints::admin::drive::files): lists the drive files known to the server, of all users or of one.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Only items newer than this one; alone it turns the order to oldest first.
    pub since_id: Option<ids::DriveFileId>,
    /// Only items older than this one.
    pub until_id: Option<ids::DriveFileId>,
    /// Only items made after this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    pub since_date: Option<UnixMillis>,
    /// Only items made before this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    pub until_date: Option<UnixMillis>,
    /// Only files of this user; null or absent means any.
    pub user_id: Maybe<ids::UserId>,
    /// Only files of this media type, such as `image/png` or `image/*`; null or left out, all are listed. Pattern: `^[a-zA-Z0-9\/\-*]+$`.
    pub type_: Maybe<String>,
    /// Whether to return what is local, remote or both. Default: `"local"`.
    pub origin: Option<models::UserOrigin>,
    /// Only files from this host; null means any.
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
    /// Only items newer than this one; alone it turns the order to oldest first.
    #[inline]
    pub fn since_id(mut self, since_id: impl Into<ids::DriveFileId>) -> Self {
        self.since_id = Some(since_id.into());
        self
    }
    /// Only items older than this one.
    #[inline]
    pub fn until_id(mut self, until_id: impl Into<ids::DriveFileId>) -> Self {
        self.until_id = Some(until_id.into());
        self
    }
    /// Only items made after this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    #[inline]
    pub fn since_date(mut self, since_date: impl Into<UnixMillis>) -> Self {
        self.since_date = Some(since_date.into());
        self
    }
    /// Only items made before this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    #[inline]
    pub fn until_date(mut self, until_date: impl Into<UnixMillis>) -> Self {
        self.until_date = Some(until_date.into());
        self
    }
    /// Only files of this user; null or absent means any.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<Maybe<ids::UserId>>) -> Self {
        self.user_id = user_id.into();
        self
    }
    /// Only files of this media type, such as `image/png` or `image/*`; null or left out, all are listed. Pattern: `^[a-zA-Z0-9\/\-*]+$`.
    #[inline]
    pub fn type_(mut self, type_: impl Into<Maybe<String>>) -> Self {
        self.type_ = type_.into();
        self
    }
    /// Whether to return what is local, remote or both. Default: `"local"`.
    #[inline]
    pub fn origin(mut self, origin: impl Into<models::UserOrigin>) -> Self {
        self.origin = Some(origin.into());
        self
    }
    /// Only files from this host; null means any.
    #[inline]
    pub fn hostname(mut self, hostname: impl Into<Maybe<String>>) -> Self {
        self.hostname = hostname.into();
        self
    }
}

wire::table! {
    sent object Request {
        limit: "limit" optional,
        since_id: "sinceId" optional,
        until_id: "untilId" optional,
        since_date: "sinceDate" optional,
        until_date: "untilDate" optional,
        user_id: "userId" maybe,
        type_: "type" maybe,
        origin: "origin" optional,
        hostname: "hostname" maybe,
    }
}

/// The answer of [`admin/drive/files`](fn@crate::endpoints::admin::drive::files).
pub type Response = Vec<models::DriveFile>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAdminDrive;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/drive/files")
        .permission("read:admin:drive")
        .credential()
        .available(crate::availability::SINCE_2024_5_0)
        .later_members(
            &[
                (
                    "sinceDate",
                    crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY,
                ),
                (
                    "untilDate",
                    crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY,
                ),
            ],
        );
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

wire::pages! { Request of models::DriveFile, by id, until until_id, since since_id, since_date since_date, until_date until_date, limit limit 10 to 100 }
