//! What a user has granted.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use serde::de::{DeserializeOwned, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use zeroize::Zeroizing;

use super::account;
use super::error::AuthError;
use crate::core::Core;
use crate::secret::Token;
use crate::{Api, Client, Error, Fault, Reply};

/// A user's consent: who it is, and the token.
///
/// Neither Debug nor anything else shows the token; [`token`](Self::token) hands it out for keeping.
#[non_exhaustive]
pub struct Grant<A: Api> {
    /// Who has signed in.
    pub user: A::User,
    ticket: Ticket,
}

/// The part of a grant that is the same for every [`Api`].
pub(super) struct Ticket {
    core: Arc<Core>,
    token: Zeroizing<String>,
}

impl Ticket {
    pub(super) fn new(core: &Arc<Core>, token: Zeroizing<String>) -> Self {
        Self {
            core: Arc::clone(core),
            token,
        }
    }

    pub(super) fn token(&self) -> &str {
        &self.token
    }

    pub(super) fn into_client<A: Api>(self) -> Result<Client<A>, Fault> {
        Ok(account::client(account::with_token(
            &self.core,
            self.token.as_str().to_owned(),
        )?))
    }
}

impl fmt::Debug for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[token] of {}", self.core.origin.as_str())
    }
}

/// A grant as the server sent it, with its user still to be read.
pub(super) struct Answered {
    pub(super) name: &'static str,
    pub(super) reply: Reply,
    pub(super) ticket: Ticket,
}

impl<A: Api> Grant<A> {
    /// Reads the user out of the answer.
    pub(super) fn read(answered: Answered) -> Result<Self, AuthError> {
        let Answered {
            name,
            reply,
            ticket,
        } = answered;
        // With the token beside it, no error about the user can repeat it.
        let token = Token::new(ticket.token().to_owned()).ok();
        let reply = Reply::new(
            reply.status(),
            reply.content_type().map(str::to_owned),
            reply.bytes().clone(),
            token,
        );
        let UserOf(user) = reply
            .json()
            .map_err(|error| Fault::from(error).at(Cow::Borrowed(name), true))?;
        Ok(Self { user, ticket })
    }

    /// The token, to be kept where secrets are kept. Do not print it.
    #[must_use]
    pub fn token(&self) -> &str {
        self.ticket.token()
    }

    /// The server that granted it, for example `https://misskey.example`.
    #[must_use]
    pub fn origin(&self) -> &str {
        self.ticket.core.origin.as_str()
    }

    /// A client that acts as this user, over the connections of the sign-in.
    ///
    /// # Errors
    /// The server gave a token that cannot be one, such as one with white space in it.
    pub fn into_client(self) -> Result<Client<A>, Error<A::ErrorCode>> {
        Ok(self.ticket.into_client()?)
    }
}

impl<A: Api> fmt::Debug for Grant<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The user is left out: it is long, and a server could put anything in it.
        f.debug_struct("Grant")
            .field("ticket", &self.ticket)
            .finish_non_exhaustive()
    }
}

/// The property `user` of an object.
struct UserOf<U>(U);

impl<'de, U: DeserializeOwned> serde::Deserialize<'de> for UserOf<U> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(UserVisitor(PhantomData))
    }
}

struct UserVisitor<U>(PhantomData<U>);

impl<'de, U: DeserializeOwned> Visitor<'de> for UserVisitor<U> {
    type Value = UserOf<U>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with a user")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<UserOf<U>, M::Error> {
        let mut user = None;
        while let Some(key) = map.next_key::<String>()? {
            if key == "user" {
                user = Some(map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        user.map(UserOf)
            .ok_or_else(|| M::Error::missing_field("user"))
    }
}
