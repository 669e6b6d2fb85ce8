//! One server, several tokens; and whose token it is.

use std::marker::PhantomData;
use std::sync::Arc;

use serde::Serializer;
use serde::ser::SerializeMap;

use crate::core::Core;
use crate::secret::Token;
use crate::{Api, Call, Client, DecodeError, Endpoint, EndpointInfo, Error, Fault, Reply};

impl<A: Api> Client<A> {
    /// The same server as another user, over the same connections and with the same settings.
    ///
    /// # Errors
    /// The token cannot be one: it is empty, or holds white space, a control character or a quote.
    pub fn with_token(&self, token: impl Into<String>) -> Result<Self, Error<A::ErrorCode>> {
        Ok(client(with_token(&self.core, token.into())?))
    }

    /// Asks the server whose token this is, by `i`.
    ///
    /// An app's token needs `read:account` for that. [`Refusal`](super::Refusal) says what a refusal of this or any other call
    /// means; which permissions a token has cannot be asked.
    pub fn whoami(&self) -> Call<A, A::User> {
        self.send(WhoAmI::<A>(PhantomData))
    }
}

pub(super) fn client<A: Api>(core: Core) -> Client<A> {
    Client {
        core: Arc::new(core),
        api: PhantomData,
    }
}

pub(super) fn with_token(core: &Core, token: String) -> Result<Core, Fault> {
    let token = Token::new(token).map_err(Fault::invalid_input)?;
    let mut core = core.clone();
    core.token = Some(token);
    Ok(core)
}

/// The endpoint `i`, of which nothing but the user is read.
struct WhoAmI<A>(PhantomData<fn() -> A>);

impl<A> serde::Serialize for WhoAmI<A> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl<A: Api> Endpoint for WhoAmI<A> {
    type Response = A::User;
    const INFO: EndpointInfo = EndpointInfo {
        name: "i",
        permission: Some("read:account"),
        credential: true,
        secure: false,
        rate_limited: false,
        get: false,
        multipart: false,
        writes: false,
    };

    fn decode(reply: &Reply) -> Result<A::User, DecodeError> {
        reply.json()
    }
}
