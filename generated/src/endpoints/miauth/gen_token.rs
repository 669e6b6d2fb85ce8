// Written by `cargo xtask regen`. Do not edit.

//! `miauth/gen-token`: issues an access token for an app, which is what the consent page of MiAuth does.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// What `miauth/gen-token` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The session of the MiAuth flow to issue the token for; null issues it to the caller alone.
    pub session: Option<String>,
    pub name: Maybe<String>,
    pub description: Maybe<String>,
    pub icon_url: Maybe<String>,
    /// What the app may do, as names such as `read:account`. No duplicates.
    pub permission: Vec<String>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(
        session: impl Into<Option<String>>,
        permission: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            session: session.into(),
            name: Maybe::Absent,
            description: Maybe::Absent,
            icon_url: Maybe::Absent,
            permission: permission.into_iter().map(Into::into).collect(),
        }
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }
    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }
    /// Sets `iconUrl`.
    #[inline]
    pub fn icon_url(mut self, icon_url: impl Into<Maybe<String>>) -> Self {
        self.icon_url = icon_url.into();
        self
    }
}

wire::table! {
    sent object Request {
        session: "session" nullable,
        name: "name" maybe,
        description: "description" maybe,
        icon_url: "iconUrl" maybe,
        permission: "permission" required,
    }
}

/// What `miauth/gen-token` answers. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// The new access token.
    pub token: String,
}

wire::table! {
    received object Response {
        token: "token" required,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("miauth/gen-token")
        .credential()
        .secure()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
