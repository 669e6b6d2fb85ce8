// Written by `cargo xtask regen`. Do not edit.

//! `admin/federation/update-instance`: suspends or resumes delivery to a remote server, or writes a moderation note on it.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/federation/update-instance`](fn@crate::endpoints::admin::federation::update_instance): suspends or resumes delivery to a remote server, or writes a moderation note on it.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Host name of the remote server.
    pub host: String,
    /// Whether to stop delivery to the server.
    pub is_suspended: Option<bool>,
    /// Note of the moderators, which only they see.
    pub moderation_note: Option<String>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(host: impl Into<String>) -> Self {
        Self {
            host: host.into(),
            is_suspended: None,
            moderation_note: None,
        }
    }
    /// Whether to stop delivery to the server.
    #[inline]
    pub fn is_suspended(mut self, is_suspended: bool) -> Self {
        self.is_suspended = Some(is_suspended);
        self
    }
    /// Note of the moderators, which only they see.
    #[inline]
    pub fn moderation_note(mut self, moderation_note: impl Into<String>) -> Self {
        self.moderation_note = Some(moderation_note.into());
        self
    }
}

wire::table! {
    sent object Request {
        host: "host" required = "misskey.example",
        is_suspended: "isSuspended" optional,
        moderation_note: "moderationNote" optional,
    }
}

/// The answer of [`admin/federation/update-instance`](fn@crate::endpoints::admin::federation::update_instance).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminFederation;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/federation/update-instance")
        .permission("write:admin:federation")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
