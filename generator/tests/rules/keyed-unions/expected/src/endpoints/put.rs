// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `put`.
use crate::ids;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::Json;

/// The request of [`put`](fn@crate::endpoints::put).
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `target`.
    pub target: Target,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(target: impl Into<Target>) -> Self {
        Self { target: target.into() }
    }
}

wire::table! {
    sent object Request {
        target: "target" required,
    }
}

/// The answer of [`put`](fn@crate::endpoints::put).
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("put").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}

/// What `put.request.target` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Target {
    /// Has `userId`.
    UserId(TargetUserId),
    /// Has `url`.
    Url(TargetUrl),
    /// An object of another form, as received.
    Unknown(Json),
}
impl From<TargetUserId> for Target {
    #[inline]
    fn from(value: TargetUserId) -> Self {
        Self::UserId(value)
    }
}
impl From<TargetUrl> for Target {
    #[inline]
    fn from(value: TargetUrl) -> Self {
        Self::Url(value)
    }
}

wire::table! {
    sent keyed_union Target {
        UserId(TargetUserId) ["userId"],
        Url(TargetUrl) ["url"],
    }
}

/// What `put.request.target(UserId)` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct TargetUserId {
    /// The member `userId`.
    pub user_id: ids::UserId,
}

impl TargetUserId {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(user_id: impl Into<ids::UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

wire::table! {
    sent object TargetUserId {
        user_id: "userId" required,
    }
}

/// What `put.request.target(Url)` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct TargetUrl {
    /// The member `url`.
    pub url: String,
    /// The member `title`.
    pub title: Option<String>,
}

impl TargetUrl {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            title: None,
        }
    }
    /// The member `title`.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

wire::table! {
    sent object TargetUrl {
        url: "url" required,
        title: "title" optional,
    }
}
