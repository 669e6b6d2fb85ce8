// Written by `cargo xtask regen`. Do not edit.

//! `chat/rooms/create`: creates a chat room owned by the signed-in user.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `chat/rooms/create` takes. Since 2025.4.1, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Length: at most 256.
    pub name: String,
    /// Length: at most 1024.
    pub description: Option<String>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
        }
    }
    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

wire::table! {
    sent object Request {
        name: "name" required,
        description: "description" optional,
    }
}

/// What `chat/rooms/create` answers.
pub type Response = models::ChatRoom;

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::WriteChat;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("chat/rooms/create")
        .permission("write:chat")
        .credential()
        .rate_limited()
        .writes()
        .available(crate::availability::SINCE_2025_4_1_NOT_MISSKEYIO);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
