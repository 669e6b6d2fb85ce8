// Written by `cargo xtask regen`. Do not edit.

//! `drive/folders/find`: finds the folders of a given name in one folder of the signed-in user's drive.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`drive/folders/find`](fn@crate::endpoints::drive::folders::find): finds the folders of a given name in one folder of the signed-in user's drive.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The whole name to look for.
    pub name: String,
    /// The folder it is in; null is the top level.
    pub parent_id: Maybe<ids::DriveFolderId>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            parent_id: Maybe::Absent,
        }
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
        name: "name" required,
        parent_id: "parentId" maybe,
    }
}

/// The answer of [`drive/folders/find`](fn@crate::endpoints::drive::folders::find).
pub type Response = Vec<models::DriveFolder>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadDrive;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("drive/folders/find")
        .permission("read:drive")
        .credential()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}
