// Written by `cargo xtask regen`. Do not edit.

//! `users/show`: gets one user by id or by name, or several by their ids.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};
use misskey_runtime::wire::OneOrMany;

/// What `users/show` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    user_id: Option<ids::UserId>,
    /// Several users; the answer is then a list. No duplicates.
    user_ids: Option<Vec<ids::UserId>>,
    username: Option<String>,
    /// Host that the name belongs to; null or absent means this server.
    pub host: Maybe<String>,
}

impl Request {
    /// Begins a request by this; setters take the rest.
    #[inline]
    pub fn by_user_id(user_id: impl Into<ids::UserId>) -> Self {
        Self {
            user_id: Some(user_id.into()),
            user_ids: None,
            username: None,
            host: Maybe::Absent,
        }
    }
    /// Begins a request by this; setters take the rest.
    #[inline]
    pub fn by_user_ids(
        user_ids: impl IntoIterator<Item = impl Into<ids::UserId>>,
    ) -> Self {
        Self {
            user_id: None,
            user_ids: Some(user_ids.into_iter().map(Into::into).collect()),
            username: None,
            host: Maybe::Absent,
        }
    }
    /// Begins a request by this; setters take the rest.
    #[inline]
    pub fn by_username(username: impl Into<String>) -> Self {
        Self {
            user_id: None,
            user_ids: None,
            username: Some(username.into()),
            host: Maybe::Absent,
        }
    }
    /// Sets `userId`.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<ids::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
    /// Sets `userIds`.
    #[inline]
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<ids::UserId>>,
    ) -> Self {
        self.user_ids = Some(user_ids.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `username`.
    #[inline]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
    /// Sets `host`.
    #[inline]
    pub fn host(mut self, host: impl Into<Maybe<String>>) -> Self {
        self.host = host.into();
        self
    }
}

wire::table! {
    sent object Request {
        user_id: "userId" optional,
        user_ids: "userIds" optional,
        username: "username" optional,
        host: "host" maybe,
    }
}

/// What `users/show` answers.
pub type Response = OneOrMany<models::UserDetailed>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("users/show");
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
