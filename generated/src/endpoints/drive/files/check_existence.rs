// Written by `cargo xtask regen`. Do not edit.

//! `drive/files/check-existence`: tells whether the signed-in user's drive already holds a file with a given MD5 sum.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`drive/files/check-existence`](fn@crate::endpoints::drive::files::check_existence): tells whether the signed-in user's drive already holds a file with a given MD5 sum.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// MD5 sum of the content in hexadecimal.
    pub md5: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(md5: impl Into<String>) -> Self {
        Self { md5: md5.into() }
    }
}

wire::table! {
    sent object Request {
        md5: "md5" required = "d41d8cd98f00b204e9800998ecf8427e",
    }
}

/// The answer of [`drive/files/check-existence`](fn@crate::endpoints::drive::files::check_existence).
pub type Response = bool;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadDrive;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("drive/files/check-existence")
        .permission("read:drive")
        .credential()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
