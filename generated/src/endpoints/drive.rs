// Written by `cargo xtask regen`. Do not edit.

//! `drive`: tells how much the signed-in user's drive holds and how much of it is used, in bytes.
use crate::{Call, Client, Permission};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`drive`](fn@crate::endpoints::drive): tells how much the signed-in user's drive holds and how much of it is used, in bytes.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object Request {} }

/// The answer of [`drive`](fn@crate::endpoints::drive).
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
    /// The permission that an app's token needs for this endpoint.
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

/// Lists the files in one folder of the signed-in user's drive, or at its top level.
///
/// `POST /api/drive/files`. Needs a token with the permission [`read:drive`](crate::Permission::ReadDrive). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::drive;
/// // The top level of the drive; `.folder_id(…)` lists a folder.
/// let mut files = client.items(drive::files::Request::new().limit(100));
/// while let Some(file) = files.next().await {
///     let file = file?;
///     println!("{} ({} bytes)", file.name, file.size);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn files(client: &Client, request: files::Request) -> Call<files::Response> {
    client.send(request)
}

pub mod folders;

/// Lists the folders in one folder of the signed-in user's drive, or at its top level.
///
/// `POST /api/drive/folders`. Needs a token with the permission [`read:drive`](crate::Permission::ReadDrive). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::drive;
/// let mut items = client.items(drive::folders::Request::new());
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn folders(client: &Client, request: folders::Request) -> Call<folders::Response> {
    client.send(request)
}

pub mod stream;

/// Lists the files of the signed-in user's whole drive, whatever folder they are in, newest first.
///
/// `POST /api/drive/stream`. Needs a token with the permission [`read:drive`](crate::Permission::ReadDrive). A list in pages: [`Client::items`](crate::Client::items) reads all of them.
///
/// # Examples
/// ```rust,no_run
/// # async fn example(client: misskey_client::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use misskey_client::endpoints::drive;
/// let mut pictures = client.items(drive::stream::Request::new().type_("image/*"));
/// while let Some(file) = pictures.next().await {
///     println!("{}", file?.name);
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// Those that [any call may fail with](crate::endpoints#errors).
#[inline]
pub fn stream(client: &Client, request: stream::Request) -> Call<stream::Response> {
    client.send(request)
}
