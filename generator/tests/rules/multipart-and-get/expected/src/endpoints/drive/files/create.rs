// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `drive/files/create`.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, Upload, wire};

/// The request of [`drive/files/create`](fn@crate::endpoints::drive::files::create).
#[derive(Debug)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `file`.
    pub file: Upload,
    /// The member `name`.
    pub name: Maybe<String>,
    /// The member `force`.
    pub force: Option<bool>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(file: Upload) -> Self {
        Self {
            file,
            name: Maybe::Absent,
            force: None,
        }
    }
    /// The member `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }
    /// The member `force`.
    #[inline]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }
}

wire::table! {
    sent_only object Request (file) {
        name: "name" maybe,
        force: "force" optional,
    }
}

/// The answer of [`drive/files/create`](fn@crate::endpoints::drive::files::create).
pub type Response = models::File;

impl Request {
    /// The permission that an app's token needs for this endpoint.
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
