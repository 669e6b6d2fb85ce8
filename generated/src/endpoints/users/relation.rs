// Written by `cargo xtask regen`. Do not edit.

//! `users/relation`: tells how the signed-in user and other users stand in follows, blocks and mutes.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::OneOrMany;

/// The request of [`users/relation`](fn@crate::endpoints::users::relation) for one; [`Request::by_user_ids`] asks for several.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The user or users whose relation to the signed-in user to tell; the answer is a list even for one.
    pub user_id: ids::UserId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(user_id: impl Into<ids::UserId>) -> Self {
        Self { user_id: user_id.into() }
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
}

wire::table! {
    sent object Request {
        user_id: "userId" required,
    }
}

/// The request of [`users/relation`](fn@crate::endpoints::users::relation) for several, made by [`Request::by_user_ids`].
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct ManyRequest {
    /// The user or users whose relation to the signed-in user to tell; the answer is a list even for one.
    pub user_ids: Vec<ids::UserId>,
}

wire::table! {
    sent object ManyRequest {
        user_ids: "userId" required,
    }
}

/// The answer to [`Request`].
pub type Response = models::UserRelation;

/// The answer to [`ManyRequest`].
pub type ManyResponse = Vec<models::UserRelation>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("users/relation")
        .permission("read:account")
        .credential()
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

impl ManyRequest {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAccount;
}
impl Endpoint for ManyRequest {
    type Response = ManyResponse;
    const INFO: EndpointInfo = EndpointInfo::new("users/relation")
        .permission("read:account")
        .credential()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<ManyResponse, DecodeError> {
        reply.one_or_many()
    }
}

/// Either request of [`users/relation`](fn@crate::endpoints::users::relation): [`Request`] or [`ManyRequest`], which decides what the answer is.
pub trait AnyRequest: Endpoint {}
impl AnyRequest for Request {}
impl AnyRequest for ManyRequest {}
