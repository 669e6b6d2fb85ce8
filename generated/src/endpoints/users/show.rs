// Written by `cargo xtask regen`. Do not edit.

//! `users/show`: gets one user by id or by name, or several users by their ids; a remote user who is not known here yet can be found by name and host.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};
use misskey_runtime::wire::OneOrMany;

/// The request of [`users/show`](fn@crate::endpoints::users::show) for one; [`Request::by_user_ids`] asks for several.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The user to get.
    user_id: Option<ids::UserId>,
    /// Name of the user to get, without the at sign; upper and lower case do not matter.
    username: Option<String>,
    /// Host of the user given by `username`; null or left out means this server.
    pub host: Maybe<String>,
}

impl Request {
    /// Makes a request with `userId`; setters add the rest.
    #[inline]
    pub fn by_user_id(user_id: impl Into<ids::UserId>) -> Self {
        Self {
            user_id: Some(user_id.into()),
            username: None,
            host: Maybe::Absent,
        }
    }
    /// Makes a request with `username`; setters add the rest.
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
    /// The user to get.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<ids::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
    /// Name of the user to get, without the at sign; upper and lower case do not matter.
    #[inline]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
    /// Host of the user given by `username`; null or left out means this server.
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

/// The request of [`users/show`](fn@crate::endpoints::users::show) for several, made by [`Request::by_user_ids`].
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct ManyRequest {
    /// The users to get, answered in this order; unknown ones and, except to moderators, suspended ones are left out of the answer. No duplicates.
    pub user_ids: Vec<ids::UserId>,
}

wire::table! {
    sent object ManyRequest {
        user_ids: "userIds" required,
    }
}

/// The answer to [`Request`].
pub type Response = models::UserDetailed;

/// The answer to [`ManyRequest`].
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

/// Either request of [`users/show`](fn@crate::endpoints::users::show): [`Request`] or [`ManyRequest`], which decides what the answer is.
pub trait AnyRequest: Endpoint {}
impl AnyRequest for Request {}
impl AnyRequest for ManyRequest {}
