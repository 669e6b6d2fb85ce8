// Written by `cargo xtask regen`. Do not edit.

//! `app/create`: registers an app for the legacy sign-in flow and gives its secret.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`app/create`](fn@crate::endpoints::app::create): registers an app for the legacy sign-in flow and gives its secret.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Name of the app, which users see when they are asked for permission.
    pub name: String,
    /// What the app does, for users to read.
    pub description: String,
    /// What the app may do, as names such as `read:account`. No duplicates.
    pub permission: Vec<String>,
    /// Where the browser goes after the user has agreed; null shows the outcome on the server's own page.
    pub callback_url: Maybe<String>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        permission: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            permission: permission.into_iter().map(Into::into).collect(),
            callback_url: Maybe::Absent,
        }
    }
    /// Where the browser goes after the user has agreed; null shows the outcome on the server's own page.
    #[inline]
    pub fn callback_url(mut self, callback_url: impl Into<Maybe<String>>) -> Self {
        self.callback_url = callback_url.into();
        self
    }
}

wire::table! {
    sent object Request {
        name: "name" required,
        description: "description" required,
        permission: "permission" required,
        callback_url: "callbackUrl" maybe,
    }
}

/// The answer of [`app/create`](fn@crate::endpoints::app::create).
pub type Response = models::App;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("app/create")
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
