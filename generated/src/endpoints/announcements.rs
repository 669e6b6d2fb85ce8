// Written by `cargo xtask regen`. Do not edit.

//! `announcements`: lists announcements for everybody and for the signed-in user, current or past.
use crate::{Call, Client, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, UnixMillis, wire};

/// The request of [`announcements`](fn@crate::endpoints::announcements): lists announcements for everybody and for the signed-in user, current or past.
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
    /// True returns the current announcements and false the past ones. Default: `true`.
    pub is_active: Option<bool>,
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
    /// True returns the current announcements and false the past ones. Default: `true`.
    #[inline]
    pub fn is_active(mut self, is_active: bool) -> Self {
        self.is_active = Some(is_active);
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
        is_active: "isActive" optional,
    }
}

/// The answer of [`announcements`](fn@crate::endpoints::announcements).
pub type Response = Vec<models::Announcement>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("announcements")
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

wire::pages! { Request of models::Announcement, by id, until until_id, since since_id, since_date since_date, until_date until_date, limit limit 10 to 100 }

pub mod show;

/// Gets one announcement.
///
/// `POST /api/announcements/show`. Works without a token.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client, announcement_id: misskey_client::ids::AnnouncementId) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::announcements;
/// let request = announcements::show::Request::new(announcement_id);
/// let answer = announcements::show(&client, request).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors), and:
/// - [`NO_SUCH_ANNOUNCEMENT`](crate::ErrorCode::NoSuchAnnouncement) (400): There is no such announcement.
#[inline]
pub fn show(client: &Client, request: show::Request) -> Call<show::Response> {
    client.send(request)
}
