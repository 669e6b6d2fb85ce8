// Written by `cargo xtask regen`. Do not edit.

//! `drive/folders/update`: renames a folder of the signed-in user's drive or moves it into another.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`drive/folders/update`](fn@crate::endpoints::drive::folders::update): renames a folder of the signed-in user's drive or moves it into another.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The drive folder; where it may be null, null stands for the top level.
    pub folder_id: ids::DriveFolderId,
    /// The new name. At most 200 characters.
    pub name: Option<String>,
    /// The folder it is in; null is the top level.
    pub parent_id: Maybe<ids::DriveFolderId>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(folder_id: impl Into<ids::DriveFolderId>) -> Self {
        Self {
            folder_id: folder_id.into(),
            name: None,
            parent_id: Maybe::Absent,
        }
    }
    /// The new name. At most 200 characters.
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
        folder_id: "folderId" required,
        name: "name" optional,
        parent_id: "parentId" maybe,
    }
}

/// The answer of [`drive/folders/update`](fn@crate::endpoints::drive::folders::update).
pub type Response = models::DriveFolder;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteDrive;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("drive/folders/update")
        .permission("write:drive")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
