// Written by `cargo xtask regen`. Do not edit.

//! `drive/files/find`: finds the files of a given name in one folder of the signed-in user's drive.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`drive/files/find`](fn@crate::endpoints::drive::files::find): finds the files of a given name in one folder of the signed-in user's drive.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The whole name to look for, with its extension.
    pub name: String,
    /// The drive folder; where it may be null, null stands for the top level.
    pub folder_id: Maybe<ids::DriveFolderId>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            folder_id: Maybe::Absent,
        }
    }
    /// The drive folder; where it may be null, null stands for the top level.
    #[inline]
    pub fn folder_id(mut self, folder_id: impl Into<Maybe<ids::DriveFolderId>>) -> Self {
        self.folder_id = folder_id.into();
        self
    }
}

wire::table! {
    sent object Request {
        name: "name" required,
        folder_id: "folderId" maybe,
    }
}

/// The answer of [`drive/files/find`](fn@crate::endpoints::drive::files::find).
pub type Response = Vec<models::DriveFile>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadDrive;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("drive/files/find")
        .permission("read:drive")
        .credential()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}
