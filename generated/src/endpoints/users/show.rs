// Written by `cargo xtask regen`. Do not edit.

//! `users/show`: gets one user by id or by name, or several by their ids.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};
use misskey_runtime::wire::OneOrMany;

/// What `users/show` takes to answer with one; [`Request::by_user_ids`] asks for several. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    user_id: Option<ids::UserId>,
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
            username: None,
            host: Maybe::Absent,
        }
    }
    /// Begins a request by this; setters take the rest.
    #[inline]
    pub fn by_username(username: impl Into<String>) -> Self {
        Self {
            user_id: None,
            username: Some(username.into()),
            host: Maybe::Absent,
        }
    }
    /// Asks for several: the answer is a list.
    #[inline]
    pub fn by_user_ids(
        user_ids: impl IntoIterator<Item = impl Into<ids::UserId>>,
    ) -> ManyRequest {
        ManyRequest {
            user_ids: user_ids.into_iter().map(Into::into).collect(),
        }
    }
    /// Sets `userId`.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<ids::UserId>) -> Self {
        self.user_id = Some(user_id.into());
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
        username: "username" optional,
        host: "host" maybe,
    }
}

/// What `users/show` takes to answer with several, made by [`Request::by_user_ids`]. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct ManyRequest {
    /// Ids of the users, who are answered in this order. No duplicates.
    pub user_ids: Vec<ids::UserId>,
}

wire::table! {
    sent object ManyRequest {
        user_ids: "userIds" required,
    }
}

/// What `users/show` answers to [`Request`].
pub type Response = models::UserDetailed;

/// What `users/show` answers to [`ManyRequest`].
pub type ManyResponse = Vec<models::UserDetailed>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("users/show")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        let mut all = reply.json::<OneOrMany<_>>()?.into_vec();
        match all.pop() {
            Some(one) if all.is_empty() => Ok(one),
            _ => Err(reply.unfit("", "a list, expected one value or a list of one")),
        }
    }
}

impl Endpoint for ManyRequest {
    type Response = ManyResponse;
    const INFO: EndpointInfo = EndpointInfo::new("users/show")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<ManyResponse, DecodeError> {
        reply.one_or_many()
    }
}

/// A request of `users/show`: [`Request`] or [`ManyRequest`], which say what is answered.
pub trait AnyRequest: Endpoint {}
impl AnyRequest for Request {}
impl AnyRequest for ManyRequest {}
