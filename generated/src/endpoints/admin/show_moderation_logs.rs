// Written by `cargo xtask regen`. Do not edit.

//! `admin/show-moderation-logs`: lists what moderators and administrators have done.
use crate::{Permission, ids, models};
use misskey_runtime::{
    DecodeError, Endpoint, EndpointInfo, Maybe, Reply, UnixMillis, wire,
};

/// What `admin/show-moderation-logs` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Return only items newer than this one; alone it turns the order to oldest first.
    pub since_id: Option<ids::ModerationLogId>,
    /// Return only items older than this one.
    pub until_id: Option<ids::ModerationLogId>,
    /// Return only items made after this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    pub since_date: Option<UnixMillis>,
    /// Return only items made before this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    pub until_date: Option<UnixMillis>,
    pub type_: Maybe<String>,
    pub user_id: Maybe<ids::UserId>,
    /// Since 2025.8.0.
    pub search: Maybe<String>,
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
    /// Sets `sinceId`.
    #[inline]
    pub fn since_id(mut self, since_id: impl Into<ids::ModerationLogId>) -> Self {
        self.since_id = Some(since_id.into());
        self
    }
    /// Sets `untilId`.
    #[inline]
    pub fn until_id(mut self, until_id: impl Into<ids::ModerationLogId>) -> Self {
        self.until_id = Some(until_id.into());
        self
    }
    /// Sets `sinceDate`.
    #[inline]
    pub fn since_date(mut self, since_date: impl Into<UnixMillis>) -> Self {
        self.since_date = Some(since_date.into());
        self
    }
    /// Sets `untilDate`.
    #[inline]
    pub fn until_date(mut self, until_date: impl Into<UnixMillis>) -> Self {
        self.until_date = Some(until_date.into());
        self
    }
    /// Sets `type`.
    #[inline]
    pub fn type_(mut self, type_: impl Into<Maybe<String>>) -> Self {
        self.type_ = type_.into();
        self
    }
    /// Sets `userId`.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<Maybe<ids::UserId>>) -> Self {
        self.user_id = user_id.into();
        self
    }
    /// Sets `search`.
    #[inline]
    pub fn search(mut self, search: impl Into<Maybe<String>>) -> Self {
        self.search = search.into();
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
        type_: "type" maybe,
        user_id: "userId" maybe,
        search: "search" maybe,
    }
}

/// What `admin/show-moderation-logs` answers.
pub type Response = Vec<models::ModerationLog>;

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::ReadAdminShowModerationLog;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/show-moderation-logs")
        .permission("read:admin:show-moderation-log")
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
                ("search", crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY),
            ],
        );
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

wire::pages! { Request of models::ModerationLog, by id, until until_id, since since_id, since_date since_date, until_date until_date, limit limit 10 to 100 }
