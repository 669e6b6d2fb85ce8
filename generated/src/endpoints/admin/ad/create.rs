// Written by `cargo xtask regen`. Do not edit.

//! `admin/ad/create`: creates an advertisement, shown by clients between a start and an end time.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, UnixMillis, wire};

/// The request of [`admin/ad/create`](fn@crate::endpoints::admin::ad::create): creates an advertisement, shown by clients between a start and an end time.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Address that a click on it opens. At least 1 character.
    pub url: String,
    /// Note for the administrators, which visitors do not see.
    pub memo: String,
    /// Where clients show it, as a layout name such as `square` or `horizontal`.
    pub place: String,
    /// Rank as `high`, `middle` or `low`; a higher rank is shown more often.
    pub priority: String,
    /// Weight in the random choice among advertisements of the same rank.
    pub ratio: i64,
    /// Until when it is shown, as Unix time in milliseconds.
    pub expires_at: UnixMillis,
    /// From when it is shown, as Unix time in milliseconds.
    pub starts_at: UnixMillis,
    /// Address of the picture that is shown. At least 1 character.
    pub image_url: String,
    /// Days on which it is shown, as a bit field with bit 0 for Sunday; 0 means every day.
    pub day_of_week: i64,
    /// Whether it is marked as not suited for every viewer. Since 2025.12.2.
    pub is_sensitive: Option<bool>,
}

/// The arguments of [`Request::new`], by name.
#[derive(Debug, Clone)]
pub struct Required {
    /// Address that a click on it opens. At least 1 character.
    pub url: String,
    /// Note for the administrators, which visitors do not see.
    pub memo: String,
    /// Where clients show it, as a layout name such as `square` or `horizontal`.
    pub place: String,
    /// Rank as `high`, `middle` or `low`; a higher rank is shown more often.
    pub priority: String,
    /// Weight in the random choice among advertisements of the same rank.
    pub ratio: i64,
    /// Until when it is shown, as Unix time in milliseconds.
    pub expires_at: UnixMillis,
    /// From when it is shown, as Unix time in milliseconds.
    pub starts_at: UnixMillis,
    /// Address of the picture that is shown. At least 1 character.
    pub image_url: String,
    /// Days on which it is shown, as a bit field with bit 0 for Sunday; 0 means every day.
    pub day_of_week: i64,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            url: required.url,
            memo: required.memo,
            place: required.place,
            priority: required.priority,
            ratio: required.ratio,
            expires_at: required.expires_at,
            starts_at: required.starts_at,
            image_url: required.image_url,
            day_of_week: required.day_of_week,
            is_sensitive: None,
        }
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
        url: "url" required = "https://misskey.example/sample",
        memo: "memo" required,
        place: "place" required,
        priority: "priority" required,
        ratio: "ratio" required,
        expires_at: "expiresAt" required,
        starts_at: "startsAt" required,
        image_url: "imageUrl" required = "https://misskey.example/image.png",
        day_of_week: "dayOfWeek" required,
        is_sensitive: "isSensitive" optional,
    }
}

/// The answer of [`admin/ad/create`](fn@crate::endpoints::admin::ad::create).
pub type Response = models::Ad;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminAd;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/ad/create")
        .permission("write:admin:ad")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0)
        .later_members(
            &[("isSensitive", crate::availability::SINCE_2025_12_2_NOT_SHARKEY)],
        );
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
