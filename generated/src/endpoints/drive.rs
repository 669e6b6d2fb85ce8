// Written by `cargo xtask regen`. Do not edit.

//! `drive`: tells how much of one's drive is used and how much it holds.
use crate::{Call, Client, Permission};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `drive` takes. Since 2024.5.0.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object Request {} }

/// What `drive` answers. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// Size of the drive in bytes.
    pub capacity: f64,
    /// Space in use, in bytes.
    pub usage: i64,
}

wire::table! {
    received object Response {
        capacity: "capacity" required,
        usage: "usage" required,
    }
}

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::ReadDrive;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("drive")
        .permission("read:drive")
        .credential()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

pub mod files;

/// Lists the files in one folder of one's drive, or at its top level.
///
/// `POST /api/drive/files`. Needs a token with the permission [`read:drive`](crate::Permission::ReadDrive). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn files(client: &Client, request: files::Request) -> Call<files::Response> {
    client.send(request)
}

pub mod folders;

/// Lists the folders in one folder of one's drive, or at its top level.
///
/// `POST /api/drive/folders`. Needs a token with the permission [`read:drive`](crate::Permission::ReadDrive). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn folders(client: &Client, request: folders::Request) -> Call<folders::Response> {
    client.send(request)
}

pub mod stream;

/// Lists the files of one's whole drive regardless of folders, newest first.
///
/// `POST /api/drive/stream`. Needs a token with the permission [`read:drive`](crate::Permission::ReadDrive). A list in pages: [`Client::items`](crate::Client::items) reads them all. Since 2024.5.0.
///
/// # Errors
/// Those that [any call may meet](crate::endpoints#errors).
#[inline]
pub fn stream(client: &Client, request: stream::Request) -> Call<stream::Response> {
    client.send(request)
}
