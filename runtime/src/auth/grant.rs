//! What a user has granted.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeOwned, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};

use crate::client::Client;
use crate::error::{Called, Error};
use crate::reply::Reply;
use crate::reply::secret::Token;

/// A user's consent: who it is, and the token.
///
/// Nothing shows the token, not even `Debug`; [`token`](Self::token) returns it for storing.
#[non_exhaustive]
pub struct Grant {
    /// Who signed in.
    pub user: User,
    call: &'static str,
    reply: Reply,
    client: Client,
    token: String,
}

/// Who signed in, as far as every server says; [`Grant::user_as`] gives everything that this one said.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct User {
    /// The user's id on the server.
    pub id: String,
    /// The user name, without `@`.
    pub username: String,
    /// The display name, which may contain custom emoji; `None` if the user has not set one.
    pub name: Option<String>,
    /// The address of the avatar.
    pub avatar_url: Option<String>,
}

/// An answer with a token, whose user is still to be read.
pub(super) struct Granted {
    pub(super) call: &'static str,
    pub(super) reply: Reply,
    /// A client of the server that granted it.
    pub(super) client: Client,
    pub(super) token: String,
}

crate::wire::object! {
    read User {
        id: "id" required,
        username: "username" required,
        name: "name" optional,
        avatar_url: "avatarUrl" optional,
    }
}

#[cfg(feature = "full-serde")]
crate::wire::object! {
    write User {
        id: "id" required,
        username: "username" required,
        name: "name" optional,
        avatar_url: "avatarUrl" optional,
    }
}

impl Grant {
    /// Reads the user out of the answer.
    pub(super) fn read(granted: Granted) -> Result<Self, Error> {
        let Granted {
            call,
            reply,
            client,
            token,
        } = granted;
        // With the token beside it, no error about the user can repeat it.
        let reply = reply.with_secret(Token::new(&token).ok());
        let UserOf(user) = reply
            .json()
            .map_err(|error| Error::from(error).at(Called::new(call, true)))?;
        Ok(Self {
            user,
            call,
            reply,
            client,
            token,
        })
    }

    /// Everything the server said about the user, as a generated model: `grant.user_as::<models::UserDetailed>()?`.
    ///
    /// How much that is varies: most servers send what everybody can see, some everything that the user can. `auth::whoami` of the
    /// generated crate always gives the latter, if the token has `read:account`.
    ///
    /// # Errors
    /// The server's user is not a `U`.
    pub fn user_as<U: DeserializeOwned>(&self) -> Result<U, Error> {
        match self.reply.json() {
            Ok(UserOf(user)) => Ok(user),
            Err(error) => Err(Error::from(error).at(Called::new(self.call, true))),
        }
    }

    /// The token. Store it like a password, and do not print it.
    #[must_use]
    pub fn token(&self) -> &str {
        &self.token
    }

    /// The server that granted it, for example `https://misskey.example`.
    #[must_use]
    pub fn origin(&self) -> &str {
        self.client.origin()
    }

    /// A client that acts as this user, over the connections of the sign-in.
    ///
    /// # Errors
    /// The server gave a malformed token, for example one with white space in it.
    pub fn into_client(self) -> Result<Client, Error> {
        self.client.with_token(self.token)
    }
}

impl fmt::Debug for Grant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The user is left out: a server could put anything in it.
        f.debug_struct("Grant")
            .field("origin", &self.origin())
            .field("token", &"[token]")
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
