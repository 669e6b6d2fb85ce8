// Written by `cargo xtask regen`. Do not edit.

//! `admin/ad/create`: creates an advertisement, shown by clients between a start and an end time.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, UnixMillis, wire};

/// What `admin/ad/create` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Length: at least 1.
    pub url: String,
    /// Note for the administrators, which visitors do not see.
    pub memo: String,
    /// Where clients show it, as a layout name such as `square` or `horizontal`.
    pub place: String,
    pub priority: String,
    /// Weight in the random choice among advertisements of the same rank.
    pub ratio: i64,
    /// Until when it is shown, as Unix time in milliseconds.
    pub expires_at: UnixMillis,
    /// From when it is shown, as Unix time in milliseconds.
    pub starts_at: UnixMillis,
    /// Length: at least 1.
    pub image_url: String,
    /// Days on which it is shown, as a bit field with bit 0 for Sunday; 0 means every day.
    pub day_of_week: i64,
    /// Whether it is marked as not suited for every viewer. Since 2025.12.2.
    pub is_sensitive: Option<bool>,
}

/// What [`Request::new`] must be given.
#[derive(Debug, Clone)]
pub struct Required {
    /// Length: at least 1.
    pub url: String,
    /// Note for the administrators, which visitors do not see.
    pub memo: String,
    /// Where clients show it, as a layout name such as `square` or `horizontal`.
    pub place: String,
    pub priority: String,
    /// Weight in the random choice among advertisements of the same rank.
    pub ratio: i64,
    /// Until when it is shown, as Unix time in milliseconds.
    pub expires_at: UnixMillis,
    /// From when it is shown, as Unix time in milliseconds.
    pub starts_at: UnixMillis,
    /// Length: at least 1.
    pub image_url: String,
    /// Days on which it is shown, as a bit field with bit 0 for Sunday; 0 means every day.
    pub day_of_week: i64,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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
    /// Sets `isSensitive`.
    #[inline]
    pub fn is_sensitive(mut self, is_sensitive: bool) -> Self {
        self.is_sensitive = Some(is_sensitive);
        self
    }
}

wire::table! {
    sent object Request {
        url: "url" required,
        memo: "memo" required,
        place: "place" required,
        priority: "priority" required,
        ratio: "ratio" required,
        expires_at: "expiresAt" required,
        starts_at: "startsAt" required,
        image_url: "imageUrl" required,
        day_of_week: "dayOfWeek" required,
        is_sensitive: "isSensitive" optional,
    }
}

/// What `admin/ad/create` answers.
pub type Response = models::Ad;

impl Request {
    /// The permission that an app's token needs for this.
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
