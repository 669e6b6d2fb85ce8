// Written by `cargo xtask regen`. Do not edit.

//! `admin/announcements/list`: lists announcements, either those for all or those for one user, with the count of readers.
use crate::{Permission, ids, models};
use misskey_runtime::{
    DecodeError, Endpoint, EndpointInfo, Maybe, Reply, Timestamp, UnixMillis, wire,
};

/// The request of [`admin/announcements/list`](fn@crate::endpoints::admin::announcements::list): lists announcements, either those for all or those for one user, with the count of readers.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Only items newer than this one; alone it turns the order to oldest first.
    pub since_id: Option<ids::AnnouncementId>,
    /// Only items older than this one.
    pub until_id: Option<ids::AnnouncementId>,
    /// Only items made after this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    pub since_date: Option<UnixMillis>,
    /// Only items made before this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    pub until_date: Option<UnixMillis>,
    /// Whose personal announcements to list; null or absent lists those for everybody.
    pub user_id: Maybe<ids::UserId>,
    /// Which announcements to list. Default: `"active"`. Since 2024.11.0.
    pub status: Option<Status>,
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
    pub fn since_id(mut self, since_id: impl Into<ids::AnnouncementId>) -> Self {
        self.since_id = Some(since_id.into());
        self
    }
    /// Only items older than this one.
    #[inline]
    pub fn until_id(mut self, until_id: impl Into<ids::AnnouncementId>) -> Self {
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
    /// Whose personal announcements to list; null or absent lists those for everybody.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<Maybe<ids::UserId>>) -> Self {
        self.user_id = user_id.into();
        self
    }
    /// Which announcements to list. Default: `"active"`. Since 2024.11.0.
    #[inline]
    pub fn status(mut self, status: impl Into<Status>) -> Self {
        self.status = Some(status.into());
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
        status: "status" optional,
    }
}

/// The answer of [`admin/announcements/list`](fn@crate::endpoints::admin::announcements::list).
pub type Response = Vec<AdminAnnouncement>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAdminAnnouncements;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/announcements/list")
        .permission("read:admin:announcements")
        .credential()
        .available(crate::availability::SINCE_2024_5_0)
        .later_members(
            &[
                ("sinceId", crate::availability::SINCE_2024_5_0_NOT_MISSKEYIO),
                ("untilId", crate::availability::SINCE_2024_5_0_NOT_MISSKEYIO),
                (
                    "sinceDate",
                    crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY,
                ),
                (
                    "untilDate",
                    crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY,
                ),
                ("status", crate::availability::SINCE_2024_11_0),
            ],
        );
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

wire::pages! { Request of AdminAnnouncement, by id, until until_id, since since_id, since_date since_date, until_date until_date, limit limit 10 to 100 }

/// Which announcements are listed. Since 2024.11.0.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `all`: All announcements.
    All,
    /// `active`: Those that are still shown.
    Active,
    /// `archived`: Those that are no longer shown.
    Archived,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    Status or Unknown {
        All = "all",
        Active = "active",
        Archived = "archived",
    }
}

/// An announcement with what administrators see of it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AdminAnnouncement {
    /// Id of the announcement.
    pub id: ids::AnnouncementId,
    /// When it was published.
    pub created_at: Timestamp,
    /// When it was last changed; null while it never was.
    pub updated_at: Option<Timestamp>,
    /// Text of the announcement in MFM.
    pub text: String,
    /// Title of the announcement.
    pub title: String,
    /// The picture that goes with it. Since 2025.8.0. May be absent or null on Misskey up to 2025.12.2, on CherryPick and on Sharkey.
    pub icon: Maybe<models::AnnouncementIcon>,
    /// How clients show it, from a plain entry to a dialog. Since 2025.8.0. May be absent on Sharkey.
    pub display: Option<models::AnnouncementDisplay>,
    /// Whether it is still shown. Since 2025.8.0. May be absent on Sharkey.
    pub is_active: Option<bool>,
    /// Whether only accounts older than the announcement get it. Since 2025.8.0. May be absent on Sharkey.
    pub for_existing_users: Option<bool>,
    /// Whether readers get no notice of it, so that it is found in the list only. Since 2025.8.0. May be absent on Sharkey.
    pub silence: Option<bool>,
    /// Whether the client asks the user to confirm before it counts as read. Since 2025.8.0. May be absent on Sharkey.
    pub need_confirmation_to_read: Option<bool>,
    /// The user it is for; null when it is for everybody. Since 2025.8.0. May be absent on Sharkey.
    pub user_id: Maybe<ids::UserId>,
    /// Address of a picture to show with it; null when there is none.
    pub image_url: Option<String>,
    /// How many users have read it.
    pub reads: i64,
}

wire::table! {
    received object AdminAnnouncement {
        id: "id" required,
        created_at: "createdAt" required,
        updated_at: "updatedAt" nullable,
        text: "text" required,
        title: "title" required,
        icon: "icon" maybe,
        display: "display" optional,
        is_active: "isActive" optional,
        for_existing_users: "forExistingUsers" optional,
        silence: "silence" optional,
        need_confirmation_to_read: "needConfirmationToRead" optional,
        user_id: "userId" maybe,
        image_url: "imageUrl" nullable,
        reads: "reads" required,
    }
}
