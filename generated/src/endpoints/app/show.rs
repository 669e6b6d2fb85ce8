// Written by `cargo xtask regen`. Do not edit.

//! `app/show`: gets an app that was registered for the legacy sign-in flow.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`app/show`](fn@crate::endpoints::app::show): gets an app that was registered for the legacy sign-in flow.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The app to get.
    pub app_id: ids::AppId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(app_id: impl Into<ids::AppId>) -> Self {
        Self { app_id: app_id.into() }
    }
}

wire::table! {
    sent object Request {
        app_id: "appId" required,
    }
}

/// The answer of [`app/show`](fn@crate::endpoints::app::show).
pub type Response = models::App;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("app/show")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
