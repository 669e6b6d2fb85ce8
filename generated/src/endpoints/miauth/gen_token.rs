// Written by `cargo xtask regen`. Do not edit.

//! `miauth/gen-token`: issues an access token for an app, which is what the consent page of MiAuth does.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`miauth/gen-token`](fn@crate::endpoints::miauth::gen_token): issues an access token for an app, which is what the consent page of MiAuth does.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The session of the MiAuth flow to issue the token for; null issues it to the caller alone.
    pub session: Option<String>,
    /// Name of the app, for the user's list of tokens; null when it has none.
    pub name: Maybe<String>,
    /// What the app does, for the user's list of tokens; null when not given.
    pub description: Maybe<String>,
    /// Address of the app's icon; null when it has none.
    pub icon_url: Maybe<String>,
    /// What the app may do, as names such as `read:account`. No duplicates.
    pub permission: Vec<String>,
}

impl Request {
    /// Takes the required members; setters add the rest.
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
    /// Name of the app, for the user's list of tokens; null when it has none.
    #[inline]
    pub fn name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }
    /// What the app does, for the user's list of tokens; null when not given.
    #[inline]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }
    /// Address of the app's icon; null when it has none.
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

/// The answer of [`miauth/gen-token`](fn@crate::endpoints::miauth::gen_token).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// The new access token.
    pub token: String,
}

wire::table! {
    received object Response {
        token: "token" required = "sampleToken",
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
