// Written by `cargo xtask regen`. Do not edit.

//! `drive/folders/create`: creates a folder in the signed-in user's drive.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`drive/folders/create`](fn@crate::endpoints::drive::folders::create): creates a folder in the signed-in user's drive.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Name of the folder. At most 200 characters. Default: `"Untitled"`.
    pub name: Option<String>,
    /// The folder it is in; null is the top level.
    pub parent_id: Maybe<ids::DriveFolderId>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Name of the folder. At most 200 characters. Default: `"Untitled"`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// The folder it is in; null is the top level.
    #[inline]
    pub fn parent_id(mut self, parent_id: impl Into<Maybe<ids::DriveFolderId>>) -> Self {
        self.parent_id = parent_id.into();
        self
    }
}

wire::table! {
    sent object Request {
        name: "name" optional,
        parent_id: "parentId" maybe,
    }
}

/// The answer of [`drive/folders/create`](fn@crate::endpoints::drive::folders::create).
pub type Response = models::DriveFolder;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteDrive;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("drive/folders/create")
        .permission("write:drive")
        .credential()
        .rate_limited()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
