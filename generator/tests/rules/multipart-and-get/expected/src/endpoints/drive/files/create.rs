// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `drive/files/create`.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, Upload, wire};

/// What `drive/files/create` takes.
#[derive(Debug)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub file: Upload,
    pub name: Maybe<String>,
    pub force: Option<bool>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(file: Upload) -> Self {
        Self {
            file,
            name: Maybe::Absent,
            force: None,
        }
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }
    /// Sets `force`.
    #[inline]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }
}

wire::table! {
    sent_only object Request {
        name: "name" maybe,
        force: "force" optional,
    }
}

/// What `drive/files/create` answers.
pub type Response = models::File;

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::WriteDrive;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("drive/files/create")
        .permission("write:drive")
        .credential()
        .multipart()
        .writes();
    #[inline]
    fn upload(&mut self) -> Option<Upload> {
        Some(std::mem::take(&mut self.file))
    }
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
