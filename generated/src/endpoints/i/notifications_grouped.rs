// Written by `cargo xtask regen`. Do not edit.

//! `i/notifications-grouped`: gets the signed-in user's notifications, with reactions and renotes of the same note grouped; unless told otherwise, marks them as read.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, UnixMillis, wire};

/// The request of [`i/notifications-grouped`](fn@crate::endpoints::i::notifications_grouped): gets the signed-in user's notifications, with reactions and renotes of the same note grouped; unless told otherwise, marks them as read.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Only items newer than this one; alone it turns the order to oldest first.
    pub since_id: Option<ids::NotificationId>,
    /// Only items older than this one.
    pub until_id: Option<ids::NotificationId>,
    /// Only items made after this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    pub since_date: Option<UnixMillis>,
    /// Only items made before this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    pub until_date: Option<UnixMillis>,
    /// Whether all of the user's notifications are marked as read. Default: `true`.
    pub mark_as_read: Option<bool>,
    /// The only kinds of notification to return; all when left out, none for an empty list.
    pub include_types: Option<Vec<models::NotificationType>>,
    /// Kinds of notification to leave out; ignored next to a non-empty `includeTypes`.
    pub exclude_types: Option<Vec<models::NotificationType>>,
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
    pub fn since_id(mut self, since_id: impl Into<ids::NotificationId>) -> Self {
        self.since_id = Some(since_id.into());
        self
    }
    /// Only items older than this one.
    #[inline]
    pub fn until_id(mut self, until_id: impl Into<ids::NotificationId>) -> Self {
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
    /// Whether all of the user's notifications are marked as read. Default: `true`.
    #[inline]
    pub fn mark_as_read(mut self, mark_as_read: bool) -> Self {
        self.mark_as_read = Some(mark_as_read);
        self
    }
    /// The only kinds of notification to return; all when left out, none for an empty list.
    #[inline]
    pub fn include_types(
        mut self,
        include_types: impl IntoIterator<Item = impl Into<models::NotificationType>>,
    ) -> Self {
        self.include_types = Some(include_types.into_iter().map(Into::into).collect());
        self
    }
    /// Kinds of notification to leave out; ignored next to a non-empty `includeTypes`.
    #[inline]
    pub fn exclude_types(
        mut self,
        exclude_types: impl IntoIterator<Item = impl Into<models::NotificationType>>,
    ) -> Self {
        self.exclude_types = Some(exclude_types.into_iter().map(Into::into).collect());
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
        mark_as_read: "markAsRead" optional,
        include_types: "includeTypes" optional,
        exclude_types: "excludeTypes" optional,
    }
}

/// The answer of [`i/notifications-grouped`](fn@crate::endpoints::i::notifications_grouped).
pub type Response = Vec<models::Notification>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadNotifications;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/notifications-grouped")
        .permission("read:notifications")
        .credential()
        .rate_limited()
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

wire::pages! { Request of models::Notification, by id, until until_id, since since_id, since_date since_date, until_date until_date, limit limit 10 to 100 }
