// Written by `cargo xtask regen`. Do not edit.

//! `drive/folders/show`: gets one folder of the signed-in user's drive, with the folder that contains it.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`drive/folders/show`](fn@crate::endpoints::drive::folders::show): gets one folder of the signed-in user's drive, with the folder that contains it.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The drive folder; where it may be null, null stands for the top level.
    pub folder_id: ids::DriveFolderId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(folder_id: impl Into<ids::DriveFolderId>) -> Self {
        Self {
            folder_id: folder_id.into(),
        }
    }
}

wire::table! {
    sent object Request {
        folder_id: "folderId" required,
    }
}

/// The answer of [`drive/folders/show`](fn@crate::endpoints::drive::folders::show).
pub type Response = models::DriveFolder;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadDrive;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("drive/folders/show")
        .permission("read:drive")
        .credential()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
