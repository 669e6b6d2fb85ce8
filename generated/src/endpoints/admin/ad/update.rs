// Written by `cargo xtask regen`. Do not edit.

//! `admin/ad/update`: changes an advertisement; what is left out stays as it is.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, UnixMillis, wire};

/// The request of [`admin/ad/update`](fn@crate::endpoints::admin::ad::update): changes an advertisement; what is left out stays as it is.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The advertisement to change.
    pub id: ids::AdId,
    /// Note of the administrators, which visitors do not see.
    pub memo: Option<String>,
    /// Address that a click on it opens. At least 1 character.
    pub url: Option<String>,
    /// Address of the picture that is shown. At least 1 character.
    pub image_url: Option<String>,
    /// Where clients show it, as a layout name such as `square` or `horizontal`.
    pub place: Option<String>,
    /// Rank as `high`, `middle` or `low`; a higher rank is shown more often.
    pub priority: Option<String>,
    /// Weight in the random choice among advertisements of the same rank.
    pub ratio: Option<i64>,
    /// Until when it is shown, as Unix time in milliseconds.
    pub expires_at: Option<UnixMillis>,
    /// From when it is shown, as Unix time in milliseconds.
    pub starts_at: Option<UnixMillis>,
    /// Days on which it is shown, as a bit field with bit 0 for Sunday; 0 means every day.
    pub day_of_week: Option<i64>,
    /// Whether it is marked as not suited for every viewer. Since 2025.12.2.
    pub is_sensitive: Option<bool>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(id: impl Into<ids::AdId>) -> Self {
        Self {
            id: id.into(),
            memo: None,
            url: None,
            image_url: None,
            place: None,
            priority: None,
            ratio: None,
            expires_at: None,
            starts_at: None,
            day_of_week: None,
            is_sensitive: None,
        }
    }
    /// Note of the administrators, which visitors do not see.
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }
    /// Address that a click on it opens. At least 1 character.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// Address of the picture that is shown. At least 1 character.
    #[inline]
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }
    /// Where clients show it, as a layout name such as `square` or `horizontal`.
    #[inline]
    pub fn place(mut self, place: impl Into<String>) -> Self {
        self.place = Some(place.into());
        self
    }
    /// Rank as `high`, `middle` or `low`; a higher rank is shown more often.
    #[inline]
    pub fn priority(mut self, priority: impl Into<String>) -> Self {
        self.priority = Some(priority.into());
        self
    }
    /// Weight in the random choice among advertisements of the same rank.
    #[inline]
    pub fn ratio(mut self, ratio: impl Into<i64>) -> Self {
        self.ratio = Some(ratio.into());
        self
    }
    /// Until when it is shown, as Unix time in milliseconds.
    #[inline]
    pub fn expires_at(mut self, expires_at: impl Into<UnixMillis>) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }
    /// From when it is shown, as Unix time in milliseconds.
    #[inline]
    pub fn starts_at(mut self, starts_at: impl Into<UnixMillis>) -> Self {
        self.starts_at = Some(starts_at.into());
        self
    }
    /// Days on which it is shown, as a bit field with bit 0 for Sunday; 0 means every day.
    #[inline]
    pub fn day_of_week(mut self, day_of_week: impl Into<i64>) -> Self {
        self.day_of_week = Some(day_of_week.into());
        self
    }
    /// Whether it is marked as not suited for every viewer. Since 2025.12.2.
    #[inline]
    pub fn is_sensitive(mut self, is_sensitive: bool) -> Self {
        self.is_sensitive = Some(is_sensitive);
        self
    }
}

wire::table! {
    sent object Request {
        id: "id" required,
        memo: "memo" optional,
        url: "url" optional,
        image_url: "imageUrl" optional,
        place: "place" optional,
        priority: "priority" optional,
        ratio: "ratio" optional,
        expires_at: "expiresAt" optional,
        starts_at: "startsAt" optional,
        day_of_week: "dayOfWeek" optional,
        is_sensitive: "isSensitive" optional,
    }
}

/// The answer of [`admin/ad/update`](fn@crate::endpoints::admin::ad::update).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminAd;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/ad/update")
        .permission("write:admin:ad")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0)
        .later_members(
            &[("isSensitive", crate::availability::SINCE_2025_12_2_NOT_SHARKEY)],
        );
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
